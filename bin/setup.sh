# What bin/speakers and bin/test need before they can build: Swift and SQLite's header.
# Sourced by both; expects $root, the folder of the package.

note() { printf 'speakers: %s\n' "$*" >&2; }

# Leaves with sysexits' EX_UNAVAILABLE: something that has to be installed is not there.
unavailable() {
  note "$@"
  exit 69
}

require_swift() {
  local install='https://www.swift.org/install has it'
  [[ $(swift --version 2>/dev/null) =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]] ||
    unavailable "Swift 6.1 or later is needed, and there is none on the PATH; $install"
  local major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
  ((major > 6 || (major == 6 && minor >= 1))) ||
    unavailable "Swift 6.1 or later is needed, and this one is $major.$minor; $install"
}

# Only Linux: elsewhere the header comes with the platform's SDK.
require_sqlite_header() {
  [[ $(uname) != Linux ]] || has_sqlite_header || install_sqlite_header
}

has_sqlite_header() {
  local folder folders
  IFS=: read -ra folders <<<"${CPATH:-}:${C_INCLUDE_PATH:-}:/usr/local/include"
  for folder in "${folders[@]}" /usr/include /usr/include/*-linux-*; do
    [[ -n $folder && -e $folder/sqlite3.h ]] && return
  done
  # The header may stand where only the compiler knows to look.
  clang -fsyntax-only -x c - <<<'#include <sqlite3.h>' 2>/dev/null
}

install_sqlite_header() {
  local as_root=()
  local run='apt-get install libsqlite3-dev'
  command -v apt-get >/dev/null ||
    unavailable "SQLite's header sqlite3.h is missing; install SQLite's development package"
  if ((EUID != 0)); then
    run="sudo $run"
    sudo -n true 2>/dev/null || unavailable "SQLite's header is missing; run: $run"
    as_root=(sudo -n)
  fi
  note "installing libsqlite3-dev, for SQLite's header…"
  quietly apt_get install libsqlite3-dev ||
    { loudly apt_get update && loudly apt_get install libsqlite3-dev; } ||
    unavailable "SQLite's header is missing and could not be installed; run: $run"
  has_sqlite_header || unavailable "SQLite's header is still missing; run: $run --reinstall"
}

apt_get() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get --yes --no-install-recommends "$@" </dev/null
}

quietly() { "$@" &>/dev/null; }

# Shows on standard error what a command prints: as it comes on a terminal, else only if it fails.
loudly() {
  if [[ -t 2 ]]; then
    "$@" >&2
  else
    local output
    output=$("$@" 2>&1) || {
      local code=$?
      printf '%s\n' "$output" >&2
      return $code
    }
  fi
}
