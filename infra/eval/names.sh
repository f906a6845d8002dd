#!/usr/bin/env bash
# Scores the name matching on made lists: infra/eval/names.sh SEED... (default 11 12 13), each by two
# generators: the everyday lists, and people who are easily mistaken for one another.
# Prints wrong CERTAINs (there must be none), a table of demanded against given, and the misses.
set -euo pipefail
cd "$(dirname "$0")/../.."
JAR=${JAR:-bot/target/intersession.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for seed in "${@:-11 12 13}"; do
  for one in $seed; do
    for maker in MakeLists HardCases; do
      lists="$work/$maker-$one"
      java "infra/eval/names/$maker.java" "$one" "$lists"
      java -jar "$JAR" match "$lists/registrants.tsv" "$lists/joiners.tsv" >"$work/answers.tsv"
      echo "$maker, seed $one"
      java infra/eval/names/ScoreLists.java "$lists/joiners.tsv" "$work/answers.tsv" || status=1
    done
  done
done
exit $status
