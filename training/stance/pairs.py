"""Pairs of texts, the second of which the first entails, leaves open or contradicts.

MNLI's and SNLI's development parts, RTE, FNC-1 (a headline, and the two sentences of a body that share most with it), sentences of one
article (PolNeAR), and our own (`frames.py`). SICK is read for measuring only: its licence is non-commercial.
"""
import csv
import glob
import hashlib
import math
import os
import random
import re
import sys
from typing import NamedTuple

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reader"))

ENTAILMENT, NEUTRAL, CONTRADICTION, NOT_ENTAILMENT, NO_CONTRADICTION = 0, 1, 2, 3, 4
LABELS = {"entailment": ENTAILMENT, "neutral": NEUTRAL, "contradiction": CONTRADICTION, "not_entailment": NOT_ENTAILMENT}
STANCES = {"0": "agree", "1": "disagree", "2": "discuss", "3": "unrelated"}
TAKEN_FOR = {"agree": ENTAILMENT, "disagree": CONTRADICTION, "discuss": NEUTRAL, "unrelated": NEUTRAL}
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+|\n+")
_WORD = re.compile(r"\w+")
_NO = re.compile(r"\b(?:not|no|never|nor|none|nobody|without|unable|false|untrue|den(?:y|ies|ied)|refus\w+|reject\w+|rul\w+ out|dismiss\w+)\b|n't\b")

csv.field_size_limit(10**7)


class Pair(NamedTuple):
    corpus: str
    label: int
    one: str
    other: str


def part(text, parts):
    """One of so many parts, always the same for one text."""
    return int(hashlib.sha1(text.encode()).hexdigest(), 16) % parts


def inference(shared, name):
    with open(os.path.join(shared, "data/nli", name + ".csv"), encoding="utf-8") as rows:
        for r in csv.DictReader(rows):
            if r["premise"].strip() and r["hypothesis"].strip():
                yield Pair(name, LABELS[r["label"]], r["premise"], r["hypothesis"])


def stances(shared, which):
    """(stance, body's number, the nearest sentences, headline)"""
    folder = os.path.join(shared, "data/stance")
    with open(os.path.join(folder, f"fnc1_{which}_bodies.csv"), encoding="utf-8") as rows:
        bodies = {r[0]: r[1] for r in list(csv.reader(rows))[1:] if len(r) > 1}
    cut = {k: [(s, set(_WORD.findall(s.lower()))) for s in _SENTENCE.split(b) if s.strip()] for k, b in bodies.items()}
    counts = {}
    for sentences in cut.values():
        for w in set().union(*(words for _, words in sentences)) if sentences else ():
            counts[w] = counts.get(w, 0) + 1
    weights = {w: math.log(len(cut) / n) for w, n in counts.items()}
    with open(os.path.join(folder, f"fnc1_{which}_stances.csv"), encoding="utf-8") as rows:
        for r in list(csv.reader(rows))[1:]:
            if len(r) > 2:
                yield STANCES.get(r[2], r[2]), r[1], nearest(cut[r[1]], r[0], weights), r[0]


def nearest(sentences, headline, weights):
    wanted = set(_WORD.findall(headline.lower()))
    shares = [sum(weights.get(w, 0) for w in sorted(words & wanted)) / math.sqrt(8 + len(words)) for _, words in sentences]
    best = sorted(sorted(range(len(sentences)), key=lambda i: (-shares[i], i))[:2])
    return " ".join(sentences[i][0] for i in best) or "-"


def neighbours(shared, most=2500, seed=11):
    """Sentences of one article, three apart and more, with words in common, of which one says no: hardly ever do they contradict each other."""
    rng = random.Random(seed)
    documents = []
    for text in _articles(shared):
        sentences = [s.strip() for s in _SENTENCE.split(text)]
        documents.append([(s, set(_WORD.findall(s.lower()))) for s in sentences if 6 <= s.count(" ") <= 40])
    counts = {}
    for document in documents:
        for w in set().union(*(words for _, words in document)) if document else ():
            counts[w] = counts.get(w, 0) + 1
    found = []
    for document in documents:
        drawn = []
        for i, (one, words) in enumerate(document):
            for other, others in document[i + 3 :]:
                both = words & others
                if sum(math.log(len(documents) / counts[w]) for w in sorted(both)) >= 5 and _NO.search(one + " " + other):
                    drawn.append((one, other) if rng.random() < 0.5 else (other, one))
        found += rng.sample(drawn, min(3, len(drawn)))
    return [Pair("neighbours", NO_CONTRADICTION, *texts) for texts in rng.sample(found, min(most, len(found)))]


def _articles(shared):
    for path in sorted(glob.glob(os.path.join(glob.escape(shared), "data/polnear/train/text/*.txt"))):
        with open(path, encoding="utf-8") as file:
            yield file.read()


def own(path):
    """Pairs of a file: what they are, text, text; only what contradicts is a contradiction."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                kind, one, other = line.rstrip("\n").split("\t")
                yield kind, one, other


def training(shared, folds, held, seed=5):
    """What is learned from: of MNLI and SNLI all but one part of the premises, of FNC-1 all but an eighth of the bodies."""
    rng = random.Random(seed)
    for name in ("mnli_dev", "snli_dev"):
        for p in inference(shared, name):
            if (held is None or part(p.one, folds) != held) and (name == "mnli_dev" or rng.random() < 0.5):
                yield p
    yield from inference(shared, "rte_train")
    yield from neighbours(shared)
    share = {"agree": 0.3, "disagree": 1, "discuss": 0.12, "unrelated": 0.02}
    for stance, body, one, other in stances(shared, "train"):
        if part(body, 8) and rng.random() < share[stance]:
            yield Pair("fnc1", TAKEN_FOR[stance], one, other)
