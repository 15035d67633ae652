package dev.throughline.extract.figure;

import dev.throughline.annotate.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins two numbers that are the ends of one: "2,000 to 3,000", "between five and seven", "from $75 in May to $46". */
final class RangeReader {

    private static final String SIGN = "(?:(?:US|A|C|HK|NZ)?[$\u00a3\u20ac\u00a5\u20b9])?\\s*";
    private static final Pattern TO = Pattern.compile("\\s*-?\\s*(?:to|-|\u2013|\u2014|or)\\s*-?\\s*" + SIGN);
    private static final Pattern AND = Pattern.compile("\\s*and\\s*" + SIGN);
    private static final Pattern FROM_TO = Pattern.compile(
            "(?:U\\.S\\.|[^.;:()]){0,40}?\\bto\\s+(?:(?:about|around|nearly|almost|roughly|just|some|over|under|more than|less than|as many as|as much as|up to|only|a)\\s+)*"
                    + SIGN);
    private static final Pattern FROM = Pattern.compile(
            "(?is).*\\b(?:from|of)\\s+(?:(?:about|around|nearly|almost|roughly|just|some|over|under|more than|less than|up to|only|a|an estimated)\\s+)*"
                    + SIGN);
    private static final Pattern SCALE =
            Pattern.compile("(?i)(hundred|thousand|million|billion|trillion|mn|bn|tn|m|b|k)$");
    private static final Pattern LAST = Pattern.compile("(\\p{L}+)\\s+(?:by\\s+)?[^\\p{L}]*$");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final String body;
    private final UnitFinder units;
    private final Words words;

    RangeReader(String body, UnitFinder units, Words words) {
        this.words = words;
        this.body = body;
        this.units = units;
    }

    List<Amount> join(List<Amount> amounts, Sentence sentence) {
        List<Amount> joined = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            Amount range = i + 1 < amounts.size() ? range(amount, amounts.get(i + 1), sentence) : amount;
            joined.add(range);
            i += range.isRange() ? 1 : 0;
        }
        return joined;
    }

    private Amount range(Amount amount, Amount next, Sentence sentence) {
        String before = body.substring(Math.max(sentence.start(), amount.start() - 24), amount.start());
        String gap = body.substring(amount.end(), next.start());
        UnitFinder.Found unit = units.find(amount.end(), sentence.end(), amount);
        int unitEnd = unit == null || unit.end() >= next.start() ? amount.end() : unit.end();
        String rest = body.substring(unitEnd, next.start());
        boolean between = before.toLowerCase(Locale.ROOT).matches("(?s).*\\bbetween\\s+[^\\p{L}]*");
        boolean simple =
                TO.matcher(rest).matches() || (between && AND.matcher(rest).matches());
        boolean from = FROM.matcher(before).matches();
        boolean moves = from
                && before.toLowerCase(Locale.ROOT).contains("from")
                && !simple
                && FROM_TO.matcher(rest).matches();
        if (simple && unit != null && unitEnd > amount.end() && !from && isStep(before, rest)) {
            return amount;
        }
        if (!(simple || moves) || !isSameUnit(before, gap, amount, next, sentence)) {
            return amount;
        }
        Amount low = scaled(amount, next);
        boolean rises = low.min().compareTo(next.min()) < 0;
        if (!rises && !(from && rest.contains("to"))) {
            return amount;
        }
        boolean movement = from && rest.contains("to") && isMovement(sentence, amount);
        return low.to(next, movement);
    }

    /** "Rose 2p to 118p": by so much, and to so much. */
    private boolean isStep(String before, String rest) {
        Matcher last = LAST.matcher(before);
        return rest.strip().startsWith("to") && last.find() && words.direction(last.group(1)) != 0;
    }

    /** "Prices range from 3 to 5" and "homes from $3 to $5" move nothing. */
    private boolean isMovement(Sentence sentence, Amount amount) {
        String before = body.substring(sentence.start(), amount.start()).toLowerCase(Locale.ROOT);
        return before.matches("(?s).*\\bfrom\\s+[^\\s]*\\s*[^\\s]*\\s*")
                && !before.matches("(?s).*\\b(?:rang|vary|varie)\\p{L}* from\\b.*");
    }

    /** "Up 9% to $84" and "rose by 3 to 12" are two figures. */
    private boolean isSameUnit(String before, String gap, Amount amount, Amount next, Sentence sentence) {
        UnitFinder.Found one = units.find(amount.end(), sentence.end(), amount);
        UnitFinder.Found two = units.find(next.end(), sentence.end(), next);
        String inner = one != null && one.end() <= next.start() ? one.unit() : "";
        String outer = two == null ? "" : two.unit();
        boolean same = inner.isEmpty()
                || outer.isEmpty()
                || inner.equals(outer)
                || inner.startsWith(outer + " per")
                || outer.startsWith(inner + " per");
        boolean money = gap.matches("(?s).*[$\u00a3\u20ac\u00a5]\\s*");
        boolean moneyBefore = before.matches("(?s).*[$\u00a3\u20ac\u00a5]\\s?");
        boolean step = before.matches("(?s).*\\bby\\s+[^\\p{L}]*");
        boolean percent = inner.equals("percent") && outer.isEmpty();
        return same
                && !percent
                && (!step || next.min().compareTo(amount.min().multiply(THREE)) < 0)
                && (!money || moneyBefore)
                && (amount.form() != Amount.Form.FRACTION && next.form() != Amount.Form.FRACTION);
    }

    /** "33 to 35 billion": the scale of the second belongs to both. */
    private Amount scaled(Amount amount, Amount next) {
        Matcher scale = SCALE.matcher(body.substring(next.start(), next.end()));
        boolean own = body.substring(amount.start(), amount.end()).matches("[\\d.,]+|\\p{L}{3,5}");
        return own && scale.find() && amount.min().compareTo(BigDecimal.valueOf(1000)) < 0
                ? amount.times(Numeral.scale(scale.group(1)))
                : amount;
    }
}
