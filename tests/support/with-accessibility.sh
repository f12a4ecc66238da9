#!/bin/bash
# Runs "$@" on a display of its own, with a window manager, a private D-Bus session and an accessibility bus in it.
# HOME and the XDG folders are new. Exits with 77 (CTest's SKIP_RETURN_CODE) and says so where a program it needs is
# not installed.
set -eu
launcher=/usr/libexec/at-spi-bus-launcher
if [ "${1-}" != --inside ]; then
  for program in Xvfb openbox dbus-run-session gdbus "$launcher"; do
    if ! command -v "$program" >/dev/null; then
      echo "SKIPPED: $program is not installed, so there is no accessibility bus to test with" >&2
      exit 77
    fi
  done
  dir=$(mktemp -d)
  trap 'rm -rf "$dir"' EXIT
  trap 'exit 143' TERM INT
  mkdir -m 700 "$dir/home" "$dir/run" "$dir/data" "$dir/config" "$dir/cache"
  env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u QT_QPA_PLATFORM HOME="$dir/home" \
      XDG_RUNTIME_DIR="$dir/run" XDG_DATA_HOME="$dir/data" XDG_CONFIG_HOME="$dir/config" XDG_CACHE_HOME="$dir/cache" \
      LC_ALL=C.UTF-8 TZ=UTC QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
      dbus-run-session -- "$0" --inside "$dir" "$@" || exit $?
  exit 0
fi
dir=$2
shift 2
ours=()
trap 'kill "${ours[@]}" 2>/dev/null || true' EXIT
trap 'exit 143' TERM INT
# The server takes a free number and says which.
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$dir/display" 2>/dev/null &
ours+=($!)
for _ in $(seq 100); do
  if [ -s "$dir/display" ]; then break; fi
  sleep 0.1
done
DISPLAY=:$(cat "$dir/display")
export DISPLAY
openbox >/dev/null 2>&1 &
ours+=($!)
"$launcher" --launch-immediately >/dev/null 2>&1 &
ours+=($!)
gdbus wait --session --timeout 20 org.a11y.Bus
status=0
"$@" || status=$?
exit "$status"
