package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Paragraphs that a page holds twice: once for readers, once for machines or for another width of screen. */
final class Repeats {

    /** A refrain or a list's heading may come again; a paragraph of so many words does not. */
    private static final int PARAGRAPH = 12;

    private static final int RUN = 4;

    private Repeats() {}

    /** Leaves the copy out of the body: the hidden one, else the later. */
    static State[] without(List<Block> blocks, State[] states) {
        List<Integer> order = new ArrayList<>();
        for (boolean hidden : new boolean[] {false, true}) {
            for (int i = 0; i < states.length; i++) {
                if (states[i] == State.BODY && isHidden(blocks.get(i)) == hidden) {
                    order.add(i);
                }
            }
        }
        Set<Long> seen = new HashSet<>();
        for (int i : order) {
            List<Long> runs = Shingles.runs(blocks.get(i).text(), RUN);
            long known = runs.stream().filter(seen::contains).count();
            if (runs.size() + RUN > PARAGRAPH && known * 10 >= runs.size() * 9L) {
                states[i] = State.ASIDE;
            } else {
                seen.addAll(runs);
            }
        }
        return states;
    }

    private static boolean isHidden(Block block) {
        for (Element e = block.setting() == null ? null : block.setting().element(); e != null; e = e.parent()) {
            if (PageBlocks.isHidden(e)) {
                return true;
            }
        }
        return false;
    }
}
