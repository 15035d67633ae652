package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be said of a block from the words of all blocks, in a scrape and in a page alike. */
final class TextFeatures {

    private final List<Block> blocks;
    private final Look[] looks;
    private final Map<String, Integer> seen = new HashMap<>();
    private final int[] proseBefore;
    private final int[] proseRun;
    private final int[] shortRun;
    private final int[] toPrevious;
    private final int[] toNext;
    private final int totalProse;
    private final int largestRun;

    TextFeatures(List<Block> blocks, Look[] looks) {
        this.blocks = blocks;
        this.looks = looks;
        int n = looks.length;
        proseBefore = new int[n + 1];
        proseRun = new int[n];
        shortRun = new int[n];
        toPrevious = new int[n];
        toNext = new int[n];
        for (int i = 0; i < n; i++) {
            seen.merge(looks[i].folded(), 1, Integer::sum);
            proseBefore[i + 1] = proseBefore[i] + (looks[i].isProse() ? looks[i].words() : 0);
            toPrevious[i] = looks[i].isProse() ? 0 : i == 0 ? n : Math.min(n, toPrevious[i - 1] + 1);
        }
        for (int i = n - 1; i >= 0; i--) {
            toNext[i] = looks[i].isProse() ? 0 : i == n - 1 ? n : Math.min(n, toNext[i + 1] + 1);
        }
        totalProse = proseBefore[n];
        largestRun = runs(n);
    }

    /** Groups blocks into stretches of prose (interrupted by two others at most) and stretches of anything else. */
    private int runs(int n) {
        int largest = 0;
        int i = 0;
        while (i < n) {
            int j = i;
            int last = i;
            boolean prose = looks[i].isProse();
            while (j < n && (looks[j].isProse() == prose || (prose && j - last <= 2))) {
                last = looks[j].isProse() == prose ? j : last;
                j++;
            }
            int words = proseBefore[last + 1] - proseBefore[i];
            for (int k = i; k <= last; k++) {
                proseRun[k] = words;
                shortRun[k] = prose ? 0 : last - i + 1;
            }
            largest = Math.max(largest, words);
            i = last + 1;
        }
        return largest;
    }

    Look look(int i) {
        return looks[i];
    }

    List<String> of(int i) {
        List<String> f = new ArrayList<>(96);
        Look look = looks[i];
        int n = looks.length;
        String size = size(look.words());
        f.add("bias");
        f.add("words=" + size);
        f.add("end=" + look.end() + "," + coarse(look.words()));
        f.add("start=" + look.start() + "," + coarse(look.words()));
        f.add("stops=" + Math.min(4, look.stops()) + "," + coarse(look.words()));
        f.add("capitals=" + tenths(look.capitals()) / 2 + "," + coarse(look.words()));
        f.add("function=" + tenths(look.function()) + "," + coarse(look.words()));
        f.add("digits=" + Math.min(5, tenths(look.digits())));
        f.add("commas=" + Math.min(4, look.commas()));
        f.add("prose=" + look.isProse());
        int again = seen.getOrDefault(look.folded(), 1);
        if (again > 1) {
            f.add("again=" + Math.min(3, again) + "," + coarse(look.words()));
        }
        lexical(f, look);
        place(f, i, n);
        context(f, i, n, size);
        return f;
    }

    private static void lexical(List<String> f, Look look) {
        List<String> w = look.lexicon();
        if (w.isEmpty()) {
            f.add("wordless");
            return;
        }
        String lengthy = look.words() > 25 ? "long" : look.words() > 8 ? "some" : "few";
        f.add("first=" + w.getFirst() + "," + lengthy);
        if (w.size() > 1) {
            f.add("first2=" + w.get(0) + " " + w.get(1));
        }
        if (w.size() > 2) {
            f.add("first3=" + w.get(0) + " " + w.get(1) + " " + w.get(2));
        }
        if (look.words() <= 8) {
            f.add("last=" + w.getLast());
            for (String word : w) {
                f.add("has=" + word);
            }
        } else {
            for (String word : w) {
                f.add("near=" + word + "," + lengthy);
            }
        }
        if (look.words() <= 5) {
            f.add("all=" + String.join(" ", w));
        }
    }

