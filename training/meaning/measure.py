"""How well vectors tell texts that mean the same from others. Writes the pairs for Java's `MeaningScore` too.

Pairs of the inference sets (an entailed hypothesis against the premises of the other pairs; against contradictions and neutral ones),
FNC-1's test part (a headline and the beginning of a body, related or not), ECB+ (first sentences on one event or on the topic's other).
"""
import argparse
import csv
import functools
import itertools
import json
import os
import random
import re

import numpy


def tasks(shared):
    """(task, 1 or 0, text, other text)"""
    data = os.path.join(shared, "data")
    csv.field_size_limit(10**7)
    for name, most in (("mnli_dev", 1000), ("snli_dev", 1000), ("sick_dev", 1000), ("rte_dev", 1000)):
        with open(os.path.join(data, "nli", name + ".csv"), encoding="utf-8") as rows:
            rows = [r for r in csv.DictReader(rows) if r["premise"].strip() and r["hypothesis"].strip()]
        random.Random(1).shuffle(rows)
        same = [r for r in rows if r["label"] == "entailment"][:most]
        for r in same:
            yield name, 1, r["premise"], r["hypothesis"]
        for r in [r for r in rows if r["label"] in ("contradiction", "neutral", "not_entailment")][:most]:
            yield name, 0, r["premise"], r["hypothesis"]
    with open(os.path.join(data, "stance/fnc1_test_bodies.csv"), encoding="utf-8") as rows:
        bodies = {r["Body ID"]: r["articleBody"] for r in csv.DictReader(rows)}
    with open(os.path.join(data, "stance/fnc1_test_stances.csv"), encoding="utf-8") as rows:
        rows = list(csv.DictReader(rows))
    random.Random(1).shuffle(rows)
    for r in rows[:3000]:
        yield "fnc1_test", int(r["Stance"] != "unrelated"), r["Headline"], " ".join(bodies[r["Body ID"]].split()[:80])
    topics = {}
    with open(os.path.join(data, "grouping/ecbplus.jsonl"), encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            first = re.split(r"(?<=[.!?]) ", line["text"])[0]
            topics.setdefault(line["topic"], []).append((line["event"], first))
    draw = random.Random(1)
    for topic in sorted(topics):
        pairs = list(itertools.combinations(topics[topic], 2))
        for (e, one), (f, other) in draw.sample(pairs, min(80, len(pairs))):
            yield "ecbplus", int(e == f), one, other


@functools.cache
def read(file):
    """The pairs by their task, in order."""
    found = {}
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            task, same, one, other = line.rstrip("\n").split("\t")
            found.setdefault(task, []).append((int(same), one, other))
    return found


def area(scores, labels):
    """The share of (same, other) pairs in which the same one scores higher."""
    order = numpy.argsort(scores, kind="stable")
    ranks = numpy.empty(len(order))
    ranks[order] = numpy.arange(1, len(order) + 1)
    labels = numpy.array(labels, bool)
    n = labels.sum()
    return (ranks[labels].sum() - n * (n + 1) / 2) / (n * (len(labels) - n))


def figures(file, vector):
    """For each task: area under the curve, and the share of same pairs whose second text finds its first among all first ones."""
    out = {}
    for task, pairs in read(file).items():
        one, other = (numpy.array([vector(p[i]) for p in pairs]) for i in (1, 2))
        one /= numpy.maximum(numpy.linalg.norm(one, axis=1, keepdims=True), 1e-9)
        other /= numpy.maximum(numpy.linalg.norm(other, axis=1, keepdims=True), 1e-9)
        same = [p[0] for p in pairs]
        rows = numpy.flatnonzero(same)
        hits = (other[rows] @ one[rows].T).argmax(1) == numpy.arange(len(rows))
        out[task] = (area((one * other).sum(1), same), hits.mean())
    return out


def line(file, vector):
    return "; ".join(f"{t} {a:.3f} {r:.3f}" for t, (a, r) in figures(file, vector).items())


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("shared"), ap.add_argument("file", help="the pairs, written where it is missing")
    ap.add_argument("--claims", help="own pairs: same or other, text, text")
    a = ap.parse_args()
    if not os.path.exists(a.file):
        with open(a.file, "w", encoding="utf-8") as out:
            for task, same, one, other in tasks(a.shared):
                print(task, same, " ".join(one.split()), " ".join(other.split()), sep="\t", file=out)
            for row in open(a.claims, encoding="utf-8") if a.claims else ():
                same, one, other = row.rstrip("\n").split("\t")
                print("claims", int(same == "same"), one, other, sep="\t", file=out)
    from teacher import Teacher, WordPiece, whole

    words, teacher = WordPiece(), Teacher()
    print("teacher", line(a.file, lambda text: teacher.vector(whole(words, text))))


if __name__ == "__main__":
    main()
