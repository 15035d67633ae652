package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who relays a statement beside it: {@code according to Reuters}, {@code the network claimed} between commas,
 * {@code was confirmed to Reuters}, {@code as quoted by Reuters}; and whom an outlet cites: {@code the Post reported, citing
 * the minister}, {@code according to a report by the Post quoting the minister}.
 */
final class RelayPhrase {

    static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> PRINTED = Set.of("published", "printed");
    private static final Set<String> CITED = Set.of("cited", "quoted", "quotes", "cites");
    private static final Set<String> BARE = Set.of("per", "via");
    private static final Set<String> PASSED_ON = Set.of(
            "reported",
            "quoted",
            "cited",
            "carried",
            "published",
            "broadcast",
            "aired",
            "relayed",
            "distributed",
            "saying");
    private static final Set<String> REPORTS = Set.of("reports", "reported", "writes", "wrote");
    private static final int MOST_NAMED = 6;
    private static final Set<String> CLOSES = Set.of(",", ".", ";", ":", "—", "–", "");

    private final RelaySource relays;
    private final Lemma lemma = new Lemma();
    private final WordList verbs = WordList.of("speech-verbs");

    RelayPhrase(RelaySource relays) {
        this.relays = relays;
    }

    /** The statement with its relays, and with its true source where an outlet cites one. */
    Saying read(Passage passage, Mentions mentions, Saying saying) {
        List<Span> via = new ArrayList<>();
        List<Span> source = saying.source();
        Saying said = saying;
        int anchor = saying.cue().isEmpty()
                ? saying.content().getLast().end() - 1
                : saying.cue().getFirst().start();
        Sentence sentence = passage.sentence(passage.sentenceOf(passage.tokenFrom(anchor)));
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            boolean citing = CITING.contains(passage.word(t)) && !spoken(saying, passage, t);
            if (!citing && within(saying, passage, t)) {
                continue;
            }
            Optional<Span> cited = citing
                    ? phraseAfter(passage, t + 1).map(s -> withAnother(passage, withComplement(passage, s)))
                    : Optional.empty();
            if (cited.isPresent() && !source.isEmpty() && cited.get().overlaps(source.getFirst())) {
                int begin = t + 1;
                cited = passage.chunkAt(begin).filter(c -> c.first() == begin).map(passage::span);
            }
            if (cited.isPresent() && !source.isEmpty() && cites(passage, mentions, source.getFirst(), cited.get())) {
                via.add(source.getFirst());
                source = List.of(cited.get());
                said = said.without(passage.annotated().article(), cited.get());
                continue;
            }
            Optional<Span> relay = cited.isPresent() ? Optional.empty() : relayAt(passage, mentions, saying, t);
            if (relay.isPresent() && source.stream().noneMatch(s -> s.overlaps(relay.get()))) {
                via.add(relay.get());
            }
        }
        if (source.size() == 1) {
            Optional<Span> behind = citedBehind(passage, mentions, source.getFirst());
            if (behind.isPresent()) {
                via.add(source.getFirst());
                source = List.of(behind.get());
            }
        }
        if (source.size() == 1) {
            int cited = citedIn(passage, mentions, source.getFirst());
            if (cited >= 0) {
                int last = passage.word(cited - 1).equals("that")
                                || passage.word(cited - 1).equals("which")
                        ? cited - 1
                        : cited;
                via.add(passage.span(passage.tokenFrom(source.getFirst().start()), last));
                source = List.of(passage.span(
                        cited + 1, passage.tokenBefore(source.getFirst().end())));
            }
        }
        if (source.isEmpty()) {
            toldTo(passage, mentions, saying).ifPresent(via::add);
        } else if (via.isEmpty()) {
            quotedBy(passage, mentions, source.getFirst()).ifPresent(via::add);
        }
        return via.isEmpty() ? saying : said.withSource(source).withVia(via);
    }

    /** An outlet cites anybody; another body, or a paper, cites whoever can speak. */
    private boolean cites(Passage passage, Mentions mentions, Span source, Span cited) {
        return relays.relays(passage, mentions, source)
                || ((relays.mayRelay(passage, mentions, source) || relays.isDocument(passage, source))
                        && relays.canSpeak(passage, mentions, cited));
    }

    private Optional<Span> relayAt(Passage passage, Mentions mentions, Saying saying, int t) {
        String word = passage.word(t);
        int from = -1;
        boolean another =
                passage.word(t - 2).equals("that") || passage.word(t - 2).equals("those");
        boolean passedOn = (word.equals("by") && PASSED_ON.contains(passage.word(t - 1)) && !another)
                || (word.equals("in") && PRINTED.contains(passage.word(t - 1)));
        if (word.equals("according") && passage.word(t + 1).equals("to")) {
            from = t + 2;
        } else if (BARE.contains(word) || passedOn) {
            from = t + 1;
        }
        if (from >= 0) {
            return phraseAfter(passage, from)
                    .filter(s -> free(saying, s)
                            && (passedOn
                                    ? relays.mayRelay(passage, mentions, s)
                                    : relays.relays(passage, mentions, s)));
        }
        // ", the network claimed," or ", Reuters reports."
        if (word.equals(",")) {
            Optional<Span> outlet = outletAt(passage, mentions, t + 1);
            if (outlet.isPresent() && free(saying, outlet.get())) {
                return outlet;
            }
            Optional<Chunk> chunk = passage.chunkAt(t + 1).filter(c -> c.first() == t + 1);
            if (chunk.isPresent() && isSpeech(passage, chunk.get().end())) {
                Span span = passage.span(chunk.get());
                int after = afterVerb(passage, chunk.get().end());
                boolean closed = closes(passage, after);
                return Optional.of(span).filter(s -> closed && free(saying, s) && relays.relays(passage, mentions, s));
            }
        }
        return Optional.empty();
    }

    /** An outlet's name with a verb of saying and a comma or a full stop after it, whatever the tagger takes the verb for. */
    private Optional<Span> outletAt(Passage passage, Mentions mentions, int token) {
        int first = passage.tag(token).equals("DT") ? token + 1 : token;
        if (first >= passage.size()) {
            return Optional.empty();
        }
        int at = passage.token(first).start();
        return mentions
                .namesIn(passage.annotated().article().span(at, passage.text().length()))
                .stream()
                .findFirst()
                .filter(n -> n.span().start() == at)
                .map(n -> n.span())
                .filter(span -> {
                    int verb = passage.tokenFrom(span.end());
                    boolean outlet = mentions.namesIn(span).stream()
                            .map(mentions::of)
                            .flatMap(Optional::stream)
                            .anyMatch(relays::isOutlet);
                    boolean reports = REPORTS.contains(passage.word(verb)) && relays.mayRelay(passage, mentions, span);
                    return (outlet || reports)
                            && verbs.has(lemma.verbIn(passage.word(verb), verbs.words()))
                            && closes(passage, verb + 1);
                });
    }

    /** Whether a parenthesis ends here, or behind a time: {@code reported on Friday}. */
    private static boolean closes(Passage passage, int t) {
        int at = t;
        if (passage.word(at).equals("on")
                || passage.word(at).equals("late")
                || passage.word(at).equals("early")) {
            at++;
        }
        for (Time time : passage.annotated().times()) {
            if (at < passage.size() && time.span().start() == passage.token(at).start()) {
                at = passage.tokenBefore(time.span().end());
            }
        }
        return Set.of(",", ".", "").contains(passage.word(at));
    }

    private boolean isSpeech(Passage passage, int t) {
        int at = passage.tag(t).equals("RB") ? t + 1 : t;
        if (passage.word(at).equals("has") || passage.word(at).equals("had")) {
            at++;
        }
        return passage.tag(at).startsWith("VB") && verbs.has(lemma.verbIn(passage.word(at), verbs.words()));
    }

    private static int afterVerb(Passage passage, int t) {
        int at = t;
        while (passage.tag(at).startsWith("VB") || passage.tag(at).startsWith("RB")) {
            at++;
        }
        return at;
    }

    /** {@code Reuters quoted | a clerk}: who quotes the source. */
    private Optional<Span> quotedBy(Passage passage, Mentions mentions, Span source) {
        int verb = passage.tokenFrom(source.start()) - 1;
        if (verb < 1 || !CITED.contains(passage.word(verb))) {
            return Optional.empty();
        }
        int last = Set.of("has", "had").contains(passage.word(verb - 1)) ? verb - 2 : verb - 1;
        return passage.chunkAt(last)
                .filter(c -> c.end() == last + 1)
                .map(passage::span)
                .filter(s -> relays.mayRelay(passage, mentions, s));
    }

    /** {@code was confirmed to Reuters}: nobody is named, but it came through somebody. */
    private Optional<Span> toldTo(Passage passage, Mentions mentions, Saying saying) {
        if (saying.cue().isEmpty()) {
            return Optional.empty();
        }
        int after = passage.tokenFrom(saying.cue().getLast().end());
        if (passage.word(after - 1).equals("to")) {
            after--;
        }
        Span content = saying.content().getLast();
        int last = passage.tokenBefore(content.end()) - 1;
        int to = passage.chunkAt(last).map(Chunk::first).orElse(last) - 1;
        if (passage.word(to).equals("to") && passage.token(to).start() > content.start()) {
            return phraseAfter(passage, to + 1).filter(s -> relays.relays(passage, mentions, s));
        }
        if (!passage.word(after).equals("to")) {
            return Optional.empty();
        }
        int named = passage.tag(after + 1).equals("DT") ? after + 2 : after + 1;
        Optional<Span> outlet = named >= passage.size()
                ? Optional.empty()
                : mentions.namesIn(passage.span(named, Math.min(passage.size(), named + MOST_NAMED))).stream()
                        .filter(m -> m.span().start() == passage.token(named).start())
                        .filter(m -> mentions.of(m).filter(relays::isOutlet).isPresent())
                        .map(Mention::span)
                        .findFirst();
        return outlet.isPresent()
                ? outlet
                : phraseAfter(passage, after + 1).filter(s -> relays.relays(passage, mentions, s));
    }

    /** Whom a source cites right behind it: {@code a report in the Post} | {@code that cited two clerks}. */
    private Optional<Span> citedBehind(Passage passage, Mentions mentions, Span source) {
        int that = passage.tokenBefore(source.end());
        boolean cites = (passage.word(that).equals("that") || passage.word(that).equals("which"))
                && CITED.contains(passage.word(that + 1))
                && relays.namesOutlet(passage, mentions, source);
        int begin = that + 2;
        return cites ? passage.chunkAt(begin).filter(c -> c.first() == begin).map(passage::span) : Optional.empty();
    }

    /** Where a source itself cites: {@code a report by the Post | quoting the minister}; negative where it does not. */
    private int citedIn(Passage passage, Mentions mentions, Span source) {
        int first = passage.tokenFrom(source.start());
        int end = passage.tokenBefore(source.end());
        for (int t = first + 1; t + 1 < end; t++) {
            String before = passage.word(t - 1);
            boolean cites = CITING.contains(passage.word(t))
                    || (CITED.contains(passage.word(t)) && (before.equals("that") || before.equals("which")));
            Span relay = passage.span(first, t);
            if (cites
                    && (relays.relays(passage, mentions, relay) || relays.namesOutlet(passage, mentions, relay))
                    && passage.chunkAt(t + 1).isPresent()) {
                return t;
            }
        }
        return -1;
    }

    /** A person with what says which one: {@code two people familiar with its accounts}. */
    private static Span withComplement(Passage passage, Span person) {
        int end = passage.tokenBefore(person.end());
        boolean relative = passage.tag(end).startsWith("W");
        boolean participle = passage.tag(end).equals("VBN")
                || (passage.tag(end).equals("VBD") && passage.tag(end + 1).equals("IN"));
        if (passage.tag(end - 1).startsWith("NNP")
                || !(relative
                        || passage.tag(end).equals("IN")
                        || passage.tag(end).startsWith("JJ")
                        || participle)) {
            return person;
        }
        int last = end;
        while (last < passage.size() && !CLOSES.contains(passage.word(last)) && !passage.isQuoteMark(last)) {
            String tag = passage.tag(last);
            if (!relative
                    && last > end
                    && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD"))) {
                return person;
            }
            last++;
        }
        return passage.annotated()
                .article()
                .span(person.start(), passage.token(last - 1).end());
    }

    /** {@code internal papers and former clerks}: both are cited where nothing follows them. */
    private static Span withAnother(Passage passage, Span cited) {
        int and = passage.tokenBefore(cited.end());
        int next = and + 1;
        Optional<Chunk> other = passage.chunkAt(next).filter(c -> c.first() == next);
        boolean both = passage.word(and).equals("and")
                && other.filter(c -> CLOSES.contains(passage.word(c.end()))).isPresent();
        return both
                ? passage.annotated()
                        .article()
                        .span(
                                cited.start(),
                                passage.token(other.get().end() - 1).end())
                : cited;
    }

    /** A noun phrase with its apposition: {@code the foreign affairs editor, Jane Doe}. */
    private Optional<Span> phraseAfter(Passage passage, int token) {
        return passage.chunkAt(token)
                .filter(c -> c.first() == token || c.first() == token - 1)
                .map(c -> {
                    int end = c.end();
                    boolean named = passage.tag(c.head()).startsWith("NNP");
                    Optional<Chunk> next = passage.word(end).equals(",") ? passage.chunkAt(end + 1) : Optional.empty();
                    int begin = end + 1;
                    if (named
                            && next.filter(n -> n.first() == begin && isReporter(passage, n))
                                    .isPresent()) {
                        end = outletBehind(passage, next.get());
                    } else if (!named
                            && next.filter(n -> n.first() == begin
                                            && passage.tag(n.head()).startsWith("NNP"))
                                    .isPresent()) {
                        end = next.get().end();
                    }
                    return passage.span(token, end);
                });
    }

    /** {@code a reporter} behind a name. */
    private boolean isReporter(Passage passage, Chunk chunk) {
        return relays.isJournalist(passage.word(chunk.head()));
    }

    /** Where {@code a reporter for the Standard} ends. */
    private static int outletBehind(Passage passage, Chunk reporter) {
        int at = reporter.end() + 1;
        boolean of = Set.of("for", "of", "at", "with", "from").contains(passage.word(reporter.end()));
        return of
                ? passage.chunkAt(at)
                        .filter(c -> c.first() == at)
                        .map(Chunk::end)
                        .orElse(reporter.end())
                : reporter.end();
    }

    private static boolean within(Saying saying, Passage passage, int t) {
        int start = passage.token(t).start();
        return saying.touches(start, start + 1);
    }

    private static boolean spoken(Saying saying, Passage passage, int t) {
        Span token = passage.span(t, t + 1);
        return saying.says(token) || saying.source().stream().anyMatch(s -> s.covers(token));
    }

    private static boolean free(Saying saying, Span span) {
        return !saying.touches(span.start(), span.end());
    }
}
