package dev.throughline.reconcile;

import dev.throughline.extract.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The things counted in a story: figures of one unit whose words name the same thing, of nobody else and nowhere else.
 */
final class Measures {

    private static final double ALIKE = 0.6;
    private static final int MOST_HOLDERS = 150;
    /** Words that say that a number comes on top of another: such a number counts something else. */
    private static final Set<String> ON_TOP =
            Set.of("additional", "addit", "extra", "another", "more", "further", "reinforc", "new", "fewer");

    private record Counted(Ref ref, Figure figure, Set<String> concepts, Set<String> countries, boolean onTop) {}

    private final Vocabulary vocabulary;
    private final StoryIndex index;
    private final Weights weights;

    Measures(Vocabulary vocabulary, StoryIndex index, Weights weights) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.weights = weights;
    }

    List<Measure> among(List<Ref> figures) {
        List<Counted> counted = figures.stream()
                .filter(ref -> !index.figure(ref).pointsBack())
                .map(this::counted)
                .toList();
        Pairs<String> pairs = new Pairs<>(MOST_HOLDERS);
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            for (String concept : new TreeSet<>(one.concepts)) {
                pairs.add(one.figure.unit() + " " + concept, i);
            }
            pairs.add(one.figure.unit() + " = " + String.join(" ", new TreeSet<>(one.concepts)), i);
        }
        Joins joins = new Joins(counted.size());
        for (Pairs.Pair pair : pairs.sharing(1)) {
            Counted one = counted.get(pair.first());
            Counted other = counted.get(pair.second());
            if (same(one, other)) {
                List<String> shared = vocabulary.wordsFor(one.figure.counted(), other.concepts);
                joins.join(
                        pair.first(),
                        pair.second(),
                        one.figure.unit() + "s counted by the same words: " + String.join(", ", shared));
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (List<Integer> group : joins.groups()) {
            List<Counted> members = group.stream().map(counted::get).toList();
            if (members.size() == 1 && members.getFirst().figure.isAside()) {
                continue;
            }
            List<Ref> refs = members.stream().map(Counted::ref).sorted().toList();
            String rule = members.size() == 1 ? "one figure" : String.join("; ", joins.rules(group.getFirst()));
            measures.add(new Measure(
                    "m-" + refs.getFirst().storyId(),
                    name(members),
                    members.getFirst().figure.unit(),
                    refs,
                    rule));
        }
        measures.sort(
                Comparator.comparingInt((Measure m) -> -m.members().size()).thenComparing(Measure::id));
        return measures;
    }

    private Counted counted(Ref ref) {
        Figure figure = index.figure(ref);
        Set<String> concepts = new HashSet<>(vocabulary.concepts(figure.counted()));
        concepts.removeIf(c -> Character.isDigit(c.charAt(0)));
        Set<String> countries = new HashSet<>(concepts);
        countries.removeIf(c -> !vocabulary.isCountry(c));
        boolean onTop = ON_TOP.stream().anyMatch(concepts::contains)
                || Word.forms(figure.span().text()).stream()
                        .anyMatch(w -> ON_TOP.contains(Stem.of(w)) && !"more".equals(w) && !"fewer".equals(w));
        concepts.removeAll(ON_TOP);
        return new Counted(ref, figure, concepts, countries, onTop);
    }

    private boolean same(Counted one, Counted other) {
        if (!one.figure.unit().equals(other.figure.unit()) || one.onTop != other.onTop) {
            return false;
        }
        if (one.concepts.isEmpty() || other.concepts.isEmpty()) {
            // "Two years" and "twenty years" count nothing in common.
            return false;
        }
        // Whose and where: what one names and the other does not is left open, two different ones are two things.
        if (!one.countries.containsAll(other.countries) && !other.countries.containsAll(one.countries)) {
            return false;
        }
        Set<String> less = new HashSet<>(one.concepts.size() <= other.concepts.size() ? one.concepts : other.concepts);
        Set<String> more = new HashSet<>(one.concepts.size() <= other.concepts.size() ? other.concepts : one.concepts);
        boolean ownWord = less.stream().anyMatch(c -> !vocabulary.isCountry(c) && more.contains(c));
        return ownWord && weights.likeness(less, more) >= ALIKE;
    }

    /** The wording that most reports use; then the longest, then the first in the alphabet. */
    private static String name(List<Counted> members) {
        Map<String, Set<String>> reports = new TreeMap<>();
        members.forEach(m -> reports.computeIfAbsent(m.figure.counted(), k -> new HashSet<>())
                .add(m.ref.report().value()));
        return reports.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Set<String>> e) ->
                                -e.getValue().size())
                        .thenComparingInt(e -> -e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
