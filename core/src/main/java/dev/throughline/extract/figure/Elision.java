package dev.throughline.extract.figure;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.extract.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number that stands without its noun: "another 15 in Chile", "about 3,000 today", "240 to 273". */
final class Elision {

    private static final Set<String> STOPS = Set.of(
            "in", "on", "at", "from", "to", "of", ".", ",", ";", ")", "and", "but", "were", "was", "are", "is", "have",
            "had", "who", "more", "others", "today", "now", "by", "as", "while", "for", "last", "this", "a", "after",
            "before");
    private static final Set<String> CARRIERS =
            Set.of("to", "from", "at", "by", "of", "about", "are", "were", "is", "was", "be", "been");
    private static final Set<String> LIKE =
            Set.of("and", "from", "to", "than", "with", "against", "versus", "vs", "vs.", "or");
    private static final Pattern LISTED = Pattern.compile("(?:,| and| or|, and|, or) ");
    private static final Pattern HOUR = Pattern.compile("(?:[01]?\\d|2[0-3])\\.[0-5]\\d");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int YEAR_FROM = 1500;
    private static final int YEAR_TO = 2200;

    private final Words words;
    private final AnnotatedText text;
    private final Tree tree;
    private final MeasureReader measures;
    private final HolderReader holders;
    private @Nullable Draft remembered;

    Elision(Words words, AnnotatedText text, Tree tree, MeasureReader measures, HolderReader holders) {
        this.holders = holders;
        this.words = words;
        this.text = text;
        this.tree = tree;
        this.measures = measures;
    }

    /** Keeps the last figure of a sentence that counts things, for a number without a noun in the next. */
    void remember(List<Draft> drafts) {
        for (Draft draft : drafts) {
            remembered = isMeasured(draft) ? remembered : draft;
        }
    }

    @Nullable
    Draft read(Amount amount, Bound bound, @Nullable Counted found, Sentence sentence, List<Draft> before) {
        int next = tree.tokenAt(bound.end());
        boolean ends = next < 0 || next >= sentence.endToken();
        String word = ends ? "." : text.tokens().get(next).text().toLowerCase(Locale.ROOT);
        Draft last = before.isEmpty() ? null : before.getLast();
        boolean were = (word.equals("were") || word.equals("was"))
                && next + 1 < sentence.endToken()
                && words.isFate(text.tokens().get(next + 1).text());
        boolean small =
                !were && amount.form() == Amount.Form.SPELLED && amount.min().intValue() < 10;
        boolean one = amount.isOne() && !amount.isDigits();
        boolean part = word.equals("of")
                && next + 1 < sentence.endToken()
                && text.tokens().get(next + 1).tag().equals("CD");
        if (part || !STOPS.contains(word) || one || amount.form() == Amount.Form.FRACTION || isYear(amount, bound)) {
            return null;
        }
        if (last != null
                && !isMeasured(last)
                && !(small && bound.kind() == Bound.Kind.EXACT)
                && !(word.equals(",") && amount.min().intValue() < 100)) {
            return draft(amount, bound, last, next, sentence, found == null && ends);
        }
        int own = tree.tokenAt(bound.start());
        String carrier =
                own > sentence.firstToken() ? text.tokens().get(own - 1).text().toLowerCase(Locale.ROOT) : "";
        boolean stepped = carrier.equals("by") && direction(own, sentence) != 0;
        boolean alike = LIKE.contains(carrier) && last != null && isMeasured(last) && isAlike(amount, last);
        if (last != null && (stepped || alike)) {
            return moved(amount, bound, last.unit(), own, next, sentence);
        }
        boolean there = remembered != null
                && before.isEmpty()
                && amount.isDigits()
                && (bound.kind() != Bound.Kind.EXACT || amount.min().intValue() >= 100)
                && CARRIERS.contains(carrier)
                && isSpokenOf(sentence);
        if (there && remembered != null) {
            return draft(amount, bound, remembered, next, sentence, true);
        }
        boolean level = (carrier.equals("at") || carrier.equals("of"))
                && amount.isDigits()
                && own - 2 >= sentence.firstToken()
                && words.isLevel(text.tokens().get(own - 2).text());
        if (level || (carrier.equals("at") && isLong(amount))) {
            return moved(amount, bound, "", own, next, sentence);
        }
        boolean moves =
                amount.moved() != 0 || (Set.of("to", "from", "at", "by").contains(carrier) && amount.isDigits());
        return moves && direction(own, sentence) != 0 ? moved(amount, bound, "", own, next, sentence) : null;
    }

    /** A number before one that says what both count: "280 million of the 1.5 billion shekels", "at 2,400, while she has 1,300 votes". */
    @Nullable
    Draft ahead(Amount amount, Bound bound, Draft next, Sentence sentence) {
        int behind = tree.tokenAt(bound.end());
        if (behind < 0
                || behind >= sentence.endToken()
                || bound.end() > next.start()
                || amount.isOne()
                || isYear(amount, bound)
                || !amount.isDigits()) {
            return null;
        }
        String word = text.tokens().get(behind).text().toLowerCase(Locale.ROOT);
        boolean of = (word.equals("of") && next.start() - bound.end() < 12)
                || text.article()
                        .text()
                        .substring(bound.end(), next.start())
                        .matches(" out of (?:a (?:possible|total of) )?");
        boolean beside = STOPS.contains(word)
                && !isMeasured(next)
                && amount.min().intValue() >= 100
                && next.unit().length() > 0;
        String gap = text.article().text().substring(bound.end(), next.start());
        boolean listed = LISTED.matcher(gap).matches();
        if (!of && !beside && !listed) {
            return null;
        }
        NavigableSet<Integer> all = new TreeSet<>(next.counted());
        int own = tree.tokenAt(bound.start());
        all.addAll(holders.holder(tree.tokenAt(amount.start()), own, behind, false, false, -1, sentence));
        return new Draft(
                bound.start(),
                bound.end(),
                bound.min(amount),
                bound.max(amount),
                amount.isVague() || bound.kind() == Bound.Kind.NEAR,
                next.unit(),
                null,
                next.counted(),
                all);
    }

