#!/usr/bin/env python3
"""Writes what was measured to runs/<date>-<machine>[-<parts>].md, as tables.

usage: report.py PART ...          called by run.sh; the parts are compare, stages, frontier, reading, pages, cold, each measured before"""
import datetime, json, os, platform, re, statistics, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
OUT = os.path.join(HERE, "target", "bench")
ALL = "compare stages reading pages cold".split()
SCORES = "Sentences Words UPOS Lemmas UAS LAS CLAS".split()
STAGES = {
    "normalise": "normalise characters",
    "segment": "segment: sentences, tokens, words",
    "parse": "tag and parse",
    "lemmatise": "lemmatise",
    "analyse": "the three above, as `read` does them",
    "names": "find names",
    "language": "identify the language, by paragraph",
}


# ---- figures

def measured(name):
    with open(os.path.join(OUT, name), encoding="utf-8") as f:
        return json.load(f)


def rounds(run, key):
    return [float(value) for value in run[key].split()]


def spread(amount, seconds, unit=1000):
    """Median of amount per second, with the slowest and the quickest round, in thousands unless told."""
    rates = sorted(amount / s / unit for s in seconds)
    return "%s (%s–%s)" % tuple(short(rate) for rate in (statistics.median(rates), rates[0], rates[-1]))


def short(value):
    return "%.2f" % value if value < 10 else "%.1f" % value if value < 100 else "%.0f" % value


def table(head, rows):
    return ["| " + " | ".join(head) + " |", "|" + "---|" * len(head), *("| " + " | ".join(row) + " |" for row in rows), ""]


def load(found):
    return "Load (processes that wanted a processor): %.1f before, %.1f after." % tuple(found["load"])


# ---- parts

def named(run):
    """What a row is called: the engine, or the model that was put in its place."""
    return "`%s`" % run["label"] if "label" in run else run["name"]


def summary_rows(runs):
    """Speed and scores of each engine side by side, on the treebank where it is there."""
    for run in runs:
        text = "dev" if "dev.wall" in run else "examples"
        raw, given = run.get("scores.dev", {}), run.get("scores.gold", {})
        yield [named(run), spread(int(run[text + ".words"]), rounds(run, text + ".thread")),
               *("%.2f" % scores[name] if name in scores else "–" for scores, name in (
                   (given, "UPOS"), (given, "LAS"), (given, "CLAS"), (raw, "LAS"), (raw, "CLAS"))),
               megabytes(run), "%.0f" % (int(run["memory.heapBytes"]) / 1e6)]


def megabytes(run):
    return "%.1f" % (sum(int(v) for k, v in run.items() if k.startswith("file.")) / 1e6)


def speed_rows(runs, dev):
    quickest = {}
    for run in runs:
        for text, title in (("examples", "example articles"), ("dev", dev)):
            if text + ".wall" not in run:
                continue
            words = int(run[text + ".words"])
            thread = statistics.median(rounds(run, text + ".thread"))
            first = quickest.setdefault(text, thread)
            yield [named(run), title, run[text + ".sentences"], run[text + ".tokens"], run[text + ".words"],
                   spread(words, rounds(run, text + ".thread")), spread(words, rounds(run, text + ".wall")), spread(words, rounds(run, text + ".process")),
                   "%.2f" % (thread / first), "%.1f" % (float(run[text + ".allocated"]) / words / 1000)]


def memory_rows(runs):
    for run in runs:
        peak = int(run["memory.peakKilobytes"])
        yield [named(run), megabytes(run), "%.2f" % float(run["loading.wall"]), "%.2f" % float(run["loading.process"]), "%.2f" % float(run["first.wall"]),
               "%.0f" % (int(run["memory.heapBytes"]) / 1e6), "%.0f" % (peak / 1024) if peak >= 0 else "–", "-Xmx" + run["heap"]]


def score_rows(runs):
    for run in runs:
        for key, title in (("scores.dev", "raw text"), ("scores.gold", "given tokens")):
            if run.get(key):
                names = SCORES if key == "scores.dev" else SCORES[2:]
                yield [named(run), title, *("%.2f" % run[key][n] if n in names and n in run[key] else "–" for n in SCORES)]


