"""How well a model tells contradiction: MNLI and SNLI on the part held out, SICK, RTE, FNC-1's test part, our own pairs."""
import argparse
import os

import numpy

import model as stance
import pairs
from pairs import CONTRADICTION, NOT_ENTAILMENT

OWN = ("contradicts", "differs", "agrees", "other")


def f1(there, found):
    right = (there & found).sum()
    return 2 * right / max(1, there.sum() + found.sum()), right / max(1, found.sum()), right / max(1, there.sum())


def inference(chances, found):
    labels = numpy.array([p.label for p in found])
    best = chances.argmax(1)
    if (labels == NOT_ENTAILMENT).any():
        return f"of two classes right {((best == 0) == (labels == 0)).mean():.3f}"
    line = f"right {(best == labels).mean():.3f}"
    for name, said in (("likeliest", best == CONTRADICTION), ("at .9", chances[:, 2] >= 0.9)):
        line += "; contradiction %s F1 %.3f (P %.3f R %.3f)" % (name, *f1(labels == CONTRADICTION, said))
    return line


def headlines(read, shared, sample):
    """Disagree on FNC-1's test part, the bound set on the eighth of the training bodies that was not learned from."""

    def scored(which, keep):
        rows = [r for r in pairs.stances(shared, which) if keep(r)]
        rows = [r for i, r in enumerate(rows) if r[0] != "unrelated" or i % sample == 0]
        return numpy.array([r[0] for r in rows]), read([(r[2], r[3]) for r in rows])[:, 2]

    kinds, chances = scored("train", lambda r: not pairs.part(r[1], 8))
    bound = max((b / 100 for b in range(5, 100)), key=lambda b: f1(kinds == "disagree", chances >= b)[0])
    kinds, chances = scored("test", lambda r: True)
    taken = {k: f"{((kinds == k) & (chances >= bound)).sum()} of {(kinds == k).sum()}" for k in sorted(set(kinds))}
    return "disagree F1 %.3f (P %.3f R %.3f)" % f1(kinds == "disagree", chances >= bound) + f" from {bound:.2f}: {taken}"


def own(read, path, show):
    rows = list(pairs.own(path))
    there = read([(r[1], r[2]) for r in rows])
    back = read([(r[2], r[1]) for r in rows])
    kinds = numpy.array([r[0] for r in rows])
    lines = []
    for name, of in (("as they stand", there), ("both ways", (there + back) / 2)):
        for bound in (0.5, 0.8, 0.9):
            said = of[:, 2] >= bound
            counts = ", ".join(f"{k} {(said & (kinds == k)).sum()} of {(kinds == k).sum()}" for k in OWN)
            lines.append("%s from %.1f: F1 %.3f (P %.3f R %.3f); %s" % (name, bound, *f1(kinds == "contradicts", said), counts))
    sure = there[:, 2] + back[:, 2]
    lines.append("surely none (below .1): " + ", ".join(f"{k} {((sure < 0.2) & (kinds == k)).sum()}" for k in OWN))
    if show:
        for row, a, b in sorted(zip(rows, there, back), key=lambda r: -r[1][2] - r[2][2]):
            lines.append(f"{a[2]:.2f} {b[2]:.2f} {row[0]:12} {row[1]} | {row[2]}")
    return "\n  ".join(lines)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("model")
    ap.add_argument("--shared", default=os.environ.get("THROUGHLINE_SHARED", "../../../shared"))
    ap.add_argument("--folds", type=int, default=3)
    ap.add_argument("--held", type=int, default=0)
    ap.add_argument("--most", type=int, default=10**6, help="so many pairs of each corpus")
    ap.add_argument("--unrelated", type=int, default=1, help="of FNC-1's unrelated pairs one in so many")
    ap.add_argument("--own", nargs="*", default=[], help="files of our own pairs")
    ap.add_argument("--corpora", default="mnli_dev,snli_dev,sick_dev,rte_dev,fnc1")
    ap.add_argument("--show", action="store_true", help="each of our own pairs")
    a = ap.parse_args()
    words = stance.WordPiece()
    if a.model.endswith(".pt"):
        model = stance.open_model(a.model)

        def read(texts):
            return stance.chances(model, words, texts)
    else:
        import export_stance

        read = export_stance.reader(a.model)
    for name in filter(None, a.corpora.split(",")):
        if name == "fnc1":
            print(name, headlines(read, a.shared, a.unrelated), flush=True)
            continue
        found = list(pairs.inference(a.shared, name))
        if name in ("mnli_dev", "snli_dev"):
            found = [p for p in found if pairs.part(p.one, a.folds) == a.held]
        found = found[: a.most]
        print(name, len(found), inference(read([(p.one, p.other) for p in found]), found), flush=True)
    for path in a.own:
        print(os.path.basename(path), own(read, path, a.show), sep="\n  ", flush=True)


if __name__ == "__main__":
    main()
