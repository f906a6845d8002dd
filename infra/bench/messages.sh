#!/usr/bin/env bash
# Messages a second and times to answer, side by side in one run: our `meetings` command (every message
# recorded in PostgreSQL, its token checked) and an echo bot on Microsoft's SDK for JavaScript (which
# keeps nothing and checks nothing), with the same connector, at 1, 32 and 64 connections, with a
# connector that answers at once and one that takes 100 ms. Three rounds each, medians.
#   infra/bench/messages.sh         needs bot/target/intersession.jar, node and npm
set -euo pipefail
cd "$(dirname "$0")/../.."
JAVA17=${JAVA17:-$(command -v java)}
JAVA25=${JAVA25:-$(ls -d /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1 || true)}
ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-8}
LOAD=4200
WORK=$(mktemp -d)
HERE=$PWD/infra/bench/messages
trap 'kill $(jobs -p) 2>/dev/null || true; sleep 1; pkill -f "$WORK" 2>/dev/null || true; rm -rf "$WORK"' EXIT

cp "$HERE/package.json" "$HERE/echo.js" "$WORK/"
(cd "$WORK" && npm install --silent --no-audit --no-fund >/dev/null 2>&1)
mkfifo "$WORK/orders"
"$JAVA17" -Xmx512m "$HERE/Load.java" serve $LOAD <"$WORK/orders" >"$WORK/table" 2>"$WORK/load.log" &
exec 3>"$WORK/orders"
until grep -q ready "$WORK/table"; do sleep 0.1; done

ours() { # name java port options...
  local java=$2 port=$3
  shift 3
  # The connector of the load is the only outside; the desk's officer speaks in a personal chat.
  "$java" -Xmx256m "$@" -jar bot/target/intersession.jar --spring.profiles.active=sandbox \
    --server.port="$port" --intersession.home="$WORK/home-$port" \
    --intersession.teams.openid-metadata="http://127.0.0.1:$LOAD/metadata" \
    --intersession.teams.token-url="http://127.0.0.1:$LOAD/token" >"$WORK/log-$port" 2>&1 &
  until curl -fs -o /dev/null "http://127.0.0.1:$port/actuator/health/readiness"; do sleep 0.1; done
}
ours ours17 "$JAVA17" 4217
[ -z "$JAVA25" ] || ours ours25 "$JAVA25" 4225
(cd "$WORK" && NODE_ENV=production node echo.js 4230 >"$WORK/log-echo" 2>&1) &
sleep 2

run() { echo "run $1 http://127.0.0.1:$2/api/messages $3 $4 $5 $6" >&3; }
lines=1
wait_line() { lines=$((lines + 1)); until [ "$(wc -l <"$WORK/table")" -ge "$lines" ]; do sleep 0.1; done; }
peers() { echo "ours17 4217 meetings"; [ -z "$JAVA25" ] || echo "ours25 4225 meetings"; echo "echo-js 4230 hello"; }

while read -r name port text; do run "warm-$name" "$port" 32 0 ${WARM:-15} "$text"; wait_line; done < <(peers)
for connections in 1 32 64; do
  for delay in 0 100; do
    for _ in $(seq "$ROUNDS"); do
      while read -r name port text; do
        run "$name" "$port" "$connections" "$delay" "$SECONDS_EACH" "$text"; wait_line
      done < <(peers)
    done
  done
done
echo quit >&3

echo "Machine: $(nproc) cores with the load on them; $(date -u +%F); medians of $ROUNDS rounds of $SECONDS_EACH s"
echo
echo "| bot | connections | connector | messages/s | p50 | p99 | failed |"
echo "|---|---|---|---|---|---|---|"
grep -v -e ready -e warm "$WORK/table" | sort -t, -k1,1 -k2,2n -k3,3n -k4,4n | awk -F, '
  function flush() { if (n) { m = int((n + 1) / 2); printf "| %s | %s | %s ms | %s | %s ms | %s ms | %d |\n", name, c, d, rate[m], p50[m], p99[m], failed } n = 0; failed = 0 }
  { key = $1 "," $2 "," $3 } key != last { flush(); last = key; name = $1; c = $2; d = $3 }
  { n++; rate[n] = $4; p50[n] = $5; p99[n] = $6; failed += $7 } END { flush() }'
