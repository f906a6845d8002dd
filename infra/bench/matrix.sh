#!/bin/sh
# Compiles a folder of returned copies into a matrix, as a whole process each time.
# usage: infra/bench/matrix.sh [COPIES [RUNS]]     after: mvn package
# Prints the medians as Markdown: from the jar, from the extracted jar, and from the extracted jar
# with shared classes (CDS). Needs GNU time (Debian: time).
set -eu
copies=${1:-170}
runs=${2:-3}
here=$(cd "$(dirname "$0")/../.." && pwd)
jar=$here/bot/target/intersession.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -cp "$here/bot/target/test-classes" \
  org.intersession.bot.consultations.tools.ReturnedCopies "$work" "$copies"
java -Djarmode=tools -jar "$jar" extract --destination "$work/extracted" > /dev/null
extracted=$work/extracted/intersession.jar
java -XX:ArchiveClassesAtExit="$work/classes.jsa" -jar "$extracted" \
  matrix "$work/draft.docx" "$work/returned" -o "$work/matrix.docx" > /dev/null 2>&1

# median NAME ENDING JAVA_OPTIONS...
median() {
  name=$1
  output=$work/matrix.$2
  shift 2
  for run in $(seq "$runs"); do
    /usr/bin/time -a -o "$work/times" -f '%e %U %M' \
      java "$@" matrix "$work/draft.docx" "$work/returned" -o "$output" > /dev/null 2>&1
  done
  sort -n "$work/times" | awk -v name="$name" '
    { wall[++n] = $1; cpu[n] = $2; if ($3 > memory) memory = $3 }
    END {
      middle = int((n + 1) / 2)
      printf "| %s | %.2f s | %.2f s | %d MB |\n", name, wall[middle], cpu[middle], memory / 1024
    }'
  rm -f "$work/times"
}

echo "$copies copies, median of $runs"
echo
echo "| how | wall | user | peak memory |"
echo "|---|---|---|---|"
median "the jar, .docx" docx -jar "$jar"
median "extracted, .docx" docx -jar "$extracted"
median "extracted, compiler level 1, .docx" docx \
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$extracted"
median "extracted, CDS, .docx" docx -XX:SharedArchiveFile="$work/classes.jsa" -jar "$extracted"
for format in xlsx pdf html; do
  median "extracted, CDS, .$format" "$format" \
    -XX:SharedArchiveFile="$work/classes.jsa" -jar "$extracted"
done
