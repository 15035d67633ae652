package dev.throughline.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of verbs: by rule, and from a list where they follow none. */
final class Inflection {

    private final Map<String, List<String>> irregular = new LinkedHashMap<>();

    /** Reads lines of {@code base form form ...}. */
    Inflection(Set<String> lines) {
        for (String line : lines) {
            List<String> forms = List.of(line.split(" ", -1));
            irregular.put(forms.getFirst(), forms);
        }
    }

    List<String> forms(String base) {
        List<String> forms = new ArrayList<>(List.of(base));
        boolean sibilant = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        forms.add(consonantY ? base.substring(0, base.length() - 1) + "ies" : sibilant ? base + "es" : base + "s");
        forms.add(consonantY ? base.substring(0, base.length() - 1) + "ied" : stem + "ed");
        forms.add((base.endsWith("ee") ? base : stem) + "ing");
        forms.addAll(irregular.getOrDefault(base, List.of()));
        return forms;
    }
}
