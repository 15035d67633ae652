package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Statement.Addressee;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds to whom something is said: {@code told reporters}, {@code wrote to the minister}, {@code called on both sides to}. */
final class AddresseeReader {

    private static final Set<String> STRAIGHT = Set.of(
            "tell",
            "inform",
            "assure",
            "ask",
            "urge",
            "warn",
            "remind",
            "brief",
            "notify",
            "address",
            "convince",
            "persuade",
            "advise",
            "order",
            "instruct",
            "implore",
            "beg",
            "press",
            "request",
            "promise",
            "thank",
            "invite",
            "command",
            "encourage");
    private static final Set<String> WITH_TO = Set.of(
            "say",
            "write",
            "speak",
            "send",
            "convey",
            "complain",
            "explain",
            "suggest",
            "appeal",
            "confirm",
            "address",
            "announce",
            "report",
            "declare",
            "read",
            "relay",
            "apologize",
            "apologise",
            "admit",
            "acknowledge",
            "reveal",
            "disclose",
            "whisper",
            "mention",
            "propose",
            "reply",
            "respond",
            "talk",
            "confide",
            "testify",
            "insist");
    private static final Set<String> VERBS = union();

    private final Lemma lemma = new Lemma();

    Optional<Addressee> read(Passage passage, Mentions mentions, Saying saying) {
        if (saying.cue().isEmpty()) {
            return Optional.empty();
        }
        int from = passage.tokenFrom(saying.cue().getFirst().start());
        int to = passage.tokenBefore(saying.cue().getLast().end());
        for (int t = from; t < to; t++) {
            String verb = lemma.verbIn(passage.word(t), VERBS);
            int next = t + 1;
            if ((verb.equals("call") && passage.word(next).equals("on"))
                    || (WITH_TO.contains(verb)
                            && passage.word(next).equals("to")
                            && !passage.tag(next + 1).equals("VB"))) {
                return phrase(passage, mentions, next + 1);
            }
            if (STRAIGHT.contains(verb) && !isPassive(passage, t)) {
                Optional<Addressee> straight = phrase(passage, mentions, next);
                if (straight.isPresent() && leavesContent(passage, saying, straight.get(), verb)) {
                    return straight;
                }
            }
        }
        return Optional.empty();
    }

    /** What is asked of nobody is no addressee: {@code asked a question}, {@code urged restraint}. */
    private static boolean leavesContent(Passage passage, Saying saying, Addressee addressee, String verb) {
        int after = passage.tokenFrom(addressee.span().end());
        Span content = saying.content().getFirst();
        boolean inside =
                content.start() <= addressee.span().start() && addressee.span().end() <= content.end();
        if (!inside) {
            return true;
        }
        return !verb.equals("tell") && Set.of("to", "not", "that", "for").contains(passage.word(after));
    }

    private static boolean isPassive(Passage passage, int verb) {
        return passage.tag(verb).equals("VBN")
                && Set.of("was", "were", "been", "is", "are", "being").contains(passage.word(verb - 1));
    }

    private static Optional<Addressee> phrase(Passage passage, Mentions mentions, int token) {
        Optional<Chunk> chunk = passage.chunkAt(token).filter(c -> c.first() == token);
        if (chunk.isEmpty()
                || passage.isQuoteMark(token)
                || Set.of("that", "what", "which", "who", "it").contains(passage.word(token))) {
            return Optional.empty();
        }
        Span span = passage.span(chunk.get());
        if (passage.annotated().times().stream().anyMatch(t -> t.span().covers(span))) {
            return Optional.empty();
        }
        Span whole = withPhrases(passage, chunk.get());
        return Optional.of(new Addressee(mentions.source(whole).map(Entity::id).orElse(null), whole));
    }

    /** {@code a meeting of his security cabinet}. */
    private static Span withPhrases(Passage passage, Chunk chunk) {
        int end = chunk.end();
        Sentence sentence = passage.sentence(passage.sentenceOf(chunk.head()));
        for (int i = 0;
                i < 2 && end + 1 < sentence.endToken() && passage.word(end).equals("of");
                i++) {
            int begin = end + 1;
            Optional<Chunk> next = passage.chunkAt(begin).filter(c -> c.first() == begin);
            if (next.isEmpty()) {
                break;
            }
            end = next.get().end();
        }
        return passage.span(chunk.first(), end);
    }

    private static Set<String> union() {
        Set<String> all = new HashSet<>(STRAIGHT);
        all.addAll(WITH_TO);
        all.add("call");
        return Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }
}
