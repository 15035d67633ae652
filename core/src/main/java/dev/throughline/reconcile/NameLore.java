package dev.throughline.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** General knowledge about names: titles, short forms of given names, other names of well-known bodies and countries. */
final class NameLore {

    private final Set<String> titles;
    private final Map<String, String> nicknames = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Double> rarities = new HashMap<>();
    private final Spelling spelling;

    private NameLore(Lines lines) {
        spelling = new Spelling(lines.of("spelling-costs.tsv"));
        for (String line : lines.of("common-names.tsv")) {
            String[] pair = line.split("\t", 2);
            rarities.put(pair[0], Double.parseDouble(pair[1]));
        }
        titles = new HashSet<>(lines.of("titles.txt"));
        for (String line : lines.of("nicknames.txt")) {
            String[] pair = line.split(" ", 2);
            nicknames.put(pair[0], pair[1]);
        }
        for (String line : lines.of("aliases.txt")) {
            List<String> names = List.of(line.split(" \\| ", -1));
            names.forEach(name -> aliases.put(name, names.getFirst()));
        }
    }

    Spelling spelling() {
        return spelling;
    }

    /** How telling a word of a name is: 1 for a rare one, less for one that many bear, in any spelling. */
    double rarity(String word) {
        return rarities.getOrDefault(Skeleton.of(word), 1.0);
    }

    static NameLore load() {
        return new NameLore(new Lines(NameLore.class));
    }

    boolean isTitle(String token) {
        return titles.contains(token);
    }

    /** The given name that a short form stands for, or itself. */
    String full(String given) {
        return nicknames.getOrDefault(given, given);
    }

    /** The first of the names by which a body or country is known, null where the list has none. */
    @Nullable
    String known(String name) {
        return aliases.get(name.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
}
