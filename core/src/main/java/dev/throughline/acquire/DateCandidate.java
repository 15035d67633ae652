package dev.throughline.acquire;

import org.jspecify.annotations.Nullable;

/**
 * A day that a report gives for its publication or its last change, whether it was taken or not.
 *
 * @param date the day as written, in the zone it is written in
 * @param zone the zone as written ({@code Z}, {@code +01:00}), null where none is
 * @param role what the day is said to be
 * @param origin where it was found, as {@link Published#origin} names it
 * @param found the words it was found in
 * @param refused why it was not believed, null where nothing speaks against it
 */
public record DateCandidate(
        PartialDate date,
        @Nullable String zone,
        Role role,
        String origin,
        String found,
        @Nullable String refused) {

    /** What a day is said to be. */
    public enum Role {
        PUBLISHED,
        MODIFIED
    }

    DateCandidate refuse(String reason) {
        return new DateCandidate(date, zone, role, origin, found, reason);
    }
}
