#!/usr/bin/env python3
"""Measures cold starts of ./hearsay, and writes them and what JMH measured to runs/<date>-<machine>.md.

usage: report.py ONE_THREAD.json TWO_THREADS.json SIZES.txt          called by run.sh"""
import datetime, json, os, platform, re, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
RUNS = 5


def once(arguments):
    """One run of ./hearsay as a process: seconds of CPU, of the clock, MB of memory at most, and its output."""
    read, write = os.pipe()
    start, pid = time.monotonic(), os.fork()
    if pid == 0:
        os.close(read)
        os.dup2(write, 1)
        os.chdir(ROOT)
        os.execv("./hearsay", ["./hearsay", *arguments])
    os.close(write)
    with os.fdopen(read, "rb") as out:
        output = out.read()
    _, status, used = os.wait4(pid, 0)
    if status != 0:
        sys.exit("./hearsay %s failed" % " ".join(arguments))
    mega = 1024.0 * (1024 if sys.platform == "darwin" else 1)
    return used.ru_utime + used.ru_stime, time.monotonic() - start, used.ru_maxrss / mega, output.decode()


def cold(arguments, answer):
    once(arguments)  # the first run may build, and make the archive of classes
    runs = [once(arguments) for _ in range(RUNS)]
    for run in runs:
        if not re.search(answer, run[3]):
            sys.exit("./hearsay %s did not print %s" % (" ".join(arguments), answer))
    cpu, wall, memory = (statistics.median(run[i] for run in runs) for i in range(3))
    return "| `./hearsay %s` | %.2f | %.2f | %.0f |" % (" ".join(arguments), cpu, wall, memory)


def processor():
    try:
        with open("/proc/cpuinfo") as f:
            return next(line.split(":")[1].strip() for line in f if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def rows(results, sizes, threads):
    for result in results:
        name = result["benchmark"].rsplit(".", 1)[1]
        metric = result["primaryMetric"]
        rate, error = metric["score"], metric["scoreError"]
        allocated = next(v["score"] for k, v in result["secondaryMetrics"].items() if k.endswith("gc.alloc.rate.norm"))
        yield "| %s | %d | %.0f ± %.0f | %.0f | %.2f | %.0f |" % (
            name, threads, rate * sizes["articles"], (0 if error == "NaN" else error) * sizes["articles"], rate * sizes["tokens"],
            rate * sizes["bytes"] / 1e6, allocated / sizes["articles"] / 1024)


def main():
    one, two = (json.load(open(path)) for path in sys.argv[1:3])
    sizes = {k: int(v) for k, v in re.findall(r"(\w+)=(\d+)", open(sys.argv[3]).read())}
    machine = "%s-%dcpu" % (platform.machine(), os.cpu_count() or 1)
    date = datetime.date.today().isoformat()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, stdout=subprocess.PIPE).stdout.decode().strip()
    lines = [
        "# %s, %s" % (date, machine), "",
        "%s, %d processors, load %.1f at the end, JDK %s, commit %s. `make bench`." % (
            processor(), os.cpu_count() or 1, os.getloadavg()[0], one[0]["jdkVersion"], commit), "",
        "## Warm", "",
        "The example articles: %(articles)d articles, %(tokens)d tokens, %(bytes)d bytes of files, %(claims)d claims (checked on every pass)." % sizes,
        "A layer takes what the one before gave; `whole` is from the bytes of the files to the JSON of the ledger. `openNlpTagger` is the",
        "part-of-speech tagger of Apache OpenNLP alone, on the same tokens.", "",
        "| layer | threads | articles/s | tokens/s | MB/s | KB allocated an article |", "|---|---|---|---|---|---|",
        *rows(one, sizes, 1), *rows(two, sizes, 2), "",
        "## Cold", "", "Median of %d runs as a process, launcher script included." % RUNS, "",
        "| command | CPU s | clock s | memory MB |", "|---|---|---|---|",
        cold(["--help"], "Usage"),
        cold(["read", "examples/ferry.txt"], "harbour master"),
        cold(["read", "examples/barrage.html"], "Corvelle"),
        cold(["read", "--format", "json", "examples/barrage.html"], '"ledger":"1"'), ""]
    path = os.path.join(HERE, "runs", "%s-%s.md" % (date, machine))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines))
    print("\n".join(lines))
    print("written to " + os.path.relpath(path, ROOT))


if __name__ == "__main__":
    main()
