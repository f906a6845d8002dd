#!/usr/bin/env bash
# Kills the service at a random moment between "yes" and done, restarts it, and at the end compares
# what people were told with what the stand-in of Zoom holds: every confirmed meeting exactly once, no
# other. Prints a histogram of the ledger's state at the kill; fails on one miss.
#   infra/crash/rounds.sh [ROUNDS] [SEED]       needs bot/target/intersession.jar; 200 rounds by default
set -euo pipefail
cd "$(dirname "$0")/../.."
WORK=$(mktemp -d)
trap 'pkill -9 -f "$WORK" 2>/dev/null || true; rm -rf "$WORK"' EXIT
java -Djarmode=tools -jar bot/target/intersession.jar extract --destination "$WORK/out" >/dev/null
java -cp "$WORK/out/lib/*" infra/crash/Crash.java "$WORK" "${1:-200}" "${2:-$RANDOM}"
