#!/usr/bin/env bash
# Runs the service once in the sandbox and has it answer a line, so that the JVM can write down the
# classes that it needs; later starts with that file take half the time.
#   JDK 17:  infra/container/train.sh java -XX:ArchiveClassesAtExit=intersession.jsa -jar intersession.jar
#            java -XX:SharedArchiveFile=intersession.jsa -jar intersession.jar
#   JDK 25:  infra/container/train.sh java -XX:AOTCacheOutput=intersession.aot -jar intersession.jar
#            java -XX:AOTCache=intersession.aot -jar intersession.jar
# The jar must be the extracted one, and the JVM and its options the same each time.
set -euo pipefail
PORT=${PORT:-3979}
HOME_FOLDER=$(mktemp -d)
trap 'rm -rf "$HOME_FOLDER"' EXIT

"$@" --spring.profiles.active=sandbox --server.port="$PORT" --intersession.home="$HOME_FOLDER" &
SERVICE=$!

request() { # method, path, body
  exec 3<>"/dev/tcp/127.0.0.1/$PORT" || return 1
  printf '%s %s HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s' \
    "$1" "$2" "${#3}" "$3" >&3
  cat <&3
}

until request GET /actuator/health/readiness "" 2>/dev/null | grep UP >/dev/null; do
  kill -0 $SERVICE
  sleep 0.2
done
request POST /sandbox/say '{"channel":"spwg","person":"secretariat","text":"meetings"}' | grep text >/dev/null
kill $SERVICE
wait $SERVICE || [ $? -eq 143 ]
