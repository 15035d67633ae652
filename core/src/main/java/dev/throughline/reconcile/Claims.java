package dev.throughline.reconcile;

import dev.throughline.extract.Statement;
import dev.throughline.reconcile.SameStatement.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The claims that several statements make: the same speaker, most of the telling words shared, no number against
 * another, both negated or neither.
 */
final class Claims {

    private static final double SAME_SPEAKER = 0.5;
    private static final double UNKNOWN_SPEAKER = 0.75;
    private static final int LEAST_CONCEPTS = 3;
    private static final int MOST_HOLDERS = 60;
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "without", "neither", "nor", "nobody", "none");

    private record Claim(
            Ref ref, String text, Set<String> concepts, Set<String> numbers, boolean negated, String speaker) {}

    private final Vocabulary vocabulary;
    private final StoryIndex index;
    private final Weights weights;

    Claims(Vocabulary vocabulary, StoryIndex index, Weights weights) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.weights = weights;
    }

    /** The same claims among statements that are not one quotation already. */
    List<SameStatement> among(List<Ref> statements, Set<Ref> grouped) {
        List<Claim> claims = new ArrayList<>();
        for (Ref ref : statements) {
            Claim claim = claim(ref);
            if (!grouped.contains(ref) && claim.concepts.size() >= LEAST_CONCEPTS) {
                claims.add(claim);
            }
        }
        Pairs<String> pairs = new Pairs<>(MOST_HOLDERS);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            for (String concept : new TreeSet<>(claim.concepts)) {
                pairs.add(claim.speaker + " " + concept, i);
            }
        }
        Joins joins = new Joins(claims.size());
        for (Pairs.Pair pair : pairs.sharing(2)) {
            Claim one = claims.get(pair.first());
            Claim other = claims.get(pair.second());
            if (Quoted.overlap(one.ref, other.ref, index)) {
                continue;
            }
            boolean known = !one.speaker.isEmpty();
            double likeness = weights.likeness(one.concepts, other.concepts);
            if (likeness >= (known ? SAME_SPEAKER : UNKNOWN_SPEAKER)
                    && one.negated == other.negated
                    && !clash(one.numbers, other.numbers)) {
                String shared = String.join(", ", vocabulary.wordsFor(one.text, other.concepts));
                joins.join(
                        pair.first(),
                        pair.second(),
                        (known ? "same speaker" : "no speaker known") + ", shared: " + shared);
            }
        }
        List<SameStatement> same = new ArrayList<>();
        for (List<Integer> group : joins.groups()) {
            if (group.size() > 1) {
                List<Ref> members =
                        group.stream().map(i -> claims.get(i).ref).sorted().toList();
                String rule = String.join("; ", joins.rules(group.getFirst()));
                same.add(new SameStatement("c-" + members.getFirst().storyId(), Kind.CLAIM, members, rule));
            }
        }
        return same;
    }

    private Claim claim(Ref ref) {
        Statement statement = index.statement(ref);
        String content = Quoted.content(statement);
        Set<String> concepts = new HashSet<>(vocabulary.concepts(content));
        Set<String> numbers = new HashSet<>();
        concepts.stream().filter(c -> Character.isDigit(c.charAt(0))).forEach(numbers::add);
        boolean negated =
                Word.forms(content).stream().anyMatch(NEGATIONS::contains) || statement.act() == Statement.Act.DENY;
        StoryEntity speaker = Speakers.of(ref, index);
        return new Claim(ref, content, concepts, numbers, negated, speaker == null ? "" : speaker.id());
    }

    private static boolean clash(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }
}
