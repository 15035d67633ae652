package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Lexicon.Noun;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what the attribution tagger is known to cut wrongly.
 *
 * <p>A name cut off its apposition, a relay or a cited source left inside the content, one thing said twice, an auxiliary taken
 * for a cue.
 */
public final class TaggerSlips {

    static final Set<String> AUXILIARIES =
            Set.of("is", "was", "are", "were", "be", "been", "has", "have", "had", "do", "does", "did", "'s", "’s");
    private static final Pattern NAME_KEPT =
            Pattern.compile("that (his|her|their) names? (not|should not) be \\w+,?\\s*");
    private static final Set<String> HAVING = Set.of("has", "have", "had");

    /** What is done to who hears: {@code was told}. */
    private static final Set<String> HEARING =
            Set.of("told", "informed", "notified", "assured", "warned", "advised", "briefed", "reminded");

    private static final Set<String> HEARSAY =
            Set.of("reportedly", "allegedly", "supposedly", "purportedly", "apparently", "reputedly");

    private final Lexicon lexicon;
    private final CitedSpeaker citedSpeaker = new CitedSpeaker();
    private final ReportedSpeaker reportedSpeaker = new ReportedSpeaker();
    private final InnerSubject innerSubject = new InnerSubject();
    private final DeniedClaim deniedClaim = new DeniedClaim();
    private final OutletReports outletReports;

    public TaggerSlips(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.outletReports = new OutletReports(lexicon);
    }

    /** The passage with its attributions put right. */
    public Passage mend(Passage raw) {
        Passage passage = WholeQuotation.complete(AccordingInside.turn(InterruptedInside.part(
                citedSpeaker.join(reportedSpeaker.turn(
                        Impersonal.add(ViewOf.add(outletReports.add(innerSubject.mend(deniedClaim.part(raw))))))))));
        List<Attribution> mended = new ArrayList<>();
        int[] cut = {Integer.MAX_VALUE, -1};
        for (Attribution attribution : passage.annotated().attributions()) {
            Attribution owned = NounSource.mend(passage, lexicon, attribution);
            Attribution whole = withApposition(passage, WholeName.extend(passage, owned), cut);
            Attribution sourced = withCited(passage, withoutHearer(passage, withoutEmptyIt(passage, whole)));
            Attribution told = withoutRelay(passage, withoutPassage(passage, withoutNameKept(passage, sourced)));
            Attribution clear = beforeNextCue(passage, withoutCited(passage, NounClause.cut(passage, told)));
            mended.add(NarratorWords.cut(passage, clear));
        }
        List<Attribution> kept = new ArrayList<>();
        for (Attribution attribution : mended) {
            Attribution clear = afterSource(passage, attribution, cut);
            if (!EmptySaying.is(passage, clear, t -> isSomebody(passage, t))
                    && !isHearsay(mended, clear)
                    && !isSaidBySomebody(mended, clear)
                    && !isSaidTwice(mended, attribution)
                    && !isSaidElsewhere(passage, mended, clear)
                    && !isLeftOut(mended, clear)) {
                kept.add(joined(mended, clear));
            }
        }
        return passage.withOnly(kept);
    }

    /** {@code the harbor editor} | {@code Dora Hale, a source says}: the name belongs to the role in front of it. */
    private Attribution withApposition(Passage passage, Attribution a, int[] cut) {
        if (a.source().size() != 1) {
            return a;
        }
        Span source = a.source().getFirst();
        int comma = passage.tokenFrom(source.end());
        Optional<Chunk> role = passage.headIn(source);
        Optional<Chunk> name = passage.chunkAt(comma + 1).filter(c -> c.first() == comma + 1);
        boolean apposed = passage.word(comma).equals(",")
                && role.filter(c -> lexicon.isRole(passage.word(c.head())) && !isName(passage, c.head()))
                        .isPresent()
                && name.filter(c -> isPerson(passage, c.head())).isPresent()
                && passage.word(name.get().end()).equals(",");
        if (!apposed) {
            return a;
        }
        Span whole = passage.annotated()
                .article()
                .span(source.start(), passage.token(name.get().end() - 1).end());
        cut[0] = whole.start();
        cut[1] = passage.token(name.get().end()).end();
        return rebuilt(passage, a, List.of(whole), cut[1]);
    }

    /** Without the words that another's source has taken. */
    private static Attribution afterSource(Passage passage, Attribution a, int[] cut) {
        boolean cutSource = a.source().size() == 1
                && a.source().getFirst().start() > cut[0]
                && a.source().getFirst().start() < cut[1]
                && a.source().getFirst().end() > cut[1];
        if (!cutSource) {
            return a;
        }
        int from = passage.token(passage.tokenFrom(cut[1])).start();
        return rebuilt(
                passage,
                a,
                List.of(passage.annotated()
                        .article()
                        .span(from, a.source().getFirst().end())),
                from);
    }

