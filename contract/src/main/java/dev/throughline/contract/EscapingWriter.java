package dev.throughline.contract;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * JSON on its way out, with every character escaped that a terminal would obey or that turns the text around it: what such
 * characters mean to a program stays the same, since in JSON they stand in strings only.
 */
public final class EscapingWriter extends FilterWriter {

    public EscapingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (escaped((char) c)) {
            out.write(escape((char) c));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
        int written = from;
        for (int i = from; i < from + count; i++) {
            if (escaped(text[i])) {
                out.write(text, written, i - written);
                out.write(escape(text[i]));
                written = i + 1;
            }
        }
        out.write(text, written, from + count - written);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        write(text.substring(from, from + count).toCharArray(), 0, count);
    }

    /** Delete, the second row of control characters, line separators, and the marks that set the direction of text. */
    private static boolean escaped(char c) {
        return c >= 0x7F
                && (c <= 0x9F
                        || c == 0x61C
                        || c == 0x200E
                        || c == 0x200F
                        || (c >= 0x2028 && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || c == 0xFEFF);
    }

    private static String escape(char c) {
        return "\\u%04x".formatted((int) c);
    }
}
