"""Static vectors that imitate a sentence encoder, after Model2Vec (Tulkens & van Dongen, 2024): a text's vector is the sum of its pieces'.

Each piece starts as what the teacher says of it alone, by principal components cut to `--width` numbers, weighed by how rare it is in news
(Arora et al., 2017). Then the sums learn to be as near to each other as the teacher's vectors of the same sentences are.
"""
import argparse
import glob
import json
import os
import time

import numpy
import torch
import torch.nn.functional as F

import measure
from teacher import WordPiece, whole

RARE = 1e-3
SHARP = 0.07


def start(alone, counts, width):
    """Principal components of what the teacher says of each piece, times RARE / (RARE + share)."""
    centred = alone - alone.mean(0)
    _, _, directions = numpy.linalg.svd(centred.T @ centred)
    table = centred @ directions[:width].T
    share = (counts + 0.5) / (counts.sum() + 0.5 * len(counts))
    return table * (RARE / (RARE + share))[:, None] * 3


def batches(bags, size, generator):
    """Runs of neighbouring sentences together, so that near ones are told apart too."""
    run = 8
    order = torch.randperm(len(bags) // run, generator=generator).tolist()
    rows = [r * run + i for r in order for i in range(run)]
    for at in range(0, len(rows) - size + 1, size):
        yield rows[at : at + size]


def loss(mine, theirs):
    """How differently two sets of vectors see who is near to whom: the cosines themselves, and the nearest of each."""
    own, given = mine @ mine.T, theirs @ theirs.T
    rest = ~torch.eye(len(mine), dtype=torch.bool)
    plain = ((own - given)[rest] ** 2).mean()
    own, given = own[rest].view(len(mine), -1), given[rest].view(len(mine), -1)
    nearest = F.kl_div((own / SHARP).log_softmax(1), (given / SHARP).softmax(1), reduction="batchmean")
    return nearest + 10 * plain


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("said", help="what imitate.py wrote"), ap.add_argument("out")
    ap.add_argument("--width", type=int, default=256)
    ap.add_argument("--rounds", type=int, default=8)
    ap.add_argument("--rate", type=float, default=5e-3)
    ap.add_argument("--drop", type=float, default=0.1)
    ap.add_argument("--tasks", help="what measure.py wrote")
    a = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(5)
    generator = torch.Generator().manual_seed(5)
    words = WordPiece()
    with open(os.path.join(a.said, "sentences.json"), encoding="utf-8") as lines:
        sentences = json.load(lines)
    parts = sorted(glob.glob(os.path.join(glob.escape(a.said), "sentences-[0-9]*[0-9].npy")))
    theirs = torch.tensor(numpy.concatenate([numpy.load(p) for p in parts]).astype(numpy.float32))
    bags = [torch.tensor(whole(words, s)) for s in sentences[: len(theirs)]]
    counts = numpy.bincount(torch.cat(bags).numpy(), minlength=len(words.ids))
    alone = numpy.load(os.path.join(a.said, "pieces.npy")).astype(numpy.float32)
    bag = torch.nn.EmbeddingBag(len(words.ids), a.width, mode="sum", sparse=True)
    with torch.no_grad():
        bag.weight.copy_(torch.tensor(start(alone, counts, a.width)))

    def vectors(rows, kept=1.0):
        ids = torch.cat(rows)
        offsets = torch.tensor([0] + [len(r) for r in rows[:-1]]).cumsum(0)
        weights = (torch.rand(len(ids), generator=generator) < kept).float()
        return F.normalize(bag(ids, offsets, per_sample_weights=weights), dim=1)

    def show(note):
        if a.tasks:
            with torch.no_grad():
                print(note, measure.line(a.tasks, lambda text: bag.weight[whole(words, text)].sum(0).numpy()), flush=True)

    show("start")
    size = 512
    steps = a.rounds * (len(bags) // 8 * 8 // size)
    optimizer = torch.optim.SparseAdam(bag.parameters(), a.rate)
    began, step, mean = time.time(), 0, 0.0
    for turn in range(a.rounds):
        for rows in batches(bags, size, generator):
            for group in optimizer.param_groups:
                group["lr"] = a.rate * min(1, (step + 1) / 50) * max(0.02, 1 - step / steps)
            mine = vectors([bags[r] for r in rows], 1 - a.drop)
            wrong = loss(mine, theirs[rows])
            optimizer.zero_grad()
            wrong.backward()
            optimizer.step()
            mean = wrong.item() if step == 0 else 0.98 * mean + 0.02 * wrong.item()
            step += 1
        print(f"round {turn + 1} of {a.rounds}: loss {mean:.4f}, {time.time() - began:.0f} s", flush=True)
        if turn % 5 == 4:
            show("")
    numpy.save(a.out, bag.weight.detach().numpy())
    show("end")


if __name__ == "__main__":
    main()
