#!/bin/sh
# Checks every card that the tests have drawn against the schema of Adaptive Cards.
#   infra/check-cards.sh SCHEMA.json [FILE...]
# The tests leave the cards under */target/cards, a JSON object a line; run them first. With FILE,
# those files are checked in their place (a manifest on one line and its schema will do as well).
set -eu
schema=${1:?usage: infra/check-cards.sh SCHEMA.json [FILE...]}
shift
here=$(dirname "$0")
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q -f "$here/../pom.xml" -pl integrations dependency:build-classpath \
  -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test >&2
if [ $# -eq 0 ]; then
  for file in "$here"/../*/target/cards/*.json; do
    [ -f "$file" ] && set -- "$@" "$file"
  done
fi
[ $# -gt 0 ] || { echo "no cards found: run the tests first" >&2; exit 1; }
java -cp "$(cat "$classpath")" "$here/CheckCards.java" "$schema" "$@"
