"""A history that is exported as NDJSON and imported into another is the same there; secrets leave only on request."""

import http.client
import json
import os
import subprocess
import sys
import tempfile

from listening import DEADLINE, Listening, check

SECRET = "s3cret+/=%canary"
BODIES = [b"{}", b"", bytes(range(256)), b"x" * 200_000]


def captures(cli, store, *options, status=0, given=None):
    told = subprocess.run(
        [cli, "captures", "--store", store, *options], input=given, capture_output=True, text=True, timeout=DEADLINE
    )
    check(told.returncode == status, f"captures {options} ends with {told.returncode}: {told.stderr}")
    return told.stdout if status == 0 else told.stderr


def deliver(cli, store):
    with Listening(cli, store) as listening:
        check(listening.wait_until_listening(), f"it does not start: {listening.remarks}")
        connection = http.client.HTTPConnection(listening.url.hostname, listening.url.port, timeout=DEADLINE)
        for body in BODIES:
            connection.request(
                "POST", f"{listening.url.path}", body, {"Authorization": f"Bearer {SECRET}", "X-Kept": "\xe9"}
            )
            answer = connection.getresponse()
            answer.read()
            check(answer.status == 200, f"a delivery was answered {answer.status}")
        listening.stop()


def without_ids(lines):
    return [{**json.loads(line), "id": 0} for line in lines.splitlines()]


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        first, second = os.path.join(folder, "first.sqlite"), os.path.join(folder, "second.sqlite")
        deliver(cli, first)
        masked = captures(cli, first, "--ndjson")
        check(SECRET not in masked, "a secret header is exported without being asked for")
        whole = captures(cli, first, "--ndjson", "--secrets")
        check(whole.count(SECRET) == len(BODIES), "a secret header is not exported although it was asked for")
        exported = os.path.join(folder, "export.ndjson")
        with open(exported, "w", encoding="utf-8") as file:
            file.write(whole)
        told = captures(cli, second, "--json", "--import", exported)
        check(json.loads(told) == {"imported": len(BODIES), "dropped": 0}, f"the import tells {told}")
        again = captures(cli, second, "--ndjson", "--secrets")
        check(without_ids(again) == without_ids(whole), "the import is not what was exported")
        captures(cli, second, "--import", "-", given=masked)
        check(len(captures(cli, second, "--ndjson").splitlines()) == 2 * len(BODIES), "standard input is not read")
        complaint = captures(cli, second, "--import", "-", status=2, given=masked + '{"status":"error"}\n')
        check(f":{len(BODIES) + 1}:" in complaint, f"the line that is no capture is not named: {complaint}")
    print(f"{len(BODIES)} captures exported and imported")


main()
