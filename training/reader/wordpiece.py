"""WordPiece (BERT, uncased) over words that are already cut, with the shape of each word kept."""
import unicodedata

from bert import vocabulary_file

UNKNOWN, START, END, MASK, PARAGRAPH = 100, 101, 102, 103, 1


def clean(word):
    """Lower case, without accents and control characters, as BERT's uncased models read."""
    out = []
    for c in unicodedata.normalize("NFD", word.lower()):
        kind = unicodedata.category(c)
        if kind == "Mn" or kind.startswith("C"):
            continue
        out.append(c)
    return "".join(out)


def _is_mark(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith("P")


def _is_ideograph(c):
    o = ord(c)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0xF900 <= o <= 0xFAFF or 0x20000 <= o <= 0x2CEAF


def shape(word):
    letters = [c for c in word if c.isalpha()]
    if not letters or not any(c.isupper() for c in letters):
        return 0
    if all(c.isupper() for c in letters):
        return 2 if len(letters) > 1 else 1
    first = letters[0].isupper()
    return 1 if first and not any(c.isupper() for c in letters[1:]) else 3


class WordPiece:
    def __init__(self, path=None):
        with open(path or vocabulary_file(), encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.seen = {}

    def pieces(self, word):
        """The ids of a word's pieces, at least one."""
        found = self.seen.get(word)
        if found is None:
            found = self._pieces(word)
            self.seen[word] = found
        return found

    def _pieces(self, word):
        parts, part = [], ""
        for c in clean(word):
            if c.isspace():
                if part:
                    parts.append(part)
                part = ""
            elif _is_mark(c) or _is_ideograph(c):
                if part:
                    parts.append(part)
                parts.append(c)
                part = ""
            else:
                part += c
        if part:
            parts.append(part)
        ids = []
        for p in parts:
            ids.extend(self._longest(p))
        return ids or [UNKNOWN]

    def _longest(self, part):
        if len(part) > 100:
            return [UNKNOWN]
        ids, at = [], 0
        while at < len(part):
            end = len(part)
            while end > at:
                piece = ("##" if at else "") + part[at:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == at:
                return [UNKNOWN]
            ids.append(self.ids[piece])
            at = end
        return ids