    /** A number written with a comma or a point and many digits is a level, not an hour or an age. */
    private boolean isLong(Amount amount) {
        String written = text.article().text().substring(amount.start(), amount.end());
        return amount.isDigits()
                && written.length() > 4
                && !HOUR.matcher(written).matches()
                && written.matches(".*[.,].*");
    }

    /** "2.1 % in May and 1.9 in June": a number of the same size after one of measure. */
    private static boolean isAlike(Amount amount, Draft last) {
        BigDecimal value = last.max() == null ? last.min() : last.max();
        if (!amount.isDigits()
                || value == null
                || value.signum() <= 0
                || amount.min().signum() <= 0) {
            return false;
        }
        BigDecimal ratio = amount.min().divide(value, MathContext.DECIMAL32);
        return ratio.compareTo(BigDecimal.TEN) < 0 && ratio.compareTo(TENTH) > 0;
    }

    /** Whether a verb near before says that something rose or fell. */
    private int direction(int own, Sentence sentence) {
        for (int i = own - 1; i >= sentence.firstToken() && i > own - 7; i--) {
            int direction = words.direction(text.tokens().get(i).text());
            if (direction != 0 || tree.isVerb(i)) {
                return direction;
            }
        }
        return 0;
    }

    /** "Horsepower jumped from 240 to 273": what moved is the subject. */
    private @Nullable Draft moved(Amount amount, Bound bound, String unit, int own, int behind, Sentence sentence) {
        int end = behind < 0 ? sentence.endToken() : behind;
        NavigableSet<Integer> holder =
                holders.holder(tree.tokenAt(amount.start()), own, Math.max(own + 1, end), false, false, -1, sentence);
        if (holder.isEmpty()) {
            return null;
        }
        String name = "number";
        for (int index : holder) {
            if (tree.isNoun(index)) {
                String singular = Singular.of(text.tokens().get(index).text());
                name = words.isPerson(singular)
                        ? "person"
                        : text.tokens().get(index).tag().equals("NNS") ? singular.toLowerCase(Locale.ROOT) : name;
            }
        }
        Figure.Change change =
                amount.moved() == 0 ? null : amount.moved() > 0 ? Figure.Change.RISE : Figure.Change.FALL;
        return new Draft(
                bound.start(),
                bound.end(),
                amount.isRange() ? amount.min() : bound.min(amount),
                amount.isRange() ? amount.max() : bound.max(amount),
                amount.isVague() || bound.kind() == Bound.Kind.NEAR,
                unit.isEmpty() ? name : unit,
                change,
                holder,
                holder);
    }

    /** "That number has fallen to 3,000", "there are about 3,000 today": the sentence goes on about what was counted. */
    private boolean isSpokenOf(Sentence sentence) {
        for (Token token : text.tokens().subList(sentence.firstToken(), sentence.endToken())) {
            String lower = token.text().toLowerCase(Locale.ROOT);
            if (lower.equals("number")
                    || lower.equals("figure")
                    || lower.equals("total")
                    || lower.equals("toll")
                    || lower.equals("there")
                    || words.direction(lower) != 0) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(Amount amount, Bound bound, Draft last, int next, Sentence sentence, boolean bare) {
        int end = sentence.endToken();
        int from = next < 0 ? end : next;
        NavigableSet<Integer> place =
                bare ? new TreeSet<>() : measures.measure(new Counted(from, from, "", bound.end(), false), end);
        NavigableSet<Integer> noun = place.isEmpty() ? new TreeSet<>(last.counted()) : placeless(last.counted());
        NavigableSet<Integer> counted = new TreeSet<>(noun);
        counted.addAll(place);
        NavigableSet<Integer> all = new TreeSet<>(place.isEmpty() ? last.measure() : placeless(last.measure()));
        all.addAll(counted);
        return new Draft(
                bound.start(),
                bound.end(),
                amount.isRange() ? amount.min() : bound.min(amount),
                amount.isRange() ? amount.max() : bound.max(amount),
                amount.isVague() || bound.kind() == Bound.Kind.NEAR,
                last.unit(),
                null,
                counted,
                all);
    }

    /** The tokens before the first that places: the new number has a place of its own. */
    private NavigableSet<Integer> placeless(NavigableSet<Integer> measure) {
        NavigableSet<Integer> kept = new TreeSet<>();
        for (int index : measure) {
            if (Set.of("in", "on", "at", "from", "to", "for", "with", "across")
                    .contains(text.tokens().get(index).text())) {
                break;
            }
            kept.add(index);
        }
        return kept;
    }

    private static boolean isYear(Amount amount, Bound bound) {
        int value = amount.min().intValue();
        return amount.isDigits()
                && !amount.isRange()
                && bound.kind() == Bound.Kind.EXACT
                && amount.end() - amount.start() == 4
                && value >= YEAR_FROM
                && value < YEAR_TO;
    }

    private static boolean isMeasured(Draft draft) {
        String unit = draft.unit();
        return unit.equals("percent")
                || unit.endsWith(" of age")
                || unit.equals("share")
                || (unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT)));
    }
}
