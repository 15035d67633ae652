package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param value the TIMEX3 value
 * @param moment the calendar point that later words can lean on, null where it is none
 */
record Meaning(String value, Precision precision, @Nullable Moment moment) {

    static Meaning of(Moment moment) {
        Precision precision = moment.day() > 0 ? Precision.DAY : moment.month() > 0 ? Precision.MONTH : Precision.YEAR;
        return new Meaning(moment.value(), precision, moment);
    }

    static Meaning of(String value, Precision precision) {
        return new Meaning(value, precision, null);
    }

    /** The same day at a time of it. */
    Meaning at(String time) {
        return new Meaning(value + "T" + time, Precision.TIME, moment);
    }
}
