package dev.throughline.extract.figure;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Figure.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence after the other; a number without a noun takes that of a number beside it. */
final class SentenceReader {

    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    private static final Pattern AGED =
            Pattern.compile("(?i)\\b(?:aged|at age|the age of|turn(?:s|ed|ing)?)(?: between| about| around)? $");

    private static final Pattern FROM =
            Pattern.compile("(?i),? (?:from|versus|vs\\.?|compared with|compared to|against) ");
    private static final Pattern LIVES = Pattern.compile(
            "(?:\\b(?:he|she|who|I|[Hh]e|[Ss]he)|\\p{Lu}\\p{L}+)(?:'s| is| was| will be| would be| has just turned| will turn) (?:now |just |only |about )?$");
    private static final Pattern STOP =
            Pattern.compile("^(?:[.,;)]| in | on | by | when | and | this | next | now| at the time| years old|$)");

    private final AnnotatedText text;
    private final Words words;
    private final String body;
    private final Tree tree;
    private final Sieve sieve;
    private final UnitFinder units;
    private final CountedReader counted;
    private final MeasureReader measures;
    private final HolderReader holders;
    private final ChangeReader changes;
    private final RangeReader ranges;
    private final Nought nought;
    private final Elision elision;

    SentenceReader(AnnotatedText text, Words words, Tree tree, List<Entity> entities) {
        this.text = text;
        this.words = words;
        this.tree = tree;
        this.body = text.article().text();
        this.units = new UnitFinder(words, body);
        this.sieve = new Sieve(text, words, units);
        this.counted = new CountedReader(words, text, tree, units);
        this.measures = new MeasureReader(words, text.tokens());
        this.holders = new HolderReader(words, text, tree, entities);
        this.changes = new ChangeReader(words, text.tokens(), tree);
        this.ranges = new RangeReader(body, units, words);
        this.nought = new Nought(body, text.tokens(), words, tree, measures);
        this.elision = new Elision(words, text, tree, measures, holders);
    }

    List<Draft> drafts(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        Amount waiting = null;
        int behind = sentence.start();
        for (Amount amount :
                ranges.join(undated(AmountFinder.amounts(body, sentence.start(), sentence.end())), sentence)) {
            Draft draft = amount.start() < behind ? null : draft(amount, sentence, drafts);
            if (draft != null) {
                Draft forward =
                        waiting == null ? null : elision.ahead(waiting, bound(waiting, sentence), draft, sentence);
                if (forward != null) {
                    drafts.add(forward);
                }
                drafts.add(draft);
                behind = draft.end();
            }
            waiting = draft == null && !sieve.drops(amount, amount.start()) ? amount : null;
        }
        takeUnits(drafts);
        drafts.addAll(nought.noughts(sentence));
        drafts.addAll(nought.nthYears(sentence));
        drafts.sort((a, b) -> Integer.compare(a.start(), b.start()));
        elision.remember(drafts);
        return drafts;
    }