    /** The same with another source, and without content before a place. */
    private static Attribution rebuilt(Passage passage, Attribution a, List<Span> source, int from) {
        List<Span> content = new ArrayList<>();
        for (Span span : a.content()) {
            boolean before = span.start() < from
                    && span.end() > from
                    && source.getFirst().end() > span.start();
            content.add(before ? from(passage, span, from) : span);
        }
        return new Attribution(source, a.cue(), content, a.score());
    }

    private static Span from(Passage passage, Span span, int offset) {
        int start = passage.token(passage.tokenFrom(offset)).start();
        return start < span.end() ? passage.annotated().article().span(start, span.end()) : span;
    }

    /** {@code complained, asking} | {@code that her name not be used}, that …: how a source stays unnamed is not what it says. */
    private static Attribution withoutNameKept(Passage passage, Attribution a) {
        Span first = a.content().getFirst();
        Matcher kept = NAME_KEPT.matcher(first.text());
        if (!kept.lookingAt() || kept.end() >= first.text().length()) {
            return a;
        }
        List<Span> rest = new ArrayList<>(a.content());
        rest.set(0, from(passage, first, first.start() + kept.end()));
        return new Attribution(a.source(), a.cue(), rest, a.score());
    }

    /** {@code she stressed} | {@code , the network claimed, that …}: what is said begins after the relay. */
    private Attribution withoutRelay(Passage passage, Attribution a) {
        Span content = a.content().getFirst();
        int first = passage.tokenFrom(content.start());
        if (passage.word(first).equals(",")) {
            first++;
        }
        int begin = first;
        Optional<Chunk> outlet = passage.chunkAt(first).filter(c -> c.first() == begin);
        if (!passage.word(begin - 1).equals(",") || outlet.isEmpty() || !namesOutlet(passage, outlet.get())) {
            return a;
        }
        int verb = outlet.get().end();
        boolean parenthesis =
                passage.tag(verb).startsWith("VB") && passage.word(verb + 1).equals(",");
        if (!parenthesis || passage.token(verb + 1).end() + 1 >= content.end()) {
            return a;
        }
        List<Span> rest = new ArrayList<>(a.content());
        rest.set(0, from(passage, content, passage.token(verb + 1).end()));
        return new Attribution(a.source(), a.cue(), rest, a.score());
    }

    private boolean namesOutlet(Passage passage, Chunk chunk) {
        for (int t = chunk.first(); t < chunk.end(); t++) {
            if (lexicon.isOutletNoun(passage.word(t))) {
                return true;
            }
        }
        return nameAt(passage, chunk.head())
                .filter(n -> lexicon.isOutlet(n.span().text()))
                .isPresent();
    }

    /** {@code that they agreed, citing the minister}: whom one cites is no part of what one says. */
    private Attribution withoutCited(Passage passage, Attribution a) {
        Span last = a.content().getLast();
        int end = passage.tokenBefore(last.end());
        for (int t = passage.tokenFrom(last.start()) + 2; t < end; t++) {
            boolean cites = RelayPhrase.CITING.contains(passage.word(t))
                    && passage.word(t - 1).equals(",")
                    && !passage.isQuoted(passage.token(t).start())
                    && isSomebody(passage, t + 1);
            if (cites) {
                List<Span> rest = new ArrayList<>(a.content());
                rest.set(
                        rest.size() - 1,
                        passage.annotated()
                                .article()
                                .span(last.start(), passage.token(t - 2).end()));
                return new Attribution(a.source(), a.cue(), rest, a.score());
            }
        }
        return a;
    }

    /** {@code insisted that they stay} | {@code but warned that …}: the same speaker's next cue ends what was said. */
    private static Attribution beforeNextCue(Passage passage, Attribution a) {
        for (Attribution next : passage.annotated().attributions()) {
            if (next.equals(a)
                    || next.cue().isEmpty()
                    || a.source().isEmpty()
                    || !next.source().equals(a.source())) {
                continue;
            }
            Span cue = next.cue().getFirst();
            Span last = a.content().getLast();
            int and = passage.tokenFrom(cue.start()) - 1;
            int end = passage.word(and - 1).equals(",") ? and - 1 : and;
            boolean adds = passage.word(and).equals(",")
                    && passage.word(and + 1).equals("adding")
                    && !a.cue().isEmpty()
                    && a.cue().getFirst().start() < last.start();
            end = adds ? and : end;
            boolean coordinated = (adds || Set.of("and", "but").contains(passage.word(and)))
                    && last.covers(cue)
                    && passage.token(end).start() > last.start()
                    && (adds || !passage.isQuoted(cue.start()));
            if (coordinated) {
                List<Span> rest = new ArrayList<>(a.content());
                rest.set(
                        rest.size() - 1,
                        passage.annotated()
                                .article()
                                .span(last.start(), passage.token(end - 1).end()));
                return new Attribution(a.source(), a.cue(), rest, a.score());
            }
        }
        return a;
    }

