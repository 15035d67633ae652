package dev.throughline.extract.entity;

import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A noun phrase or a role taken apart for comparison.
 *
 * @param head its last noun, singular, in one spelling
 * @param modifiers the other words that say which one
 */
record Description(String head, Set<String> modifiers) {

    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "one",
            "some", "of", "for", "to", "at", "in", "on", "and", "'s", "’s", "'", "’", "“", "”", "\"", "``", "''",
            "former", "then", "two", "both", "all", "same", "other", "another", "new");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("gen", "general"),
            Map.entry("maj", "major"),
            Map.entry("brig", "brigadier"),
            Map.entry("lt", "lieutenant"),
            Map.entry("col", "colonel"),
            Map.entry("capt", "captain"),
            Map.entry("adm", "admiral"),
            Map.entry("sgt", "sergeant"),
            Map.entry("sen", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("gov", "governor"),
            Map.entry("prof", "professor"),
            Map.entry("amb", "ambassador"),
            Map.entry("pres", "president"),
            Map.entry("rev", "reverend"),
            Map.entry("premier", "minister"),
            Map.entry("u.s", "us"));

    Description {
        modifiers = Collections.unmodifiableSet(new LinkedHashSet<>(modifiers));
    }

    static Description of(Passage passage, Chunk chunk, Lexicon lexicon) {
        Set<String> modifiers = new LinkedHashSet<>();
        for (int t = chunk.first(); t < chunk.head(); t++) {
            addWord(modifiers, passage.word(t), lexicon);
        }
        String head = word(passage.word(chunk.head()));
        if (passage.word(chunk.head()).equals("premier")) {
            modifiers.add("prime");
        }
        modifiers.remove(head);
        return new Description(head, modifiers);
    }

    /** Of a role in words: its head stands before the first preposition. */
    static Description ofRole(String role, Lexicon lexicon) {
        List<String> words = BLANKS.splitAsStream(role.toLowerCase(Locale.ROOT)).toList();
        int end = words.size();
        for (int i = 1; i < words.size(); i++) {
            if (Set.of("of", "for", "to", "at", "in", "on", "with", "from", "and")
                    .contains(words.get(i))) {
                end = i;
                break;
            }
        }
        Set<String> modifiers = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (i != end - 1) {
                addWord(modifiers, words.get(i), lexicon);
            }
        }
        return new Description(word(words.get(end - 1)), modifiers);
    }

    /** The same with all words of another as modifiers. */
    Description with(Description phrase) {
        Set<String> all = new LinkedHashSet<>(modifiers);
        all.addAll(phrase.modifiers);
        all.add(phrase.head);
        return new Description(head, all);
    }

    private static void addWord(Set<String> modifiers, String raw, Lexicon lexicon) {
        String word = raw.endsWith("'s") || raw.endsWith("’s") ? raw.substring(0, raw.length() - 2) : raw;
        if (word.isEmpty() || LITTLE.contains(word)) {
            return;
        }
        modifiers.add(lexicon.country(word)
                .map(c -> c.equals("United States") ? "us" : c.toLowerCase(Locale.ROOT))
                .orElse(word(word)));
    }

    private static String word(String raw) {
        String bare = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
        return FULL.getOrDefault(bare, Lemma.singular(Lexicon.spelled(bare)));
    }

    /** Whether a shorter mention can stand for what this describes: the same head, no modifier of its own. */
    boolean covers(Description mention) {
        return (head.equals(mention.head) && modifiers.containsAll(mention.modifiers))
                || (mention.modifiers.isEmpty() && modifiers.contains(mention.head) && isRank(mention.head));
    }

    private static boolean isRank(String word) {
        return FULL.containsValue(word) && !word.equals("minister") && !word.equals("us");
    }
}
