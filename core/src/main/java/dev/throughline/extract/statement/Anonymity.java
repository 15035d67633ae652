package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Lexicon.Noun;
import dev.throughline.extract.word.Passage;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a report names neither a person nor a body nor a document for what it has somebody say.
 *
 * <p>Who speaks for a named person or body ({@code a UN spokesman}) is not anonymous; {@code a U.S. official} is: the
 * country is no source.
 */
final class Anonymity {

    private static final Pattern DECLARED = Pattern.compile(
            "\\b(anonymous|anonymously|anonymity|unnamed|unidentified|not to be (named|identified)|declined to be (named|identified)|not authori[sz]ed to)\\b");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "my", "our", "your", "his", "her", "its", "their");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

    private final Lexicon lexicon;

    Anonymity(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isAnonymous(Passage passage, Mentions mentions, Span source, @Nullable Entity entity) {
        if (entity != null && Mentions.isNamed(entity)) {
            return false;
        }
        Optional<Chunk> head = passage.headIn(source);
        if (head.isEmpty()) {
            return false;
        }
        String tag = passage.tag(head.get().head());
        if (tag.startsWith("PRP") || tag.startsWith("W")) {
            return entity != null && isAnonymous(passage, mentions, entity);
        }
        if (DECLARED.matcher(source.text()).find()) {
            return true;
        }
        return (isUnnamed(passage, mentions, head.get(), source) || isOneOfTwo(passage, mentions, head.get(), source))
                && (entity == null || isAnonymous(passage, mentions, entity));
    }

    /** {@code internal papers and former clerks}: papers have no name to hide, clerks do. */
    private boolean isOneOfTwo(Passage passage, Mentions mentions, Chunk head, Span source) {
        int next = head.end() + 1;
        return passage.word(head.end()).equals("and")
                && passage.token(Math.min(next, passage.size() - 1)).start() < source.end()
                && passage.chunkAt(next)
                        .filter(c -> c.first() == next && isUnnamed(passage, mentions, c, passage.span(c)))
                        .isPresent();
    }

    /** One that is only described is as anonymous as its first mention. */
    private boolean isAnonymous(Passage passage, Mentions mentions, Entity entity) {
        if (Mentions.isNamed(entity)
                || entity.type() == EntityType.ORGANIZATION
                || entity.type() == EntityType.OTHER
                || entity.type() == EntityType.PLACE) {
            return false;
        }
        Optional<Span> first = entity.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NOMINAL)
                .map(Mention::span)
                .findFirst();
        return first.flatMap(passage::headIn)
                .map(c -> lexicon.noun(passage.word(c.head())) == Noun.OTHER
                        || isUnnamed(passage, mentions, c, first.get()))
                .orElse(false);
    }

    private boolean isUnnamed(Passage passage, Mentions mentions, Chunk chunk, Span source) {
        String head = passage.word(chunk.head());
        Noun noun = lexicon.noun(head);
        boolean plural = passage.tag(chunk.head()).endsWith("S");
        if (isBody(passage, chunk)) {
            return false;
        }
        boolean partitive = passage.token(chunk.first()).start() > source.start()
                && passage.word(chunk.first() - 1).equals("of");
        boolean definite = DEFINITE.contains(passage.word(chunk.first())) && !partitive;
        if (noun == Noun.OTHER) {
            boolean one = INDEFINITE.contains(passage.word(chunk.first())) && lexicon.isPerson(head);
            return (plural || one) && !definite;
        }
        if (passage.tag(chunk.first()).equals("PRP$") && lexicon.isKin(head)) {
            return false;
        }
        if (noun != Noun.PERSON) {
            return false;
        }
        if (lexicon.isNamedVoice(head) && speaksForANamedOne(passage, mentions, chunk, source)) {
            return false;
        }
        boolean identified = definite
                || (!plural && titled(passage, chunk))
                || (!mentions.namesIn(passage.span(chunk)).isEmpty() && possessed(passage, chunk));
        return !identified || (lexicon.isAnonymousHead(head) && !titled(passage, chunk));
    }

    /** {@code the coast guard}: the last two words together. */
    private boolean isBody(Passage passage, Chunk chunk) {
        return chunk.head() > chunk.first()
                && lexicon.noun(passage.word(chunk.head() - 1) + " " + passage.word(chunk.head())) == Noun.INSTITUTION;
    }

    /** {@code Mr. King}: a name that the tagger missed. */
    private boolean titled(Passage passage, Chunk chunk) {
        return chunk.head() > chunk.first()
                && passage.tag(chunk.head()).startsWith("NNP")
                && lexicon.isHonorific(passage.word(chunk.head() - 1));
    }

    private static boolean possessed(Passage passage, Chunk chunk) {
        for (int t = chunk.first(); t < chunk.head(); t++) {
            if (passage.tag(t).equals("POS")) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksForANamedOne(Passage passage, Mentions mentions, Chunk chunk, Span source) {
        Span phrase = passage.span(chunk);
        boolean possessed = passage.tag(chunk.first()).equals("PRP$");
        boolean ofABody = passage.chunksIn(source).stream()
                .skip(1)
                .anyMatch(c -> passage.word(c.first()).equals("the")
                        && lexicon.noun(passage.word(c.head())) == Noun.INSTITUTION);
        return possessed
                || ofABody
                || aBodys(passage, chunk)
                || !mentions.namesIn(source).isEmpty()
                || mentions.namesIn(phrase).stream().findFirst().isPresent();
    }

    /** {@code an army spokesman}, {@code the government’s lawyer}. */
    private boolean aBodys(Passage passage, Chunk chunk) {
        for (int t = chunk.first(); t < chunk.head(); t++) {
            if (passage.tag(t).startsWith("NN") && lexicon.noun(passage.word(t)) == Noun.INSTITUTION) {
                return true;
            }
        }
        return false;
    }
}
