"""Unlabelled news at hand, cut into sentences: what the static vectors learn from.

Nothing that `measure.py` or the benches measure with is among it: not ECB+, not FNC-1's test part, no sentence of the inference sets.
"""
import csv
import html
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import news

_END = re.compile(r"(?<=[a-z0-9)\"”’%][.!?])[\"”’]?\s+(?=[\"“‘'(]?[A-Z0-9])")
_WORD = re.compile(r"\w+")


def documents(shared):
    for text in news.texts(shared):
        yield re.sub(r"-LRB-|-RRB-", '"', text)
    data = os.path.join(shared, "data")
    csv.field_size_limit(10**7)
    with open(os.path.join(data, "stance/fnc1_train_bodies.csv"), encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            yield row["articleBody"]
    with open(os.path.join(data, "pages-wcxb/ground-truth.json"), encoding="utf-8") as pages:
        pages = json.load(pages)
    for page in pages.values() if isinstance(pages, dict) else pages:
        text = body(page)
        if text:
            yield html.unescape(text)


def body(page):
    """The longest text of a page's record."""
    if isinstance(page, str):
        return page
    parts = page.values() if isinstance(page, dict) else page if isinstance(page, list) else []
    return max((body(p) for p in parts), key=len, default="")


def sentences(shared, least=4, most=60):
    """Lists of sentences, a document each; a sentence that comes again is left out."""
    seen = set()
    for document in documents(shared):
        found = []
        for paragraph in document.split("\n"):
            for sentence in _END.split(paragraph.strip()):
                size = len(_WORD.findall(sentence))
                if least <= size <= most and sentence not in seen and sentence.isprintable():
                    seen.add(sentence)
                    found.append(sentence)
        if found:
            yield found
