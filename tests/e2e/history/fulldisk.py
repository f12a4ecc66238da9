"""A full disk: deliveries get 503, nothing is lost or crashes, and with space freed it goes on without a restart.

Mounts a small tmpfs, for which it needs to be root; where that is not allowed it is skipped.
"""

import os
import subprocess
import sys
import tempfile

from listening import Client, Listening, check, check_kept, skip

BODY_BYTES = 100_000
MOST = 200  # deliveries of this size fill the disk long before


def fill(url, acknowledged):
    """Delivers until the disk is full."""
    client = Client(url)
    for number in range(MOST):
        body = f"{number} ".encode().ljust(BODY_BYTES, b"x")
        status = client.post(body)
        check(status in (200, 503), f"delivery {number} was answered {status}")
        if status == 503:
            client.close()
            return
        acknowledged.append(body)
    check(False, "the disk did not fill")


def prove(cli, disk):
    store = os.path.join(disk, "data", "captures.sqlite")
    ballast = os.path.join(disk, "ballast")
    with open(ballast, "wb") as file:
        file.write(bytes(1024 * 1024))
    acknowledged = []
    with Listening(cli, store) as listening:
        check(listening.wait_until_listening(), f"it does not start: {listening.remarks}")
        fill(listening.url, acknowledged)
        client = Client(listening.url)
        for _ in range(20):
            check(client.post(bytes(BODY_BYTES)) == 503, "a delivery that cannot be stored was not answered 503")
        check(listening.process.poll() is None, "it ended on a full disk")
        os.remove(ballast)
        check(client.post(b"after the disk was cleared") == 200, "it does not go on when there is space again")
        acknowledged.append(b"after the disk was cleared")
        check(listening.stop() == 0, "it does not end in good order")
        check("disk is full" in "".join(listening.remarks), f"it does not say that the disk is full: {listening.remarks}")
    kept = check_kept(cli, store, acknowledged, "after a full disk")
    check(kept == len(acknowledged), f"{kept} are kept, but {len(acknowledged)} were acknowledged")
    print(f"{kept} acknowledged on a disk that then was full, all kept")


def main():
    with tempfile.TemporaryDirectory() as disk:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], capture_output=True, text=True
        )
        if mounted.returncode != 0:
            skip("a small disk cannot be mounted without being root")
        try:
            prove(sys.argv[1], disk)
        finally:
            subprocess.run(["umount", "--lazy", disk], check=True)


main()
