package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short form and what it stands for, as a report states it: {@code Harbour Safety Board (HSB)}.
 *
 * @param letters {@code HSB}
 * @param expansion {@code Harbour Safety Board}
 */
record Acronym(String letters, String expansion) {

    private static final Pattern BRACKETED = Pattern.compile("\\((?:the )?([A-Z][A-Za-z&-]{1,9})\\)");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "to", "a", "an", "de", "by");

    /** Every short form that a text states in brackets behind its expansion. */
    static List<Acronym> statedIn(String text) {
        List<Acronym> stated = new ArrayList<>();
        Matcher m = BRACKETED.matcher(text);
        while (m.find()) {
            String letters = m.group(1);
            if (letters.chars().filter(Character::isUpperCase).count() < 2) {
                continue;
            }
            String expansion = before(text.substring(Math.max(0, m.start() - 120), m.start()), letters);
            if (expansion != null) {
                stated.add(new Acronym(letters, expansion));
            }
        }
        return stated;
    }

    /** The last words of a text whose first letters the short form is. */
    private static @Nullable String before(String text, String letters) {
        Matcher words = Pattern.compile("[\\p{L}\\p{N}\u2019'.]+").matcher(text);
        List<int[]> places = new ArrayList<>();
        while (words.find()) {
            places.add(new int[] {words.start(), words.end()});
        }
        for (int first = places.size() - 1; first >= Math.max(0, places.size() - 2 * letters.length()); first--) {
            int[] start = places.get(first);
            String phrase = text.substring(start[0], places.getLast()[1]);
            if (isShortFor(letters, phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether a short form is made of the first letters of a phrase's words. */
    static boolean isShortFor(String letters, String phrase) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : phrase.split("[\\s\\p{Pd}]+", -1)) {
            if (!word.isEmpty()) {
                char c = Character.toUpperCase(word.charAt(0));
                all.append(c);
                if (!SMALL.contains(word)) {
                    large.append(c);
                }
            }
        }
        String wanted = letters.replaceAll("[^A-Za-z]", "").toUpperCase(java.util.Locale.ROOT);
        return wanted.length() > 1 && (wanted.contentEquals(all) || wanted.contentEquals(large));
    }

    /** Whether a name looks like a short form: capitals, at least two. */
    static boolean looksLikeOne(String name) {
        String letters = name.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= 8
                && letters.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '&');
    }
}
