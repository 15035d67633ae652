package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Weights;
import dev.throughline.survey.TimelineDay.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A date of the timeline while it is being gathered. */
final class Day {

    /** Two lines that share so much say the same. */
    private static final double REPEATS = 0.5;

    private static final double ALIKE = 0.15;
    private static final int MOST_COMPARED = 60;
    /** How fast it counts less that a line names the day, the more reports tell of it. */
    private static final double FADING = 2;

    final PartialDate date;
    private final Map<ReportId, Double> reports = new TreeMap<>();
    private final Map<Item, Integer> items = new LinkedHashMap<>();
    private final Map<Line, Double> worth = new TreeMap<>();
    private final Map<Line, Passage> passages = new TreeMap<>();
    private boolean published;

    Day(PartialDate date) {
        this.date = date;
    }

    /** A report tells of the day; the most direct telling counts. */
    void count(ReportId report, double weight) {
        reports.merge(report, weight, Math::max);
    }

    /** Reports were printed on the day. */
    void publishes() {
        published = true;
    }

    void item(Item item, int reported) {
        items.merge(item, reported, Math::max);
    }

    /** A sentence may be shown for the day. */
    void tells(Passage passage, double directness) {
        worth.merge(passage.line(), directness, Math::max);
        passages.put(passage.line(), passage);
    }

    /** The reports that tell of it; that reports were printed on it counts once, however many they are. */
    double weight(double printed) {
        return reports.values().stream().mapToDouble(Double::doubleValue).sum() + (published ? printed : 0);
    }

    /** Whether no report tells of it: it is only a day of print. */
    boolean isOnlyPrinted() {
        return reports.isEmpty();
    }

    /** Whether a sentence says what is told of the day. */
    boolean isLike(Passage passage, Weights weights) {
        return passages.values().stream()
                .limit(MOST_COMPARED)
                .anyMatch(told -> weights.likeness(told.concepts(), passage.concepts()) >= ALIKE);
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

    /**
     * The lines nearest to what the reports share that tell of the day, none that repeats a better one. The fewer reports there are, the less
     * says what they share, and the more counts that a line names the day.
     */
    List<Line> lines(Weights weights, LineForm form, int most) {
        Centre centre = new Centre(weights);
        double few = 1 / (1 + FADING * Math.log(Math.max(1, reports.size())));
        Map<Passage, Double> scores = new LinkedHashMap<>();
        for (Passage passage : passages.values()) {
            double directness = worth.getOrDefault(passage.line(), 0.0);
            scores.put(passage, centre.nearness(passage) + few * directness + form.of(passage));
        }
        List<Passage> best = new ArrayList<>();
        scores.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Passage, Double> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().line()))
                .map(Map.Entry::getKey)
                .forEach(passage -> {
                    if (best.size() < most
                            && best.stream()
                                    .noneMatch(b -> weights.likeness(b.concepts(), passage.concepts()) >= REPEATS)) {
                        best.add(passage);
                    }
                });
        return best.stream().map(Passage::line).toList();
    }

    /** What the reports share that tell of the day: each concept by how many of them have it and how telling it is. */
    private final class Centre {

        private final Weights weights;
        private final Map<String, Double> shares = new HashMap<>();
        private final double length;

        Centre(Weights weights) {
            this.weights = weights;
            Map<String, Set<ReportId>> holders = new TreeMap<>();
            for (Passage passage : passages.values()) {
                passage.concepts()
                        .forEach(c ->
                                holders.computeIfAbsent(c, k -> new HashSet<>()).add(passage.report()));
            }
            double squares = 0;
            for (Map.Entry<String, Set<ReportId>> held : holders.entrySet()) {
                double share = held.getValue().size() * Math.sqrt(weights.of(held.getKey()));
                shares.put(held.getKey(), share);
                squares += share * share;
            }
            length = Math.sqrt(squares);
        }

        /** The cosine to a sentence, 0 to 1. */
        double nearness(Passage passage) {
            double sum = 0;
            double squares = 0;
            for (String concept : passage.concepts()) {
                double weight = weights.of(concept);
                sum += weight * shares.getOrDefault(concept, 0.0);
                squares += weight * weight;
            }
            return length == 0 || squares == 0 ? 0 : sum / length / Math.sqrt(squares);
        }
    }
}
