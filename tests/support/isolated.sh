#!/bin/sh
# Runs "$@" with a home, settings, data and runtime folder of its own, so that a test neither sees nor changes the
# developer's. Nothing of it is left behind.
set -u
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 143' TERM INT
mkdir -m 700 "$dir/run" "$dir/home"
export HOME="$dir/home" XDG_RUNTIME_DIR="$dir/run" XDG_DATA_HOME="$dir/data" XDG_CONFIG_HOME="$dir/config" \
       XDG_CACHE_HOME="$dir/cache" XDG_STATE_HOME="$dir/state" LC_ALL=C.UTF-8 TZ=UTC
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
"$@"
