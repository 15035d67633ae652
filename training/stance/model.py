"""The cross-encoder: both texts in one row, `START one END other END`, the class from the state of the first mark.

The reader's encoder, whose shapes of words become BERT's segments again.
"""
import torch
from torch import nn

import pairs  # noqa: F401  finds the reader's modules
import bert
from wordpiece import END, START, WordPiece

MOST_ONE, MOST_OTHER = 64, 48


class Stance(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.encoder = bert.Encoder(layers, positions=MOST_ONE + MOST_OTHER + 3)
        self.out = nn.Linear(bert.WIDTH, 3)

    def forward(self, ids, segments, mask=None):
        return self.out(self.encoder(ids, segments, mask)[:, 0])


def start(source, keep):
    """A model of a base's layers, with its two segments."""
    model = Stance(len(keep))
    weights = bert.bert_weights(source)
    weights["embeddings.position_embeddings.weight"] = weights["embeddings.position_embeddings.weight"][: MOST_ONE + MOST_OTHER + 3]
    bert.load(model.encoder, weights, keep)
    with torch.no_grad():
        model.encoder.shapes.weight[1:].copy_(weights["embeddings.token_type_embeddings.weight"][1:2].expand(3, -1))
        model.out.weight.mul_(0.1)
    return model


def save(model, path):
    torch.save({"model": model.state_dict(), "layers": len(model.encoder.layers)}, path)


def open_model(path):
    saved = torch.load(path)
    model = Stance(saved["layers"])
    model.load_state_dict(saved["model"])
    return model.eval()


def text(words, of, most):
    """The pieces of a text, as Java cuts it: at spaces and marks; the last ones lost where it is too long."""
    return [i for word in of.split() for i in words.pieces(word)][:most]


def row(words, one, other):
    """Pieces and segments of a pair."""
    a, b = text(words, one, MOST_ONE), text(words, other, MOST_OTHER)
    return [START, *a, END, *b, END], [0] * (len(a) + 2) + [1] * (len(b) + 1)


def batch(rows):
    n = max(len(ids) for ids, _ in rows)
    ids = torch.zeros(len(rows), n, dtype=torch.long)
    segments = torch.zeros(len(rows), n, dtype=torch.long)
    mask = torch.zeros(len(rows), n, dtype=torch.bool)
    for i, (pieces, of) in enumerate(rows):
        ids[i, : len(pieces)] = torch.tensor(pieces)
        segments[i, : len(of)] = torch.tensor(of)
        mask[i, : len(pieces)] = True
    return ids, segments, mask


def chances(model, words, texts, size=64):
    """The probabilities of entailment, neutral, contradiction for each (one, other)."""
    rows = [row(words, one, other) for one, other in texts]
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    found = torch.zeros(len(rows), 3)
    with torch.inference_mode():
        for at in range(0, len(order), size):
            some = order[at : at + size]
            found[some] = model(*batch([rows[i] for i in some])).softmax(1)
    return found.numpy()


__all__ = ["WordPiece", "batch", "chances", "open_model", "row", "save", "start"]
