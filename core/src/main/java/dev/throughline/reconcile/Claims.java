package dev.throughline.reconcile;

import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.SameStatement.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The claims that several statements make: the same speaker, and most of the telling words shared or near in meaning, with nothing
 * that speaks against it. Where nobody knows who speaks, nearly all words are asked for, and meaning does not do.
 */
final class Claims {

    private static final int LEAST_CONCEPTS = 3;
    private static final int MOST_HOLDERS = 60;
    /** The claims of a speaker who says no more are all compared; those of others only where they share a word. */
    private static final int FEW = 60;

    private record Held(Ref ref, Claim claim, String speaker) {}

    private record Link(int first, int second, double nearness, String rule) {}

    private final Vocabulary vocabulary;
    private final StoryIndex index;
    private final SameClaim same;
    private final Circumstances circumstances;

    Claims(Vocabulary vocabulary, StoryIndex index, Weights weights, Opposites opposites, Meaning meaning) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.same = new SameClaim(vocabulary, weights, opposites, meaning);
        this.circumstances = new Circumstances(index);
    }

    /** The same claims among statements that are not one quotation already. */
    List<SameStatement> among(List<Ref> statements, Set<Ref> grouped) {
        List<Held> claims = new ArrayList<>();
        for (Ref ref : statements) {
            Held held = held(ref);
            if (!grouped.contains(ref) && held.claim.concepts().size() >= LEAST_CONCEPTS) {
                claims.add(held);
            }
        }
        Joins joins = joined(claims, links(claims));
        List<SameStatement> found = new ArrayList<>();
        for (List<Integer> group : joins.groups()) {
            if (group.size() > 1) {
                List<Ref> members =
                        group.stream().map(i -> claims.get(i).ref).sorted().toList();
                String rule = String.join("; ", joins.rules(group.getFirst()));
                found.add(new SameStatement("c-" + members.getFirst().storyId(), Kind.CLAIM, members, rule));
            }
        }
        return found;
    }

    /** The pairs that are one claim, the surest first. */
    private List<Link> links(List<Held> claims) {
        List<Link> links = new ArrayList<>();
        for (Pairs.Pair pair : candidates(claims)) {
            Held one = claims.get(pair.first());
            Held other = claims.get(pair.second());
            // One shared word is no claim in common where nobody is known to speak.
            if ((pair.shared() > 1 || !one.speaker.isEmpty()) && !Quoted.overlap(one.ref, other.ref, index)) {
                rule(one, other)
                        .ifPresent(rule -> links.add(
                                new Link(pair.first(), pair.second(), same.nearness(one.claim, other.claim), rule)));
            }
        }
        links.sort(Comparator.comparingDouble((Link l) -> -l.nearness)
                .thenComparingInt(Link::first)
                .thenComparingInt(Link::second));
        return links;
    }

    /** Joins what is linked; a group takes no other of which some claim is far in meaning from one of its own. */
    private Joins joined(List<Held> claims, List<Link> links) {
        Joins joins = new Joins(claims.size());
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (Link link : links) {
            int a = joins.find(link.first);
            int b = joins.find(link.second);
            List<Integer> all = new ArrayList<>(members.getOrDefault(a, List.of(a)));
            List<Integer> others = members.getOrDefault(b, List.of(b));
            if (a != b
                    && all.stream()
                            .allMatch(i -> others.stream()
                                    .allMatch(j -> same.maybe(claims.get(i).claim, claims.get(j).claim)))) {
                joins.join(link.first, link.second, link.rule);
                all.addAll(others);
                members.put(joins.find(a), all);
            }
        }
        return joins;
    }

    private List<Pairs.Pair> candidates(List<Held> claims) {
        Map<String, Integer> said = new TreeMap<>();
        claims.forEach(c -> said.merge(c.speaker, 1, Integer::sum));
        Pairs<String> pairs = new Pairs<>(MOST_HOLDERS);
        for (int i = 0; i < claims.size(); i++) {
            Held held = claims.get(i);
            for (String concept : new TreeSet<>(held.claim.concepts())) {
                pairs.add(held.speaker + " " + concept, i);
            }
            if (!held.speaker.isEmpty() && said.getOrDefault(held.speaker, 0) <= FEW) {
                pairs.add(held.speaker, i);
            }
        }
        return pairs.sharing(1);
    }

    /** Why two claims are one, where they are. */
    private Optional<String> rule(Held one, Held other) {
        boolean known = !one.speaker.isEmpty();
        if (same.inWords(one.claim, other.claim, known)) {
            return Optional.of((known ? "same speaker" : "no speaker known") + shared(one, other));
        }
        return known
                ? same.inMeaning(one.claim, other.claim)
                        .filter(near -> !circumstances.differ(one.ref, other.ref, one.speaker))
                        .map(near -> String.format(Locale.ROOT, "same speaker, near in meaning (%.2f)", near)
                                + shared(one, other))
                : Optional.empty();
    }

    private String shared(Held one, Held other) {
        List<String> shared = vocabulary.wordsFor(one.claim.text(), other.claim.concepts());
        return shared.isEmpty() ? "" : ", shared: " + String.join(", ", shared);
    }

    private Held held(Ref ref) {
        Statement statement = index.statement(ref);
        Claim claim = Claim.of(Quoted.content(statement), statement.act() == Statement.Act.DENY, vocabulary);
        StoryEntity speaker = Speakers.of(ref, index);
        return new Held(ref, claim, speaker == null ? "" : speaker.id());
    }
}
