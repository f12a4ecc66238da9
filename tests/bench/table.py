#!/usr/bin/env python3
"""Prints the table of results as Markdown: table.py FIGURES FOLDER_OF_THE_TESTS' PROGRAMS [PROGRAM...]

FIGURES is what the benchmarks noted (figures.py); each PROGRAM is a benchmark that prints its own figures. It names the
machine and no day: what is compared is machines and versions.
"""
import json
import os
import platform
import re
import subprocess
import sys


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def first(path, pattern):
    with open(path, encoding="utf-8") as file:
        found = re.search(pattern, file.read(), re.MULTILINE)
    return found.group(1).strip() if found else "unknown"


def machine():
    processor = first("/proc/cpuinfo", r"^model name\s*: (.*)$")
    system = first("/etc/os-release", r'^PRETTY_NAME="?([^"\n]+)')
    gib = int(first("/proc/meminfo", r"^MemTotal:\s+(\d+)")) / 2**20
    return {
        "processor": f"{processor}, {os.cpu_count()} of them",
        "memory": f"{gib:.0f} GiB",
        "system": f"{system}, Linux {platform.release()}",
        "compiler": said("c++", "--version").splitlines()[0],
        "short run": ", ".join(f"{name}={os.environ[name]}" for name in ("BENCH_SECONDS", "BENCH_PAYLOADS") if name in os.environ) or "no",
    }


def main():
    figures, programs, names = sys.argv[1], sys.argv[2], sys.argv[3:]
    print("# Results\n\nWritten by `tests/bench/run --table`; what is measured is in README.md.\n")
    print("| machine | |\n|---|---|")
    for name, value in machine().items():
        print(f"| {name} | {value} |")
    print("\n| what | measured | to hold |\n|---|---|---|")
    with open(figures, encoding="utf-8") as file:
        for line in file:
            print("| " + " | ".join(json.loads(line)) + " |")
    for name in names:
        print(f"\n`{name}`:\n")
        for line in said(os.path.join(programs, name)).splitlines():
            print(f"    {line}".rstrip())


if __name__ == "__main__":
    main()
