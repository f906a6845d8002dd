#!/usr/bin/env bash
# How long the service takes to be ready and how much memory it then holds, as medians of five starts:
# the plain jar, the extracted jar with class-data sharing, and on JDK 25 with an AOT cache, each with
# the JVM's options of the container. PostgreSQL and Redis are up already (the first start of all,
# with both unpacked, is printed apart).
#   infra/bench/start.sh            needs bot/target/intersession.jar; four minutes
#   JAVA17=... JAVA25=...           the JDKs; 25 is left out where it is not found
set -euo pipefail
cd "$(dirname "$0")/../.."
JAVA17=${JAVA17:-$(command -v java)}
JAVA25=${JAVA25:-$(ls -d /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1 || true)}
ROUNDS=${ROUNDS:-5}
PORT=${PORT:-4178}
OPTIONS=@infra/container/java.options
SETTINGS="--spring.profiles.active=sandbox --server.port=$PORT"
WORK=$(mktemp -d)
POSTGRES=""
REDIS=""
stop() {
  # shellcheck disable=SC2046
  kill $(jobs -p) $POSTGRES $REDIS 2>/dev/null || true
  wait
  sleep 1
  rm -rf "$WORK"
}
trap stop EXIT

# Asks in this shell: a process for each question would take from what is measured.
answers() {
  local line
  { exec 3<>"/dev/tcp/127.0.0.1/$PORT"; } 2>/dev/null || return 1
  printf 'GET /actuator/health/readiness HTTP/1.0\r\n\r\n' >&3
  read -r line <&3 || line=""
  exec 3>&-
  [[ $line == *" 200"* ]]
}
ready() { # pid
  until answers; do
    kill -0 "$1" 2>/dev/null || { echo "the service ended" >&2; cat "$WORK/log" >&2; exit 1; }
    sleep 0.05
  done
}
rss() { awk '/VmRSS/ {printf "%d", $2 / 1024}' "/proc/$1/status"; }
processor() { awk '{printf "%d", ($14 + $15) * 10}' "/proc/$1/stat"; }
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

start() { # command... : sets MILLIS, CPU and RSS
  local begun pid
  begun=$(date +%s%N)
  # shellcheck disable=SC2086
  "$@" $SETTINGS "${SERVERS[@]}" >"$WORK/log" 2>&1 &
  pid=$!
  ready $pid
  MILLIS=$((($(date +%s%N) - begun) / 1000000))
  CPU=$(processor $pid)
  sleep 1
  RSS=$(rss $pid)
  kill $pid
  wait $pid 2>/dev/null || true
}

measure() { # name, command...
  local name=$1 times="" processor="" memory=""
  shift
  for _ in $(seq "$ROUNDS"); do
    start "$@"
    times+="$MILLIS"$'\n'
    processor+="$CPU"$'\n'
    memory+="$RSS"$'\n'
  done
  printf '| %s | %s ms | %s ms | %s MB |\n' "$name" "$(printf '%s' "$times" | median)" \
    "$(printf '%s' "$processor" | median)" "$(printf '%s' "$memory" | median)"
}

echo "Machine: $(nproc) cores, $(awk '/MemTotal/ {printf "%d", $2 / 1048576}' /proc/meminfo) GB; $(date -u +%F); $ROUNDS starts each, medians"
echo "Options: $(grep -v '^#' infra/container/java.options | tr '\n' ' ')"
echo
echo "| | ready after | processor time | resident |"
echo "|---|---|---|---|"

SERVERS=(--intersession.home="$WORK/first")
start "$JAVA17" $OPTIONS -jar bot/target/intersession.jar
printf '| first start of all: unpacks PostgreSQL and makes its data folder | %s ms | %s ms | %s MB |\n' \
  "$MILLIS" "$CPU" "$RSS"

# Servers that stay up while the service is measured against them: their own one is killed.
SERVERS=(--intersession.home="$WORK/home")
# shellcheck disable=SC2086
"$JAVA17" $OPTIONS -jar bot/target/intersession.jar $SETTINGS "${SERVERS[@]}" >"$WORK/log" 2>&1 &
HOLDER=$!
ready $HOLDER
kill -9 $HOLDER
wait $HOLDER 2>/dev/null || true
value() { sed -n "s/^$2=//p" "$WORK/home/$1/server.properties"; }
POSTGRES=$(value postgres pid)
REDIS=$(value redis pid)
SERVERS=(--intersession.home="$WORK/home"
  --intersession.database.url="jdbc:postgresql://127.0.0.1:$(value postgres port)/postgres"
  --intersession.database.user=postgres --intersession.database.password="$(value postgres password)"
  --intersession.redis.url="redis://:$(value redis password)@127.0.0.1:$(value redis port)")

measure "JDK 17, jar" "$JAVA17" $OPTIONS -jar bot/target/intersession.jar

"$JAVA17" -Djarmode=tools -jar bot/target/intersession.jar extract --destination "$WORK/out" >/dev/null
JAR=$WORK/out/intersession.jar
train() { infra/container/train.sh "$@" >"$WORK/train.log" 2>&1 || { cat "$WORK/train.log" >&2; exit 1; }; }
train "$JAVA17" $OPTIONS -XX:ArchiveClassesAtExit="$WORK/17.jsa" -jar "$JAR"
measure "JDK 17, extracted, class-data sharing" \
  "$JAVA17" $OPTIONS -XX:SharedArchiveFile="$WORK/17.jsa" -jar "$JAR"
if [ -n "$JAVA25" ]; then
  measure "JDK 25, jar" "$JAVA25" $OPTIONS -jar bot/target/intersession.jar
  train "$JAVA25" $OPTIONS -XX:AOTCacheOutput="$WORK/25.aot" -jar "$JAR"
  measure "JDK 25, extracted, AOT cache" "$JAVA25" $OPTIONS -XX:AOTCache="$WORK/25.aot" -jar "$JAR"
fi
printf '| PostgreSQL, apart | | | %s MB |\n' "$(pgrep -P "$POSTGRES" | { echo "$POSTGRES"; cat; } |
  while read -r pid; do awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup" 2>/dev/null; done |
  awk '{s += $1} END {printf "%d", s / 1024}')"
printf '| Redis, apart | | | %s MB |\n' "$(rss "$REDIS")"
