#!/bin/sh
# Runs the reader of Word files and its peers side by side on the same generated files.
# usage: infra/bench/compare-word.sh [RUNS]     after: mvn package
# Prints the median of the wall-clock seconds of each whole process; a peer that is absent is
# left out. Needs GNU time (Debian: time), and for the peers: unzip, pandoc.
set -eu
runs=${1:-5}
here=$(cd "$(dirname "$0")/../.." && pwd)
jar=$here/bot/target/intersession.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -cp "$here/integrations/target/test-classes:$here/integrations/target/classes" \
  org.intersession.integrations.word.GeneratedDocx "$work" 500 5000 50000
java -Djarmode=tools -jar "$jar" extract --destination "$work/extracted" > /dev/null

# median NAME COMMAND...
median() {
  name=$1
  shift
  for run in $(seq "$runs"); do
    /usr/bin/time -a -o "$work/times" -f '%e %U %M' timeout 120 "$@" > /dev/null 2>&1 || return 0
  done
  sort -n "$work/times" | awk -v name="$name" '
    NF == 3 { wall[++n] = $1; user[n] = $2; if ($3 > memory) memory = $3 }
    END { printf "%-24s %6.2f s wall %6.2f s user %6d kB\n", name, wall[int((n + 1) / 2)], user[int((n + 1) / 2)], memory }'
  rm -f "$work/times"
}

flags="-Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for count in 500 5000 50000; do
  file=$work/c$count.docx
  echo "== $count comments"
  median "unzip -p" unzip -p "$file"
  # shellcheck disable=SC2086
  median "comments (extracted)" java $flags -jar "$work/extracted/intersession.jar" comments "$file"
  # shellcheck disable=SC2086
  median "comments (jar)" java $flags -jar "$jar" comments "$file"
  if [ "$count" -lt 50000 ] && command -v pandoc > /dev/null; then
    median "pandoc" pandoc --track-changes=all -t json "$file"
  fi
done
