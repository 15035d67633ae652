"""Writes lines with the ids that HuggingFace's tokenizers give them, for bench's `PieceComparison`.

    python training/reference_pieces.py ../shared/data/polnear OUT.tsv

First every line of the corpus, then 100,000 synthetic ones of what is hard: accents, scripts, marks of no width, control characters,
long words. A line is written as a JSON string of ASCII, a tab, its ids.
"""
import glob
import json
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "reader"))
import bert
from tokenizers import BertWordPieceTokenizer

HARD = list(
    "éÉüŻñçİıßẞΣσςΩяЙёألאהอี中文東京豈한국かがガ😀“”’—–…«»¿¡´`^$+<=>|~©™№½²ﬁǄǅÅ𝐀𝟙𠀀﹏＿Ａａ。、‰°·٫۰Ⅳⓐ\t\r"
) + [chr(c) for c in (
    0x0, 0x7, 0x1F, 0x7F, 0x80, 0x85, 0xA0, 0xAD, 0x301, 0x327, 0x5B8, 0x651, 0x180E, 0x2009, 0x200B, 0x200D, 0x2028, 0x2029, 0x202F,
    0x2060, 0x20DD, 0x212B, 0x3000, 0xD7B0, 0xE000, 0xFEFF, 0xFFFD,
)]
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,-'"
BLOCKS = [(32, 0x250), (0x250, 0x2000), (0x2000, 0x3100), (0xA000, 0xD7FF), (0xE000, 0x10000), (0x10000, 0x20000)]


def synthetic(chance, words):
    kind = chance.random()
    if kind < 0.4:
        line = ""
        for _ in range(chance.randrange(1, 12)):
            word = list(chance.choice(words))
            for _ in range(chance.randrange(4)):
                word.insert(chance.randrange(len(word) + 1), chance.choice(HARD))
            line += "".join(word) + chance.choice([" ", "", " ", "  "])
        return line
    if kind < 0.7:
        return "".join(chance.choice(HARD) for _ in range(chance.randrange(1, 40)))
    if kind < 0.9:
        return "".join(chance.choice(PLAIN) for _ in range(chance.randrange(1, 250)))
    if kind < 0.95:
        return chance.choice(["a", "é", "中", "x", "Σ", "😀", "z."]) * chance.randrange(95, 106)
    return "".join(chr(chance.randrange(*chance.choice(BLOCKS))) for _ in range(chance.randrange(1, 20)))


def main():
    lines = []
    for path in sorted(glob.glob(os.path.join(sys.argv[1], "*", "text", "*"))):
        with open(path, encoding="utf-8", newline="") as file:
            lines += file.read().split("\n")
    words = sorted({w for line in lines for w in line.split()})
    chance = random.Random(5)
    lines += [synthetic(chance, words) for _ in range(100_000)]
    tokenizer = BertWordPieceTokenizer(bert.vocabulary_file(), lowercase=True)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for line in lines:
            ids = tokenizer.encode(line, add_special_tokens=False).ids or [100]
            out.write(json.dumps(line) + "\t" + " ".join(map(str, ids)) + "\n")


if __name__ == "__main__":
    main()
