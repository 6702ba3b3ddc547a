#!/usr/bin/env python3
"""Measures the cue tables, row by row, on annotated text in ../shared (skips what is not there).

usage: evaluation/cues.py rows LANG        each row: how often it made an attribution that gold has, and that gold has not
       evaluation/cues.py attest           writes the column "attested" of both tables: yes where a row made a right one
       evaluation/cues.py errors LANG N    N misses and N false ones, spread over the text, gold against what was read
       evaluation/cues.py score LANG       precision, recall and F1 of contents at word overlap 0.5
LANG: fr, en, polnear (English, the train part, read from its archive) or silver (French, made by rule: half is missing). After: mvn test-compile, with the class
path of the tests in HEARSAY_CLASSPATH (mvn dependency:build-classpath) where it is not found in the local repository."""
import collections, glob, json, os, re, subprocess, sys, tarfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.environ.get("HEARSAY_DATA") or next((d for d in (os.path.join(ROOT, "../shared/data"), os.path.join(ROOT, "../../shared/data")) if os.path.isdir(d)), "")
CLASSES = ["hearsay-core/target/classes", "hearsay-fr/src/main/resources", "hearsay-en/src/main/resources", "hearsay-testkit/target/test-classes"]
JARS = ["jspecify"]
ARCHIVES = {"polnear": ("en", "polnear/polnear-train-gold.tar.xz"), "silver": ("fr", "attribution-fr-silver/silver-fr.tar.xz")}
TABLE = "hearsay-{0}/src/main/resources/hearsay/{0}/cues.tsv"


def class_path():
    found = os.environ.get("HEARSAY_CLASSPATH") or ":".join(j for name in JARS for j in glob.glob(os.path.expanduser(f"~/.m2/repository/**/{name.rstrip('*')}*.jar"), recursive=True))
    return ":".join([os.path.join(ROOT, c) for c in CLASSES] + [found])


def read(texts):
    """[(language, text)] -> [[attribution]], offsets in code points"""
    escape = lambda s: s.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", " ")
    run = subprocess.run(["java", "-Xshare:auto", "-cp", class_path(), "hearsay.testkit.AttributionsExport"],
                         input="".join(f"{l}\t{escape(t)}\n" for l, t in texts).encode(), stdout=subprocess.PIPE, check=True)
    out, now = [], []
    for line in run.stdout.decode().split("\n")[:-1]:
        c = line.split("\t")
        if not line:
            out.append(now); now = []
        elif c[0] == "A":
            text = texts[len(out)][1]
            spans = lambda s: [points(text, *map(int, x.split("-"))) for x in s.split(",") if s]
            now.append({"cue_lemma": c[1], "rule": c[2], "pos": part(c[2]), "source": spans(c[6]), "cue": spans(c[7]), "content": spans(c[8]), "parent": int(c[9])})
    assert len(out) == len(texts), (len(out), len(texts))
    return out


def part(rule):
    return "noun" if rule.endswith(".noun") else "prep" if ".prep." in rule else "adv" if ".adv." in rule else "verb"


def points(text, start, end):
    raw = text.encode("utf-16-le")
    return (start, end) if len(raw) == 2 * len(text) else (len(raw[:2 * start].decode("utf-16-le")), len(raw[:2 * end].decode("utf-16-le")))


def gold(name):
    """-> [(language, text, [{source, cue, content}])]"""
    if name in ARCHIVES:
        lang, archive = ARCHIVES[name]; docs = collections.defaultdict(list); texts = {}
        with tarfile.open(os.path.join(DATA, archive)) as tar:
            for m in tar:
                if m.name.endswith(".txt"): texts[os.path.basename(m.name)[:-4]] = tar.extractfile(m).read().decode()
                elif m.name.endswith("gold.jsonl"):
                    for line in tar.extractfile(m).read().decode().split("\n"):
                        if line:
                            r = json.loads(line); docs[r["doc_id"]].append({k: [tuple(x) for x in r[k + "_span"]] for k in ("source", "cue", "content")})
        return [(lang, texts[d], docs[d]) for d in sorted(texts)]
    rows = [json.loads(l) for l in open(os.path.join(DATA, f"names-attributions/{name}.jsonl"), encoding="utf-8")]
    pieces = lambda a: {k: [(x["start"], x["end"]) for x in a[k]] for k in ("source", "cue", "content")}
    return [(name, r["text"], [pieces(a) for a in r["attributions"]]) for r in rows]


