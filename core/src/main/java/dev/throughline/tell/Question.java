package dev.throughline.tell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which statements a reader asks for; what is null or false does not narrow.
 *
 * @param by a name, in any spelling that the story knows, or words of the source
 * @param about words that the statement, or the sentence around it, holds
 * @param from said on that day or later
 * @param to said on that day or earlier
 * @param anonymous only statements whose source is not named
 */
public record Question(
        @Nullable String by,
        @Nullable String about,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean anonymous) {

    /** Every statement. */
    public static final Question EVERYTHING = new Question(null, null, null, null, false);
}
