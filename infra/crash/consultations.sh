#!/usr/bin/env bash
# The service is killed at a random moment while invitations go out and delegates write comments and
# release them; mail answers late, refuses, says 429 or 502, cuts the line or swallows its answer. At
# the end the stand-ins' own log and the record are compared with what was asked for and acknowledged:
# every invitation once (a refused one never), every acknowledged comment there once, the record's chain
# whole. Prints the ledger's states at the kills; fails on one miss.
#   infra/crash/consultations.sh [ROUNDS] [SEED]      100 rounds by default
#   PARTIES=20                                        how many are invited in each round
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -B -q test -pl integrations,bot -Dtest=ConsultationsCrashTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dcrash.rounds="${1:-100}" -Dcrash.seed="${2:-$RANDOM}" \
  -Dcrash.parties="${PARTIES:-20}"
