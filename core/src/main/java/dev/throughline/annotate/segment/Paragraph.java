package dev.throughline.annotate.segment;

import java.util.ArrayList;
import java.util.List;

/** A run of lines between blank lines, without the white space around it. */
record Paragraph(int start, int end) {

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = -1;
        int last = -1;
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks++;
            } else if (!isSpace(c)) {
                if (start >= 0 && breaks > 1) {
                    paragraphs.add(new Paragraph(start, last + 1));
                    start = i;
                } else if (start < 0) {
                    start = i;
                }
                last = i;
                breaks = 0;
            }
        }
        if (start >= 0) {
            paragraphs.add(new Paragraph(start, last + 1));
        }
        return paragraphs;
    }

    /** White space as people see it: also no-break spaces, zero-width ones and byte order marks. */
    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u0085'
                || (c > '\u00FF' && Character.isWhitespace(c))
                || Character.isSpaceChar(c);
    }
}
