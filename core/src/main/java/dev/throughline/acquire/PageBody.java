package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Tells the blocks of a page's body from all others. Each is judged twice: by its own signs, and again in the light of how those
 * around it and those set like it were judged.
 */
final class PageBody {

    /** Below this the second judgement has never reversed the first. */
    private static final double HOPELESS = -6;
    /** A body of fewer characters is doubted, and the bound lowered. */
    private static final int SLIGHT = 200;

    private static final double LOWER = -2.5;
    /** A little below even: a lost paragraph is worse than a line too many. */
    private static final double BOUND = -0.3;

    private final ToDoubleFunction<String> odds;
    private final Forest first;
    private final Forest second;
    private final ClassWords words = ClassWords.load();
    private final Set<String> functionWords;

    PageBody(ToDoubleFunction<String> odds, Forest first, Forest second, Set<String> functionWords) {
        this.odds = odds;
        this.first = first;
        this.second = second;
        this.functionWords = functionWords;
    }

    /** With what was learned (bench: {@code ForestTraining}) and comes with the library. */
    static PageBody load(Set<String> functionWords) {
        Map<String, Double> odds = table("page-odds.tsv");
        return new PageBody(
                word -> odds.getOrDefault(word, 0.0),
                Forest.load("page-trees-1.txt"),
                Forest.load("page-trees-2.txt"),
                functionWords);
    }

    private static Map<String, Double> table(String resource) {
        try (InputStream in = PageBody.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library is incomplete: no " + resource);
            }
            Map<String, Double> table = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.lastIndexOf('\t');
                table.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    State[] states(List<Block> blocks, PageClaims claims) {
        PageSigns signs = new PageSigns(blocks, claims, functionWords, words, odds);
        float[][] rows = new float[blocks.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = signs.of(i);
        }
        double[] judged = first.scores(rows);
        Agreement agreement = new Agreement(blocks, judged);
        int[] hopeful = IntStream.range(0, rows.length)
                .filter(i -> judged[i] >= HOPELESS)
                .toArray();
        float[][] more = new float[hopeful.length][];
        for (int k = 0; k < more.length; k++) {
            more[k] = agreement.of(hopeful[k], rows[hopeful[k]]);
        }
        double[] again = second.scores(more);
        double[] odds = judged.clone();
        for (int k = 0; k < again.length; k++) {
            odds[hopeful[k]] = again[k];
        }
        return states(blocks, odds);
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
