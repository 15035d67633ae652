package dev.throughline.extract.entity;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Lexicon.Noun;
import dev.throughline.extract.word.Passage;
import java.util.Optional;

/**
 * Takes a source of several for a group, not for its first: {@code the bishop and two of his deacons}.
 *
 * <p>Two offices of one person have one article: {@code the founder and chief executive}; two adjectives are no two sources:
 * {@code the Danish and Dutch officials}.
 */
final class CoordinatedSource {

    private final Lexicon lexicon;

    CoordinatedSource(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Scene scene) {
        Passage passage = scene.passage();
        for (Attribution attribution : passage.annotated().attributions()) {
            if (attribution.source().size() == 1) {
                several(passage, attribution.source().getFirst()).ifPresent(words -> add(scene, words));
            }
        }
    }

    private static void add(Scene scene, Span words) {
        boolean known = scene.referents().stream()
                .anyMatch(r -> r.isPlural()
                        && r.hasMentions()
                        && r.entity("e0").mentions().stream()
                                .anyMatch(m -> words.covers(m.span())
                                        && m.span().text().contains(" and ")));
        if (!known) {
            Referent group = new Referent(EntityType.GROUP, words.text().replaceAll("\\s+", " "), true);
            scene.referents().add(group);
            group.speak();
            group.add(words, Mention.Kind.NOMINAL);
        }
    }

    private Optional<Span> several(Passage passage, Span source) {
        int start = start(passage, source);
        int end = passage.tokenBefore(source.end());
        Optional<Chunk> first = passage.chunkAt(start).filter(c -> c.first() == start);
        if (first.isEmpty() || !passage.word(first.get().end()).equals("and")) {
            return Optional.empty();
        }
        int next = first.get().end() + 1;
        Optional<Chunk> second = passage.chunkAt(next).filter(c -> c.first() == next && c.end() <= end);
        boolean several = second.isPresent() && isOneOfTwo(passage, first.get()) && isOneOfTwo(passage, second.get());
        return several ? Optional.of(passage.span(start, end)) : Optional.empty();
    }

    /** A name, or a noun for people or a body with its own article, number or ending. */
    private boolean isOneOfTwo(Passage passage, Chunk chunk) {
        if (lexicon.isDemonym(passage.word(chunk.head()))) {
            return false;
        }
        int head = passage.token(chunk.head()).start();
        boolean named = passage.annotated().names().stream()
                .anyMatch(n -> n.span().start() <= head && head < n.span().end());
        String opening = passage.tag(chunk.first());
        boolean own = opening.equals("DT")
                || opening.equals("PRP$")
                || opening.equals("CD")
                || Nominals.isPlural(passage, chunk);
        Noun noun = lexicon.noun(passage.word(chunk.head()));
        return (named && opening.startsWith("NNP")) || (own && (named || noun != Noun.OTHER || opening.equals("CD")));
    }

    /** The first token of a source, past a quotation mark. */
    static int start(Passage passage, Span source) {
        int first = passage.tokenFrom(source.start());
        return passage.isQuoteMark(first) ? first + 1 : first;
    }
}
