#!/usr/bin/env python3
"""Whether what is installed is what a Linux desktop expects: installed.py BUILD_FOLDER

Installs the build into a folder of its own and looks at it there; nothing of the machine is changed.
"""
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile

import helptext

SKIPPED = 77
TOOLS = ["desktop-file-validate", "appstreamcli", "update-mime-database", "gio", "man", "rsvg-convert"]
SHARE = [
    "applications/gooseneck.desktop",
    "mime/packages/gooseneck.xml",
    "metainfo/net.example.gooseneck.metainfo.xml",
    "icons/hicolor/scalable/apps/gooseneck.svg",
    "icons/hicolor/symbolic/apps/gooseneck-symbolic.svg",
    *(f"icons/hicolor/{side}x{side}/apps/gooseneck.png" for side in (16, 24, 32, 48, 64, 128, 256)),
    "man/man1/gooseneck.1.gz",
    "man/man1/gooseneck-cli.1.gz",
    "bash-completion/completions/gooseneck-cli",
    "fish/vendor_completions.d/gooseneck-cli.fish",
    "zsh/vendor-completions/_gooseneck-cli",
    "lintian/overrides/gooseneck",
    *(f"doc/gooseneck/{name}" for name in ("changelog.gz", "changelog.Debian.gz", "copyright")),
]


def run(*command, **more):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    return done.returncode, (done.stdout + done.stderr).strip()


def validators_agree(share, folder):
    """A validator that has something to say is a fault, also where it ends well."""
    status, said = run("desktop-file-validate", f"{share}/applications/gooseneck.desktop")
    if status or said:
        yield f"desktop-file-validate: {said}"
    status, said = run("appstreamcli", "validate", "--no-net", "--pedantic", f"{share}/metainfo/net.example.gooseneck.metainfo.xml")
    if status or re.search(r"^[EWIP]: ", said, re.MULTILINE):
        yield f"appstreamcli: {said}"
    for icon in ("scalable/apps/gooseneck.svg", "symbolic/apps/gooseneck-symbolic.svg"):
        status, said = run("rsvg-convert", "--output", f"{folder}/icon.png", f"{share}/icons/hicolor/{icon}")
        if status or said:
            yield f"{icon}: {said}"


def workspaces_have_their_type(share, folder):
    base = os.path.join(folder, "base/mime")
    shutil.copytree("/usr/share/mime/packages", f"{base}/packages")
    shutil.copy(f"{share}/mime/packages/gooseneck.xml", f"{base}/packages")
    status, said = run("update-mime-database", base)
    if status or "gooseneck" in said:
        yield f"update-mime-database: {said}"
    for name, wanted in (("a.gooseneck.json", "application/vnd.gooseneck.workspace+json"), ("a.json", "application/json")):
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("{}")
        environment = {**os.environ, "XDG_DATA_DIRS": os.path.dirname(base), "XDG_DATA_HOME": os.path.join(folder, "none")}
        _, said = run("gio", "info", "-a", "standard::content-type", path, env=environment)
        if wanted not in said.split():
            yield f"{name} is no {wanted}: {said}"


def manual_is_whole(share, bin_folder):
    for program in ("gooseneck", "gooseneck-cli"):
        page = f"{share}/man/man1/{program}.1.gz"
        status, said = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page, env={**os.environ, "MANWIDTH": "80"})
        warnings = [line for line in said.splitlines() if "warning" in line]
        if status or warnings:
            yield f"{program}.1: {warnings or said}"
        with gzip.open(page, "rt", encoding="utf-8") as file:
            text = file.read().replace("\\-", "-")
        path = os.path.join(bin_folder, program)
        if program == "gooseneck":
            wanted = [name for name in re.findall(r"(?<![\w-])--[a-z][\w-]*", helptext.help_of(path)) if name != "--help-all"]
        else:
            commands = helptext.commands_of(path)
            wanted = commands + [name for command in commands for name in helptext.options_of(path, command)]
        yield from (f"{program}.1 does not speak of {name}" for name in sorted(set(wanted)) if not re.search(rf"{name}\b", text))


def main():
    build = sys.argv[1]
    absent = [tool for tool in TOOLS if not shutil.which(tool)]
    if absent:
        print(f"not installed: {', '.join(absent)}")
        return SKIPPED
    with open(os.path.join(build, "CMakeCache.txt"), encoding="utf-8") as cache:
        if "RSVG_CONVERT-NOTFOUND" in cache.read():
            print("rsvg-convert was installed later than the build was configured, so that has no pictures of the icon")
            return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        root = os.path.join(folder, "root")
        status, said = run("cmake", "--install", build, "--prefix", "/usr", env={**os.environ, "DESTDIR": root})
        if status:
            print(said)
            return 1
        share, programs = f"{root}/usr/share", f"{root}/usr/bin"
        faults = [f"{name} is missing or empty" for name in SHARE if not os.path.exists(f"{share}/{name}") or not os.path.getsize(f"{share}/{name}")]
        found = {os.path.relpath(os.path.join(place, name), share) for place, _, names in os.walk(share) for name in names}
        faults += [f"{name} was not expected" for name in sorted(found - set(SHARE))]
        faults += validators_agree(share, folder)
        faults += workspaces_have_their_type(share, folder)
        faults += manual_is_whole(share, programs)
        print("\n".join(faults) or f"{len(found)} files are as they should be")
        return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
