package dev.throughline.acquire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a report that the report may not say itself: a row of {@code --metadata TABLE.csv}.
 *
 * @param byline the authors, empty where the table gives none
 */
public record Given(
        @Nullable String title,
        @Nullable String outlet,
        List<String> byline,
        @Nullable PartialDate published,
        @Nullable String address) {

    /** Nothing is given. */
    public static final Given NOTHING = new Given(null, null, List.of(), null, null);

    public Given {
        byline = List.copyOf(byline);
    }
}
