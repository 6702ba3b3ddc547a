#!/usr/bin/env bash
# Measures speed and memory, and writes them to runs/<date>-<machine>.md.      after: make build, or make bench for the other engines too
#
#   run.sh                             everything: compare, stages, reading, pages, cold
#   run.sh PART ...                    these parts alone; runs/<date>-<machine>-<parts>.md
#   run.sh frontier LANG LABEL=FILE …  Hearsay's engine with other parsers than its own, beside each other
#
#   BENCH_SECONDS   processor seconds of a round (compare, stages: 1; pages: 2), or clock seconds of one of JMH (reading: 3)
#   BENCH_WARM      processor seconds that engines and stages warm up (6), and extractors of pages (25)
#   BENCH_ROUNDS    rounds of engines, stages and extractors (5)
#   BENCH_PAGES     of the pages every so many (3)
#   BENCH_CHARACTERS, BENCH_SENTENCES   less text, to try it out: of the examples (50000), of the treebanks (0: all)
#   PEERS           no: leave the other engines and extractors out
#   HEARSAY_DATA    the development data (../shared/data); where it is missing nothing is scored
set -euo pipefail
cd "$(dirname "$0")/.."
here=hearsay-benchmarks
out=$here/target/bench
mkdir -p "$out"

reading() {
  local seconds=${BENCH_SECONDS:-3}
  local classpath
  classpath=$here/target/classes:$(cat $here/target/classpath.txt)
  jmh() {
    java -Dhearsay.root="$PWD" -cp "$classpath" org.openjdk.jmh.Main -f 1 -wi 5 -w "$seconds" -i 5 -r "$seconds" \
      -jvmArgsAppend "-Xmx1g -Dhearsay.root=$PWD" -foe true -prof gc -rf json "$@"
  }
  jmh -t 1 -rff "$out/one.json"
  jmh -t 2 -rff "$out/two.json" 'ReadingBenchmark.whole'
}

if [ $# -eq 0 ]; then
  set -- compare stages reading pages cold
fi
if [ "$1" = frontier ]; then
  python3 $here/engine.py "$@"
  python3 $here/report.py frontier
  exit
fi
for part in "$@"; do
  echo "$part" >&2
  case $part in
    compare | stages) python3 $here/engine.py "$part" ;;
    reading) reading ;;
    pages) python3 $here/extraction.py ;;
    cold) python3 $here/cold.py ;;
    *)
      echo "unknown part $part: compare, stages, reading, pages, cold, frontier" >&2
      exit 2
      ;;
  esac
done
python3 $here/report.py "$@"
