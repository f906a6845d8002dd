#!/usr/bin/env bash
# Two replicas of the service send reminders; one is killed at a random moment, in most rounds with
# more trouble: the database restarts, Redis is flushed or dies, the stand-in answers 429 or 502, cuts
# the line or swallows its answer. At the end the stand-ins' own log is compared with what was to
# arrive: every reminder once, nobody reminded a minute after their answer, recovery within 30 s.
# Prints the table with the ledger's states at the kills; fails on one miss.
#   infra/crash/reminders.sh [ROUNDS] [SEED]      300 rounds by default
#   PARTIES=60 LEASE=5                            how many are reminded; seconds until a sender is dead
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -B -q test -pl integrations,bot -Dtest=RemindersCrashTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dcrash.rounds="${1:-300}" -Dcrash.seed="${2:-$RANDOM}" \
  -Dcrash.parties="${PARTIES:-60}" -Dcrash.lease="${LEASE:-5}"
