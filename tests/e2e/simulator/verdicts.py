"""The simulator's answers to some hundred payloads, under every reading of the filters, are those of an independent
oracle."""

import itertools
import json
import os
import random
import sys
import tempfile

from oracle import Service
from simulating import Simulating, check, flags

READINGS = [
    {"items": items, "keys": keys, "case": case}
    for items, keys, case in itertools.product(
        ("all", "any"), ("top-level", "dotted", "any-depth"), ("sensitive", "insensitive"))
]

FILTER_SET = {
    "format": "gooseneck.filter-set",
    "version": 1,
    "filters": [
        {
            "urgency": "high",
            "trigger": {
                "conditions": [{"key": "status", "contains": ["error"]}],
                "mapIncidentWith": "monitor.id",
                "titleFrom": "monitor.name",
            },
            "resolve": {"condition": {"key": "status", "contains": ["recovered"]}, "incidentMappedWith": "monitor.id"},
        },
        {
            "urgency": "low",
            "trigger": {
                "conditions": [{"key": "state", "contains": ["down", "own"]}, {"key": "details.kind", "contains": ["5"]}],
                "mapIncidentWith": "id",
            },
            "resolve": {"condition": {"key": "state", "contains": ["up", "ok"]}, "incidentMappedWith": "id"},
        },
    ],
}


def payloads(count):
    """The same ones in every run."""
    chance = random.Random(7)
    for _ in range(count):
        monitor = chance.choice([{"id": chance.randint(1, 4), "name": "Checkout"}, {"name": "x"}, {"id": None}, "text"])
        payload = {
            "monitor": monitor,
            "id": chance.choice([1, 2, "2", 3.5, None, [1, {"a": 2}]]),
            "status": chance.choice(["error", "ERROR", "recovered", "degraded", "error recovered", 5]),
            "state": chance.choice(["down", "DOWN", "up", "ok", "upok", "up and ok", None]),
            "details": chance.choice([{"kind": 5}, {"kind": "4"}, {"kind": [1, 5]}, []]),
        }
        for name in chance.sample(sorted(payload), chance.randint(0, 2)):
            del payload[name]
        yield json.dumps(payload).encode()


def main():
    cli = sys.argv[1]
    compared = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "filters.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(FILTER_SET, file)
        for reading in READINGS:
            text = ",".join(f"{name}={value}" for name, value in reading.items())
            with Simulating(cli, "--filters", path, "--profile", text, "--duplicate-window", "3600") as simulator:
                service = Service(FILTER_SET, reading)
                for body in payloads(40):
                    expected = service.answer(body)
                    status, answer = simulator.post(body)
                    told = (status, *flags(answer))
                    check(told == expected, f"{text}: {body} is answered {told}, the oracle says {expected}")
                    compared += 1
    print(f"{compared} answers under {len(READINGS)} readings are the oracle's")


main()
