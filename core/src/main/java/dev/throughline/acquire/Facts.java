package dev.throughline.acquire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says about its article beside the body. */
record Facts(
        @Nullable String address,
        @Nullable String title,
        @Nullable String standfirst,
        @Nullable String outlet,
        List<String> byline,
        @Nullable Published published,
        String language,
        Imprint imprint) {
    Facts {
        byline = List.copyOf(byline);
    }
}
