package dev.throughline.tell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the story has on one person or group.
 *
 * @param spellings every form of the name, each with where it stands
 * @param roles what it is called, by the day it was first called so
 * @param said what it said
 * @param saidOf what others said that names it
 */
public record Profile(Person person, List<Use> spellings, List<Use> roles, List<Said> said, List<Said> saidOf) {

    /**
     * A wording with where it is used.
     *
     * @param first when it was first used, null where no report that uses it is dated
     * @param last when it was last used
     * @param places one a report
     */
    public record Use(
            String text, @Nullable Moment first, @Nullable Moment last, List<Citation> places) {
        public Use {
            places = List.copyOf(places);
        }

        /** Between which days it is used: {@code 2031-05}, {@code 2031-05 to 2032-01-06}; empty where nobody knows. */
        public String days() {
            if (first == null || last == null) {
                return "";
            }
            String from = first.toString();
            String to = last.toString();
            return from.equals(to) ? from : from + " to " + to;
        }
    }

    public Profile {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
        said = List.copyOf(said);
        saidOf = List.copyOf(saidOf);
    }
}
