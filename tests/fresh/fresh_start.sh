#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves the two commands on a minimal Debian 12: makes a chroot with nothing but the essential packages, copies the
# committed tree into it, and runs ./run (no display: the tour) and ./test there. Needs root and mmdebstrap.
#   tests/fresh/fresh_start.sh [run|test]…   default: both
# MEHFOOZ_FRESH_CCACHE names a folder that is used as the compiler cache there: the same proof of what is installed, sooner.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ "$(id -u)" -eq 0 ] || { echo "fresh_start: needs root for a chroot" >&2; exit 2; }
what=("$@")
[ ${#what[@]} -gt 0 ] || what=(run test)
root=$(mktemp -d)
leave() {
  umount -l -R "$root/dev" 2>/dev/null || true
  umount -l "$root/proc" 2>/dev/null || true
  umount -l "$root/root/.cache/ccache" 2>/dev/null || true
  if mountpoint -q "$root/dev" || mountpoint -q "$root/proc" || mountpoint -q "$root/root/.cache/ccache"; then
    echo "fresh_start: $root is still mounted; left as it is" >&2
    return
  fi
  rm -rf --one-file-system "$root"
}
trap leave EXIT

# The same package sources as this machine uses.
shopt -s nullglob
sources=(/etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list)
[ -s /etc/apt/sources.list ] && sources+=(/etc/apt/sources.list)
[ ${#sources[@]} -gt 0 ] || { echo "fresh_start: apt has no sources here" >&2; exit 2; }
mmdebstrap --quiet --variant=minbase --include=ca-certificates bookworm "$root" "${sources[@]}"
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
if [ -n "${MEHFOOZ_FRESH_CCACHE:-}" ]; then
  mkdir -p "$root/root/.cache/ccache"
  mount --bind "$MEHFOOZ_FRESH_CCACHE" "$root/root/.cache/ccache"
fi
mkdir -p "$root/home/mehfooz"
git archive HEAD | tar -x -C "$root/home/mehfooz"

for command in "${what[@]}"; do
  echo "== ./$command in a minimal Debian 12"
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    ${http_proxy:+http_proxy=$http_proxy} ${https_proxy:+https_proxy=$https_proxy} \
    /bin/bash -c "cd /home/mehfooz && time ./$command"
done
echo "== the second ./run, nothing changed"
chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
  /bin/bash -c "cd /home/mehfooz && time ./${what[0]}"
pictures=$(find "$root/home/mehfooz/build/tour" -name '*.png' 2>/dev/null | wc -l)
echo "fresh start: $pictures pictures of the tour"
