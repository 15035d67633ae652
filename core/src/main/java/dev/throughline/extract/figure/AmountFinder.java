package dev.throughline.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text, in digits and in letters. */
final class AmountFinder {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("a", 1),
            Map.entry("half", 0));

    private static final String SCALE = "hundred|thousand|million|billion|trillion";
    private static final String SMALL =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    /** Every number begins with a digit or with one of these letters; the rest of the text is passed over quickly. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<![\\p{L}\\d])|(?<=\\b(?:USD|EUR|GBP|AUD|CAD|CHF|RM|Rs)))(?<minus>minus[ -]|\u2212)?(?:"
                    + "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<!\\.)\\.\\d+)(?:[ \u00a0-]?(?<scale>"
                    + SCALE
                    + "|mn|bn|tn|m|M|B|K|k)(?![\\p{L}\\d/]))?"
                    + "|(?<vague>(?:tens|hundreds|thousands|millions|billions|dozens|scores|trillions)"
                    + "(?: of (?:thousands|millions|billions))?)(?= of\\b)"
                    + "|(?<dozen>(?:a|two|three) dozen|half a dozen|dozen)(?![\\p{L}])"
                    + "|(?<words>(?:(?:half a|a) (?:" + SCALE + ")|" + SMALL
                    + ")(?:(?:(?<=hundred|thousand|million) and |[ -])(?:" + SMALL + "|" + SCALE + "))*)(?![\\p{L}\\d])"
                    + ")",
            Pattern.CASE_INSENSITIVE);

    private AmountFinder() {}

    static List<Amount> amounts(String text, int start, int end) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            Amount amount = amount(matcher);
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static @Nullable Amount amount(Matcher matcher) {
        String digits = matcher.group("digits");
        if (digits != null) {
            if (digits.length() > 15) {
                return null;
            }
            BigDecimal value = new BigDecimal(digits.replace(",", ""));
            value = matcher.group("minus") == null ? value : value.negate();
            String scale = matcher.group("scale");
            return plain(matcher, scale == null ? value : value.multiply(scale(scale)), false);
        }
        String vague = matcher.group("vague");
        if (vague != null) {
            return vague(matcher, vague.toLowerCase(Locale.ROOT));
        }
        String dozen = matcher.group("dozen");
        if (dozen != null) {
            String lower = dozen.toLowerCase(Locale.ROOT);
            int count =
                    lower.startsWith("half") ? 6 : lower.startsWith("two") ? 24 : lower.startsWith("three") ? 36 : 12;
            return plain(matcher, BigDecimal.valueOf(count), true);
        }
        BigDecimal value = spelled(matcher.group("words").toLowerCase(Locale.ROOT));
        return value == null ? null : plain(matcher, value, true);
    }

    private static Amount plain(Matcher matcher, BigDecimal value, boolean spelled) {
        BigDecimal clean = value.stripTrailingZeros();
        BigDecimal whole = clean.scale() < 0 ? clean.setScale(0) : clean;
        return new Amount(matcher.start(), matcher.end(), whole, whole, false, spelled);
    }

    /** By convention a plural power runs from itself to ten of it ({@code hundreds}: 100 to 1,000), dozens from 12 to 120. */
    private static Amount vague(Matcher matcher, String words) {
        BigDecimal least = BigDecimal.ONE;
        for (String word : words.split(" of ", -1)) {
            least = least.multiply(
                    word.equals("tens")
                            ? BigDecimal.TEN
                            : word.equals("dozens")
                                    ? BigDecimal.valueOf(12)
                                    : word.equals("scores")
                                            ? BigDecimal.valueOf(20)
                                            : scale(word.substring(0, word.length() - 1)));
        }
        return new Amount(matcher.start(), matcher.end(), least, least.multiply(BigDecimal.TEN), true, true);
    }

    static BigDecimal scale(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "hundred" -> BigDecimal.valueOf(100);
            case "thousand", "k" -> BigDecimal.valueOf(1000);
            case "million", "mn", "m" -> BigDecimal.valueOf(1_000_000);
            case "billion", "bn", "b" -> BigDecimal.valueOf(1_000_000_000);
            case "trillion", "tn" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }

    private static @Nullable BigDecimal spelled(String words) {
        if (words.startsWith("half a ")) {
            return scale(words.substring(7)).divide(BigDecimal.valueOf(2));
        }
        long total = 0;
        long group = 0;
        for (String word : words.split("[ -]|(?<= )and ", -1)) {
            Integer small = WORDS.get(word);
            if (small != null) {
                group += small;
            } else if (word.equals("hundred")) {
                group = Math.max(1, group) * 100;
            } else if (!word.isEmpty() && !word.equals("and")) {
                total += Math.max(1, group) * scale(word).longValueExact();
                group = 0;
            }
        }
        return total + group == 0 ? null : BigDecimal.valueOf(total + group);
    }
}