def words(text, spans):
    return {(s + m.start(), s + m.end()) for s, e in spans for m in re.finditer(r"\w+", text[s:e])}


def overlap(text, a, b):
    A, B = words(text, a), words(text, b)
    return 2 * len(A & B) / max(1, len(A) + len(B))


def compared(name):
    """yields (text, gold, attribution, right): pairs that belong together, and each one that is left alone"""
    data = gold(name)
    for (lang, text, wanted), found in zip(data, read([(l, t) for l, t, _ in data])):
        if name == "polnear": found = [a for a in found if a["parent"] < 0]
        pairs = sorted(((overlap(text, g["content"], a["content"]), i, j) for i, g in enumerate(wanted) for j, a in enumerate(found)), reverse=True)
        used_gold, used = set(), set()
        for score, i, j in pairs:
            if score >= 0.5 and i not in used_gold and j not in used:
                used_gold.add(i); used.add(j)
                yield text, wanted[i], found[j]
        for i, g in enumerate(wanted):
            if i not in used_gold: yield text, g, None
        for j, a in enumerate(found):
            if j not in used: yield text, None, a


def counts(name):
    right, false = collections.Counter(), collections.Counter()
    for text, g, a in compared(name):
        if a:
            cue = g and (not g["cue"] or not a["cue"] or words(text, g["cue"]) & words(text, a["cue"]))
            (right if cue else false)[a["cue_lemma"], a["pos"], a["rule"]] += 1
    return right, false


def attest():
    seen = {"fr": set(), "en": set()}
    for name, lang in (("fr", "fr"), ("silver", "fr"), ("en", "en"), ("polnear", "en")):
        seen[lang] |= {key[:2] for key in counts(name)[0]}
    for lang in seen:
        path = os.path.join(ROOT, TABLE.format(lang)); lines = open(path, encoding="utf-8").read().split("\n"); header = None
        for n, line in enumerate(lines):
            if not line or line.startswith("#"): continue
            cells = line.split("\t")
            if header is None:
                header = [c for c in cells if c != "attested"]; header.insert(header.index("example"), "attested"); old = cells; lines[n] = "\t".join(header); continue
            row = dict(zip(old, cells)); row["attested"] = "yes" if (row["cue"], row["pos"]) in seen[lang] else "no"
            lines[n] = "\t".join(row[c] for c in header)
        open(path, "w", encoding="utf-8", newline="").write("\n".join(lines))
        print(lang, len(seen[lang]), "rows attested")


def errors(name, n):
    missed, false = [], []
    for text, g, a in compared(name):
        if not a: missed.append((text, g))
        elif not g: false.append((text, a))
    show = lambda text, r: " | ".join(f"{k}: {' … '.join(text[s:e] for s, e in r[k])}" for k in ("source", "cue", "content"))
    for title, rows in (("missed", missed), ("false", false)):
        print(f"-- {title}: {len(rows)}")
        for text, r in rows[::max(1, len(rows) // n)][:n]:
            at = min(s for s, e in r["content"]); print("*", text[max(0, at - 110):at + 90].replace("\n", " / ")); print("     ", show(text, r)[:400], r.get("rule", ""))


def main():
    if not os.path.isdir(DATA):
        print("no development data: looked for ../shared/data, nothing measured"); return
    what, *rest = sys.argv[1:] or ["help"]
    if what == "attest": attest()
    elif what == "errors": errors(rest[0], int(rest[1]))
    elif what == "rows":
        right, false = counts(rest[0])
        for key in sorted(set(right) | set(false), key=lambda k: (-false[k], k)): print(*key, right[key], false[key], sep="\t")
    elif what == "score":
        tp = fn = fp = 0
        for _, g, a in compared(rest[0]): tp += bool(g and a); fn += not a; fp += not g
        print(f"{rest[0]}: contents at 0.5: P {tp / max(1, tp + fp):.3f} R {tp / max(1, tp + fn):.3f} F1 {2 * tp / max(1, 2 * tp + fp + fn):.3f} ({tp} right, {fp} false, {fn} missed)")
    else: print(__doc__)


if __name__ == "__main__":
    main()
