# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run, packaging/test and packaging/bench share: packages, configuring, building.
# Sourced with `set -euo pipefail` on; a function that cannot go on says why in a sentence and ends the script.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
package_list=$root/packaging/debian-packages.txt

say() { printf '%s\n' "$*" >&2; }
die() {
  say "$*"
  exit 1
}

missing_packages() {
  local wanted
  mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' "$package_list" | sed '/^$/d' | sort -u)
  comm -23 <(printf '%s\n' "${wanted[@]}") \
    <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# Installs what the list names and this machine lacks; touches nothing, and asks nothing, when all is there.
ensure_packages() {
  command -v dpkg-query >/dev/null ||
    die "This is not a Debian system. Install the packages named in packaging/debian-packages.txt, then: cmake --preset release && cmake --build --preset release"
  local missing log
  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    die "Packages are missing and only root can install them. As root: apt-get install ${missing[*]}"
  fi
  make_build_folder
  log=$root/build/packages.log
  say "Installing ${#missing[@]} Debian packages (a few minutes; log: $log): ${missing[*]}"
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
  if ! { as_root "${apt[@]}" update && as_root "${apt[@]}" install --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1 </dev/null; then
    tail -n 15 "$log" >&2
    die "The packages could not be installed; the reason stands above. Debian 12 (bookworm) has all of them."
  fi
}

make_build_folder() {
  { mkdir -p "$root/build" && [ -w "$root/build" ]; } 2>/dev/null ||
    die "Cannot write to $root/build. Give yourself write access to the checkout, or clone it to a folder of yours."
}

# Where nobody is logged in there is no such folder, and each Qt program would say so.
runtime_folder() {
  [ -z "${XDG_RUNTIME_DIR:-}" ] || return 0
  export XDG_RUNTIME_DIR=$root/build/runtime
  mkdir -p "$XDG_RUNTIME_DIR"
  chmod 700 "$XDG_RUNTIME_DIR"
}

# As many compilers as there are processors, but no more than memory allows (about 1 GB each).
build_jobs() {
  local jobs memory
  jobs=$(nproc)
  memory=$(awk '/^MemAvailable:/ {print int($2 / 1000000)}' /proc/meminfo 2>/dev/null || true)
  [ -z "$memory" ] || [ "$memory" -ge "$jobs" ] || jobs=$memory
  [ "$jobs" -ge 1 ] || jobs=1
  echo "$jobs"
}

# configure PRESET [CMake arguments]: only when the folder was never configured, or moved; ninja sees to the rest.
configure() {
  local preset=$1 folder=$root/build/$1
  shift
  make_build_folder
  if [ $# -eq 0 ] && [ -f "$folder/build.ninja" ] &&
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
    return 0
  fi
  say "Configuring build/$preset"
  if [ -f "$folder/build.ninja" ] && [ $# -gt 0 ]; then
    cmake -S "$root" --preset "$preset" "$@" >/dev/null
  else
    cmake --fresh -S "$root" --preset "$preset" "$@" >/dev/null
  fi
}

# build PRESET [targets]
build() {
  local preset=$1
  shift
  configure "$preset"
  local command=(cmake --build "$root/build/$preset" --parallel "$(build_jobs)")
  [ $# -eq 0 ] || command+=(--target "$@")
  [ -x "$root/build/$preset/bin/qingshou-cli" ] || say "Building build/$preset (the first time takes some minutes)"
  if [ -t 1 ]; then
    "${command[@]}" # ninja keeps to one line by itself
  else
    # One step in fifty is enough to see that it moves; everything that is not a step is shown.
    "${command[@]}" | awk '!/^\[[0-9]+\/[0-9]+\] / || ++steps % 50 == 0 { print; fflush() }'
  fi
}
