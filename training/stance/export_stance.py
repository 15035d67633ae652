"""Writes a trained cross-encoder as the file that Java loads, and measures what rounding cost.

The reader's graph with three columns, and of the vocabulary what stands in news and in the pairs: the other words are read piece by piece.
"""
import argparse
import collections
import os
import tempfile
import zipfile

import numpy
import onnxruntime
import torch
from torch import nn

import model as stance
import pairs
import bert
import export
from wordpiece import END, START

MARKS = 999  # the vocabulary's marks, at places that the readers know


def counted(shared):
    """How often each piece stands in the pairs and in news."""
    import sys

    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "meaning"))
    import texts

    words, counts = stance.WordPiece(), collections.Counter()
    for p in pairs.training(shared, 1, None):
        counts.update(i for word in (p.one + " " + p.other).split() for i in words.pieces(word))
    for sentences in texts.sentences(shared):
        for sentence in sentences:
            counts.update(i for word in sentence.split() for i in words.pieces(word))
    return counts


def kept(counts, least):
    """The ids of the pieces that stay, in order: marks, single signs, and what stands there often enough."""
    with open(bert.vocabulary_file(), encoding="utf-8") as lines:
        all_pieces = [line.rstrip("\n") for line in lines]
    stay = [i for i, p in enumerate(all_pieces) if i < MARKS or len(p.removeprefix("##")) == 1 or counts[i] >= least]
    return stay, [all_pieces[i] for i in stay]


def cut(model, stay):
    encoder = model.encoder
    words = nn.Embedding(len(stay), bert.WIDTH)
    with torch.no_grad():
        words.weight.copy_(encoder.words.weight[torch.tensor(stay)])
    encoder.words = words
    return model


def reader(path):
    """What the file says of (one, other): the three probabilities."""
    with zipfile.ZipFile(path) as file:
        graph, vocabulary = file.read("encoder.onnx"), file.read("vocabulary")
    with tempfile.NamedTemporaryFile(suffix=".txt") as lines:
        lines.write(vocabulary)
        lines.flush()
        words = stance.WordPiece(lines.name)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])

    def read(texts):
        rows = []
        for one, other in texts:
            ids, segments = stance.row(words, one, other)
            given = {"ids": numpy.array([ids]), "shapes": numpy.array([segments]), "words": numpy.array([0])}
            columns = session.run(None, given)[0][0]
            chances = numpy.exp(columns - columns.max())
            rows.append(chances / chances.sum())
        return numpy.array(rows)

    return read


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("model"), ap.add_argument("out")
    ap.add_argument("--shared", default=os.environ.get("THROUGHLINE_SHARED", "../../../shared"))
    ap.add_argument("--least", type=int, default=8, help="a piece that stands less often goes")
    a = ap.parse_args()
    stay, vocabulary = kept(counted(a.shared), a.least)
    model = cut(stance.open_model(a.model), stay)
    graph = export.graph(model)
    heads = "columns\tstance\t0\t3\tentails\tleaves-open\tcontradicts\n"
    export.put(a.out, {"encoder.onnx": graph, "heads": heads.encode(), "vocabulary": "\n".join(vocabulary).encode()})
    print(f"{a.out}: {os.path.getsize(a.out):,} bytes, {len(stay):,} pieces")


if __name__ == "__main__":
    main()
