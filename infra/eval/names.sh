#!/usr/bin/env bash
# Scores the name matching on made lists: infra/eval/names.sh SEED... (default 11 12 13).
# Prints wrong CERTAINs (there must be none), a table of demanded against given, and the misses.
set -euo pipefail
cd "$(dirname "$0")/../.."
JAR=${JAR:-bot/target/intersession.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for seed in "${@:-11 12 13}"; do
  for one in $seed; do
    java infra/eval/names/MakeLists.java "$one" "$work/$one"
    java -jar "$JAR" match "$work/$one/registrants.tsv" "$work/$one/joiners.tsv" >"$work/answers.tsv"
    echo "seed $one"
    java infra/eval/names/ScoreLists.java "$work/$one/joiners.tsv" "$work/answers.tsv" || status=1
  done
done
exit $status
