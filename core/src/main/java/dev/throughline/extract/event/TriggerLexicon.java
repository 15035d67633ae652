package dev.throughline.extract.event;

import dev.throughline.annotate.WordList;
import dev.throughline.extract.Event.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that name events, found by their forms. */
final class TriggerLexicon {

    private static final String HERE = "/dev/throughline/extract/event/";

    private final Map<String, List<Trigger>> verbs = new HashMap<>();
    private final Map<String, List<Trigger>> nouns = new HashMap<>();

    TriggerLexicon() {
        Inflection inflection = new Inflection(WordList.load(HERE + "irregular.txt"));
        for (String line : WordList.load(HERE + "triggers.tsv")) {
            String[] cells = line.split("\t", -1);
            Set<String> with = cells[4].equals("-") ? Set.of() : Set.of(cells[4].split("\\|", -1));
            Trigger trigger = new Trigger(
                    EventType.valueOf(cells[0]),
                    cells[1].equals("-") ? null : cells[1],
                    cells[2].equals("v"),
                    cells[3],
                    with);
            if (trigger.verb()) {
                for (String form : inflection.forms(trigger.word())) {
                    add(verbs, form, trigger);
                }
            } else {
                int space = trigger.word().indexOf(' ');
                add(nouns, space < 0 ? trigger.word() : trigger.word().substring(0, space), trigger);
            }
        }
    }

    List<Trigger> verbs(String form) {
        return verbs.getOrDefault(form, List.of());
    }

    /** The nouns that begin with a word. */
    List<Trigger> nouns(String word) {
        return nouns.getOrDefault(word, List.of());
    }

    /** Whether a word by itself is a noun that names an event. */
    boolean isNoun(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        return nouns(word).stream().anyMatch(trigger -> trigger.word().equals(word));
    }

    private static void add(Map<String, List<Trigger>> map, String key, Trigger trigger) {
        List<Trigger> list = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!list.contains(trigger)) {
            list.add(trigger);
        }
    }
}
