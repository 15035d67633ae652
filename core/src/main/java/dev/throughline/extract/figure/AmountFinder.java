package dev.throughline.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text, in digits and in letters. */
final class AmountFinder {

    private static final String SCALE = "hundred|thousand|lakh|million|crore|billion|trillion";
    private static final String SMALL =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String PART =
            "half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?";
    /** Letters that a number may touch: codes and signs of money, and what becomes of their signs where only ASCII is let through. */
    private static final String MONEY =
            "USD|EUR|GBP|AUD|CAD|NZD|CHF|JPY|CNY|INR|ZAR|RM|Rs|Rp|PS|NIS|Ksh|Tk|\\$US|\\$A|\\$C|\\$NZ|\\$HK|\\$S";

    /** Every number begins with a digit or with one of these letters; the rest of the text is passed over quickly. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?=[\\dabdefhmnoqstz.\u2212\u00bd\u00bc\u00be\u2153\u2154-])(?:(?<![\\p{L}\\d])|(?<=(?<![\\p{L}])(?:"
                    + MONEY
                    + ")))(?<minus>minus[ -]|\u2212|(?<![\\p{L}\\d)\\]-])(?<!\\d )-(?=[\\d.]))?(?:"
                    + "(?:(?:one|1) in (?:every )?(?<in>" + SMALL + "|\\d{1,4})|(?<some>" + SMALL
                    + "|\\d{1,4}) out of (?:every )?(?<all>" + SMALL + "|\\d{1,4}))(?= \\p{L})"
                    + "|(?<digits>\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![.\\d])\\.\\d+)(?: ?[x\u00d7] ?10\\^?(?<power>[-\u2212]?\\d{1,2})(?!\\d))?"
                    + "(?:(?<over> ?/(?:2|3|4|5|8|10)(?![\\d/])(?=[ -](?:of|cups?|inch|mile|hour)))"
                    + "|(?<mixed>[ -](?:1/[2348]|2/3|3/[48])|[\u00bd\u00bc\u00be\u2153\u2154])| and a (?<half>half|quarter)(?![\\p{L}]))?"
                    + "(?:[ \u00a0-]?(?<scale>"
                    + SCALE
                    + "|dozen|mn|bn|tn|mln|bln|trn|mil|bil|tril|m|M|B|K|k|b(?=[ ,.]))(?![\\p{L}\\d/]))?"
                    + "|(?<part>(?:(?:(?<count>an?|one|two|three|four|five|seven|nine)[ -])?(?<unit>" + PART
                    + "))(?= of\\b(?! an? (?:" + SCALE
                    + "))|(?<=\\b(?:than|nearly|almost|about|roughly|over|under|least|only|by) half)(?! an?\\b|-)|(?<=half) (?:the|its|their|his|her|our|their|those|these|all)\\b)"
                    + "|(?<counts>two|three|four|five)[ -](?<units>thirds|quarters|fourths|fifths|sixths|eighths|tenths))(?![\\p{L}])"
                    + "|(?<vague>(?:tens|hundreds|thousands|millions|billions|dozens|scores|trillions)"
                    + "(?: of (?:thousands|millions|billions))?)(?![\\p{L}])"
                    + "|(?<several>(?:several|a few|many) (?:dozen|" + SCALE + "))(?![\\p{L}])"
                    + "|(?<dozen>(?:(?:a|one|two|three|four|five) dozen|half[ -]a[ -]dozen|half-dozen|dozen))(?![\\p{L}])"
                    + "|(?<words>(?:(?:half[ -]an? |half[ -]|a quarter of a |(?:a )?quarter[ -]|an? )(?:" + SCALE + ")|"
                    + SMALL + "|zero"
                    + ")(?:(?:(?<=hundred|thousand|million) and |[ -]| and a (?=half))(?:" + SMALL + "|" + SCALE
                    + "|(?<=and a )half))*)(?![\\p{L}\\d])"
                    + "|(?<sign>[\u00bd\u00bc\u00be\u2153\u2154])(?=[ -]?\\p{L})"
                    + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONEY_BEFORE =
            Pattern.compile("(?:[$\u00a3\u20ac\u00a5\u20b9]|\\b(?:" + MONEY + "))[ -]?$");
    private static final Pattern COUNTED_BEHIND = Pattern.compile(
            "^[ -](?:\\p{L}+ )?(?!(?:is|was|has|its|his|this|as|does|plus|across)\\b)\\p{L}+(?:s|people|children)\\b.*",
            Pattern.DOTALL);

    private AmountFinder() {}

    static List<Amount> amounts(String text, int start, int end) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            Amount amount = amount(matcher, text);
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static @Nullable Amount amount(Matcher matcher, String text) {
        String in = matcher.group("in");
        String all = in == null ? matcher.group("all") : in;
        if (all != null) {
            return ratio(matcher, in == null ? matcher.group("some") : "one", all);
        }
        if (matcher.group("digits") != null) {
            return digits(matcher, text);
        }
        String vague = matcher.group("vague");
        if (vague != null) {
            return vague(matcher, vague.toLowerCase(Locale.ROOT));
        }
        String several = matcher.group("several");
        if (several != null) {
            return several(matcher, several.toLowerCase(Locale.ROOT));
        }
        if (matcher.group("part") != null) {
            return part(matcher);
        }
        String sign = matcher.group("sign");
        if (sign != null) {
            BigDecimal value = Numeral.part(sign);
            return value == null ? null : Amount.of(matcher.start(), matcher.end(), value, Amount.Form.FRACTION);
        }
        String dozen = matcher.group("dozen");
        if (dozen != null) {
            String lower = dozen.toLowerCase(Locale.ROOT);
            BigDecimal count = lower.startsWith("half") ? BigDecimal.valueOf(6) : BigDecimal.valueOf(12);
            BigDecimal times = lower.startsWith("half") ? null : Numeral.value(lower.replaceFirst("[ -]?dozen$", ""));
            return Amount.of(
                    matcher.start(), matcher.end(), times == null ? count : count.multiply(times), Amount.Form.SPELLED);
        }
        String words = matcher.group("words");
        BigDecimal value = quartered(words.toLowerCase(Locale.ROOT));
        BigDecimal whole = value == null ? Numeral.value(words) : value;
        if (whole == null) {
            return null;
        }
        BigDecimal signed = matcher.group("minus") == null ? whole : whole.negate();
        return Amount.of(matcher.start(), matcher.end(), signed, Amount.Form.SPELLED);
    }

    /** "One in five", "three out of four". */
    private static @Nullable Amount ratio(Matcher matcher, String some, String all) {
        BigDecimal part = number(some);
        BigDecimal whole = number(all);
        if (part == null || whole == null || part.compareTo(whole) >= 0) {
            return null;
        }
        BigDecimal share = part.divide(whole, MathContext.DECIMAL64);
        return Amount.of(matcher.start(), matcher.end(), share, Amount.Form.FRACTION);
    }

