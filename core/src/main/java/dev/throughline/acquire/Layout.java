package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a report and where each stands to the body. */
@SuppressWarnings("ArrayRecordComponent")
record Layout(List<Block> blocks, State[] states) {
    Layout {
        blocks = List.copyOf(blocks);
    }

    int size() {
        return blocks.size();
    }

    String text(int i) {
        return blocks.get(i).text();
    }

    boolean isBody(int i) {
        return states[i] == State.BODY;
    }

    /** The first block of the body; the number of blocks where there is none. */
    int bodyStart() {
        int i = 0;
        while (i < states.length && !isBody(i)) {
            i++;
        }
        return i;
    }

    int bodyEnd() {
        int i = states.length;
        while (i > 0 && !isBody(i - 1)) {
            i--;
        }
        return i;
    }

    List<Block> body() {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            if (isBody(i)) {
                body.add(blocks.get(i));
            }
        }
        return body;
    }
}
