package dev.throughline.tell;

import dev.throughline.extract.Statement.Act;
import dev.throughline.extract.Statement.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a reader asks for it: who said what, when, on whose word.
 *
 * @param id its id in the story
 * @param when the day it was said, else the day it was reported; null where neither is known
 * @param speaker the name of the person or group, else the words that name the source; null where nobody is named
 * @param speakerId id of the story's entity
 * @param source the words that name the source, as they stand
 * @param role the role given with it
 * @param via who relays it, outermost first
 * @param words what was said, the pieces of one content in the order of the text
 * @param alsoIn places of the same statement in other reports
 */
public record Said(
        String id,
        @Nullable Moment when,
        @Nullable String speaker,
        @Nullable String speakerId,
        @Nullable String source,
        boolean anonymous,
        @Nullable String role,
        Act act,
        Kind kind,
        List<String> via,
        List<Citation> words,
        List<Citation> alsoIn) {
    public Said {
        via = List.copyOf(via);
        words = List.copyOf(words);
        alsoIn = List.copyOf(alsoIn);
    }

    /** The words in one line, an ellipsis between pieces. */
    public String text() {
        return String.join(" … ", words.stream().map(Citation::text).toList());
    }
}