def engines(found, language, runs):
    lines = ["### %s" % language, "", "On %s; all figures below." % found["dev"][language] if "dev.wall" in runs[0] else "On the example articles.", ""]
    lines += table(["engine", "k words/s of its thread's CPU", "UPOS, given tokens", "LAS, given tokens", "CLAS, given tokens", "LAS, raw text", "CLAS, raw text", "models MB", "heap MB"], summary_rows(runs))
    lines += table(["engine", "text", "sentences", "tokens", "words found", "k words/s of its thread's CPU", "k words/s by the clock",
                    "k words/s of all threads' CPU", "time, first = 1", "kB allocated a word"], speed_rows(runs, found["dev"][language]))
    lines += table(["engine", "models MB", "loading s", "loading CPU s", "first pass s", "models in the heap MB", "most resident MB", "given"], memory_rows(runs))
    scores = list(score_rows(runs))
    if not scores:
        return lines + ["No scores: the development data was not there.", ""]
    return lines + ["Scores on %s (CoNLL 2018, F1):" % found["dev"][language], "", *table(["engine", "from", *SCORES], scores)]


def by_language(found):
    languages = dict.fromkeys(run["language"] for run in found["runs"])
    return [line for language in languages for line in engines(found, language, [r for r in found["runs"] if r["language"] == language])]


def compare():
    found = measured("compare.json")
    return ["## The language engine, beside others", "",
            "From raw characters to sentences, tokens, words, tags, lemmas and trees; one thread; the same text for all, every pass checked to give",
            "the same trees. Median of the rounds after warming up (slowest–quickest). OpenNLP's row is its tagger alone, on the tokens that Hearsay",
            "found: it neither segments nor parses. CoreNLP has no lemmas for French; its English tags are turned into universal ones by our table, and",
            "its relations are those of an older release, which costs it points. `time, first = 1` compares processor time on the same text, whatever",
            "each counts as a word. " + load(found), "", *by_language(found)]


def frontier():
    found = measured("frontier.json")
    return ["## Parsers of several sizes", "", "Hearsay with these files in place of its own parser, as above. " + load(found), "", *by_language(found)]


def stages():
    found = measured("stages.json")
    lines = ["## Hearsay's stages", "", "Each takes what the one before gave; one thread; words are those of the whole text. " + load(found), ""]
    for run in found["runs"]:
        rows = []
        for text, title in (("examples", "example articles"), ("dev", found["dev"][run["language"]])):
            for stage, name in STAGES.items():
                key = "%s.%s" % (text, stage)
                if key + ".thread" in run:
                    words = int(run[text + ".tokens"])
                    rows.append([name, title, run[text + ".tokens"], spread(words, rounds(run, key + ".thread")),
                                 spread(words, rounds(run, key + ".wall")), "%.0f" % (float(run[key + ".allocated"]) / words)])
        lines += ["### Stages: " + run["language"], ""]
        lines += table(["stage", "text", "words", "k words/s of its thread's CPU", "k words/s by the clock", "bytes allocated a word"], rows)
    return lines


def reading():
    one, two = measured("one.json"), measured("two.json")
    with open(os.path.join(HERE, "target", "sizes.txt"), encoding="utf-8") as f:
        sizes = {k: int(v) for k, v in re.findall(r"(\w+)=(\d+)", f.read())}
    return ["## Reading articles", "",
            "The example articles: %(articles)d articles, %(tokens)d tokens, %(bytes)d bytes of files, %(claims)d claims (checked on every pass)." % sizes,
            "A layer takes what the one before gave; `whole` is from the bytes of the files to the JSON of the ledger. Measured with JMH.", "",
            *table(["layer", "threads", "articles/s", "tokens/s", "MB/s", "KB allocated an article"], [*layers(one, sizes, 1), *layers(two, sizes, 2)])]


def layers(results, sizes, threads):
    for result in results:
        metric = result["primaryMetric"]
        rate, error = metric["score"], metric["scoreError"]
        allocated = next(v["score"] for k, v in result["secondaryMetrics"].items() if k.endswith("gc.alloc.rate.norm"))
        yield [result["benchmark"].rsplit(".", 1)[1], str(threads),
               "%.0f ± %.0f" % (rate * sizes["articles"], (0 if error == "NaN" else error) * sizes["articles"]),
               "%.0f" % (rate * sizes["tokens"]), "%.2f" % (rate * sizes["bytes"] / 1e6), "%.0f" % (allocated / sizes["articles"] / 1024)]


