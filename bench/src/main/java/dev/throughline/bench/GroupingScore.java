package dev.throughline.bench;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Grouping;
import dev.throughline.reconcile.ReportGroup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well reports are sorted into stories: B3 over the events of a corpus of one JSON object a line (id, topic, event, title,
 * text), as ECB+ is cut.
 *
 * <p>Argument: the file. The topics of odd and even places are two halves, grouped each on its own; the threshold that is
 * best on one is used on the other. Last the whole, with the threshold that ships.
 */
public final class GroupingScore {
    private GroupingScore() {}

    private record Labelled(Reading reading, String topic, String event) {
        ReportId id() {
            return reading.article().report().id();
        }
    }

    private record Score(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "B3 F1 %.4f (precision %.4f, recall %.4f)", f1(), precision, recall);
        }
    }

    public static void main(String[] args) throws IOException {
        List<Labelled> all = read(Path.of(args[0]));
        Map<Integer, List<Labelled>> topics = new TreeMap<>();
        all.forEach(one -> topics.computeIfAbsent(Integer.valueOf(one.topic), k -> new ArrayList<>())
                .add(one));
        List<List<Labelled>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        for (List<Labelled> topic : topics.values()) {
            halves.get(at++ % 2).addAll(topic);
        }
        Grouping grouping = Grouping.load();
        List<NavigableMap<Double, Score>> scores =
                halves.stream().map(half -> scores(half, grouping)).toList();
        for (int half = 0; half < 2; half++) {
            double best = best(scores.get(half));
            System.out.printf(
                    Locale.ROOT,
                    "threshold %.2f, best on half %d (%s); on the other: %s%n",
                    best,
                    half + 1,
                    scores.get(half).get(best),
                    scores.get(1 - half).get(best));
        }
        System.out.println("all, as shipped: " + score(all, grouping.groups(readings(all))));
    }

    private static NavigableMap<Double, Score> scores(List<Labelled> half, Grouping grouping) {
        NavigableMap<Double, Score> scores = new TreeMap<>();
        for (int step = 10; step <= 32; step++) {
            scores.put(step / 100.0, score(half, grouping.groups(readings(half), step / 100.0)));
        }
        return scores;
    }

    private static double best(NavigableMap<Double, Score> scores) {
        double best = scores.firstKey();
        for (Map.Entry<Double, Score> score : scores.entrySet()) {
            if (score.getValue().f1()
                    > scores.getOrDefault(best, score.getValue()).f1()) {
                best = score.getKey();
            }
        }
        return best;
    }

    private static List<Reading> readings(List<Labelled> labelled) {
        return labelled.stream().map(Labelled::reading).toList();
    }

    private static Score score(List<Labelled> labelled, List<ReportGroup> groups) {
        Map<ReportId, Set<ReportId>> found = new HashMap<>();
        groups.forEach(g -> g.reports().forEach(r -> found.put(r, new HashSet<>(g.reports()))));
        Map<String, Set<ReportId>> events = new HashMap<>();
        labelled.forEach(
                one -> events.computeIfAbsent(one.event, k -> new HashSet<>()).add(one.id()));
        double precision = 0;
        double recall = 0;
        for (Labelled one : labelled) {
            Set<ReportId> group = found.getOrDefault(one.id(), Set.of());
            Set<ReportId> event = events.getOrDefault(one.event, Set.of());
            long both = group.stream().filter(event::contains).count();
            precision += (double) both / group.size();
            recall += (double) both / event.size();
        }
        return new Score(precision / labelled.size(), recall / labelled.size());
    }

    private static List<Labelled> read(Path file) throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<?, ?> row = JsonRows.row(line);
            String title = JsonRows.text(row, "title");
            String text = JsonRows.text(row, "text");
            String whole = title.isEmpty() ? text : title + "\n\n" + text;
            String id = JsonRows.text(row, "id");
            Article article = Article.ofText(id, (id + "\n" + whole).getBytes(StandardCharsets.UTF_8), whole);
            Reading reading = new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            all.add(new Labelled(reading, JsonRows.text(row, "topic"), JsonRows.text(row, "event")));
        }
        return all;
    }
}
