#!/usr/bin/env python3
"""Scores ./hearsay extract on web pages: bodies, block kinds, metadata.

usage: evaluation/pages.py [SET]...            after: make build; french, benchmark, trafilatura, fundus, waddle; all of them unless told
       evaluation/pages.py --errors N [SET]... and the N pages whose bodies are worst, with what is missing and what is too much
       evaluation/pages.py --metadata [SET]... and every title, date and by-line that is wrong

Bodies are scored by the scorer that lies beside the data. A title is right when it is the same after folding case, quotation marks and white space,
a date when the day is, authors when all of them are and no other. Pages whose gold tells no such value do not count for it.
Needs Python 3.8 and its standard library; HEARSAY_DATA names the folder of the data, ../shared/data unless told."""
import argparse, collections, contextlib, gzip, io, json, os, re, subprocess, sys, tarfile, tempfile, unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.environ.get("HEARSAY_DATA") or next(
    (d for d in (os.path.join(ROOT, up, "shared", "data") for up in ("..", "../..")) if os.path.isdir(d)), "")
STORY = ("lead", "paragraph", "heading", "quote", "list")


# ---- the sets

def unpacked(source, folder):
    """The pages of a folder of .html.gz, or of an archive with html/ in it, by id."""
    pages = {}
    if source.endswith(".tar.xz"):
        with tarfile.open(source) as tar:
            for member in tar:
                if member.isfile() and member.name.startswith("html/"):
                    pages[os.path.basename(member.name)] = tar.extractfile(member).read()
    else:
        for name in sorted(os.listdir(source)):
            with gzip.open(os.path.join(source, name)) as page:
                pages[name[:-3]] = page.read()
    os.makedirs(folder)
    for name, page in pages.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(page)
    return sorted(os.path.join(folder, name) for name in pages)


def gold(folder, name):
    with open(os.path.join(DATA, folder, name), encoding="utf-8") as f:
        return json.load(f)


def by_file(rows):
    """Pages are known by their files: {name of the page's file: row}."""
    return {re.sub(r"\.html(\.gz)?$", "", os.path.basename(row["file"])): row for row in rows.values()}


def french():
    return "french-pages-dev/html", gold("french-pages-dev", "ground-truth.json"), gold("french-pages-dev", "metadata.json")


def benchmark():
    return "article-extraction-benchmark/html", gold("article-extraction-benchmark", "ground-truth.json"), {}


def listed(told):
    """The names of a field that holds one, several with semicolons or commas, or a list of them."""
    return (re.split(r"\s*[;,]\s*|\s+(?:und|and|et|y|&)\s+", told.strip()) if isinstance(told, str) else told) if told else None


def trafilatura():
    rows = by_file(gold("trafilatura-eval", "gold.json"))
    known = {i: {"title": r.get("title"), "published": r.get("date"), "authors": listed(r.get("author")), "outlet": r.get("sitename")} for i, r in rows.items()}
    return "trafilatura-eval/html.tar.xz", rows, known


def fundus():
    rows = by_file(gold("fundus-news", "gold.json"))
    known = {i: {"title": r["title"], "published": r["publishing_date"], "authors": r["authors"] or None} for i, r in rows.items()}
    return "fundus-news/html", {i: {"articleBody": r["articleBodyWithSummary"], "url": r["url"]} for i, r in rows.items()}, known


def waddle():
    return "waddle-daniel/html.tar.xz", by_file(gold("waddle-daniel", "gold.json")), {}


SETS = {"french": french, "benchmark": benchmark, "trafilatura": trafilatura, "fundus": fundus, "waddle": waddle}


# ---- running the command

def extracted(files, folder):
    """{page: article} as ./hearsay extract tells it, and how many pages were refused."""
    ledgers = os.path.join(folder, "articles.jsonl")
    command = [os.path.join(ROOT, "hearsay"), "extract", "--quiet", "--from", "html", "-o", ledgers, *files]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "HEARSAY_CONFIG": os.devnull})
    if run.returncode not in (0, 1):
        raise RuntimeError("hearsay ended with %d: %s" % (run.returncode, run.stderr.decode(errors="replace")[-500:]))
    articles = {}
    with open(ledgers, encoding="utf-8") as f:
        for line in f:
            article = json.loads(line)["article"]
            articles[re.sub(r"\.html$", "", os.path.basename(article["file"]))] = article
    return articles


def blocks(article):
    return [(b["kind"], article["text"][b["start"]:b["end"]]) for b in article["blocks"]]


def story(article, titled):
    return "\n".join(text for kind, text in blocks(article) if kind in STORY or (titled and kind == "title"))


