# shellcheck shell=bash
# What run, test and .ci/run share: the one list of Debian packages, installing what is missing of it, and building
# a preset. Source it with `root` set to the folder of the source tree.
# shellcheck disable=SC2034 # The lists are used by name, in require_software.
: "${root:?The folder of the source tree must be set}"

# To build the programs and to run them.
build_packages=(
  g++ cmake ninja-build ccache
  qt6-base-dev qt6-qpa-plugins qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libqt6sql6-sqlite
  qtkeychain-qt6-dev libsecret-1-0 node-llhttp libboost1.81-dev libcli11-dev zlib1g-dev fonts-dejavu-core
)
build_tools=(cmake ninja c++)

# A window in a Wayland session.
wayland_packages=(qt6-wayland)

# To run the tests: a display, a window manager, a keychain, fonts, and tools that look at the programs from outside.
test_packages=(
  xvfb xauth openbox xdotool imagemagick
  dbus dbus-x11 gnome-keyring libsecret-tools libglib2.0-bin at-spi2-core
  fonts-noto-core fonts-noto-color-emoji
  curl jq openssl strace python3 python3-gi gir1.2-atspi-2.0 weasyprint poppler-utils
)
test_tools=(Xvfb openbox xdotool import dbus-run-session gnome-keyring-daemon secret-tool curl jq openssl strace python3)

# To check the source text and to fuzz.
quality_packages=(git clang clang-format clang-tidy libclang-rt-14-dev llvm)
quality_tools=(git clang++ clang-format clang-tidy)

# To make the Debian package and to check it: what draws the icon, the validators, and the shells it has completions for.
package_packages=(
  librsvg2-bin dpkg-dev fakeroot file gzip xz-utils
  lintian appstream desktop-file-utils shared-mime-info libglib2.0-bin man-db zsh fish python3
)
package_tools=(rsvg-convert dpkg-deb dpkg-shlibdeps gzip xz desktop-file-validate appstreamcli update-mime-database)

# To measure (tests/bench): a server to compare with, and what puts both under load.
bench_packages=(nginx-light wrk jq util-linux python3)
bench_tools=(nginx wrk jq taskset python3)

say() { printf '%s\n' "$*" >&2; }

is_debian_12() (
  [[ -r /etc/os-release ]] || exit 1
  # shellcheck source=/dev/null
  . /etc/os-release
  [[ ${ID:-} == debian && ${VERSION_ID:-} == 12 ]]
)

# Prints those of the given packages that are not installed, one per line.
missing_packages() {
  local name status format
  local -A installed=()
  # shellcheck disable=SC2016 # dpkg-query expands it.
  format='${Package} ${db:Status-Status}\n'
  while read -r name status; do
    if [[ $status == installed ]]; then installed[$name]=yes; fi
  done < <(dpkg-query -W -f "$format" "$@" 2>/dev/null || true)
  for name in "$@"; do
    if [[ -z ${installed[$name]:-} ]]; then printf '%s\n' "$name"; fi
  done
}

# Installs those of the given packages that are missing. Needs Debian 12 and root or sudo.
install_packages() {
  local missing=() as_root=()
  mapfile -t missing < <(missing_packages "$@")
  if ((${#missing[@]} == 0)); then return 0; fi
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      say "These packages are missing, and neither root rights nor sudo are there to install them:"
      say "  apt-get install -y --no-install-recommends ${missing[*]}"
      return 1
    fi
    as_root=(sudo)
  fi
  say "Installing what is missing: ${missing[*]}"
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120)
  if ! "${as_root[@]}" "${apt[@]}" update >&2; then
    say "The package lists could not be refreshed; trying with those that are there."
  fi
  if ! "${as_root[@]}" "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2; then
    say "The packages could not be installed: ${missing[*]}"
    return 1
  fi
}

name_packages() {
  say "Missing packages are installed on Debian 12 only. By their Debian names, this is what is needed:"
  say "  $*"
}

# require_software build|wayland|test|quality...: installs on Debian 12, elsewhere only looks whether the tools are there.
require_software() {
  local group list tool packages=() tools=() absent=()
  for group in "$@"; do
    list="${group}_packages[@]"
    packages+=("${!list}")
    list="${group}_tools[@]"
    if [[ $group != wayland ]]; then tools+=("${!list}"); fi
  done
  if is_debian_12; then
    install_packages "${packages[@]}"
    return
  fi
  for tool in "${tools[@]}"; do
    if ! command -v "$tool" >/dev/null; then absent+=("$tool"); fi
  done
  if ((${#absent[@]} > 0)); then
    say "These tools are missing: ${absent[*]}"
    name_packages "${packages[@]}"
    return 1
  fi
}

# Ninja runs CMake again by itself when a CMakeLists.txt changed; this covers everything else.
is_configured() {
  local folder=$root/build/$1
  [[ -f $folder/build.ninja && -f $folder/configured.stamp ]] || return 1
  [[ ! $root/CMakePresets.json -nt $folder/configured.stamp ]] || return 1
  grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"
}

configure_preset() {
  local preset=$1 launcher=()
  if is_configured "$preset"; then return 0; fi
  if ! command -v ccache >/dev/null; then
    launcher=(-D CMAKE_C_COMPILER_LAUNCHER= -D CMAKE_CXX_COMPILER_LAUNCHER=)
  fi
  # The working folder matters: CMake looks for presets there, whatever -S says.
  if ! (cd "$root" && cmake --preset "$preset" --fresh "${launcher[@]}") >&2; then
    say "CMake could not configure the preset '$preset'."
    if ! is_debian_12; then name_packages "${build_packages[@]}"; fi
    return 1
  fi
  touch "$root/build/$preset/configured.stamp"
}

# build_preset PRESET [NINJA_OPTION...]
build_preset() {
  local preset=$1
  shift
  configure_preset "$preset" || return 1
  # Checkouts in different folders share what was compiled; without the last, ccache never hits for files that use
  # a precompiled header.
  if ! CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime} \
    ninja -C "$root/build/$preset" "$@" >&2; then
    say "The preset '$preset' could not be built."
    return 1
  fi
}
