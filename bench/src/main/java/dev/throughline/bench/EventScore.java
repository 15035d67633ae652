package dev.throughline.bench;

import dev.throughline.annotate.Annotator;
import dev.throughline.extract.Event;
import dev.throughline.extract.Extractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Events against PLOVER's gold standard records (how often the type is among those found in the sentence; actors, countries,
 * sectors, modes, contexts) and against relations in PLV's columns (root type given source and target, macro F1; CONCEDE and RETREAT
 * are its YIELD). Arguments: the file {@code plover/gsr-cameo-dev.json}, and a table of relations, on {@code plv-train.tsv} no
 * measure, for the typer has learned it; {@code all} in its place prints every actor that is wrong.
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
            score.records(Path.of(args[0]), args.length > 1 && args[1].equals("all"));
            if (args.length > 1 && !args[1].equals("all")) {
                score.relations(Path.of(args[1]));
            }
        }
    }

    private List<Event> events(String text) {
        return extractor.extract(annotator.annotate(Plain.article(text))).events();
    }

    private void records(Path file, boolean telling) {
        List<Map<?, ?>> rows = JsonRows.read(file);
        ActorScore actors = new ActorScore(telling);
        int right = 0;
        long types = 0;
        for (Map<?, ?> row : rows) {
            String type = JsonRows.text(row, "event");
            String name = OLD_NAMES.getOrDefault(type, type);
            List<Event> events = events(JsonRows.text(row, "text").replaceAll("[{}]", ""));
            actors.add(row, name, events);
            List<String> found =
                    events.stream().map(event -> event.type().name()).distinct().toList();
            right += found.contains(name) ? 1 : 0;
            types += found.size();
        }
        System.out.printf(
                Locale.ROOT,
                "records %d type recalled %.3f types a sentence %.2f%n",
                rows.size(),
                (double) right / rows.size(),
                (double) types / rows.size());
        actors.print();
    }

    private void relations(Path file) throws IOException {
        List<Relation> relations = Relation.read(file);
        Map<String, int[]> counts = new TreeMap<>();
        int right = 0;
        RelationReader reader = new RelationReader(annotator);
        for (Relation relation : relations) {
            String gold = relation.type();
            String found = reader.type(relation);
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
                relations.size(),
                (double) right / relations.size(),
                sum / types);
    }
}
