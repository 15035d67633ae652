"""How the heads' scores become trees, names and attributions; the reader does the same in Java. Here to choose by."""
import argparse
import importlib.util
import os

import torch
import torch.nn.functional as F

import bert
import corpora
import heads
from corpora import NAME_LABELS, POINTERS, ROLE_LABELS, ROLES
from wordpiece import WordPiece

_OPEN = [i for i, v in enumerate(ROLE_LABELS) if v in ("B-content", "S-content")]
_CLOSE = [i for i, v in enumerate(ROLE_LABELS) if v in ("E-content", "S-content")]
_OPEN_SOURCE = [i for i, v in enumerate(ROLE_LABELS) if v in ("B-source", "S-source")]
_CLOSE_SOURCE = [i for i, v in enumerate(ROLE_LABELS) if v in ("E-source", "S-source")]


class Options:
    cue = 0.4  # the least probability of a cue that stands
    role = 0.5  # the weight of the role labels beside the pointers


def best_span(starts, ends, ok, longest=400):
    """(score, first, last) of the best span whose words are all ok."""
    best, at = (-1e9, -1, -1), -1
    for i in range(len(starts)):
        if not ok[i]:
            at = -1
            continue
        if at < 0 or starts[i] >= starts[at]:
            at = i
        score = starts[at] + ends[i]
        if i - at < longest and score > best[0]:
            best = (score, at, i)
    return best


def drafts(columns, model, options):
    """Attributions of a window: dicts of (first, last) spans in its words."""
    m = columns.shape[0]
    out = columns.unsqueeze(0)
    chances = torch.sigmoid(model.take(columns, "cue").squeeze(-1))
    anchors = (chances >= options.cue).nonzero().squeeze(-1)
    if not len(anchors):
        return []
    zero = torch.zeros_like(anchors)
    valid = torch.ones(1, m, dtype=torch.bool)
    scores = F.log_softmax(model.points(out, zero, anchors, valid), -1).tolist()
    role = F.log_softmax(model.take(columns, "role"), -1)

    def boundary(labels):
        return (torch.logsumexp(role[:, labels], -1) * options.role).tolist()

    opens, closes, s_opens, s_closes = map(boundary, (_OPEN, _CLOSE, _OPEN_SOURCE, _CLOSE_SOURCE))
    none_open = (torch.log1p(-torch.exp(torch.logsumexp(role[:, _OPEN], -1)).clamp(max=0.999)) * options.role).tolist()
    found = []
    for k, anchor in enumerate(anchors.tolist()):
        p = scores[k]
        low = max(0, anchor - 8)
        cue = max(range(low, anchor + 1), key=lambda i: p[0][i])
        free = [not cue <= i <= anchor for i in range(m)]
        s = best_span([a + b for a, b in zip(p[1], s_opens)], [a + b for a, b in zip(p[2], s_closes)], free, 60)
        none = p[1][anchor] + p[2][anchor]
        plain = p[1][s[1]] + p[2][s[2]] if s[1] >= 0 else -1e9
        source = (s[1], s[2]) if plain > none else None
        if source:
            for i in range(source[0], source[1] + 1):
                free[i] = False
        parts = []
        for a, b, side in ((3, 4, range(0, cue)), (5, 6, range(anchor + 1, m))):
            ok = [False] * m
            for i in side:
                ok[i] = free[i]
            best = best_span([x + y for x, y in zip(p[a], opens)], [x + y for x, y in zip(p[b], closes)], ok)
            plain = p[a][best[1]] + p[b][best[2]] if best[1] >= 0 else -1e9
            parts.append((plain - p[a][anchor] - p[b][anchor], (best[1], best[2])))
        taken = [part for gain, part in parts if gain > 0]
        if not taken:
            gain, part = max(parts)
            if gain < -50:
                continue
            taken = [part]
        found.append(dict(cue=(cue, anchor), source=source, content=taken, chance=float(chances[anchor])))
    return found


def words_of(spans, document, base):
    """The numbers of the words in spans of tokens; marks of punctuation are none, as in the scorer."""
    numbers = document.get("numbers")
    if numbers is None:
        count, numbers = 0, []
        for token in document["tokens"]:
            word = any(c.isalnum() for c in token)
            numbers.append(count if word else None)
            count += word
        document["numbers"] = numbers
    return frozenset(numbers[i] for a, b in spans for i in range(base + a, base + b + 1) if numbers[i] is not None)


