package dev.throughline.extract.figure;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence after the other; a number without a noun takes the one before it. */
final class SentenceReader {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:%|per ?cent|percent)?\\s*(?:to|-|\u2013|\u2014|or)\\s*(?:US)?[$£€¥]?\\s*");
    private static final Pattern AND = Pattern.compile("\\s*(?:%|per ?cent|percent)?\\s*and\\s*(?:US)?[$£€¥]?\\s*");
    private static final Pattern NTH_YEAR = Pattern.compile(
            "(?i)\\ban? (?:\\(?\\p{L}+\\)? )?(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (year|month|week|day|decade)\\b");
    private static final List<String> NTH =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final AnnotatedText text;
    private final Words words;
    private final String body;
    private final Sieve sieve;
    private final CountedReader counted;
    private final MeasureReader measures;
    private @Nullable Draft last;

    SentenceReader(AnnotatedText text, Words words) {
        this.text = text;
        this.words = words;
        this.body = text.article().text();
        this.sieve = new Sieve(text, words);
        this.counted = new CountedReader(words, text.tokens(), text.times());
        this.measures = new MeasureReader(words, text.tokens());
    }

    List<Draft> drafts(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        last = null;
        for (Amount amount : ranges(undated(AmountFinder.amounts(body, sentence.start(), sentence.end())), sentence)) {
            Draft draft = draft(amount, sentence);
            if (draft != null) {
                drafts.add(draft);
                last = draft;
            }
        }
        drafts.addAll(noughts(sentence));
        drafts.addAll(nthYears(sentence));
        drafts.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return drafts;
    }

    private List<Amount> undated(List<Amount> amounts) {
        return amounts.stream().filter(amount -> !sieve.isTime(amount)).toList();
    }

    /** Joins "2,000 to 3,000", "between five and seven", "$3bn-$5bn" to one amount each. */
    private List<Amount> ranges(List<Amount> amounts, Sentence sentence) {
        List<Amount> joined = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            if (i + 1 < amounts.size()) {
                Amount next = amounts.get(i + 1);
                String gap = body.substring(amount.end(), next.start());
                String before = body.substring(Math.max(sentence.start(), amount.start() - 12), amount.start());
                boolean between = before.toLowerCase(Locale.ROOT).matches(".*\\bbetween\\s+[^\\p{L}]*");
                if ((BETWEEN.matcher(gap).matches()
                                || (between && AND.matcher(gap).matches()))
                        && isSameUnit(before, gap, amount, next)) {
                    Amount low = scaled(amount, next);
                    if (low.min().compareTo(next.min()) < 0 || gap.contains("to")) {
                        joined.add(
                                low.min().compareTo(next.min()) < 0
                                        ? low.to(next)
                                        : new Amount(low.start(), next.end(), next.min(), low.max(), false, false));
                        i++;
                        continue;
                    }
                }
            }
            joined.add(amount);
        }
        return joined;
    }

    /** "Up 9% to $84" and "rose by 3 to 12" are two figures. */
    private boolean isSameUnit(String before, String gap, Amount amount, Amount next) {
        String after = body.substring(next.end(), Math.min(body.length(), next.end() + 9));
        boolean percent = gap.contains("%") || gap.contains("cent");
        boolean percentBehind = after.startsWith("%") || after.matches("(?s) ?per ?cent.*");
        boolean money = gap.matches(".*[$£€¥]\\s*");
        boolean moneyBefore = before.matches("(?s).*[$£€¥]\\s?");
        boolean step = before.matches("(?s).*\\bby\\s+[^\\p{L}]*");
        return (!step || next.min().compareTo(amount.min().multiply(BigDecimal.valueOf(3))) < 0)
                && (!percent || percentBehind)
                && (!money || moneyBefore);
    }

    /** "33 to 35 billion": the scale of the second belongs to both. */
    private Amount scaled(Amount amount, Amount next) {
        Matcher scale = Pattern.compile("(?i)(hundred|thousand|million|billion|trillion|mn|bn|tn|m|b|k)$")
                .matcher(body.substring(next.start(), next.end()));
        boolean own = body.substring(amount.start(), amount.end()).matches("[\\d.,]+|\\p{L}{3,5}");
        return own && scale.find() && amount.min().compareTo(BigDecimal.valueOf(1000)) < 0
                ? amount.times(AmountFinder.scale(scale.group(1)))
                : amount;
    }

    private @Nullable Draft draft(Amount amount, Sentence sentence) {
        Matcher sign = words.sign()
                .matcher(body)
                .region(sentence.start(), amount.start())
                .useTransparentBounds(true);
        String code = sign.find() ? words.code(sign.group()) : null;
        int start = code == null ? amount.start() : sign.start(1);
        if (sieve.drops(amount, start)) {
            return null;
        }
        Bound bound = Bound.around(body, sentence.start(), amount, start, words);
        if (bound.kind() == Bound.Kind.EXACT && sieve.pointsBack(amount, bound.start())) {
            return null;
        }
        Counted found = counted.read(bound.end(), sentence.endToken(), amount.vague());
        int number = Math.max(sentence.firstToken(), counted.tokenAt(amount.start()));
        if (code == null && found != null && !amount.spelled() && !amount.vague() && isName(found)) {
            return null;
        }
        if (code != null) {
            return money(amount, bound, code, found, number, sentence);
        }
        if (amount.isOne() && amount.spelled() && !countsOne(bound, found)) {
            return null;
        }
        if (found == null || found.unit().isEmpty()) {
            return elided(amount, bound, found, number, sentence);
        }
        boolean measured =
                found.unit().equals("percent") || found.unit().equals("percentage point") || isCode(found.unit());
        String measure;
        if (measured) {
            measure = measures.ofUnit(number, found, sentence.firstToken(), sentence.endToken());
        } else if (isTimeUnit(found.unit()) && isUnitOnly(found)) {
            measure = measures.ofTime(number, found, sentence.firstToken(), sentence.endToken());
        } else {
            measure = measures.measureOfAct(counted.tokenAt(bound.start()) - 1, found, sentence.endToken());
        }
        return draft(amount, bound, Math.max(found.last(), bound.end()), found.unit(), measure);
    }

    /** "787 Dreamliner", "49 Ranch Road": a number before names only is part of the name. */
    private boolean isName(Counted found) {
        for (Token token : text.tokens().subList(found.first(), found.end())) {
            if (!token.tag().equals("NNP") || token.text().endsWith("s")) {
                return false;
            }
        }
        return !found.isEmpty()
                && !isCode(found.unit())
                && words.unit(text.tokens().get(found.first()).text()) == null;
    }

    private Draft draft(Amount amount, Bound bound, int end, String unit, String measure) {
        return new Draft(
                bound.start(),
                end,
                bound.min(amount),
                bound.max(amount),
                amount.vague() || bound.kind() == Bound.Kind.NEAR,
                unit,
                measure);
    }

    private Draft money(
            Amount amount, Bound bound, String code, @Nullable Counted found, int number, Sentence sentence) {
        Counted after = found == null ? new Counted(number + 1, number + 1, code, bound.end()) : found;
        int token = counted.tokenAt(bound.end() - 1) + 1;
        Counted place = new Counted(token, token, code, bound.end());
        boolean noun = found != null
                && !found.isEmpty()
                && !words.isStanding(text.tokens().get(found.first()).text());
        String measure = noun
                ? measures.measure(after, sentence.endToken())
                : measures.ofUnit(number, place, sentence.firstToken(), sentence.endToken());
        return draft(amount, bound, bound.end(), code, measure);
    }

    /** "Another 15 in Chile": the noun of the figure before it. */
    private @Nullable Draft elided(Amount amount, Bound bound, @Nullable Counted found, int number, Sentence sentence) {
        Draft before = last;
        int next = counted.tokenAt(bound.end());
        boolean ends = next < 0 || next >= sentence.endToken();
        String word = ends ? "." : text.tokens().get(next).text();
        boolean stops = ends || word.matches("in|on|at|from|to|of|[.,;)]|and|were|was|are|is|have|had|who|more|others");
        if (before == null
                || !stops
                || isCode(before.unit())
                || before.unit().equals("percent")
                || amount.isOne()
                || (amount.spelled() && amount.min().intValue() < 10 && bound.kind() == Bound.Kind.EXACT)
                || (word.equals(",") && amount.min().intValue() < 100)) {
            return null;
        }
        Counted none = new Counted(Math.max(number + 1, next), Math.max(number + 1, next), "", bound.end());
        String place = found == null && ends ? "" : measures.measure(none, sentence.endToken());
        String noun = before.measure().replaceFirst(" (?:in|on|at|from|to|for|with|across) .*$", "");
        return draft(amount, bound, bound.end(), before.unit(), place.isEmpty() ? noun : noun + " " + place);
    }

    /** "One" counts where the words stress the number, or where persons are killed, held or hurt. */
    private boolean countsOne(Bound bound, @Nullable Counted found) {
        return found != null
                && !found.unit().isEmpty()
                && (bound.kind() != Bound.Kind.EXACT || bound.start() < bound.end() - 4)
                && !isTimeUnit(found.unit());
    }

    private List<Draft> noughts(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
            Token no = text.tokens().get(i);
            if (no.text().equalsIgnoreCase("no")) {
                int noun = i + 1;
                while (noun + 1 < sentence.endToken()
                        && text.tokens().get(noun).tag().equals("JJ")) {
                    noun++;
                }
                Token head = text.tokens().get(noun);
                if (words.isLost(head.text())) {
                    Counted what = new Counted(i + 1, noun + 1, Singular.of(head.text()), head.end());
                    String unit = words.isPerson(what.unit()) ? "person" : what.unit();
                    drafts.add(new Draft(
                            no.start(),
                            head.end(),
                            BigDecimal.ZERO,
                            BigDecimal.ZERO,
                            false,
                            unit,
                            measures.measure(what, sentence.endToken())));
                }
            }
        }
        return drafts;
    }

    private List<Draft> nthYears(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        Matcher matcher = NTH_YEAR.matcher(body).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            BigDecimal value = BigDecimal.valueOf(NTH.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 2L);
            drafts.add(new Draft(
                    matcher.start(),
                    matcher.end(),
                    value,
                    value,
                    false,
                    matcher.group(2),
                    matcher.group().replaceFirst("(?i)^an? ", "")));
        }
        return drafts;
    }

    private boolean isUnitOnly(Counted found) {
        return found.end() == found.first() + 1
                && words.unit(text.tokens().get(found.first()).text()) != null;
    }

    private static boolean isTimeUnit(String unit) {
        return List.of("day", "week", "month", "year", "hour", "minute", "second", "decade")
                .contains(unit);
    }

    private static boolean isCode(String unit) {
        return unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    }
}
