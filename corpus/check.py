#!/usr/bin/env python3
"""Tests the marks of the articles beside it and counts them.

usage: corpus/check.py [FILE]...          all files without arguments; exit 1 when a mark is wrong
       corpus/check.py --json FILE...     one JSON object an article: {id, language, outlet, title, text, attributions}; offsets in code points

corpus/README.md says what the marks mean."""
import collections, glob, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = {"[": ("source", "]"), "{": ("cue", "}"), "<": ("content", ">")}
FORMS, CERTAINTIES = {"direct", "indirect", "mixed", "free"}, {"certain", "reported", "conditional", "possible", "predicted"}
POLARITIES = {"affirmed", "denied", "questioned"}
OPEN = re.compile(r"([\[{<])(\d+) ")


class Wrong(Exception):
    pass


def unmarked(marked):
    """The text without its marks, and relation -> part -> [(start, end)]."""
    text, spans, stack, i = [], collections.defaultdict(lambda: collections.defaultdict(list)), [], 0
    while i < len(marked):
        opening = OPEN.match(marked, i)
        c = marked[i]
        if opening:
            stack.append((opening.group(1), int(opening.group(2)), len(text)))
            i = opening.end()
        elif c in "]}>":
            if not stack or KINDS[stack[-1][0]][1] != c:
                raise Wrong("a closing %s without its opening: …%s" % (c, marked[max(0, i - 60):i + 1]))
            kind, number, start = stack.pop()
            if start == len(text):
                raise Wrong("an empty mark of relation %d" % number)
            spans[number][KINDS[kind][0]].append((start, len(text)))
            i += 1
        elif c in "[{<":
            raise Wrong("a mark without a number: %s…" % marked[i:i + 40])
        else:
            text.append(c)
            i += 1
    if stack:
        raise Wrong("relation %d is never closed" % stack[-1][1])
    return "".join(text), spans


def rows(lines):
    table = {}
    for line in lines:
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != 5 or not cells[0].isdigit():
            raise Wrong("not 'number | voice | form | certainty | polarity': " + line)
        number, voice, form, certainty, polarity = cells
        if form not in FORMS or certainty not in CERTAINTIES or polarity not in POLARITIES:
            raise Wrong("an unknown form, certainty or polarity: " + line)
        if int(number) in table:
            raise Wrong("relation %s has two lines" % number)
        table[int(number)] = (voice, form, certainty, polarity)
    return table


def article(block, name):
    if "\n----" not in block:
        raise Wrong("no line ---- before the table")
    body, table = block.split("\n----", 1)
    table = rows([line for line in table.splitlines() if line.strip()])
    head = {}
    lines = body.strip("\n").split("\n")
    while lines and re.match(r"(outlet|title): ", lines[0]):
        key, value = lines.pop(0).split(": ", 1)
        head[key] = value
    marked = "\n".join(lines).strip("\n")
    if "title" in head:
        marked = head["title"] + "\n\n" + marked
    text, spans = unmarked(marked)
    for number in sorted(set(spans) | set(table)):
        if number not in table:
            raise Wrong("relation %d has no line in the table" % number)
        if not spans[number]["content"]:
            raise Wrong("relation %d has no content" % number)
        for part, pieces in spans[number].items():
            for start, end in pieces:
                if text[start:end] != text[start:end].strip():
                    raise Wrong("relation %d: a %s begins or ends with a space: '%s'" % (number, part, text[start:end]))
        words = [c for s in spans[number]["content"] for c in range(*s)]
        own = [c for part in ("source", "cue") for s in spans[number][part] for c in range(*s)]
        if set(words) & set(own):
            raise Wrong("relation %d: its source or cue lies in its own content" % number)
    relations = [{"id": n, **{part: spans[n][part] for part in ("source", "cue", "content")},
                  **dict(zip(("voice", "form", "certainty", "polarity"), table[n]))} for n in sorted(table)]
    return {"id": name, "outlet": head.get("outlet"), "titled": "title" in head, "text": text, "attributions": relations}


def articles(path):
    with open(path, encoding="utf-8") as f:
        blocks = re.split(r"^====\s*$", f.read(), flags=re.M)
    language, name = os.path.basename(os.path.dirname(os.path.abspath(path))), os.path.basename(path)[:-4]
    for n, block in enumerate(b for b in blocks if b.strip()):
        try:
            yield {"language": language, **article(block, "%s-%d" % (name, n + 1))}
        except Wrong as wrong:
            yield {"wrong": "%s, article %d (%s …): %s" % (path, n + 1, block.strip()[:50].replace("\n", " "), wrong)}


def main():
    paths = [a for a in sys.argv[1:] if not a.startswith("--")] or sorted(glob.glob(os.path.join(HERE, "??", "*.txt")))
    read = [a for path in paths for a in articles(path)]
    wrong = [a["wrong"] for a in read if "wrong" in a]
    read = [a for a in read if "wrong" not in a]
    if "--json" in sys.argv:
        for a in read:
            print(json.dumps(a, ensure_ascii=False))
    else:
        for language in sorted({a["language"] for a in read}):
            own = [a for a in read if a["language"] == language]
            relations = [r for a in own for r in a["attributions"]]
            count = lambda key: dict(collections.Counter(r[key] for r in relations).most_common())
            print("%s: %d articles, %d words, %d relations; no source %d, no cue %d; %s %s %s" % (
                language, len(own), sum(len(a["text"].split()) for a in own), len(relations), sum(not r["source"] for r in relations),
                sum(not r["cue"] for r in relations), count("form"), count("certainty"), count("polarity")))
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
