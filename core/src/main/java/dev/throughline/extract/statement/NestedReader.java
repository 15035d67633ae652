package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is said inside of what is said: {@code Reuters reports that a minister said …}.
 *
 * <p>The attribution tagger marks the outermost only, as its corpus does.
 */
public final class NestedReader {

    /** Verbs after which a bare clause is said; after the others {@code that}, a colon or a quotation must follow. */
    private static final Set<String> BARE = Set.of(
            "say", "claim", "insist", "think", "believe", "deny", "announce", "add", "warn", "acknowledge", "predict");

    private static final Set<String> NOT_SOURCES =
            Set.of("i", "you", "we", "it", "this", "that", "there", "which", "what", "one");
    private static final Set<String> OPENS = Set.of("that", "whether", ":", "how", "why");
    private static final Set<String> WITH_OBJECT = Set.of(
            "stress",
            "emphasize",
            "emphasise",
            "deny",
            "announce",
            "demand",
            "confirm",
            "reject",
            "reaffirm",
            "reveal",
            "promise",
            "offer");
    /** Verbs whose object hears what is said. */
    private static final Set<String> TOLD = Set.of("tell", "inform", "assure", "warn", "remind", "notify", "promise");

    /** Verbs whose object is to do what is said: {@code ordered him to go}. */
    private static final Set<String> BIDS = Set.of("order", "ask", "urge", "instruct", "advise", "beg", "command");

    /** Verbs of what one does in order to speak. */
    private static final Set<String> COMES =
            Set.of("call", "come", "phone", "ring", "rise", "return", "stand", "write");

    /** Verbs of what one binds oneself to do. */
    private static final Set<String> COMMITS =
            Set.of("promise", "swear", "vow", "pledge", "threaten", "offer", "refuse", "decline");

    private static final Set<String> HAS_BEEN = Set.of("was", "is", "has", "had", "been");

    private static final Set<String> TIES =
            Set.of("of", "for", "in", "at", "from", "on", "by", "near", "with", "outside");

    private static final Set<String> CITES = Set.of("quote", "cite");
    private static final int MOST_BETWEEN = 16;

    private static final double SCORE = 0.6;

    private final Lemma lemma = new Lemma();
    private final WordList verbs = WordList.of("speech-verbs");

