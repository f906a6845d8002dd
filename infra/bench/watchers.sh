#!/usr/bin/env bash
# Watchers of one consultation on a 256 MB heap: 1,000 and 5,000 streams, 20 comments a second for a
# minute, from before the POST to each stream's socket; side by side with a plain SseEmitter loop.
#   infra/bench/watchers.sh         needs bot/target/intersession.jar
set -euo pipefail
cd "$(dirname "$0")/../.."
WATCHERS=${WATCHERS:-"1000 5000"}
COMMENTS=${COMMENTS:-1200}
PER_SECOND=${PER_SECOND:-20}
WORK=$(mktemp -d)
HERE=$PWD/infra/bench/watchers
JAR=$PWD/bot/target/intersession.jar
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$WORK"' EXIT
ulimit -n 20000 2>/dev/null || ulimit -n "$(ulimit -Hn)"

java -jar "$JAR" standins --port 4390 >"$WORK/standins.log" 2>&1 &
# Straight to java: a launcher between would be what the memory is asked of.
java -Xmx256m -XX:+ExitOnOutOfMemoryError -jar "$JAR" --spring.profiles.active=sandbox \
  --server.port=4318 --intersession.home="$WORK/home" \
  --intersession.sandbox.standins=http://127.0.0.1:4390 >"$WORK/service.log" 2>&1 &
SERVICE=$!
# up PROCESS LOG URL: waits until it answers; says why if it ended.
up() {
  until curl -s -o /dev/null --max-time 5 "$3"; do
    kill -0 "$1" 2>/dev/null || { echo "It ended before it answered:"; tail -20 "$2"; exit 1; }
    sleep 0.5
  done
}
up $SERVICE "$WORK/service.log" http://127.0.0.1:4318/actuator/health/readiness
until curl -fs -o /dev/null http://127.0.0.1:4318/actuator/health/readiness; do sleep 0.5; done

say() {
  python3 - "$1" <<'PY'
import json, sys, urllib.request
body = json.dumps({"channel": "spwg", "person": "secretariat", "text": sys.argv[1]}).encode()
head = {"Content-Type": "application/json"}
address = "http://127.0.0.1:4318/sandbox/say"
print(urllib.request.urlopen(urllib.request.Request(address, body, head)).read().decode())
PY
}
DRAFT=http://127.0.0.1:4318/sandbox/drafts/wetlands-and-youth_en.docx
say "consult \"Bench\" $DRAFT for Uganda until 30 April 2035 17:00 Geneva" >/dev/null
say yes >/dev/null
LINK=
for _ in $(seq 300); do
  # Nothing was sent yet: grep finds nothing, which is no failure.
  LINK=$(curl -fs http://127.0.0.1:4390/mail/sent | grep -o '/c/in/[A-Za-z0-9_-]\{22\}' | tail -1 || true)
  [ -n "$LINK" ] && break
  sleep 0.2
done
[ -n "$LINK" ] || { echo "No letter came."; tail -20 "$WORK/service.log"; exit 1; }

memory() { awk '/VmRSS/ {print int($2/1024)}' "/proc/$1/status"; }

mkdir "$WORK/plain"
(cd "$WORK/plain" && java -Djarmode=tools -jar "$JAR" extract --destination jar >/dev/null)
# Ours configure themselves, which the baseline shall not.
LIBS=$(find "$WORK/plain/jar/lib" -name '*.jar' ! -name 'integrations-*' ! -name 'intersession*' | tr '\n' ':')
mkdir "$WORK/plain/classes"
javac -parameters -d "$WORK/plain/classes" -cp "$LIBS" "$HERE/Plain.java"

echo "Machine: $(nproc) cores with the load on them; $(date -u +%F)"
for count in $WATCHERS; do
  java -Xmx256m -XX:+ExitOnOutOfMemoryError -cp "$WORK/plain/classes:$LIBS" Plain \
    --server.port=4319 >"$WORK/plain.log" 2>&1 &
  PLAIN=$!
  up $PLAIN "$WORK/plain.log" http://127.0.0.1:4319/
  echo "service, $(memory $SERVICE) MB before:"
  java "$HERE/Watchers.java" "http://127.0.0.1:4318$LINK" "$count" "$COMMENTS" "$PER_SECOND"
  echo "service, $(memory $SERVICE 2>/dev/null || echo dead) MB after; plain loop, $(memory $PLAIN) MB before:"
  java "$HERE/Watchers.java" --plain http://127.0.0.1:4319 "$count" "$COMMENTS" "$PER_SECOND" || true
  echo "plain loop, $(memory $PLAIN 2>/dev/null || echo dead) MB after"
  kill "$PLAIN" 2>/dev/null || true
done
