package dev.throughline.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The value of a number in letters. */
final class Numeral {

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> PARTS =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Numeral() {}

    /** The value of "hundred", "million", "bn", "dozen" and their like; 1 of any other word. */
    static BigDecimal scale(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "dozen" -> BigDecimal.valueOf(12);
            case "score" -> BigDecimal.valueOf(20);
            case "ten" -> BigDecimal.TEN;
            case "hundred" -> BigDecimal.valueOf(100);
            case "thousand", "k" -> BigDecimal.valueOf(1000);
            case "lakh" -> BigDecimal.valueOf(100_000);
            case "million", "mn", "mln", "mil", "m" -> BigDecimal.valueOf(1_000_000);
            case "crore" -> BigDecimal.valueOf(10_000_000);
            case "billion", "bn", "bln", "bil", "b" -> BigDecimal.valueOf(1_000_000_000);
            case "trillion", "tn", "trn", "tril" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }

    /** "Two hundred and six", "twenty-one", "a million", "half a million", "two and a half million", "a million and a half". */
    static @Nullable BigDecimal value(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ONE;
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
            BigDecimal small = small(word);
            if (word.equals("half") && group.signum() == 0 && last.compareTo(BigDecimal.ONE) > 0) {
                total = total.add(last.divide(BigDecimal.TWO));
            } else if (small != null) {
                group = group.add(small);
            } else if (word.equals("hundred")) {
                group = group.signum() == 0 ? scale(word) : group.multiply(scale(word));
            } else if (scale(word).compareTo(BigDecimal.ONE) > 0) {
                last = scale(word);
                total = total.add(group.signum() == 0 ? last : group.multiply(last));
                group = BigDecimal.ZERO;
            }
        }
        BigDecimal sum = total.add(group);
        return sum.signum() == 0 ? null : sum;
    }

    /** The value of "third", "quarters", "½". */
    static @Nullable BigDecimal part(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String singular =
                lower.equals("halves") ? "half" : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        if (singular.equals("fourth")) {
            singular = "quarter";
        }
        int place = PARTS.indexOf(singular);
        if (place >= 0) {
            return BigDecimal.ONE.divide(BigDecimal.valueOf(place + 2L), MathContext.DECIMAL64);
        }
        return switch (word) {
            case "\u00bd" -> new BigDecimal("0.5");
            case "\u00bc" -> new BigDecimal("0.25");
            case "\u00be" -> new BigDecimal("0.75");
            case "\u2153" -> BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
            case "\u2154" -> BigDecimal.TWO.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
            default -> null;
        };
    }

    private static @Nullable BigDecimal small(String word) {
        int one = ONES.indexOf(word);
        if (one >= 0) {
            return BigDecimal.valueOf(one);
        }
        int ten = TENS.indexOf(word);
        if (ten >= 0) {
            return BigDecimal.valueOf(10L * (ten + 2));
        }
        return word.equals("half") ? new BigDecimal("0.5") : null;
    }
}
