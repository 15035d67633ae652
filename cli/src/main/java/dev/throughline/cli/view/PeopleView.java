package dev.throughline.cli.view;

import dev.throughline.reconcile.StoryEntity.Attested;
import dev.throughline.tell.Person;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is in the story, with every spelling.
 *
 * @param all also those that say nothing and that one report alone names
 */
public record PeopleView(boolean all) implements View {

    @Override
    public Sheet sheet(Teller story) {
        Map<String, List<Sheet.Row>> byType = new LinkedHashMap<>();
        for (String type : List.of("person", "organization", "group", "place", "role", "other")) {
            byType.put(type, new ArrayList<>());
        }
        for (Person person : people(story)) {
            byType.computeIfAbsent(Words.of(person.type()), k -> new ArrayList<>())
                    .add(new Sheet.Row(
                            List.of(person.name(), counts(person)),
                            described(person),
                            person.first().place()));
        }
        Sheet.Builder sheet = new Sheet.Builder();
        byType.forEach((type, rows) -> {
            if (!rows.isEmpty()) {
                sheet.block(type.toUpperCase(Locale.ROOT), "", rows);
            }
        });
        return sheet.build();
    }

    private static String counts(Person person) {
        return person.statements() == 0 ? "" : Words.count(person.statements(), "statement");
    }

    private static String described(Person person) {
        List<String> parts = new ArrayList<>();
        if (person.spellings().size() > 1) {
            parts.add(String.join(", ", texts(person.spellings())));
        }
        if (!person.roles().isEmpty()) {
            parts.add(String.join("; ", rolesByDays(person)));
        }
        if (!person.standsFor().isEmpty()) {
            parts.add("may stand for " + String.join(", ", person.standsFor()));
        }
        return String.join(" — ", parts);
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(
                List.of("id", "type", "name", "spellings", "roles", "stands for", "statements", "reports", "text"));
        names.addAll(Places.NAMES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Person person : people(story)) {
            List<@Nullable Object> row = new ArrayList<>(Rows.row(
                    person.id(),
                    Words.of(person.type()),
                    person.name(),
                    texts(person.spellings()),
                    roles(person),
                    person.standsFor(),
                    person.statements(),
                    person.reports(),
                    person.first().text()));
            row.addAll(places.of(person.first().line()));
            rows.add(row);
        }
        return new Rows(names, rows);
    }

    @Override
    public String nothing() {
        return "No report of this story names anybody.";
    }

    private List<Person> people(Teller story) {
        return story.people().stream()
                .filter(p -> all || p.statements() > 0 || p.reports() > 1)
                .toList();
    }

    /** The roles, those of the same days together: {@code Gen, commander (2031-05); former commander (2032)}. */
    private static List<String> rolesByDays(Person person) {
        Map<String, List<String>> byDays = new LinkedHashMap<>();
        person.roles()
                .forEach(r ->
                        byDays.computeIfAbsent(r.days(), k -> new ArrayList<>()).add(r.text()));
        return byDays.entrySet().stream()
                .map(e -> String.join(", ", e.getValue()) + (e.getKey().isEmpty() ? "" : " (" + e.getKey() + ")"))
                .toList();
    }

    private static List<String> roles(Person person) {
        return person.roles().stream()
                .map(r -> r.days().isEmpty() ? r.text() : r.text() + " (" + r.days() + ")")
                .toList();
    }

    private static List<String> texts(List<Attested> attested) {
        return attested.stream().map(Attested::text).toList();
    }
}
