"""Writes a trained model as the sections that the reader loads: the encoder as ONNX with int8 weights, the heads, the words.

The graph is put together by hand from ONNX Runtime's operators for its CPU: weights are symmetric int8 a column, of seven bits so
that no processor's int8 product overflows; activations are quantized as they come (dynamic quantization). Word vectors are
int8 with a scale a row.
"""
import argparse
import hashlib
import os
import zipfile

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import bert
import corpora
import decode
import heads
from wordpiece import WordPiece


class Graph:
    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def add(self, kind, inputs, output, domain="", **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output] if isinstance(output, str) else output, domain=domain, **attributes))
        return output

    def linear(self, x, name, weight, bias, bits=7):
        """x times weight [in, out], plus bias."""
        if bits == 0:
            self.add("MatMul", [x, self.constant(name + ".weight", weight)], name + ".product")
            return self.add("Add", [name + ".product", self.constant(name + ".bias", bias)], name)
        most = 2 ** (bits - 1) - 1
        scale = numpy.maximum(numpy.abs(weight).max(0), 1e-8) / most
        quantized = numpy.clip(numpy.round(weight / scale), -most, most).astype(numpy.int8)
        return self.add(
            "DynamicQuantizeMatMul",
            [
                x,
                self.constant(name + ".weight", quantized),
                self.constant(name + ".scale", scale.astype(numpy.float32)),
                self.constant(name + ".zero", numpy.zeros(weight.shape[1], numpy.int8)),
                self.constant(name + ".bias", bias),
            ],
            name,
            domain="com.microsoft",
        )

    def norm(self, x, name, module):
        weight = self.constant(name + ".weight", array(module.weight))
        bias = self.constant(name + ".bias", array(module.bias))
        return self.add("LayerNormalization", [x, weight, bias], name, axis=-1, epsilon=1e-12)


def array(tensor):
    return tensor.detach().numpy().astype(numpy.float32)


def joined(*modules):
    weight = numpy.concatenate([array(m.weight).T for m in modules], 1)
    return weight, numpy.concatenate([array(m.bias) for m in modules])


def graph(model, bits=7, bits_out=7):
    g = Graph()
    e = model.encoder
    table = array(e.words.weight)
    scale = numpy.maximum(numpy.abs(table).max(1, keepdims=True), 1e-8) / 127
    g.add("Gather", [g.constant("vectors", numpy.round(table / scale).astype(numpy.int8)), "ids"], "vector.int8")
    g.add("Gather", [g.constant("vector.scales", scale.astype(numpy.float32)), "ids"], "vector.scale")
    g.add("Cast", ["vector.int8"], "vector.float", to=TensorProto.FLOAT)
    g.add("Mul", ["vector.float", "vector.scale"], "vector")
    g.add("Shape", ["ids"], "length", start=1, end=2)
    zero, axis = g.constant("zero", numpy.array([0])), g.constant("axis", numpy.array([0]))
    g.add("Slice", [g.constant("places", array(e.places.weight)), zero, "length", axis], "place")
    g.add("Gather", [g.constant("shape.vectors", array(e.shapes.weight)), "shapes"], "shape")
    g.add("Add", ["vector", "place"], "vector.placed")
    g.add("Add", ["vector.placed", "shape"], "embedded")
    x = g.norm("embedded", "embedding", e.norm)
    for i, layer in enumerate(e.layers):
        at = f"layer{i}."
        g.linear(x, at + "qkv", *joined(layer.query, layer.key, layer.value), bits)
        g.add("Split", [at + "qkv"], [at + "q", at + "k", at + "v"], axis=2, num_outputs=3)
        g.add("MultiHeadAttention", [at + "q", at + "k", at + "v"], at + "attention", domain="com.microsoft", num_heads=bert.HEADS)
        g.linear(at + "attention", at + "out", *joined(layer.out), bits)
        g.add("Add", [at + "out", x], at + "sum")
        y = g.norm(at + "sum", at + "norm_attention", layer.norm_attention)
        g.linear(y, at + "widen", *joined(layer.widen), bits)
        g.add("FastGelu", [at + "widen"], at + "gelu", domain="com.microsoft")
        g.linear(at + "gelu", at + "narrow", *joined(layer.narrow), bits)
        g.add("Add", [at + "narrow", y], at + "sum2")
        x = g.norm(at + "sum2", at + "norm", layer.norm)
    g.add("Gather", [x, "words"], "chosen", axis=1)
    g.linear("chosen", "columns", *joined(model.out), bits_out)
    g.add("Squeeze", ["columns", axis], "out")
    inputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "n"]),
        helper.make_tensor_value_info("shapes", TensorProto.INT64, [1, "n"]),
        helper.make_tensor_value_info("words", TensorProto.INT64, ["m"]),
    ]
    outputs = [helper.make_tensor_value_info("out", TensorProto.FLOAT, ["m", model.out.out_features])]
    made = helper.make_graph(g.nodes, "reader", inputs, outputs, g.constants)
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("com.microsoft", 1)]
    proto = helper.make_model(made, opset_imports=opsets, producer_name="throughline")
    proto.ir_version = 9
    return proto.SerializeToString(deterministic=True)


