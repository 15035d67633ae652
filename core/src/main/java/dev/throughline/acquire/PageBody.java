package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the blocks of a page's body from all others. Each is judged twice: by its own signs, and again in the light of how those
 * around it and those set like it were judged.
 */
final class PageBody {

    /** Below this the second judgement has never reversed the first. */
    private static final double HOPELESS = -6;
    /** What a third of the trees take for no part of the body by far is none: most of a page is judged no further. */
    private static final Forest.Stop GIVEN_UP = new Forest.Stop(80, -3, -7);

    private static final Forest.Stop REFUSED = new Forest.Stop(60, -3.5, -7);
    /** A body of fewer characters is doubted, and the bound lowered. */
    private static final int SLIGHT = 200;

    private static final double LOWER = -2.5;
    /** A little below even: a lost paragraph is worse than a line too many. */
    private static final double BOUND = -0.3;

    private final Odds odds;
    private final Forest first;
    private final Forest second;
    private final ClassWords words = ClassWords.load();
    private final Set<String> functionWords;

    PageBody(Odds odds, Forest first, Forest second, Set<String> functionWords) {
        this.odds = odds;
        this.first = first;
        this.second = second;
        this.functionWords = functionWords;
    }

    /** With what was learned (bench: {@code ForestTraining}) and comes with the library. */
    static PageBody load(Set<String> functionWords) {
        return new PageBody(
                OddsTable.load("page-odds.tsv"),
                Forest.load("page-trees-1.txt"),
                Forest.load("page-trees-2.txt"),
                functionWords);
    }

    State[] states(List<Block> blocks, PageClaims claims) {
        PageSigns signs = new PageSigns(blocks, claims, functionWords, words, odds);
        float[][] rows = new float[blocks.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = signs.of(i);
        }
        double[] judged = first(first, rows);
        Agreement agreement = new Agreement(blocks, signs.kinds(), judged);
        int[] hopeful = IntStream.range(0, rows.length)
                .filter(i -> judged[i] >= HOPELESS)
                .toArray();
        float[][] more = new float[hopeful.length][];
        for (int k = 0; k < more.length; k++) {
            more[k] = agreement.of(hopeful[k], rows[hopeful[k]]);
        }
        double[] again = second.scores(more, REFUSED);
        double[] odds = judged.clone();
        for (int k = 0; k < again.length; k++) {
            odds[hopeful[k]] = again[k];
        }
        State[] states = states(blocks, odds);
        return Arrays.asList(states).contains(State.BODY) ? states : new BestRun(blocks, functionWords).states();
    }

    /** How blocks are judged at first. */
    static double[] first(Forest forest, float[][] rows) {
        return forest.scores(rows, GIVEN_UP);
    }

    /** The body is what is likelier in it than not; where that is next to nothing, what is likeliest. */
    static State[] states(List<Block> blocks, double[] odds) {
        int characters = 0;
        for (int i = 0; i < odds.length; i++) {
            characters += odds[i] > BOUND ? blocks.get(i).text().length() : 0;
        }
        double bound = characters < SLIGHT ? LOWER : BOUND;
        int last = -1;
        for (int i = 0; i < odds.length; i++) {
            last = odds[i] > bound ? i : last;
        }
        State[] states = new State[odds.length];
        boolean begun = false;
        for (int i = 0; i < odds.length; i++) {
            boolean body = odds[i] > bound;
            begun |= body;
            states[i] = body ? State.BODY : !begun ? State.BEFORE : i > last ? State.AFTER : State.ASIDE;
        }
        return Repeats.without(blocks, states);
    }
}
