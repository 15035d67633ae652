"""What a model says of the pairs that Java's `DisputePairs` found in a story, surest contradictions first, to be read as a reporter would."""
import argparse
import sys

import model as stance


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("model"), ap.add_argument("pairs")
    ap.add_argument("--likeness", type=float, default=0.3, help="pairs that the rules do not oppose, from so much alike")
    ap.add_argument("--most", type=int, default=400, help="so many of them, those of the most alike")
    a = ap.parse_args()
    with open(a.pairs, encoding="utf-8") as lines:
        rows = [tuple(line.rstrip("\n").split("\t")) for line in lines]
    opposed = sorted({r for r in rows if r[0] != "none"})
    other = sorted({r for r in rows if r[0] == "none" and r[2] == "two" and float(r[1]) >= a.likeness}, key=lambda r: (-float(r[1]), r))[: a.most]
    rows = opposed + other
    if a.model.endswith(".pt"):
        model, words = stance.open_model(a.model), stance.WordPiece()

        def read(texts):
            return stance.chances(model, words, texts)
    else:
        import export_stance

        read = export_stance.reader(a.model)
    there, back = read([r[3:5] for r in rows]), read([(r[4], r[3]) for r in rows])
    for row, x, y in sorted(zip(rows, there, back), key=lambda r: -max(r[1][2], r[2][2])):
        sys.stdout.write(f"{x[2]:.2f} {y[2]:.2f}\t{x[0]:.2f} {y[0]:.2f}\t" + "\t".join(row) + "\n")


if __name__ == "__main__":
    main()
