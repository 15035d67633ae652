package dev.throughline.annotate.encoder;

/**
 * Rows turned: number by number instead of row by row, so that the scalar products of a vector with all of them are sums that grow
 * side by side, which the processor does several at a time.
 */
public final class Turned {

    private final int rows;
    private final int length;
    private final float[] values;

    private Turned(int rows, int length) {
        this.rows = rows;
        this.length = length;
        this.values = new float[rows * length];
    }

    /** The rows of a matrix. */
    public static Turned of(Matrix matrix) {
        Turned turned = new Turned(matrix.rows(), matrix.columns());
        for (int row = 0; row < matrix.rows(); row++) {
            turned.put(row, matrix.values(), row * matrix.columns());
        }
        return turned;
    }

    /**
     * The same columns of the rows of these tokens, their indices given in the article.
     *
     * @param from the first column
     * @param length how many
     */
    public static Turned of(EncodedWindow window, int firstToken, int endToken, int from, int length) {
        Turned turned = new Turned(endToken - firstToken, length);
        for (int token = firstToken; token < endToken; token++) {
            turned.put(token - firstToken, window.values(), window.row(token) + from);
        }
        return turned;
    }

    private void put(int row, float[] from, int at) {
        for (int k = 0; k < length; k++) {
            values[k * rows + row] = from[at + k];
        }
    }

    /** The scalar product of each row with the vector that begins there. */
    public float[] products(float[] vector, int at) {
        float[] sums = new float[rows];
        for (int k = 0; k < length; k++) {
            float number = vector[at + k];
            int row = k * rows;
            for (int i = 0; i < rows; i++) {
                sums[i] += number * values[row + i];
            }
        }
        return sums;
    }
}
