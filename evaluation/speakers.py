#!/usr/bin/env python3
"""Scores who is found to speak in the articles of spec/speakers-*.md, which were written before the rules and are frozen.

usage: evaluation/speakers.py [--errors N] [fr] [en]          after: make build

Each line of an article is looked for among the attributions that ./hearsay makes of it: found is the one whose content shares most characters with
the line's, half of both together at least (Jaccard). Its speaker is right when the voice bears the name, case and article aside, or, where the article names
nobody, the description. Chains are scored by their last voice. Wrong is a voice with another name; the rest of what was found has none, or a
description that nobody was found for.
--errors N   the first N lines of each kind of error
Needs Python 3.8 and its standard library."""
import argparse, collections, os, re, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "evaluation"))
import texts

BLOCK = re.compile(r"^```speakers (\w+)\n(.*?)\n\.\n(.*?)\n```$", re.M | re.S)
ARTICLES = r"^(the|a|an|le|la|les|un|une|des|l['’])\s*"


def articles(language):
    """[(text, [(chain, pieces)])] of a language's file."""
    with open(os.path.join(ROOT, "spec", "speakers-%s.md" % language), encoding="utf-8") as f:
        blocks = BLOCK.findall(f.read())
    return [(text, [line.split(": ", 1) for line in lines.split("\n")]) for _, text, lines in blocks]


def places(text, content, start):
    """The characters of a content whose pieces stand in this order, from a place on."""
    found = set()
    for piece in content.split(" … "):
        at = text.find(piece, start)
        at = text.find(piece) if at < 0 else at
        found |= set(range(at, at + len(piece)))
        start = at + len(piece)
    return found


def folded(name):
    return re.sub(ARTICLES, "", name.lower().replace("’", "'").strip())


def verdict(chain, voice):
    told = chain.split(" › ")[-1]
    unnamed = re.match(r"\? \((.*)\)$", told)
    if voice is None:
        return "no voice"
    name = voice.get("name") if any(m["kind"] == "name" for m in voice.get("mentions", [])) else None
    if unnamed:
        described = folded(unnamed.group(1)) in (folded(voice.get("description") or ""), folded(voice.get("name") or ""))
        return "right" if described else "no voice" if name is None else "wrong"
    return "no voice" if name is None else "right" if folded(name) == folded(told) else "wrong"


def score(language, show=0):
    counts, shown = collections.Counter(), collections.Counter()
    told = articles(language)
    for (text, lines), ledger in zip(told, texts.read([text for text, _ in told], language)):
        voices = {voice["id"]: voice for voice in (ledger or {}).get("voices", [])}
        left = [(set().union(*(range(c["start"], c["end"]) for c in a["content"])), a) for a in (ledger or {}).get("attributions", [])]
        last = 0
        for chain, content in lines:
            gold = places(text, content, last)
            last = min(gold)
            best = max(left, key=lambda item: len(item[0] & gold) / len(item[0] | gold), default=None)
            if best is None or len(best[0] & gold) < 0.5 * len(best[0] | gold):
                kind = "not found"
            else:
                kind = verdict(chain, voices.get(best[1].get("voice")))
            counts[kind] += 1
            counts["all"] += 1
            if kind != "right" and shown[kind] < show:
                shown[kind] += 1
                voice = voices.get(best[1].get("voice"), {}) if best and kind != "not found" else {}
                print("%-9s %s | %s%s" % (kind, chain, content[:100], " | READ " + str(voice.get("name") or voice.get("description")) if kind == "wrong" else ""))
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE")
    arguments = parser.parse_args()
    for language in arguments.languages or ["fr", "en"]:
        counts = score(language, arguments.errors)
        found = counts["all"] - counts["not found"]
        print("speakers-%s  lines %d  found %.3f  right of all %.3f  right of found %.3f  wrong of found %.3f" % (
            language, counts["all"], found / counts["all"], counts["right"] / counts["all"], counts["right"] / max(1, found), counts["wrong"] / max(1, found)))


if __name__ == "__main__":
    main()
