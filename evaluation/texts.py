"""Ledgers of texts that stand in a list: a module of evaluation/evidence.py and evaluation/speakers.py, not a command."""
import json, os, subprocess, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def read(texts, language):
    """The ledger of each text, None where it was refused, in one process."""
    with tempfile.TemporaryDirectory(prefix="hearsay-texts-") as folder:
        source, out = os.path.join(folder, "texts.jsonl"), os.path.join(folder, "ledger.jsonl")
        with open(source, "w", encoding="utf-8") as f:
            f.writelines(json.dumps({"id": str(i), "text": text, "language": language}, ensure_ascii=False) + "\n" for i, text in enumerate(texts))
        command = [os.path.join(ROOT, "hearsay"), "read", "--quiet", "--format", "json", "-o", out, source]
        run = subprocess.run(command, stderr=subprocess.PIPE, env={**os.environ, "HEARSAY_CONFIG": os.devnull})
        if run.returncode not in (0, 1):
            raise RuntimeError("hearsay ended with %d: %s" % (run.returncode, run.stderr.decode(errors="replace")[-500:]))
        with open(out, encoding="utf-8") as f:
            ledgers = {ledger["article"]["given"]: ledger for ledger in map(json.loads, f)}
    return [ledgers.get(str(i)) for i in range(len(texts))]
