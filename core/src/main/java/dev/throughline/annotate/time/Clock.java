package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hours and parts of a day, on the day that the words or the context give. */
final class Clock {

    private static final Meaning NO_DAY = Meaning.of("XXXX-XX-XX", Precision.DAY);

    private Clock() {}

    static @Nullable Meaning meaning(Match match, Context context) {
        String time = time(match);
        if (time == null) {
            return null;
        }
        Meaning day = day(match, context);
        return day == null ? null : day.at(time);
    }

    private static @Nullable String time(Match match) {
        String source = match.rule().source();
        if (match.rule().verb().equals("part")) {
            String part = match.value("part");
            return part != null ? part : source.contains("hours of") ? "MO" : "NI";
        }
        String hour = match.value("hour");
        String clock24 = match.value("clock24") == null ? match.value("clock4") : match.value("clock24");
        if (hour != null || clock24 != null) {
            return hour != null ? hour : clock24;
        }
        String part = match.value("part");
        if (part != null) {
            return time(String.valueOf(match.value("number")), part.equals("MO") ? "am" : "pm");
        }
        String clockm = match.value("clockm");
        if (clockm != null) {
            return time(clockm.substring(0, clockm.length() - 2), clockm.substring(clockm.length() - 2));
        }
        String colon = match.value("clock");
        String clock = colon != null ? colon : match.value("clockdot");
        String number = match.value("number");
        return clock != null
                ? time(clock, match.value("ampm"))
                : number != null ? time(number, match.value("ampm")) : null;
    }

    private static @Nullable String time(String clock, @Nullable String half) {
        String[] parts = clock.split(":", -1);
        if (parts[0].length() > 2 || parts[0].contains(".")) {
            return null;
        }
        int hour = Integer.parseInt(parts[0]);
        if (hour > 24 || (half != null && hour > 12)) {
            return null;
        }
        if (half != null && half.equalsIgnoreCase("pm") && hour < 12) {
            hour += 12;
        } else if (half != null && half.equalsIgnoreCase("am") && hour == 12) {
            hour = 0;
        }
        return String.format(Locale.ROOT, "%02d:%s", hour, parts.length > 1 ? parts[1] : "00");
    }

    private static @Nullable Meaning day(Match match, Context context) {
        if (match.has("weekday") && !match.has("month") && !match.has("mon")) {
            return Weekday.meaning(match, context);
        }
        if (match.has("month") || match.has("mon")) {
            return Calendar.meaning(match, context);
        }
        LocalDate today = context.narrative() ? null : context.today();
        String source = match.rule().source();
        if (match.says("yesterday")
                || (match.says("last") && match.rule().verb().equals("part"))) {
            return today == null ? NO_DAY : Meaning.of(Moment.of(today.minusDays(1)));
        }
        Moment told = context.told();
        boolean here = match.says("today") || source.contains("tonight");
        if (!here && told != null && told.date() != null && (context.near() || context.narrative())) {
            int steps = match.says("next") ? 1 : match.says("previous") ? -1 : 0;
            return Shift.step(told, "D", steps);
        }
        boolean alone = match.end() == match.start() + 1 && !source.contains("overnight") && !here;
        boolean open = match.rule().verb().equals("part") && (alone || source.contains("the <part>"));
        return today == null || open || source.contains("hours of the <part>") ? NO_DAY : Meaning.of(Moment.of(today));
    }
}
