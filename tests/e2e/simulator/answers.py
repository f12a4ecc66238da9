"""The simulator's answers to random payloads under random filter sets and every reading, and the incidents on its
dashboard, are those that the independent oracle (tests/oracle) expects. GOOSENECK_SETS is how many filter sets (4 if not
given), GOOSENECK_SEED where chance begins."""

import json
import os
import random
import sys
import tempfile

from simulating import Simulating, check, flags

sys.path.append(os.path.join(os.path.dirname(__file__), "..", "..", "oracle"))
import cases  # noqa: E402
import verdicts  # noqa: E402

PAYLOADS_OF_A_SET = 25


class Expected:
    """One service as facts on Callgoose have it: first match wins, ids open and close, repeats are duplicates."""

    def __init__(self, filter_set, reading):
        self._filters, self._reading = filter_set, reading
        self._open, self._seen = set(), set()
        self.incidents = []  # (id, title, state), oldest first

    def answer(self, body):
        """The status and the four flags of the answer, as a tuple."""
        payload = verdicts.Payload(body)
        if payload.value is None:
            return 202, False, False, False, False
        triggers, trigger_id, resolves, resolve_id = verdicts.outcome(self._filters, payload, self._reading)
        if not triggers and not resolves:
            return 202, False, False, False, False
        repeated = body in self._seen
        self._seen.add(body)
        created = bool(triggers) and not repeated and trigger_id not in self._open
        if created:
            said = verdicts.verdict(self._filters, payload, self._reading, None)
            self.incidents.append([trigger_id, said["title"], "open"])
            if trigger_id is not None:
                self._open.add(trigger_id)
        resolved = bool(resolves) and not repeated and resolve_id in self._open
        if resolved:
            self._open.discard(resolve_id)
            closed = next(one for one in self.incidents if one[0] == resolve_id and one[2] == "open")
            closed[2] = "resolved"
        return 201 if created else 200, created, bool(triggers) and not created, resolved, bool(resolves) and repeated


def compare(cli, path, filter_set, bodies, reading):
    profile = "items={},keys={},case={}".format(*reading)
    with Simulating(cli, "--filters", path, "--profile", profile, "--duplicate-window", "3600") as simulator:
        # The sender's name is the URL's: the file's own is not sent.
        expected = Expected({**filter_set, "from": ""}, reading)
        for body in bodies:
            wanted = expected.answer(body)
            status, answer = simulator.post(body)
            told = (status, *flags(answer))
            check(told == wanted, f"{profile}, {json.dumps(filter_set)}: {body} is answered {told}, not {wanted}")
        shown = simulator.control("GET", "/simulator")["incidents"]
        told = [[one["incidentId"], one["title"], one["state"]] for one in shown]
        check(told == expected.incidents, f"{profile}, {json.dumps(filter_set)}: {told}, not {expected.incidents}")


def main():
    cli = sys.argv[1]
    seed = os.environ.get("GOOSENECK_SEED", "7")
    sets = int(os.environ.get("GOOSENECK_SETS", "4"))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "filters.json")
        for number in range(sets):
            chance = random.Random(f"{seed}-{number}")
            filter_set = cases.filter_set(chance)
            bodies = cases.payloads(chance, PAYLOADS_OF_A_SET, filter_set["filters"])
            with open(path, "w", encoding="utf-8") as file:
                json.dump(filter_set, file)
            for reading in verdicts.READINGS:
                compare(cli, path, filter_set, bodies, reading)
    print(f"{sets * PAYLOADS_OF_A_SET * len(verdicts.READINGS)} answers are the oracle's")


main()
