package dev.throughline.extract.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the unit of measure or of money that is written behind a number: {@code [40] km/h}, {@code [3] Danish crowns a day}. */
final class UnitFinder {

    /**
     * A unit behind a number.
     *
     * @param end after its last character
     * @param hyphened it is joined to the number: {@code 40-mile}
     */
    record Found(String unit, int end, boolean hyphened) {}

    private static final int LONGEST = 32;
    private static final BigDecimal MUCH = BigDecimal.valueOf(10_000);
    private static final Pattern RATE = Pattern.compile(
            "\\G(?: ?/ ?| per |-per-| (an?|each|every) )(?:(sq\\.?|square|cubic) )?([\\p{L}\u00b2\u00b3]+[23]?)");
    private static final Pattern AGE = Pattern.compile("\\G(?:[- ]olds?\\b| of age\\b)");
    private static final Pattern AGO = Pattern.compile("\\G (?:ago|earlier|later|before|after)\\b");
    /** What follows metres written as a letter apart; else "12 m" are millions. */
    private static final Pattern METRES = Pattern.compile(
            "[.,;)]|$| (?:deep|long|wide|tall|high|thick|above|below|away|from|apart|across|by|x|\u00d7|in)\\b");

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");
    private static final Set<String> GLUED =
            Set.of("p", "t", "m", "g", "L", "W", "V", "C", "F", "K", "A", "J", "N", "\u2032", "min", "st");
    private static final Set<String> AGED = Set.of("year", "month", "week", "day");

    private final Words words;
    private final String body;

    UnitFinder(Words words, String body) {
        this.words = words;
        this.body = body;
    }

    @Nullable
    Found find(int offset, int limit, Amount amount) {
        int start = offset;
        boolean hyphened = false;
        if (start < limit && (body.charAt(start) == ' ' || body.charAt(start) == '\u00a0' || isHyphen(start))) {
            hyphened = isHyphen(start);
            start++;
        }
        if (hyphened && start < limit && body.charAt(start) == ' ') {
            return null;
        }
        boolean glued = start == offset;
        for (int end = Math.min(limit, start + LONGEST); end > start; end--) {
            if (isEnd(start, end)) {
                String written = body.substring(start, end).replaceAll("\\s+", " ");
                String unit = unit(written, glued, end, limit, amount);
                if (unit != null) {
                    return rated(unit, end, limit, hyphened || isHyphenInside(written));
                }
            }
        }
        return null;
    }

    private @Nullable String unit(String written, boolean glued, int end, int limit, Amount amount) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.equals("pound") || lower.equals("pounds")) {
            return amount.min().compareTo(MUCH) >= 0 ? "GBP" : "pound-mass";
        }
        if (written.length() == 1 && Character.isLetter(written.charAt(0))) {
            boolean free = !glued
                    && end < limit
                    && (written.equals("m")
                            ? METRES.matcher(body).region(end, limit).lookingAt()
                            : body.charAt(end) == ' ');
            if (!amount.isDigits()
                    || !GLUED.contains(written)
                    || (!glued && (written.equals("p") || written.equals("t") || !free))) {
                return null;
            }
        }
        String money = words.currency(written);
        if (money != null && (written.length() > 1 || !Character.isLetter(written.charAt(0)))) {
            return money;
        }
        boolean sign = written.length() < 4 && !written.equals(lower);
        String exact = sign ? words.unitAsWritten(written) : words.unit(written);
        return exact == null && written.indexOf('-') > 0 ? words.unit(written.replace('-', ' ')) : exact;
    }

    /** A unit with the rate behind it: {@code $2} a barrel. */
    Found rated(String unit, int end, int limit, boolean hyphened) {
        Matcher age = AGE.matcher(body).region(end, limit).useTransparentBounds(true);
        if (AGED.contains(unit) && age.find()) {
            return new Found(unit + " of age", age.end(), hyphened);
        }
        Matcher ago = AGO.matcher(body).region(end, limit).useTransparentBounds(true);
        if (TIMES.contains(unit) && ago.find()) {
            return new Found(unit, ago.end(), hyphened);
        }
        Matcher rate = RATE.matcher(body).region(end, limit).useTransparentBounds(true);
        boolean time = AGED.contains(unit) || unit.contains(" per ");
        if (rate.find() && !time) {
            String noun = rate.group(3);
            if (rate.group(1) == null || words.isRate(noun)) {
                String per = words.unit((rate.group(2) == null ? "" : rate.group(2) + " ") + noun);
                return new Found(
                        unit + " per " + (per == null ? Singular.of(noun).toLowerCase(Locale.ROOT) : per),
                        rate.end(),
                        hyphened);
            }
        }
        return new Found(unit, end, hyphened);
    }

    private boolean isEnd(int start, int end) {
        char last = body.charAt(end - 1);
        if (Character.isWhitespace(last) || isHyphen(end - 1)) {
            return false;
        }
        boolean sign = !Character.isLetterOrDigit(last);
        boolean closed = end == body.length() || !Character.isLetterOrDigit(body.charAt(end)) || sign;
        return closed && body.indexOf('\n', start) != start;
    }

    private static boolean isHyphenInside(String written) {
        return written.indexOf('-') > 0;
    }

    private boolean isHyphen(int at) {
        char c = body.charAt(at);
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }
}
