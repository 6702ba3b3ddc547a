#!/usr/bin/env python3
"""Scores quantities and times against the development data in ../shared (skips what is not there).

usage: evaluation/measures.py [--errors NAME N] [NAME ...]      after: mvn test-compile
NAME: news-fr tempeval3 xltime recognizers grobid quantulum; all when none is given.
--errors NAME N prints N misses and N false finds of one set with their words around."""
import html, json, lzma, os, re, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.environ.get("HEARSAY_DATA") or next((d for d in (os.path.join(ROOT, "../shared/data"), os.path.join(ROOT, "../../shared/data")) if os.path.isdir(d)), "")
CLASSES = ["hearsay-core/target/classes", "hearsay-fr/target/classes", "hearsay-en/target/classes", "hearsay-testkit/target/test-classes"]


def read(texts):
    """[(language, date or '', text)] -> [{'quantities': [...], 'times': [...]}], offsets in code points"""
    escape = lambda s: s.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", " ")
    lines = "".join(f"{l}\t{d}\t{escape(t)}\n" for l, d, t in texts)
    run = subprocess.run(["java", "-Xshare:auto", "-cp", ":".join(os.path.join(ROOT, c) for c in CLASSES), "hearsay.testkit.MeasuresExport"],
                         input=lines.encode(), stdout=subprocess.PIPE, check=True)
    none = lambda s: None if s == "null" else s
    out, now = [], {"quantities": [], "times": []}
    for line in run.stdout.decode().split("\n")[:-1]:
        if not line:
            out.append(now); now = {"quantities": [], "times": []}
            continue
        c = line.split("\t"); text = texts[len(out)][2]
        span = lambda a, b: dict(zip(("start", "end", "text"), points(text, int(a), int(b))))
        if c[0] == "Q":
            low, high = none(c[4]), none(c[5])
            now["quantities"].append({**span(c[1], c[2]), "value": none(c[3]), "low": low, "high": high, "bound": c[6], "unit": none(c[7]),
                                      "of": span(c[8], c[9])["text"] or None, "rule": c[10]})
        else:
            now["times"].append({**span(c[1], c[2]), "type": c[3], "value": none(c[4]), "precision": none(c[5]), "anchored_on": none(c[6]), "problem": none(c[7]), "rule": c[8]})
    assert len(out) == len(texts), (len(out), len(texts))
    return out


def points(text, start, end):
    if len(text) != len(text.encode("utf-16-le")) // 2:
        raw = text.encode("utf-16-le")
        start, end = len(raw[:2 * start].decode("utf-16-le")), len(raw[:2 * end].decode("utf-16-le"))
    return start, end, text[start:end]


def opened(path):
    return lzma.open(path, "rt", encoding="utf-8") if path.endswith(".xz") else open(path, encoding="utf-8")


def scored(tool, *arguments):
    run = subprocess.run([sys.executable, os.path.join(DATA, "tools", tool), *arguments], stdout=subprocess.PIPE, check=True)
    return run.stdout.decode()


