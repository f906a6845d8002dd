#!/usr/bin/env bash
# Measures the time of matching one name against 100 to 10,000 registrants.
# Needs the packaged jar (mvn package).
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && jar xf "$OLDPWD/bot/target/intersession.jar" BOOT-INF)
java -XX:+UseSerialGC -cp "$work/BOOT-INF/classes:$work/BOOT-INF/lib/*" \
  infra/bench/names/MatchTimes.java
