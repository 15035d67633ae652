package dev.throughline.extract;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of the story: how many, how much, how long, of what.
 *
 * @param id {@code f1}, {@code f2} ... in the order of the text
 * @param span the words, the counted thing included ({@code more than 5,000 U.S. troops})
 * @param min least value, null where open
 * @param max greatest value, null where open; equal to {@code min} for a plain number
 * @param approximate the words say "about", "nearly", "roughly", "dozens"
 * @param unit {@code person}, {@code site}, {@code percent}, an ISO 4217 code, {@code day} ...: singular, lower case but for codes
 * @param change the movement that the number gives or ends, null where it only states
 * @param counted what one of them is, with its own words only ({@code troops in Mali}): what figures of many reports are
 *     compared by
 * @param measure what is counted, of whom, where, in words cut from the text; {@code …} where words between are left out
 * @param measureSpans the words of the measure, in the order of the text
 * @param asOf the time the number holds for
 * @param statement id of the statement that gives it, null where the narrator does
 */
public record Figure(
        String id,
        Span span,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean approximate,
        String unit,
        @Nullable Change change,
        String counted,
        String measure,
        List<Span> measureSpans,
        @Nullable PartialDate asOf,
        @Nullable String statement) {

    private static final Pattern POINTED = Pattern.compile(
            "(?i)(?:the|these|those|both|his|her|their|our|my|your|its|all) (?:two|three|four|five|six|seven|eight|nine|ten)\\b");

    /** How a number moves what it measures: by so much, to so much, or on top of what is there. */
    public enum Change {
        RISE,
        FALL,
        RISEN_TO,
        FALLEN_TO,
        ADDITIONAL
    }

    public Figure {
        if (min == null && max == null) {
            throw new IllegalArgumentException("figure " + id + " has no bound: " + span.text());
        }
        min = plain(min);
        max = plain(max);
        measureSpans = List.copyOf(measureSpans);
    }

    /** "One diplomat", "five days earlier": said once, these are hardly numbers of the story. */
    public boolean isAside() {
        boolean one = min != null
                && max != null
                && min.compareTo(BigDecimal.ONE) == 0
                && max.compareTo(BigDecimal.ONE) == 0
                && change == null
                && span.text().regionMatches(true, 0, "one", 0, 3);
        String words = span.text();
        return one
                || words.endsWith(" ago")
                || words.endsWith(" earlier")
                || words.endsWith(" later")
                || words.endsWith(" before")
                || words.endsWith(" after");
    }

    /** "The two countries": the words point at what was named before; nothing new is counted. */
    public boolean pointsBack() {
        return POINTED.matcher(span.text()).lookingAt();
    }

    /** One form for one value, so that 5,000 and 5.0 thousand are equal. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
