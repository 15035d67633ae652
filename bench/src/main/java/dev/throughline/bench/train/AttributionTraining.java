package dev.throughline.bench.train;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Annotator;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.attribution.AttributionModel;
import dev.throughline.annotate.attribution.Lesson;
import dev.throughline.annotate.attribution.Lesson.Step;
import dev.throughline.annotate.attribution.Lessons;
import dev.throughline.annotate.linear.ModelFile;
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

/** Learns the weights of the attribution tagger from PolNeAR: {@code AttributionTraining SHARED/data reader.model}. */
public final class AttributionTraining {
    private AttributionTraining() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: AttributionTraining SHARED/data reader.model");
            System.exit(64);
        }
        Path polnear = Path.of(arguments[0]).resolve("polnear");
        Path path = Path.of(arguments[1]);
        ModelFile file = ModelFile.read(Files.readAllBytes(path), path.toString());
        AttributionModel model = learn(read(polnear.resolve("train"), file), read(polnear.resolve("dev"), file));
        Files.write(path, model.addTo(file).bytes());
    }

    /** A text as the reader annotates it, with the attributions that people marked. */
    record MarkedText(String name, AnnotatedText text, List<Attribution> gold) {}

    private static List<MarkedText> read(Path folder, ModelFile file) throws IOException {
        try (Annotator annotator = Annotator.with(file)) {
            List<MarkedText> texts = new ArrayList<>();
            for (PolnearCorpus.Document d : PolnearCorpus.load(folder)) {
                texts.add(new MarkedText(d.name(), annotator.annotate(d.article()), d.gold()));
            }
            return texts;
        }
    }

    /** Learns the steps from all documents, and the last one from drafts by taggers that did not see the document. */
    static AttributionModel learn(List<MarkedText> train, List<MarkedText> dev) {
        List<List<MarkedText>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < train.size(); i++) {
            halves.get(i % 2).add(train.get(i));
        }
        List<Map<Step, List<Lesson>>> lessons = List.of(lessons(halves.get(0)), lessons(halves.get(1)));
        Map<Step, List<Lesson>> devLessons = lessons(dev);
        List<Lesson> accept = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            AttributionModel other = steps(lessons.get(1 - half));
            for (MarkedText d : halves.get(half)) {
                Lessons.judge(d.text(), d.gold(), other, accept::add);
            }
        }
        Map<Step, List<Lesson>> all = new EnumMap<>(Step.class);
        lessons.forEach(l -> l.forEach((step, some) ->
                all.computeIfAbsent(step, s -> new ArrayList<>()).addAll(some)));
        AttributionModel steps = steps(all);
        Map<Step, WeightTable> weights = new EnumMap<>(steps.weights());
        weights.put(Step.ACCEPT, new RankingLearner(0.03, 0).learn(accept, 8));
        AttributionModel model = new AttributionModel(weights);
        for (MarkedText d : dev) {
            Lessons.judge(
                    d.text(),
                    d.gold(),
                    model,
                    l -> devLessons
                            .computeIfAbsent(l.step(), s -> new ArrayList<>())
                            .add(l));
        }
        all.put(Step.ACCEPT, accept);
        for (Step step : Step.values()) {
            List<Lesson> mine = all.getOrDefault(step, List.of());
            WeightTable table = weights.get(step);
            if (table != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d lessons, train %s, dev %s%n",
                        step,
                        mine.size(),
                        accuracy(mine, table),
                        accuracy(devLessons.getOrDefault(step, List.of()), table));
            }
        }
        return model;
    }

    private static AttributionModel steps(Map<Step, List<Lesson>> lessons) {
        Map<Step, WeightTable> learned = new EnumMap<>(Step.class);
        lessons.forEach((step, mine) -> learned.put(
                step,
                step == Step.CUE
                        ? new RankingLearner(0.03, 0).learn(mine, 6)
                        : new RankingLearner(0.1, 0.3).learn(mine, 5)));
        return new AttributionModel(learned);
    }

    static Map<Step, List<Lesson>> lessons(List<MarkedText> documents) {
        Map<Step, List<Lesson>> lessons = new EnumMap<>(Step.class);
        for (MarkedText d : documents) {
            Lessons.teach(
                    d.text(),
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
        if (lessons.getFirst().step() == Step.CUE || lessons.getFirst().step() == Step.ACCEPT) {
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