    private static @Nullable BigDecimal number(String written) {
        return Character.isDigit(written.charAt(0)) ? new BigDecimal(written) : Numeral.value(written);
    }

    private static @Nullable BigDecimal quartered(String words) {
        boolean quarter = words.startsWith("a quarter") || words.startsWith("quarter");
        String scale = words.substring(words.lastIndexOf(' ') + 1).replace("quarter-", "");
        return quarter ? Numeral.scale(scale).divide(BigDecimal.valueOf(4), MathContext.DECIMAL64) : null;
    }

    private static @Nullable Amount digits(Matcher matcher, String text) {
        String digits = matcher.group("digits");
        if (digits.length() > 18) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        String power = matcher.group("power");
        if (power != null) {
            value = value.scaleByPowerOfTen(Integer.parseInt(power.replace('\u2212', '-')));
        }
        String over = matcher.group("over");
        if (over != null) {
            value = value.divide(new BigDecimal(over.replace("/", "").strip()), MathContext.DECIMAL64);
        }
        String mixed = matcher.group("mixed");
        if (mixed != null) {
            String bare = mixed.replaceFirst("[ -]", "");
            int slash = bare.indexOf('/');
            BigDecimal part = slash < 0
                    ? Numeral.part(bare)
                    : new BigDecimal(bare.substring(0, slash))
                            .divide(new BigDecimal(bare.substring(slash + 1)), MathContext.DECIMAL64);
            value = part == null ? value : value.add(part);
        }
        String half = matcher.group("half");
        if (half != null) {
            value = value.add(new BigDecimal(half.equalsIgnoreCase("half") ? "0.5" : "0.25"));
        }
        value = matcher.group("minus") == null ? value : value.negate();
        String scale = matcher.group("scale");
        int end = matcher.end();
        if (scale != null && scale.length() == 1 && !isScale(matcher, text)) {
            end = matcher.start("scale");
            end = end > 0 && !Character.isDigit(text.charAt(end - 1)) ? end - 1 : end;
            scale = null;
        }
        return Amount.of(
                matcher.start(), end, scale == null ? value : value.multiply(Numeral.scale(scale)), Amount.Form.DIGITS);
    }

    /** "$5m" and "5m people" are millions; "a 37m tower" is a length. */
    private static boolean isScale(Matcher matcher, String text) {
        String scale = matcher.group("scale");
        int from = Math.max(0, matcher.start() - 5);
        boolean money =
                MONEY_BEFORE.matcher(text.substring(from, matcher.start())).find();
        boolean glued = Character.isDigit(text.charAt(matcher.start("scale") - 1));
        String behind = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 30));
        return switch (scale) {
            case "k", "K" -> glued;
            case "m", "b" -> money || (glued && COUNTED_BEHIND.matcher(behind).matches());
            default -> money || glued;
        };
    }

    /** By convention a plural power runs from itself to ten of it ({@code hundreds}: 100 to 1,000), dozens from 12 to 120. */
    private static Amount vague(Matcher matcher, String words) {
        BigDecimal least = BigDecimal.ONE;
        for (String word : words.split(" of ", -1)) {
            least = least.multiply(Numeral.scale(word.substring(0, word.length() - 1)));
        }
        return new Amount(
                matcher.start(),
                matcher.end(),
                matcher.end(),
                least,
                least.multiply(BigDecimal.TEN),
                Amount.Form.VAGUE,
                0);
    }

    /** "Several hundred" is two to ten of them, as the plural is one to ten. */
    private static Amount several(Matcher matcher, String words) {
        BigDecimal scale = Numeral.scale(words.substring(words.lastIndexOf(' ') + 1));
        return new Amount(
                matcher.start(),
                matcher.end(),
                matcher.end(),
                scale.multiply(BigDecimal.TWO),
                scale.multiply(BigDecimal.TEN),
                Amount.Form.VAGUE,
                0);
    }

    private static @Nullable Amount part(Matcher matcher) {
        String count = matcher.group("count") == null ? matcher.group("counts") : matcher.group("count");
        String unit = matcher.group("unit") == null ? matcher.group("units") : matcher.group("unit");
        BigDecimal part = unit == null ? null : Numeral.part(unit);
        if (part == null || (count == null && !unit.equalsIgnoreCase("half"))) {
            return null;
        }
        BigDecimal times = count == null ? null : Numeral.value(count);
        return Amount.of(
                matcher.start(),
                matcher.end(),
                times == null ? part : part.multiply(times, MathContext.DECIMAL64),
                Amount.Form.FRACTION);
    }
}
