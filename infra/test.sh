#!/usr/bin/env bash
# Runs every test, browser tests included, and installs what they need.
# On Debian a browser is taken from its packages; elsewhere Playwright downloads its own.
# Arguments go to Maven, for example -Dtest=PlatformAdviceTest.
set -euo pipefail
cd "$(dirname "$0")/.."

browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

if ! browser >/dev/null && command -v apt-get >/dev/null; then
  as_root=""
  [ "$(id -u)" = 0 ] || as_root=sudo
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
    chromium fonts-dejavu-core fonts-noto-core >/dev/null
fi
if browser >/dev/null; then
  CHROMIUM=$(browser)
  export CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
fi

exec mvn -B --no-transfer-progress verify "$@"
