package dev.throughline.reconcile;

/**
 * The consonants of a name, in the classes that spellings of one name share: {@code suleiman, soliman} are both
 * {@code slmn}.
 */
final class Skeleton {

    private static final String[][] DIGRAPHS = {
        {"sch", "s"}, {"tch", "c"}, {"kh", "h"}, {"gh", "g"}, {"ch", "c"}, {"sh", "s"}, {"dh", "d"}, {"th", "t"},
        {"ph", "f"}, {"ck", "k"}, {"qu", "k"}, {"ts", "s"}, {"tz", "s"}, {"dj", "j"}, {"zh", "j"}, {"ou", "w"}
    };

    private Skeleton() {}

    static String of(String token) {
        String t = token;
        for (String[] pair : DIGRAPHS) {
            t = t.replace(pair[0], pair[1]);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < t.length(); i++) {
            char c = consonant(t.charAt(i), i == 0);
            if (c != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        // A name of vowels is its own skeleton.
        return out.isEmpty() ? token : out.toString();
    }

    private static char consonant(char c, boolean first) {
        return switch (c) {
            case 'q', 'k', 'c', 'x' -> 'k';
            case 'z', 's' -> 's';
            case 'v', 'f' -> 'f';
            case 'd', 't' -> 't';
            case 'p', 'b' -> 'b';
            case 'g', 'j' -> 'g';
            case 'm', 'n', 'l', 'r' -> c;
            // Consonants at the beginning only; inside they come and go with the spelling.
            case 'h' -> first ? 'h' : 0;
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> first && c != 'y' && c != 'w' ? 'a' : 0;
            default -> Character.isLetterOrDigit(c) ? c : 0;
        };
    }
}
