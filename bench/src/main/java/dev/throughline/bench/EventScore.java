package dev.throughline.bench;

import dev.throughline.annotate.Annotator;
import dev.throughline.extract.Event;
import dev.throughline.extract.Event.Status;
import dev.throughline.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Events against PLOVER's gold standard records (how often the type is among those found in the sentence) and against the
 * relations of PLV (root type given source and target, macro F1; CONCEDE and RETREAT are its YIELD). Arguments: the files
 * {@code plover/gsr-cameo-dev.json} and {@code events/plv-train.tsv}.
 */
public final class EventScore {

    private static final Map<String, String> OLD_NAMES =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    private final Extractor extractor = new Extractor();
    private final Annotator annotator;

    private EventScore(Annotator annotator) {
        this.annotator = annotator;
    }

    public static void main(String[] args) throws IOException {
        try (Annotator annotator = Annotator.load()) {
            EventScore score = new EventScore(annotator);
            score.records(Path.of(args[0]));
            score.relations(Path.of(args[1]));
        }
    }

    private List<Event> events(String text) {
        return extractor.extract(annotator.annotate(Plain.article(text))).events();
    }

    private void records(Path file) {
        List<Map<?, ?>> rows = JsonRows.read(file);
        int right = 0;
        long types = 0;
        for (Map<?, ?> row : rows) {
            String type = JsonRows.text(row, "event");
            String name = OLD_NAMES.getOrDefault(type, type);
            List<String> found = events(JsonRows.text(row, "text").replaceAll("[{}]", "")).stream()
                    .map(event -> event.type().name())
                    .distinct()
                    .toList();
            right += found.contains(name) ? 1 : 0;
            types += found.size();
        }
        System.out.printf(
                Locale.ROOT,
                "records %d type recalled %.3f types a sentence %.2f%n",
                rows.size(),
                (double) right / rows.size(),
                (double) types / rows.size());
    }

    private void relations(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> head = List.of(lines.getFirst().split("\t", -1));
        Map<String, int[]> counts = new TreeMap<>();
        int right = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String text = cells[head.indexOf("sentence")];
            String gold = cells[head.indexOf("gold_root")];
            int source = text.indexOf(cells[head.indexOf("source")]);
            int target = text.indexOf(cells[head.indexOf("target")]);
            String found = relation(events(text), source, target);
            counts.computeIfAbsent(gold, t -> new int[3])[0]++;
            counts.computeIfAbsent(found, t -> new int[3])[1]++;
            if (found.equals(gold)) {
                counts.computeIfAbsent(gold, t -> new int[3])[2]++;
                right++;
            }
        }
        double sum = 0;
        int types = 0;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] c = entry.getValue();
            if (c[0] > 0) {
                double f1 = 2.0 * c[2] / (c[0] + c[1]);
                System.out.printf(Locale.ROOT, "%-10s %4d F1 %.2f%n", entry.getKey(), c[0], f1);
                sum += f1;
                types++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "relations %d accuracy %.3f macro F1 %.3f%n",
                lines.size() - 1,
                (double) right / (lines.size() - 1),
                sum / types);
    }

    /** The surest event that happened between source and target, or else the surest there is. */
    private static String relation(List<Event> events, int source, int target) {
        int low = Math.min(source, target);
        int high = Math.max(source, target);
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparingInt((Event e) ->
                        low < 0 || (low <= e.trigger().start() && e.trigger().start() <= high) ? 0 : 1)
                .thenComparingInt(e -> e.status() == Status.HAPPENED ? 0 : 1)
                .thenComparingDouble(e -> -e.confidence())
                .thenComparingInt(e -> e.trigger().start()));
        @Nullable Event best = sorted.isEmpty() ? null : sorted.getFirst();
        if (best == null) {
            return "NONE";
        }
        String type = best.type().name();
        return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
    }
}
