"""Trains the reader's encoder with all its heads at once, and measures it on the development parts."""
import argparse
import random
import sys
import time

import torch

import bert
import corpora
import decode
import heads
import quantize
from corpora import IGNORE
from wordpiece import WordPiece

TASK_WEIGHTS = {"tag": 0.3, "name": 1.0, "role": 1.0, "cue": 2.0, "arc": 0.5, "relation": 0.3, "point": 1.0, "link": 0.2}
TRUST = {"polnear-train": 0.5, "polnear-train-inner": 0.5, "web-silver": 0.4, "wnut17": 1.0}
GOLD = 2.0
MOST = 192


def load(folder, names, tags, relations):
    found = []
    for name in names:
        for document in corpora.documents(folder, name):
            document["corpus"] = name
            corpora.label(document, tags, relations)
            found.append(document)
    return found


def reshaped(row, rng, share):
    """The window as someone types it who never reaches for the shift key, or never lets go of it."""
    ids, shapes, places = row
    draw = rng.random()
    if draw < share:
        shapes = [0] * len(shapes)
    elif draw < share * 1.3:
        shapes = [2] * len(shapes)
    return ids, shapes, places


def collate(windows, words, rng=None, share=0.0):
    rows = [corpora.encode(d, w, words) for d, w in windows]
    if rng and share:
        rows = [reshaped(r, rng, share) for r in rows]
    n, m = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
    size = len(rows)
    batch = {
        "ids": torch.zeros(size, n, dtype=torch.long),
        "shapes": torch.zeros(size, n, dtype=torch.long),
        "mask": torch.zeros(size, n, dtype=torch.bool),
        "places": torch.zeros(size, m, dtype=torch.long),
        "valid": torch.zeros(size, m, dtype=torch.bool),
        "sentence": torch.full((size, m), -1),
        "trust": torch.ones(size),
    }
    for key in ("tag", "name", "role", "cue", "head", "relation"):
        batch[key] = torch.full((size, m), IGNORE)
    anchors, pointers, linked, candidates, antecedents = [], [], [], [], []
    for b, ((document, (first, end)), (ids, shapes, places)) in enumerate(zip(windows, rows)):
        labels = document["labels"]
        k = end - first
        batch["ids"][b, : len(ids)] = torch.tensor(ids)
        batch["shapes"][b, : len(ids)] = torch.tensor(shapes)
        batch["mask"][b, : len(ids)] = True
        batch["places"][b, :k] = torch.tensor(places)
        batch["valid"][b, :k] = True
        batch["sentence"][b, :k] = torch.tensor(labels["sentence"][first:end])
        for key in ("tag", "name", "role", "cue", "relation"):
            batch[key][b, :k] = torch.tensor(labels[key][first:end])
        head = [h - first if first <= h < end else IGNORE for h in labels["head"][first:end]]
        batch["head"][b, :k] = torch.tensor(head)
        batch["trust"][b] = TRUST.get(document["corpus"], GOLD)
        for anchor, points in labels["pointers"].items():
            if first <= anchor < end:
                anchors.append((b, anchor - first))
                pointers.append([p - first if first <= p < end else IGNORE for p in points])
        mentions = [at for at in labels["links"] if first <= at < end]
        for at in mentions:
            earlier = torch.zeros(m, dtype=torch.bool)
            right = torch.zeros(m, dtype=torch.bool)
            for other in mentions:
                if other < at:
                    earlier[other - first] = True
                    right[other - first] = other in labels["links"][at]
            earlier[at - first] = True
            if not right.any():
                right[at - first] = True
            linked.append((b, at - first))
            candidates.append(earlier)
            antecedents.append(right)
    batch["anchors"] = torch.tensor(anchors, dtype=torch.long).view(-1, 2)
    batch["pointers"] = torch.tensor(pointers, dtype=torch.long).view(-1, len(corpora.POINTERS))
    batch["linked"] = torch.tensor(linked, dtype=torch.long).view(-1, 2)
    if linked:
        batch["candidates"], batch["antecedents"] = torch.stack(candidates), torch.stack(antecedents)
    return batch


def epoch(documents, words, rng, size):
    """Batches of windows of about the same length, cut anew each time."""
    windows = []
    for document in documents:
        if "attributions" not in document and "trees" not in document:
            document = corpora.without_commas(document, rng)
        skip = rng.randrange(1, 9) if len(document["sentences"]) > 8 else 0
        for window in corpora.windows(document, words, MOST, skip):
            windows.append((document, window))
    rng.shuffle(windows)
    pool = 40 * size
    batches = []
    for i in range(0, len(windows), pool):
        part = sorted(windows[i : i + pool], key=lambda w: w[1][1] - w[1][0])
        batches += [part[j : j + size] for j in range(0, len(part), size)]
    rng.shuffle(batches)
    return batches


