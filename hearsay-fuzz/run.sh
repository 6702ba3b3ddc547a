#!/usr/bin/env bash
# Looks for inputs that break reading.      after: mvn package -pl hearsay-fuzz -am, or make fuzz
#
#   run.sh SECONDS [TARGET ...]    each target (all of them unless told) for so many seconds, one after the other
#
# What breaks a target is written beside its seeds (src/test/resources/hearsay/fuzz/…/crash-… or timeout-…) and replayed by every test run from then
# on; the run ends with that target's report, and goes on with the next. What was learned stays in .cifuzz-corpus for the next run.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:?how many seconds?}
shift
if [ $# -eq 0 ]; then
  set -- $(cd src/test/java/hearsay/fuzz && ls | sed -n 's/^\(.*FuzzTest\)\.java$/\1/p')
fi
mkdir -p target/fuzz
broken=
for target in "$@"; do
  log=target/fuzz/$target.log
  if java -Xmx1500m -XX:+UseSerialGC -cp "target/test-classes:$(cat target/classpath.txt)" com.code_intelligence.jazzer.Jazzer \
    "--target_class=hearsay.fuzz.$target" '--instrumentation_includes=hearsay.**:org.jsoup.**:com.fasterxml.jackson.core.**:org.netpreserve.**:org.apache.james.**:org.commonmark.**' \
    "-max_total_time=$seconds" -report_slow_units=60 >"$log" 2>&1; then
    echo "$target: $(grep -h '^Done ' "$log" || tail -n 1 "$log")"
  else
    broken="$broken $target"
    grep -E '^(== |\s+at hearsay|.*Exception|.*Error|SUMMARY|artifact_prefix)' "$log" | head -n 20 || true
    echo "$target: broken; all of it is in hearsay-fuzz/$log"
  fi
done
[ -z "$broken" ]
