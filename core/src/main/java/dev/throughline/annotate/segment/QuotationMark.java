package dev.throughline.annotate.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation mark and what it can do where it stands.
 *
 * @param family marks that close each other: {@code "} the double ones, {@code «} the guillemets, {@code '} the single ones
 */
record QuotationMark(int start, int end, char family, boolean opens, boolean closes) {

    boolean isSingle() {
        return family == '\'';
    }

    /** Every mark of a paragraph that can open or close, apostrophes left out. */
    static List<QuotationMark> in(String text, Paragraph paragraph) {
        List<QuotationMark> marks = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            int end = i + 1 < paragraph.end() && (c == '`' || c == '\'') && text.charAt(i + 1) == c ? i + 2 : i + 1;
            char before = i > paragraph.start() ? text.charAt(i - 1) : ' ';
            char after = end < paragraph.end() ? text.charAt(end) : ' ';
            QuotationMark mark = of(c, i, end, before, after);
            if (mark != null && (mark.opens || mark.closes)) {
                marks.add(mark);
            }
            i = end - 1;
        }
        return marks;
    }

    private static @Nullable QuotationMark of(char c, int start, int end, char before, char after) {
        boolean room = isOpenBefore(before);
        boolean word = !Paragraph.isSpace(after) && ",.;:!?)]}—–".indexOf(after) < 0;
        boolean still = !Paragraph.isSpace(before) && !Character.isLetterOrDigit(after);
        return switch (c) {
            case '“', '„', '”', '‟' -> {
                boolean turned = c == '”' ? room && word && Paragraph.isSpace(before) : !room && !word;
                boolean opens = (c != '”') != turned;
                yield new QuotationMark(start, end, '"', opens, !opens);
            }
            case '«', '»' -> new QuotationMark(start, end, '«', c == '«', c == '»');
            case '"' -> {
                boolean inches = Character.isDigit(before) && !word;
                yield new QuotationMark(start, end, '"', room && word, inches || !room || !word);
            }
            case '‘', '\'', '`', '’', '‛' -> {
                if (end == start + 2) {
                    yield new QuotationMark(start, end, '"', c == '`', c != '`');
                }
                boolean opens = room && (c == '‘' ? word : c != '’' && Character.isLetterOrDigit(after));
                yield new QuotationMark(start, end, '\'', opens, c != '‘' && c != '`' && still);
            }
            default -> null;
        };
    }

    private static boolean isOpenBefore(char c) {
        return Paragraph.isSpace(c) || "([{—–-/“\"‘«:".indexOf(c) >= 0;
    }

    /** A single mark that is no plural's apostrophe: punctuation before it, or no {@code s}. */
    boolean isSureClosing(String text) {
        return Character.toLowerCase(text.charAt(start - 1)) != 's'
                || (end < text.length() && ",.;:".indexOf(text.charAt(end)) >= 0);
    }
}
