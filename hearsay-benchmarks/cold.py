#!/usr/bin/env python3
"""Measures cold starts of ./hearsay as a process, launcher script included; writes target/bench/cold.json. Called by run.sh."""
import json, os, re, statistics, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
RUNS = 5
COMMANDS = [  # and what each must print
    (["--version"], r"\d"),
    (["--help"], "Usage"),
    (["read", "examples/ferry.txt"], "harbour master"),
    (["read", "examples/barrage.html"], "Corvelle"),
    (["read", "--format", "json", "examples/barrage.html"], '"ledger":"1"'),
]


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
    print("  ./hearsay %s …" % " ".join(arguments), file=sys.stderr)
    once(arguments)  # the first run may build, and make the archive of classes
    runs = [once(arguments) for _ in range(RUNS)]
    for run in runs:
        if not re.search(answer, run[3]):
            sys.exit("./hearsay %s did not print %s" % (" ".join(arguments), answer))
    cpu, wall, memory = (statistics.median(run[i] for run in runs) for i in range(3))
    return {"command": " ".join(arguments), "cpu": cpu, "wall": wall, "memory": memory}


def main():
    before = os.getloadavg()[0]
    rows = [cold(*command) for command in COMMANDS]
    with open(os.path.join(HERE, "target", "bench", "cold.json"), "w", encoding="utf-8") as out:
        json.dump({"runs": rows, "times": RUNS, "load": [before, os.getloadavg()[0]]}, out, indent=1)


if __name__ == "__main__":
    main()
