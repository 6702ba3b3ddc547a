#!/usr/bin/env python3
"""Measures the language engine, Hearsay's own and others beside it, each in a process of its own.

usage: engine.py compare [LANGUAGE ...]              Hearsay, CoreNLP and OpenNLP's tagger (fr en); writes target/bench/compare.json
       engine.py stages [LANGUAGE ...]               Hearsay's stages one by one (fr en); writes target/bench/stages.json
       engine.py frontier LANGUAGE LABEL=FILE ...    Hearsay with these parsers instead of its own; writes target/bench/frontier.json

All read the same texts: the project's example articles, repeated, and, where the development data is there (../shared/data, or the folder
that HEARSAY_DATA names), raw text of a treebank that none of our models is trained on, which is also scored. Called by run.sh."""
import json, lzma, os, re, shutil, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
OUT = os.path.join(HERE, "target", "bench")
CHARACTERS = int(os.environ.get("BENCH_CHARACTERS", "50000"))  # of example articles in each language, repeated until there are so many
SENTENCES = int(os.environ.get("BENCH_SENTENCES", "0"))  # of the treebanks, the first so many; 0 for all
DEV = {
    "fr": ("Sequoia dev", "ud/UD_French-Sequoia/fr_sequoia-ud-dev.conllu.xz"),
    "en": ("EWT dev", "ud/UD_English-EWT/en_ewt-ud-dev.conllu.xz"),
    "de": ("GSD dev", "ud/UD_German-GSD/de_gsd-ud-dev.conllu.xz"),
}
PACE = ["warm=%s" % os.environ.get("BENCH_WARM", "6"), "rounds=%s" % os.environ.get("BENCH_ROUNDS", "5"), "seconds=%s" % os.environ.get("BENCH_SECONDS", "1")]
SCORES = "Sentences Words UPOS Lemmas UAS LAS CLAS".split()


def data_folder():
    told = os.environ.get("HEARSAY_DATA")
    near = [os.path.join(ROOT, up, "shared", "data") for up in ("..", "../..")]
    return next((os.path.abspath(d) for d in ([told] if told else near) if os.path.isdir(d)), None)


def class_path(module):
    listed = os.path.join(ROOT, module, "target", "classpath.txt")
    if not os.path.exists(listed):
        return None
    with open(listed, encoding="utf-8") as f:
        return os.path.join(ROOT, module, "target", "classes") + ":" + f.read().strip()


ONE_CORE = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") and hasattr(os, "sched_getaffinity") else []


