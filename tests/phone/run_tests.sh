#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tests of the phone page: run_tests.sh prepare|run SOURCES BUILD
#   prepare   copies the tests into BUILD and fetches their npm packages there; never fails, so that a build without a network goes on
#   run       runs them; says in one sentence what is missing
set -euo pipefail
what=$1 sources=$2 build=$3
digest=$(cat "$sources/package.json" "$sources/package-lock.json" | sha256sum)
mkdir -p "$build"

if [ "$what" = prepare ]; then
  cp "$sources"/*.mjs "$sources/package.json" "$sources/package-lock.json" "$build"
  [ "$(cat "$build/node_modules/.digest" 2>/dev/null)" = "$digest" ] && exit 0
  command -v npm >/dev/null || exit 0
  cd "$build"
  options=(--ignore-scripts --no-audit --no-fund --loglevel=error)
  if npm ci --offline "${options[@]}" >npm.log 2>&1 || npm ci "${options[@]}" >>npm.log 2>&1; then
    echo "$digest" >node_modules/.digest
  else
    echo "The npm packages of the phone tests could not be fetched; see $build/npm.log"
  fi
  exit 0
fi

for program in node "${MEHFOOZ_CHROMIUM:-chromium}"; do
  command -v "$program" >/dev/null || { echo "The phone tests need $program: run ./test once, it installs what is missing." >&2; exit 1; }
done
if [ "$(cat "$build/node_modules/.digest" 2>/dev/null)" != "$digest" ]; then
  echo "The phone tests need their npm packages, and npm could not reach its registry when this was built. Connect and build again." >&2
  exit 1
fi
cd "$build"
export MEHFOOZ_CHROMIUM
MEHFOOZ_CHROMIUM=$(command -v "${MEHFOOZ_CHROMIUM:-chromium}")
exec node --test --test-concurrency=2 ./*.test.mjs
