package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Passage;
import java.util.Optional;
import java.util.Set;

/** Tells the paper that speaks, and who sent it, from who signed and who received it. */
final class PaperSubject {

    private static final Set<String> SENT = Set.of(
            "letter", "letters", "email", "e-mail", "memo", "message", "note", "petition", "statement", "telegram");

    private PaperSubject() {}

    /** {@code The order was signed by the captain and | said}: the order. */
    static Optional<Span> ofPassive(Passage passage, Span source, int cue) {
        if (!passage.word(cue - 1).equals("and")) {
            return Optional.empty();
        }
        int sentence = passage.sentence(passage.sentenceOf(cue)).firstToken();
        int by = passage.tokenFrom(source.start()) - 1;
        while (by > sentence && !passage.word(by).equals("by")) {
            if (passage.tag(by).equals("VBD")
                    || passage.tag(by).equals("VBZ")
                    || passage.tag(by).startsWith("W")) {
                return Optional.empty();
            }
            by--;
        }
        int be = by - 2;
        boolean passive = by > sentence
                && passage.tag(by - 1).equals("VBN")
                && InnerSubject.BE.contains(passage.word(be))
                && passage.token(by).start() < source.start();
        return passive
                ? passage.chunkAt(be - 1)
                        .filter(c -> c.end() == be)
                        .map(c -> passage.span(behindTo(passage, c, passage.span(sentence, cue)), be))
                : Optional.empty();
    }

    /** With the phrase before {@code to}: {@code the order | to the guards}. */
    private static int behindTo(Passage passage, Chunk chunk, Span within) {
        int first = InnerSubject.firstOf(passage, chunk, within);
        int to = first - 1;
        return passage.word(to).equals("to")
                ? passage.chunkAt(to - 1)
                        .filter(c -> c.end() == to)
                        .map(Chunk::first)
                        .orElse(first)
                : first;
    }

    /** {@code They sent a letter to the leaders | opposing …}: not the leaders. */
    static Optional<Span> ofWhatWasSent(Passage passage, Span source, int cue) {
        int to = passage.tokenFrom(source.start()) - 1;
        if (!passage.word(to).equals("to") || passage.tokenBefore(source.end()) != cue) {
            return Optional.empty();
        }
        int sentence = passage.sentence(passage.sentenceOf(cue)).firstToken();
        for (int t = to - 1; t > sentence; t--) {
            int head = t;
            Optional<Chunk> sent = SENT.contains(passage.word(t))
                    ? passage.chunkAt(t).filter(c -> c.head() == head)
                    : Optional.empty();
            if (sent.isPresent()) {
                int verb = sent.get().first() - 1;
                return passage.tag(verb).startsWith("VB")
                        ? passage.chunkAt(verb - 1)
                                .filter(c -> c.end() == verb)
                                .map(passage::span)
                                .or(() -> sent.map(passage::span))
                        : sent.map(passage::span);
            }
        }
        return Optional.empty();
    }
}
