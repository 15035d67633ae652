package dev.throughline.acquire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words of a page's blocks say of each, in numbers. */
final class TextSigns {

    private static final List<String> ENDS = List.of("stop", "colon", "comma", "other", "digit", "word");
    private static final List<String> STARTS = List.of("upper", "quote", "lower", "digit", "other");
    /** How far above a line can stand that names what follows. */
    private static final int UNDER = 12;

    private final List<Block> blocks;
    private final Look[] looks;
    private final Odds odds;
    private final StringBuilder feature = new StringBuilder();
    private final Map<String, Integer> seen = new HashMap<>();
    private final int[] proseBefore;
    private final int[] wordsBefore;
    private final int[] toPrevious;
    private final int[] toNext;
    private final int[] run;
    private final int[] ends;
    private final double[] under;
    private int largestRun;

    TextSigns(List<Block> blocks, Look[] looks, Odds odds) {
        this.blocks = blocks;
        this.looks = looks;
        this.odds = odds;
        int n = looks.length;
        proseBefore = new int[n + 1];
        wordsBefore = new int[n + 1];
        toPrevious = new int[n];
        toNext = new int[n];
        run = new int[n];
        ends = new int[n];
        under = new double[n];
        Arrays.fill(under, Double.NaN);
        for (int i = 0; i < n; i++) {
            ends[i] = ENDS.indexOf(looks[i].end());
            seen.merge(looks[i].folded(), 1, Integer::sum);
            proseBefore[i + 1] = proseBefore[i] + prose(i);
            wordsBefore[i + 1] = wordsBefore[i] + looks[i].words();
            toPrevious[i] = looks[i].isProse() ? 0 : i == 0 ? n : Math.min(n, toPrevious[i - 1] + 1);
        }
        for (int i = n - 1; i >= 0; i--) {
            toNext[i] = looks[i].isProse() ? 0 : i == n - 1 ? n : Math.min(n, toNext[i + 1] + 1);
        }
        runs(n);
    }

    private int prose(int i) {
        return looks[i].isProse() ? looks[i].words() : 0;
    }

    /** Stretches of prose with at most three other blocks between two. */
    private void runs(int n) {
        int i = 0;
        while (i < n) {
            int last = i;
            for (int j = i; j < n && j - last <= 3; j++) {
                last = looks[j].isProse() ? j : last;
            }
            int words = proseBefore[last + 1] - proseBefore[i];
            for (int k = i; k <= last; k++) {
                run[k] = words;
            }
            largestRun = Math.max(largestRun, words);
            i = last + 1;
        }
    }

    void add(int i, SignRow row) {
        Look look = looks[i];
        String text = blocks.get(i).text();
        row.add(look.words());
        row.add(text.length() / (double) Math.max(1, look.words()));
        row.add(look.stops());
        row.add(look.words() / (double) (1 + look.stops()));
        row.add(ends[i]);
        row.add(STARTS.indexOf(look.start()));
        row.add(look.capitals());
        row.add(look.function());
        row.add(look.digits());
        row.add(look.commas());
        row.add(look.isProse());
        row.add(seen.getOrDefault(look.folded(), 1));
        String brief = BlockKind.brief(text);
        int words = BlockKind.words(brief);
        row.add(BlockKind.isCredit(brief, words));
        row.add(BlockKind.speaksOfAuthor(brief, words));
        row.add(WrittenDate.isAll(brief));
        row.add(Byline.opens(brief));
        place(i, row);
        around(i, row);
        lexical(i, row);
    }

    private void place(int i, SignRow row) {
        int n = looks.length;
        int prose = Math.max(1, proseBefore[n]);
        row.add(n);
        row.add(proseBefore[n]);
        row.add(i);
        row.add(n - i);
        row.add((double) i / n);
        row.add((double) wordsBefore[i] / Math.max(1, wordsBefore[n]));
        row.add((double) proseBefore[i] / prose);
        row.add(1 - (double) proseBefore[i + 1] / prose);
        row.add(toPrevious[i]);
        row.add(toNext[i]);
        row.add((double) run[i] / prose);
        row.add(largestRun == 0 ? 0 : (double) run[i] / largestRun);
        row.add((double) look(i).words() / prose);
        row.add(window(i, 3));
        row.add(window(i, 8));
    }

