#!/usr/bin/env bash
# Measures speed and memory, and writes them to runs/<date>-<machine>.md.      after: make build
#
#   BENCH_SECONDS   length of one round (3); five are measured after five that are not
set -euo pipefail
cd "$(dirname "$0")/.."
here=hearsay-benchmarks
seconds=${BENCH_SECONDS:-3}
classpath=$here/target/classes:$(cat $here/target/classpath.txt)
jmh() {
  java -Dhearsay.root="$PWD" -cp "$classpath" org.openjdk.jmh.Main -f 1 -wi 5 -w "$seconds" -i 5 -r "$seconds" \
    -jvmArgsAppend "-Xmx1g -Dhearsay.root=$PWD" -foe true -prof gc -rf json "$@"
}
jmh -t 1 -rff $here/target/one.json
jmh -t 2 -rff $here/target/two.json 'ReadingBenchmark.whole'
python3 $here/report.py $here/target/one.json $here/target/two.json $here/target/sizes.txt
