#!/usr/bin/env python3
"""Scores the names of the ledger: exact spans, micro over persons, organisations (media with them) and places (with and without government together).

usage: evaluation/names.py [NAME...] [--errors N]        after: make build

Corpora that may train measure on a fifth of their articles that no training sees: those whose CRC-32 of corpus name and article id is divisible by 5, as
hearsay-train splits them (hearsay.train.names.NameCorpus). The data is no part of this repository: ../shared/data, or the folder that HEARSAY_DATA names;
where it is missing nothing is measured. Needs Python 3.8 and its standard library."""
import collections, glob, json, lzma, os, re, subprocess, sys, tempfile, zlib

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.environ.get("HEARSAY_DATA") or next((d for d in (os.path.join(ROOT, up, "shared", "data") for up in ("..", "../..")) if os.path.isdir(d)), "")
COARSE = {"PER": "PER", "PERS": "PER", "ORG": "ORG", "MEDIA": "ORG", "GPE": "LOC", "LOC": "LOC"}
NEIGHBOURS = 20


def opened(path):
    return lzma.open(path, "rt", encoding="utf-8") if path.endswith(".xz") else open(path, encoding="utf-8")


def article_of(sentence):
    cut = max(sentence.rfind("-"), sentence.rfind("_"))
    before = sentence[:cut]
    if before == "fr-ud-dev":
        return sentence
    return before if sentence[cut] == "-" else "%s_%d" % (before, int(sentence[cut + 1:]) // NEIGHBOURS)


def is_fifth(corpus, article):
    return zlib.crc32((corpus + article).encode()) % 5 == 0


# ---- corpora: {article: [(text, [(start, end, type)])]}, offsets in code points

def json_lines(path):
    articles = collections.OrderedDict()
    with opened(path) as lines:
        for line in lines:
            row = json.loads(line)
            names = [(e["start"], e["end"], e["type"]) for e in row["entities"]]
            articles.setdefault(article_of(row["id"]), []).append((row["text"], names))
    return articles


def joined(words):
    text, glue, quoted, places = "", True, False, []
    for word in words:
        quote = word == '"'
        tight = glue or (quoted if quote else len(word) <= 3 and (word[0] in ".,;:!?)]%…" or word == "n't" or (word[0] == "'" and len(word) > 1)))
        text += "" if tight else " "
        places.append((len(text), len(text) + len(word)))
        text += word
        glue = (not quoted) if quote else word in "([" or (word[-1] in "'’" and 1 < len(word) < 8 and word[0] != "'")
        quoted ^= quote
    return text, places


def aligned(text, words):
    places, at = [], 0
    for word in words:
        found = text.find(word, at)
        at = at if found < 0 else found
        places.append((at, at + len(word) if found >= 0 else at))
        at = places[-1][1]
    return text, places


def sentence(rows, text):
    words = [w for w, _ in rows]
    text, places = aligned(text, words) if text else joined(words)
    names, now = [], None
    for (word, tag), (start, end) in zip(rows, places):
        if tag.startswith("I-") and now and now[2] == tag[2:]:
            now[1] = end
        else:
            now = [start, end, tag[2:]] if len(tag) > 2 else None
            names += [now] if now else []
    return text, [tuple(n) for n in names]


def columns(path, word, tag, mark, begins=True):
    articles, rows, text, article = collections.OrderedDict(), [], None, 0
    def close():
        nonlocal rows, text
        if rows:
            articles.setdefault(str(article), []).append(sentence(rows, text))
        rows, text = [], None
    with opened(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# text = "):
                text = line[len("# text = "):]
            is_mark = mark in line
            if is_mark or not line.strip() or (not begins and len(rows) > 26 and rows[-1][0] == "."):
                close()
                article += is_mark
            if line.startswith("# text = "):
                text = line[len("# text = "):]
            if not is_mark and line.strip() and not line.startswith("# "):
                cells = line.split("\t") if "\t" in line else line.split(" ")
                rows.append((cells[word], cells[tag]))
    close()
    return articles


def europeana(path):
    whole = columns(path, 0, 1, "#", False)
    cut = collections.OrderedDict()
    for article, sentences in whole.items():
        for i in range(0, len(sentences), NEIGHBOURS):
            cut["%s.%d" % (article, i)] = sentences[i:i + NEIGHBOURS]
    return cut


def fenec(folder):
    kinds = {"pers": "PER", "org": "ORG", "loc": "LOC"}
    articles = collections.OrderedDict()
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        sentences, text, names, base = [], None, {}, 0
        for line in list(open(path, encoding="utf-8")) + ["#Text=\n"]:
            if line.startswith("#Text="):
                if text is not None:
                    sentences.append((text, sorted(tuple(n) for n in names.values())))
                text, names, base = line[len("#Text="):].rstrip("\n"), {}, None
            elif re.match(r"\d+-\d+\t", line):
                cells = line.rstrip("\n").split("\t")
                start, end = map(int, cells[1].split("-"))
                base = start if base is None else base
                for label in cells[3].split("|"):
                    kind = kinds.get(label.split(".")[0])
                    if kind and not label.startswith("loc.add.elec"):
                        key = label if "[" in label else label + cells[0]
                        names.setdefault(key, [start - base, end - base, kind])[1] = end - base
        articles[os.path.basename(path)] = sentences
    return articles


def fifth(corpus, articles):
    return {a: s for a, s in articles.items() if is_fifth(corpus, a)}


def at(*parts):
    return os.path.join(DATA, *parts)


CORPORA = {
    "names-fr": ("fr", "names-attributions/fr.jsonl", lambda p: fifth("names-fr", json_lines(p))),
    "names-en": ("en", "names-attributions/en.jsonl", lambda p: fifth("names-en", json_lines(p))),
    "names-uner": ("en", "ner-uner-ewt/en_ewt-ud-dev.iob2.xz", lambda p: columns(p, 1, 2, "# newdoc")),
    "names-wikigold": ("en", "ner-wikigold-en/wikigold.conllu.xz", lambda p: fifth("names-wikigold", columns(p, 1, 2, "-DOCSTART-"))),
    "names-fenec": ("fr", "ner-fenec-fr", fenec),
    "names-europeana": ("fr", "ner-europeana-fr/enp_FR.bnf.first75.bio.xz", lambda p: fifth("names-europeana", europeana(p))),
    "names-wikineural-fr": ("fr", "ner-wikineural/fr-val.conllu.xz", lambda p: fifth("names-wikineural-fr", apart(columns(p, 1, 2, "-DOCSTART-")))),
    "names-wikineural-en": ("en", "ner-wikineural/en-val.conllu.xz", lambda p: fifth("names-wikineural-en", apart(columns(p, 1, 2, "-DOCSTART-")))),
}


def apart(articles):
    """Shuffled sentences: each an article of its own."""
    return {"%s.%d" % (a, i): [s] for a, sentences in articles.items() for i, s in enumerate(sentences)}


# ---- reading and scoring

def read(language, texts):
    with tempfile.TemporaryDirectory(prefix="hearsay-names-") as folder:
        given, ledgers = os.path.join(folder, "in.jsonl"), os.path.join(folder, "out.jsonl")
        with open(given, "w", encoding="utf-8") as out:
            out.writelines(json.dumps({"id": str(i), "text": t, "language": language}, ensure_ascii=False) + "\n" for i, t in enumerate(texts))
        command = [os.path.join(ROOT, "hearsay"), "read", "--quiet", "--format", "json", "-o", ledgers, given]
        subprocess.run(command, check=True, env={**os.environ, "HEARSAY_CONFIG": os.devnull}, stderr=subprocess.DEVNULL)
        with open(ledgers, encoding="utf-8") as lines:
            found = {row["article"]["given"]: row["names"] for row in map(json.loads, lines)}
    return [found.get(str(i), []) for i in range(len(texts))]


def f1(right, found, gold):
    p, r = right / found if found else 0.0, right / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def score(name, errors=0):
    """{layer: score} of one corpus; shows the first errors of each class."""
    language, path, load = CORPORA[name]
    texts, golds = [], []
    for sentences in load(at(path)).values():
        text, gold = "", {}
        for piece, names in sentences:
            gold.update({(len(text) + s, len(text) + e): COARSE[t] for s, e, t in names if t in COARSE})
            text += piece + "\n\n"
        texts.append(text)
        golds.append(gold)
    right, found, told, classes = collections.Counter(), collections.Counter(), collections.Counter(), collections.defaultdict(list)
    for text, gold, names in zip(texts, golds, read(language, texts)):
        ours = {(n["start"], n["end"]): COARSE[n["type"]] for n in names if n["type"] in COARSE}
        told.update(gold.values())
        found.update(ours.values())
        right.update(t for span, t in ours.items() if gold.get(span) == t)
        for span in sorted(set(gold) | set(ours)):
            if gold.get(span) != ours.get(span):
                shown = text[max(0, span[0] - 40):span[0]] + "[[" + text[span[0]:span[1]] + "]]" + text[span[1]:span[1] + 30]
                classes[gold.get(span, "-"), ours.get(span, "-")].append(shown.replace("\n", " / "))
    p, r, f = f1(sum(right.values()), sum(found.values()), sum(told.values()))
    scores = {"names F1": round(f, 4), "(names P)": round(p, 4), "(names R)": round(r, 4)}
    scores.update({"(names %s F1)" % t: round(f1(right[t], found[t], told[t])[2], 4) for t in ("PER", "ORG", "LOC")})
    for (gold, ours), shown in sorted(classes.items(), key=lambda c: -len(c[1])) if errors else []:
        print("-- %s read as %s: %d" % (gold, ours, len(shown)))
        print("\n".join("   " + s for s in shown[::max(1, len(shown) // errors)][:errors]))
    return scores


def main():
    if not os.path.isdir(DATA):
        print("skipped: no development data in ../shared/data; HEARSAY_DATA may name another folder")
        return
    arguments = sys.argv[1:]
    errors = 0
    if "--errors" in arguments:
        i = arguments.index("--errors")
        errors = int(arguments[i + 1])
        del arguments[i:i + 2]
    for name in arguments or CORPORA:
        if not os.path.exists(at(CORPORA[name][1])):
            print("%-22s skipped: no %s" % (name, at(CORPORA[name][1])))
            continue
        print("%-22s %s" % (name, "  ".join("%s %.4f" % pair for pair in score(name, errors).items())), flush=True)


if __name__ == "__main__":
    main()
