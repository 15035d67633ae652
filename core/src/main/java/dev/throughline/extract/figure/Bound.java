package dev.throughline.extract.figure;

import java.math.BigDecimal;
import java.util.Set;
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

    private static final Set<String> LATE =
            Set.of("at most", "at least", "at the most", "at the least", "or more", "or less", "or fewer", "or so");

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

    /** The same with the words behind the noun: "90 pupils at most", "40 tents or more". */
    Bound after(String text, int noun, Words words) {
        Matcher matcher = words.behind()
                .matcher(text)
                .region(noun, Math.min(text.length(), noun + 12))
                .useTransparentBounds(true);
        boolean joined = kind == Kind.EXACT
                && noun > end
                && matcher.find()
                && LATE.contains(matcher.group().strip());
        return joined ? new Bound(start, matcher.end(), kind(words.bound(matcher.group()))) : this;
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
