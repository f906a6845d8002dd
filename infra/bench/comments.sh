#!/usr/bin/env bash
# Reads the same generated files with ours and its peers, as whole processes and in a warm JVM, and
# prints Markdown for infra/bench/RESULTS.md.
# usage: infra/bench/comments.sh [RUNS] [SHARE]     after: mvn package; medians of 3 unless said
# SHARE, 0.4 unless said, of the longest warm rounds: about six minutes in all on two cores. A peer that cannot be installed is left out.
set -euo pipefail
runs=${1:-3}
share=${2:-0.4}
here=$(cd "$(dirname "$0")/../.." && pwd)
bench=$here/infra/bench/comments
jar=${JAR:-$here/bot/target/intersession.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

absent() { echo "(left out: $1)" >&2; }
has() { command -v "$1" > /dev/null; }

install_peers() {
  local missing=()
  has pandoc || missing+=(pandoc)
  has mutool || missing+=(mupdf-tools)
  has unzip || missing+=(unzip)
  [ -x /usr/bin/time ] || missing+=(time)
  if [ ${#missing[@]} -gt 0 ] && has apt-get; then
    timeout 90 apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null 2>&1 \
      || absent "${missing[*]}"
  fi
  mkdir "$work/node"
  cp "$bench/annotations.mjs" "$work/node/"
  if has npm; then
    (cd "$work/node" && timeout 60 npm install --silent --no-save --no-audit --no-fund \
      --omit=optional --engine-strict=false pdfjs-dist@6.5.438 > /dev/null 2>&1) || true
  fi
}

build() {
  java -Djarmode=tools -jar "$jar" extract --destination "$work/app" > /dev/null
  javac -nowarn -proc:none -cp "$work/app/lib/*" -sourcepath "$here/integrations/src/test/java" \
    -d "$work/classes" "$bench"/*.java \
    "$here"/integrations/src/test/java/org/intersession/integrations/word/GeneratedDocx.java \
    "$here"/integrations/src/test/java/org/intersession/integrations/pdf/GeneratedPdf.java
  run org.intersession.integrations.word.GeneratedDocx "$work" 500 5000 50000
  run org.intersession.integrations.pdf.GeneratedPdf "$work" 500 5000 50000
  # The archive learns from one file of each kind.
  (cd "$work/app" && java -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:ArchiveClassesAtExit=app.jsa -jar intersession.jar \
    comments "$work/c500.docx" "$work/a500.pdf" > /dev/null 2>&1) || true
}

run() { java -cp "$work/classes:$work/app/lib/*" "$@"; }

# The median wall-clock time of a process and the most memory it took.
measure() {
  local log=$work/times
  : > "$log"
  for _ in $(seq "$runs"); do
    if [ -x /usr/bin/time ]; then
      /usr/bin/time -a -o "$log" -f '%e %M' timeout 30 "$@" > /dev/null 2>&1 || true
    else
      local start end
      start=$(date +%s%N)
      timeout 30 "$@" > /dev/null 2>&1 || true
      end=$(date +%s%N)
      awk -v ns=$((end - start)) 'BEGIN { printf "%.2f 0\n", ns / 1e9 }' >> "$log"
    fi
  done
  awk 'NF == 2 && $1 + 0 == $1' "$log" | sort -n | awk '
    { wall[NR] = $1; if ($2 > memory) memory = $2 }
    END { printf "%.2f s", wall[int((NR + 1) / 2)]
          if (memory) printf ", %d MB", memory / 1024 }'
}

# row NAME COMMAND..., in which FILE stands for the file
row() {
  local name=$1 cells="" file command
  shift
  for file in "${files[@]}"; do
    command=("${@/FILE/$file}")
    cells="$cells | $(measure "${command[@]}")"
  done
  echo "| $name$cells |"
}

ours() {
  local flags="-Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
  # shellcheck disable=SC2086
  row "ours, jar" java $flags -jar "$jar" comments FILE
  # shellcheck disable=SC2086
  row "ours, extracted" java $flags -jar "$work/app/intersession.jar" comments FILE
  # shellcheck disable=SC2086
  if [ -f "$work/app/app.jsa" ]; then
    row "ours, extracted, class data shared" java $flags -XX:SharedArchiveFile="$work/app/app.jsa" \
      -jar "$work/app/intersession.jar" comments FILE
  fi
}

heading() {
  printf '\n| %s: whole process, median of %s | 500 | 5,000 |\n|---|---|---|\n' "$1" "$runs"
}

install_peers
build

files=("$work/c500.docx" "$work/c5000.docx")
heading "docx"
ours
if has unzip; then row "unzip -p" unzip -p FILE; else absent unzip; fi
row "POI" java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$work/classes:$work/app/lib/*" Poi FILE
if has pandoc; then row "pandoc" pandoc --track-changes=all -t json FILE; else absent pandoc; fi

files=("$work/a500.pdf" "$work/a5000.pdf")
heading "PDF"
ours
if has mutool; then row "mutool" mutool run "$bench/annotations.js" FILE; else absent mutool; fi
if [ -d "$work/node/node_modules/pdfjs-dist" ]; then
  row "pdf.js" node "$work/node/annotations.mjs" FILE
else
  absent pdf.js
fi

echo
run -Xmx512m -XX:+UseSerialGC Warm "$work" "$share"
