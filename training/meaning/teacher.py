"""The sentence encoder that is imitated: the mean of its last states, of length 1 (Reimers & Gurevych, 2019).

It runs in int8, as the reader does: on a processor that is five times as fast as PyTorch and changes no figure of `measure.py` by
more than .002.
"""
import itertools
import os
import sys
import types

import numpy
import onnx
import onnxruntime
import torch

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reader"))
import bert  # noqa: E402
import export  # noqa: E402
from wordpiece import END, START, WordPiece  # noqa: E402

MOST_PIECES = 128
BATCH = 32


class Teacher:
    """`minilm-l6` (6 layers, mean) or an ONNX file of an encoder of BERT's shape; `first` takes the first state, as BGE does."""

    def __init__(self, source="minilm-l6", layers=6, first=False):
        out = torch.nn.Linear(bert.WIDTH, bert.WIDTH)
        with torch.no_grad():
            out.weight.copy_(torch.eye(bert.WIDTH))
            out.bias.zero_()
        encoder = bert.load(bert.Encoder(layers), bert.bert_weights(source))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        graph = _batched(export.graph(types.SimpleNamespace(encoder=encoder, out=out), bits=8, bits_out=0))
        self.session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        self.first = first

    def vectors(self, all_pieces, note=None):
        """One row for each list of pieces; those of one length are read together, so that none is padded."""
        cut = [[START, *pieces[: MOST_PIECES - 2], END] for pieces in all_pieces]
        order = sorted(range(len(cut)), key=lambda i: len(cut[i]))
        rows = numpy.zeros((len(cut), bert.WIDTH), numpy.float32)
        for length, group in itertools.groupby(order, key=lambda i: len(cut[i])):
            group = list(group)
            places = numpy.arange(1 if self.first else length)
            for at in range(0, len(group), BATCH):
                some = group[at : at + BATCH]
                ids = numpy.array([cut[i] for i in some])
                states = self.session.run(None, {"ids": ids, "shapes": numpy.zeros_like(ids), "words": places})[0]
                mean = states.mean(1)
                rows[some] = mean / numpy.linalg.norm(mean, axis=1, keepdims=True)
        if note:
            print(f"{note}: {len(cut)} read", flush=True)
        return rows

    def vector(self, pieces):
        return self.vectors([pieces])[0]


def _batched(graph):
    """The graph that reads one window, reading several of one length."""
    proto = onnx.load_from_string(graph)
    for given in proto.graph.input[:2]:
        given.type.tensor_type.shape.dim[0].dim_param = "b"
    del proto.graph.output[:]
    proto.graph.output.append(onnx.helper.make_tensor_value_info("columns", onnx.TensorProto.FLOAT, ["b", "m", bert.WIDTH]))
    proto.graph.node.remove(next(n for n in proto.graph.node if n.op_type == "Squeeze"))
    return proto.SerializeToString()


def whole(words, text):
    """The pieces of a text, as Java cuts it: at spaces and marks."""
    return [i for word in text.split() for i in words.pieces(word)]