def heads_text(model):
    labels = {
        "tag": model.tags,
        "name": corpora.NAME_LABELS,
        "role": corpora.ROLE_LABELS,
        "relation-child": model.relations,
        "point-from": list(corpora.POINTERS),
    }
    lines = []
    for name, (first, end) in model.columns.items():
        lines.append("\t".join(["columns", name, str(first), str(end), *labels.get(name, [])]))
    relation = numpy.concatenate([array(model.relation.weight), array(model.relation.bias)[:, None]], 1)
    for name, matrix in (
        ("arc-distance", array(model.arc_distance)[None]),
        ("relation", relation),
        ("point-distance", array(model.point_distance)),
        ("link-distance", array(model.link_distance)[None]),
    ):
        values = [f"{v:.6g}" for v in matrix.flatten()]
        lines.append("\t".join(["matrix", name, str(matrix.shape[0]), str(matrix.shape[1]), *values]))
    return "\n".join(lines) + "\n"


def put(path, sections):
    """Adds sections to a model file, or makes one; the same sections make the same bytes."""
    if os.path.exists(path):
        with zipfile.ZipFile(path) as old:
            kept = {n: old.read(n) for n in old.namelist() if n != "SHA256SUMS"}
        sections = {**kept, **sections}
    sums = "".join(f"{hashlib.sha256(sections[n]).hexdigest()}  {n}\n" for n in sorted(sections))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as out:
        for name, data in [("SHA256SUMS", sums.encode()), *sorted(sections.items())]:
            out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)


def check(model, saved, proto, texts):
    """Figures of the float model and of the exported one, on the development parts."""
    import onnxruntime

    import train

    words = WordPiece()
    dev = train.load(texts, ["polnear-dev", "gum-dev"], dict(saved["tags"]), dict(saved["relations"]))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(proto, options, providers=["CPUExecutionProvider"])

    def exported():
        for document in dev:
            for w in corpora.windows(document, words, train.MOST):
                ids, shapes, places = (numpy.array(v, numpy.int64) for v in corpora.encode(document, w, words))
                out = session.run(None, {"ids": ids[None], "shapes": shapes[None], "words": places})[0]
                yield document, w, torch.tensor(out)

    with torch.no_grad():
        print("int8 ", decode.show(decode.figures(model, dev, words, train.MOST, kept=exported())), flush=True)
        print("float", decode.show(decode.figures(model, dev, words, train.MOST)), flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("model"), ap.add_argument("out", help="reader.model; its other sections are kept")
    ap.add_argument("--texts", help="check against the float model on these texts")
    ap.add_argument("--bits", type=int, default=7)
    a = ap.parse_args()
    model, saved = decode.open_model(a.model)
    proto = graph(model, a.bits, a.bits)
    with open(bert.vocabulary_file(), "rb") as file:
        vocabulary = file.read()
    put(a.out, {"encoder.onnx": proto, "heads": heads_text(model).encode(), "vocabulary": vocabulary})
    print(f"{a.out}: {os.path.getsize(a.out):,} bytes, encoder {len(proto):,}")
    if a.texts:
        check(model, saved, proto, a.texts)


if __name__ == "__main__":
    main()
