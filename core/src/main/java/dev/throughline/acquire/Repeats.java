package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.Arrays;
import java.util.List;

/** Paragraphs that a page holds twice: once for readers, once for machines or for another width of screen. */
final class Repeats {

    /** A refrain or a list's heading may come again; a paragraph of so many words does not. */
    private static final int PARAGRAPH = 12;

    private static final int RUN = 4;

    private Repeats() {}

    /** Leaves the copy out of the body: the hidden one, else the later. */
    static State[] without(List<Block> blocks, State[] states) {
        LongSet seen = new LongSet();
        for (boolean hidden : new boolean[] {false, true}) {
            for (int i = 0; i < states.length; i++) {
                if (states[i] == State.BODY && isHidden(blocks.get(i)) == hidden) {
                    long[] runs = Shingles.runs(blocks.get(i).text(), RUN);
                    long known = Arrays.stream(runs).filter(seen::contains).count();
                    if (runs.length + RUN > PARAGRAPH && known * 10 >= runs.length * 9L) {
                        states[i] = State.ASIDE;
                    } else {
                        seen.addAll(runs);
                    }
                }
            }
        }
        return states;
    }

    private static boolean isHidden(Block block) {
        return block.setting() != null && block.setting().hidden();
    }
}
