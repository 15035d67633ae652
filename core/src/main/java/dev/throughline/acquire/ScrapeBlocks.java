package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a plain text: its lines, or its paragraphs where the lines were wrapped at a width. */
final class ScrapeBlocks {

    private static final int NARROW = 50;
    private static final int WIDE = 100;

    private ScrapeBlocks() {}

    /** A line of the source without its blank ends. */
    private record Line(int from, int to, int gap) {
        int length() {
            return to - from;
        }
    }

    static List<Block> of(String source) {
        List<Line> lines = lines(source);
        int width = wrappedAt(source, lines);
        List<Block> blocks = new ArrayList<>();
        BlockBuilder builder = new BlockBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int gap = line.gap();
            add(source, line, builder);
            while (i + 1 < lines.size() && width > 0 && runsOn(lines.get(i), lines.get(i + 1), width)) {
                builder.verbatim('\n', lines.get(i).to());
                i++;
                add(source, lines.get(i), builder);
            }
            if (!builder.isEmpty()) {
                BlockBuilder.Built built = builder.build();
                blocks.add(new Block(built.text(), built.runs(), gap, null));
            }
        }
        return blocks;
    }

    private static void add(String source, Line line, BlockBuilder builder) {
        for (int i = line.from(); i < line.to(); i++) {
            builder.verbatim(source.charAt(i), i);
        }
    }

    private static boolean runsOn(Line line, Line next, int width) {
        return next.gap() == 0 && line.length() * 10 > width * 7;
    }

    private static List<Line> lines(String source) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        int start = 0;
        while (start < source.length()) {
            int end = start;
            while (end < source.length() && !endsLine(source.charAt(end))) {
                end++;
            }
            int from = start;
            int to = end;
            while (from < to
                    && (BlockBuilder.isBlank(source.charAt(from)) || BlockBuilder.isInvisible(source.charAt(from)))) {
                from++;
            }
            while (to > from
                    && (BlockBuilder.isBlank(source.charAt(to - 1))
                            || BlockBuilder.isInvisible(source.charAt(to - 1)))) {
                to--;
            }
            if (from < to) {
                lines.add(new Line(from, to, gap));
                gap = 0;
            } else {
                gap++;
            }
            start = end
                    + (end + 1 < source.length() && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n'
                            ? 2
                            : 1);
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** The width at which a text was wrapped, or 0: lines that others follow are about equally long and end in mid-sentence. */
    private static int wrappedAt(String source, List<Line> lines) {
        int longest = 0;
        int followed = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            longest = Math.max(longest, line.length());
            if (lines.get(i + 1).gap() == 0 && line.length() >= NARROW) {
                followed++;
                char next = source.charAt(lines.get(i + 1).from());
                open += Character.isLowerCase(next) ? 1 : 0;
            }
        }
        return longest <= WIDE && followed >= 4 && open * 2 > followed ? longest : 0;
    }
}
