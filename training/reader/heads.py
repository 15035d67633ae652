"""The heads over the states of words, all of them linear or scores between two words, so that the reader can decode in Java."""
import math

import torch
import torch.nn.functional as F
from torch import nn

import bert
import chain
from corpora import IGNORE, NAME_LABELS, POINTERS, ROLE_LABELS

ARC, RELATION, POINT, LINK = 96, 64, 48, 64
BUCKETS = 32
_EDGES = [5, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192]


def bucket(delta):
    """0 to 31 for the distance of two words, 16 for none, finer near."""
    size = delta.abs()
    b = size.clamp(max=4)
    for edge in _EDGES:
        b = b + (size >= edge).long()
    return 16 + torch.sign(delta) * b


class Reader(nn.Module):
    def __init__(self, encoder, tags, relations, crf=False):
        super().__init__()
        self.encoder = encoder
        self.crf = crf
        self.chain = chain.Chain(ROLE_LABELS)
        self.tags, self.relations = tags, relations
        sizes = [
            ("tag", len(tags)),
            ("name", len(NAME_LABELS)),
            ("role", len(ROLE_LABELS)),
            ("cue", 1),
            ("arc-child", ARC),
            ("arc-head", ARC),
            ("relation-child", RELATION),
            ("relation-head", RELATION),
            ("point-from", POINT * len(POINTERS)),
            ("point-to", POINT * len(POINTERS)),
            ("link-from", LINK),
            ("link-to", LINK),
        ]
        self.columns, at = {}, 0
        for name, size in sizes:
            self.columns[name] = (at, at + size)
            at += size
        self.out = nn.Linear(bert.WIDTH, at)
        self.relation = nn.Linear(RELATION, len(relations))
        self.arc_distance = nn.Parameter(torch.zeros(BUCKETS))
        self.point_distance = nn.Parameter(torch.zeros(len(POINTERS), BUCKETS))
        self.link_distance = nn.Parameter(torch.zeros(BUCKETS))

    def forward(self, ids, shapes, mask, places):
        """Columns [batch, words, K]; `places` are the first pieces of the words."""
        states = self.encoder(ids, shapes, mask)
        states = torch.gather(states, 1, places.unsqueeze(-1).expand(-1, -1, states.shape[-1]))
        return self.out(F.dropout(states, 0.1, self.training))

    def take(self, out, name):
        first, end = self.columns[name]
        return out[..., first:end]

    def arcs(self, out, allowed):
        """Scores [batch, child, head]; a word's own place is the root."""
        m = out.shape[1]
        at = torch.arange(m)
        distance = self.arc_distance[bucket(at[None, :] - at[:, None])]
        scores = self.take(out, "arc-child") @ self.take(out, "arc-head").transpose(1, 2) / math.sqrt(ARC) + distance
        return scores.masked_fill(~allowed, -1e4)

    def relation_scores(self, out, batch, child, head):
        a = self.take(out, "relation-child")[batch, child]
        b = self.take(out, "relation-head")[batch, head]
        return self.relation(torch.tanh(a + b))

    def points(self, out, batch, anchors, valid):
        """Scores [anchors, pointers, words]."""
        m = out.shape[1]
        a = self.take(out, "point-from")[batch, anchors].view(-1, len(POINTERS), 1, POINT)
        t = self.take(out, "point-to").view(out.shape[0], m, len(POINTERS), POINT).transpose(1, 2)[batch]
        scores = (a * t).sum(-1) / math.sqrt(POINT)
        distance = self.point_distance[:, bucket(torch.arange(m)[None, :] - anchors[:, None])].transpose(0, 1)
        return (scores + distance).masked_fill(~valid[batch][:, None, :], -1e4)

    def links(self, out, batch, anchors, candidates):
        """Scores [anchors, words] of antecedents; a word's own place is none."""
        m = out.shape[1]
        a = self.take(out, "link-from")[batch, anchors].unsqueeze(1)
        t = self.take(out, "link-to")[batch]
        distance = self.link_distance[bucket(torch.arange(m)[None, :] - anchors[:, None])]
        return ((a * t).sum(-1) / math.sqrt(LINK) + distance).masked_fill(~candidates, -1e4)


def taught(model, out, teacher, batch):
    """How far the labels and pointers are from a larger model's (Hinton, Vinyals and Dean, 2015)."""
    with torch.no_grad():
        theirs = teacher(batch["ids"], batch["shapes"], batch["mask"], batch["places"])
    valid = batch["valid"]

    def apart(mine, other):
        return F.kl_div(F.log_softmax(mine, -1), F.log_softmax(other, -1), reduction="none", log_target=True).sum(-1).mean()

    total = sum(apart(model.take(out, k)[valid], model.take(theirs, k)[valid]) for k in ("tag", "name", "role"))
    cue, other = (torch.cat((x, -x), -1) / 2 for x in (model.take(out, "cue")[valid], model.take(theirs, "cue")[valid]))
    total = total + 2 * apart(cue, other)
    if len(batch["anchors"]):
        b, anchors = batch["anchors"][:, 0], batch["anchors"][:, 1]
        total = total + apart(model.points(out, b, anchors, valid), teacher.points(theirs, b, anchors, valid))
    return total


def loss(model, batch, weights, teacher=None):
    """The summed losses of a batch and each of them."""
    out = model(batch["ids"], batch["shapes"], batch["mask"], batch["places"])
    parts = {}
    if teacher:
        parts["taught"] = taught(model, out, teacher, batch)

    def classes(name, target, weight=None):
        chosen = target != IGNORE
        if chosen.any():
            logits = model.take(out, name)[chosen]
            each = F.cross_entropy(logits, target[chosen], reduction="none")
            if weight is not None:
                each = each * weight[chosen.nonzero()[:, 0]]
            parts[name] = each.mean()

    classes("tag", batch["tag"])
    classes("name", batch["name"], batch["trust"])
    whole = ((batch["role"] != IGNORE) == batch["valid"]).all(1)
    if model.crf and whole.any():
        scores = model.take(out, "role")[whole]
        parts["role"] = model.chain.loss(scores, batch["role"][whole].clamp(min=0), batch["valid"][whole])
    else:
        classes("role", batch["role"])
    chosen = batch["cue"] != IGNORE
    if chosen.any():
        parts["cue"] = F.binary_cross_entropy_with_logits(
            model.take(out, "cue").squeeze(-1)[chosen], batch["cue"][chosen].float()
        )
    b, child = (batch["head"] != IGNORE).nonzero(as_tuple=True)
    if len(b):
        head = batch["head"][b, child]
        s = batch["sentence"]
        allowed = (s[:, :, None] == s[:, None, :]) & (s >= 0)[:, :, None]
        parts["arc"] = F.cross_entropy(model.arcs(out, allowed)[b, child], head)
        parts["relation"] = F.cross_entropy(model.relation_scores(out, b, child, head), batch["relation"][b, child])
    if len(batch["anchors"]):
        b, anchors = batch["anchors"][:, 0], batch["anchors"][:, 1]
        scores = model.points(out, b, anchors, batch["valid"])
        parts["point"] = F.cross_entropy(scores.flatten(0, 1), batch["pointers"].flatten(), ignore_index=IGNORE)
    if len(batch["linked"]):
        b, at = batch["linked"][:, 0], batch["linked"][:, 1]
        scores = F.log_softmax(model.links(out, b, at, batch["candidates"]), -1)
        parts["link"] = -torch.logsumexp(scores.masked_fill(~batch["antecedents"], -1e4), -1).mean()
    return sum(weights.get(k, 1.0) * v for k, v in parts.items()), parts
