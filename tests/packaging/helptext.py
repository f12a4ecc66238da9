"""What the help of gooseneck-cli lists, read as an operator reads it."""
import os
import re
import subprocess

ENGLISH = {**os.environ, "GOOSENECK_LANGUAGE": "en", "LC_ALL": "C.UTF-8"}


def help_of(program, *command):
    return subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True, env=ENGLISH).stdout


def section(text, title):
    """The indented lines under a title."""
    found = re.search(rf"^{title}:\n((?:[ \t]+.*\n)*)", text, re.MULTILINE)
    return found.group(1) if found else ""


def commands_of(program):
    names = re.findall(r"^  ([a-z-]+)", section(help_of(program), "Subcommands"), re.MULTILINE)
    assert len(names) > 5, names
    return names


def options_of(program, *command):
    lines = re.findall(r"^  (-\S+)", section(help_of(program, *command), "Options"), re.MULTILINE)
    names = [name for line in lines for name in line.split(",")]
    assert "--help" in names, names
    return names


def choices_of(program, command):
    """Of options whose values are few: {"--expect": ["trigger", ...]}."""
    found = re.findall(r"^  (--\S+) [A-Z]+:\{(.*)\}", section(help_of(program, command), "Options"), re.MULTILINE)
    return {name: values.split(",") for name, values in found}
