#!/usr/bin/env bash
# Measures how long after its webhook an arrival stands on the roster's card: infra/bench/door.sh
# [PEOPLE A MINUTE] (500). Needs the packaged jar (mvn package); starts a sandbox of its own.
set -euo pipefail
cd "$(dirname "$0")/../.."
JAR=${JAR:-bot/target/intersession.jar}
work=$(mktemp -d)
java -Xmx400m -jar "$JAR" standins --port 43990 >"$work/standins.log" 2>&1 &
standins=$!
java -Xmx400m -jar "$JAR" --spring.profiles.active=sandbox --server.port=43991 \
  --intersession.home="$work/home" --intersession.sandbox.standins=http://127.0.0.1:43990 \
  >"$work/service.log" 2>&1 &
service=$!
trap 'kill $service $standins; wait; rm -rf "$work"' EXIT
for _ in $(seq 300); do
  curl -fs http://127.0.0.1:43991/actuator/health >/dev/null && break
  sleep 1
done
java infra/bench/door/Flood.java http://127.0.0.1:43991 http://127.0.0.1:43990 "${1:-500}"