def java(module, heap, main, *arguments, core=False):
    """Runs a class of a module; on one core, collector and compiler included, where asked and the system can."""
    command = [*(ONE_CORE if core else []), "java", "-Xmx" + heap, "-Xss2m", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dhearsay.root=" + ROOT, "-cp", class_path(module), main, *arguments]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if run.returncode != 0:
        sys.exit("%s failed: %s" % (main, run.stderr.decode(errors="replace")[-2000:]))


def figures(path):
    with open(path, encoding="utf-8") as f:
        return dict(line.rstrip("\n").split("\t", 1) for line in f)


# ---- texts

def raw_text(conllu):
    """The text a treebank was made from, as the scorer asks for it: an empty line before each paragraph and document, else a space."""
    pieces, fresh = [], False
    for line in conllu.splitlines():
        if re.match(r"# new(par|doc)\b", line):
            fresh = True
        elif line.startswith("# text = "):
            pieces += [("\n\n" if fresh else " ") if pieces else "", line[len("# text = "):]]
            fresh = False
    return "".join(pieces) + "\n"


def texts(languages):
    """Writes all texts; gives, for each language, the paths of its example text and of its treebank and that one's raw text, or None for these."""
    os.makedirs(OUT, exist_ok=True)
    java("hearsay-benchmarks", "256m", "hearsay.benchmarks.ExampleTexts", OUT, str(CHARACTERS))
    data, found = data_folder(), {}
    if data is None:
        print("no development data (../shared/data, or HEARSAY_DATA): nothing is scored, and only example articles are read", file=sys.stderr)
    for language in languages:
        packed = os.path.join(data, DEV[language][1]) if data else ""
        gold = raw = None
        if os.path.exists(packed):
            gold, raw = (os.path.join(OUT, "dev.%s.%s" % (language, kind)) for kind in ("conllu", "txt"))
            with lzma.open(packed, "rt", encoding="utf-8") as f:
                conllu = "".join(piece + "\n\n" for piece in f.read().strip("\n").split("\n\n")[:SENTENCES or None])
            for path, content in ((gold, conllu), (raw, raw_text(conllu))):
                with open(path, "w", encoding="utf-8") as f:
                    f.write(content)
        elif data:
            print("no %s: %s is not scored" % (packed, language), file=sys.stderr)
        examples = os.path.join(OUT, "examples.%s.txt" % language)
        found[language] = (examples if os.path.exists(examples) else None, gold, raw)
    return found


# ---- scores

def scores(gold, predicted):
    """CoNLL 2018 scores by name, by the scorer that lies beside the data; empty where it cannot tell."""
    tool = os.path.join(data_folder(), "tools", "score_conllu.py")
    if not os.path.exists(tool):
        print("no %s: nothing is scored" % tool, file=sys.stderr)
        return {}
    run = subprocess.run([sys.executable, tool, gold, predicted], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if run.returncode != 0:
        print("%s is not scored: %s" % (os.path.basename(predicted), run.stderr.decode(errors="replace").strip()[-300:]), file=sys.stderr)
        return {}
    found = dict(re.findall(r"^(\w+) +(\d+\.\d+)$", run.stdout.decode(), re.M))
    return {name: float(found[name]) for name in SCORES if name in found and is_told(name, predicted)}


def is_told(score, predicted):
    """False for a score of a column that the engine leaves empty everywhere."""
    column = {"UPOS": 3, "Lemmas": 2, "UAS": 7, "LAS": 7, "CLAS": 7}.get(score)
    if column is None:
        return True
    with open(predicted, encoding="utf-8") as f:
        return any(line.split("\t")[column] != "_" for line in f if re.match(r"\d+\t", line))


# ---- runs

def engine(language, name, module, heap, main, inputs, gold, *options):
    out = os.path.join(OUT, "%s.%s" % (name, language))
    began = time.monotonic()
    print("  %s %s …" % (language, name), file=sys.stderr)
    java(module, heap, main, language, out, *inputs, *PACE, *options)
    run = figures(out + ".tsv")
    run.update(language=language, engine=name, heap=heap)
    if gold:
        for kind in ("dev", "gold"):
            answer = "%s.%s.conllu" % (out, kind)
            if os.path.exists(answer):
                run["scores." + kind] = scores(gold, answer)
    print("  %s %s: %d s" % (language, run["name"], time.monotonic() - began), file=sys.stderr)
    return run


def inputs_from_text(examples, gold, raw):
    inputs = ["text.examples=" + examples] if examples else []
    return inputs + (["text.dev=" + raw, "once.gold=" + gold] if raw else [])


def hearsay(language, name, examples, gold, raw, *options):
    return engine(language, name, "hearsay-benchmarks", "256m", "hearsay.benchmarks.engine.HearsayEngine",
                  inputs_from_text(examples, gold, raw), gold, *options)


def tokens_of_hearsay(language, examples, raw):
    """The tagger that wants its tokens given reads those that Hearsay found."""
    return ["tokens.%s=%s" % (name, os.path.join(OUT, "hearsay.%s.%s.conllu" % (language, name)))
            for name, text in (("examples", examples), ("dev", raw)) if text]


def compare(languages):
    runs, peers = [], os.environ.get("PEERS", "yes") == "yes" and class_path("hearsay-peers") is not None
    if not peers:
        print("the other engines are left out, or not built (make bench does, and downloads them): Hearsay alone", file=sys.stderr)
    for language, (examples, gold, raw) in texts(languages).items():
        runs.append(hearsay(language, "hearsay", examples, gold, raw))
        if peers and language in ("fr", "en"):
            given = tokens_of_hearsay(language, examples, raw) + (["once.gold=" + gold] if gold else [])
            tagger = engine(language, "opennlp", "hearsay-peers", "256m", "hearsay.peers.OpenNlpTagger", given, gold)
            tagger.get("scores.dev", {}).clear()  # its tokens there are Hearsay's
            runs.append(tagger)
            runs.append(engine(language, "corenlp", "hearsay-peers", "3g", "hearsay.peers.CoreNlp", inputs_from_text(examples, gold, raw), gold))
    return runs


def stages(languages):
    runs = []
    for language, (examples, _, raw) in texts(languages).items():
        given = (["text.examples=" + examples] if examples else []) + (["text.dev=" + raw] if raw else [])
        out = os.path.join(OUT, "stages." + language)
        print("  %s stages …" % language, file=sys.stderr)
        java("hearsay-benchmarks", "256m", "hearsay.benchmarks.engine.StageMeasurement", language, out, *given, *PACE)
        runs.append(dict(figures(out + ".tsv"), language=language))
    return runs


def frontier(language, models):
    examples, gold, raw = texts([language])[language]
    return [dict(hearsay(language, "frontier-" + label, examples, gold, raw, "parser=" + os.path.abspath(path)), label=label)
            for label, path in (model.split("=", 1) for model in models)]


def main():
    if len(sys.argv) < 2 or sys.argv[1] not in ("compare", "stages", "frontier"):
        sys.exit(__doc__)
    what, rest = sys.argv[1], sys.argv[2:]
    before = os.getloadavg()[0]
    if what == "frontier":
        if len(rest) < 2 or not all("=" in model for model in rest[1:]):
            sys.exit(__doc__)
        runs = frontier(rest[0], rest[1:])
    else:
        runs = {"compare": compare, "stages": stages}[what](rest or ["fr", "en"])
    with open(os.path.join(OUT, what + ".json"), "w", encoding="utf-8") as f:
        json.dump({"runs": runs, "dev": {k: v[0] + (", first %d sentences" % SENTENCES if SENTENCES else "") for k, v in DEV.items()}, "load": [before, os.getloadavg()[0]]}, f, indent=1)


if __name__ == "__main__":
    main()
