package dev.throughline.reconcile;

import dev.throughline.acquire.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Knows public offices in the words of reports, and which of them one person cannot hold at one date. */
final class Offices {

    private static final Set<String> AFTER =
            Set.of("of", "for", "to", "at", "in", "on", "with", "from", "and", "under");

    /** "The former minister" may be anything now, "the minister designate" is not there yet. */
    private static final Set<String> NOT_NOW = Set.of(
            "former",
            "ex",
            "late",
            "then",
            "onetime",
            "deposed",
            "ousted",
            "elect",
            "designate",
            "incoming",
            "nominee",
            "candidate",
            "hopeful");

    /** Whose offices are held beside those of a country, or that are no country. */
    private static final Set<String> WIDER = Set.of(
            "africa", "arabia", "asia", "england", "europe", "kurdistan", "latin", "palestine", "scotland", "wales");

    private static final Set<String> SECOND = Set.of("assistant", "associate", "deputy", "under", "vice");

    private final Vocabulary vocabulary;
    /** Each office and whether it excludes the others that do. */
    private final Map<String, Boolean> alone = new HashMap<>();

    private final Map<String, String> heads = new HashMap<>();

    Offices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String line : new Lines(Offices.class).of("offices.txt")) {
            String[] cells = line.split(" \\| ", -1);
            for (String name : cells[0].split(" = ", -1)) {
                heads.put(name, cells[0].split(" = ", 2)[0]);
            }
            alone.put(cells[0].split(" = ", 2)[0], cells[1].equals("alone"));
        }
    }

    /** The offices that some roles name, on the day that a report was published. */
    List<Office> of(Collection<String> roles, @Nullable PartialDate published) {
        DateRange held = published == null ? null : DateRange.of(published);
        return roles.stream().flatMap(role -> of(role, held).stream()).toList();
    }

    private Optional<Office> of(String role, @Nullable DateRange held) {
        List<String> forms = Word.forms(role);
        if (forms.stream().anyMatch(NOT_NOW::contains)) {
            return Optional.empty();
        }
        for (int end = forms.size(); end > 0; end--) {
            if (end < forms.size() && !AFTER.contains(forms.get(end))) {
                continue;
            }
            for (int start = 0; start < end; start++) {
                String head = heads.get(String.join(" ", forms.subList(start, end)));
                if (head != null) {
                    String country = country(forms.subList(0, start));
                    boolean of = end < forms.size() && forms.get(end).equals("of");
                    boolean second = start > 0 && SECOND.contains(forms.get(start - 1));
                    return Optional.of(new Office(
                            second ? "deputy " + head : head,
                            !second && alone.getOrDefault(head, false),
                            country == null && of ? first(forms.subList(end + 1, forms.size())) : country,
                            role,
                            held));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name has the words of an office in it: {@code State Secretary Ilse Brandt}. */
    boolean isPartOf(String name) {
        List<String> forms = Word.forms(name);
        for (int start = 0; start < forms.size() - 1; start++) {
            for (int end = start + 1; end < forms.size(); end++) {
                if (end - start > 1 && heads.containsKey(String.join(" ", forms.subList(start, end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String country(List<String> words) {
        return vocabulary.concepts(String.join(" ", words)).stream()
                .filter(this::isState)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String first(List<String> words) {
        List<String> concepts = vocabulary.concepts(String.join(" ", words));
        return concepts.isEmpty() || !isState(concepts.getFirst()) ? null : concepts.getFirst();
    }

    private boolean isState(String concept) {
        return vocabulary.isCountry(concept) && !WIDER.contains(concept);
    }

    /** Two offices of which nobody holds both at one date; empty where one person can hold them all. */
    static Optional<String> clash(Collection<Office> some, Collection<Office> others) {
        for (Office one : some) {
            for (Office other : others) {
                if (one.excludes(other)) {
                    return Optional.of(one.text() + " / " + other.text());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Bearers of one name, those apart who are in office for different countries at one date.
     *
     * <p>Who is in office for nobody goes with those of whom there are most.
     */
    static <T> List<List<T>> apart(List<T> bearers, Function<T, List<Office>> offices) {
        Map<String, List<T>> byCountry = new LinkedHashMap<>();
        for (T bearer : bearers) {
            offices.apply(bearer).stream()
                    .map(Office::country)
                    .filter(country -> country != null)
                    .findFirst()
                    .ifPresent(country -> byCountry
                            .computeIfAbsent(country, k -> new ArrayList<>())
                            .add(bearer));
        }
        List<List<T>> groups = new ArrayList<>();
        byCountry.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, List<T>> e) -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .forEach(group -> groups.stream()
                        .filter(other -> !areForeign(group, other, offices))
                        .findFirst()
                        .ifPresentOrElse(other -> other.addAll(group), () -> groups.add(new ArrayList<>(group))));
        if (groups.size() < 2) {
            return List.of(bearers);
        }
        List<T> rest = new ArrayList<>(bearers);
        groups.forEach(rest::removeAll);
        groups.getFirst().addAll(rest);
        return List.copyOf(groups);
    }

    private static <T> boolean areForeign(List<T> some, List<T> others, Function<T, List<Office>> offices) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> offices.apply(one).stream()
                                .anyMatch(a -> offices.apply(other).stream().anyMatch(a::isForeignTo))));
    }
}
