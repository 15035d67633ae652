package dev.throughline.reconcile;

import dev.throughline.acquire.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two texts in words: the shortest script of words taken out and put in (Myers 1986), close ones drawn
 * together, each as the span of its words.
 */
public final class Changes {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** So many words taken out and put in are told one by one; of texts that differ more, what lies between their like ends. */
    private static final int MOST = 1200;

    /** Fewer like words than this between two changes make them one: "the" alone is no common ground. */
    private static final int APART = 2;

    private final List<Word> old;
    private final List<Word> now;

    private Changes(String before, String after) {
        this.old = words(before);
        this.now = words(after);
    }

    private record Word(String text, int start, int end) {}

    /** A stretch of words of both texts that differ: from inclusive, to exclusive. */
    private record Stretch(int oldFrom, int oldTo, int nowFrom, int nowTo) {}

    /** What the second text says otherwise than the first, in its order. */
    public static List<Change> between(String before, String after) {
        return new Changes(before, after).changes(before, after);
    }

    private List<Change> changes(String before, String after) {
        List<Change> changes = new ArrayList<>();
        for (Stretch s : joined(stretches())) {
            changes.add(new Change(span(before, old, s.oldFrom, s.oldTo), span(after, now, s.nowFrom, s.nowTo)));
        }
        return changes;
    }

    private static @Nullable Span span(String text, List<Word> words, int from, int to) {
        return from == to ? null : Span.of(text, words.get(from).start, words.get(to - 1).end);
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch s : stretches) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && s.oldFrom - last.oldTo < APART) {
                joined.set(joined.size() - 1, new Stretch(last.oldFrom, s.oldTo, last.nowFrom, s.nowTo));
            } else {
                joined.add(s);
            }
        }
        return joined;
    }

    private List<Stretch> stretches() {
        int head = 0;
        while (head < old.size() && head < now.size() && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head
                && tail < now.size() - head
                && same(old.size() - 1 - tail, now.size() - 1 - tail)) {
            tail++;
        }
        int n = old.size() - head - tail;
        int m = now.size() - head - tail;
        if (n == 0 && m == 0) {
            return List.of();
        }
        List<int[]> trace = trace(head, n, m);
        return trace.isEmpty() ? List.of(new Stretch(head, head + n, head, head + m)) : path(trace, head, n, m);
    }

    /** For each length of the script the farthest that is reached on each diagonal; empty where it is too long. */
    private List<int[]> trace(int head, int n, int m) {
        List<int[]> trace = new ArrayList<>();
        int most = Math.min(MOST, n + m);
        int[] far = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            int[] before = java.util.Arrays.copyOfRange(far, most - d, most + d + 3);
            trace.add(before);
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && far[most + 1 + k - 1] < far[most + 1 + k + 1])
                        ? far[most + 1 + k + 1]
                        : far[most + 1 + k - 1] + 1;
                while (x < n && x - k < m && same(head + x, head + x - k)) {
                    x++;
                }
                far[most + 1 + k] = x;
                if (x >= n && x - k >= m) {
                    return List.copyOf(trace);
                }
            }
        }
        return List.of();
    }

    /** The stretches along the shortest script, found from its end. */
    private static List<Stretch> path(List<int[]> trace, int head, int n, int m) {
        List<Stretch> stretches = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] far = trace.get(d);
            int k = x - y;
            boolean down = k == -d || (k != d && far[d + 1 + k - 1] < far[d + 1 + k + 1]);
            int from = down ? far[d + 1 + k + 1] : far[d + 1 + k - 1];
            int fromY = from - (down ? k + 1 : k - 1);
            stretches.addFirst(new Stretch(
                    head + from, head + from + (down ? 0 : 1), head + fromY, head + fromY + (down ? 1 : 0)));
            x = from;
            y = fromY;
        }
        return stretches;
    }

    private boolean same(int before, int after) {
        return old.get(before).text.equals(now.get(after).text);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find(); ) {
            words.add(new Word(m.group(), m.start(), m.end()));
        }
        return words;
    }
}
