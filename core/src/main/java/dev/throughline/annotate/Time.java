package dev.throughline.annotate;

import dev.throughline.acquire.Span;

/**
 * A time expression with what it means (TIMEX3).
 *
 * @param id {@code t1}, {@code t2} ... in the order of the text
 * @param value the TIMEX3 value: {@code 2020-01-02}, {@code 2020-W01}, {@code 2020-01}, {@code 2019-SU}, {@code P3D},
 *     {@code PAST_REF}, {@code XXXX-WXX-4} where no date anchors it
 * @param precision how fine the value is
 */
public record Time(String id, Span span, String value, Precision precision) {

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
}
