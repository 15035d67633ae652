"""Writes learned vectors as the file that Java loads: for each piece a weight and small whole numbers, so that sums are exact."""
import argparse
import struct

import numpy

from teacher import WordPiece, bert, export

MOST_WEIGHT = 4095
MARKS = 999  # the pieces before are the model's marks and places that no word has


def quantized(table):
    """Weights (the largest number of each piece) and rows of -127..127, as whole numbers; and what they stand for."""
    table = table.copy()
    table[:MARKS] = 0
    largest = numpy.abs(table).max(1)
    unit = largest.max() / MOST_WEIGHT
    weights = numpy.round(largest / unit).astype(numpy.int64)
    rows = numpy.round(table / numpy.maximum(weights * unit, 1e-12)[:, None] * 127).clip(-127, 127).astype(numpy.int64)
    rows[weights == 0] = 0
    return weights, rows


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("table"), ap.add_argument("model")
    ap.add_argument("--tasks", help="what measure.py wrote")
    a = ap.parse_args()
    weights, rows = quantized(numpy.load(a.table))
    vectors = struct.pack(">ii", *rows.shape) + weights.astype(">i2").tobytes() + rows.astype("i1").tobytes()
    with open(bert.vocabulary_file(), "rb") as lines:
        vocabulary = lines.read().rstrip(b"\n")
    export.put(a.model, {"vectors": vectors, "vocabulary": vocabulary})
    if a.tasks:
        import measure
        from teacher import whole

        words, whole_numbers = WordPiece(), weights[:, None] * rows
        print(measure.line(a.tasks, lambda text: whole_numbers[whole(words, text)].sum(0).astype(float)))


if __name__ == "__main__":
    main()