    private void place(List<String> f, int i, int n) {
        f.add("place=" + (n == 1 ? 0 : i * 9 / (n - 1)));
        if (i < 3) {
            f.add("fromTop=" + i);
        }
        if (n - i <= 3) {
            f.add("fromEnd=" + (n - i));
        }
        int share = totalProse == 0 ? 0 : proseBefore[i] * 20 / totalProse;
        f.add("proseBefore="
                + (proseBefore[i] == 0 ? "none" : proseBefore[i] == totalProse ? "all" : String.valueOf(share)));
        f.add("run="
                + (proseRun[i] == 0
                        ? "none"
                        : proseRun[i] == largestRun ? "largest" : proseRun[i] * 4 >= largestRun ? "large" : "small"));
        f.add("short=" + bucket(shortRun[i]));
        f.add("fewBlocks=" + (n <= 3 ? n : n <= 12 ? 12 : n <= 40 ? 40 : 100));
        f.add("back=" + bucket(toPrevious[i]) + ",on=" + bucket(toNext[i]));
    }

    private void context(List<String> f, int i, int n, String size) {
        String before = i == 0 ? "none" : size(looks[i - 1].words());
        String after = i == n - 1 ? "none" : size(looks[i + 1].words());
        f.add("before=" + before);
        f.add("following=" + after);
        f.add("around=" + coarseAt(i - 1) + "," + coarse(looks[i].words()) + "," + coarseAt(i + 1));
        f.add("around2=" + coarseAt(i - 2) + coarseAt(i - 1) + "," + coarseAt(i + 1) + coarseAt(i + 2));
        f.add("ends=" + (i == 0 ? "none" : looks[i - 1].end()) + "," + looks[i].end() + "," + coarse(looks[i].words()));
        if (i > 0 && looks[i - 1].words() <= 5 && !looks[i - 1].lexicon().isEmpty()) {
            f.add("afterLine=" + String.join(" ", looks[i - 1].lexicon()));
        }
        if (blocks.get(i).setting() == null) {
            int gap = Math.min(2, blocks.get(i).gap());
            int next = i + 1 < n ? Math.min(2, blocks.get(i + 1).gap()) : 3;
            f.add("gap=" + gap + next + "," + coarse(looks[i].words()));
            f.add("tight=" + (gap == 0) + (next == 0) + "," + coarseAt(i - 1) + "," + size);
        }
        heading(f, i);
    }

    /** The last heading-like line above, if it stands within a few blocks: "Related", "Comments". */
    private void heading(List<String> f, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
            Look look = looks[k];
            if (look.words() <= 4 && !look.lexicon().isEmpty() && !look.end().equals("stop")) {
                f.add("under=" + String.join(" ", look.lexicon()));
                return;
            }
        }
    }

    private String coarseAt(int i) {
        return i < 0 || i >= looks.length ? "-" : looks[i].isProse() ? "P" : coarse(looks[i].words());
    }

    static String size(int words) {
        return words <= 3
                ? String.valueOf(words)
                : words <= 5
                        ? "5"
                        : words <= 8
                                ? "8"
                                : words <= 12
                                        ? "12"
                                        : words <= 20 ? "20" : words <= 35 ? "35" : words <= 60 ? "60" : "99";
    }

    static String coarse(int words) {
        return words <= 3 ? "a" : words <= 8 ? "b" : words <= 16 ? "c" : words <= 35 ? "d" : "e";
    }

    static int tenths(double share) {
        return (int) Math.floor(share * 10 + 1e-9);
    }

    static String bucket(int count) {
        return count <= 3 ? String.valueOf(count) : count <= 6 ? "6" : count <= 12 ? "12" : count <= 30 ? "30" : "99";
    }
}
