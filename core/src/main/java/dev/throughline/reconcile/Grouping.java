package dev.throughline.reconcile;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sorts reports into stories by what they have in common: telling words, above all names and pairs of words, and those of their
 * beginnings; two like events of one kind have other names, numbers and pairs.
 *
 * <p>Groups grow by average link, the likest two first, until no two are as like as {@value #LIKE}. Reports that were
 * published far apart are less like.
 */
public final class Grouping {

    /** Set on half of the topics of a public corpus of confusable events; see docs/accuracy.md. */
    static final double LIKE = 0.2;

    /** Reports more than so many days apart are hardly of one event. */
    private static final int FAR = 90;

    private static final int NEAR = 7;
    private static final double LEAST_BY_TIME = 0.6;
    private static final int NAMED = 6;

    private final Vocabulary vocabulary;

    private Grouping(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The grouping with the word lists that come with the library. */
    public static Grouping load() {
        return new Grouping(Vocabulary.load());
    }

    /** The stories of some reports, the largest first, the same in whatever order the reports come. */
    public List<ReportGroup> groups(Collection<Reading> readings) {
        return groups(readings, LIKE);
    }

    /** The stories at another threshold: 0 makes one of all that share a word, 1 keeps all apart. */
    public List<ReportGroup> groups(Collection<Reading> readings, double like) {
        List<Reading> ordered = Reports.inOrder(readings);
        List<WordVector> vectors = WordVector.of(ordered, vocabulary);
        List<ReportGroup> groups = new ArrayList<>();
        AverageLink links =
                new AverageLink(WordVector.likenesses(vectors, (i, j) -> byTime(ordered.get(i), ordered.get(j))));
        for (List<Integer> members : links.groups(like)) {
            groups.add(group(members, ordered, vectors));
        }
        groups.sort(
                Comparator.comparingInt((ReportGroup g) -> -g.reports().size()).thenComparing(ReportGroup::id));
        return List.copyOf(groups);
    }

    private static double byTime(Reading one, Reading other) {
        var day = Reports.published(one);
        var otherDay = Reports.published(other);
        if (day == null || otherDay == null) {
            return 1;
        }
        DateRange range = DateRange.of(day);
        DateRange otherRange = DateRange.of(otherDay);
        long apart = Math.max(
                otherRange.first().toEpochDay() - range.last().toEpochDay(),
                range.first().toEpochDay() - otherRange.last().toEpochDay());
        double far = Math.clamp((double) (apart - NEAR) / (FAR - NEAR), 0, 1);
        return 1 - (1 - LEAST_BY_TIME) * far;
    }

    private static ReportGroup group(List<Integer> members, List<Reading> readings, List<WordVector> vectors) {
        int central = members.stream()
                .min(Comparator.comparingDouble((Integer i) -> -members.stream()
                                .mapToDouble(j -> vectors.get(i).likeness(vectors.get(j)))
                                .sum())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        Reading first = readings.get(members.getFirst());
        return new ReportGroup(
                "g-" + first.article().report().id().brief(),
                members.stream()
                        .map(i -> readings.get(i).article().report().id())
                        .toList(),
                line(readings.get(central)),
                members.size() == 1 ? "one report" : rule(members, vectors));
    }

    private static @Nullable Line line(Reading reading) {
        List<Span> sentences = reading.sentences();
        return sentences.isEmpty() ? null : new Line(reading.article().report().id(), sentences.getFirst());
    }

    /** The most telling words that most of the reports have. */
    private static String rule(List<Integer> members, List<WordVector> vectors) {
        Set<String> words = new TreeSet<>();
        members.forEach(i -> words.addAll(vectors.get(i).words()));
        List<String> common = words.stream()
                .filter(w ->
                        2L * members.stream().filter(i -> vectors.get(i).has(w)).count() > members.size())
                .sorted(Comparator.comparingDouble((String w) -> -members.stream()
                                .mapToDouble(i -> vectors.get(i).weight(w))
                                .sum())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NAMED)
                .toList();
        return "most of the reports have: " + String.join(", ", common);
    }
}
