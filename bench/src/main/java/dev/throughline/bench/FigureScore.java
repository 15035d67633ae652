package dev.throughline.bench;

import dev.throughline.annotate.Annotator;
import dev.throughline.extract.Extractor;
import dev.throughline.extract.Figure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures against NewsQuant, for its rows of even number, which were looked at, and of odd number, which were only counted: F1 of
 * the value (both ends of a range), of value and unit, and of value and concept; and the share of right values whose measure
 * shares a word with the concepts referred to. A measure shares where any word is the same, as the corpus's own scorer counts;
 * rows without a concept count against the F1. Argument: the file {@code quantities/newsquant-dev.json}.
 */
public final class FigureScore {

    private static final Pattern RANGE = Pattern.compile("(-?[\\d.E+-]+?)-([\\d.E+]+)");
    /** The corpus's names of units (those of its unit dictionary) that are not ours; money goes by its ISO 4217 code. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("united states dollar", "USD"),
            Map.entry("pound sterling", "GBP"),
            Map.entry("danish krone", "DKK"),
            Map.entry("shekel", "ILS"),
            Map.entry("people", "person"),
            Map.entry("percentage", "percent"),
            Map.entry("metric ton", "ton"),
            Map.entry("count", "time"),
            Map.entry("candela per square metre", "nit"),
            Map.entry("-", "number"));

    private int gold;
    private int found;
    private int values;
    private int units;
    private int concepts;
    private int conceptual;

    private FigureScore() {}

    public static void main(String[] args) {
        List<FigureScore> halves = List.of(new FigureScore(), new FigureScore());
        Extractor extractor = new Extractor();
        int number = 0;
        try (Annotator annotator = Annotator.load()) {
            for (Map<?, ?> row : JsonRows.read(Path.of(args[0]))) {
                List<Figure> figures = extractor
                        .extract(annotator.annotate(Plain.article(JsonRows.text(row, "text"))))
                        .figures();
                halves.get(number % 2).add((List<?>) row.get("quantities"), figures);
                number++;
            }
        }
        halves.get(0).print("even");
        halves.get(1).print("odd");
    }

    private void print(String half) {
        System.out.printf(
                Locale.ROOT,
                "%-4s gold %d found %d value F1 %.3f value+unit F1 %.3f value+concept F1 %.3f concept shared %.3f%n",
                half,
                gold,
                found,
                f1(values),
                f1(units),
                f1(concepts),
                (double) concepts / Math.max(1, conceptual));
    }

    private double f1(int right) {
        return 2.0 * right / Math.max(1, gold + found);
    }

    private void add(@Nullable List<?> quantities, List<Figure> figures) {
        List<Figure> left = new ArrayList<>(figures);
        found += figures.size();
        for (Object quantity : quantities == null ? List.of() : quantities) {
            Map<?, ?> row = (Map<?, ?>) quantity;
            gold++;
            Figure match = match(row, left);
            if (match != null) {
                left.remove(match);
                values++;
                units += isUnit(row, match) ? 1 : 0;
                String concept = JsonRows.text(row, "referred_concepts");
                conceptual += concept.equals("-") ? 0 : 1;
                concepts += shares(concept, match.measure()) ? 1 : 0;
            }
        }
    }

    private static @Nullable Figure match(Map<?, ?> row, List<Figure> figures) {
        Figure first = null;
        for (Figure figure : figures) {
            if (isValue(JsonRows.text(row, "value").replace(" ", ""), figure)) {
                if (isUnit(row, figure)) {
                    return figure;
                }
                first = first == null ? figure : first;
            }
        }
        return first;
    }

    private static boolean isValue(String value, Figure figure) {
        Matcher range = RANGE.matcher(value);
        try {
            BigDecimal a = new BigDecimal(range.matches() ? range.group(1) : value);
            BigDecimal b = range.matches() ? new BigDecimal(range.group(2)) : a;
            BigDecimal min = figure.min() == null ? figure.max() : figure.min();
            BigDecimal max = figure.max() == null ? figure.min() : figure.max();
            return min != null && max != null && min.compareTo(a.min(b)) == 0 && max.compareTo(a.max(b)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** NewsQuant counts by the noun; a figure's person stands for every noun that counts people, so it is checked against the words. */
    private static boolean isUnit(Map<?, ?> row, Figure figure) {
        String name = JsonRows.text(row, "normalized_unit").strip();
        String bare = name.replaceAll(" per .*", "");
        String unit = figure.unit().replaceAll(" per .*", "");
        if (isSame(UNITS.getOrDefault(name, bare), unit)
                || isSame(UNITS.getOrDefault(bare, bare), unit)
                || bare.equalsIgnoreCase(currency(unit))) {
            return true;
        }
        String head = head(bare);
        if (unit.equals("person")) {
            return figure.span().text().toLowerCase(Locale.ROOT).contains(head);
        }
        return isSame(UNITS.getOrDefault(head, head), unit) || unit.endsWith(" " + head) || isHead(row, unit);
    }

    /** Our unit is the head of what the corpus's annotators marked: {@code crates of oranges}, {@code of the finest harbours to visit}. */
    private static boolean isHead(Map<?, ?> row, String unit) {
        String marked =
                JsonRows.text(row, "unit").toLowerCase(Locale.ROOT).replaceFirst("^of (?:the |its |their )?", "");
        String noun = head(marked.replaceFirst(" (?:of|to|in|for|from|per) .*", ""));
        String name = " " + JsonRows.text(row, "normalized_unit").toLowerCase(Locale.ROOT) + " ";
        return isSame(noun, unit) && name.contains(" " + unit + " ");
    }

    private static String head(String words) {
        return words.replaceAll(" of .*", "").replaceAll(".* ", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String unit) {
        return unit.replace('-', ' ').replaceFirst("(?<=\\p{Lower}{2})s$", "");
    }

    private static String currency(String unit) {
        boolean code = unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
        return code
                ? Currency.getAvailableCurrencies().stream()
                        .filter(c -> c.getCurrencyCode().equals(unit))
                        .map(c -> c.getDisplayName(Locale.ENGLISH))
                        .findFirst()
                        .orElse(unit)
                : "";
    }

    private static boolean shares(String concept, String measure) {
        Set<String> words = Set.copyOf(List.of(measure.toLowerCase(Locale.ROOT).split("\\W+", -1)));
        return Pattern.compile("\\W+")
                .splitAsStream(concept.toLowerCase(Locale.ROOT))
                .anyMatch(word -> !word.isEmpty() && words.contains(word));
    }
}
