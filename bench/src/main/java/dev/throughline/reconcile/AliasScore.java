package dev.throughline.reconcile;

import dev.throughline.reconcile.AliasPairs.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How many aliases of persons are recognised where two in a hundred of the hardest other persons are taken for them.
 *
 * <p>{@code AliasScore names/ofac_sdn.csv names/ofac_alt.csv}
 */
final class AliasScore {

    private static final double FALSE_ACCEPTS = 0.02;

    private AliasScore() {}

    public static void main(String[] args) throws IOException {
        List<Pair> pairs = AliasPairs.of(Path.of(args[0]), Path.of(args[1]));
        NameLore lore = NameLore.load();
        print("letters of the sorted words (Levenshtein)", pairs, p -> AliasPairs.letters(p.name(), p.alias()));
        print(
                "the rules alone",
                pairs,
                p -> NameMatch.of(PersonName.of(p.name(), lore), PersonName.of(p.alias(), lore), lore)
                        .score());
        NameOdds odds = new NameOdds(lore);
        print("rules and trees, which saw these persons: NameTraining measures on others", pairs, p -> {
            PersonName name = PersonName.of(p.name(), lore);
            PersonName alias = PersonName.of(p.alias(), lore);
            return odds.of(name, alias, NameMatch.of(name, alias, lore));
        });
    }

    /** A pair as a matcher judged it. */
    record Scored(boolean same, double score) {}

    private static void print(String what, List<Pair> pairs, ToDoubleFunction<Pair> score) {
        print(
                what,
                pairs.stream()
                        .map(p -> new Scored(p.same(), score.applyAsDouble(p)))
                        .toList());
    }

    static void print(String what, List<Scored> pairs) {
        double[] other = scores(pairs, false);
        double[] same = scores(pairs, true);
        System.out.printf(
                Locale.ROOT,
                "%s: %d aliases, %d hard non-pairs, recall at 1 %%: %.3f, at 2 %%: %.3f, at 5 %%: %.3f%n",
                what,
                same.length,
                other.length,
                recall(same, other, 0.01),
                recall(same, other, FALSE_ACCEPTS),
                recall(same, other, 0.05));
    }

    private static double[] scores(List<Scored> pairs, boolean same) {
        return pairs.stream()
                .filter(p -> p.same() == same)
                .mapToDouble(Scored::score)
                .sorted()
                .toArray();
    }

    /** The share of pairs above the least score that lets no more than this share of the others through. */
    private static double recall(double[] same, double[] other, double share) {
        double threshold = other[(int) Math.ceil(other.length * (1 - share)) - 1];
        return (double) Arrays.stream(same).filter(s -> s > threshold).count() / same.length;
    }
}