    private boolean isSomebody(Passage passage, int token) {
        return passage.chunkAt(token)
                .filter(c -> isName(passage, c.head()) || lexicon.noun(passage.word(c.head())) == Noun.PERSON)
                .isPresent();
    }

    /** {@code It is said}, {@code it was reported}: nobody. */
    private static Attribution withoutEmptyIt(Passage passage, Attribution a) {
        if (a.source().size() != 1
                || a.cue().size() != 1
                || !a.source().getFirst().text().equalsIgnoreCase("it")) {
            return a;
        }
        int first = passage.tokenFrom(a.cue().getFirst().start());
        int last = passage.tokenBefore(a.cue().getFirst().end()) - 1;
        boolean passive =
                AUXILIARIES.contains(passage.word(first)) && passage.tag(last).equals("VBN") && last > first;
        return passive && !Set.of("has", "had", "have").contains(passage.word(first))
                ? new Attribution(List.of(), a.cue(), a.content(), a.score())
                : a;
    }

    /** {@code was confirmed to the Post}, {@code she was told that …}: who hears it did not say it. */
    private static Attribution withoutHearer(Passage passage, Attribution a) {
        if (a.source().size() != 1 || a.cue().size() != 1) {
            return a;
        }
        int first = passage.tokenFrom(a.cue().getFirst().start());
        int end = passage.tokenBefore(a.cue().getFirst().end());
        boolean passive = AUXILIARIES.contains(passage.word(first))
                && (!HAVING.contains(passage.word(first))
                        || passage.word(first + 1).equals("been"));
        boolean hears = passive
                && HEARING.contains(passage.word(end - 1))
                && a.source().getFirst().end() < a.cue().getFirst().start();
        end = passage.word(end - 1).equals("to") ? end - 1 : end;
        boolean told = passage.word(end).equals("to")
                && passage.tokenFrom(a.source().getFirst().start()) == end + 1
                && passage.tag(end - 1).equals("VBN")
                && (AUXILIARIES.contains(passage.word(first)) || AUXILIARIES.contains(passage.word(first - 1)));
        return told || hears
                ? new Attribution(hears ? teller(passage, end) : List.of(), a.cue(), a.content(), a.score())
                : a;
    }

    /** {@code had been told | by the clinic}. */
    private static List<Span> teller(Passage passage, int by) {
        return passage.word(by).equals("by")
                ? passage.chunkAt(by + 1)
                        .filter(c -> c.first() == by + 1)
                        .map(c -> List.of(passage.span(c)))
                        .orElse(List.of())
                : List.of();
    }

    /** {@code a report by the Post} | {@code quoting the guard, nobody …}: whom a source cites belongs to it. */
    private static Attribution withCited(Passage passage, Attribution a) {
        if (a.source().size() != 1) {
            return a;
        }
        Span content = a.content().getFirst();
        int first = passage.tokenBefore(a.source().getFirst().end());
        if (!RelayPhrase.CITING.contains(passage.word(first))
                || passage.token(first).start() >= content.end()) {
            return a;
        }
        Optional<Chunk> who = passage.chunkAt(first + 1).filter(c -> c.first() == first + 1);
        if (who.isEmpty() || !passage.word(who.get().end()).equals(",")) {
            return a;
        }
        int end = passage.token(who.get().end()).end();
        Span whole = passage.annotated()
                .article()
                .span(
                        a.source().getFirst().start(),
                        passage.token(who.get().end() - 1).end());
        List<Span> rest = new ArrayList<>(a.content());
        rest.set(0, content.start() < end ? from(passage, content, end) : content);
        return new Attribution(List.of(whole), a.cue(), rest, a.score());
    }

