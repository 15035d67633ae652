"""What is said inside of what is said, which PolNeAR leaves unmarked: a trained model reads each content as a text of its own.

Writes the corpus anew with `inner` in each document: the attributions found, and the tokens of which it is not sure. A model trained
on it learns to find them in their place.
"""
import argparse
import json
import os

import torch

import corpora
import decode
import train
from wordpiece import WordPiece

SURE, DOUBT = 0.5, 0.15
FEWEST = 4  # tokens
SKIPPED = {"that", "“", '"', "‘", "``", ",", "''", "”"}


def contents(document):
    """The stretches of tokens that somebody says, without the mark or `that` that opens them."""
    for attribution in document["attributions"]:
        for first, end in attribution["content"]:
            while first < end and document["tokens"][first].lower() in SKIPPED:
                first += 1
            if end - first >= FEWEST:
                yield first, end


def alone(document, first, end):
    """A content as a document; it keeps the ends of the sentences in it."""
    cuts = [first] + [b for _, b, _ in document["sentences"] if first < b < end] + [end]
    part = {
        "name": document["name"],
        "corpus": "contents",
        "tokens": document["tokens"][first:end],
        "sentences": [[a - first, b - first, 0] for a, b in zip(cuts, cuts[1:])],
    }
    corpora.label(part, {}, {})
    return part


def absolute(spans, first):
    return [[a + first, b + first + 1] for a, b in spans]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("texts"), ap.add_argument("model")
    ap.add_argument("--corpus", default="polnear-train")
    a = ap.parse_args()
    words = WordPiece()
    model, _ = decode.open_model(a.model)
    documents = corpora.documents(a.texts, a.corpus)
    jobs = []
    for document in documents:
        document["inner"] = {"read": [], "doubted": [], "attributions": []}
        for first, end in contents(document):
            part = alone(document, first, end)
            for window in corpora.windows(part, words, train.MOST):
                jobs.append((document, first, part, window))
            document["inner"]["read"].append([first, end])
    jobs.sort(key=lambda j: j[3][1] - j[3][0])
    options = decode.Options()
    options.cue = DOUBT
    found = 0
    with torch.no_grad():
        for i in range(0, len(jobs), 32):
            group = jobs[i : i + 32]
            batch = train.collate([(part, window) for _, _, part, window in group], words)
            out = model(batch["ids"], batch["shapes"], batch["mask"], batch["places"])
            for (document, first, _, (a_, b_)), columns in zip(group, out):
                base = first + a_
                for d in decode.drafts(columns[: b_ - a_], model, options):
                    if d["chance"] < SURE:
                        document["inner"]["doubted"].append(base + d["cue"][1])
                        continue
                    found += 1
                    document["inner"]["attributions"].append(
                        {
                            "source": absolute([d["source"]] if d["source"] else [], base),
                            "cue": absolute([d["cue"]], base),
                            "content": absolute(d["content"], base),
                        }
                    )
    path = os.path.join(a.texts, a.corpus + "-inner.jsonl")
    with open(path, "w", encoding="utf-8") as out:
        for document in documents:
            document["inner"]["attributions"].sort(key=lambda x: x["cue"])
            for key in ("pieces", "shapes", "ends", "labels"):
                document.pop(key, None)
            out.write(json.dumps(document, ensure_ascii=False) + "\n")
    print(f"{path}: {found} inner attributions in {len(jobs)} contents")


if __name__ == "__main__":
    main()
