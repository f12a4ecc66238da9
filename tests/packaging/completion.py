#!/usr/bin/env python3
"""Whether a shell completes all that the help lists: completion.py bash|fish|zsh PROGRAM FILE

Asks the shell itself, with FILE loaded, and compares with `PROGRAM ... --help`: every command, every option of every
command, every choice of an option.
"""
import os
import pty
import re
import select
import shutil
import subprocess
import sys

import helptext

SKIPPED = 77


def asked(shell, *arguments, **more):
    return subprocess.run([shell, *arguments], capture_output=True, text=True, check=True, timeout=60, **more).stdout


def ask_bash(file, words):
    script = (
        f'. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gooseneck_cli; printf "%s\\n" "${{COMPREPLY[@]}}"'
    )
    return asked("bash", "--norc", "-c", script, "bash", file, *words).split()


def ask_fish(file, words):
    quoted = " ".join(word or "''" for word in words[:-1]) + f" {words[-1]}"
    said = asked("fish", "--no-config", "-c", f"source {file}; complete -C '{quoted}'")
    return [line.split("\t")[0] for line in said.splitlines()]


def ask_zsh(file, words):
    """zsh completes only for somebody who types, so this types into a terminal and reads what is listed."""
    lead, follow = pty.openpty()
    process = subprocess.Popen(
        ["zsh", "-f", "-i"], stdin=follow, stdout=follow, stderr=follow, start_new_session=True,
        env={**os.environ, "TERM": "dumb", "PS1": "READY> "},
    )
    os.close(follow)
    try:
        read_until(lead, "READY> ")
        setup = f"fpath=({os.path.dirname(file)} $fpath); autoload -Uz compinit; compinit -u -D; LISTMAX=1000"
        os.write(lead, f"{setup}; stty cols 400 rows 900; zstyle ':completion:*' verbose no; PS1=SET-$((1 + 1))\n".encode())
        read_until(lead, "SET-2")
        os.write(lead, " ".join(words).encode() + b"\x04")  # Ctrl+D lists, and the line is drawn again below the list
        said = read_until(lead, r"\n.*\n.*" + re.escape(" ".join(words).rstrip()))
    finally:
        process.kill()
        process.wait()
        os.close(lead)
    return re.findall(r"[\w-]+", said)


def read_until(terminal, pattern):
    text = ""
    while not re.search(pattern, text):
        if not select.select([terminal], [], [], 30)[0]:
            raise TimeoutError(f"{pattern} did not come after {text}")
        text += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\r", "", os.read(terminal, 65536).decode(errors="replace"))
    return text


def main():
    shell, program, file = sys.argv[1:4]
    if not shutil.which(shell):
        print(f"{shell} is not installed")
        return SKIPPED
    ask = {"bash": ask_bash, "fish": ask_fish, "zsh": ask_zsh}[shell]
    asked_for, missing = 0, []

    def expect(words, wanted):
        nonlocal asked_for
        offered = ask(file, ["gooseneck-cli", *words])
        asked_for += len(wanted)
        missing.extend(f"after {words}: {word}" for word in wanted if word not in offered)

    expect([""], helptext.commands_of(program))
    expect(["--"], [name for name in helptext.options_of(program) if name.startswith("--")])
    for command in helptext.commands_of(program):
        expect([command, "--"], [name for name in helptext.options_of(program, command) if name.startswith("--")])
        for option, choices in helptext.choices_of(program, command).items():
            expect([command, option, ""], choices)
    expect(["completion", ""], ["bash", "fish", "zsh"])
    print("\n".join(missing) or f"{shell} offers all {asked_for} words")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
