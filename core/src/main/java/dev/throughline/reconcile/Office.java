package dev.throughline.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * A public office as a report names it: {@code Norland's foreign minister} is {@code foreign minister} of {@code norland}.
 *
 * @param head the office in the words of the list
 * @param alone nobody holds a second one of this kind beside it
 * @param country whose it is, as a concept; null where the words do not say
 * @param text the words of the report
 * @param held when the report was published; null where nobody says
 */
record Office(
        String head,
        boolean alone,
        @Nullable String country,
        String text,
        @Nullable DateRange held) {

    /** Reports so many days apart speak of one date. */
    private static final int ONE_DATE = 7;

    private static final int MONTH = 31;

    /** Whether nobody holds both at one date: offices of two countries, or two that exclude each other. */
    boolean excludes(Office other) {
        return isForeignTo(other)
                || (isAtOneDate(other)
                        && alone
                        && other.alone
                        && !head.equals(other.head)
                        && (country == null || other.country == null || country.equals(other.country)));
    }

    /** Whether the other is an office of another country at one date. */
    boolean isForeignTo(Office other) {
        return country != null && other.country != null && !country.equals(other.country) && isAtOneDate(other);
    }

    private boolean isAtOneDate(Office other) {
        return held != null
                && other.held != null
                && held.days() <= MONTH
                && other.held.days() <= MONTH
                && held.near(other.held, ONE_DATE);
    }
}
