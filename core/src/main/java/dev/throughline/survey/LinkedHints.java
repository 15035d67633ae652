package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.Time;
import dev.throughline.reconcile.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the other reports tell of the day a report was written: it says "last week" of something that another one dates.
 *
 * <p>Sentences of two reports tell of the same thing when they share telling concepts, a person among them counting most.
 */
final class LinkedHints {

    private static final double ALIKE = 0.3;
    private static final double TELLING = 0.35;
    /** How many characters on both sides of a time tell what it dates. */
    private static final int REACH = 90;

    private static final int MOST_HOLDERS = 200;
    private static final int MOST_DAYS = 31;
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d).*");

    /** A sentence with one time that is known. */
    private record Anchor(Passage passage, DateRange date) {}

    /** How many days after what it tells of a report was written. */
    private record Offset(int least, int most) {}

    private final Passages passages;
    private final List<Anchor> anchors = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    LinkedHints(Passages passages, Calendar calendar) {
        this.passages = passages;
        for (Passage passage : passages.all()) {
            List<DateRange> dates = passage.times().stream()
                    .flatMap(t -> calendar.time(passage.report(), t).stream())
                    .filter(range -> range.days() <= MOST_DAYS)
                    .distinct()
                    .toList();
            if (dates.size() == 1) {
                for (String concept : new TreeSet<>(passage.concepts())) {
                    holders.computeIfAbsent(concept, k -> new ArrayList<>()).add(anchors.size());
                }
                anchors.add(new Anchor(passage, dates.getFirst()));
            }
        }
    }

    List<Hint> of(ReportId report) {
        List<Hint> hints = new ArrayList<>();
        for (Passage passage : passages.of(report)) {
            for (Time time : passage.times()) {
                Offset offset = offset(time);
                if (offset != null) {
                    best(passage, time).ifPresent(a -> hints.add(hint(passage, time, offset, a)));
                }
            }
        }
        return hints;
    }

    private Hint hint(Passage passage, Time time, Offset offset, Anchor anchor) {
        // Only a day can be off by one in another time zone; a month is wide enough.
        LocalDate first =
                anchor.date.first().plusDays(anchor.date.days() > 1 ? Math.max(0, offset.least) : offset.least);
        LocalDate last = anchor.date.last().plusDays(offset.most);
        double alike = alike(passages.near(passage, time.span(), REACH), anchor.passage);
        String date = anchor.date.date().map(d -> d.value()).orElse(anchor.date.first() + " to " + anchor.date.last());
        String rule = "it tells with \u201c" + time.span().text() + "\u201d of what another report dates to " + date;
        return new Hint(
                new DateRange(first, last),
                0.5 + alike / 4 - anchor.date.days() / 1000.0,
                rule,
                List.of(passage.line(), anchor.passage.line()));
    }

    private Optional<Anchor> best(Passage passage, Time time) {
        Set<String> near = passages.near(passage, time.span(), REACH);
        int weekday = weekday(time);
        Set<Integer> candidates = new TreeSet<>();
        for (String concept : near) {
            List<Integer> list = holders.getOrDefault(concept, List.of());
            if (list.size() <= MOST_HOLDERS) {
                candidates.addAll(list);
            }
        }
        return candidates.stream()
                .map(anchors::get)
                .filter(a -> !a.passage.report().equals(passage.report()))
                .filter(a -> onWeekday(a.date, weekday))
                .filter(a -> telling(near, a.passage) >= 2)
                .filter(a -> alike(near, a.passage) >= ALIKE)
                .min(Comparator.comparingDouble((Anchor a) -> a.date.days() / 100.0 - alike(near, a.passage))
                        .thenComparing(a -> a.passage.line()));
    }

    /** Between the likeness of what stands around a time and another sentence, and how much of it stands there. */
    private double alike(Set<String> one, Passage other) {
        return (passages.weights().likeness(one, other.concepts())
                        + passages.weights().containment(one, other.concepts()))
                / 2;
    }

    private long telling(Set<String> one, Passage other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other.concepts());
        return shared.stream()
                .filter(c -> c.startsWith("@person") || passages.weights().of(c) >= TELLING)
                .count();
    }

    /** A report in another time zone may be a day off. */
    private static boolean onWeekday(DateRange date, int weekday) {
        if (weekday == 0 || date.days() > 1) {
            return true;
        }
        int apart = Math.floorMod(date.first().getDayOfWeek().getValue() - weekday, 7);
        return apart <= 1 || apart == 6;
    }

    private static int weekday(Time time) {
        Matcher m = WEEKDAY.matcher(time.value());
        return m.matches() ? Integer.parseInt(m.group(1)) : 0;
    }

    private static @Nullable Offset offset(Time time) {
        if (weekday(time) > 0) {
            return new Offset(-1, 7);
        }
        String words = time.span().text().toLowerCase(java.util.Locale.ROOT);
        return switch (words) {
            case "yesterday", "a day earlier", "the day before" -> new Offset(1, 1);
            case "today", "tonight", "this morning", "this afternoon", "this evening" -> new Offset(0, 0);
            case "last week", "the past week", "a week ago", "past week", "the week before" -> new Offset(1, 13);
            case "this week", "earlier this week" -> new Offset(0, 6);
            case "last month", "a month ago", "past month" -> new Offset(1, 61);
            default -> null;
        };
    }
}
