package dev.throughline.annotate.encoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the encoder's columns mean, and the small matrices that go with them.
 *
 * <p>Read from lines with tabs: {@code columns NAME FROM TO LABEL...} and {@code matrix NAME ROWS COLUMNS VALUE...}.
 */
public final class Heads {

    private final Map<String, Columns> columns = new LinkedHashMap<>();
    private final Map<String, Matrix> matrices = new LinkedHashMap<>();

    private Heads() {}

    public static Heads read(String text) {
        Heads heads = new Heads();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                heads.add(line.split("\t", -1));
            }
        }
        return heads;
    }

    private void add(String[] line) {
        int first = Integer.parseInt(line[2]);
        int second = Integer.parseInt(line[3]);
        List<String> rest = new ArrayList<>(List.of(line).subList(4, line.length));
        switch (line[0]) {
            case "columns" -> columns.put(line[1], new Columns(first, second, rest));
            case "matrix" -> matrices.put(line[1], new Matrix(first, second, values(line[1], first * second, rest)));
            default ->
                throw new IllegalArgumentException("heads: a line must begin with columns or matrix; got " + line[0]);
        }
    }

    private static float[] values(String name, int size, List<String> words) {
        if (words.size() != size) {
            throw new IllegalArgumentException(
                    "heads, matrix " + name + ": must have " + size + " values; got " + words.size());
        }
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = Float.parseFloat(words.get(i));
        }
        return values;
    }

    /** The number of columns of all heads together. */
    public int width() {
        return columns.values().stream().mapToInt(Columns::to).max().orElse(0);
    }

    public Optional<Columns> columns(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    public Columns expectColumns(String name) {
        return columns(name).orElseThrow(() -> new IllegalArgumentException("heads: no columns are called " + name));
    }

    public Optional<Matrix> matrix(String name) {
        return Optional.ofNullable(matrices.get(name));
    }

    public Matrix expectMatrix(String name) {
        return matrix(name).orElseThrow(() -> new IllegalArgumentException("heads: no matrix is called " + name));
    }
}
