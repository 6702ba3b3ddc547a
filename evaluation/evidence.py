#!/usr/bin/env python3
"""Scores how firmly claims stand, on the sentences of spec/evidence-set.md, which were written before the rules and are frozen.

usage: evaluation/evidence.py [--errors] [--matrix] [fr] [en]          after: make build

A row's claim is the claim of ./hearsay that shares most characters with it, half of both together at least (Jaccard). Its evidence is right when it is the
row's; certainty and polarity are those of the attribution that the claim hangs on, "-" where it hangs on none.
--errors  every row that is wrong
--matrix  certainty and polarity: what was told, in columns, of what is, in rows
Needs Python 3.8 and its standard library."""
import argparse, collections, os, re, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "evaluation"))
import texts

BLOCK = re.compile(r"^```evidence (\w+)\n(.*?)\n```$", re.M | re.S)


def rows(language):
    """[(evidence, certainty, polarity, text, start, end)]."""
    found = []
    with open(os.path.join(ROOT, "spec", "evidence-set.md"), encoding="utf-8") as f:
        blocks = BLOCK.findall(f.read())
    for _, lines in (block for block in blocks if block[0] == language):
        for line in lines.split("\n"):
            evidence, certainty, polarity, text = line.split(" | ", 3)
            start, end = text.index("<"), text.index(">") - 1
            found.append((evidence, certainty, polarity, text.replace("<", "").replace(">", ""), start, end))
    return found


def answer(ledger, start, end):
    """(evidence, certainty, polarity) of the claim in a place; None when there is no such claim."""
    def share(claim):
        both = min(end, claim["end"]) - max(start, claim["start"])
        return both / (max(end, claim["end"]) - min(start, claim["start"])) if both > 0 else 0
    claims = (ledger or {}).get("claims", [])
    best = max(claims, key=share, default=None)
    if best is None or share(best) < 0.5:
        return None
    held = next((a for a in ledger["attributions"] if a["id"] == best.get("attribution")), None)
    commitment = held["commitment"] if held else {"certainty": "-", "polarity": "-"}
    return best["evidence"], commitment["certainty"], commitment["polarity"]


def score(language, errors, matrix):
    told = rows(language)
    counts, cells = collections.Counter(), collections.Counter()
    for row, ledger in zip(told, texts.read([row[3] for row in told], language)):
        found = answer(ledger, row[4], row[5])
        counts["claim found"] += found is not None
        got = found or ("none",) * 3
        for i, what in enumerate(("evidence", "certainty", "polarity")):
            counts[what] += got[i] == row[i]
        cells[row[1] + "/" + row[2], got[1] + "/" + got[2]] += 1
        if errors and got != row[:3]:
            print("%-34s READ %-34s %s" % (" ".join(row[:3]), " ".join(got), row[3][:row[4]] + "<" + row[3][row[4]:row[5]] + ">" + row[3][row[5]:]))
    if matrix:
        columns = sorted({got for _, got in cells})
        print("\t".join([""] + columns))
        for gold in sorted({gold for gold, _ in cells}):
            print("\t".join([gold] + [str(cells[gold, got] or "") for got in columns]))
    shares = "  ".join("%s %.3f" % (what, counts[what] / len(told)) for what in ("claim found", "evidence", "certainty", "polarity"))
    print("evidence-set-%s  rows %d  %s" % (language, len(told), shares))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--matrix", action="store_true")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE")
    arguments = parser.parse_args()
    for language in arguments.languages or ["fr", "en"]:
        score(language, arguments.errors, arguments.matrix)


if __name__ == "__main__":
    main()
