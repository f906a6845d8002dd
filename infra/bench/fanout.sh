#!/usr/bin/env bash
# Reminders through two replicas of the service: by mail over 34 mailboxes of 30 a minute and 10,000
# recipients a day, with the time of the stand-in and of the limits quickened; and by Teams chat within
# 50 requests a second and the limits of each thread, in real time. Counts in the stand-ins' own log.
#   infra/bench/fanout.sh [SIZES]         "1000 10000 100000" by default
#   WAYS="mail chat" PACE=3               how many times as fast the mailboxes' time passes
# 5,000 others leave first, so that the start of the two processes is no part of the figures.
# Microsoft's Company Communicator, beside which this stands, names two million messages as tried, no
# rate, and of an app that is not exempted 8,000 messages in 30 minutes (4.4 a second) without a retry.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -B -q test -pl integrations,bot -Dtest=FanoutBench \
  -Dsurefire.failIfNoSpecifiedTests=false -Dtests.heap=8g -Dfanout.sizes="${1:-1000 10000 100000}" \
  -Dfanout.ways="${WAYS:-mail chat}" -Dfanout.pace="${PACE:-3}"
