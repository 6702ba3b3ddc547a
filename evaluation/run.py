#!/usr/bin/env python3
"""Scores ./hearsay against the development data and holds the scores to their floors.

usage: evaluation/run.py [--only NAME]... [--pin] [--list]          after: make build

Every corpus is read by the real command, `./hearsay read --format json`, in one process; the ledgers go to the scorers that lie beside the
data. One table is printed: corpus, layer, score, floor. Exit 1 when a score is below its floor, or when a corpus is not the one that was pinned.

--only NAME  this corpus alone (may be given several times)
--pin        write today's scores to evaluation/baseline.json where they are higher; one that is lower is written only with ALLOW_REGRESSION=1
--list       the names of the corpora

A layer in brackets is shown and has no floor: precision and recall may be traded, as long as F1 holds. So are the rows of other extractors
beside ours ("peer"; stored with the data, kept of an earlier run, or run now; evaluation/peers.py; PEERS=no leaves them out). A share of what another layer matched
("certainty|content") may lose 0.02, since it moves when more is matched.

The data is no part of this repository: ../shared/data, or the folder that HEARSAY_DATA names. Where it is missing nothing is scored, and the
exit code is 0. Needs Python 3.8 and its standard library."""
import argparse, contextlib, hashlib, io, json, lzma, os, re, subprocess, sys, tarfile, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BASELINE = os.path.join(ROOT, "evaluation", "baseline.json")
SLACK = 0.00005  # scores are kept to four places
SHARE_SLACK = 0.02  # shares of what was matched ("certainty|content"): they move when more is matched


def data_folder():
    told = os.environ.get("HEARSAY_DATA")
    near = [os.path.join(ROOT, up, "shared", "data") for up in ("..", "../..")]
    return next((os.path.abspath(d) for d in ([told] if told else near) if os.path.isdir(d)), None)


DATA = data_folder() or ""


class Failed(Exception):
    """A corpus could not be scored; the message says why."""


# ---- running the command and the scorers

def hearsay(folder, files, *options):
    """Reads the files in one process; gives the path of the ledgers."""
    ledgers = os.path.join(folder, "ledger.jsonl")
    command = [os.path.join(ROOT, "hearsay"), "read", "--quiet", "--format", "json", "-o", ledgers, *options, *files]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env={**os.environ, "HEARSAY_CONFIG": os.devnull})
    if run.returncode not in (0, 1) or not os.path.exists(ledgers):
        raise Failed("hearsay ended with %d: %s" % (run.returncode, run.stderr.decode(errors="replace")[-500:]))
    refused = run.stderr.decode(errors="replace").strip().splitlines()
    if run.returncode == 1:
        print("  %d inputs refused, the first: %s" % (len(refused), refused[0][:150] if refused else "?"), file=sys.stderr)
    return ledgers


