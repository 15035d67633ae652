package dev.throughline.annotate.encoder;

/** A small matrix of a head that is applied outside the encoder, row by row. */
@SuppressWarnings("ArrayRecordComponent")
public record Matrix(int rows, int columns, float[] values) {

    public float at(int row, int column) {
        return values[row * columns + column];
    }

    /** The scalar product of a row with a vector. */
    public float product(int row, float[] vector) {
        return product(values, row * columns, vector, 0, columns);
    }

    /** Four sums side by side, so that the processor need not wait for each. */
    static float product(float[] a, int i, float[] b, int j, int length) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int k = 0;
        for (; k + 3 < length; k += 4) {
            s0 += a[i + k] * b[j + k];
            s1 += a[i + k + 1] * b[j + k + 1];
            s2 += a[i + k + 2] * b[j + k + 2];
            s3 += a[i + k + 3] * b[j + k + 3];
        }
        for (; k < length; k++) {
            s0 += a[i + k] * b[j + k];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