    /** The words of prose among the blocks around one, without its own. */
    private int window(int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(looks.length, i + reach + 1);
        return proseBefore[to] - proseBefore[from] - prose(i);
    }

    private void around(int i, SignRow row) {
        for (int d : new int[] {-3, -2, -1, 1, 2, 3}) {
            int k = i + d;
            boolean there = k >= 0 && k < looks.length;
            row.add(there ? looks[k].words() : -1);
            if (Math.abs(d) < 3) {
                row.add(there ? looks[k].stops() : -1);
                row.add(there ? ends[k] : -1);
            }
        }
    }

    private Look look(int i) {
        return looks[i];
    }

    private void lexical(int i, SignRow row) {
        Look look = looks[i];
        List<String> w = look.lexicon();
        String lengthy = look.words() > 25 ? "long" : look.words() > 8 ? "some" : "few";
        row.add(w.isEmpty() ? 0 : odds("first=", w, 1, "," + lengthy));
        row.add(w.size() < 2 ? 0 : odds("first2=", w, 2, ""));
        row.add(w.size() < 3 ? 0 : odds("first3=", w, 3, ""));
        row.add(w.isEmpty() || look.words() > 8 ? 0 : odds("last=", w.subList(w.size() - 1, w.size()), 1, ""));
        row.add(look.words() > 5 ? 0 : odds("all=", w, w.size(), ""));
        double sum = 0;
        double least = 0;
        double most = 0;
        for (String word : w) {
            feature.setLength(0);
            feature.append(look.words() <= 8 ? "has=" : "near=")
                    .append(word)
                    .append(',')
                    .append(lengthy);
            double o = odds.of(feature);
            sum += o;
            least = Math.min(least, o);
            most = Math.max(most, o);
        }
        row.add(sum / Math.max(1, w.size()));
        row.add(least);
        row.add(most);
        boolean line =
                i > 0 && looks[i - 1].words() <= 5 && !looks[i - 1].lexicon().isEmpty();
        row.add(
                line
                        ? odds(
                                "afterLine=",
                                looks[i - 1].lexicon(),
                                looks[i - 1].lexicon().size(),
                                "")
                        : 0);
        heading(i, row);
    }

    /** The last heading-like line above, if it stands within a few blocks: "Related", "Comments". */
    private void heading(int i, SignRow row) {
        for (int k = i - 1; k >= Math.max(0, i - UNDER); k--) {
            Look look = looks[k];
            if (look.words() <= 4 && !look.lexicon().isEmpty() && !look.end().equals("stop")) {
                row.add(under(k));
                row.add(i - k);
                return;
            }
        }
        row.add(0);
        row.add(-1);
    }

    /** What it says to stand under a line, asked for once a line. */
    private double under(int k) {
        if (Double.isNaN(under[k])) {
            List<String> line = looks[k].lexicon();
            under[k] = odds("under=", line, line.size(), "");
        }
        return under[k];
    }

    /** The odds of the first few of some words. */
    private double odds(String kind, List<String> words, int count, String tail) {
        feature.setLength(0);
        feature.append(kind);
        for (int n = 0; n < count; n++) {
            feature.append(n == 0 ? "" : " ").append(words.get(n));
        }
        return odds.of(feature.append(tail));
    }

    /** The features whose odds {@link #add} asks for. */
    static void names(List<Block> blocks, Look[] looks, int i, java.util.function.Consumer<String> into) {
        TextSigns asking = new TextSigns(blocks, looks, name -> {
            into.accept(name.toString());
            return 0;
        });
        asking.lexical(i, new SignRow());
    }
}
