# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run and test: installs the Debian packages that are missing, and says which.

needs_build="cmake ninja-build g++ ccache mold pkg-config qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
  libgl-dev libexpected-dev libyaml-cpp-dev libmd4c-dev libsodium-dev librsvg2-bin
  libboost-dev zlib1g-dev python3"
needs_run="libqt6sql6-sqlite libqt6printsupport6"
needs_test="libharfbuzz-dev libsqlite3-dev python3 git poppler-utils chromium nodejs npm"
needs_all="clang-tidy clazy gcovr mmdebstrap"
needs_bench="libbenchmark-dev"

install_needs() {
  local missing=() group package names
  for group in "$@"; do
    names="needs_$group"
    for package in ${!names}; do
      # Node.js packages that are not Debian's bring npm along and conflict with the package of that name.
      [ "$package" = npm ] && command -v npm >/dev/null && continue
      if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
        missing+=("$package")
      fi
    done
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing what is missing: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    echo "This needs administrator rights: sudo may ask for your password."
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