def written(rows, suffix=".jsonl"):
    f = tempfile.NamedTemporaryFile("w", suffix=suffix, delete=False, encoding="utf-8")
    with f:
        f.write("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows) if suffix == ".jsonl" else rows)
    return f.name


def f1(tp, p, g):
    P, R = tp / p if p else 0.0, tp / g if g else 0.0
    return f"P {P:.3f} R {R:.3f} F1 {2 * P * R / (P + R) if P + R else 0:.3f} ({tp} right, {g} gold, {p} predicted)"


class Errors:
    """collects (text, span, note) of misses and false finds"""
    def __init__(self): self.missed, self.false, self.wrong = [], [], []
    def compare(self, text, gold, pred, same=None):
        over = lambda a, b: a["start"] < b["end"] and b["start"] < a["end"]
        for g in gold:
            hits = [p for p in pred if over(g, p)]
            if not hits: self.missed.append((text, g))
            elif same and not any(same(g, p) for p in hits): self.wrong.append((text, g, hits[0]))
        self.false += [(text, p) for p in pred if not any(over(g, p) for g in gold)]
    def show(self, n):
        cut = lambda t, s: (t[max(0, s["start"] - 40):s["start"]] + "[[" + t[s["start"]:s["end"]] + "]]" + t[s["end"]:s["end"] + 30]).replace("\n", " / ")
        step = lambda l: l[::max(1, len(l) // n)][:n]
        for name, l in (("missed", self.missed), ("false", self.false)):
            print(f"-- {name}: {len(l)}")
            for t, s in step(l): print("  ", cut(t, s), {k: s.get(k) for k in ("type", "value", "unit", "rule") if s.get(k)})
        print(f"-- wrong: {len(self.wrong)}")
        for t, g, p in step(self.wrong): print("  ", cut(t, g), "gold", g.get("type"), g.get("value"), "| got", p["text"], p.get("type"), p.get("value"), p.get("rule"))


def news_fr(errors):
    base = os.path.join(DATA, "news-fr-dev"); names = sorted(os.listdir(base + "/gold")); texts = []
    for n in names:
        g = json.load(open(f"{base}/gold/{n}", encoding="utf-8")); texts.append(open(f"{base}/text/{g['article']}", encoding="utf-8", newline="").read())
    found = read([("fr", "", t) for t in texts])
    print("\n".join(l for l in scored("score_ledger.py", base + "/gold", base + "/text", written([{"article": {"text": t}, **f} for t, f in zip(texts, found)])).split("\n") if re.match("quantity|bound|time", l)))
    for n, t, f in zip(names, texts, found):
        g = json.load(open(f"{base}/gold/{n}", encoding="utf-8")); story = lambda k: [x for x in g[k] if not x.get("in_furniture")]
        val = lambda a, b: str(a.get("value")) == str(b.get("value")) or (a.get("value") and "XXXX-WXX" in str(a["value"]) and not b.get("value"))
        errors.compare(t, story("times"), f["times"], val)
        num = lambda x: None if x is None else float(x)
        errors.compare(t, story("quantities"), f["quantities"], lambda a, b: num(a["value"]) == num(b["value"]))


def tempeval3(errors):
    path = os.path.join(DATA, "tempeval3-en/timebank_aquaint.jsonl.xz"); rows = [json.loads(l) for l in opened(path)]
    sys.path.insert(0, os.path.join(DATA, "tools")); import score_spans
    docs = [score_spans.tml(r["tml"]) for r in rows]
    date = lambda t: (re.search(r"<DCT>.*?value=\"(\d{4}-\d{2}-\d{2})", t, re.S) or [None, ""])[1]
    flat = lambda t: re.sub(r"(?<![.\n\"'”])\n(?!\n)", " ", t)   # hard-wrapped lines are one paragraph
    found = read([("en", date(r["tml"]), flat(d[0])) for r, d in zip(rows, docs)])
    print(scored("score_spans.py", "tml", path, written([{"id": r["id"], "spans": f["times"]} for r, f in zip(rows, found)])))
    for (t, g), f in zip(docs, found):
        errors.compare(t, [x for x in g], f["times"], lambda a, b: a["value"] == b["value"])


def xltime(errors):
    path = os.path.join(DATA, "xltime-bio/fr.dev.bio"); sentences, now = [], []
    for line in list(open(path, encoding="utf-8")) + ["\n"]:
        if line.strip(): now.append(line.rstrip("\n").split("\t"))
        elif now: sentences.append(now); now = []
    texts, places = [], []
    for s in sentences:
        t, at = "", []
        for w, _ in s:
            if t and not t.endswith(("'", "’")): t += " "
            at.append((len(t), len(t) + len(w))); t += w
        texts.append(t); places.append(at)
    found = read([("fr", "", t) for t in texts]); lines = []
    for s, at, f, t in zip(sentences, places, found, texts):
        gold = []
        for i, ((w, tag), (a, b)) in enumerate(zip(s, at)):
            mine = next((x for x in f["times"] if x["start"] < b and a < x["end"]), None)
            first = mine and not any(mine["start"] < pb and pa < mine["end"] for pa, pb in at[:i])
            lines.append(f"{w}\t{'O' if not mine else ('B-' if first else 'I-') + mine['type']}\n")
            if tag.startswith("B-"): gold.append({"start": a, "end": b, "type": tag[2:]})
            elif tag.startswith("I-") and gold: gold[-1]["end"] = b
        lines.append("\n"); errors.compare(t, gold, f["times"], lambda a, b: a["type"] == b["type"])
    print(scored("score_spans.py", "bio", path, written("".join(lines), ".bio")))


def recognizers(errors):
    for lang, code in (("French", "fr"), ("English", "en")):
        base = os.path.join(DATA, "recognizers-specs", lang)
        for name in ("DateTime.DateTimeModel", "Number.PercentModel", "NumberWithUnit.AgeModel", "NumberWithUnit.CurrencyModel", "NumberWithUnit.DimensionModel", "NumberWithUnit.TemperatureModel"):
            path = f"{base}/{name}.json.xz"; rows = json.load(opened(path))
            date = lambda r: str((r.get("Context") or {}).get("ReferenceDateTime", ""))[:10]
            found = read([(code, date(r), r["Input"]) for r in rows]); times = name.startswith("Date"); ours = []
            for r, f in zip(rows, found):
                list_ = [x for x in f["times"]] if times else [x for x in f["quantities"] if x["unit"]]
                ours.append({"results": [{"text": x["text"], "value": x["value"]} for x in list_]})
                gold = [{"start": g.get("Start", 0), "end": g.get("End", 0) + 1, "value": json.dumps(g.get("Resolution"))[:150]} for g in r["Results"]]
                errors.compare(r["Input"], gold, list_, lambda a, b: b["value"] is not None and b["value"] in a["value"])
            s = json.loads(scored("score_spans.py", "spec", path, written(json.dumps(ours), ".json")))
            print(f"{code} {name:34s} text {s['text']['p']:.3f} {s['text']['r']:.3f} F1 {s['text']['f1']:.3f}  all correct: text {s['all_text_correct']:.3f}, and value {s['all_text_and_value_correct']:.3f} of {s['inputs']}")


def grobid(errors):
    base = os.path.join(DATA, "grobid-quantities"); docs = []
    for n in sorted(os.listdir(base)):
        if not n.endswith(".xz"): continue
        body = re.sub(r"<!--.*?-->", "", opened(f"{base}/{n}").read(), flags=re.S)
        for p in re.findall(r"<p>(.*?)</p>", body, re.S):
            text, gold, depth, start, num = "", [], 0, 0, None
            for tag, chunk in re.findall(r"(<[^>]*>)|([^<]+)", p):
                if tag.startswith("<measure"): depth += 1; start = len(text) if depth == 1 else start
                elif tag.startswith("</measure"):
                    depth -= 1
                    if depth == 0: gold.append({"start": start, "end": len(text)})
                else: text += html.unescape(chunk).replace("\n", " ")
            docs.append((text, gold))
    found = read([("en", "", t) for t, _ in docs]); tp = np_ = ng = 0
    for (t, g), f in zip(docs, found):
        both = f["quantities"] + [x for x in f["times"] if not any(q["start"] < x["end"] and x["start"] < q["end"] for q in f["quantities"])]
        over = lambda a, b: a["start"] < b["end"] and b["start"] < a["end"]
        tp += sum(any(over(x, y) for y in both) for x in g); ng += len(g)
        np_ += sum(1 for y in f["quantities"])
        errors.compare(t, g, f["quantities"])
    hit = sum(any(over(x, y) for x in g) for (t, g), f in zip(docs, found) for y in f["quantities"])
    print(f"grobid relaxed: precision of quantities {hit}/{np_} = {hit / max(1, np_):.3f}, recall of measures (dates too) {tp}/{ng} = {tp / max(1, ng):.3f}")


def quantulum(errors):
    data = json.load(opened(os.path.join(DATA, "quantulum3-en/quantities.dev.json"))); found = read([("en", "", r["req"]) for r in data])
    tp = np_ = ng = val = 0
    for r, f in zip(data, found):
        gold, at = [], 0
        for g in r["res"]:
            s = r["req"].find(g["surface"], at)
            if s >= 0: gold.append({"start": s, "end": s + len(g["surface"]), "value": g["value"], "type": g["unit"]}); at = s
        ng += len(gold); np_ += len(f["quantities"])
        tp += len({(x["start"], x["end"]) for x in gold} & {(x["start"], x["end"]) for x in f["quantities"]})
        near = lambda a, b: b["value"] is not None and abs(float(b["value"]) - float(a["value"])) <= 1e-3 * abs(float(a["value"]))
        val += sum(any(near(g, q) and q["start"] < g["end"] and g["start"] < q["end"] for q in f["quantities"]) for g in gold)
        errors.compare(r["req"], gold, f["quantities"], near)
    print("quantulum exact span", f1(tp, np_, ng)); print("quantulum value     ", f1(val, np_, ng))


SETS = {"news-fr": news_fr, "tempeval3": tempeval3, "xltime": xltime, "recognizers": recognizers, "grobid": grobid, "quantulum": quantulum}


def main():
    if not os.path.isdir(DATA):
        print("no development data: looked for ../shared/data, nothing measured"); return
    args = sys.argv[1:]; show = None
    if "--errors" in args:
        i = args.index("--errors"); show = (args[i + 1], int(args[i + 2])); args = args[:i] + [args[i + 1]]
    for name in args or list(SETS):
        print(f"== {name}"); errors = Errors(); SETS[name](errors)
        if show: errors.show(show[1])


if __name__ == "__main__":
    main()
