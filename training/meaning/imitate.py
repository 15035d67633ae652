"""What the teacher says: of every word piece alone, and of sentences of unlabelled news. Minutes; what is there already is kept."""
import argparse
import json
import os
import random

import numpy

import texts
from teacher import Teacher, WordPiece, whole

PART = 5000


def pick(shared, most, seed):
    """Whole documents in a drawn order, up to so many sentences."""
    documents = list(texts.sentences(shared))
    random.Random(seed).shuffle(documents)
    picked = []
    for document in documents:
        picked += document
    return picked[:most]


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("shared"), ap.add_argument("out")
    ap.add_argument("--sentences", type=int, default=20000)
    ap.add_argument("--seed", type=int, default=3)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    words, teacher = WordPiece(), Teacher()
    file = os.path.join(a.out, "sentences.json")
    if not os.path.exists(file):
        with open(file, "w", encoding="utf-8") as out:
            json.dump(pick(a.shared, a.sentences, a.seed), out)
    with open(file, encoding="utf-8") as lines:
        sentences = json.load(lines)
    parts = [("pieces", [[i] for i in range(len(words.ids))])]
    for at in range(0, len(sentences), PART):
        parts.append((f"sentences-{at // PART:02}", [whole(words, s) for s in sentences[at : at + PART]]))
    for name, pieces in parts:
        file = os.path.join(a.out, name + ".npy")
        if not os.path.exists(file):
            numpy.save(file + ".tmp.npy", teacher.vectors(pieces, note=name).astype(numpy.float16))
            os.rename(file + ".tmp.npy", file)


if __name__ == "__main__":
    main()
