package dev.throughline.extract.entity;

/** Whether two words can be spellings of one name: a slip of the pen, or another way out of a foreign script. */
final class Spelling {

    private Spelling() {}

    /** {@code Rahmonov/Rakhmonov}, {@code Petrosian/Petrossian}, two letters swapped; not {@code Clinton/Clifton}. */
    static boolean sameSurname(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        return (skeleton(a).length() > 2 && skeleton(a).equals(skeleton(b)) && distance(a, b) <= 2)
                || swapped(a, b)
                || (shorter >= 8 && a.length() != b.length() && distance(a, b) == 1);
    }

    /** {@code Yusef/Yusif}, {@code Hassan/Hasan}; not {@code Dan/Don}. */
    static boolean sameGivenName(String a, String b) {
        return a.equals(b)
                || (a.charAt(0) == b.charAt(0)
                        && skeleton(a).length() > 2
                        && skeleton(a).equals(skeleton(b))
                        && distance(a, b) <= 2);
    }

    /** The first letter and the consonants after it, doubled ones once. */
    static String skeleton(String word) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean vowel = "aeiouy".indexOf(c) >= 0;
            boolean doubled = i > 0 && word.charAt(i - 1) == c;
            if (i == 0 || (!vowel && !doubled)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean swapped(String a, String b) {
        if (a.length() != b.length() || a.length() < 6) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    /** Levenshtein's distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