    /** The attributions inside the contents of those that a passage has. */
    public List<Attribution> find(Passage passage) {
        List<Attribution> found = new ArrayList<>();
        boolean[] known = cues(passage);
        for (Attribution outer : passage.annotated().attributions()) {
            cited(passage, outer).ifPresent(found::add);
            found.addAll(AccordingInside.find(passage, outer, known));
            found.addAll(PutInside.find(passage, outer, known));
            for (Span span : outer.content()) {
                int end = passage.tokenBefore(span.end());
                for (int t = passage.tokenFrom(span.start()) + 1; t < end; t++) {
                    if (!known[t] && isSpeech(passage, t)) {
                        at(passage, outer, span, t)
                                .map(a -> goingOn(outer, span, a))
                                .ifPresent(found::add);
                        known[t] = true;
                    } else if (passage.tag(t).equals("VBN") && !known[t] && isTold(passage, t)) {
                        impersonal(passage, span, itBefore(passage, t)).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    /** What is said goes on after an interruption where the outer content does: {@code “He said they agreed,” she said, “that …”}. */
    private static Attribution goingOn(Attribution outer, Span within, Attribution inner) {
        int next = outer.content().indexOf(within) + 1;
        Span last = inner.content().getLast();
        if (next >= outer.content().size() || within.end() - last.end() > 2) {
            return inner;
        }
        Span further = outer.content().get(next);
        if (inner.content().contains(further)) {
            return inner;
        }
        String begin = further.text().replaceAll("^[“\"‘']+", "");
        if (begin.isEmpty() || !Character.isLowerCase(begin.charAt(0))) {
            return inner;
        }
        List<Span> content = new ArrayList<>(inner.content());
        content.add(further);
        return new Attribution(inner.source(), inner.cue(), content, inner.score());
    }

    /** Whom an outlet quotes: {@code quoted an unnamed officer describing the plan}. */
    private Optional<Attribution> cited(Passage passage, Attribution outer) {
        if (outer.cue().isEmpty() || outer.source().isEmpty()) {
            return Optional.empty();
        }
        int cueEnd = passage.tokenBefore(outer.cue().getLast().end());
        Span content = outer.content().getFirst();
        int first = passage.tokenFrom(content.start());
        Optional<Chunk> who = passage.chunkAt(first)
                .filter(c -> c.first() == first && passage.tag(c.head()).startsWith("NN"));
        if (who.isEmpty() || cueEnd != first || !CITES.contains(lemma.verbIn(passage.word(cueEnd - 1), CITES))) {
            return Optional.empty();
        }
        int limit = passage.tokenBefore(content.end());
        int as = asBefore(passage, who.get().end(), limit);
        int verb = who.get().end();
        verb = pastTime(passage, passage.isQuoteMark(verb) ? verb + 1 : verb);
        if (as >= 0) {
            verb = as + 1;
        }
        int end = as < 0 || passage.isQuoteMark(as - 1) ? who.get().end() : as;
        return passage.tag(verb).equals("VBG") && verb + 2 < limit
                ? Optional.of(new Attribution(
                        List.of(passage.span(first, passage.word(end - 1).equals(",") ? end - 1 : end)),
                        List.of(passage.span(verb, verb + 1)),
                        List.of(until(passage, verb + 1, limit)),
                        SCORE))
                : Optional.empty();
    }

    /** Where {@code as} stands before {@code saying}, with no clause between: {@code a lawyer for the family, as saying}. */
    private static int asBefore(Passage passage, int from, int limit) {
        for (int t = from; t < Math.min(limit - 1, from + MOST_BETWEEN); t++) {
            if (passage.word(t).equals("as") && passage.tag(t + 1).equals("VBG")) {
                return t;
            }
            String tag = passage.tag(t);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean[] cues(Passage passage) {
        boolean[] cues = new boolean[passage.size()];
        for (Attribution attribution : passage.annotated().attributions()) {
            for (Span cue : attribution.cue()) {
                Arrays.fill(cues, passage.tokenFrom(cue.start()), passage.tokenBefore(cue.end()), true);
            }
        }
        return cues;
    }

    private boolean isSpeech(Passage passage, int t) {
        String tag = passage.tag(t);
        boolean finite = tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || (tag.equals("VBN") && hasAuxiliary(passage, t))
                || (tag.equals("VBG") && passage.word(t - 1).equals(","))
                || usedTo(passage, t)
                || isErrand(passage, t);
        return finite
                && (verbs.has(lemma.verbIn(passage.word(t), verbs.words()))
                        || COMMITS.contains(lemma.verbIn(passage.word(t), COMMITS))
                        || BIDS.contains(lemma.verbIn(passage.word(t), BIDS)));
    }

    /** {@code her father used to say}. */
    private static boolean usedTo(Passage passage, int t) {
        return passage.word(t - 1).equals("to") && passage.word(t - 2).equals("used");
    }

    /** {@code came back to say}. */
    private boolean isErrand(Passage passage, int t) {
        int head = passage.token(t).head();
        return passage.tag(t).equals("VB")
                && passage.word(t - 1).equals("to")
                && head < t
                && passage.tag(head).startsWith("VB")
                && !passage.word(head - 1).equals("to")
                && COMES.contains(lemma.verbIn(passage.word(head), COMES));
    }

    private static boolean hasAuxiliary(Passage passage, int t) {
        int at = t - 1;
        while (passage.tag(at).startsWith("RB")) {
            at--;
        }
        return Set.of("has", "have", "had", "'ve", "’ve").contains(passage.word(at));
    }

    private boolean isTold(Passage passage, int t) {
        return passage.word(t + 1).equals("that")
                && verbs.has(lemma.verbIn(passage.word(t), verbs.words()))
                && passage.word(itBefore(passage, t)).equals("it");
    }

    private static int itBefore(Passage passage, int t) {
        int at = t - 1;
        while (HAS_BEEN.contains(passage.word(at))) {
            at--;
        }
        return at;
    }

    /** {@code it had been announced | that …}. */
    private static Optional<Attribution> impersonal(Passage passage, Span within, int it) {
        int verb = it + 1;
        while (HAS_BEEN.contains(passage.word(verb))) {
            verb++;
        }
        Sentence sentence = passage.sentence(passage.sentenceOf(it));
        int limit = Math.min(sentence.endToken(), passage.tokenBefore(within.end()));
        boolean said = verb > it + 1
                && passage.tag(verb).equals("VBN")
                && passage.word(verb + 1).equals("that")
                && verb + 3 < limit;
        return said
                ? Optional.of(new Attribution(
                        List.of(),
                        List.of(passage.span(it, verb + 1)),
                        List.of(trimmed(passage, verb + 1, limit)),
                        SCORE))
                : Optional.empty();
    }

    private Optional<Attribution> at(Passage passage, Attribution outer, Span within, int verb) {
        int cueStart = usedTo(passage, verb) ? verb - 2 : isErrand(passage, verb) ? verb - 1 : verb;
        while (passage.tag(cueStart - 1).startsWith("RB")
                || Set.of("has", "have", "had", "'ve", "’ve").contains(passage.word(cueStart - 1))) {
            cueStart--;
        }
        if (passage.tag(cueStart - 1).equals("MD")) {
            return Optional.empty();
        }
        Optional<Span> source = passage.tag(verb).equals("VBG")
                ? clauseSubject(passage, within, verb)
                : passage.tag(verb).equals("VB")
                        ? InnerSubject.subjectOf(
                                passage, within, passage.token(verb).head())
                        : subject(passage, within, cueStart).or(() -> InnerSubject.shared(passage, within, verb));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = passage.sentence(passage.sentenceOf(verb));
        int limit = Math.min(sentence.endToken(), passage.tokenBefore(within.end()));
        int after = verb + 1;
        boolean told = TOLD.contains(lemma.verbIn(passage.word(verb), TOLD));
        if (told) {
            after = pastPhrase(passage, after);
        } else if (passage.word(after).equals("to")) {
            // "boasted to a friend that"
            int past = pastPhrase(passage, after + 1);
            after = past > after + 1 && (OPENS.contains(passage.word(past)) || passage.isQuoteMark(past))
                    ? past
                    : after;
        }
        after = pastTime(passage, after);
        Optional<Span> content = after < limit && opens(passage, verb, after, limit, told)
                ? Optional.of(until(passage, after, limit))
                : passage.tag(verb).equals("VBG") ? Optional.empty() : before(passage, within, sentence, source.get());
        int next = outer.content().indexOf(within) + 1;
        if (content.isEmpty()
                && after >= limit - 1
                && next > 0
                && next < outer.content().size()) {
            // "the secretary announced, the network said, that …"
            content = Optional.of(outer.content().get(next));
        }
        int cueFrom = cueStart;
        return content.filter(c -> c.text().indexOf(' ') > 0)
                .map(c -> new Attribution(
                        List.of(source.get()), List.of(passage.span(cueFrom, verb + 1)), List.of(c), SCORE));
    }

    /** The end of the noun phrase that begins at a token, or the token itself. */
    private static int pastPhrase(Passage passage, int token) {
        return passage.chunkAt(token)
                .filter(c -> c.first() == token)
                .map(Chunk::end)
                .orElse(token);
    }

    /** Who goes on speaking after a comma: {@code Reed met the mayor, adding that …}. */
    private static Optional<Span> clauseSubject(Passage passage, Span within, int verb) {
        int first = Math.max(
                passage.tokenFrom(within.start()),
                passage.sentence(passage.sentenceOf(verb)).firstToken());
        for (int t = first; t < verb; t++) {
            int at = t;
            Optional<Chunk> chunk = passage.chunkAt(t).filter(c -> c.first() == at);
            if (chunk.isPresent() && passage.tag(chunk.get().end()).startsWith("VB") && opensClause(passage, t - 1)) {
                return NOT_SOURCES.contains(passage.word(chunk.get().head()))
                        ? Optional.empty()
                        : Optional.of(passage.span(chunk.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean opensClause(Passage passage, int before) {
        String tag = passage.tag(before);
        return clauseOpener(passage.word(before)) || !(tag.equals("IN") || tag.equals("TO") || tag.startsWith("VB"));
    }

    /** The noun phrase in front of the cue with the phrases that hang on it. */
    private static Optional<Span> subject(Passage passage, Span within, int cueStart) {
        if (passage.word(cueStart - 1).equals("who")
                && passage.chunkAt(cueStart - 2).isPresent()) {
            return Optional.of(passage.span(cueStart - 1, cueStart));
        }
        Optional<Chunk> chunk = passage.chunkAt(cueStart - 1).filter(c -> c.end() == cueStart);
        if (chunk.isEmpty() || NOT_SOURCES.contains(passage.word(chunk.get().head()))) {
            return Optional.empty();
        }
        int first = chunk.get().first();
        int hops = 0;
        while (hops++ < 3 && TIES.contains(passage.word(first - 1))) {
            int end = first - 1;
            Optional<Chunk> before = passage.chunkAt(end - 1).filter(c -> c.end() == end);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            first = before.get().first();
        }
        boolean plural = passage.tag(chunk.get().head()).endsWith("S");
        if (passage.word(first).equals("that")
                && (plural || passage.token(first).start() == within.start())) {
            // opens the clause, whatever the tagger says
            first++;
        }
        String previous = passage.tag(first - 1);
        if (previous.equals("IN") && !clauseOpener(passage.word(first - 1))) {
            return Optional.empty();
        }
        return passage.token(first).start() >= within.start()
                ? Optional.of(passage.span(first, cueStart))
                : Optional.empty();
    }

    private static boolean clauseOpener(String word) {
        return Set.of(
                        "that",
                        "because",
                        "like",
                        "so",
                        "than",
                        "where",
                        "while",
                        "as",
                        "although",
                        "though",
                        "if",
                        "after",
                        "before",
                        "since",
                        "whether",
                        "until")
                .contains(word);
    }

    private static int pastTime(Passage passage, int token) {
        int at = token;
        if (Set.of("on", "in", "earlier", "late", "early").contains(passage.word(at))
                || passage.tag(at).startsWith("NNP")) {
            int start = passage.token(Math.min(at, passage.size() - 1)).start();
            for (Time time : passage.annotated().times()) {
                if (time.span().start() >= start && time.span().start() <= start + 8) {
                    return passage.tokenBefore(time.span().end());
                }
            }
        }
        return at;
    }

    private boolean opens(Passage passage, int verb, int after, int limit, boolean told) {
        if (OPENS.contains(passage.word(after)) || passage.isQuoteMark(after)) {
            return true;
        }
        boolean bidden = told
                && after > verb + 1
                && (passage.word(after).equals("to")
                        || (passage.word(after).equals("not")
                                && passage.word(after + 1).equals("to")));
        if (bidden) {
            return true;
        }
        if (BIDS.contains(lemma.verbIn(passage.word(verb), BIDS))) {
            int to = pastPhrase(passage, after);
            if (passage.word(to).equals("of")) {
                // "asked the Secretary of State to"
                to = pastPhrase(passage, to + 1);
            }
            return to > after
                    && (passage.word(to).equals("to")
                            || (passage.word(to).equals("not")
                                    && passage.word(to + 1).equals("to")));
        }
        if (COMMITS.contains(lemma.verbIn(passage.word(verb), COMMITS))
                && (passage.word(after).equals("to")
                        || (passage.word(after + 1).equals("to")
                                && passage.tag(after).equals("RB")))) {
            return true;
        }
        boolean object = WITH_OBJECT.contains(lemma.verbIn(passage.word(verb), verbs.words()));
        if (object && passage.chunkAt(after).filter(c -> c.first() == after).isPresent()) {
            return true;
        }
        if (!told && !BARE.contains(lemma.verbIn(passage.word(verb), verbs.words()))) {
            return false;
        }
        // a clause of its own: a noun phrase with a verb after it
        Optional<Chunk> subject = passage.chunkAt(after).filter(c -> c.first() == after);
        if (subject.isEmpty()) {
            return false;
        }
        for (int t = subject.get().end(); t < Math.min(limit, subject.get().end() + 12); t++) {
            String tag = passage.tag(t);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
            if (passage.word(t).equals(",") || passage.word(t).equals(".")) {
                return false;
            }
        }
        return false;
    }

    private Span until(Passage passage, int first, int limit) {
        int end = limit;
        for (int t = first + 2; t < limit; t++) {
            if (passage.word(t - 1).equals(",") && passage.tag(t).equals("VBG") && isSpeech(passage, t)) {
                end = t - 1;
                break;
            }
        }
        return trimmed(passage, first, end);
    }

    private static Span trimmed(Passage passage, int first, int limit) {
        int end = limit;
        while (end > first + 1 && !passage.token(end - 1).isWord() && !closesOwnQuotation(passage, first, end - 1)) {
            end--;
        }
        return passage.span(first, end);
    }

    private static boolean closesOwnQuotation(Passage passage, int first, int mark) {
        if (!passage.isQuoteMark(mark)) {
            return false;
        }
        for (int t = first; t < mark; t++) {
            if (passage.isQuoteMark(t)) {
                return true;
            }
        }
        return false;
    }

    /** Where the quotation begins that ends at a mark, with the sentences before the last. */
    private static int openingOf(Passage passage, int mark, int sentence) {
        int end = passage.token(mark).end();
        return passage.annotated().quotations().stream()
                .filter(q -> q.span().end() == end)
                .mapToInt(q -> passage.tokenFrom(q.span().start()))
                .min()
                .orElse(sentence);
    }

    /** {@code We are staying, the source said}: the words in front of the source. */
    private static Optional<Span> before(Passage passage, Span within, Sentence sentence, Span source) {
        int comma = passage.tokenFrom(source.start()) - 1;
        boolean quote = comma > 0 && passage.isQuoteMark(comma);
        boolean closes = passage.word(comma).equals(",")
                || (quote && passage.word(comma - 1).equals(","));
        int first = Math.max(
                quote ? openingOf(passage, comma, sentence.firstToken()) : sentence.firstToken(),
                passage.tokenFrom(within.start()));
        return closes && comma - first > 3
                ? Optional.of(passage.span(first, quote ? comma + 1 : comma))
                : Optional.empty();
    }
}
