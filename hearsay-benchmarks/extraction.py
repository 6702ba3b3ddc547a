#!/usr/bin/env python3
"""Measures extractors of web pages, Hearsay's and others beside it, each in a process of its own; writes target/bench/pages.json.

All read the same pages, as UTF-8, in one thread: every third page of three development sets where these are (../shared/data, or the folder that
HEARSAY_DATA names), which are scored, too; else pages made of the project's own invented articles. Called by run.sh."""
import json, os, shutil, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
OUT = os.path.join(HERE, "target", "bench")
sys.path[:0] = [HERE, os.path.join(ROOT, "evaluation")]
import engine, pages

SETS = {"benchmark": "article-extraction-benchmark", "trafilatura": "trafilatura-eval", "fundus": "fundus-news"}
EVERY = int(os.environ.get("BENCH_PAGES", "3"))  # every so many pages
PACE = ["warm=%s" % os.environ.get("BENCH_WARM", "25"), "rounds=%s" % os.environ.get("BENCH_ROUNDS", "5"), "seconds=%s" % os.environ.get("BENCH_SECONDS", "2")]
HEAP = "512m"
EXTRACTORS = [  # what its files are called, its module, its class
    ("hearsay", "hearsay-benchmarks", "hearsay.benchmarks.pages.HearsayPages"),
    ("boilerpipe", "hearsay-peers-pages", "hearsay.peers.pages.Boilerpipe"),
    ("readability4j", "hearsay-peers-pages", "hearsay.peers.pages.Readability4j"),
]


# ---- pages

def real(folder):
    """The list of pages in UTF-8, and their gold by protocol; None without data."""
    data = engine.data_folder()
    if data is None or not all(os.path.isdir(os.path.join(data, where)) for where in SETS.values()):
        return None
    pages.DATA = data
    gold, lines = {"shingle": {}, "segments": {}}, []
    for name in SETS:
        source, bodies, _ = pages.SETS[name]()
        at = os.path.join(folder, name)
        listed = pages.decoded(pages.unpacked(os.path.join(data, source), os.path.join(at, "raw")), at)
        with open(listed, encoding="utf-8") as f:
            kept = sorted(line for line in f if line.split("\t")[0] in bodies)[::EVERY]
        lines += kept
        for line in kept:
            page = line.split("\t")[0]
            gold["segments" if name == "trafilatura" else "shingle"][page] = bodies[page]
    listed = os.path.join(folder, "pages.tsv")
    with open(listed, "w", encoding="utf-8") as out:
        out.writelines(lines)
    return listed, gold


def made(folder):
    print("no development pages (../shared/data, or HEARSAY_DATA): made ones are read, and nothing is scored", file=sys.stderr)
    listed = os.path.join(folder, "pages.tsv")
    engine.java("hearsay-benchmarks", HEAP, "hearsay.benchmarks.pages.MadePages", os.path.join(folder, "made"), listed, os.path.join(folder, "stories.json"))
    return listed, {}


# ---- runs

def scores(folder, gold, answer):
    found = {}
    for protocol, bodies in gold.items():
        told = json.loads(pages.tool("score_extraction.py", protocol, pages.written(folder, "gold.json", bodies), answer, "--json"))
        found[protocol] = next(value["f1"] for key, value in told.items() if ":" not in key)
    return found


def measured(name, module, main, folder, listed, gold):
    print("  %s …" % name, file=sys.stderr)
    out = os.path.join(OUT, "pages." + name)
    engine.java(module, HEAP, main, listed, out, *PACE, core=True)
    return dict(engine.figures(out + ".tsv"), scores=scores(folder, gold, out + ".json"))


def main():
    before = os.getloadavg()[0]
    folder = os.path.join(OUT, "pages")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    found = real(folder)
    listed, gold = found or made(folder)
    peers = os.environ.get("PEERS", "yes") == "yes" and engine.class_path("hearsay-peers-pages") is not None
    if not peers:
        print("the other extractors are left out, or not built (make bench-pages does, and downloads them): Hearsay alone", file=sys.stderr)
    runs = [measured(*row, folder, listed, gold) for row in EXTRACTORS if peers or row[1] == "hearsay-benchmarks"]
    with open(os.path.join(OUT, "pages.json"), "w", encoding="utf-8") as out:
        json.dump({"runs": runs, "real": found is not None, "every": EVERY, "heap": HEAP, "core": engine.ONE_CORE != [], "load": [before, os.getloadavg()[0]]}, out, indent=1)


if __name__ == "__main__":
    main()
