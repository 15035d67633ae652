package dev.throughline.cli.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view as rows of named values, for programs.
 *
 * @param names the columns
 * @param rows a value a column: a text, a whole or decimal number, a truth value, a list of texts, or null
 */
public record Rows(List<String> names, List<List<@Nullable Object>> rows) {
    public Rows {
        names = List.copyOf(names);
        for (List<@Nullable Object> row : rows) {
            if (row.size() != names.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " values under " + names.size() + " names");
            }
        }
        rows = List.copyOf(rows);
    }

    /** A row; values may be null. */
    public static List<@Nullable Object> row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>(values.length);
        Collections.addAll(row, values);
        return Collections.unmodifiableList(row);
    }
}
