package dev.throughline.acquire.stream;

/** Tells whether bytes are one lawful JSON value, without making anything of it. */
final class JsonText {

    private static final int DEEPEST = 64;

    private final byte[] bytes;
    private int at;

    private JsonText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Where the first fault is; -1 where there is none. */
    static int fault(byte[] bytes) {
        JsonText text = new JsonText(bytes);
        boolean whole = text.value(0);
        text.skip();
        return whole && text.at == bytes.length ? -1 : Math.min(text.at, bytes.length);
    }

    private boolean value(int depth) {
        skip();
        if (at >= bytes.length || depth > DEEPEST) {
            return false;
        }
        return switch (bytes[at]) {
            case '{' -> members('}', true, depth);
            case '[' -> members(']', false, depth);
            case '"' -> string();
            default -> word();
        };
    }

    private boolean members(char close, boolean named, int depth) {
        at++;
        if (takes(close)) {
            return true;
        }
        do {
            skip();
            if (named && !(at < bytes.length && bytes[at] == '"' && string() && takes(':'))) {
                return false;
            }
            if (!value(depth + 1)) {
                return false;
            }
        } while (takes(','));
        return takes(close);
    }

    private boolean takes(char c) {
        skip();
        if (at < bytes.length && bytes[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean string() {
        for (at++; at < bytes.length && bytes[at] != '"'; at++) {
            if (bytes[at] == '\\') {
                at++;
            }
        }
        at++;
        return at <= bytes.length;
    }

    /** A number, true, false, null, and what Python calls them. */
    private boolean word() {
        int from = at;
        while (at < bytes.length && (Character.isLetterOrDigit(bytes[at]) || "+-.".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        return at > from;
    }

    private void skip() {
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
    }
}