    /** {@code as quoted by the Post, that …}: how it came is nothing said. */
    private static Attribution withoutPassage(Passage passage, Attribution a) {
        Span content = a.content().getFirst();
        int as = passage.tokenFrom(content.start());
        as = passage.word(as).equals(",") ? as + 1 : as;
        int by = as + 2;
        boolean passed = passage.word(as).equals("as")
                && passage.tag(as + 1).startsWith("VB")
                && passage.word(by).equals("by");
        Optional<Chunk> who = passed ? passage.chunkAt(by + 1) : Optional.empty();
        if (who.isEmpty() || !passage.word(who.get().end()).equals(",")) {
            return a;
        }
        List<Span> rest = new ArrayList<>(a.content());
        rest.set(0, from(passage, content, passage.token(who.get().end()).end()));
        return new Attribution(a.source(), a.cue(), rest, a.score());
    }

    /** A bare {@code reportedly} in what an outlet is said to report. */
    private static boolean isHearsay(List<Attribution> all, Attribution a) {
        return a.source().isEmpty()
                && !a.cue().isEmpty()
                && a.cue().stream().allMatch(c -> HEARSAY.contains(c.text()))
                && all.stream()
                        .anyMatch(o -> !o.equals(a)
                                && !o.source().isEmpty()
                                && o.content().stream()
                                        .anyMatch(c -> a.cue().stream().anyMatch(c::covers)));
    }

    /** Nobody's, where the same words are somebody's: {@code quoted a guard as | saying}. */
    private static boolean isSaidBySomebody(List<Attribution> all, Attribution a) {
        return a.source().isEmpty() && all.stream().anyMatch(o -> !o.source().isEmpty() && sameContent(o, a));
    }

    /** The same speaker's cue inside of what the speaker says already. */
    private static boolean isSaidTwice(List<Attribution> all, Attribution a) {
        return !a.cue().isEmpty()
                && !a.source().isEmpty()
                && all.stream()
                        .anyMatch(o -> !o.equals(a)
                                && o.source().equals(a.source())
                                && (sameContent(o, a)
                                        ? o.cue().toString().length()
                                                > a.cue().toString().length()
                                        : covers(o, a.cue().getFirst()) && !opens(o, a)));
    }

    /** {@code Roth wouldn't say.} | {@code The rules forbade it, a clerk said}: the clerk's words, in the clerk's sentence. */
    private static boolean isSaidElsewhere(Passage passage, List<Attribution> all, Attribution a) {
        if (a.cue().isEmpty() || a.source().isEmpty() || a.content().size() != 1) {
            return false;
        }
        int own = passage.sentenceOf(passage.tokenFrom(a.cue().getFirst().start()));
        int said = passage.sentenceOf(passage.tokenFrom(a.content().getFirst().start()));
        return said > own
                && all.stream()
                        .anyMatch(o -> !o.equals(a)
                                && sameContent(o, a)
                                && !o.cue().isEmpty()
                                && !o.source().equals(a.source())
                                && passage.sentenceOf(passage.tokenFrom(
                                                o.cue().getFirst().start()))
                                        == said);
    }

    private static boolean sameContent(Attribution a, Attribution b) {
        return a.content().equals(b.content());
    }

    private static boolean covers(Attribution outer, Span words) {
        return outer.content().stream().anyMatch(c -> c.covers(words));
    }

    /** What is said is only that something else is said: {@code wrote to her} | {@code demanding that …}. */
    private static boolean opens(Attribution outer, Attribution inner) {
        return outer.content().size() == 1
                && !inner.cue().isEmpty()
                && outer.content().getFirst().start() == inner.cue().getFirst().start();
    }

    private static boolean isLeftOut(List<Attribution> all, Attribution a) {
        return all.stream()
                .anyMatch(i -> !i.equals(a)
                        && i.source().equals(a.source())
                        && !a.source().isEmpty()
                        && opens(a, i));
    }

    /** With the cue in front of its own: {@code wrote … demanding}. */
    private static Attribution joined(List<Attribution> all, Attribution a) {
        for (Attribution outer : all) {
            if (!outer.equals(a)
                    && outer.source().equals(a.source())
                    && !a.source().isEmpty()
                    && opens(outer, a)) {
                List<Span> cue = new ArrayList<>(outer.cue());
                cue.addAll(a.cue());
                return new Attribution(a.source(), cue, a.content(), a.score());
            }
        }
        return a;
    }

    private static Optional<Name> nameAt(Passage passage, int token) {
        int at = passage.token(token).start();
        return passage.annotated().names().stream()
                .filter(n -> n.span().start() <= at && at < n.span().end())
                .findFirst();
    }

    private static boolean isName(Passage passage, int token) {
        return nameAt(passage, token).isPresent();
    }

    private static boolean isPerson(Passage passage, int token) {
        return nameAt(passage, token).filter(n -> n.type() == NameType.PERSON).isPresent();
    }
}
