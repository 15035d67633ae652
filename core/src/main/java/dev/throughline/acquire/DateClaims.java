package dev.throughline.acquire;

import dev.throughline.acquire.DateCandidate.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a page states or implies, collected in the order of belief, and which of them cannot be. */
final class DateClaims {

    private static final Pattern ZONE =
            Pattern.compile("\\d\\d:\\d\\d(?::\\d{1,2}(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)");
    private static final Pattern HOUR = Pattern.compile("T(\\d\\d):(\\d\\d)");
    /** Languages of the Americas: elsewhere no day begins later than in Greenwich. */
    private static final Set<String> WEST = Set.of("", "en", "es", "fr", "pt");

    private static final int MOST = 40;
    private static final int LONGEST = 200;

    private final boolean monthFirst;
    private final boolean west;
    private final @Nullable PartialDate fetched;
    private final List<DateCandidate> all = new ArrayList<>();

    DateClaims(boolean monthFirst, String language, @Nullable PartialDate fetched) {
        this.monthFirst = monthFirst;
        this.west = WEST.contains(language.replaceFirst("[-_].*", ""));
        this.fetched = fetched;
    }

    /** Notes the first day in some words; whether there is one that can be believed. */
    boolean add(String words, Role role, String origin) {
        String s = words.length() > LONGEST ? words.substring(0, LONGEST).strip() : words.strip();
        return WrittenDate.first(s, monthFirst)
                .map(d -> add(d, s, role, origin))
                .orElse(false);
    }

    boolean add(WrittenDate date, String words, Role role, String origin) {
        Matcher zone = ZONE.matcher(words);
        DateCandidate candidate = new DateCandidate(
                PartialDate.of(date.date()), zone.find() ? zone.group(1) : null, role, origin, words, null);
        DateCandidate judged = judged(candidate, date);
        if (all.size() < MOST && !all.contains(judged)) {
            all.add(judged);
        }
        return judged.refused() == null;
    }

    /** Notes a day that is not to be believed. */
    void refuse(WrittenDate date, String words, String origin, String reason) {
        DateCandidate candidate =
                new DateCandidate(PartialDate.of(date.date()), null, Role.PUBLISHED, origin, words, reason);
        if (all.size() < MOST && !all.contains(candidate)) {
            all.add(candidate);
        }
    }

    private DateCandidate judged(DateCandidate candidate, WrittenDate date) {
        return fetched != null && isAfter(date, fetched)
                ? candidate.refuse("after the day the page was fetched (" + fetched.value() + ")")
                : candidate;
    }

    /** Whether a day lies after another; one day is left for the clocks of two zones. */
    static boolean isAfter(WrittenDate date, @Nullable PartialDate fetched) {
        return fetched != null && date.date().isAfter(fetched.latest().plusDays(1));
    }

    @Nullable
    PartialDate fetched() {
        return fetched;
    }

    /** Whether a day is the one the page was fetched on, or the day beside it in another zone. */
    boolean isFetchDay(WrittenDate date) {
        return fetched != null
                && !date.date().isBefore(fetched.earliest())
                && !date.date().isAfter(fetched.latest().plusDays(1));
    }

    List<DateCandidate> all() {
        return List.copyOf(all);
    }

    /** The first candidate of a role that can be believed, null where there is none. */
    @Nullable
    DateCandidate first(Role role) {
        for (DateCandidate candidate : all) {
            if (candidate.role() == role && candidate.refused() == null) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * Whether an instant written in Greenwich time was another day where the outlet is, as the page shows it: at most fourteen hours
     * lie between.
     */
    boolean isSameInstant(DateCandidate written, DateCandidate shown) {
        String zone = written.zone();
        Matcher hour = HOUR.matcher(written.found());
        if (zone == null || !(zone.equals("Z") || zone.matches("[+-]00:?00|UTC|GMT")) || !hour.find()) {
            return false;
        }
        int h = Integer.parseInt(hour.group(1));
        boolean dayBefore =
                west && shown.date().latest().plusDays(1).equals(written.date().earliest());
        boolean dayAfter =
                shown.date().latest().equals(written.date().earliest().plusDays(1));
        boolean midnight =
                h == 0 && hour.group(2).equals("00") && written.found().contains("00:00:00");
        return (dayBefore && h < 12 && !midnight) || (dayAfter && h >= 10);
    }
}
