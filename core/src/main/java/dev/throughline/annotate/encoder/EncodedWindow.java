package dev.throughline.annotate.encoder;

/**
 * What the encoder says of the words of one window: a row of numbers for each.
 *
 * @param width the numbers of a row
 * @param values the rows, one behind the other
 */
@SuppressWarnings("ArrayRecordComponent")
public record EncodedWindow(Window window, int width, float[] values) {

    /** Where the row of a token begins, its index given in the article. */
    public int row(int token) {
        return (token - window.firstToken()) * width;
    }

    /** One number of a token's row. */
    public float at(int token, int column) {
        return values[row(token) + column];
    }

    /** The column among these with the highest number, counted from their first; the first of several. */
    public int best(int token, Columns columns) {
        int from = row(token) + columns.from();
        int best = 0;
        for (int i = 1; i < columns.width(); i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }

    /** The numbers of a token in these columns as logarithms of probabilities (softmax). */
    public float[] logProbabilities(int token, Columns columns) {
        int from = row(token) + columns.from();
        float highest = at(token, columns.from() + best(token, columns));
        double sum = 0;
        for (int i = 0; i < columns.width(); i++) {
            sum += Math.exp(values[from + i] - highest);
        }
        float[] logs = new float[columns.width()];
        float all = highest + (float) Math.log(sum);
        for (int i = 0; i < logs.length; i++) {
            logs[i] = values[from + i] - all;
        }
        return logs;
    }
}
