package dev.throughline.store;

import dev.throughline.store.Passage.Hit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a query: for the index each in quotes, so that nothing in them is syntax; and where they stand in a text, by the
 * same folding that the index does (lower case, no marks on letters).
 */
final class Terms {

    private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private final List<String> quoted = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    Terms(String query) {
        for (Matcher m = TERM.matcher(query); m.find(); ) {
            String term = m.group(1) == null ? m.group(2) : m.group(1);
            boolean any = false;
            for (Matcher w = WORD.matcher(term); w.find(); ) {
                words.add(folded(w.group()));
                any = true;
            }
            if (any) {
                quoted.add('"' + term.replace("\"", "\"\"") + '"');
            }
        }
    }

    boolean isEmpty() {
        return quoted.isEmpty();
    }

    /** The query as the index takes it. */
    String match() {
        return String.join(" ", quoted);
    }

    List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        for (Matcher w = WORD.matcher(text); w.find(); ) {
            if (words.contains(folded(w.group()))) {
                hits.add(new Hit(w.start(), w.end()));
            }
        }
        return hits;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(c -> c < 0x80)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
