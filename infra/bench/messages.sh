#!/usr/bin/env bash
# Messages a second and times to answer, side by side in one run: our `meetings` command (every message
# recorded in PostgreSQL, its token checked) and an echo bot on Microsoft's SDK for JavaScript (which
# keeps nothing and checks nothing), with the same connector, at 1, 32 and 64 connections, with a
# connector that answers at once and one that takes 100 ms. Three rounds of each in turn, medians.
# A message counts when its reply has come to the connector and its request is answered.
#   infra/bench/messages.sh         needs bot/target/intersession.jar, node, npm and a JDK; five minutes
#   JAVA17=... JAVA25=...           the JDKs; 25 is left out where it is not found
#   ROUNDS=3 SECONDS_EACH=4 WARM=20 CONNECTIONS="1 32 64" DELAYS="0 100"
set -euo pipefail
cd "$(dirname "$0")/../.."
JAVA17=${JAVA17:-$(command -v java)}
JAVA25=${JAVA25:-$(ls -d /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1 || true)}
ROUNDS=${ROUNDS:-3}
SECONDS_EACH=${SECONDS_EACH:-4}
LOAD=4200
WORK=$(mktemp -d)
PIDS=""
stop() {
  # shellcheck disable=SC2086
  kill $PIDS 2>/dev/null || true
  wait
  rm -rf "$WORK"
}
trap stop EXIT

cp infra/bench/messages/package.json infra/bench/messages/echo.js "$WORK/"
(cd "$WORK" && npm install --silent --no-audit --no-fund >/dev/null 2>&1)
javac -d "$WORK/load" infra/bench/messages/*.java
mkfifo "$WORK/orders"
"$JAVA17" -Xmx128m -XX:+UseSerialGC -cp "$WORK/load" Load $LOAD \
  <"$WORK/orders" >"$WORK/table" 2>"$WORK/load.log" &
PIDS+=" $!"
exec 3>"$WORK/orders"
until grep -q ready "$WORK/table"; do sleep 0.1; done

ours() { # name, java, port: adds the bot to the peers
  # The connector of the load is the only outside; the desk's officer speaks in a personal chat.
  "$2" @infra/container/java.options -jar bot/target/intersession.jar \
    --spring.profiles.active=sandbox --server.port="$3" --intersession.home="$WORK/home-$3" \
    --intersession.teams.openid-metadata="http://127.0.0.1:$LOAD/metadata" \
    --intersession.teams.token-url="http://127.0.0.1:$LOAD/token" >"$WORK/log-$3" 2>&1 &
  local pid=$!
  PIDS+=" $pid"
  until curl -fs -o /dev/null "http://127.0.0.1:$3/actuator/health/readiness"; do
    kill -0 $pid || { cat "$WORK/log-$3" >&2; exit 1; }
    sleep 0.1
  done
  PEERS+="$1 $pid,$(sed -n 's/^pid=//p' "$WORK/home-$3/postgres/server.properties") $3 meetings"$'\n'
}
PEERS=""
ours ours-17 "$JAVA17" 4217
[ -z "$JAVA25" ] || ours ours-25 "$JAVA25" 4225
(cd "$WORK" && NODE_ENV=production exec node echo.js 4230 >"$WORK/log-echo" 2>&1) &
PIDS+=" $!"
PEERS+="echo-js $! 4230 hello"$'\n'
until grep -q listening "$WORK/log-echo"; do sleep 0.1; done

lines=1
run() { # name pids port connections delay seconds text
  echo "run $1 $2 http://127.0.0.1:$3/api/messages $4 $5 $6 $7" >&3
  lines=$((lines + 1))
  until [ "$(wc -l <"$WORK/table")" -ge "$lines" ]; do sleep 0.05; done
}
each() { # name-prefix connections delay seconds
  while read -r name pids port text; do
    [ -z "$name" ] || run "$1$name" "$pids" "$port" "$2" "$3" "$4" "$text"
  done <<<"$PEERS"
}

each warm- 32 0 "${WARM:-20}"
for connections in ${CONNECTIONS:-1 32 64}; do
  for delay in ${DELAYS:-0 100}; do
    for _ in $(seq "$ROUNDS"); do each "" "$connections" "$delay" "$SECONDS_EACH"; done
  done
done
echo quit >&3

echo "Machine: $(nproc) cores with the load on them; $(date -u +%F); medians of $ROUNDS rounds of $SECONDS_EACH s."
echo "CPU: milliseconds of processor time for each message, of the bot, its PostgreSQL, and the load."
echo
echo "| bot | connections | connector | messages/s | p50 | p99 | failed | CPU | PostgreSQL | load |"
echo "|---|---|---|---|---|---|---|---|---|---|"
# name,connections,delay,rate,p50,p99,failed,cpu[,postgres],load
grep -v -e ready -e warm "$WORK/table" | awk -F, -v OFS=, 'NF == 9 {$10 = $9; $9 = ""} {print}' |
  sort -t, -k2,2n -k3,3n -k1,1 -k4,4n | awk -F, '
  function middle(values,   i, j, swap) {
    for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++)
      if (values[j] + 0 < values[i] + 0) { swap = values[i]; values[i] = values[j]; values[j] = swap }
    return values[int((n + 1) / 2)]
  }
  function flush() {
    if (n) printf "| %s | %s | %s ms | %s | %s ms | %s ms | %d | %s | %s | %s |\n", name, c, d,
      middle(rate), middle(p50), middle(p99), failed, middle(cpu), middle(pg), middle(own)
    n = 0; failed = 0
  }
  { key = $1 "," $2 "," $3 }
  key != last { flush(); last = key; name = $1; c = $2; d = $3 }
  { n++; rate[n] = $4; p50[n] = $5; p99[n] = $6; failed += $7; cpu[n] = $8; pg[n] = $9; own[n] = $10 }
  END { flush() }'
