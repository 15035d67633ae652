"""Unlabelled news at hand: PolNeAR's training texts and the reports behind Timeline17's timelines, one text at a time."""
import glob
import os
import re
import tarfile


def texts(shared):
    data = os.path.join(shared, "data")
    for path in sorted(glob.glob(os.path.join(glob.escape(data), "polnear/train/text/*.txt"))):
        yield open(path, encoding="utf-8").read()
    for path in sorted(glob.glob(os.path.join(glob.escape(data), "timeline17/*.tgz"))):
        with tarfile.open(path) as archive:
            for member in sorted(archive.getmembers(), key=lambda m: m.name):
                if member.isfile() and "/InputDocs/" in member.name and member.name.endswith(".txt"):
                    text = archive.extractfile(member).read().decode("utf-8", "replace")
                    yield re.sub(r"``|\'\'", '"', re.sub(r" (\'s|n\'t)\b", r"\1", text))
