package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.ArrayList;
import java.util.List;

/** The headline, the author and the day where a page sets them as the first lines of its text, as old pages do. */
final class HeadLines {

    private static final int MOST = 5;
    private static final int LONGEST = 200;

    private HeadLines() {}

    /** A layout in which they are blocks of their own above the body. */
    static Layout apart(Layout layout, String pageTitle) {
        int first = layout.bodyStart();
        if (first == layout.size()) {
            return layout;
        }
        Block block = layout.blocks().get(first);
        List<Block> lines = new ArrayList<>();
        int from = 0;
        int end = block.text().indexOf('\n');
        while (end >= 0 && lines.size() < MOST && isHead(block.text().substring(from, end), pageTitle)) {
            lines.add(block.cut(from, end));
            from = end + 1;
            end = block.text().indexOf('\n', from);
        }
        // The last line of the block is a line of the head too where the text goes on below it.
        String rest = block.text().substring(from);
        boolean all = end < 0 && first + 1 < layout.size() && layout.isBody(first + 1) && isHead(rest, pageTitle);
        lines.add(block.cut(from, block.text().length()));
        if (lines.size() == 1 && !all) {
            return layout;
        }
        List<Block> blocks = new ArrayList<>(layout.blocks());
        blocks.remove(first);
        blocks.addAll(first, lines);
        State[] states = new State[blocks.size()];
        for (int i = 0; i < states.length; i++) {
            int before = Math.max(i - lines.size() + 1, Math.min(i, first));
            boolean head = i >= first && i < first + lines.size() - (all ? 0 : 1);
            states[i] = head ? State.BEFORE : layout.states()[before];
        }
        return new Layout(blocks, states);
    }

    private static boolean isHead(String line, String pageTitle) {
        if (line.isBlank() || line.length() > LONGEST) {
            return false;
        }
        return WrittenDate.isAll(line)
                || (Byline.opens(line) && !line.endsWith("."))
                || Headline.parts(pageTitle).stream()
                        .anyMatch(part -> part.indexOf(' ') > 0 && Headline.same(part, line));
    }
}
