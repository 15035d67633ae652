package dev.throughline.reconcile;

import java.util.Locale;

/** The stem of an English word, as Porter's algorithm (1980) cuts it: {@code withdrawal, withdrawing} give {@code withdraw}. */
final class Stem {

    private static final String[][] SECOND = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"abli", "able"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"}
    };
    private static final String[][] THIRD = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final String[] FOURTH = {
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive", "ize",
        "al", "er", "ic", "ou"
    };

    private Stem() {}

    static String of(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        if (w.length() <= 2 || !w.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return w;
        }
        w = suffixes(THIRD, suffixes(SECOND, inflection(plural(w)), 0), 0);
        return finalE(fourth(w));
    }

    private static String plural(String w) {
        if (w.endsWith("sses") || w.endsWith("ies")) {
            return cut(w, 2);
        }
        return w.endsWith("s") && !w.endsWith("ss") ? cut(w, 1) : w;
    }

    private static String inflection(String word) {
        String w = word;
        boolean bare = false;
        if (w.endsWith("eed")) {
            w = measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        } else if (w.endsWith("ed") && hasVowel(cut(w, 2))) {
            w = cut(w, 2);
            bare = true;
        } else if (w.endsWith("ing") && hasVowel(cut(w, 3))) {
            w = cut(w, 3);
            bare = true;
        }
        if (bare) {
            if (w.endsWith("at") || w.endsWith("bl") || w.endsWith("iz")) {
                w = w + "e";
            } else if (doubled(w) && "lsz".indexOf(w.charAt(w.length() - 1)) < 0) {
                w = cut(w, 1);
            } else if (measure(w) == 1 && shortEnd(w)) {
                w = w + "e";
            }
        }
        return w.endsWith("y") && hasVowel(cut(w, 1)) ? cut(w, 1) + "i" : w;
    }

    private static String suffixes(String[][] table, String w, int least) {
        for (String[] rule : table) {
            if (w.endsWith(rule[0])) {
                String rest = cut(w, rule[0].length());
                return measure(rest) > least ? rest + rule[1] : w;
            }
        }
        return w;
    }

    private static String fourth(String w) {
        for (String suffix : FOURTH) {
            if (w.endsWith(suffix)) {
                String rest = cut(w, suffix.length());
                boolean ion = !"ion".equals(suffix) || rest.endsWith("s") || rest.endsWith("t");
                return measure(rest) > 1 && ion ? rest : w;
            }
        }
        return w;
    }

    private static String finalE(String word) {
        String w = word;
        if (w.endsWith("e")) {
            String rest = cut(w, 1);
            int m = measure(rest);
            w = m > 1 || (m == 1 && !shortEnd(rest)) ? rest : w;
        }
        return doubled(w) && w.endsWith("l") && measure(w) > 1 ? cut(w, 1) : w;
    }

    private static String cut(String w, int letters) {
        return w.substring(0, Math.max(0, w.length() - letters));
    }

    private static boolean consonant(String w, int i) {
        return switch (w.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> i == 0 || !consonant(w, i - 1);
            default -> true;
        };
    }

    /** How many times a run of vowels is followed by a run of consonants. */
    private static int measure(String w) {
        int count = 0;
        for (int i = 1; i < w.length(); i++) {
            if (consonant(w, i) && !consonant(w, i - 1)) {
                count++;
            }
        }
        return count;
    }

    private static boolean hasVowel(String w) {
        for (int i = 0; i < w.length(); i++) {
            if (!consonant(w, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean doubled(String w) {
        int n = w.length();
        return n > 1 && w.charAt(n - 1) == w.charAt(n - 2) && consonant(w, n - 1);
    }

    private static boolean shortEnd(String w) {
        int n = w.length();
        return n > 2
                && consonant(w, n - 3)
                && !consonant(w, n - 2)
                && consonant(w, n - 1)
                && "wxy".indexOf(w.charAt(n - 1)) < 0;
    }
}
