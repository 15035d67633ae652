package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Quotation;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds speech that nobody is given for: a quotation that is a sentence of its own and stands in no attribution.
 *
 * <p>A title, a scare quote or a few words inside a sentence are no speech.
 */
public final class LooseQuotation {

    private static final int FEWEST_WORDS = 4;
    private static final Set<String> DASHES = Set.of("―", "—", "–", "--", "-");
    private static final double SCORE = 0.5;
    private static final int MOST_IN_BRACKETS = 7;

    /** The quotations alone as attributions without source and cue. */
    public List<Attribution> find(Passage passage) {
        boolean[] said = new boolean[passage.size()];
        for (Attribution attribution : passage.annotated().attributions()) {
            boolean within = !attribution.cue().isEmpty()
                    && passage.annotated().quotations().stream()
                            .anyMatch(q ->
                                    q.span().covers(attribution.cue().getFirst()) && !ownQuotation(q, attribution));
            if (within) {
                // said in a quotation, not the quotation
                continue;
            }
            for (Span content : attribution.content()) {
                int end = passage.tokenBefore(content.end());
                for (int t = passage.tokenFrom(content.start()); t < end; t++) {
                    said[t] = true;
                }
            }
        }
        List<Attribution> found = new ArrayList<>();
        for (Quotation quotation : passage.annotated().quotations()) {
            if (isSpeech(passage, quotation) && isFree(passage, quotation, said)) {
                found.add(attribution(passage, quotation));
            }
        }
        return found;
    }

    /** With the noun phrase and the verb that follow a quotation which ends on a comma: {@code “…,” Reed was quoted as saying}. */
    private static Attribution attribution(Passage passage, Quotation quotation) {
        List<Span> content = List.of(quotation.span());
        int after = passage.tokenBefore(quotation.span().end());
        int name = passage.tokenFrom(quotation.span().start()) + 1;
        if (name + 2 < after
                && passage.word(name + 1).equals(":")
                && isCapitals(passage.token(name).text())) {
            // a transcript: "REED: We stay."
            return new Attribution(
                    List.of(passage.span(name, name + 1)),
                    List.of(passage.span(name + 1, name + 2)),
                    List.of(passage.span(name + 2, after)),
                    SCORE);
        }
        Optional<Chunk> signed = DASHES.contains(passage.word(after))
                ? passage.chunkAt(after + 1).filter(c -> passage.tag(c.head()).startsWith("NNP"))
                : Optional.empty();
        if (signed.isPresent()) {
            return new Attribution(
                    List.of(passage.span(signed.get())), List.of(passage.span(after, after + 1)), content, SCORE);
        }
        boolean comma = Set.of("!", "?").contains(passage.word(after - 2))
                || passage.word(after - 2).equals(",")
                || passage.word(after).equals(",");
        int first = passage.word(after).equals(",") ? after + 1 : after;
        boolean together = first < passage.size()
                && passage.paragraphAt(passage.token(first).start())
                        == passage.paragraphAt(quotation.span().start());
        Optional<Chunk> source = together ? passage.chunkAt(first).filter(c -> c.first() == first) : Optional.empty();
        if (!comma || source.isEmpty()) {
            return new Attribution(List.of(), List.of(), content, SCORE);
        }
        int named = withAge(passage, source.get().end());
        int end = named;
        while (passage.tag(end).startsWith("VB")
                || passage.tag(end).startsWith("RB")
                || (passage.word(end).equals("as") && end > named)) {
            end++;
        }
        return end == named
                ? new Attribution(List.of(), List.of(), content, SCORE)
                : new Attribution(
                        List.of(passage.span(source.get().first(), named)),
                        List.of(passage.span(named, end)),
                        content,
                        SCORE);
    }

    /** Behind {@code , 54,} or {@code (R-Ohio)} after a name. */
    private static int withAge(Passage passage, int end) {
        boolean age = passage.word(end).equals(",")
                && passage.tag(end + 1).equals("CD")
                && passage.word(end + 2).equals(",");
        return age ? end + 3 : passage.word(end).equals("(") ? behindBrackets(passage, end) : end;
    }

    /** Behind {@code (R-Ohio)}. */
    private static int behindBrackets(Passage passage, int open) {
        for (int t = open + 1; t < open + MOST_IN_BRACKETS; t++) {
            if (passage.word(t).equals(")")) {
                return t + 1;
            }
        }
        return open;
    }

    /** A quotation without its closing mark: what is said opens it, and the cue only seems to stand inside. */
    private static boolean ownQuotation(Quotation quotation, Attribution attribution) {
        return !quotation.closed()
                && attribution.content().getFirst().start() - quotation.span().start() <= 1;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isFree(Passage passage, Quotation quotation, boolean[] said) {
        int end = passage.tokenBefore(quotation.span().end());
        for (int t = passage.tokenFrom(quotation.span().start()); t < end; t++) {
            if (said[t]) {
                return false;
            }
        }
        return true;
    }

    /** It opens a sentence, with a capital, and ends one. */
    private static boolean isSpeech(Passage passage, Quotation quotation) {
        Span span = quotation.span();
        int first = passage.tokenFrom(span.start());
        int end = passage.tokenBefore(span.end());
        int words = 0;
        for (int t = first; t < end; t++) {
            words += passage.token(t).isWord() ? 1 : 0;
        }
        if (words < FEWEST_WORDS) {
            return false;
        }
        int opening = passage.sentence(passage.sentenceOf(first)).firstToken();
        int word = first;
        while (word < end && !passage.token(word).isWord()) {
            word++;
        }
        boolean capital = Character.isUpperCase(passage.token(word).text().codePointAt(0));
        return opening >= first - 1
                && opening <= word
                && (capital || quotation.continues())
                && endsSentence(span.text(), quotation);
    }

    private static boolean endsSentence(String text, Quotation quotation) {
        int end = text.length();
        while (end > 0 && (Quotes.isMark(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && (".?!…,".indexOf(text.charAt(end - 1)) >= 0 || !quotation.closed());
    }
}
