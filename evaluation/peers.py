"""What other extractors make of the pages that evaluation/pages.py scores: a module of it, not a command.

Some outputs are stored beside the data. boilerpipe and Readability4J (the module hearsay-peers-pages, which `make eval` builds) and Mozilla's
Readability with linkedom (evaluation/peers, where node is there; npm fetches it once) are run. What they made is kept in evaluation/.cache under
a checksum of the pages and of all that makes the output, so that each reads a set of pages once. All are given the characters that Hearsay
decoded, as UTF-8. PEERS=no leaves all of them out. Peers are never held to a floor."""
import hashlib, json, lzma, os, re, shutil, subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CACHE = os.path.join(ROOT, "evaluation", ".cache")
NODE = os.path.join(ROOT, "evaluation", "peers")
MODULE = os.path.join(ROOT, "hearsay-peers-pages", "target")
BENCHMARKS = os.path.join(ROOT, "hearsay-benchmarks", "target")
AND = r"\s*(?:,|;|\bet\b|\band\b|\bund\b|&)\s*"  # between the names of a by-line
BY = r"(?i)^\s*(?:par|by|von)\s+"  # before them
MINUTES = 10  # that one peer may take over one set of pages


class Left(Exception):
    """A peer that cannot be run here; the message says why."""


class Output:
    """What one peer made of a set of pages. how: stored (it came with the data), kept (of an earlier run), now."""

    def __init__(self, name, how, told):
        self.name, self.how, self.articles, self.failed = name, how, told.get("output", told), told.get("failed", 0)

    def bodies(self):
        return {i: {"articleBody": a.get("articleBody") or ""} for i, a in self.articles.items()}

    def metadata(self):
        """{page: {title, authors, published, outlet, language}}; empty for a peer that reads bodies alone."""
        return {i: dict(a, authors=[n for n in re.split(AND, re.sub(BY, "", a.get("byline") or "")) if n]) for i, a in self.articles.items() if "title" in a}

    def pieces(self, page):
        """The lines of what it took for the story of a page."""
        return [line for line in self.bodies().get(page, {"articleBody": ""})["articleBody"].splitlines() if line.strip()]


_said = set()


def say(line):
    """Tells something once."""
    if line not in _said:
        _said.add(line)
        print("peers: " + line, flush=True)


def outputs(name, stored, listed):
    """The outputs of all peers for a set of pages. stored: a folder of .json.xz, or None; listed: a file of ID<tab>PATH, pages in UTF-8."""
    if os.environ.get("PEERS", "yes") == "no":
        say("left out, as PEERS=no asks")
        return []
    found = []
    for file in sorted(os.listdir(stored)) if stored and os.path.isdir(stored) else []:
        found.append(Output(file.split(".")[0], "stored", read(os.path.join(stored, file))))
    pages = digest_of_pages(listed)
    for peer in (Jvm("boilerpipe", "Boilerpipe"), Jvm("readability4j", "Readability4j"), Node("readability.js")):
        try:
            found.append(output(peer, name, pages, listed))
            if found[-1].failed:
                say("%s failed on %d of the pages of %s" % (peer.name, found[-1].failed, name))
        except Left as why:
            say("%s is left out: %s" % (peer.name, why))
    return found


def output(peer, name, pages, listed):
    """Of the cache, or of a run, whose output is kept then in place of older ones for the same set."""
    key = hashlib.sha256((pages + peer.digest()).encode()).hexdigest()[:16]
    start = "%s.%s." % (name, peer.name)
    path = os.path.join(CACHE, start + key + ".json.xz")
    if os.path.exists(path):
        return Output(peer.name, "kept", read(path))
    told = peer.run(listed, os.path.join(os.path.dirname(listed), peer.name))
    os.makedirs(CACHE, exist_ok=True)
    for old in os.listdir(CACHE):
        if old.startswith(start):
            os.remove(os.path.join(CACHE, old))
    with lzma.open(path + ".new", "wt", encoding="utf-8", preset=1) as out:
        json.dump(told, out, ensure_ascii=False)
    os.replace(path + ".new", path)
    return Output(peer.name, "now", told)


def read(path):
    with lzma.open(path, "rt", encoding="utf-8") as f:
        return json.load(f)


# ---- what makes an output

def digest_of_files(files):
    digest = hashlib.sha256()
    for file in sorted(files):
        with open(file, "rb") as f:
            digest.update(os.path.basename(file).encode() + b"\0" + hashlib.sha256(f.read()).digest())
    return digest.hexdigest()


def digest_of_pages(listed):
    with open(listed, encoding="utf-8") as f:
        return digest_of_files(line.rstrip("\n").split("\t")[1] for line in f)


def classes(folder):
    return [os.path.join(at, name) for at, _, names in os.walk(folder) for name in names if name.endswith(".class")]


class Jvm:
    """A class of hearsay-peers-pages."""

    def __init__(self, name, main):
        self.name, self.main = name, main

    def class_path(self):
        path = os.path.join(MODULE, "classpath.txt")
        if not os.path.exists(path):
            raise Left("hearsay-peers-pages is not built; make eval builds it where its parts can be downloaded")
        with open(path, encoding="utf-8") as f:
            return f.read().strip()

    def digest(self):
        jars = ":".join(os.path.basename(p) for p in self.class_path().split(":") if p.endswith(".jar") and "hearsay" not in os.path.basename(p))
        return jars + digest_of_files(classes(os.path.join(MODULE, "classes")) + classes(os.path.join(BENCHMARKS, "classes/hearsay/benchmarks/pages")))

    def run(self, listed, out):
        command = ["java", "-Xmx2g", "-Xss4m", "-XX:+UseSerialGC", "-cp", os.path.join(MODULE, "classes") + ":" + self.class_path(),
                   "hearsay.peers.pages." + self.main, listed, out]
        called(command)
        with open(out + ".tsv", encoding="utf-8") as f:
            figures = dict(line.rstrip("\n").split("\t", 1) for line in f)
        with open(out + ".json", encoding="utf-8") as f:
            return {"failed": int(figures["pages.failed"]), "output": json.load(f)}


class Node:
    """The script in evaluation/peers."""

    def __init__(self, name):
        self.name = name

    def digest(self):
        return digest_of_files(os.path.join(NODE, file) for file in ("readability.js", "package-lock.json"))

    def run(self, listed, out):
        if shutil.which("node") is None or shutil.which("npm") is None:
            raise Left("node and npm are not on the PATH")
        lock, mark = (os.path.join(NODE, file) for file in ("package-lock.json", "node_modules/.package-lock.json"))
        if not os.path.exists(mark) or os.path.getmtime(mark) < os.path.getmtime(lock):
            called(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=NODE)
        told = called(["node", os.path.join(NODE, "readability.js"), listed, out + ".json"])
        if told.strip():
            say("%s: %s" % (self.name, re.sub(r"\s+", " ", told)[:200]))
        with open(out + ".json", encoding="utf-8") as f:
            return json.load(f)


def called(command, cwd=None):
    """What a command writes to its error output."""
    try:
        run = subprocess.run(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=60 * MINUTES)
    except (OSError, subprocess.TimeoutExpired) as e:
        raise Left("%s: %s" % (command[0], e))
    told = run.stderr.decode(errors="replace")
    if run.returncode != 0:
        raise Left("%s ended with %d: %s" % (" ".join(command[:2]), run.returncode, re.sub(r"\s+", " ", told)[-300:]))
    return told
