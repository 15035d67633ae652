"""Names in texts that nobody labelled, as CoreNLP finds them: silver.

CoreNLP (GPL, used here as a program and shipped nowhere) comes from Maven:
    mvn dependency:get -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.10
    mvn dependency:get -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models -Dtransitive=false
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

PLACES = ("LOCATION", "CITY", "STATE_OR_PROVINCE", "COUNTRY")
OTHERS = ("MISC", "NATIONALITY", "RELIGION", "IDEOLOGY")
ANNOTATORS = "tokenize,pos,lemma,ner"


def kind(label, tag):
    if label in ("PERSON", "ORGANIZATION"):
        return label
    if label in PLACES:
        return "PLACE"
    if label in OTHERS:
        return "GROUP" if tag.endswith("S") else "OTHER"
    return ""


def words(document):
    """A line a sentence, the words apart by spaces; white space inside of a word would make two of it."""
    for first, end, _ in document["sentences"]:
        yield " ".join("".join(t.split()) or "_" for t in document["tokens"][first:end])


def names(document, rows):
    """Neighbouring words of one kind, as the rows (word, tag, label) of all sentences say."""
    found, at = [], 0
    for first, end, _ in document["sentences"]:
        kinds = [kind(row[2], row[1]) for row in rows[at : at + end - first]] + [""]
        start = 0
        for i in range(1, len(kinds)):
            if kinds[i] != kinds[i - 1]:
                if kinds[i - 1]:
                    found.append([first + start, first + i, kinds[i - 1]])
                start = i
        at += end - first
    return found


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("texts", help="a corpus that bench's TrainingTexts wrote without names, web.jsonl")
    ap.add_argument("out")
    ap.add_argument("--classpath", required=True, help="CoreNLP, its models and what they need")
    ap.add_argument("--share", type=int, default=1, help="take every n-th document")
    a = ap.parse_args()
    with open(a.texts, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines][:: a.share]
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "texts")
        with open(plain, "w", encoding="utf-8") as out:
            for document in documents:
                out.writelines(line + "\n" for line in words(document))
        program = ["java", "-Xmx5g", "-cp", a.classpath, "edu.stanford.nlp.pipeline.StanfordCoreNLP"]
        program += ["-annotators", ANNOTATORS, "-tokenize.whitespace", "true", "-ssplit.eolonly", "true"]
        program += ["-ner.useSUTime", "false", "-ner.applyNumericClassifiers", "false", "-threads", "1"]
        program += ["-outputFormat", "conll", "-output.columns", "word,pos,ner", "-file", plain, "-outputDirectory", folder]
        subprocess.run(program, check=True)
        with open(plain + ".conll", encoding="utf-8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines if line.strip()]
    if len(rows) != sum(len(d["tokens"]) for d in documents):
        sys.exit(f"CoreNLP gave {len(rows)} words for {sum(len(d['tokens']) for d in documents)}: it cut some in two")
    at = 0
    with open(a.out, "w", encoding="utf-8") as out:
        for document in documents:
            size = len(document["tokens"])
            document["names"] = names(document, rows[at : at + size])
            at += size
            out.write(json.dumps(document, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
