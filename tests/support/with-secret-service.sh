#!/bin/bash
# Runs "$@" in a private D-Bus session with a real, unlocked gnome-keyring as its Secret Service; needs no display.
# HOME and the XDG folders are new, so the developer's keyring is neither seen nor changed. Exits with 77 (CTest's
# SKIP_RETURN_CODE) and says so where a program it needs is not installed.
set -eu
if [ "${1-}" != --inside ]; then
  for program in dbus-run-session gdbus gnome-keyring-daemon secret-tool; do
    if ! command -v "$program" >/dev/null; then
      echo "SKIPPED: $program is not installed, so there is no Secret Service to test with" >&2
      exit 77
    fi
  done
  dir=$(mktemp -d)
  trap 'rm -rf "$dir"' EXIT
  trap 'exit 143' TERM INT
  mkdir -m 700 "$dir/home" "$dir/run" "$dir/data" "$dir/config" "$dir/cache"
  env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME="$dir/home" XDG_RUNTIME_DIR="$dir/run" \
      XDG_DATA_HOME="$dir/data" XDG_CONFIG_HOME="$dir/config" XDG_CACHE_HOME="$dir/cache" LC_ALL=C.UTF-8 TZ=UTC \
      dbus-run-session -- "$0" --inside "$@" || exit $?
  exit 0
fi
shift
# The password makes the "login" keyring and must not be empty; a line end would be a part of it.
printf 'keyring password' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
daemon=$!
# A test may have stopped the daemon; it must end all the same.
trap 'kill -CONT "$daemon" 2>/dev/null || true; kill "$daemon" 2>/dev/null || true' EXIT
trap 'exit 143' TERM INT
gdbus wait --session --timeout 20 org.freedesktop.secrets
status=0
"$@" || status=$?
exit "$status"
