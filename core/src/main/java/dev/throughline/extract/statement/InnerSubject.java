package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose verb of saying it is where the tagger gives nobody or somebody else: {@code her brother called and told her …}
 * inside of what she says.
 */
final class InnerSubject {

    private static final Set<String> NOT_SOURCES =
            Set.of("i", "you", "we", "it", "this", "that", "there", "what", "which", "one");
    private static final Set<String> TIES =
            Set.of("of", "in", "for", "from", "at", "on", "by", "near", "with", "outside", "behind", "above", "beside");
    private static final Set<String> HEARERS = Set.of("him", "her", "them", "me", "us");
    static final Set<String> BE = Set.of("was", "were", "is", "are", "been");

    /** What one does and then speaks; after other verbs who spoke first rather goes on. */
    private static final Set<String> SPEAKS = Set.of(
            "say",
            "tell",
            "ask",
            "shout",
            "yell",
            "reply",
            "whisper",
            "answer",
            "explain",
            "announce",
            "declare",
            "inform",
            "assure",
            "warn",
            "order");

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "because", "while", "when", "if", "who", "which");

    private static final int MOST_HOPS = 4;

    private final Lemma lemma = new Lemma();
    private final WordList gestures = WordList.of("gestures");

    /** The passage with the sources put right. */
    Passage mend(Passage passage) {
        List<Attribution> all = passage.annotated().attributions();
        List<Attribution> mended = new ArrayList<>();
        for (Attribution a : all) {
            mended.add(subject(passage, all, a)
                    .map(s -> new Attribution(List.of(s), a.cue(), a.content(), a.score()))
                    .orElse(a));
        }
        return mended.equals(all) ? passage : passage.withOnly(mended);
    }

    private Optional<Span> subject(Passage passage, List<Attribution> all, Attribution a) {
        if (a.cue().isEmpty()) {
            return Optional.empty();
        }
        int cue = passage.tokenFrom(a.cue().getFirst().start());
        if (a.source().size() == 1 && passage.tag(cue).equals("VBG")) {
            Span source = a.source().getFirst();
            return PaperSubject.ofWhatWasSent(passage, source, cue)
                    .or(() -> inside(all, a)
                            .filter(w -> passage.word(cue - 1).equals(","))
                            .flatMap(w -> gesturing(passage, w, cue, cue - 1)));
        }
        if (passage.tag(cue).equals("MD") && passage.word(cue - 1).equals("and")) {
            // "said her uncle was ill and would …": who said it does not go on with "would"
            return inside(all, a).flatMap(w -> opening(passage, w));
        }
        if (!isActive(passage, cue, passage.tokenBefore(a.cue().getFirst().end()))) {
            return Optional.empty();
        }
        if (a.source().size() == 1) {
            Optional<Span> signed = PaperSubject.ofPassive(passage, a.source().getFirst(), cue);
            if (signed.isPresent()) {
                return signed;
            }
        }
        for (Attribution outer : all) {
            for (Span within : outer.content()) {
                if (outer.equals(a) || !within.covers(a.cue().getFirst())) {
                    continue;
                }
                Optional<Span> found = a.source().isEmpty()
                        ? shared(passage, within, verb(passage, cue, a))
                        : outer.source().equals(a.source())
                                ? otherThan(passage, within, cue)
                                : widened(passage, within, a, verb(passage, cue, a));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What the same speaker says already, where an attribution stands inside of it. */
    private static Optional<Span> inside(List<Attribution> all, Attribution a) {
        return all.stream()
                .filter(o -> !o.equals(a) && o.source().equals(a.source()))
                .flatMap(o -> o.content().stream())
                .filter(c -> c.covers(a.cue().getFirst()))
                .findFirst();
    }

    /** {@code a plaque by | the gate} | {@code claims}: the plaque. */
    private static Optional<Span> widened(Passage passage, Span within, Attribution a, int verb) {
        if (a.source().size() != 1 || !within.covers(a.source().getFirst())) {
            return Optional.empty();
        }
        Span source = a.source().getFirst();
        return TIES.contains(passage.word(passage.tokenFrom(source.start()) - 1))
                ? subjectOf(passage, within, verb).filter(s -> s.start() < source.start() && s.end() == source.end())
                : Optional.empty();
    }

    /** Who a clause opens with. */
    private static Optional<Span> opening(Passage passage, Span within) {
        int start = passage.tokenFrom(within.start());
        int first = passage.word(start).equals("that") ? start + 1 : start;
        return passage.chunkAt(first)
                .filter(c -> c.first() == first && isSomebody(passage, c, within))
                .map(passage::span);
    }

    private static boolean isActive(Passage passage, int first, int end) {
        boolean verb = false;
        for (int t = first; t < end; t++) {
            if (BE.contains(passage.word(t))) {
                return false;
            }
            verb |= passage.tag(t).startsWith("VB");
        }
        return verb && !passage.tag(first).equals("TO") && !passage.tag(first).equals("MD");
    }

    private static int verb(Passage passage, int cue, Attribution a) {
        int end = passage.tokenBefore(a.cue().getFirst().end());
        for (int t = end - 1; t > cue; t--) {
            if (passage.tag(t).startsWith("VB")) {
                return t;
            }
        }
        return cue;
    }

    /** The subject of a verb inside a span, its own or that of the verb it is coordinated with. */
    static Optional<Span> shared(Passage passage, Span within, int verb) {
        int at = verb;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Optional<Span> own = subjectOf(passage, within, at);
            if (own.isPresent()) {
                return own;
            }
            int head = passage.token(at).head();
            boolean coordinated = passage.token(at).relation().equals("conj")
                    && head < at
                    && passage.tag(head).startsWith("VB");
            if (!coordinated) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** The subject of a verb by the tree, where it stands inside a span. */
    static Optional<Span> subjectOf(Passage passage, Span within, int verb) {
        Sentence sentence = passage.sentence(passage.sentenceOf(verb));
        for (int t = verb - 1; t >= sentence.firstToken() && passage.token(t).start() >= within.start(); t--) {
            if (passage.token(t).head() == verb
                    && passage.token(t).relation().equals("nsubj")
                    && !NOT_SOURCES.contains(passage.word(t))) {
                return passage.chunkAt(t)
                        .filter(c -> passage.token(c.first()).start() >= within.start())
                        .map(c -> passage.span(c.first(), pastTies(passage, c.end(), verb)));
            }
        }
        return Optional.empty();
    }

    /** Behind the phrases that hang on a noun phrase: {@code a man | in the front row}. */
    private static int pastTies(Passage passage, int from, int limit) {
        int end = from;
        while (TIES.contains(passage.word(end))) {
            int next = end + 1;
            Optional<Chunk> tied = passage.chunkAt(next).filter(c -> c.first() == next && c.end() <= limit);
            if (tied.isEmpty()) {
                return end;
            }
            end = tied.get().end();
        }
        return end;
    }

    /** Somebody between the speaker and the verb: {@code said | the guide, who knew the hut, told her …}. */
    private Optional<Span> otherThan(Passage passage, Span within, int cue) {
        Optional<Span> beside = passage.chunkAt(cue - 1)
                .filter(c -> c.end() == cue && isSomebody(passage, c, within))
                .map(c -> passage.span(firstOf(passage, c, within), cue));
        if (beside.isPresent()) {
            return beside;
        }
        int and = passage.tag(cue - 1).equals("RB") ? cue - 2 : cue - 1;
        return passage.word(cue - 1).equals(",")
                ? beforeAside(passage, within, cue - 1)
                : gesturing(passage, within, cue, and);
    }

    private static boolean isSomebody(Passage passage, Chunk chunk, Span within) {
        return passage.token(chunk.first()).start() >= within.start()
                && !NOT_SOURCES.contains(passage.word(chunk.head()))
                && !passage.tag(chunk.head()).equals("CD");
    }

    /** With the phrases that it hangs on: {@code a plaque by | the gate}. */
    static int firstOf(Passage passage, Chunk chunk, Span within) {
        int first = chunk.first();
        while (TIES.contains(passage.word(first - 1))) {
            int end = first - 1;
            Optional<Chunk> before = passage.chunkAt(end - 1).filter(c -> c.end() == end);
            if (before.isEmpty() || passage.token(before.get().first()).start() < within.start()) {
                return first;
            }
            first = before.get().first();
        }
        return first;
    }

    /** {@code the tailor, who had worked there, | told}. */
    private static Optional<Span> beforeAside(Passage passage, Span within, int comma) {
        int opens = comma - 1;
        int start = passage.tokenFrom(within.start());
        while (opens > start && !passage.word(opens).equals(",")) {
            opens--;
        }
        int end = opens;
        boolean aside = opens > start && passage.tag(opens + 1).startsWith("W");
        return aside
                ? passage.chunkAt(opens - 1)
                        .filter(c -> c.end() == end && c.first() >= start)
                        .map(c -> passage.span(c.first(), comma))
                : Optional.empty();
    }

    /** {@code said that | the miners shrugged and | said}: who only moves will speak; {@code and | told her}: who else. */
    private Optional<Span> gesturing(Passage passage, Span within, int cue, int and) {
        boolean coordinated =
                passage.word(and).equals("and") && !passage.word(and - 1).equals(",");
        boolean going = passage.tag(cue).equals("VBG");
        boolean speaks = going || SPEAKS.contains(lemma.verbIn(passage.word(cue), SPEAKS));
        Optional<Span> who = opening(passage, within);
        if (!(coordinated || going) || !speaks || who.isEmpty()) {
            return Optional.empty();
        }
        boolean hears = !going && HEARERS.contains(passage.word(cue + 1));
        int end = pastTies(passage, passage.tokenBefore(who.get().end()), and);
        boolean moves = false;
        for (int t = end; t < and; t++) {
            String tag = passage.tag(t);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
                if (!hears && !gestures.has(lemma.verbIn(passage.word(t), gestures.words()))) {
                    return Optional.empty();
                }
                moves = true;
            } else if (tag.equals("MD") || OPENERS.contains(passage.word(t))) {
                return Optional.empty();
            }
        }
        return moves
                ? Optional.of(passage.annotated()
                        .article()
                        .span(who.get().start(), passage.token(end - 1).end()))
                : Optional.empty();
    }
}
