#!/usr/bin/env bash
# Fuzzes each reader of returned files, one after the other.
# usage: infra/fuzz.sh [SECONDS [TARGET...]]     of each target, a minute unless said
# A finding is written to integrations/src/test/resources/**/ReadersFuzzInputs, where every test run
# tries it again; what only helped Jazzer on its way goes to .cifuzz-corpus, which is ignored.
set -euo pipefail
cd "$(dirname "$0")/../integrations"
seconds=${1:-60}
shift $(($# > 0 ? 1 : 0))
targets=${*:-pdf fdf xfdf excel table mail outlook word zipped}
source=src/fuzz/java/org/intersession/integrations/files/ReadersFuzz.java
for target in $targets; do
  grep -q "void $target(" "$source" || { echo "no target $target" >&2; exit 2; }
done

failed=""
for target in $targets; do
  echo "== $target, $seconds s"
  # Jazzer fuzzes one target in a run.
  JAZZER_MAX_DURATION="${seconds}s" mvn -q -f .. -Pfuzz -pl integrations -Dcyclonedx.skip=true test \
    -Dtest="ReadersFuzz#$target" -Dsurefire.failIfNoSpecifiedTests=false || failed="$failed $target"
done
if [ -n "$failed" ]; then
  echo "found something in:$failed" >&2
  exit 1
fi