def pages():
    found = measured("pages.json")
    first = found["runs"][0]
    count, size = int(first["pages.count"]), int(first["pages.bytes"])
    what = "one page in %s of three development sets" % found["every"] if found["real"] else "pages made of invented articles, for want of real ones"
    return ["## Extracting pages, beside other extractors", "",
            "%d pages of %.0f kB on average (%s), from UTF-8 to the text of the story; one thread%s; `-Xmx%s`, serial collector; each in a process of its own," % (
                count, size / count / 1000, what, ", the whole process on one core" if found["core"] else "", found["heap"]),
            "every round checked to give the same stories. Pages a second of processor time of all threads, collector and compiler included; median",
            "of the rounds after warming up (slowest–quickest). Hearsay's time holds metadata, kinds of blocks and problems, which others do without.",
            load(found), "",
            *table(["extractor", "pages/s", "pages/s by the clock", "MB/s", "stories found", "words found", "pages failed", "body F1 (shingle)", "F1 (segments)",
                    "first pass CPU s", "kB allocated a page", "kept in the heap MB", "most resident MB"], [page_row(run, count, size) for run in found["runs"]])]


def page_row(run, count, size):
    process, peak = rounds(run, "pages.process"), int(run["memory.peakKilobytes"])
    return [run["name"], spread(count, process, 1), spread(count, rounds(run, "pages.wall"), 1), short(size / 1e6 / statistics.median(process)),
            run["pages.found"], run["pages.words"], run["pages.failed"], *("%.3f" % run["scores"][k] if k in run["scores"] else "–" for k in ("shingle", "segments")),
            "%.1f" % float(run["first.process"]), "%.0f" % (int(run["pages.allocated"]) / count / 1000), "%.1f" % (int(run["memory.heapBytes"]) / 1e6),
            "%.0f" % (peak / 1024) if peak >= 0 else "–"]


def cold():
    found = measured("cold.json")
    rows = (["`./hearsay %s`" % r["command"], "%.2f" % r["cpu"], "%.2f" % r["wall"], "%.0f" % r["memory"]] for r in found["runs"])
    return ["## Cold", "", "Median of %d runs as a process, launcher script included. %s" % (found["times"], load(found)), "",
            *table(["command", "CPU s", "clock s", "memory MB"], rows)]


# ---- the page

def processor():
    try:
        with open("/proc/cpuinfo") as f:
            return next(line.split(":")[1].strip() for line in f if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def told(*command):
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode()


def main():
    parts = sys.argv[1:]
    known = {"compare": compare, "stages": stages, "frontier": frontier, "reading": reading, "pages": pages, "cold": cold}
    if not parts or not set(parts) <= set(known):
        sys.exit(__doc__)
    machine = "%s-%dcpu" % (platform.machine(), os.cpu_count() or 1)
    date = datetime.date.today().isoformat()
    jdk = re.search(r'version "([^"]+)"', told("java", "-version"))
    changed = "" if not told("git", "status", "--porcelain", "--untracked-files=no").strip() else ", with changes that are not committed"
    lines = ["# %s, %s" % (date, machine), "",
             "%s, %d processors, JDK %s, commit %s%s. How it is measured: [docs/benchmarks.md](../../docs/benchmarks.md)." % (
                 processor(), os.cpu_count() or 1, jdk.group(1) if jdk else "?", told("git", "rev-parse", "--short", "HEAD").strip(), changed), ""]
    for part in parts:
        lines += known[part]()
    suffix = "" if parts == ALL else "-" + "-".join(parts)
    if parts == ["frontier"]:
        suffix += "-" + "-".join(sorted({run["language"] for run in measured("frontier.json")["runs"]}))
    path = os.path.join(HERE, "runs", "%s-%s%s.md" % (date, machine, suffix))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines))
    print("\n".join(lines))
    print("written to " + os.path.relpath(path, ROOT))


if __name__ == "__main__":
    main()
