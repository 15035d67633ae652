package dev.throughline.acquire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet states about the publishing of an article, beside title and names.
 *
 * @param section the part of the outlet it stands in ({@code World}), as the page names it
 * @param dates every day that is given for its publication or last change, in the order of belief
 */
public record Imprint(@Nullable String section, List<DateCandidate> dates) {

    /** Nothing is stated. */
    public static final Imprint NONE = new Imprint(null, List.of());

    public Imprint {
        dates = List.copyOf(dates);
    }
}
