package dev.throughline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pairs of claims of our own, the same in other words or another: every second two lines, which the bounds were set on, and the others,
 * held back. The speaker counts as the same one.
 */
class ClaimPairsTest {

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Meaning meaning = Meaning.load();

    private record Row(boolean same, Claim one, Claim other) {}

    /** How many pairs were joined, rightly and wrongly, by words alone and by words or meaning. */
    private record Score(int same, int words, int wrongWords, int found, int wrong) {}

    @Test
    void joinsClaimsInOtherWordsAndFewOfOthers() {
        List<Row> tuned = new ArrayList<>();
        List<Row> held = new ArrayList<>();
        List<String> lines = new Lines(Reconciler.class).of("claim-pairs.tsv");
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            (i / 2 % 2 == 0 ? tuned : held)
                    .add(new Row(
                            cells[0].equals("same"),
                            Claim.of(cells[1], false, vocabulary),
                            Claim.of(cells[2], false, vocabulary)));
        }
        List<Row> all = new ArrayList<>(tuned);
        all.addAll(held);
        SameClaim same = new SameClaim(
                vocabulary,
                Weights.of(all.stream()
                        .flatMap(r -> List.of(r.one.concepts(), r.other.concepts()).stream())
                        .toList()),
                new Opposites(vocabulary, new Lines(Reconciler.class)),
                meaning);
        Score first = score(tuned, same, true);
        Score second = score(held, same, false);
        print("set on", first);
        print("held back", second);
        assertThat(second.found).isGreaterThan(second.words);
        assertThat(first.wrong + second.wrong).isLessThanOrEqualTo(first.wrongWords + second.wrongWords + 2);
    }

    private Score score(List<Row> rows, SameClaim same, boolean tell) {
        int pairs = 0;
        int[] words = new int[2];
        int[] found = new int[2];
        for (Row row : rows) {
            pairs += row.same ? 1 : 0;
            int wrong = row.same ? 0 : 1;
            boolean inWords = same.inWords(row.one, row.other, true);
            boolean joined = inWords || same.inMeaning(row.one, row.other).isPresent();
            words[wrong] += inWords ? 1 : 0;
            found[wrong] += joined ? 1 : 0;
            if (tell && joined != row.same) {
                System.out.printf(
                        "%s %s %s | %s%n",
                        row.same ? "same " : "other", joined ? "joined" : "apart ", row.one.text(), row.other.text());
            }
        }
        return new Score(pairs, words[0], words[1], found[0], found[1]);
    }

    private static void print(String title, Score score) {
        System.out.printf(
                "%s: of %d same claims %d by words (%d of others), %d with meaning (%d of others)%n",
                title, score.same, score.words, score.wrongWords, score.found, score.wrong);
    }
}
