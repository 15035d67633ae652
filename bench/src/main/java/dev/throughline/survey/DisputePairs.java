package dev.throughline.survey;

import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.annotate.time.TimeTagger;
import dev.throughline.contract.ReadingJson;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.survey.Oppositions.Opposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every pair of assertions of a story that the rules oppose, and every one that is of one matter and that they do not:
 * {@code DisputePairs READINGS}, which {@code extract} wrote. Lines of kind, likeness, claim, answer; for {@code training/stance/read.py}.
 */
final class DisputePairs {
    private DisputePairs() {}

    public static void main(String[] args) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            readings.add(ReadingJson.read(args[0], line));
        }
        Vocabulary vocabulary = Vocabulary.load();
        Story undated = Reconciler.load().reconcile(readings);
        StoryIndex first = new StoryIndex(undated);
        Calendar calendar = new Dater(TimeTagger.load())
                .date(undated, first, Passages.of(undated, first, vocabulary))
                .calendar();
        Story story = DatedStory.of(undated, first, calendar);
        StoryIndex index = new StoryIndex(story);
        Passages passages = Passages.of(story, index, vocabulary);
        List<Assertion> all = new Assertions(index, passages, calendar, vocabulary, new Polarity(vocabulary)).of(story);
        Nearness nearness = new Nearness(Meaning.load(), all, passages);
        Oppositions finder =
                new Oppositions(all, passages.weights(), vocabulary, Disputes.names(story, vocabulary), nearness);
        List<Opposition> found = new ArrayList<>(finder.all());
        found.addAll(finder.degrees());
        Set<List<Integer>> seen = new HashSet<>();
        for (Opposition o : found) {
            seen.add(List.of(o.denial(), o.claim()));
            seen.add(List.of(o.claim(), o.denial()));
            print(o.contrast().toString(), o.closeness(), all.get(o.claim()), all.get(o.denial()), passages);
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!seen.contains(List.of(i, j)) && finder.sameMatter(all.get(i), all.get(j))) {
                    print("none", finder.likeness(all.get(i), all.get(j)), all.get(i), all.get(j), passages);
                }
            }
        }
    }

    private static void print(String kind, double likeness, Assertion claim, Assertion answer, Passages passages) {
        String where = claim.report().equals(answer.report())
                ? "one " + Math.abs(claim.sentence() - answer.sentence())
                : "two";
        System.out.printf(
                Locale.ROOT,
                "%s\t%.2f\t%s\t%s\t%s%n",
                kind,
                likeness,
                where,
                text(claim, passages),
                text(answer, passages));
    }

    private static String text(Assertion a, Passages passages) {
        return Nearness.text(a, passages).replaceAll("\\s+", " ");
    }
}
