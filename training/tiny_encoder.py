"""Writes the encoder that the tests read: one layer, eight wide, its weights by chance, with the operators of the real one.

    python training/tiny_encoder.py core/src/test/resources/dev/throughline/annotate/encoder

`tiny.model` is a model file of the reader; `tiny.txt` says what ONNX Runtime for Python makes of one window, a word a line.
"""
import hashlib
import io
import os
import sys
import zipfile

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto as T
from onnx import helper, numpy_helper

WIDTH, HEADS, INNER, LONGEST = 8, 2, 16, 192
WORDS = "the minister visited har ##bour old we said that bridge was closed , . oslo anna 5".split()
HEAD_COLUMNS = [
    ("tag", 4, "NN VBD DT .".split()),
    ("name", 5, "O B-PERSON I-PERSON E-PERSON S-PERSON".split()),
    ("arc-child", 3, []),
    ("arc-head", 3, []),
    ("relation-child", 3, "root nsubj det".split()),
    ("relation-head", 3, []),
]


class Graph:
    """A graph that is written node by node."""

    def __init__(self, seed):
        self.random = np.random.default_rng(seed)
        self.nodes, self.arrays = [], []

    def array(self, name, values):
        self.arrays.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def chance(self, *shape, spread=0.5):
        return self.random.normal(0, spread, shape).astype(np.float32)

    def node(self, kind, inputs, out, domain="", **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [out], domain=domain, **attributes))
        return out

    def linear(self, x, name, rows, columns):
        w = self.chance(rows, columns)
        scale = np.abs(w).max(0) / 60  # not 127: sums of two products must fit 16 bits on processors without VNNI
        q = self.array(name + ".q", np.round(w / scale).astype(np.int8))
        s = self.array(name + ".s", scale.astype(np.float32))
        z = self.array(name + ".z", np.zeros(columns, np.int8))
        return self.node("DynamicQuantizeMatMul", [x, q, s, z, self.array(name + ".b", self.chance(columns))], name, "com.microsoft")

    def norm(self, x, out):
        g, b = self.array(out + ".g", np.ones(WIDTH, np.float32)), self.array(out + ".b", np.zeros(WIDTH, np.float32))
        return self.node("LayerNormalization", [x, g, b], out, axis=-1)


def graph(vocabulary):
    g = Graph(11)
    for name, rows in (("piece", vocabulary), ("place", LONGEST), ("shape", 4)):
        g.array(name + ".table", g.chance(rows, WIDTH, spread=1))
    g.node("Gather", ["piece.table", "ids"], "piece")
    g.node("Gather", ["shape.table", "shapes"], "shape")
    g.node("Shape", ["ids"], "size")
    for i in range(3):
        g.array(str(i), np.array([i], np.int64))
    g.node("Slice", ["size", "1", "2"], "length")
    g.node("Slice", ["place.table", "0", "length"], "place")
    g.node("Add", ["piece", "shape"], "sum")
    g.node("Add", ["sum", "place"], "sums")
    x = g.norm("sums", "in")
    q, k, v = (g.linear(x, n, WIDTH, WIDTH) for n in ("query", "key", "value"))
    g.node("MultiHeadAttention", [q, k, v], "attention", "com.microsoft", num_heads=HEADS)
    g.node("Add", [g.linear("attention", "project", WIDTH, WIDTH), x], "attended")
    y = g.norm("attended", "middle")
    g.node("FastGelu", [g.linear(y, "widen", WIDTH, INNER)], "gelu", "com.microsoft")
    g.node("Add", [g.linear("gelu", "narrow", INNER, WIDTH), y], "fed")
    g.node("Gather", [g.norm("fed", "states"), "words"], "chosen", axis=1)
    g.node("Squeeze", ["chosen", "0"], "rows")
    width = sum(c[1] for c in HEAD_COLUMNS)
    g.linear("rows", "out", WIDTH, width)
    whole = helper.make_graph(
        g.nodes,
        "tiny",
        [helper.make_tensor_value_info(n, T.INT64, s) for n, s in (("ids", [1, "n"]), ("shapes", [1, "n"]), ("words", ["m"]))],
        [helper.make_tensor_value_info("out", T.FLOAT, ["m", width])],
        g.arrays,
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(whole, opset_imports=opsets, ir_version=9).SerializeToString()


def heads():
    lines, at = [], 0
    for name, width, labels in HEAD_COLUMNS:
        lines.append("\t".join(["columns", name, str(at), str(at + width), *labels]))
        at += width
    r = np.random.default_rng(3)
    for name, rows, columns in (("arc-distance", 1, 32), ("relation", 3, 4)):
        values = r.normal(0, 0.5, rows * columns)
        lines.append("\t".join(["matrix", name, str(rows), str(columns), *(f"{v:.3f}" for v in values)]))
    return "\n".join(lines) + "\n"


def write(path, sections):
    sums = "".join(f"{hashlib.sha256(v).hexdigest()}  {k}\n" for k, v in sorted(sections.items()))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as file:
        for name, value in [("SHA256SUMS", sums.encode()), *sorted(sections.items())]:
            file.writestr(zipfile.ZipInfo(name), value)


def main():
    folder = sys.argv[1]
    vocabulary = ["[PAD]", "[unused0]"] + [f"[unused{i}]" for i in range(2, 100)] + ["[UNK]", "[CLS]", "[SEP]"] + WORDS
    model = graph(len(vocabulary))
    write(
        os.path.join(folder, "tiny.model"),
        {"encoder.onnx": model, "heads": heads().encode(), "vocabulary": ("\n".join(vocabulary) + "\n").encode()},
    )
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    ids = {w: i for i, w in enumerate(vocabulary)}
    window = [101, *(ids[w] for w in "the minister visited the old har ##bour .".split()), 1, 102]
    shapes = [0, 1, *[0] * (len(window) - 2)]
    words = [1, 2, 3, 4, 5, 6, 8]
    out = session.run(None, {"ids": [window], "shapes": [shapes], "words": words})[0]
    with open(os.path.join(folder, "tiny.txt"), "w", encoding="utf-8") as file:
        for row in out:
            file.write(" ".join(f"{v:.4f}" for v in row) + "\n")


if __name__ == "__main__":
    main()
