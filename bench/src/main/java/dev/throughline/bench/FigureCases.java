package dev.throughline.bench;

import dev.throughline.annotate.Annotator;
import dev.throughline.extract.Extractor;
import dev.throughline.extract.Figure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures against the English cases of Recognizers-Text, one line a kind: how many of the quantities are read with their value (for
 * ranges both ends, open where open). Argument: the folder {@code Specs} of {@code quantities/recognizers-english.tgz}, unpacked.
 */
public final class FigureCases {

    private static final List<String> KINDS = List.of(
            "NumberWithUnit/English/CurrencyModel",
            "NumberWithUnit/English/DimensionModel",
            "NumberWithUnit/English/AgeModel",
            "NumberWithUnit/English/TemperatureModel",
            "Number/English/PercentModel",
            "Number/English/NumberRangeModel",
            "Number/English/NumberModel");
    private static final Pattern RANGE = Pattern.compile("[\\[(](.*),(.*)[\\])]");
    private static final BigDecimal CLOSE = new BigDecimal("0.00001");

    private int cases;
    private int right;
    private int more;

    private FigureCases() {}

    public static void main(String[] args) {
        Extractor extractor = new Extractor();
        try (Annotator annotator = Annotator.load()) {
            for (String kind : KINDS) {
                FigureCases score = new FigureCases();
                for (Map<?, ?> row : JsonRows.read(Path.of(args[0], kind + ".json"))) {
                    String text = JsonRows.text(row, "Input");
                    List<Figure> figures = text.isBlank()
                            ? List.of()
                            : extractor
                                    .extract(annotator.annotate(Plain.article(text)))
                                    .figures();
                    score.add((List<?>) row.get("Results"), new ArrayList<>(figures));
                }
                System.out.printf(
                        Locale.ROOT,
                        "%-16s %3d quantities, %3d read with their value (%.3f), %3d figures more%n",
                        kind.substring(kind.lastIndexOf('/') + 1),
                        score.cases,
                        score.right,
                        (double) score.right / Math.max(1, score.cases),
                        score.more);
            }
        }
    }

    private void add(@Nullable List<?> results, List<Figure> left) {
        for (Object result : results == null ? List.of() : results) {
            cases++;
            Object resolution = ((Map<?, ?>) result).get("Resolution");
            String value = resolution instanceof Map<?, ?> map ? JsonRows.text(map, "value") : "";
            Figure match =
                    left.stream().filter(f -> isRead(value, f)).findFirst().orElse(null);
            if (match != null) {
                left.remove(match);
                right++;
            }
        }
        more += left.size();
    }

    private static boolean isRead(String value, Figure figure) {
        Matcher range = RANGE.matcher(value);
        if (range.matches()) {
            return isClose(number(range.group(1)), figure.min()) && isClose(number(range.group(2)), figure.max());
        }
        BigDecimal single = number(value);
        return single != null && (isClose(single, figure.min()) || isClose(single, figure.max()));
    }

    private static boolean isClose(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.subtract(other)
                        .abs()
                        .compareTo(other.abs().max(BigDecimal.ONE).multiply(CLOSE))
                <= 0;
    }

    private static @Nullable BigDecimal number(String written) {
        try {
            return new BigDecimal(written.replace("%", "").replace(",", "").strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
