package dev.throughline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Annotator;
import dev.throughline.annotate.WordList;
import dev.throughline.extract.Extractor;
import dev.throughline.extract.Figure;
import dev.throughline.extract.TaggedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sentences of our own, read from their plain words: the odd ones, which the rules were tuned on, and the even ones, held back. */
class BoundCasesTest {

    private static final String CASES = "/dev/throughline/extract/figure/bounds.cases";

    /** What came of a half of the cases. */
    private record Score(int cases, int bounds, int units, List<String> errors) {}

    @Test
    void readsBoundsAndApproximation() {
        List<String> lines = new ArrayList<>(WordList.load(CASES));
        try (Annotator annotator = Annotator.load()) {
            Score tuned = score(lines, 0, annotator);
            Score held = score(lines, 1, annotator);
            tuned.errors.forEach(System.out::println);
            print("tuned on", tuned);
            print("held back", held);
            assertThat(lines).hasSizeGreaterThanOrEqualTo(80);
            assertThat((double) tuned.bounds / tuned.cases).isGreaterThanOrEqualTo(0.95);
            assertThat((double) held.bounds / held.cases).isGreaterThanOrEqualTo(0.95);
        }
    }

    private static void print(String title, Score score) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d sentences, bounds and approximation right in %d, with the unit in %d%n",
                title,
                score.cases,
                score.bounds,
                score.units);
    }

    private static Score score(List<String> lines, int half, Annotator annotator) {
        Extractor extractor = new Extractor();
        List<String> errors = new ArrayList<>();
        int cases = 0;
        int bounds = 0;
        int units = 0;
        for (int i = half; i < lines.size(); i += 2) {
            int tab = lines.get(i).indexOf('\t');
            String sentence = lines.get(i).substring(0, tab);
            String expected = lines.get(i).substring(tab + 1);
            String found = line(extractor
                    .extract(annotator.annotate(TaggedText.article(sentence, "2021-03-09")))
                    .figures());
            cases++;
            bounds += bare(found).equals(bare(expected)) ? 1 : 0;
            units += found.equals(expected) ? 1 : 0;
            if (!found.equals(expected)) {
                errors.add(sentence + " expected " + expected + " but was " + found);
            }
        }
        return new Score(cases, bounds, units, errors);
    }

    private static String bare(String line) {
        return line.replaceAll(" [^;]+(?= ;|$)", "");
    }

    private static String line(List<Figure> figures) {
        return figures.isEmpty()
                ? "-"
                : figures.stream()
                        .map(f -> number(f.min()) + ".." + number(f.max()) + (f.approximate() ? "~ " : " ") + f.unit())
                        .collect(Collectors.joining(" ; "));
    }

    private static String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return (value.scale() > 4 ? value.setScale(4, RoundingMode.HALF_UP) : value).toPlainString();
    }
}
