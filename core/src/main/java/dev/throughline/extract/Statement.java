package dev.throughline.extract;

import dev.throughline.acquire.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said, on whose word, and through whom it came.
 *
 * @param id {@code s1}, {@code s2} ... in the order of the text
 * @param source who said it; null where the report does not say
 * @param cue the words that say that it is said, may be empty
 * @param content the words said, at least one span
 * @param via who relays it, outermost first: in "X reported that a tweet of Y quoted Z" the source is Z and via [X, Y]
 * @param time id of the time at which it was said
 * @param nested it stands inside the content of another statement
 * @param confidence 0 to 1
 */
public record Statement(
        String id,
        Kind kind,
        Act act,
        @Nullable Source source,
        List<Span> cue,
        List<Span> content,
        List<Relay> via,
        @Nullable Addressee addressee,
        @Nullable String time,
        boolean nested,
        double confidence) {

    /** Whether the words are the speaker's own. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What is done by saying it. */
    public enum Act {
        ASSERT,
        DENY,
        CONFIRM,
        DEMAND,
        REQUEST,
        PROMISE,
        THREATEN,
        ACCUSE,
        REFUSE,
        ANNOUNCE,
        ESTIMATE,
        BELIEVE,
        QUESTION
    }

    /**
     * Who said it.
     *
     * @param span the words that name the source
     * @param entity id of the entity it is, null where it could not be told
     * @param anonymous the report names neither a person nor an organization nor a document
     * @param role the role given with it ({@code a senior U.S. military official})
     */
    public record Source(
            Span span,
            @Nullable String entity,
            boolean anonymous,
            @Nullable String role) {}

    /** Who passed it on: an outlet, a journalist, a document. */
    public record Relay(String name, @Nullable String entity, Span span) {}

    /** Who it was said to. */
    public record Addressee(@Nullable String entity, Span span) {}

    public Statement {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        via = List.copyOf(via);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("statement " + id + " has no content");
        }
    }

    /** Every span of the statement. */
    Stream<Span> spans() {
        return Stream.of(
                        Stream.ofNullable(source).map(Source::span),
                        cue.stream(),
                        content.stream(),
                        via.stream().map(Relay::span),
                        Stream.ofNullable(addressee).map(Addressee::span))
                .flatMap(Function.identity());
    }
}
