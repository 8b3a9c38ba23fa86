#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_benchmarks.sh BUILD_FOLDER: prints the machine, and every figure with what it is compared with. Judges nothing by
# absolute time: it fails only where something could not be measured.
set -uo pipefail
if [ $# -ne 1 ] || [ ! -d "$1/benchmarks" ]; then
  echo "usage: run_benchmarks.sh BUILD_FOLDER (built with MEHFOOZ_BENCH)" >&2
  exit 2
fi
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*.debug=false;qt.qpa.*=false' LC_ALL=C.UTF-8
failed=0

cached() { # variable of the build
  sed -n "s/^$1:[A-Z]*=//p" "$build/CMakeCache.txt"
}

machine() {
  echo "cpu       $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) cores"
  echo "memory    $(awk '/^MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo)"
  echo "kernel    $(uname -sr)"
  echo "qt        $(qtpaths6 --qt-version 2>/dev/null || qmake6 -query QT_VERSION)"
  echo "compiler  $("$(cached CMAKE_CXX_COMPILER)" --version | head -1)"
  echo "build     $(cached CMAKE_BUILD_TYPE)"
  echo "load      $(cut -d' ' -f1-3 /proc/loadavg)"
}

# Lines between tabs as figures.h and processes.py write them.
table() {
  awk -F'\t' '
    /^#/ { sub(/^# /, ""); print "    " $0; next }
    { against = $9 == "-" ? "" : $8 "x of " $9
      verdict = $10 == "-" ? "" : $10 ": " $11
      printf "%-84s %4s %5s %9s %9s %9s %9s  %-34s %s\n", $1, $2, $3, $4, $5, $6, $7, against, verdict; fflush() }'
}

heading() {
  echo
  printf '%-84s %4s %5s %9s %9s %9s %9s  %-34s %s\n' "$1" unit runs min median p99 max "against, in the same run" limit
}

bench() { # heading, program, its arguments
  heading "$1"
  shift
  if ! "$@" | table; then
    echo "could not be measured: $*" >&2
    failed=1
  fi
}

processes=(python3 "$here/processes.py" "$build")
if command -v xvfb-run >/dev/null; then
  processes=(xvfb-run --auto-servernum --server-args='-screen 0 1920x1080x24' "${processes[@]}")
fi

machine
bench "Start and memory" "${processes[@]}"
bench "Opening packs behind the window" "$build/benchmarks/bench_opening"
bench "Packs" "$build/benchmarks/bench_packs"
bench "Search" "$build/benchmarks/bench_search"
bench "A workshop's journal" "$build/benchmarks/bench_journal"
bench "Scrolling" "$build/benchmarks/bench_scrolling"
bench "Saving" "$build/benchmarks/bench_saving"
echo
echo "Folding of search keys"
"$build/benchmarks/bench_text" --benchmark_counters_tabular=true 2>/dev/null || failed=1
exit "$failed"
