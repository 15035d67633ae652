package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as pages carry it: read as far as it can be, faults and all (bare line breaks in strings, trailing commas, a missing end).
 *
 * <p>Gives maps, lists and strings; numbers and words come as strings, {@code null} as the empty string.
 */
public final class LenientJson {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private LenientJson(String text) {
        this.text = text;
    }

    public static Object read(String text) {
        return new LenientJson(text).value(0);
    }

    /** A member of an object, or the empty string. */
    public static Object member(@Nullable Object value, String name) {
        Object member = value instanceof Map<?, ?> map ? map.get(name) : null;
        return member == null ? "" : member;
    }

    /** A value as a list: itself where it is one. */
    public static List<?> list(Object value) {
        return value instanceof List<?> list ? list : value.equals("") ? List.of() : List.of(value);
    }

    private Object value(int depth) {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            at = depth > DEEPEST ? text.length() : at;
            return "";
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (true) {
            skip();
            if (at >= text.length() || text.charAt(at) == '}') {
                at++;
                return members;
            }
            char c = text.charAt(at);
            if (c == ']') {
                return members;
            }
            if (c == ',' || c == ':') {
                at++;
                continue;
            }
            String name = c == '"' ? string() : word();
            skip();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                members.putIfAbsent(name, value(depth + 1));
            } else if (name.isEmpty()) {
                at++;
            }
        }
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        while (true) {
            skip();
            if (at >= text.length() || text.charAt(at) == ']') {
                at++;
                return items;
            }
            char c = text.charAt(at);
            if (c == '}') {
                return items;
            }
            if (c == ',') {
                at++;
                continue;
            }
            int before = at;
            items.add(value(depth + 1));
            at = Math.max(at, before + 1);
        }
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c != '\\' || at >= text.length()) {
                out.append(c);
                continue;
            }
            char e = text.charAt(at++);
            switch (e) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'b', 'f' -> out.append(' ');
                case 'u' -> unicode(out);
                default -> out.append(e);
            }
        }
        at++;
        return out.toString();
    }

    private void unicode(StringBuilder out) {
        int code = 0;
        int digits = 0;
        while (digits < 4 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(at), 16);
            at++;
            digits++;
        }
        out.append(digits == 4 ? (char) code : '\uFFFD');
    }

    private String word() {
        int from = at;
        while (at < text.length() && ",:[]{}\"".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
            at++;
        }
        String word = text.substring(from, at);
        if (word.isEmpty() && at < text.length() && ":,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return word.equals("null") ? "" : word;
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
    }
}
