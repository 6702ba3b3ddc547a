#!/usr/bin/env python3
"""Scores ./hearsay parse on sentences of our own, by construction (constructions.tsv).

usage: evaluation/constructions.py [LANGUAGE]...     after: make build; how many sentences of each construction are read rightly
       evaluation/constructions.py --errors [LANGUAGE]...     and which are not

A sentence is right when it is one sentence and all arcs that its row names are found. Needs Python 3.8 and its standard library, no data."""
import collections, os, re, sys, tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import parsing

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "constructions.tsv")


def rows(language):
    with open(TABLE, encoding="utf-8") as f:
        table = [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]
    return [row[1:] for row in table[1:] if row[0] == language]


def parsed(path):
    """[(text, words)] in order, a word as its cells."""
    with open(path, encoding="utf-8") as f:
        for piece in f.read().strip("\n").split("\n\n"):
            words = [line.split("\t") for line in piece.split("\n") if re.match(r"\d+\t", line)]
            yield re.search(r"^# text = (.*)$", piece, re.M).group(1), words


def word(words, asked):
    form, _, number = asked.partition("#")
    return [w for w in words if w[1] == form][int(number or 1) - 1]


def holds(words, alternatives):
    relation = alternatives.rsplit(":", 1)[1]
    for arc in alternatives.split("|"):
        dependent, head, told = re.fullmatch(r"(.+)>([^:]+)(?::([a-z]+))?", arc).groups()
        found = word(words, dependent)
        if found[6] == ("0" if head == "ROOT" else word(words, head)[0]) and found[7].split(":")[0] == (told or relation):
            return True
    return False


def told(words, alternatives):
    found = word(words, alternatives.split(">", 1)[0])
    return "%s/%s %s of %s" % (found[1], found[3], found[7], "ROOT" if found[6] == "0" else words[int(found[6]) - 1][1])


def read(language):
    """[(construction, sentence, [what is wrong])]"""
    wanted, results = rows(language), []
    with tempfile.TemporaryDirectory() as folder:
        text = os.path.join(folder, "text.txt")
        with open(text, "w", encoding="utf-8") as f:
            f.write("\n\n".join(sentence for _, sentence, _ in wanted) + "\n")
        found = collections.defaultdict(list)
        at = 0
        for piece, words in parsed(parsing.parse(folder, "out.conllu", language, text)):
            while piece not in wanted[at][1]:
                at += 1
            found[at].append(words)
    for i, (construction, sentence, arcs) in enumerate(wanted):
        if len(found[i]) != 1:
            wrong = ["read as %d sentences" % len(found[i])]
        else:
            wrong = [told(found[i][0], arc) + ", not " + arc for arc in arcs.split(" ") if not holds(found[i][0], arc)]
        results.append((construction, sentence, wrong))
    return results


def score(language):
    """{construction: share right} and all of them, for evaluation/run.py."""
    results = read(language)
    groups = collections.defaultdict(list)
    for construction, _, wrong in results:
        groups["all"].append(not wrong)
        groups["(%s)" % construction].append(not wrong)
    return {name: sum(rights) / len(rights) for name, rights in groups.items()}


def show(language, errors):
    results = read(language)
    counts = collections.Counter((c, not wrong) for c, _, wrong in results)
    for construction in dict.fromkeys(c for c, _, _ in results):
        right = counts[construction, True]
        print("%s %3d of %3d  %s" % (language, right, right + counts[construction, False], construction))
    print("%s %3d of %3d  all" % (language, sum(not wrong for _, _, wrong in results), len(results)))
    for construction, sentence, wrong in results:
        if wrong and errors:
            print("  [%s] %s\n      %s" % (construction, sentence, "; ".join(wrong)))


def main():
    languages = [a for a in sys.argv[1:] if not a.startswith("-")] or ["fr", "en"]
    if any(a != "--errors" for a in sys.argv[1:] if a.startswith("-")) or not all(rows(l) for l in languages):
        print(__doc__, file=sys.stderr)
        return 2
    for language in languages:
        show(language, "--errors" in sys.argv)
    return 0


if __name__ == "__main__":
    sys.exit(main())