def tool(name, *arguments):
    run = subprocess.run([sys.executable, os.path.join(DATA, "tools", name), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if run.returncode != 0:
        raise Failed("%s: %s" % (name, run.stderr.decode(errors="replace")[-500:]))
    return run.stdout.decode()


def converted(folder, kind, ledgers):
    path = os.path.join(folder, "predicted." + kind)
    with open(path, "w", encoding="utf-8") as out:
        out.write(tool("ledger_to.py", kind, ledgers))
    return path


def listed(folder, suffix):
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(suffix))


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def written(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return path


# ---- one function a corpus: folder for scratch -> {layer: score}

def news_fr(folder):
    base = os.path.join(DATA, "news-fr-dev")
    ledgers = hearsay(folder, listed(base + "/text", ".txt"), "--lang", "fr", "--from", "text")
    scores = {}
    for line in tool("score_ledger.py", base + "/gold", base + "/text", ledgers).splitlines():
        score = re.match(r"(.+?)\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)", line)
        if score:
            scores[score.group(1)] = float(score.group(2))
        elif "no ledger for 0" not in line or "text changed in 0" not in line:
            raise Failed(line)
    return scores


def attribution(folder, ledgers, gold, text, layers, *options):
    result = os.path.join(folder, "scores.json")
    tool("score_attribution.py", "--gold", gold, "--text", text, "--pred", converted(folder, "attribution", ledgers), "--json", result, *options)
    with open(result, encoding="utf-8") as f:
        scores = json.load(f)
    return {name: scores[key][measure] for name, key, measure in layers}


PAIRS = [("attribution pair F1 @.5", "pair/ovl", "F1"), ("(attribution pair P @.5)", "pair/ovl", "P"), ("(attribution pair R @.5)", "pair/ovl", "R"),
         ("attribution content F1 @.5", "content/ovl", "F1"), ("attribution content strict F1", "content/strict", "F1"),
         ("attributed words F1", "token/micro", "F1")]


def polnear(folder):
    with tarfile.open(os.path.join(DATA, "polnear", "polnear-dev-gold.tar.xz")) as tar:
        members = [m for m in tar.getmembers() if m.isfile() and ".." not in m.name and not m.name.startswith("/")]
        tar.extractall(folder, members=members)
    base = os.path.join(folder, "polnear-dev")
    ledgers = hearsay(folder, listed(base + "/text", ".txt"), "--lang", "en", "--from", "text")
    return attribution(folder, ledgers, base + "/gold.jsonl", base + "/text", PAIRS, "--outermost")


def annodis(folder):
    base = os.path.join(DATA, "annodis-fr", "gold")
    ledgers = hearsay(folder, listed(base + "/text", ".txt"), "--lang", "fr", "--from", "text")
    scores = attribution(folder, ledgers, base + "/gold-full.jsonl", base + "/text", PAIRS, "--docs", base + "/docs-full.txt")
    scores.update(attribution(folder, ledgers, base + "/gold-edu.jsonl", base + "/text",
                              [("content recall @.3 (clauses)", "content/ovl", "R")], "--threshold", ".3"))
    return scores


def sentences(language):
    """Single sentences; they may train what ships, so this score is no test of it."""
    def score(folder):
        rows = lines(os.path.join(DATA, "names-attributions", language + ".jsonl"))
        text = os.path.join(folder, "text")
        os.mkdir(text)
        gold, articles = [], []
        for n, row in enumerate(rows):
            name = "s%05d" % n
            with open(os.path.join(text, name + ".txt"), "w", encoding="utf-8", newline="") as out:
                out.write(row["text"])
            articles.append({"id": name, "text": row["text"], "language": language})
            spans = lambda pieces: [[p["start"], p["end"]] for p in pieces]
            gold += [{"doc_id": name, **{k + "_span": spans(a[k]) for k in ("source", "cue", "content")}} for a in row["attributions"]]
        ledgers = hearsay(folder, [written(os.path.join(folder, "sentences.jsonl"), articles)])
        return attribution(folder, ledgers, written(os.path.join(folder, "gold.jsonl"), gold), text, PAIRS[:4])
    return score


def paged(name):
    """Web pages, scored as evaluation/pages.py scores them."""
    def score(folder):
        sys.path.insert(0, os.path.join(ROOT, "evaluation"))
        import pages
        pages.DATA = DATA
        return pages.score(name)
    return score


def measures(name):
    """Quantities or times, scored as evaluation/measures.py scores them."""
    def score(folder):
        sys.path.insert(0, os.path.join(ROOT, "evaluation"))
        import measures
        measures.DATA = DATA
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            measures.SETS[name](measures.Errors())
        return figures(told.getvalue())
    return score


def named(name):
    """Names, scored as evaluation/names.py scores them."""
    def score(folder):
        sys.path.insert(0, os.path.join(ROOT, "evaluation"))
        import names
        names.DATA = DATA
        return names.score(name)
    return score


def parsed(name):
    """Trees, scored as evaluation/parsing.py scores them."""
    def score(folder):
        sys.path.insert(0, os.path.join(ROOT, "evaluation"))
        import parsing
        parsing.DATA = DATA
        return parsing.score(name)
    return score


def constructed(language):
    """Sentences of our own, scored as evaluation/constructions.py scores them."""
    def score(folder):
        sys.path.insert(0, os.path.join(ROOT, "evaluation"))
        import constructions
        return constructions.score(language)
    return score


def figures(told):
    """{what: F1} of the lines or JSON that a scorer prints."""
    scores, told = {}, told.strip()
    if told.startswith("{"):
        def walk(value, path):
            for key, inner in value.items():
                if isinstance(inner, dict):
                    walk(inner, path + [key])
                elif key.lower() == "f1":
                    scores[" ".join(path) + " F1"] = inner
        walk(json.loads(told), [])
    else:
        for line in told.splitlines():
            f1 = re.search(r"F1 ([\d.]+)", line)
            if f1:
                scores[re.split(r"\s{2,}| P [\d.]+| text [\d.]", line.strip())[0] + " F1"] = float(f1.group(1))
            for what, value in re.findall(r"(precision of \w+|recall of \w+).*?= ([\d.]+)", line):
                scores[what] = float(value)
    if not scores:
        raise Failed("no figure in: " + told[:200])
    return scores


CLASSES = ["hearsay-core/target/classes", "hearsay-formats/target/classes", "hearsay-train/target/classes"]


def languages(folder):
    """The language of running text: of samples of so many words, of whole documents; the last row is over all samples of twenty words."""
    sys.path.insert(0, os.path.join(ROOT, "evaluation"))
    import languages
    languages.DATA = DATA
    texts = os.path.join(folder, "texts.tsv")
    languages.write(texts)
    command = ["java", "-cp", ":".join(os.path.join(ROOT, c) for c in CLASSES), "hearsay.train.LanguageScores", texts, "20", "10", "5", "0"]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if run.returncode != 0:
        raise Failed("LanguageScores: " + run.stderr.decode(errors="replace")[-500:])
    scores, samples, right = {}, {}, {}
    for row in run.stdout.decode().splitlines()[1:]:
        corpus, language, size, n, hits = row.split("\t")[:5]
        what = "%s documents" % language if size == "0" else "%s, %s words" % (language, size)
        for key in (what, "all documents" if size == "0" else "all, %s words" % size):
            samples[key] = samples.get(key, 0) + int(n)
            right[key] = right.get(key, 0) + int(hits)
    for key in sorted(samples, key=lambda k: (k.startswith("all"), k)):
        shown = key if "20 words" in key or key.startswith("all") else "(%s)" % key
        scores[shown] = right[key] / samples[key]
    return scores


# name: (what to call it in the table, folders that make the corpus, function)
CORPORA = {
    "news-fr-dev": ("whole articles, fr", ["news-fr-dev"], news_fr),
    "polnear-dev": ("articles, en", ["polnear/polnear-dev-gold.tar.xz"], polnear),
    "annodis-fr": ("short news, fr", ["annodis-fr/gold"], annodis),
    "sentences-fr": ("sentences, fr; may train", ["names-attributions/fr.jsonl"], sentences("fr")),
    "sentences-en": ("sentences, en; may train", ["names-attributions/en.jsonl"], sentences("en")),
    "french-pages-dev": ("web pages, fr", ["french-pages-dev"], paged("french")),
    "article-extraction-benchmark": ("web pages, mostly en", ["article-extraction-benchmark/html", "article-extraction-benchmark/ground-truth.json"],
                                     paged("benchmark")),
    "trafilatura-eval": ("web pages, mostly de", ["trafilatura-eval"], paged("trafilatura")),
    "fundus-news": ("web pages of 41 countries", ["fundus-news/html", "fundus-news/gold.json"], paged("fundus")),
    "waddle-daniel": ("web pages of 2011: en, zh, ru, pl, el", ["waddle-daniel"], paged("waddle")),
    "tempeval3": ("times, en", ["tempeval3-en/timebank_aquaint.jsonl.xz"], measures("tempeval3")),
    "xltime": ("times, fr", ["xltime-bio/fr.dev.bio"], measures("xltime")),
    "recognizers": ("times and quantities, fr and en", ["recognizers-specs/French", "recognizers-specs/English"], measures("recognizers")),
    "grobid": ("quantities, en", ["grobid-quantities"], measures("grobid")),
    "names-fr": ("names, fr; a fifth kept from training", ["names-attributions/fr.jsonl"], named("names-fr")),
    "names-en": ("names, en; a fifth kept from training", ["names-attributions/en.jsonl"], named("names-en")),
    "names-uner": ("names, en web", ["ner-uner-ewt/en_ewt-ud-dev.iob2.xz"], named("names-uner")),
    "names-wikigold": ("names, en; a fifth kept from training", ["ner-wikigold-en/wikigold.conllu.xz"], named("names-wikigold")),
    "names-fenec": ("names, fr; other guidelines, small", ["ner-fenec-fr"], named("names-fenec")),
    "names-europeana": ("names, fr; old papers, a fifth kept", ["ner-europeana-fr/enp_FR.bnf.first75.bio.xz"], named("names-europeana")),
    "names-wikineural-fr": ("names, fr; made by machine, a fifth", ["ner-wikineural/fr-val.conllu.xz"], named("names-wikineural-fr")),
    "names-wikineural-en": ("names, en; made by machine, a fifth", ["ner-wikineural/en-val.conllu.xz"], named("names-wikineural-en")),
    "quantulum": ("quantities, en", ["quantulum3-en/quantities.dev.json"], measures("quantulum")),
    "parsing-sequoia": ("tags and trees, fr", ["ud/UD_French-Sequoia/fr_sequoia-ud-dev.conllu.xz"], parsed("sequoia")),
    "parsing-partut": ("tags and trees, fr; another house's treebank", ["ud/UD_French-ParTUT/fr_partut-ud-dev.conllu.xz"], parsed("partut")),
    "parsing-ewt": ("tags and trees, en web", ["ud/UD_English-EWT/en_ewt-ud-dev.conllu.xz"], parsed("ewt")),
    "parsing-gum": ("tags and trees, en; another house's treebank", ["ud/UD_English-GUM/en_gum-ud-dev.conllu.xz"], parsed("gum")),
    "parsing-german": ("tags and trees, de; learned from 1,000 sentences", ["ud/UD_German-GSD/de_gsd-ud-dev.conllu.xz"], parsed("german")),
    "constructions-fr": ("trees of our own sentences, fr", ["evaluation/constructions.tsv"], constructed("fr")),
    "constructions-en": ("trees of our own sentences, en", ["evaluation/constructions.tsv"], constructed("en")),
    "languages": ("language of running text", ["ud/UD_French-Sequoia/fr_sequoia-ud-dev.conllu.xz", "ud/UD_French-GSD", "ud/UD_English-EWT/en_ewt-ud-dev.conllu.xz",
                                               "ud/UD_German-GSD", "ud/UD_Spanish-GSD", "ner-wikineural", "news-fr-dev/text", "annodis-fr/gold/text",
                                               "polnear/polnear-dev-gold.tar.xz", "german-wikinews-quotes/german-dev-gold.tar.xz", "adaq-cs-ru",
                                               "waddle-daniel/gold.json", "fundus-news/gold.json", "semeval2022-task8-sample", "recognizers-specs/Italian"], languages),
}


# ---- floors

def located(path):
    """Where a corpus lies: what is ours in this repository, all else in the data folder."""
    return os.path.join(ROOT if path.startswith("evaluation/") else DATA, path)


def checksum(paths):
    """SHA-256 over the names and bytes of every file of a corpus."""
    digest = hashlib.sha256()
    for path in paths:
        full = located(path)
        files = [full] if os.path.isfile(full) else sorted(os.path.join(at, f) for at, _, names in os.walk(full) for f in names)
        for file in files:
            if os.path.basename(file).startswith("README"):
                continue
            digest.update((path if file == full else os.path.relpath(file, DATA)).encode() + b"\0")
            with open(file, "rb") as f:
                digest.update(hashlib.sha256(f.read()).digest())
    return digest.hexdigest()


def baseline():
    if not os.path.exists(BASELINE):
        return {}
    with open(BASELINE, encoding="utf-8") as f:
        return json.load(f)


def pinned(floors, scores, regression):
    """The new floors of one corpus: never lower, unless that was allowed."""
    return {layer: round(score if regression else max(score, floors.get(layer, 0.0)), 4)
            for layer, score in scores.items() if not layer.startswith("(")}


def is_below(layer, score, floor):
    return floor is not None and score < floor - (SHARE_SLACK if "|" in layer else 0.0) - SLACK


def score_one(name, floors, pin):
    """Prints the rows of one corpus; gives its new baseline and whether it holds."""
    what, paths, function = CORPORA[name]
    missing = [p for p in paths if not os.path.exists(located(p))]
    if missing:
        print("%-29s skipped: no %s" % (name, located(missing[0])))
        return floors, True
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="hearsay-eval-") as folder:
        scores = function(folder)
    known = floors.get("floors", {})
    regression = os.environ.get("ALLOW_REGRESSION") == "1"
    digest = checksum(paths)
    same = floors.get("sha256", digest) == digest
    holds = same or pin
    if not same:
        print("%-29s is not the corpus that was pinned%s" % (name, "" if pin else "; see what changed, then pin again"))
    for layer, score in scores.items():
        floor = known.get(layer)
        below = is_below(layer, score, floor)
        holds = holds and (not below or (pin and regression))
        row = (name, layer, score, "%8.4f" % floor if floor is not None else "       –", "  BELOW" if below else "")
        print("%-29s %-37s %8.4f %s%s" % row)
    gone = [layer for layer in known if layer not in scores]
    if gone:
        print("%-29s no longer measured: %s" % (name, ", ".join(gone)))
        holds = holds and pin
    print("%-29s (%s) %.0f s" % ("", what, time.monotonic() - start), flush=True)
    return {"sha256": digest, "floors": pinned(known if same else {}, scores, regression)}, holds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", choices=list(CORPORA), metavar="NAME")
    parser.add_argument("--pin", action="store_true")
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join("%-29s %s" % (name, CORPORA[name][0]) for name in CORPORA))
        return 0
    if not DATA:
        place = os.environ.get("HEARSAY_DATA") or os.path.join("..", "shared", "data")
        print("skipped: no development data in %s; HEARSAY_DATA may name another folder" % place)
        return 0
    floors, holds = baseline(), True
    print("%-29s %-37s %8s %8s" % ("corpus", "layer", "score", "floor"))
    for name in arguments.only or CORPORA:
        try:
            new, held = score_one(name, floors.get(name, {}), arguments.pin)
        except Failed as e:
            print("%-29s FAILED: %s" % (name, e))
            new, held = floors.get(name, {}), False
        holds = holds and held
        if arguments.pin and new:
            floors[name] = new
    if arguments.pin:
        with open(BASELINE, "w", encoding="utf-8") as out:
            json.dump({name: floors[name] for name in CORPORA if name in floors}, out, indent=1, ensure_ascii=False)
            out.write("\n")
        print("pinned in " + os.path.relpath(BASELINE, ROOT))
    print("all scores hold their floors" if holds else "some scores are below their floors, or could not be measured")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
