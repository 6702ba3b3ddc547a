#!/usr/bin/env python3
"""Running text of the development data, by corpus and language, for hearsay.train.LanguageScores.

usage: evaluation/languages.py OUT.tsv        writes corpus, language, text of a document: one a line, tabs and line ends made spaces

Only text that trains no language model. The data is no part of this repository: ../shared/data, or the folder that HEARSAY_DATA names; where
it is missing nothing is written. Needs Python 3.8 and its standard library."""
import json, lzma, os, re, sys, tarfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.environ.get("HEARSAY_DATA") or next((d for d in (os.path.join(ROOT, "../shared/data"), os.path.join(ROOT, "../../shared/data")) if os.path.isdir(d)), "")
WADDLE = {"English": "en", "Chinese": "zh", "Russian": "ru", "Polish": "pl", "Greek": "el"}


def opened(*path):
    return lzma.open(os.path.join(DATA, *path), "rt", encoding="utf-8")


def treebank(language, *path):
    """The sentences of a treebank that measures, as one document a hundred sentences."""
    with opened("ud", *path) as f:
        sentences = [line[len("# text = "):].strip() for line in f if line.startswith("# text = ")]
    for at in range(0, len(sentences), 100):
        yield "ud-dev", language, " ".join(sentences[at:at + 100])


def wikineural(language):
    words, sentences = [], []
    with opened("ner-wikineural", language + "-val.conllu.xz") as f:
        for line in f:
            cells = line.rstrip("\n").split("\t")
            if len(cells) > 1:
                words.append(cells[1])
            elif words:
                sentences.append(" ".join(words))
                words = []
    for at in range(0, len(sentences), 25):
        yield "wikineural", language, " ".join(sentences[at:at + 25])


def folder(corpus, language, *path):
    base = os.path.join(DATA, *path)
    for name in sorted(os.listdir(base)):
        if name.endswith(".txt"):
            with open(os.path.join(base, name), encoding="utf-8") as f:
                yield corpus, language, f.read()


def archive(corpus, language, *path, together=1):
    """The texts of an archive, so many of them as one document."""
    texts = list(members(*path))
    for at in range(0, len(texts), together):
        yield corpus, language, " ".join(texts[at:at + together])


def members(*path):
    with tarfile.open(os.path.join(DATA, *path)) as tar:
        for member in sorted(tar.getmembers(), key=lambda m: m.name):
            if member.isfile() and re.search(r"text/[^/]+\.txt$", member.name):
                yield tar.extractfile(member).read().decode("utf-8")


def gold(corpus, field, names, *path):
    with open(os.path.join(DATA, *path), encoding="utf-8") as f:
        for _, page in sorted(json.load(f).items()):
            language = names.get(page["lang"], page["lang"] if len(page["lang"]) == 2 else None)
            text = page.get(field) or ""
            if language and not ("{" in text and "function" in text):  # some references hold a script of the page
                yield corpus, language, text


def pairs():
    """Each article once; pairs that a machine translated are left out."""
    seen = set()
    with opened("semeval2022-task8-sample", "pairs.dev.jsonl.xz") as f:
        for line in f:
            pair = json.loads(line)
            for side in "12":
                text = pair["text" + side]
                if pair["pair_id"][-1].isdigit() and text not in seen:
                    seen.add(text)
                    yield "news-pairs", pair["lang" + side], text


def specs(language, name):
    base = os.path.join(DATA, "recognizers-specs", name)
    inputs = set()
    for file in sorted(os.listdir(base)):
        with opened("recognizers-specs", name, file) as f:
            inputs.update(row["Input"] for row in json.load(f))
    inputs = sorted(inputs)
    for at in range(0, len(inputs), 50):
        yield "made-up-sentences", language, " ".join(inputs[at:at + 50])


def documents():
    yield from treebank("fr", "UD_French-Sequoia", "fr_sequoia-ud-dev.conllu.xz")
    yield from treebank("fr", "UD_French-GSD", "fr_gsd-ud-dev.conllu.xz")
    yield from treebank("en", "UD_English-EWT", "en_ewt-ud-dev.conllu.xz")
    yield from treebank("de", "UD_German-GSD", "de_gsd-ud-dev.conllu.xz")
    yield from treebank("es", "UD_Spanish-GSD", "es_gsd-ud-dev.conllu.xz")
    for language in ("fr", "en", "de", "es"):
        yield from wikineural(language)
    yield from folder("articles", "fr", "news-fr-dev", "text")
    yield from folder("articles", "fr", "annodis-fr", "gold", "text")
    yield from archive("articles", "en", "polnear", "polnear-dev-gold.tar.xz")
    yield from archive("articles", "de", "german-wikinews-quotes", "german-dev-gold.tar.xz")
    yield from archive("sentences", "cs", "adaq-cs-ru", "adaq-cs-gold.tar.xz", together=20)
    yield from archive("sentences", "ru", "adaq-cs-ru", "adaq-ru-gold.tar.xz", together=20)
    yield from gold("pages", "articleBody", WADDLE, "waddle-daniel", "gold.json")
    yield from gold("pages", "articleBodyWithSummary", {}, "fundus-news", "gold.json")
    yield from pairs()
    yield from specs("it", "Italian")  # those called Portuguese are Spanish for a third


def write(path):
    with open(path, "w", encoding="utf-8") as out:
        for corpus, language, text in documents():
            out.write("%s\t%s\t%s\n" % (corpus, language, re.sub(r"\s+", " ", text).strip()))


def main():
    if not os.path.isdir(DATA):
        print("no development data: looked for ../shared/data, nothing written", file=sys.stderr)
        return 0
    write(sys.argv[1])
    return 0


if __name__ == "__main__":
    sys.exit(main())
