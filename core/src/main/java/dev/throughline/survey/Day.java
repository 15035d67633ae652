package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Weights;
import dev.throughline.survey.TimelineDay.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A date of the timeline while it is being gathered. */
final class Day {

    private static final int MOST_COMPARED = 40;
    private static final double REPEATS = 0.5;

    final PartialDate date;
    private final Map<ReportId, Double> reports = new TreeMap<>();
    private final Map<Item, Integer> items = new LinkedHashMap<>();
    private final Map<Line, Double> bonus = new TreeMap<>();
    private final Map<Line, Passage> passages = new TreeMap<>();

    Day(PartialDate date) {
        this.date = date;
    }

    /** A report tells of the day; the most direct telling counts. */
    void count(ReportId report, double weight) {
        reports.merge(report, weight, Math::max);
    }

    void item(Item item, int reported) {
        items.merge(item, reported, Math::max);
    }

    /** A sentence may be shown for the day. */
    void tells(Passage passage, double worth) {
        bonus.merge(passage.line(), worth, Math::max);
        passages.put(passage.line(), passage);
    }

    double weight() {
        return reports.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean hasLines() {
        return !passages.isEmpty();
    }

    /** Most reported first. */
    List<Item> items() {
        return items.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Item, Integer> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().kind())
                        .thenComparing(e -> e.getKey().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The lines that share most with all that is said of the day, none that repeats a better one. */
    List<Line> lines(Weights weights, int most) {
        Map<Line, Double> scores = new LinkedHashMap<>();
        List<Passage> compared = passages.values().stream().limit(MOST_COMPARED).toList();
        for (Passage passage : passages.values()) {
            double central = compared.stream()
                            .filter(other -> !other.report().equals(passage.report()))
                            .mapToDouble(other -> weights.likeness(passage.concepts(), other.concepts()))
                            .sum()
                    / Math.max(1, compared.size());
            scores.put(passage.line(), 2 * central + bonus.getOrDefault(passage.line(), 0.0) + form(passage));
        }
        List<Line> best = new ArrayList<>();
        scores.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Line, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .filter(passages::containsKey)
                .forEach(line -> {
                    if (best.size() < most && best.stream().noneMatch(b -> repeats(b, line, weights))) {
                        best.add(line);
                    }
                });
        return best;
    }

    /** A sentence near the beginning of a report, neither a fragment nor a paragraph, and not only words of somebody. */
    private static double form(Passage passage) {
        int length = passage.text().length();
        char first = passage.text().charAt(0);
        return 0.2 / (1 + passage.index())
                - Math.max(0, length - 220) / 600.0
                - Math.max(0, 60 - length) / 100.0
                - (first == '“' || first == '"' ? 0.2 : 0);
    }

    private boolean repeats(Line one, Line other, Weights weights) {
        Passage a = passages.get(one);
        Passage b = passages.get(other);
        return a != null && b != null && weights.likeness(a.concepts(), b.concepts()) >= REPEATS;
    }
}
