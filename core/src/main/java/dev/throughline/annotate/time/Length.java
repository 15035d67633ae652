package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lengths of time ({@code P20Y}) and times that come again. */
final class Length {

    private Length() {}

    static @Nullable Meaning meaning(Match match, String how) {
        Capture unit = Capture.find(match.captured(), "unit");
        Capture units = Capture.find(match.captured(), "units");
        if (unit == null && units == null) {
            return null;
        }
        String name = Resolver.unit(match);
        boolean bound = match.says("past") || match.says("next") || match.says("last") || match.has("few");
        if ((name.equals("Q") && !bound) || (name.equals("TS") && !match.has("number") && !match.has("few"))) {
            return null;
        }
        BigDecimal count = count(match, units != null && unit == null);
        if (count != null && how.equals("half")) {
            count = count.add(new BigDecimal("0.5"));
        } else if (how.equals("halfof")) {
            count = new BigDecimal("0.5");
        }
        String year = match.value("year");
        return new Meaning(
                value(count, Resolver.unit(match)),
                Precision.DURATION,
                year == null ? null : new Moment(Integer.parseInt(year), 0, 0));
    }

    /** How many; null for "a few"; one where nothing is said of a single unit. */
    static @Nullable BigDecimal count(Match match, boolean plural) {
        String number = match.value("number");
        if (number != null) {
            return new BigDecimal(number);
        }
        return match.has("few") || plural ? null : BigDecimal.ONE;
    }

    static String value(@Nullable BigDecimal count, String unit) {
        BigDecimal times = unit.equals("E")
                ? BigDecimal.TEN
                : unit.equals("C") ? new BigDecimal(100) : unit.equals("L") ? new BigDecimal(1000) : BigDecimal.ONE;
        if (unit.equals("F")) {
            return value(count == null ? null : count.add(count), "W");
        }
        if (count == null) {
            return unit.startsWith("T")
                    ? "PTX" + unit.charAt(1)
                    : "PX" + (unit.equals("L") || unit.equals("C") ? "Y" : unit.equals("E") ? "Y" : unit);
        }
        String letter = times.compareTo(BigDecimal.ONE) == 0 ? unit : "Y";
        BigDecimal whole = count.multiply(times).stripTrailingZeros();
        boolean half = whole.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0;
        if (half && (letter.equals("Y") || letter.equals("TH") || letter.equals("TM"))) {
            String floor = whole.intValue() == 0 ? "" : whole.intValue() + letter.substring(letter.length() - 1);
            return letter.equals("Y") ? "P" + floor + "6M" : "PT" + floor + "30" + (letter.equals("TH") ? "M" : "S");
        }
        return (letter.startsWith("T") ? "PT" : "P")
                + whole.toPlainString()
                + letter.substring(letter.startsWith("T") ? 1 : 0);
    }

    static Meaning every(Match match) {
        String often = match.value("often");
        String weekday = match.value("weekday");
        String weekdays = match.value("weekdays");
        String month = match.value("month");
        String value;
        if (often != null) {
            value = often;
        } else if (weekday != null || weekdays != null) {
            value = "XXXX-WXX-" + (weekday != null ? weekday : weekdays);
        } else if (month != null) {
            value = new Moment(0, Integer.parseInt(month), 0).value();
        } else {
            value = value(count(match, false), Resolver.unit(match));
        }
        return Meaning.of(value, Precision.SET);
    }
}
