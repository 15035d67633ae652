package dev.throughline.acquire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Patterns with the words without which they can match nothing: one look at a text finds the words of all of them, so that most
 * patterns are never tried.
 *
 * <p>The look is an automaton after Aho and Corasick over the text in the one case to which a pattern that minds none brings its characters.
 */
final class Clues {

    private final List<Clue> clues;
    private final int[] classes = new int[0x100];
    private final int width;
    private final int[] steps;
    private final int[] found;

    /** At most 32, each with its words in lower case. */
    Clues(List<Clue> clues) {
        this.clues = List.copyOf(clues);
        int width = 1;
        for (Clue clue : clues) {
            for (char c : String.join("", clue.needed()).toCharArray()) {
                if (c >= classes.length) {
                    throw new IllegalArgumentException("a needed word is in Latin letters: " + clue.needed());
                }
                if (classes[c] == 0) {
                    classes[c] = width++;
                }
            }
        }
        this.width = width;
        List<int[]> nodes = new ArrayList<>();
        nodes.add(new int[width]);
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (int n = 0; n < clues.size(); n++) {
            for (String word : clues.get(n).needed()) {
                int at = 0;
                for (int i = 0; i < word.length(); i++) {
                    int c = classes[word.charAt(i)];
                    int next = nodes.get(at)[c];
                    if (next == 0) {
                        next = nodes.size();
                        nodes.get(at)[c] = next;
                        nodes.add(new int[width]);
                        ends.add(0);
                    }
                    at = next;
                }
                ends.set(at, ends.get(at) | 1 << n);
            }
        }
        this.steps = new int[nodes.size() * width];
        this.found = new int[nodes.size()];
        link(nodes, ends);
    }

    /** Gives every node its way on for every character, by way of the longest ending that begins a word too. */
    private void link(List<int[]> nodes, List<Integer> ends) {
        int[] back = new int[nodes.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int at = open.remove();
            found[at] = ends.get(at) | found[back[at]];
            for (int c = 0; c < width; c++) {
                int next = nodes.get(at)[c];
                int otherwise = at == 0 ? 0 : steps[back[at] * width + c];
                steps[at * width + c] = next == 0 ? otherwise : next;
                if (next != 0) {
                    back[next] = otherwise;
                    open.add(next);
                }
            }
        }
    }

    /** Which clues have a word in a text, a bit each. */
    int in(String text) {
        int at = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Clue.fold(text.charAt(i));
            at = steps[at * width + (c < classes.length ? classes[c] : 0)];
            all |= found[at];
        }
        return all;
    }

    /** Whether the n-th pattern matches somewhere in a text, which {@link #in} gave these words of. */
    boolean finds(int n, String text, int words) {
        return (words >> n & 1) != 0 && clues.get(n).pattern().matcher(text).find();
    }
}
