package dev.throughline.bench.train;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.attribution.AttributionModel;
import dev.throughline.annotate.attribution.AttributionTagger;
import dev.throughline.annotate.attribution.Lesson;
import dev.throughline.annotate.attribution.Lesson.Step;
import dev.throughline.annotate.attribution.Lessons;
import dev.throughline.annotate.linear.WeightTable;
import dev.throughline.bench.PolnearCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Learns the weights of the attribution tagger from PolNeAR. */
public final class AttributionTraining {
    private AttributionTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path polnear = Path.of(System.getProperty("throughline.shared", "../shared"), "data", "polnear");
        Map<Step, List<Lesson>> train = lessons(PolnearCorpus.load(polnear.resolve("train")));
        List<PolnearCorpus.Document> devDocuments = PolnearCorpus.load(polnear.resolve("dev"));
        Map<Step, List<Lesson>> dev = lessons(devDocuments);
        Map<Step, WeightTable> learned = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            List<Lesson> mine = train.getOrDefault(step, List.of());
            WeightTable weights = (step == Step.CUE ? new RankingLearner(0.03, 0) : new RankingLearner(0.1, 0.3))
 .learn(mine, step == Step.CUE ? 6 : 5);
            learned.put(step, weights);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d lessons, train %s, dev %s%n",
                    step,
                    mine.size(),
                    accuracy(mine, weights),
                    accuracy(dev.getOrDefault(step, List.of()), weights));
        }
        AttributionModel model = new AttributionModel(learned);
        AttributionTagger tagger = new AttributionTagger(model);
        try (var lines = Files.newBufferedWriter(Path.of(System.getProperty("readings", "/tmp/attr-readings.jsonl")))) {
            for (PolnearCorpus.Document d : devDocuments) {
                lines.write(json(d, tagger.attributions(d.silver())));
                lines.write('\n');
            }
        }
    }

    static String json(PolnearCorpus.Document document, List<Attribution> found) {
        StringBuilder out =
                new StringBuilder("{\"report\":{\"uri\":\"" + document.name() + ".txt\"},\"article\":{\"text\":\"");
        out.append(escaped(document.article().text())).append("\"},\"statements\":[");
        String comma = "";
        for (Attribution a : found) {
            out.append(comma)
                    .append("{\"source\":")
                    .append(spans(a.source()))
                    .append(",\"cue\":")
                    .append(spans(a.cue()))
                    .append(",\"score\":")
                    .append(a.score())
                    .append(",\"content\":")
                    .append(spans(a.content()))
                    .append("}");
            comma = ",";
        }
        return out.append("]}").toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r");
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(s -> "{\"start\":" + s.start() + ",\"end\":" + s.end() + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    static Map<Step, List<Lesson>> lessons(List<PolnearCorpus.Document> documents) {
        Map<Step, List<Lesson>> lessons = new EnumMap<>(Step.class);
        for (PolnearCorpus.Document d : documents) {
            Lessons.teach(
                    d.silver(),
                    d.gold(),
                    l -> lessons.computeIfAbsent(l.step(), s -> new ArrayList<>())
                            .add(l));
        }
        return lessons;
    }

    /** Share of right choices; for cues F1; with the share of answers that were among the candidates. */
    static String accuracy(List<Lesson> lessons, WeightTable weights) {
        int right = 0;
        int reachable = 0;
        int tp = 0;
        int predicted = 0;
        int gold = 0;
        int someRight = 0;
        int some = 0;
        for (Lesson l : lessons) {
            double[] scores = l.ranking().scores(weights);
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
            right += best == l.right() ? 1 : 0;
            reachable += l.right() >= 0 ? 1 : 0;
            tp += best == 1 && l.right() == 1 ? 1 : 0;
            predicted += best == 1 ? 1 : 0;
            gold += l.right() == 1 ? 1 : 0;
            if (l.right() != 0) {
                some++;
                someRight += best == l.right() ? 1 : 0;
            }
        }
        if (lessons.getFirst().step() == Step.CUE) {
            double p = (double) tp / predicted;
            double r = (double) tp / gold;
            return "P %.3f R %.3f F1 %.3f".formatted(p, r, 2 * p * r / (p + r));
        }
        return "right %.3f of %d (reachable %.3f; where there is one %.3f of %d)"
                .formatted(
                        (double) right / lessons.size(),
                        lessons.size(),
                        (double) reachable / lessons.size(),
                        (double) someRight / some,
                        some);
    }
}
