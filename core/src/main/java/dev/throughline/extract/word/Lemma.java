package dev.throughline.extract.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Leads inflected words back to their base form: irregular ones by list, others by their ending. */
public final class Lemma {

    private final WordList irregular = WordList.of("irregular-verbs");

    /** The base forms that a verb form may belong to, the likeliest first; the form itself is among them. */
    public List<String> verb(String form) {
        String w = form.toLowerCase(Locale.ROOT);
        String known = irregular.meaning(w);
        if (!known.isEmpty()) {
            return List.of(known);
        }
        return candidates(w).distinct().toList();
    }

    /** The first base form of a verb that a set knows, or the form itself. */
    public String verbIn(String form, Set<String> known) {
        for (String base : verb(form)) {
            if (known.contains(base)) {
                return base;
            }
        }
        return form.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> candidates(String w) {
        int n = w.length();
        if (n > 4 && w.endsWith("ies")) {
            return Stream.of(w.substring(0, n - 3) + "y", w.substring(0, n - 1), w);
        }
        if (n > 4 && w.endsWith("ied")) {
            return Stream.of(w.substring(0, n - 3) + "y", w.substring(0, n - 1), w);
        }
        if (n > 4 && w.endsWith("ing")) {
            return stems(w.substring(0, n - 3), w);
        }
        if (n > 3 && w.endsWith("ed")) {
            return Stream.concat(stems(w.substring(0, n - 2), w), Stream.of(w.substring(0, n - 1)));
        }
        if (n > 3 && w.endsWith("es")) {
            return Stream.of(w.substring(0, n - 1), w.substring(0, n - 2), w);
        }
        if (n > 2 && w.endsWith("s") && !w.endsWith("ss")) {
            return Stream.of(w.substring(0, n - 1), w);
        }
        return Stream.of(w);
    }

    private static Stream<String> stems(String stem, String form) {
        int n = stem.length();
        boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
        return doubled
                ? Stream.of(stem, stem.substring(0, n - 1), stem + "e", form)
                : Stream.of(stem, stem + "e", form);
    }

    /** The singular of a plural noun, by its ending; other words stay. */
    public static String singular(String noun) {
        String w = noun.toLowerCase(Locale.ROOT);
        int n = w.length();
        if (w.endsWith("women")) {
            return w.substring(0, n - 5) + "woman";
        }
        if (w.endsWith("men")) {
            return w.substring(0, n - 3) + "man";
        }
        if (w.equals("people")) {
            return "person";
        }
        if (n > 4 && w.endsWith("ies")) {
            return w.substring(0, n - 3) + "y";
        }
        if (n > 4 && (w.endsWith("sses") || w.endsWith("ches") || w.endsWith("shes") || w.endsWith("xes"))) {
            return w.substring(0, n - 2);
        }
        if (n > 3 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
            return w.substring(0, n - 1);
        }
        return w;
    }
}
