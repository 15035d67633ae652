package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The longest run of prose in a page of which no block is likely of a body: the text of a page that is built as none that was
 * learned from, or that holds one short paragraph. A page without such a run holds no article.
 */
final class BestRun {

    /** Fewer words are a notice, a caption, a line of the page's own. */
    private static final int LEAST = 25;
    /** How many other blocks may stand between two of the run. */
    private static final int GAP = 3;

    private final List<Block> blocks;
    private final Set<String> functionWords;

    BestRun(List<Block> blocks, Set<String> functionWords) {
        this.blocks = blocks;
        this.functionWords = functionWords;
    }

    /** Which blocks are of it; none where it is too short. */
    State[] states() {
        int n = blocks.size();
        int[] words = new int[n];
        for (int i = 0; i < n; i++) {
            words[i] = prose(blocks.get(i));
        }
        int most = LEAST - 1;
        int from = n;
        int to = n;
        for (int i = 0; i < n; i++) {
            if (words[i] > 0) {
                int last = i;
                int sum = words[i];
                for (int k = i + 1; k < n && k - last <= GAP + 1; k++) {
                    last = words[k] > 0 ? k : last;
                    sum += words[k];
                }
                if (sum > most) {
                    most = sum;
                    from = i;
                    to = last + 1;
                }
                i = last;
            }
        }
        State[] states = new State[n];
        Arrays.fill(states, 0, from, State.BEFORE);
        for (int i = from; i < to; i++) {
            states[i] = words[i] > 0 ? State.BODY : State.ASIDE;
        }
        Arrays.fill(states, to, n, State.AFTER);
        return states;
    }

    /** How many words of prose a block holds; none where it is a link, or speaks of rights, cookies and subscriptions. */
    private int prose(Block block) {
        Setting s = Setting.of(block);
        if (s.hidden() || s.linked() * 2 > block.text().length() || BlockKind.isOfThePage(block.text())) {
            return 0;
        }
        Look look = Look.of(block.text(), functionWords);
        return look.isProse() ? look.words() : 0;
    }
}
