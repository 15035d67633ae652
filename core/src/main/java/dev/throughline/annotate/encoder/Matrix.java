package dev.throughline.annotate.encoder;

/** A small matrix of a head that is applied outside the encoder, row by row. */
@SuppressWarnings("ArrayRecordComponent")
public record Matrix(int rows, int columns, float[] values) {

    public float at(int row, int column) {
        return values[row * columns + column];
    }
}
