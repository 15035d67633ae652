"""Trains the cross-encoder of stance."""
import argparse
import os
import random
import time

import torch
import torch.nn.functional as F

import frames
import model as stance
import pairs
import quantize
from pairs import CONTRADICTION, ENTAILMENT, NEUTRAL, NO_CONTRADICTION, NOT_ENTAILMENT, Pair

TRUST = {"fnc1": 0.6, "rte_train": 0.7, "neighbours": 0.6}


def epoch(rows, rng, pieces):
    """Batches of pairs of about the same length, of so many pieces."""
    order = list(range(len(rows)))
    rng.shuffle(order)
    batches, pool = [], 2000
    for i in range(0, len(order), pool):
        some, size = [], 0
        for j in sorted(order[i : i + pool], key=lambda k: len(rows[k][1][0])):
            some.append(j)
            size += len(rows[j][1][0])
            if size >= pieces:
                batches.append(some)
                some, size = [], 0
        if some:
            batches.append(some)
    rng.shuffle(batches)
    return batches


def turned(pair, rng):
    """What contradicts is contradicted, in half of the pairs; of the rest the order says something."""
    turn = pair.label == CONTRADICTION and len(pair.one) < 3 * len(pair.other) and rng.random() < 0.4
    return Pair(pair.corpus, pair.label, pair.other, pair.one) if turn else pair


def loss(model, batch, labels, trust):
    logs = F.log_softmax(model(*batch), 1)
    some = torch.logsumexp(logs[:, [NEUTRAL, CONTRADICTION]], 1)
    none = torch.logsumexp(logs[:, [ENTAILMENT, NEUTRAL]], 1)
    told = logs.gather(1, labels.clamp(max=2)[:, None])[:, 0]
    told = torch.where(labels == NOT_ENTAILMENT, some, torch.where(labels == NO_CONTRADICTION, none, told))
    return -(told * trust).sum() / trust.sum()


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("out")
    ap.add_argument("--shared", default=os.environ.get("THROUGHLINE_SHARED", "../../../shared"))
    ap.add_argument("--base", default="minilm-l6")
    ap.add_argument("--keep", default="0,1,2,3,4,5", help="layers of the base to take, with commas")
    ap.add_argument("--resume", help="a model that this script saved, as the start")
    ap.add_argument("--minutes", type=float, default=30, help="stop after this time; the rate falls to nought by then")
    ap.add_argument("--folds", type=int, default=3)
    ap.add_argument("--held", type=int, help="the part of MNLI and SNLI that is left out; none without it")
    ap.add_argument("--rate", type=float, default=1.2e-4)
    ap.add_argument("--pieces", type=int, default=1400, help="the size of a batch")
    ap.add_argument("--frames", type=int, default=0, help="how often our own frames are taken in each round")
    ap.add_argument("--share", type=float, default=1.0, help="the share of the corpora taken in each round")
    ap.add_argument("--quantized", action="store_true", help="compute with rounded numbers, as the exported model does")
    ap.add_argument("--frozen", type=int, default=0, help="so many of the first layers stay as they are")
    ap.add_argument("--seed", type=int, default=7)
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    words = stance.WordPiece()
    corpora = list(pairs.training(a.shared, a.folds, a.held))
    ours = list(frames.training()) if a.frames else []
    model = stance.open_model(a.resume) if a.resume else stance.start(a.base, [int(k) for k in a.keep.split(",")])
    model.encoder.words.weight.requires_grad_(False)  # too few pairs to move 30,000 pieces; the rest learns around them
    for layer in model.encoder.layers[: a.frozen]:
        layer.requires_grad_(False)
    if a.quantized:
        quantize.quantized(model)
    learned = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learned, a.rate, weight_decay=0.01, fused=True)
    print(f"{len(corpora)} pairs and {len(ours)} of our own", flush=True)
    model.train()
    begin, step, seen, mean, rounds, passed = time.time(), 0, 0, None, 0, 0.0
    while passed < 1:
        some = corpora if a.share >= 1 else rng.sample(corpora, int(a.share * len(corpora)))
        taken = [turned(p, rng) for p in some + ours * a.frames]
        rows = [(p, stance.row(words, p.one, p.other)) for p in taken]
        for group in epoch(rows, rng, a.pieces):
            passed = (time.time() - begin) / 60 / a.minutes
            if passed >= 1:
                break
            for part in optimizer.param_groups:
                part["lr"] = a.rate * min(1, (step + 1) / 100) * max(0.01, 1 - passed)
            batch = stance.batch([rows[i][1] for i in group])
            labels = torch.tensor([rows[i][0].label for i in group])
            trust = torch.tensor([TRUST.get(rows[i][0].corpus, 1.0) for i in group])
            lost = loss(model, batch, labels, trust)
            optimizer.zero_grad(set_to_none=True)
            lost.backward()
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            step += 1
            seen += int(batch[2].sum())
            mean = lost.item() if mean is None else 0.98 * mean + 0.02 * lost.item()
            if step % 50 == 0:
                took = time.time() - begin
                print(f"{step} {took / 60:.1f} min, {seen / took:.0f} pieces/s, loss {mean:.3f}", flush=True)
        rounds += 1
        print(f"round {rounds} ends at step {step}", flush=True)
        stance.save(model, a.out)


if __name__ == "__main__":
    main()