def tool(name, *arguments):
    path = os.path.join(DATA, "tools", name)
    run = subprocess.run([sys.executable, path, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if run.returncode != 0:
        raise RuntimeError("%s: %s" % (name, run.stderr.decode(errors="replace")[-500:]))
    return run.stdout.decode()


def written(folder, name, value):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as out:
        if name.endswith(".jsonl"):
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in value)
        else:
            json.dump(value, out, ensure_ascii=False)
    return path


# ---- scores

def fold(text):
    folded = unicodedata.normalize("NFKC", text or "").casefold().translate({0x2019: "'", 0x2018: "'", 0xAD: None, 0x200B: None})
    return re.sub(r"\s+", " ", re.sub("[«»“”„\"]", "", folded)).strip(" .")


def right(field, told, known):
    if field == "published":
        return (told or "")[:10] == known[:10]
    if field == "authors":
        return {fold(a) for a in told or []} == {fold(a) for a in known}
    return fold(told) == fold(known)


def metadata(articles, known, wrong):
    """{what: share of pages} where the gold tells a value; (…) how many were answered."""
    scores = {}
    for field in ("title", "published", "authors", "outlet"):
        pages = [i for i in known if known[i].get(field) and i in articles]
        hits = 0
        for i in pages:
            told = articles[i].get(field)
            hit = right(field, told, known[i][field])
            hits += hit
            if not hit:
                wrong.append("%s %s: %r, gold %r, from %s" % (i, field, told, known[i][field], articles[i].get("meta", {}).get(field)))
        if pages:
            scores["metadata " + field] = hits / len(pages)
    return scores


def score(name, errors=None):
    """{what: score} of a set, for evaluation/run.py."""
    source, bodies, known = SETS[name]()
    with tempfile.TemporaryDirectory(prefix="hearsay-pages-") as folder:
        articles = extracted(unpacked(os.path.join(DATA, source), os.path.join(folder, "pages")), folder)
        predicted = {i: {"articleBody": story(article, name == "waddle")} for i, article in articles.items()}
        protocol = "segments" if name == "trafilatura" else "shingle"
        arguments = [protocol, written(folder, "gold.json", bodies), written(folder, "predicted.json", predicted), "--json"]
        (told,) = [v for k, v in json.loads(tool("score_extraction.py", *arguments)).items() if ":" not in k]
        scores = {"body %s F1" % protocol: told["f1"], "(body %s P)" % protocol: told["precision"], "(body %s R)" % protocol: told["recall"]}
        if protocol == "shingle":
            scores["(body F1 by page)"] = told["f1_doc"]
        if name == "french":
            scores.update(french_scores(folder, articles))
        else:
            scores.update(metadata(articles, known, errors.metadata if errors else []))
        if errors:
            errors.show(bodies, articles, predicted)
        return scores


def french_scores(folder, articles):
    base = os.path.join(DATA, "french-pages-dev")
    rows = [{"page": i, "kind": kind, "text": text} for i, article in articles.items() for kind, text in blocks(article)]
    told = tool("score_blocks.py", "blocks", base + "/blocks.jsonl", written(folder, "blocks.jsonl", rows))
    scores = {"block kinds accuracy": float(re.search(r"accuracy ([\d.]+)", told).group(1)),
              "block kinds macro F1": float(re.search(r"macro-F1 ([\d.]+)", told).group(1))}
    known = {i: {k: a.get(k) for k in ("title", "authors", "published", "outlet", "language")} for i, a in articles.items()}
    told = tool("score_blocks.py", "metadata", base + "/metadata.json", written(folder, "metadata.json", known))
    scores.update({"metadata " + k: float(re.search("'%s': ([\\d.]+)" % k, told).group(1)) for k in ("title", "authors", "published", "outlet", "language")})
    return scores


# ---- errors

WORD = re.compile(r"\w+")


def grams(text):
    words = WORD.findall(text)
    return [tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))] if words else []


class Errors:
    """What is wrong, to be read."""

    def __init__(self, worst):
        self.worst, self.metadata = worst, []

    def show(self, bodies, articles, predicted):
        pages = []
        for i, row in bodies.items():
            body = predicted.get(i, {}).get("articleBody", "")
            pages.append(self.segments(row, body) if "with" in row else self.pieces(row, body, articles.get(i)))
            pages[-1] = (pages[-1][0], i, row.get("url", ""), pages[-1][1])
        for value, i, url, lines in sorted(pages, key=lambda p: p[0])[:self.worst]:
            print("\n%.2f %s %s" % (value, i, url))
            print("\n".join("   " + line[:260] for line in lines[:30]))

    def segments(self, row, body):
        space = lambda text: re.sub(r"\s+", " ", text).strip()
        body = space(body)
        lines = ["MISSING %s" % s for s in row["with"] if space(s) not in body] + ["TOO MUCH %s" % s for s in row["without"] if space(s) in body]
        return 1 - len(lines) / max(1, len(row["with"]) + len(row["without"])), lines

    def pieces(self, row, body, article):
        want, have = collections.Counter(grams(row["articleBody"])), collections.Counter(grams(body))
        both = sum((want & have).values())
        lines = []
        for piece in row["articleBody"].splitlines():
            g = grams(piece)
            if g and sum(1 for x in g if x in have) < len(g) / 2:
                lines.append("MISSING " + piece)
        for kind, text in blocks(article) if article else []:
            g = grams(text)
            if g and kind in STORY and sum(1 for x in g if x in want) < len(g) / 2:
                lines.append("TOO MUCH (%s) %s" % (kind, text))
        return 2 * both / max(1, sum(want.values()) + sum(have.values())), lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET", choices=[[], *SETS])
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--metadata", action="store_true")
    arguments = parser.parse_args()
    if not DATA:
        print("skipped: no development data; HEARSAY_DATA names its folder")
        return
    for name in arguments.sets or SETS:
        errors = Errors(arguments.errors)
        scores = score(name, errors)
        if arguments.metadata:
            print("\n".join(errors.metadata))
        print("\n".join("%-12s %-28s %.4f" % (name, what, value) for what, value in scores.items()), flush=True)


if __name__ == "__main__":
    main()
