"""The labelled documents that bench's `TrainingTexts` wrote, cut into windows of whole sentences."""
import json
import os

from wordpiece import END, PARAGRAPH, START, shape

ROLES = ("source", "cue", "content")
ROLE_LABELS = ["O"] + [f"{p}-{r}" for r in ROLES for p in "BIES"]
TYPES = ("PERSON", "ORGANIZATION", "PLACE", "GROUP", "OTHER")
NAME_LABELS = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BIES"]
POINTERS = ("cue-start", "source-start", "source-end", "before-start", "before-end", "after-start", "after-end")
IGNORE = -100


def documents(folder, corpus):
    with open(os.path.join(folder, corpus + ".jsonl"), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def bioes(labels, first, end, kind, index):
    """Marks tokens first..end (exclusive) where all of them are free."""
    if end <= first or any(labels[i] != 0 for i in range(first, end)):
        return
    if end - first == 1:
        labels[first] = index["S-" + kind]
        return
    for i in range(first, end):
        labels[i] = index[("B-" if i == first else "E-" if i == end - 1 else "I-") + kind]


def drafts(attributions):
    """Attributions as a cue's last token with its seven pointers, none where it points at itself."""
    found = []
    for a in attributions:
        if not a["cue"]:
            continue
        cue = (a["cue"][0][0], a["cue"][-1][1] - 1)
        anchor = cue[1]
        source = (a["source"][0][0], a["source"][-1][1] - 1) if a["source"] else (anchor, anchor)
        before, after = None, None
        for first, end in a["content"]:
            part = (first, end - 1)
            if part[1] < cue[0]:
                before = part if before is None else (before[0], part[1])
            elif part[0] > cue[1]:
                after = part if after is None else (after[0], part[1])
        if before is None and after is None:
            continue
        before = before or (anchor, anchor)
        after = after or (anchor, anchor)
        found.append((anchor, [cue[0], *source, *before, *after]))
    return found


def label(document, tags, relations):
    """Adds label arrays over the tokens of the whole document."""
    n = len(document["tokens"])
    sentence = [0] * n
    for s, (first, end, _) in enumerate(document["sentences"]):
        sentence[first:end] = [s] * (end - first)
    tag, head, relation = [IGNORE] * n, [IGNORE] * n, [IGNORE] * n
    for i, tree in enumerate(document.get("trees", [])):
        if tree:
            tag[i] = tags.setdefault(tree[0], len(tags)) if isinstance(tags, dict) else IGNORE
            if tree[1] >= 0:
                head[i] = tree[1]
                relation[i] = relations.setdefault("root" if tree[1] == i else tree[2], len(relations))
    name = [IGNORE] * n
    if "names" in document:
        name = [0] * n
        index = {v: i for i, v in enumerate(NAME_LABELS)}
        for first, end, kind in document["names"]:
            bioes(name, first, end, kind, index)
    role, cue = [IGNORE] * n, [IGNORE] * n
    pointers = {}
    if "attributions" in document:
        role, cue = [0] * n, [0] * n
        index = {v: i for i, v in enumerate(ROLE_LABELS)}
        for a in document["attributions"]:
            for r in ROLES:
                for first, end in a[r]:
                    bioes(role, first, end, r, index)
            for first, end in a["content"]:
                for i in range(first, min(end, n)):
                    cue[i] = IGNORE
        inner = document.get("inner", {"read": [], "doubted": [], "attributions": []})
        for first, end in inner["read"]:
            cue[first:end] = [0] * (end - first)
        for i in inner["doubted"]:
            cue[i] = IGNORE
        for anchor, points in drafts(inner["attributions"]) + drafts(document["attributions"]):
            cue[anchor] = 1
            pointers[anchor] = points
    links = {}
    if "mentions" in document:
        latest = {}
        heads = sorted({(m[2], m[3]) for m in document["mentions"]})
        for at, entity in heads:
            links.setdefault(at, set())
            if entity in latest:
                links[at].update(latest[entity][-4:])
            latest.setdefault(entity, []).append(at)
    document["labels"] = dict(
        sentence=sentence, tag=tag, head=head, relation=relation, name=name, role=role, cue=cue, pointers=pointers, links=links
    )


def without_commas(document, rng, share=0.3):
    """A copy as people write who leave out the comma between a town and its state."""
    places = {end: first for first, end, kind in document.get("names", []) if kind == "PLACE"}
    begins = {first for first in places.values()}
    tokens = document["tokens"]
    gone = {i for i in places if i + 1 in begins and tokens[i] == "," and rng.random() < share}
    if not gone:
        return document
    new, at = [], 0
    for i in range(len(tokens) + 1):
        new.append(at)
        at += i not in gone
    copy = {
        "name": document["name"],
        "corpus": document["corpus"],
        "tokens": [t for i, t in enumerate(tokens) if i not in gone],
        "sentences": [[new[a], new[b], p] for a, b, p in document["sentences"]],
        "names": [[new[a], new[b], kind] for a, b, kind in document["names"]],
    }
    label(copy, {}, {})
    return copy


def pieces(document, words):
    """The pieces of each token, kept in the document."""
    if "pieces" not in document:
        document["pieces"] = [words.pieces(t) for t in document["tokens"]]
        document["shapes"] = [shape(t) for t in document["tokens"]]
    return document["pieces"]


def windows(document, words, most, skip=0):
    """Ranges of tokens: whole sentences up to `most` pieces, a longer sentence cut."""
    length = [len(p) for p in pieces(document, words)]
    room = most - 2
    out = []
    first, used, paragraph_end = None, 0, None
    sentences = document["sentences"]
    for s, (a, b, paragraph) in enumerate(sentences):
        mark = 1 if s + 1 == len(sentences) or sentences[s + 1][2] != paragraph else 0
        cost = sum(length[a:b]) + mark
        if first is not None and (used + cost > room or s == skip):
            if used + cost > room and paragraph_end is not None and paragraph_end[1] > 2 * room / 3 and paragraph_end[0] < a:
                out.append((first, paragraph_end[0]))
                first, used = paragraph_end[0], used - paragraph_end[1]
                if used + cost > room:
                    out.append((first, a))
                    first = None
            else:
                out.append((first, a))
                first = None
            paragraph_end = None
        if first is None:
            first, used = a, 0
        if cost > room:
            at, size = a, 0
            for i in range(a, b):
                if size + length[i] + 1 > room:
                    out.append((at, i))
                    at, size = i, 0
                size += length[i]
            first, used = at, size + mark
        else:
            used += cost
        if mark:
            paragraph_end = (b, used)
    if first is not None:
        out.append((first, sentences[-1][1]))
    return [w for w in out if w[1] > w[0]]


def encode(document, window, words):
    """(ids, shapes, places of the words' first pieces) of a window."""
    first, end = window
    all_pieces = pieces(document, words)
    ends = document.get("ends")
    if ends is None:
        sentences = document["sentences"]
        ends = document["ends"] = {
            b - 1 for s, (a, b, p) in enumerate(sentences) if s + 1 == len(sentences) or sentences[s + 1][2] != p
        }
    ids, shapes, places = [START], [0], []
    for i in range(first, end):
        places.append(len(ids))
        ids += all_pieces[i]
        shapes += [document["shapes"][i]] * len(all_pieces[i])
        if i in ends:
            ids.append(PARAGRAPH)
            shapes.append(0)
    ids.append(END)
    shapes.append(0)
    return ids, shapes, places
