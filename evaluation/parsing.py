#!/usr/bin/env python3
"""Scores ./hearsay parse against treebanks that have trained nothing.

usage: evaluation/parsing.py [SET]...          after: make build; without a set: all that there are
       evaluation/parsing.py --errors SET      sentences with a wrong head or relation, and how often each confusion is met

Two readings of each: from raw text ("raw"), and with the words and sentences given ("given"). The figures are those of CoNLL 2018, counted by the
scorer that lies beside the data: F1 of words and sentences; UPOS, UFeats, Lemmas, UAS, LAS, CLAS; F1 of the larger relations. The interval after
LAS and CLAS is that of 1,000 samples of the sentences, drawn with replacement: two figures whose intervals overlap much are not different.

The data is no part of this repository: ../shared/data, or the folder that HEARSAY_DATA names; where it is missing nothing is scored. Needs Python
3.8 and its standard library."""
import collections, lzma, os, random, re, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.environ.get("HEARSAY_DATA") or next((d for d in (os.path.join(ROOT, "../shared/data"), os.path.join(ROOT, "../../shared/data")) if os.path.isdir(d)), "")
SETS = {
    "sequoia": ("fr", "ud/UD_French-Sequoia/fr_sequoia-ud-dev.conllu.xz"),
    "partut": ("fr", "ud/UD_French-ParTUT/fr_partut-ud-dev.conllu.xz"),
    "ewt": ("en", "ud/UD_English-EWT/en_ewt-ud-dev.conllu.xz"),
    "gum": ("en", "ud/UD_English-GUM/en_gum-ud-dev.conllu.xz"),
    "german": ("de", "ud/UD_German-GSD/de_gsd-ud-dev.conllu.xz"),
}
FUNCTION = set("aux case cc clf cop det mark punct".split())
SHOWN = ["nsubj", "obj", "iobj", "obl", "ccomp", "xcomp", "advcl", "acl", "conj", "parataxis", "appos", "nmod"]


def raw_text(conllu):
    """The running text of a treebank, as the scorer's head says."""
    text, fresh = [], False
    for line in conllu.splitlines():
        fresh |= line.startswith(("# newpar", "# newdoc"))
        if line.startswith("# text = "):
            text.append(("" if not text else "\n\n" if fresh else " ") + line[len("# text = "):])
            fresh = False
    return "".join(text) + "\n"


def parse(folder, name, language, path, *options):
    out = os.path.join(folder, name)
    run = subprocess.run([os.path.join(ROOT, "hearsay"), "parse", "--quiet", "--lang", language, *options, "-o", out, path],
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "HEARSAY_CONFIG": os.devnull})
    if run.returncode != 0:
        raise RuntimeError("hearsay parse ended with %d: %s" % (run.returncode, run.stderr.decode(errors="replace")[-500:]))
    return out


def counted(gold, predicted):
    run = subprocess.run([sys.executable, os.path.join(DATA, "tools", "score_conllu.py"), gold, predicted], stdout=subprocess.PIPE, check=True)
    return {name: float(value) for name, value in re.findall(r"(\w+)\s+([\d.]+)", run.stdout.decode())}


def sentences(path):
    """For each sentence: its words as (form, head, universal relation, part of speech)."""
    with open(path, encoding="utf-8") as f:
        rows = []
        for line in f:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                rows.append((cells[1], cells[6], cells[7].split(":")[0], cells[3]))
            elif not line.strip() and rows:
                yield rows
                rows = []


def intervals(gold, predicted):
    """95 % intervals of LAS and CLAS over samples of the sentences; both files have the same words."""
    counts = []
    for ours, theirs in zip(sentences(predicted), sentences(gold)):
        right = [o[1:3] == t[1:3] for o, t in zip(ours, theirs)]
        content = [t[2] not in FUNCTION for t in theirs]
        counts.append((len(theirs), sum(right), sum(content) + sum(o[2] not in FUNCTION for o in ours),
                       2 * sum(r and c for r, c in zip(right, content))))
    chance, las, clas = random.Random(1), [], []
    for _ in range(1000):
        sums = [sum(column) for column in zip(*chance.choices(counts, k=len(counts)))]
        las.append(100 * sums[1] / sums[0])
        clas.append(100 * sums[3] / sums[2])
    return ["%.1f to %.1f" % (sorted(v)[25], sorted(v)[974]) for v in (las, clas)]