    /** "Eased to 2.1 from 2.4 percent": a bare level has the unit of the one that it came from. */
    private void takeUnits(List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft level = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean bare = level.unit().equals("number") && !next.unit().equals("number");
            if (bare && FROM.matcher(body.substring(level.end(), next.start())).matches()) {
                drafts.set(i, level.withUnit(next.unit()));
            }
        }
    }

    private List<Amount> undated(List<Amount> amounts) {
        return amounts.stream().filter(amount -> !sieve.isTime(amount)).toList();
    }

    private @Nullable Draft draft(Amount amount, Sentence sentence, List<Draft> before) {
        Matcher sign = words.sign()
                .matcher(body)
                .region(sentence.start(), amount.start())
                .useTransparentBounds(true);
        String code = sign.find() ? words.code(sign.group()) : null;
        int start = code == null ? amount.start() : sign.start(1);
        if (sieve.drops(amount, start)) {
            return null;
        }
        Amount signed = code != null && sieve.isNegative(start) ? amount.times(BigDecimal.ONE.negate()) : amount;
        boolean pick = amount.isOne() && !amount.isDigits() && body.startsWith(" of ", amount.end());
        Bound around = pick
                ? new Bound(start, amount.end(), Bound.Kind.EXACT)
                : Bound.around(body, sentence.start(), signed, start, words);
        int pointer = around.kind() == Bound.Kind.EXACT ? sieve.pointer(amount, around.start()) : -1;
        Bound bound = pointer < 0 ? around : new Bound(pointer, around.end(), around.kind());
        Counted found = found(code, signed, bound, sentence);
        if (pointer >= 0 && (found == null || found.unit().isEmpty())) {
            return null;
        }
        boolean aged = AGED.matcher(body)
                .region(sentence.start(), bound.start())
                .useTransparentBounds(true)
                .find();
        aged |= isAge(amount, bound, sentence);
        if (aged && amount.isDigits() && (found == null || found.unit().isEmpty() || found.end() > found.first())) {
            return draft(
                    signed,
                    bound,
                    new Counted(sentence.endToken(), sentence.endToken(), "year of age", bound.end(), true),
                    -1,
                    sentence);
        }
        if (found == null || found.unit().isEmpty()) {
            return elision.read(signed, bound, found, sentence, before);
        }
        boolean one = amount.isOne() && amount.form() == Amount.Form.SPELLED;
        if ((one && !countsOne(amount, bound, found)) || sieve.isName(amount, found, bound)) {
            return null;
        }
        return draft(
                signed,
                bound,
                found,
                before.isEmpty() ? -1 : tree.tokenAt(before.getLast().end() - 1) + 1,
                sentence);
    }

    /** "She is 41", "he will be 35 in June". */
    private boolean isAge(Amount amount, Bound bound, Sentence sentence) {
        return amount.isDigits()
                && amount.max() != null
                && amount.max().compareTo(OLDEST) <= 0
                && amount.min().compareTo(BigDecimal.ONE) > 0
                && amount.min().scale() <= 0
                && LIVES.matcher(body).region(sentence.start(), bound.start()).find()
                && STOP.matcher(body.substring(amount.end(), Math.min(body.length(), amount.end() + 12)))
                        .find();
    }

    private Bound bound(Amount amount, Sentence sentence) {
        return Bound.around(body, sentence.start(), amount, amount.start(), words);
    }

    private @Nullable Counted found(@Nullable String code, Amount amount, Bound bound, Sentence sentence) {
        if (code == null) {
            Counted found = counted.read(bound.end(), amount, sentence);
            boolean inner = found == null && amount.isRange();
            return inner ? counted.read(amount.inner(), amount, sentence) : found;
        }
        UnitFinder.Found rate = rate(code, bound.end(), sentence);
        UnitFinder.Found unit =
                rate.unit().equals(code) && amount.isRange() ? rate(code, amount.inner(), sentence) : rate;
        int end = rate.unit().equals(code) ? bound.end() : rate.end();
        Counted noun = counted.noun(new UnitFinder.Found(code, end, false), amount, sentence.endToken());
        return noun == null
                ? new Counted(sentence.endToken(), sentence.endToken(), unit.unit(), end, true)
                : new Counted(noun.first(), noun.end(), unit.unit(), end, true);
    }

    /** "$75 U.S. per barrel". */
    private UnitFinder.Found rate(String code, int offset, Sentence sentence) {
        String rest = body.substring(offset, Math.min(sentence.end(), offset + 6));
        int named = rest.startsWith(" US ") ? 3 : rest.startsWith(" U.S. ") ? 5 : 0;
        return units.rated(code, offset + named, sentence.end(), false);
    }

    private Draft draft(Amount amount, Bound before, Counted found, int last, Sentence sentence) {
        Bound bound = before.after(body, found.last(), words);
        int end = Math.max(found.last(), bound.end());
        int own = tree.tokenAt(bound.start());
        int behind = tree.tokenAt(end - 1) + 1;
        int number = tree.tokenAt(amount.start());
        NavigableSet<Integer> core;
        if (found.measured()) {
            core = found.isEmpty()
                    ? measures.ofUnit(behind, sentence.endToken())
                    : measures.measure(found, sentence.endToken());
        } else {
            core = measures.measureOfAct(own - 1, found, sentence.endToken());
        }
        NavigableSet<Integer> all = new TreeSet<>(core);
        boolean act = !core.isEmpty() && core.first() < own;
        if (!act) {
            all.addAll(holders.holder(
                    number, own, behind, !found.measured(), sieve.isLength(found.unit()), last, sentence));
        }
        if (all.isEmpty()) {
            int named = behind - 1;
            while (named > own && text.tokens().get(named).tag().equals("CD")) {
                named--;
            }
            all.add(named);
        }
        NavigableSet<Integer> what = found.measured() || core.isEmpty() ? all : core;
        Change change = changes.change(amount, found.unit(), body.substring(bound.start(), end), own, behind, sentence);
        return new Draft(
                bound.start(),
                end,
                amount.isRange() ? amount.min() : bound.min(amount),
                amount.isRange() ? amount.max() : bound.max(amount),
                amount.isVague() || bound.kind() == Bound.Kind.NEAR,
                found.unit(),
                change,
                what,
                all);
    }

    /** "One" counts things, not days, and not where the words only point. */
    private boolean countsOne(Amount amount, Bound bound, Counted found) {
        if (found.isEmpty()) {
            return found.measured() && (bound.kind() != Bound.Kind.EXACT || !sieve.isMoment(found.unit()));
        }
        Token head = text.tokens().get(found.end() - 1);
        int token = tree.tokenAt(amount.start());
        String before = token == 0 ? "" : text.tokens().get(token - 1).text().toLowerCase(java.util.Locale.ROOT);
        boolean pointed = java.util.Set.of(
                        "each", "every", "this", "that", "which", "any", "no", "not", "another", "the")
                .contains(before);
        return !pointed && !words.isPointed(head.text());
    }
}
