package dev.throughline.extract.event;

import dev.throughline.annotate.WordList;
import dev.throughline.extract.Event.Status;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words by what they say of the reality of an event that they govern. */
final class OutlookWords {

    private static final String HERE = "/dev/throughline/extract/event/";

    private final Map<String, Set<String>> verbs = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    OutlookWords() {
        Inflection inflection = new Inflection(WordList.load(HERE + "irregular.txt"));
        for (String line : WordList.load(HERE + "outlook.tsv")) {
            String[] cells = line.split("\t", -1);
            boolean verb = cells[1].equals("v");
            Set<String> known = (verb ? verbs : words).computeIfAbsent(cells[0], c -> new LinkedHashSet<>());
            for (String word : cells[2].split("\\|", -1)) {
                known.addAll(verb ? inflection.forms(word) : Set.of(word));
            }
        }
    }

    /** What a governing verb says of the status; null where it says nothing. */
    @Nullable
    Status ofVerb(String form) {
        return status(verbs, form);
    }

    /** What a governing noun, adjective or auxiliary says of the status; null where it says nothing. */
    @Nullable
    Status ofWord(String form) {
        return status(words, form);
    }

    boolean isReal(String form) {
        return has(verbs, "REAL", form) || has(words, "REAL", form);
    }

    /** Verbs that demand by a clause or "for": their object is whom they ask. */
    boolean isAsked(String form) {
        return has(verbs, "ASKED", form);
    }

    boolean isSpeech(String form) {
        return has(verbs, "SPEECH", form);
    }

    /** Verbs that lend their tense to their object: "hold talks". */
    boolean isLight(String form) {
        return has(verbs, "LIGHT", form);
    }

    private static @Nullable Status status(Map<String, Set<String>> of, String form) {
        for (Status status : Status.values()) {
            if (has(of, status.name(), form)) {
                return status;
            }
        }
        return null;
    }

    private static boolean has(Map<String, Set<String>> of, String what, String form) {
        return of.getOrDefault(what, Set.of()).contains(form.toLowerCase(Locale.ROOT));
    }
}
