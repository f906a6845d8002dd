#!/usr/bin/env bash
# Fuzzes each reader of returned files, one after the other.
# usage: infra/fuzz.sh [SECONDS]     of each target, a minute unless said; rounded up to minutes
# A finding is written to integrations/src/test/resources/**Inputs, where it is tried again.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
targets="WordReadingFuzz#anyBytes WordReadingFuzz#anyParts"
for name in pdf fdf xfdf excelSheet mail; do targets="$targets ReadersFuzz#$name"; done

failed=0
for target in $targets; do
  echo "== $target"
  # Jazzer fuzzes one target in a run.
  JAZZER_MAX_DURATION="${seconds}s" mvn -q -Pfuzz -pl integrations test -Dcyclonedx.skip=true \
    -Dtest="$target" -Dsurefire.failIfNoSpecifiedTests=false || failed=1
done
exit $failed
