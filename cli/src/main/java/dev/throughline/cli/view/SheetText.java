package dev.throughline.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sheet as lines for a terminal: cells in columns, words wrapped beside them, the place behind the words.
 *
 * <p>Widths count what a terminal shows, as far as Unicode tells without the font: one column a character, two for wide
 * East Asian ones, none for marks that combine.
 */
public final class SheetText {

    private static final int GAP = 2;
    private static final int WIDEST_CELL = 24;
    private static final int NARROW = 10;
    private static final int LEAST_ROOM = 32;
    private static final String DIM = "\u001b[2m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final int width;
    private final boolean colour;
    private final UnaryOperator<String> safe;

    /**
     * @param width columns of the terminal
     * @param colour whether it shows colours
     * @param safe makes text from a report harmless to the terminal
     */
    public SheetText(int width, boolean colour, UnaryOperator<String> safe) {
        this.width = width;
        this.colour = colour;
        this.safe = safe;
    }

    public String of(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        for (Sheet.Block block : sheet.blocks()) {
            if (!block.heading().isEmpty()) {
                if (!out.isEmpty()) {
                    out.append('\n');
                }
                List<String> lines = wrap(words(block.heading(), ""), width);
                lines.forEach(line -> out.append(style(BOLD, line)).append('\n'));
                if (!block.place().isEmpty()) {
                    out.append(style(DIM, "[" + safe.apply(block.place()) + "]"))
                            .append('\n');
                }
            }
            rows(out, block.rows());
        }
        return out.toString();
    }

    private void rows(StringBuilder out, List<Sheet.Row> rows) {
        int columns = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        int[] widths = new int[columns];
        for (Sheet.Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                int cell = columnsOf(safe.apply(row.cells().get(i)));
                widths[i] = Math.max(widths[i], Math.min(cell, Math.min(WIDEST_CELL, width / 4)));
            }
        }
        int indent = indent(widths);
        while (width - indent < LEAST_ROOM && narrow(widths)) {
            indent = indent(widths);
        }
        int room = Math.max(width - indent, 24);
        for (Sheet.Row row : rows) {
            row(out, row, widths, indent, room);
        }
    }

    private static int indent(int[] widths) {
        int indent = 0;
        for (int w : widths) {
            indent += w == 0 ? 0 : w + GAP;
        }
        return indent;
    }

    /** Takes a column from the widest cell but the first, a day or a name; false where all are narrow. */
    private static boolean narrow(int[] widths) {
        int widest = Math.min(1, widths.length - 1);
        for (int i = 2; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        if (widths.length < 2 || widths[widest] <= NARROW) {
            return false;
        }
        widths[widest]--;
        return true;
    }

    private void row(StringBuilder out, Sheet.Row row, int[] widths, int indent, int room) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            List<String> lines =
                    widths[i] == 0 ? List.of() : wrap(words(row.cells().get(i), ""), widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = wrap(words(row.words(), row.place()), room);
        height = Math.max(height, lines.size());
        boolean inPlace = false;
        for (int n = 0; n < height; n++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                if (widths[i] > 0) {
                    String cell = n < cells.get(i).size() ? cells.get(i).get(n) : "";
                    line.append(cell).append(" ".repeat(widths[i] - columnsOf(cell) + GAP));
                }
            }
            line.append(" ".repeat(Math.max(0, indent - columnsOf(line.toString()))));
            if (n < lines.size()) {
                String text = lines.get(n);
                int mark = text.indexOf(PLACE);
                if (inPlace) {
                    line.append(style(DIM, text));
                } else if (mark >= 0) {
                    inPlace = true;
                    line.append(text, 0, mark).append(style(DIM, text.substring(mark + 1)));
                } else {
                    line.append(text);
                }
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** Stands before the first word of a place while lines are broken; no safe text holds it. */
    private static final char PLACE = '\u0001';

    private List<String> words(String text, String place) {
        List<String> words = new ArrayList<>(List.of(safe.apply(text).strip().split(" +", -1)));
        if (!place.isEmpty()) {
            words.add(PLACE + "[" + safe.apply(place).replace(' ', '\u00a0') + "]");
        }
        return words;
    }

    /** Lines no wider than the room; a word that is wider is cut. */
    static List<String> wrap(List<String> words, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            String rest = word;
            if (!line.isEmpty() && columnsOf(line.toString()) + 1 + columnsOf(rest) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (columnsOf(rest) > room && line.isEmpty()) {
                int cut = rest.offsetByCodePoints(0, Math.min(room, rest.codePointCount(0, rest.length())));
                while (columnsOf(rest.substring(0, cut)) > room) {
                    cut = rest.offsetByCodePoints(cut, -1);
                }
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            if (!rest.isEmpty()) {
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.stream().map(l -> l.replace('\u00a0', ' ')).toList();
    }

    static int columnsOf(String text) {
        return text.codePoints().map(SheetText::columnsOf).sum();
    }

    private static int columnsOf(int c) {
        int type = Character.getType(c);
        if (c == PLACE || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    private String style(String code, String text) {
        return colour && !text.isEmpty() ? code + text + PLAIN : text;
    }
}
