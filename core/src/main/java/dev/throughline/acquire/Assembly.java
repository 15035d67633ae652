package dev.throughline.acquire;

import dev.throughline.acquire.SourceMap.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A body put together from blocks, a blank line between two. */
record Assembly(String text, List<Run> runs) {

    private static final String BETWEEN = "\n\n";

    static Assembly of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                text.append(BETWEEN);
            }
            int shift = text.length();
            text.append(block.text());
            if (shift == 0) {
                runs.addAll(block.runs());
                continue;
            }
            for (Run run : block.runs()) {
                runs.add(new Run(run.start() + shift, run.end() + shift, run.from(), run.to(), run.verbatim()));
            }
        }
        return new Assembly(text.toString(), runs);
    }

    /** The text alone. */
    static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining(BETWEEN));
    }
}
