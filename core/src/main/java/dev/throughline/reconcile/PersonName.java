package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name taken apart: {@code Dr. Martin J. Lund III} is {@code [martin, j, lund]}, generation {@code iii}.
 *
 * @param text the name as written
 * @param tokens its words in lower case without diacritics, titles and generation, particles ({@code al, bin}) included
 * @param generation {@code jr, sr, ii, iii, iv} or null
 */
record PersonName(
        String text, List<String> tokens, @Nullable String generation) {

    private static final Set<String> GENERATIONS = Set.of("jr", "junior", "sr", "senior", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "bin", "ibn", "ben", "bint", "de", "da", "di",
            "do", "dos", "del", "della", "der", "den", "la", "le", "van", "von", "zu", "y", "e", "of", "the", "abd",
            "abdul", "abdel", "abdal", "abu", "abou");

    /** {@code abdurrahman} is written together what others write {@code abdul rahman}; {@code abdullah} is one word to all. */
    private static final Pattern SERVANT = Pattern.compile("abd[aeou](?:l(?!l?ah)|([rsztdnh])(?=\\1))(\\p{L}{4,})");

    PersonName {
        tokens = List.copyOf(tokens);
    }

    static PersonName of(String text, NameLore lore) {
        String folded = Word.fold(text);
        int comma = folded.indexOf(',');
        if (comma > 0 && !GENERATIONS.contains(letters(folded.substring(comma + 1)))) {
            folded = folded.substring(comma + 1) + " " + folded.substring(0, comma);
        }
        List<String> tokens = new ArrayList<>();
        String generation = null;
        for (String raw : folded.split("[\\s\\p{Pd},]+", -1)) {
            String token = letters(raw.endsWith("'s") ? raw.substring(0, raw.length() - 2) : raw);
            if (token.isEmpty()) {
                continue;
            }
            Matcher servant = SERVANT.matcher(token);
            if (servant.matches()) {
                tokens.add("abdul");
                tokens.add(servant.group(2));
            } else if (!tokens.isEmpty() && GENERATIONS.contains(token)) {
                generation = token.startsWith("j") ? "jr" : token.startsWith("s") ? "sr" : token;
            } else {
                tokens.add(token);
            }
        }
        int first = 0;
        while (first < tokens.size() - 1 && lore.isTitle(tokens.get(first))) {
            first++;
        }
        return new PersonName(text, tokens.subList(first, tokens.size()), generation);
    }

    private static String letters(String raw) {
        StringBuilder out = new StringBuilder();
        raw.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    static boolean isParticle(String token) {
        return PARTICLES.contains(token);
    }

    /** The words that are no particles; all words where there are only particles. */
    List<String> main() {
        List<String> main = tokens.stream().filter(t -> !isParticle(t)).toList();
        return main.isEmpty() ? tokens : main;
    }

    String last() {
        return main().isEmpty() ? "" : main().getLast();
    }

    /** One word apart from particles: a surname or a given name alone. */
    boolean isShort() {
        return main().size() < 2 && tokens.size() < 3;
    }
}
