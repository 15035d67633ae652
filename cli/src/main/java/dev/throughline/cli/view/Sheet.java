package dev.throughline.cli.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A view for a person: blocks of rows, each row a few narrow cells, the words, and the place they lead back to.
 *
 * @param blocks in the order shown
 */
public record Sheet(List<Block> blocks) {

    /**
     * Rows under a heading.
     *
     * @param heading empty where there is none
     * @param place where the heading was cut from, empty where it is ours
     */
    public record Block(String heading, String place, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param cells narrow texts, the same number in all rows of a block
     * @param words what may wrap
     * @param place empty where the row has none
     */
    public record Row(List<String> cells, String words, String place) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** A sheet of one block without a heading. */
    public static Sheet of(List<Row> rows) {
        return new Sheet(List.of(new Block("", "", rows)));
    }

    public boolean isEmpty() {
        return blocks.stream().allMatch(b -> b.rows().isEmpty());
    }

    /** Blocks put together one by one. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        public Builder block(String heading, String place, List<Row> rows) {
            blocks.add(new Block(heading, place, rows));
            return this;
        }

        public Sheet build() {
            return new Sheet(blocks);
        }
    }
}
