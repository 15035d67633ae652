package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Lexicon.Noun;
import dev.throughline.extract.word.Passage;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the role that a report gives with a source: beside the name, or in place of it. */
final class SourceRole {

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "that", "one", "another", "some", "many", "several", "all", "most", "both",
            "these", "those", "of", "no", "any", "few", "other");

    private static final Set<String> BREAKS = Set.of(",", "–", "—", "--", "(");

    private final Lexicon lexicon;

    SourceRole(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<String> read(Passage passage, Span source, @Nullable Entity entity) {
        if (entity != null && Mentions.isNamed(entity)) {
            String words = source.text().replaceAll("\\s+", " ");
            return entity.roles().stream().filter(words::contains).max(Comparator.comparingInt(String::length));
        }
        Optional<Chunk> head = passage.headIn(source);
        if (head.isEmpty()
                || !passage.tag(head.get().head()).startsWith("NN")
                || lexicon.noun(passage.word(head.get().head())) != Noun.PERSON) {
            return Optional.empty();
        }
        int first = passage.tokenFrom(source.start());
        while (first < head.get().head()
                && (ARTICLES.contains(passage.word(first))
                        || passage.tag(first).equals("CD")
                        || passage.isQuoteMark(first))) {
            first++;
        }
        int end = passage.tokenBefore(source.end());
        for (int t = head.get().end(); t < end; t++) {
            if (BREAKS.contains(passage.word(t)) || passage.tag(t).startsWith("W")) {
                end = t;
            }
        }
        return first < end
                ? Optional.of(
                        passage.span(first, end).text().replaceAll("[“”\"]", "").replaceAll("\\s+", " "))
                : Optional.empty();
    }
}
