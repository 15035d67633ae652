package dev.throughline.extract.figure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a number make of it.
 *
 * @param start the first character of those words
 * @param end after their last character
 */
record Bound(int start, int end, Kind kind) {

    /** The least, the most, near the number, or the number itself. */
    enum Kind {
        LEAST,
        MOST,
        NEAR,
        EXACT
    }

    static Bound around(String text, int from, Amount amount, int numberStart, Words words) {
        int start = numberStart;
        Kind kind = Kind.EXACT;
        for (int i = 0; i < 3; i++) {
            Matcher matcher = words.before().matcher(text).region(from, start).useTransparentBounds(true);
            if (!matcher.find()) {
                break;
            }
            kind = stronger(kind, kind(words.bound(matcher.group())));
            start = matcher.start();
        }
        int end = amount.end();
        Matcher matcher = words.behind()
                .matcher(text)
                .region(end, Math.min(text.length(), end + 12))
                .useTransparentBounds(true);
        if (matcher.find()) {
            kind = stronger(kind, kind(words.bound(matcher.group())));
            end = matcher.end();
        }
        return new Bound(start, end, kind);
    }

    @Nullable
    BigDecimal min(Amount amount) {
        return kind == Kind.MOST ? null : amount.min();
    }

    @Nullable
    BigDecimal max(Amount amount) {
        return kind == Kind.LEAST ? null : amount.max();
    }

    private static Kind stronger(Kind old, Kind found) {
        return old == Kind.EXACT ? found : old;
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "least" -> Kind.LEAST;
            case "most" -> Kind.MOST;
            case "near" -> Kind.NEAR;
            default -> Kind.EXACT;
        };
    }
}
