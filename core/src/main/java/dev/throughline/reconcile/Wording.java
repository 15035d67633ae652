package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How two wordings of one text differ, word by word.
 *
 * @param edits in the order of both texts
 */
public record Wording(List<Edit> edits) {

    /** Words that both have, or only one. */
    public record Edit(Kind kind, String text) {
        /** Who has the words. */
        public enum Kind {
            BOTH,
            FIRST,
            SECOND
        }
    }

    public Wording {
        edits = List.copyOf(edits);
    }

    /** The differences of two texts; case and marks of punctuation make none. */
    public static Wording of(String first, String second) {
        List<Word> a = Word.in(first);
        List<Word> b = Word.in(second);
        int[][] common = common(forms(a), forms(b));
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).form().equals(b.get(j).form())) {
                add(edits, Edit.Kind.BOTH, text(first, a.get(i++)));
                j++;
            } else if (j >= b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(edits, Edit.Kind.FIRST, text(first, a.get(i++)));
            } else {
                add(edits, Edit.Kind.SECOND, text(second, b.get(j++)));
            }
        }
        return new Wording(edits);
    }

    /** How many words the longest common subsequence of two lists of words has. */
    static int shared(List<String> a, List<String> b) {
        return common(a, b)[0][0];
    }

    /** In row i, column j: the length of the longest common subsequence from there on. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(w -> w.form().toLowerCase(Locale.ROOT)).toList();
    }

    private static String text(String all, Word word) {
        return all.substring(word.start(), word.end());
    }

    private static void add(List<Edit> edits, Edit.Kind kind, String word) {
        if (!edits.isEmpty() && edits.getLast().kind() == kind) {
            edits.set(edits.size() - 1, new Edit(kind, edits.getLast().text() + " " + word));
        } else {
            edits.add(new Edit(kind, word));
        }
    }
}
