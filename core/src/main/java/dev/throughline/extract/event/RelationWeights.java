package dev.throughline.extract.event;

import dev.throughline.annotate.WordList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The weights of the {@link RelationTyper}: for each sign a hundredth number for each type. */
final class RelationWeights {

    private static final String HERE = "/dev/throughline/extract/event/relation-weights.tsv";
    private static final double UNIT = 0.01;

    private final List<String> types;
    private final Map<String, int[]> rows;

    private RelationWeights(List<String> types, Map<String, int[]> rows) {
        this.types = types;
        this.rows = rows;
    }

    /** Reads lines of a sign and its numbers; the first line names the types. */
    static RelationWeights bundled() {
        Map<String, int[]> rows = new HashMap<>();
        List<String> types = List.of();
        for (String line : WordList.load(HERE)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (types.isEmpty()) {
                types = cells.subList(1, cells.size());
            } else {
                rows.put(cells.getFirst(), numbers(cells, types.size()));
            }
        }
        return new RelationWeights(types, rows);
    }

    private static int[] numbers(List<String> cells, int types) {
        int[] numbers = new int[types];
        for (int i = 0; i + 1 < cells.size(); i++) {
            String cell = cells.get(i + 1);
            numbers[i] = cell.isEmpty() ? 0 : Integer.parseInt(cell);
        }
        return numbers;
    }

    Map<String, Double> probabilities(SortedSet<String> signs) {
        double[] scores = new double[types.size()];
        add(scores, "bias");
        signs.forEach(sign -> add(scores, sign));
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = StrictMath.exp(scores[k] - highest);
            sum += scores[k];
        }
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int k = 0; k < scores.length; k++) {
            probabilities.put(types.get(k), scores[k] / sum);
        }
        return probabilities;
    }

    private void add(double[] scores, String sign) {
        int[] row = rows.get(sign);
        for (int k = 0; row != null && k < scores.length; k++) {
            scores[k] += UNIT * row[k];
        }
    }
}
