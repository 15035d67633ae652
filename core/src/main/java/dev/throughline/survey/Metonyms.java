package dev.throughline.survey;

import dev.throughline.extract.Entity.EntityType;
import dev.throughline.reconcile.Lines;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links seats to who sits there: a capital to its country and government, the Pentagon to the Defense Department. */
final class Metonyms {

    private static final Set<EntityType> NAMED = Set.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.OTHER);

    /** Bodies of which every country has one: a name must say whose. */
    private static final Set<String> ANYBODYS =
            Set.of("administration", "army", "government", "military", "parliament", "presidency");

    /** What a seat may stand for: words, beside which a name may have those of the country. */
    private record Seat(String name, Set<String> country, List<Set<String>> bodies, boolean capital) {}

    private final Vocabulary vocabulary;
    private final Map<Set<String>, Seat> seats = new LinkedHashMap<>();
    private final String government;
    private final String administration;
    private final Set<String> anybodys = new HashSet<>();

    Metonyms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        government = vocabulary.concept("government");
        administration = vocabulary.concept("administration");
        ANYBODYS.forEach(word -> anybodys.add(vocabulary.concept(word)));
        Lines lines = new Lines(Metonyms.class);
        for (String line : lines.of("capitals.txt")) {
            String[] cells = line.split(" \\| ", -1);
            seats.put(words(cells[0]), new Seat(cells[0], country(cells[1]), List.of(), true));
        }
        for (String line : lines.of("metonyms.txt")) {
            String[] cells = line.split(" \\| ", -1);
            List<Set<String>> bodies = new ArrayList<>();
            for (String body : cells[2].split("; ", -1)) {
                bodies.add(words(body));
            }
            for (String name : cells[0].split("; ", -1)) {
                seats.put(words(name), new Seat(name, country(cells[1]), bodies, false));
            }
        }
    }

    /** The links between entities of a story, by who stands for whom. */
    List<Metonym> among(List<StoryEntity> entities) {
        List<StoryEntity> named =
                entities.stream().filter(e -> NAMED.contains(e.type())).toList();
        List<Set<String>> names = named.stream().map(e -> words(e.name())).toList();
        List<Metonym> metonyms = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Seat seat = seats.get(names.get(i));
            for (int j = 0; seat != null && j < named.size(); j++) {
                if (i != j && sitsIn(names.get(j), seat)) {
                    metonyms.add(new Metonym(
                            named.get(i).id(),
                            named.get(j).id(),
                            seat.capital
                                    ? "a capital may stand for its country and its government"
                                    : "a seat may stand for who sits there, by the general list"));
                }
            }
        }
        metonyms.sort(Comparator.comparing(Metonym::entity).thenComparing(Metonym::standsFor));
        return metonyms;
    }

    private boolean sitsIn(Set<String> name, Seat seat) {
        boolean whose = !seat.country.isEmpty() && name.containsAll(seat.country);
        Set<String> rest = new HashSet<>(name);
        rest.removeAll(seat.country);
        // "The Brandt administration" is a way to speak of one government only.
        boolean governs = name.contains(administration) && name.size() == 2 && seat.country.equals(Set.of("usa"));
        if (seat.capital) {
            return name.equals(seat.country) || (whose && rest.equals(Set.of(government))) || governs;
        }
        if (governs && seat.bodies.contains(Set.of(administration))) {
            return true;
        }
        return seat.bodies.stream()
                .anyMatch(body -> (body.equals(name) && !anybodys.containsAll(name)) || (whose && body.equals(rest)));
    }

    private Set<String> country(String cell) {
        return words(cell.equals("-") ? "" : cell);
    }

    private Set<String> words(String name) {
        return new HashSet<>(vocabulary.concepts(name.replace("efence", "efense")));
    }
}