def evaluate(model, dev, words):
    model.eval()
    with torch.no_grad():
        figures = decode.figures(model, dev, words, MOST)
    model.train()
    return figures


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("texts", help="the folder that bench's TrainingTexts wrote")
    ap.add_argument("out")
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--base", default="minilm-l6")
    ap.add_argument("--keep", help="layers of the base to take, with commas")
    ap.add_argument("--pretrained", help="an encoder that pretrain.py saved")
    ap.add_argument("--resume", help="a model that this script saved, as the start")
    ap.add_argument("--minutes", type=float, default=60, help="stop after this time; the rate falls to nought by then")
    ap.add_argument("--part", type=float, default=1.0, help="the share of PolNeAR's documents to learn from")
    ap.add_argument("--crf", action="store_true", help="learn the roles' labels as a row, each with the one before")
    ap.add_argument("--teacher", help="a larger model that this script saved, whose scores are learned beside the labels")
    ap.add_argument("--quantized", action="store_true", help="compute with rounded numbers, as the exported model does")
    ap.add_argument("--inner", action="store_true", help="learn what is said inside of what is said, as inner.py marks it")
    ap.add_argument("--more", default="", help="further corpora, by name: web-silver, as silver.py makes it")
    ap.add_argument("--rate", type=float, default=2e-4)
    ap.add_argument("--batch", type=int, default=8)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--steps", type=int, default=0, help="stop after this many steps instead")
    ap.add_argument("--shapeless", type=float, default=0.0, help="the share of windows whose capitals are taken away")
    ap.add_argument("--names", type=float, default=1.0, help="the weight of the names")
    ap.add_argument("--only", default="", help="the tasks to learn, with commas; all where it is empty")
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    words = WordPiece()
    tags, relations = {}, {}
    if a.resume:
        saved = torch.load(a.resume)
        tags, relations = saved["tags"], saved["relations"]
    train = load(a.texts, ["polnear-train" + ("-inner" if a.inner else "")], tags, relations)
    train = train[: int(len(train) * a.part)]
    if a.part == 1 or not a.only:
        train += load(a.texts, ["gum-train", "wikigold", "wnut17", "re3d"] + a.more.split(), tags, relations)
    dev = load(a.texts, ["polnear-dev", "gum-dev"], dict(tags), dict(relations))
    encoder = bert.Encoder(a.layers)
    if a.pretrained:
        encoder.load_state_dict(torch.load(a.pretrained))
    elif not a.resume:
        keep = [int(k) for k in a.keep.split(",")] if a.keep else None
        bert.load(encoder, bert.bert_weights(a.base), keep)
    model = heads.Reader(encoder, list(tags), list(relations), a.crf)
    teacher = decode.open_model(a.teacher)[0] if a.teacher else None
    if a.resume:
        model.load_state_dict(saved["model"], strict=False)  # models made before the row of labels lack it
    if a.quantized:
        quantize.quantized(model)
    slow = list(model.encoder.parameters())
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": slow, "scale": 1.0}, {"params": fast, "scale": 5.0}], a.rate, weight_decay=0.01, fused=True
    )
    weights = {**TASK_WEIGHTS, "name": a.names}
    if a.only:
        weights = {k: v if k in a.only.split(",") else 0.0 for k, v in weights.items()}
    start, step, seen, means = time.time(), 0, 0, {}
    model.train()
    done, last_saved = False, time.time()
    while not done:
        for group in epoch(train, words, rng, a.batch):
            passed = step / a.steps if a.steps else (time.time() - start) / 60 / a.minutes
            if passed >= 1:
                done = True
                break
            rate = a.rate * min(1, (step + 1) / 150) * max(0.01, 1 - passed)
            for part in optimizer.param_groups:
                part["lr"] = rate * part["scale"]
            batch = collate(group, words, rng, a.shapeless)
            total, parts = heads.loss(model, batch, weights, teacher)
            optimizer.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            seen += int(batch["mask"].sum())
            for k, v in parts.items():
                means[k] = v.item() if k not in means else 0.98 * means[k] + 0.02 * v.item()
            if step % 100 == 0:
                line = " ".join(f"{k} {v:.3f}" for k, v in means.items())
                print(f"{step} {(time.time() - start) / 60:.1f} min, {seen / (time.time() - start):.0f} pieces/s: {line}", flush=True)
            if time.time() - last_saved > 900:
                save(model, tags, relations, a.out)
                last_saved = time.time()
        print(f"epoch ends at step {step}", flush=True)
    save(model, tags, relations, a.out)
    print(decode.show(evaluate(model, dev, words)))


def save(model, tags, relations, path):
    torch.save({"model": model.state_dict(), "tags": tags, "relations": relations, "layers": len(model.encoder.layers), "crf": model.crf}, path)


if __name__ == "__main__":
    sys.exit(main())