def scorer():
    path = os.path.join(os.environ.get("THROUGHLINE_SHARED", "../../../shared"), "score", "attribution.py")
    spec = importlib.util.spec_from_file_location("attribution", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outputs(model, documents, words, most):
    """(document, window, columns) of every window."""
    import train

    for document in documents:
        cut = corpora.windows(document, words, most)
        for i in range(0, len(cut), 8):
            group = [(document, w) for w in cut[i : i + 8]]
            batch = train.collate(group, words)
            out = model(batch["ids"], batch["shapes"], batch["mask"], batch["places"])
            for (_, w), columns in zip(group, out):
                yield document, w, columns[: w[1] - w[0]]


def figures(model, dev, words, most, options=Options, kept=None):
    right = dict.fromkeys(("tag", "arc", "relation"), 0)
    counts = dict.fromkeys(("tag", "arc"), 0)
    names = {"polnear-dev": [0, 0, 0], "gum-dev": [0, 0, 0]}
    roles = {r: [0, 0, 0] for r in ROLES}
    predicted, labelled = {}, {}
    for document, (first, end), columns in kept if kept is not None else outputs(model, dev, words, most):
        labels = document["labels"]
        sentence = torch.tensor(labels["sentence"][first:end])
        tags = model.take(columns, "tag").argmax(-1).tolist()
        arcs = model.arcs(columns.unsqueeze(0), (sentence[:, None] == sentence[None, :]).unsqueeze(0))[0].argmax(-1).tolist()
        gold_heads = [h - first if first <= h < end else -1 for h in labels["head"][first:end]]
        for i, tag in enumerate(labels["tag"][first:end]):
            if tag >= 0:
                counts["tag"] += 1
                right["tag"] += tags[i] == tag
                if gold_heads[i] >= 0 and any(c.isalnum() for c in document["tokens"][first + i]):
                    counts["arc"] += 1
                    right["arc"] += arcs[i] == gold_heads[i]
        got = spans(model.take(columns, "name").argmax(-1).tolist(), NAME_LABELS)
        true = spans(labels["name"][first:end], NAME_LABELS)
        tally = names[document["corpus"]]
        tally[0] += len(got & true)
        tally[1] += len(got)
        tally[2] += len(true)
        if "attributions" in document:
            mine = predicted.setdefault(document["name"], (document, []))[1]
            row = model.chain.best(model.take(columns, "role").float())
            for a, b, kind in spans(row, ROLE_LABELS):
                item = dict.fromkeys(ROLES, frozenset()) | {kind: words_of([(a, b)], document, first)}
                labelled.setdefault(document["name"], []).append(item)
            for d in drafts(columns, model, options):
                item = {
                    "source": words_of([d["source"]] if d["source"] else [], document, first),
                    "cue": words_of([d["cue"]], document, first),
                    "content": words_of(d["content"], document, first),
                    "chance": d["chance"],
                }
                if item["content"]:
                    mine.append(item)
    found = {k: right[k] / max(1, counts[k]) for k in counts}
    for corpus, (t, p, g) in names.items():
        found["names " + corpus] = 2 * t / max(1, p + g)
    score = scorer()
    run = {r: [0, 0, 0] for r in ROLES}
    n = {k: [0, 0] for k in ("exact", "overlap", "full")}
    total = 0
    row = {r: [0, 0, 0] for r in ROLES}
    for document, mine in predicted.values():
        gold = [
            {r: words_of([(a, b - 1) for a, b in e[r]], document, 0) for r in ROLES} for e in document["attributions"]
        ]
        gold = [g for g in gold if g["content"]]
        total += len(gold)
        for r in ROLES:
            g = score.runs(gold, r)
            p = score.runs([x for x in mine if not any(x is not q and x["content"] < q["content"] for q in mine)], r)
            run[r][0] += len(g & p)
            run[r][1] += len(p)
            run[r][2] += len(g)
            p = score.runs(labelled.get(document["name"], []), r)
            row[r][0] += len(g & p)
            row[r][1] += len(p)
            row[r][2] += len(g)
        for key, minimum, extra in (("exact", 1.0, lambda g, p: True), ("overlap", 0.5, lambda g, p: True), ("full", 0.5, score.same_source)):
            _, used = score.match(gold, mine, minimum, extra)
            n[key][0] += len(used)
            n[key][1] += sum(
                1 for j, p in enumerate(mine) if j in used or not any(k != j and p["content"] < o["content"] for k, o in enumerate(mine))
            )
    for r in ROLES:
        found["run " + r] = 2 * run[r][0] / max(1, run[r][1] + run[r][2])
        found["labels " + r] = 2 * row[r][0] / max(1, row[r][1] + row[r][2])
    for key, (t, p) in n.items():
        found[key] = 2 * t / max(1, p + total)
    return found


def spans(labels, names):
    found, start = set(), None
    for i, label in enumerate(labels):
        value = names[label] if label >= 0 else "O"
        kind = value[2:]
        if value[0] == "S":
            found.add((i, i, kind))
            start = None
        elif value[0] == "B":
            start = (i, kind)
        elif value[0] == "E" and start and start[1] == kind:
            found.add((start[0], i, kind))
            start = None
        elif value[0] == "O":
            start = None
    return found


def show(found):
    return "  ".join(f"{k} {v:.4f}" for k, v in found.items())


def open_model(path):
    saved = torch.load(path)
    model = heads.Reader(bert.Encoder(saved["layers"]), list(saved["tags"]), list(saved["relations"]), saved.get("crf", False))
    model.load_state_dict(saved["model"], strict=False)
    return model.eval(), saved


def main():
    import train

    ap = argparse.ArgumentParser(description="Measures a trained model on the development parts.")
    ap.add_argument("texts"), ap.add_argument("model")
    ap.add_argument("--most", type=int, default=train.MOST)
    ap.add_argument("--cues", default="0.4")
    ap.add_argument("--roles", default="0.5")
    a = ap.parse_args()
    words = WordPiece()
    model, saved = open_model(a.model)
    dev = train.load(a.texts, ["polnear-dev", "gum-dev"], dict(saved["tags"]), dict(saved["relations"]))
    with torch.no_grad():
        kept = list(outputs(model, dev, words, a.most))
        for cue in a.cues.split(","):
            for role in a.roles.split(","):
                options = Options()
                options.cue, options.role = float(cue), float(role)
                print(cue, role, show(figures(model, dev, words, a.most, options, kept)), flush=True)


if __name__ == "__main__":
    main()
