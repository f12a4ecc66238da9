"""Every open, write, sync and cut of the history's files fails once, each in a run of its own (strace injects it).

Then: no delivery is acknowledged that is not in the history, the program does not crash, takes deliveries again
without a restart if it was listening, and after a restart in any case.

GOOSENECK_FAULTS=all injects into every call; by default into every fifth.
"""

import os
import sys
import tempfile

from listening import Client, Listening, Trace, check, check_kept, skip

# What is to fail, how, and which of the history's files it is about.
FAULTS = [
    ("openat", "EIO", ""),
    ("openat", "EMFILE", "-wal"),
    ("pwrite64", "ENOSPC", ""),
    ("pwrite64", "ENOSPC", "-wal"),
    ("pwrite64", "EIO", "-wal"),
    ("fdatasync", "EIO", ""),
    ("fdatasync", "EIO", "-wal"),
    ("ftruncate", "EIO", ""),
    ("pwrite64", "ENOSPC", "-shm"),
    ("fcntl", "EIO", ""),
    ("openat", "EMFILE", ".lock"),
    ("flock", "EIO", ".lock"),
]
DELIVERIES = 4


def deliver(url, acknowledged, what):
    client = Client(url)
    statuses = []
    # One more than planned if the last one met the fault: after it everything must be well again.
    while len(statuses) < DELIVERIES or (statuses[-1] != 200 and len(statuses) == DELIVERIES):
        body = f"delivery {len(statuses)}".encode()
        status = client.post(body)
        check(status in (200, 503), f"{what}: a delivery was answered {status}")
        statuses.append(status)
        if status == 200:
            acknowledged.append(body)
    client.close()
    check(statuses[-1] == 200, f"{what}: it does not recover: {statuses}")
    return statuses


def run_with_fault(cli, folder, call, error, suffix, number):
    """Whether the fault was met."""
    what = f"{call} {number} of captures.sqlite{suffix} fails with {error}"
    store = os.path.join(folder, "captures.sqlite")
    trace = Trace(
        folder, "-P", store + suffix, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={number}"
    )
    acknowledged = []
    with Listening(cli, store, trace.prefix) as listening:
        started = listening.wait_until_listening()
        if started:
            deliver(listening.url, acknowledged, what)
            listening.stop()
        status = listening.wait()
    injected = "(INJECTED)" in trace.text_of(listening.process)
    if not injected and not started:
        skip(f"strace cannot be used here: {listening.remarks}")
    check(status >= 0, f"{what}: it crashed with signal {-status}")
    check(started or (status == 2 and listening.remarks), f"{what}: it does not start and does not say why")
    with Listening(cli, store) as again:
        check(again.wait_until_listening(), f"{what}: it does not start any more: {again.remarks}")
        check(Client(again.url).post(b"after the restart") == 200, f"{what}: it takes nothing after a restart")
        acknowledged.append(b"after the restart")
        again.stop()
    check_kept(cli, store, acknowledged, f"after {what}")
    return injected


def main():
    cli = sys.argv[1]
    step = 1 if os.environ.get("GOOSENECK_FAULTS") == "all" else 5
    for call, error, suffix in FAULTS:
        number = 1
        while True:
            with tempfile.TemporaryDirectory() as folder:
                if not run_with_fault(cli, folder, call, error, suffix, number):
                    break
            number += step
        print(f"{call} of captures.sqlite{suffix}, {error}: {(number - 1) // step} faults", flush=True)


main()
