package dev.throughline.extract.entity;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the names of one report together that name the same: people by {@link People}, all others by {@link Bodies}. */
final class NameGrouper {

    private final People people = new People(WordList.of("nicknames"), WordList.of("given-names"));
    private final Bodies bodies;

    NameGrouper(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The referents in the order of their first names. */
    List<Referent> group(Passage passage, List<NameMention> names) {
        Map<String, Referent> bunches = new LinkedHashMap<>();
        for (NameMention name : names) {
            bunches.computeIfAbsent(bodies.canonical(name.form().key()), key -> new Referent(key))
                    .add(name);
        }
        List<Referent> persons = new ArrayList<>();
        List<Referent> others = new ArrayList<>();
        for (Referent bunch : bunches.values()) {
            (bunch.isPerson() || isSurnameOfAPerson(bunch, bunches) ? persons : others).add(bunch);
        }
        List<Referent> grouped = new ArrayList<>(people.group(passage, persons));
        grouped.addAll(bodies.group(passage, others));
        grouped.sort(Comparator.comparing(Referent::firstMention));
        return grouped;
    }

    /** A surname alone that the tagger took for something else. */
    private static boolean isSurnameOfAPerson(Referent bunch, Map<String, Referent> bunches) {
        NameForm form = bunch.names().getFirst().form();
        boolean place = bunch.names().stream().anyMatch(n -> n.type() == NameType.PLACE);
        return !place
                && form.length() == 1
                && bunches.values().stream()
                        .filter(b -> b != bunch && b.isPerson())
                        .flatMap(b -> b.names().stream())
                        .anyMatch(n -> n.form().length() > 1
                                && form.last().equals(n.form().last()));
    }
}
