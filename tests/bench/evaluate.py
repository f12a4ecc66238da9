#!/usr/bin/env python3
"""Measures `evaluate --lines` and `timeline --lines`: evaluate.py FOLDER_OF_THE_PROGRAMS (see README.md)."""
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

import figures

PAYLOADS = int(os.environ.get("BENCH_PAYLOADS", "1000000"))
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FILTERS = os.path.join(ROOT, "tests/data/openstatus.filter-set.json")
BARE_PARSE = os.path.join(ROOT, "build/test/bin/bench_bareparse")
# The verdict alone, as somebody would write it by hand; evaluate.jq gives all that evaluate prints.
PLAIN_JQ = """if (.status | contains("error")) then {verdict: "trigger", incident: (.monitor.id | tostring)}
  elif (.status | contains("recovered")) then {verdict: "resolve", incident: (.monitor.id | tostring)}
  else {verdict: "none"} end"""


def write_payloads(path, count):
    chance = random.Random(1)
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            monitor = chance.randrange(5000)
            status = chance.choice(("error", "degraded", "recovered"))
            alert = {
                "monitor": {"id": 4000 + monitor, "name": f"Checkout {monitor}", "url": f"https://shop{monitor}.example.com/health"},
                "cronTimestamp": 1764000000000 + number * 7,
                "status": status,
                "statusCode": 503 if status == "error" else 200,
                "latency": chance.randrange(20, 9000),
            }
            if status == "error":
                alert["errorMessage"] = 'Connection "reset" by peer'
            file.write(json.dumps(alert, separators=(",", ":")) + "\n")


def measure(command, processors, output):
    """Seconds by the wall and by the processors, and MB of memory at most."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    with open(output, "wb") as file:
        command = ["taskset", "-c", processors, *command]
        with subprocess.Popen(command, stdout=file) as process:
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - began
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, busy, used.ru_maxrss / 1024


def main():
    programs = sys.argv[1]
    cli = os.path.join(os.path.abspath(programs), "gooseneck-cli")
    count = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        write_payloads("p.ndjson", PAYLOADS)
        write_payloads("few.ndjson", PAYLOADS // 50)
        size = os.path.getsize("p.ndjson")
        print(f"{PAYLOADS} payloads, {size / 1e6:.0f} MB; seconds for all of them")
        print(f"{'':<46} {'wall':>8} {'processor':>10} {'MB':>6}")

        def row(name, command, processors="0", output="out", scale=1):
            wall, busy, memory = measure(command, processors, output)
            print(f"{name:<46} {wall * scale:>8.2f} {busy * scale:>10.2f} {memory:>6.0f}", flush=True)
            return busy * scale

        ours = [cli, "evaluate", "--json", "--filters", FILTERS, "--lines"]
        bare = row("bare parse, Boost.JSON", [BARE_PARSE, "p.ndjson"])
        busy = row("evaluate", [*ours, "p.ndjson"])
        row("timeline", [cli, "timeline", "--json", "--filters", FILTERS, "--lines", "p.ndjson"])
        if count > 1:
            every = f"0-{count - 1}"
            row(f"evaluate, {count} processors", [*ours, "p.ndjson"], every)
            row(f"timeline, {count} processors",
                [cli, "timeline", "--json", "--filters", FILTERS, "--lines", "p.ndjson"], every)
        plain = row("jq, the verdict and id alone", ["jq", "-c", PLAIN_JQ, "p.ndjson"])
        jq = ["jq", "-c", "--arg", "name", "few.ndjson", "-f", os.path.join(HERE, "evaluate.jq"), "few.ndjson"]
        full = row("jq, all that evaluate prints (from a 50th)", jq, output="jq", scale=50)
        row("evaluate (from a 50th)", [*ours, "few.ndjson"], output="ours", scale=50)
        with open("jq", "rb") as theirs, open("ours", "rb") as own:
            print("jq and evaluate print the same" if theirs.read() == own.read() else "jq and evaluate DIFFER")
        print(f"evaluate, processor time: {bare / busy:.2f} of the bare parse's speed, {full / busy:.0f} times jq for the "
              f"same output, {plain / busy:.1f} times jq for the verdict alone")
        figures.note("evaluate, payloads per second of one processor", f"{PAYLOADS / busy:,.0f}")
        figures.note("evaluate, speed of the bare parse of the same bytes", f"{bare / busy:.2f}", "0.5")
        figures.note("evaluate, times jq for the same output", f"{full / busy:.0f}", "20")
        figures.note("evaluate, times jq for the verdict alone", f"{plain / busy:.1f}")


if __name__ == "__main__":
    main()
