package dev.throughline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Labelled pairs of persons' names: the threshold is set on the even rows, the score taken on the odd ones. */
class NameBenchTest {

    private static final NameLore LORE = NameLore.load();

    private static final NameOdds ODDS = new NameOdds(LORE);

    private static double chance(PersonName one, PersonName other) {
        return ODDS.of(one, other, NameMatch.of(one, other, LORE));
    }

    private record Labelled(String one, String other, boolean same, double score) {
        static Labelled of(String one, String other, boolean same) {
            return new Labelled(one, other, same, chance(PersonName.of(one, LORE), PersonName.of(other, LORE)));
        }
    }

    @Test
    void tellsOnePersonFromAnotherOnTheHalfThatTheThresholdWasNotSetOn() throws IOException {
        List<Labelled> pairs = persons();
        double threshold = best(half(pairs, 0));
        double f1 = f1(half(pairs, 1), threshold);
        System.out.printf(
                Locale.ROOT,
                "names: threshold %.2f, F1 on the other half %.3f; shipped threshold %.2f: %.3f%n",
                threshold,
                f1,
                NameOdds.THRESHOLD,
                f1(half(pairs, 1), NameOdds.THRESHOLD));
        assertThat(f1).isGreaterThan(0.82);
        assertThat(f1(half(pairs, 1), NameOdds.THRESHOLD)).isGreaterThan(0.82);
    }

    private static List<Labelled> persons() throws IOException {
        List<Labelled> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(Shared.path("data/names/name_bench.csv"))) {
            List<String> cells = cells(line);
            if ("Person".equals(cells.get(1))) {
                pairs.add(Labelled.of(cells.get(2), cells.get(3), "true".equals(cells.get(4))));
            }
        }
        return pairs;
    }

    private static List<Labelled> half(List<Labelled> pairs, int rest) {
        List<Labelled> half = new ArrayList<>();
        for (int i = rest; i < pairs.size(); i += 2) {
            half.add(pairs.get(i));
        }
        return half;
    }

    private static double best(List<Labelled> pairs) {
        double best = 0;
        for (int i = 10; i < 100; i++) {
            best = f1(pairs, i / 100.0) > f1(pairs, best) ? i / 100.0 : best;
        }
        return best;
    }

    private static double f1(List<Labelled> pairs, double threshold) {
        int right = 0;
        int found = 0;
        int there = 0;
        for (Labelled pair : pairs) {
            boolean same = pair.score() >= threshold;
            right += same && pair.same ? 1 : 0;
            found += same ? 1 : 0;
            there += pair.same ? 1 : 0;
        }
        return 2.0 * right / (found + there);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
