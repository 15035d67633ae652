package dev.throughline.extract.event;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places where entities are mentioned, by offset. */
final class Mentions {

    private record Place(Span span, Entity entity) {}

    private final List<Place> places = new ArrayList<>();

    Mentions(List<Entity> entities) {
        for (Entity entity : entities) {
            for (Entity.Mention mention : entity.mentions()) {
                if (mention.span().in() == Span.Part.TEXT) {
                    places.add(new Place(mention.span(), entity));
                }
            }
        }
        places.sort((a, b) -> a.span().compareTo(b.span()));
    }

    /** The entity whose shortest mention holds a word. */
    @Nullable
    Entity entityAt(Token token) {
        Place best = placeAt(token);
        return best == null ? null : best.entity();
    }

    /** The shortest mention that holds a word. */
    @Nullable
    Span spanAt(Token token) {
        Place best = placeAt(token);
        return best == null ? null : best.span();
    }

    private @Nullable Place placeAt(Token token) {
        Place best = null;
        for (Place place : places) {
            Span span = place.span();
            boolean holds = span.start() <= token.start() && token.end() <= span.end();
            if (holds
                    && (best == null
                            || span.end() - span.start()
                                    < best.span().end() - best.span().start())) {
                best = place;
            }
        }
        return best;
    }

    /** The first entity mentioned by a word of a phrase. */
    @Nullable
    String within(Stretch words, List<Token> tokens) {
        for (int i = words.first(); i < words.end(); i++) {
            Entity entity = entityAt(tokens.get(i));
            if (entity != null) {
                return entity.id();
            }
        }
        return null;
    }

    @Nullable
    String nearest(int offset, Sentence sentence, boolean before) {
        String id = null;
        for (Place place : places) {
            Span span = place.span();
            if (span.start() < sentence.start() || span.end() > sentence.end()) {
                continue;
            }
            if (before && span.end() <= offset) {
                id = place.entity().id();
            } else if (!before && span.start() >= offset) {
                return place.entity().id();
            }
        }
        return id;
    }

    /** The first place named behind "in", "at" or "near" after a word, or else before it. */
    @Nullable
    String place(int offset, Sentence sentence, String body) {
        String before = null;
        for (Place place : places) {
            Span span = place.span();
            if (place.entity().type() != EntityType.PLACE
                    || span.start() < sentence.start()
                    || span.end() > sentence.end()) {
                continue;
            }
            String lead = body.substring(Math.max(sentence.start(), span.start() - 14), span.start());
            if (!lead.matches(
                    "(?s).*\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ii]nside|[Oo]utside|[Aa]cross)\\s(?:the\\s)?\\P{Punct}{0,9}")) {
                continue;
            }
            if (span.start() >= offset) {
                return place.entity().id();
            }
            before = place.entity().id();
        }
        return before;
    }
}
