package dev.throughline.reconcile;

import dev.throughline.acquire.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days between which something lies, both included.
 *
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record DateRange(LocalDate first, LocalDate last) implements Comparable<DateRange> {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range ends before it begins: " + first + " to " + last);
        }
    }

    public static DateRange of(PartialDate date) {
        return new DateRange(date.earliest(), date.latest());
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The days that both have. */
    public Optional<DateRange> intersect(DateRange other) {
        LocalDate start = first.isAfter(other.first) ? first : other.first;
        LocalDate end = last.isBefore(other.last) ? last : other.last;
        return end.isBefore(start) ? Optional.empty() : Optional.of(new DateRange(start, end));
    }

    /** Whether they meet when each is made longer by so many days at both ends. */
    public boolean near(DateRange other, int days) {
        return !first.minusDays(days).isAfter(other.last)
                && !other.first.minusDays(days).isAfter(last);
    }

    /** What several dates of one thing agree on: the day that most give, the earliest of equals; without a day the narrowest stretch. */
    public static Optional<DateRange> agreed(Collection<DateRange> dates) {
        Map<DateRange, Integer> days = new TreeMap<>();
        dates.stream().filter(d -> d.days() == 1).forEach(d -> days.merge(d, 1, Integer::sum));
        Optional<DateRange> day = days.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<DateRange, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        return day.isPresent()
                ? day
                : dates.stream()
                        .sorted(Comparator.comparingLong(DateRange::days).thenComparing(Comparator.naturalOrder()))
                        .reduce((range, next) -> range.intersect(next).orElse(range));
    }

    /** The day, month or year that the whole range lies in; empty where it lies in two years. */
    public Optional<PartialDate> date() {
        if (first.equals(last)) {
            return Optional.of(PartialDate.of(first));
        }
        if (first.getYear() != last.getYear()) {
            return Optional.empty();
        }
        String value = first.toString();
        return Optional.of(new PartialDate(value.substring(0, first.getMonth() == last.getMonth() ? 7 : 4)));
    }

    @Override
    public int compareTo(DateRange other) {
        return Comparator.comparing(DateRange::first)
                .thenComparing(DateRange::last)
                .compare(this, other);
    }
}
