package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The persons of many readings, joined where their names agree.
 *
 * <p>Every spelling is compared once with those that share the consonants of one of its words; a spelling joins a group only
 * if none of the group's spellings contradicts it and nobody of the group holds an office that excludes one of its own. Then surnames that stand alone go to their one bearer in the story.
 */
final class Persons {

    private static final double CONTRADICTS = 0.5;
    private static final double SPELLED_ALIKE = 0.7;
    private static final int MOST_PROMINENT = 4;
    private static final double LIKELY = 0.7;
    private static final double NOT_UNLIKELY = 0.3;
    private static final double BEYOND_DOUBT = 0.95;

    /** One spelling, and who bears it: of bearers in office for two countries at one date, those of one. */
    private record Form(PersonName name, List<Integer> bearers, Set<Integer> reports, Set<Office> offices) {
        /** Whether it names a person by itself: two words that are no initials. */
        boolean full() {
            return name.main().stream().filter(t -> t.length() > 1).count() >= 2;
        }
    }

    private record Candidate(int first, int second, NameMatch match) {}

    private final NameLore lore;
    private final NameOdds odds;

    Persons(NameLore lore) {
        this.lore = lore;
        this.odds = new NameOdds(lore);
    }

    void join(List<Named> named, Joins joins) {
        List<Form> forms = forms(named);
        for (Form form : forms) {
            form.bearers.forEach(bearer -> joins.same(form.bearers.getFirst(), bearer));
        }
        Components groups = new Components(forms.size());
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            members.put(i, new ArrayList<>(List.of(i)));
        }
        for (Candidate c : candidates(forms)) {
            int a = groups.find(c.first);
            int b = groups.find(c.second);
            List<Integer> one = members.getOrDefault(a, List.of());
            List<Integer> other = members.getOrDefault(b, List.of());
            if (a == b || !agree(one, other, forms)) {
                continue;
            }
            Optional<String> clash = Offices.clash(offices(one, forms), offices(other, forms));
            if (clash.isPresent()) {
                String rule = "kept apart, two offices that nobody holds at one date: " + clash.get();
                joins.note(forms.get(c.first).bearers.getFirst(), rule);
                joins.note(forms.get(c.second).bearers.getFirst(), rule);
            } else {
                groups.join(a, b);
                List<Integer> all = new ArrayList<>(one);
                all.addAll(other);
                members.put(groups.find(a), all);
                join(forms, c.first, c.second, c.match.rule(), joins);
            }
        }
        linkShort(forms, groups, joins);
    }

    private List<Form> forms(List<Named> named) {
        Map<String, List<Integer>> bearers = new TreeMap<>();
        Map<String, PersonName> names = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).isPerson()) {
                PersonName name = PersonName.of(named.get(i).entity().name(), lore);
                String key =
                        String.join(" ", name.tokens()) + (name.generation() == null ? "" : " " + name.generation());
                bearers.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                names.putIfAbsent(key, name);
            }
        }
        List<Form> forms = new ArrayList<>();
        bearers.forEach((key, all) -> {
            for (List<Integer> some : Offices.apart(all, i -> named.get(i).offices())) {
                Set<Integer> reports = new HashSet<>();
                Set<Office> offices = new LinkedHashSet<>();
                some.forEach(i -> {
                    reports.add(named.get(i).report());
                    offices.addAll(named.get(i).offices());
                });
                forms.add(new Form(Objects.requireNonNull(names.get(key)), some, reports, offices));
            }
        });
        return forms;
    }

    private List<Candidate> candidates(List<Form> forms) {
        Pairs<String> index = new Pairs<>(300);
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).full()) {
                for (String token : forms.get(i).name.main()) {
                    if (token.length() > 1) {
                        index.add(bones(token), i);
                    }
                }
                index.add("=" + Skeleton.of(String.join("", forms.get(i).name.tokens())), i);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Pairs.Pair pair : index.sharing(1)) {
            NameMatch match = NameMatch.of(forms.get(pair.first()).name, forms.get(pair.second()).name, lore);
            if (one(forms.get(pair.first()).name, forms.get(pair.second()).name, match)) {
                candidates.add(new Candidate(pair.first(), pair.second(), match));
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.match.score())
                .thenComparingInt(Candidate::first)
                .thenComparingInt(Candidate::second));
        return candidates;
    }

    /** Rules and trees must both be for it: a false join costs more in a story than a missed one. */
    private boolean one(PersonName a, PersonName b, NameMatch match) {
        if (match.score() < LIKELY) {
            return false;
        }
        double chance = odds.of(a, b, match);
        return (match.sure() && chance >= NOT_UNLIKELY) || chance >= BEYOND_DOUBT;
    }

    /** The consonants of a word in alphabetical order, so that two that a typist swapped still meet. */
    private static String bones(String token) {
        return Skeleton.of(token)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<Office> offices(Collection<Integer> some, List<Form> forms) {
        Set<Office> offices = new LinkedHashSet<>();
        some.forEach(i -> offices.addAll(forms.get(i).offices));
        return offices;
    }

    private boolean agree(List<Integer> one, List<Integer> other, List<Form> forms) {
        for (int i : one) {
            for (int j : other) {
                if (NameMatch.of(forms.get(i).name, forms.get(j).name, lore).score() < CONTRADICTS) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Gives each name that is not full to the one group of full names that it can be short for. */
    private void linkShort(List<Form> forms, Components groups, Joins joins) {
        Map<String, List<Integer>> byLast = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).full()) {
                byLast.computeIfAbsent(bones(forms.get(i).name.last()), k -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            if (form.full()) {
                continue;
            }
            Map<Integer, List<Integer>> bearers = new TreeMap<>();
            for (int j : byLast.getOrDefault(bones(form.name.last()), List.of())) {
                if (canBeShortFor(form.name, forms.get(j).name)) {
                    bearers.computeIfAbsent(groups.find(j), k -> new ArrayList<>())
                            .add(j);
                }
            }
            bearers.values()
                    .removeIf(group ->
                            Offices.clash(form.offices, offices(group, forms)).isPresent());
            Integer bearer = bearer(bearers, forms);
            if (bearer != null) {
                String names = form.name.text() + " / " + forms.get(bearer).name.text();
                String rule = bearers.size() == 1
                        ? "surname alone, one bearer in the story: " + names
                        : "surname alone, of " + bearers.size() + " bearers the one that most reports name: " + names;
                join(forms, bearer, i, rule, joins);
            }
        }
    }

    private boolean canBeShortFor(PersonName brief, PersonName full) {
        if (brief.generation() != null
                && full.generation() != null
                && !brief.generation().equals(full.generation())) {
            return false;
        }
        boolean surname = lore.spelling().likeness(brief.last(), full.last()) >= SPELLED_ALIKE;
        return surname
                && brief.main().stream()
                        .filter(t -> t.length() == 1)
                        .allMatch(t -> full.main().stream().anyMatch(f -> f.startsWith(t)));
    }

    private static @Nullable Integer bearer(Map<Integer, List<Integer>> bearers, List<Form> forms) {
        int best = -1;
        int most = 0;
        int second = 0;
        for (List<Integer> group : bearers.values()) {
            Set<Integer> reports = new HashSet<>();
            group.forEach(i -> reports.addAll(forms.get(i).reports));
            if (reports.size() > most) {
                second = most;
                most = reports.size();
                best = group.getFirst();
            } else {
                second = Math.max(second, reports.size());
            }
        }
        return best >= 0 && (second == 0 || most >= MOST_PROMINENT * second) ? best : null;
    }

    private static void join(List<Form> forms, int one, int other, String rule, Joins joins) {
        joins.join(forms.get(one).bearers.getFirst(), forms.get(other).bearers.getFirst(), rule);
    }
}
