package dev.throughline.extract.entity;

import dev.throughline.extract.word.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart for comparison.
 *
 * @param key its parts in lower case without accents, articles, suffixes and marks, joined by blanks
 * @param parts the same, one by one
 */
record NameForm(String key, List<String> parts) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʿʾ]");
    private static final Pattern SPLIT = Pattern.compile("[\\s\\-–]+");
    private static final Set<String> DROPPED =
            Set.of("al", "el", "ul", "the", "jr", "sr", "ii", "iii", "iv", "mr", "mrs", "ms");

    NameForm {
        parts = List.copyOf(parts);
    }

    static NameForm of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        List<String> pieces = SPLIT.splitAsStream(plain.strip()).toList();
        for (String piece : pieces) {
            String part = piece.replaceAll("[^\\p{L}\\p{N}&]", "");
            if (!part.isEmpty() && (pieces.size() == 1 || !DROPPED.contains(part))) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            parts.add(plain.strip());
        }
        return new NameForm(String.join(" ", parts), parts);
    }

    String first() {
        return parts.getFirst();
    }

    String last() {
        return parts.getLast();
    }

    int length() {
        return parts.size();
    }

    /** Its parts from a place on. */
    List<String> tail(int count) {
        return parts.subList(parts.size() - count, parts.size());
    }

    /** Whether two full names can be one person's: the surnames agree and the given names do not differ. */
    boolean samePerson(NameForm other, WordList nicknames, WordList genders) {
        if (key.equals(other.key)) {
            return true;
        }
        NameForm shorter = length() <= other.length() ? this : other;
        NameForm longer = length() <= other.length() ? other : this;
        if (shorter.length() < 2) {
            return false;
        }
        if (!Spelling.sameSurname(shorter.last(), longer.last())) {
            return false;
        }
        if (sameParts(shorter.parts, longer.tail(shorter.length()))) {
            return true;
        }
        return sameGiven(shorter.first(), longer.first(), nicknames, genders);
    }

    /** Whether this one is the end of a longer name: its surname, or its surname of several parts. */
    boolean isTailOf(NameForm longer) {
        return length() < longer.length() && sameParts(parts, longer.tail(length()));
    }

    private static boolean sameParts(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!Spelling.sameSurname(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameGiven(String a, String b, WordList nicknames, WordList genders) {
        if (a.equals(b)) {
            return true;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        String fullA = nicknames.meaning(a).isEmpty() ? a : nicknames.meaning(a).toLowerCase(Locale.ROOT);
        String fullB = nicknames.meaning(b).isEmpty() ? b : nicknames.meaning(b).toLowerCase(Locale.ROOT);
        if (fullA.equals(fullB)) {
            return true;
        }
        String genderA = genders.meaning(a);
        String genderB = genders.meaning(b);
        return (genderA.isEmpty() || genderB.isEmpty() || genderA.equals(genderB)) && Spelling.sameGivenName(a, b);
    }
}
