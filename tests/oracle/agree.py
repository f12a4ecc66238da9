#!/usr/bin/env python3
"""Compares gooseneck-cli with an evaluator of its own, written from design/formats.md alone: agree.py CLI

For random filter sets and payloads, under all 12 readings: the verdicts, filter numbers, incident ids, titles,
descriptions and the robustness flag of `evaluate`, and all that `timeline` says. A case is one payload under one
filter set; GOOSENECK_CASES is how many (5,000 if not given), GOOSENECK_SEED where chance begins."""
import json
import os
import random
import subprocess
import sys
import tempfile

import cases
import incidents
import verdicts

PAYLOADS_OF_A_SET = 250
SHOWN = 5


class Disagreements:
    def __init__(self):
        self.count = 0

    def compare(self, what, context, expected, actual):
        if expected == actual:
            return
        self.count += 1
        if self.count <= SHOWN:
            print(f"{what}\n  {context}\n  oracle:  {json.dumps(expected)}\n  program: {json.dumps(actual)}")


def run(cli, command, folder, reading):
    profile = "items={},keys={},case={}".format(*reading)
    arguments = [cli, command, "--json", "--filters", "filters.json", "--profile", profile, "--lines", "p"]
    ended = subprocess.run(arguments, cwd=folder, capture_output=True, check=False)
    if ended.returncode not in (0, 2):
        sys.exit(f"{command} ended with {ended.returncode}: {ended.stderr.decode()}")
    return [json.loads(line) for line in ended.stdout.splitlines()]


def compare_set(cli, folder, filter_set, lines, disagreements):
    with open(os.path.join(folder, "filters.json"), "w", encoding="utf-8") as file:
        json.dump(filter_set, file)
    with open(os.path.join(folder, "p"), "wb") as file:
        file.write(b"".join(line + b"\n" for line in lines))
    payloads = [(f"p:{n}", verdicts.Payload(line)) for n, line in enumerate(lines, 1) if line.strip()]
    robust = [verdicts.is_robust(filter_set, payload) for _, payload in payloads]
    for reading in verdicts.READINGS:
        said = run(cli, "evaluate", folder, reading)
        if len(said) != len(payloads):
            sys.exit(f"evaluate printed {len(said)} objects for {len(payloads)} payloads")
        for (source, payload), is_robust, actual in zip(payloads, robust, said):
            expected = {"source": source, **verdicts.verdict(filter_set, payload, reading, is_robust)}
            if actual.get("verdict") == "invalid":
                actual = {name: actual[name] for name in ("source", "verdict")}
            context = f"{reading} {json.dumps(filter_set)} {payload.data!r}"
            disagreements.compare("evaluate", context, expected, actual)
        expected = incidents.timeline(filter_set, payloads, reading)
        actual = run(cli, "timeline", folder, reading)
        first = next((n for n, pair in enumerate(zip(expected, actual)) if pair[0] != pair[1]), None)
        if first is not None or len(expected) != len(actual):
            context = f"{reading} {json.dumps(filter_set)} " + " ".join(repr(line) for line in lines[:20])
            disagreements.compare("timeline", context, expected[first or 0], actual[first or 0])
    return len(payloads)


def main():
    cli = os.path.abspath(sys.argv[1])
    wanted = int(os.environ.get("GOOSENECK_CASES", "5000"))
    seed = int(os.environ.get("GOOSENECK_SEED", "1"))
    chance = random.Random(seed)
    disagreements = Disagreements()
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        while done < wanted:
            filter_set = cases.filter_set(chance)
            lines = cases.payloads(chance, min(PAYLOADS_OF_A_SET, wanted - done), filter_set["filters"])
            done += compare_set(cli, folder, filter_set, lines, disagreements)
    print(f"{done} cases under {len(verdicts.READINGS)} readings, seed {seed}: {disagreements.count} disagreements")
    sys.exit(1 if disagreements.count else 0)


if __name__ == "__main__":
    main()
