package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A string in a script, decoded, with the way back: its n-th character was written between {@code starts[n]} and {@code ends[n]}.
 *
 * @param name the member that it is the value of, or that holds the list it stands in
 */
@SuppressWarnings("ArrayRecordComponent")
record JsonString(String name, String text, int[] starts, int[] ends) {

    /** No report is longer; the places of every character cost memory. */
    private static final int LONGEST = 1 << 21;

    /** Every string value of at least so many characters between two offsets of a source, in its order. */
    static List<JsonString> in(String source, int from, int to, int least) {
        List<JsonString> values = new ArrayList<>();
        String name = "";
        int at = from;
        while (at < to) {
            if (source.charAt(at) != '"') {
                at++;
                continue;
            }
            int end = end(source, at + 1, to);
            int next = end + 1;
            while (next < to && source.charAt(next) <= ' ') {
                next++;
            }
            if (next < to && source.charAt(next) == ':') {
                name = source.substring(at + 1, Math.min(end, at + 60));
            } else if (end - at > least && end - at < LONGEST) {
                values.add(decoded(name, source, at + 1, end));
            }
            at = end + 1;
        }
        return values;
    }

    private static int end(String source, int from, int to) {
        int at = from;
        while (at < to && source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, to);
    }

    private static JsonString decoded(String name, String source, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int[] starts = new int[to - from];
        int[] ends = new int[to - from];
        int at = from;
        while (at < to) {
            int length = source.charAt(at) != '\\' ? 1 : isUnicode(source, at, to) ? 6 : Math.min(2, to - at);
            starts[text.length()] = at;
            ends[text.length()] = at + length;
            text.append(meaning(source, at, length));
            at += length;
        }
        int n = text.length();
        return new JsonString(name, text.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    private static boolean isUnicode(String source, int at, int to) {
        if (at + 6 > to || source.charAt(at + 1) != 'u') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(source.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static char meaning(String source, int at, int length) {
        if (length == 6) {
            return (char) Integer.parseInt(source.substring(at + 2, at + 6), 16);
        }
        if (length == 1) {
            return source.charAt(at);
        }
        return switch (source.charAt(at + 1)) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b', 'f' -> ' ';
            default -> source.charAt(at + 1);
        };
    }

    /** A piece of a script with its escapes resolved. */
    static String unescaped(String written) {
        return written.indexOf('\\') < 0 ? written : decoded("", written, 0, written.length()).text;
    }
}
