"""A second pretraining on unlabelled news: masked words (Devlin et al., 2019), 20 % of them.

It gives a sentence encoder back what single words mean, and teaches the shapes of words, which the base has never seen.
"""
import argparse
import json
import os
import random
import re
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import bert
import news
from wordpiece import END, MASK, PARAGRAPH, START, WordPiece, shape

WORD = re.compile(r"\w+(?:['’]\w+)?|[^\w\s]")
LENGTH = 128


def texts(shared):
    yield from news.texts(shared)
    with open(os.path.join(shared, "data/grouping/ecbplus.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            yield " ".join(v for v in json.loads(line).values() if isinstance(v, str) and len(v) > 100)


def sequences(shared, words, limit):
    out, ids, shapes = [], [], []
    for text in texts(shared):
        for paragraph in text.split("\n"):
            found = WORD.findall(paragraph)
            if not found:
                continue
            for w in found:
                p = words.pieces(w)
                ids += p
                shapes += [shape(w)] * len(p)
            ids.append(PARAGRAPH)
            shapes.append(0)
        while len(ids) >= LENGTH - 2:
            cut = LENGTH - 2
            out.append(([START] + ids[:cut] + [END], [0] + shapes[:cut] + [0]))
            ids, shapes = ids[cut:], shapes[cut:]
        if limit and len(out) >= limit:
            break
    return out


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("shared"), ap.add_argument("out")
    ap.add_argument("--base", default="minilm-l6")
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--keep", help="layers of the base to take, with commas")
    ap.add_argument("--minutes", type=float, default=30)
    ap.add_argument("--rate", type=float, default=2e-4)
    ap.add_argument("--seed", type=int, default=7)
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    keep = [int(k) for k in a.keep.split(",")] if a.keep else None
    encoder = bert.load(bert.Encoder(a.layers), bert.bert_weights(a.base), keep)
    words = WordPiece()
    data = sequences(a.shared, words, 0)
    rng.shuffle(data)
    print(f"{len(data)} sequences of {LENGTH} pieces", flush=True)
    change = nn.Sequential(nn.Linear(bert.WIDTH, bert.WIDTH), nn.GELU(approximate="tanh"), nn.LayerNorm(bert.WIDTH))
    bias = nn.Parameter(torch.zeros(encoder.words.num_embeddings))
    parameters = list(encoder.parameters()) + list(change.parameters()) + [bias]
    optimizer = torch.optim.AdamW(parameters, a.rate, weight_decay=0.01, fused=True)
    generator = torch.Generator().manual_seed(a.seed)
    start, step, batch, mean = time.time(), 0, 16, None
    encoder.train()
    at = 0
    while True:
        passed = (time.time() - start) / 60 / a.minutes
        if passed >= 1:
            break
        rate = a.rate * min(1, (step + 1) / 100, max(0.02, (1 - passed) * 1.2))
        for group in optimizer.param_groups:
            group["lr"] = rate
        rows = [data[(at + i) % len(data)] for i in range(batch)]
        at += batch
        ids = torch.tensor([r[0] for r in rows])
        shapes = torch.tensor([r[1] for r in rows])
        draw = torch.rand(ids.shape, generator=generator)
        chosen = (draw < 0.2) & (ids > 103)
        masked = torch.where(chosen & (draw < 0.16), torch.full_like(ids, MASK), ids)
        other = torch.randint(1000, 30000, ids.shape, generator=generator)
        masked = torch.where(chosen & (draw >= 0.18), other, masked)
        states = encoder(masked, shapes)[chosen]
        logits = change(states) @ encoder.words.weight.T + bias
        loss = F.cross_entropy(logits, ids[chosen])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
        step += 1
        if step % 50 == 0:
            print(f"{step} loss {mean:.3f} {step * batch * LENGTH / (time.time() - start):.0f} pieces/s", flush=True)
    torch.save(encoder.state_dict(), a.out)
    print("saved", a.out)


if __name__ == "__main__":
    main()