def read(name, folder):
    """Gold, predicted from raw text, predicted with words given."""
    language, path = SETS[name]
    with lzma.open(os.path.join(DATA, path), "rt", encoding="utf-8") as f:
        conllu = f.read()
    gold, text = os.path.join(folder, "gold.conllu"), os.path.join(folder, "text.txt")
    for file, content in ((gold, conllu), (text, raw_text(conllu))):
        with open(file, "w", encoding="utf-8", newline="") as out:
            out.write(content)
    return gold, parse(folder, "raw.conllu", language, text), parse(folder, "given.conllu", language, gold, "--tokens")


def score(name):
    """{layer: figure} of one set, as shares of one, for evaluation/run.py."""
    with tempfile.TemporaryDirectory() as folder:
        gold, raw, given = read(name, folder)
        figures = {}
        told = counted(gold, raw)
        figures.update({"%s, raw" % k: told[k] / 100 for k in ("Words", "Sentences", "UPOS", "Lemmas", "LAS", "CLAS")})
        told = counted(gold, given)
        figures.update({k: told[k] / 100 for k in ("UPOS", "UFeats", "Lemmas", "UAS", "LAS", "CLAS", "nsubj")})
        figures.update({"(%s)" % k: told[k] / 100 for k in SHOWN[1:] if k in told})
        return figures


def show(name):
    with tempfile.TemporaryDirectory() as folder:
        gold, raw, given = read(name, folder)
        for what, file in (("raw", raw), ("given", given)):
            told = counted(gold, file)
            print("%-8s %-6s %s" % (name, what, "  ".join("%s %.2f" % (k, told[k]) for k in
                  ("Words", "Sentences", "UPOS", "UFeats", "Lemmas", "UAS", "LAS", "CLAS") if what == "raw" or k not in ("Words", "Sentences"))))
        print("%-8s given  LAS %s, CLAS %s" % (name, *intervals(gold, given)))
        print("%-8s given  %s" % (name, "  ".join("%s %.1f" % (k, told[k]) for k in SHOWN if k in told)))


def errors(name):
    with tempfile.TemporaryDirectory() as folder:
        gold, _, given = read(name, folder)
        confusions = collections.Counter()
        for ours, theirs in zip(sentences(given), sentences(gold)):
            wrong = [i for i, (o, t) in enumerate(zip(ours, theirs)) if o[1:3] != t[1:3] and t[2] != "punct"]
            if wrong:
                print(" ".join("[%s]" % t[0] if i in wrong else t[0] for i, t in enumerate(theirs)))
            for i in wrong:
                o, t = ours[i], theirs[i]
                head = lambda rows, row: rows[int(row[1]) - 1][0] if row[1] != "0" else "ROOT"
                print("    %s/%s: %s of %s; read as %s/%s of %s" % (t[0], t[3], t[2], head(theirs, t), o[3], o[2], head(theirs, o)))
                confusions[t[2] if o[2] == t[2] else "%s, read as %s" % (t[2], o[2])] += 1
        for confusion, count in confusions.most_common(40):
            print("%5d %s" % (count, confusion))


def main():
    if not DATA:
        print("no development data (../shared/data, or HEARSAY_DATA): nothing is scored")
        return 0
    wanted = [a for a in sys.argv[1:] if not a.startswith("-")]
    unknown = [w for w in wanted if w not in SETS]
    if unknown or any(a not in ("--errors",) for a in sys.argv[1:] if a.startswith("-")):
        print(__doc__ + "\n\nsets: " + " ".join(SETS), file=sys.stderr)
        return 2
    for name in wanted or SETS:
        (errors if "--errors" in sys.argv else show)(name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
