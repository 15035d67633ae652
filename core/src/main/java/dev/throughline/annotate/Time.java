package dev.throughline.annotate;

import dev.throughline.acquire.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with what it means (TIMEX3).
 *
 * @param id {@code t1}, {@code t2} ... in the order of the text
 * @param value the TIMEX3 value: {@code 2020-01-02}, {@code 2020-W01}, {@code 2020-01}, {@code 2019-SU}, {@code P3D},
 *     {@code PAST_REF}, {@code XXXX-WXX-4} where no date anchors it
 * @param precision how fine the value is
 * @param modifier what the words around it do to the value (TIMEX3's {@code mod}): {@code [early] July}, {@code [about] two
 *     years}; null where it stands as it is
 */
public record Time(
        String id,
        Span span,
        String value,
        Precision precision,
        @Nullable Modifier modifier) {

    /** A time whose value stands as it is. */
    public Time(String id, Span span, String value, Precision precision) {
        this(id, span, value, precision, null);
    }

    /** How fine a value is. {@code VAGUE} has no place on the calendar; {@code DURATION} and {@code SET} are no points in time. */
    public enum Precision {
        TIME,
        DAY,
        WEEK,
        MONTH,
        SEASON,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY,
        DURATION,
        SET,
        VAGUE
    }

    /** TIMEX3's modifiers: of points {@code BEFORE} to {@code ON_OR_AFTER}, of lengths {@code LESS_THAN} to {@code EQUAL_OR_MORE}. */
    public enum Modifier {
        BEFORE,
        AFTER,
        ON_OR_BEFORE,
        ON_OR_AFTER,
        LESS_THAN,
        MORE_THAN,
        EQUAL_OR_LESS,
        EQUAL_OR_MORE,
        START,
        MID,
        END,
        APPROX
    }
}
