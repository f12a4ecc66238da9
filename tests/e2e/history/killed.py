"""kill -9 at any moment under load: no acknowledged capture is lost, none is there twice.

GOOSENECK_KILLS sets how often (100 for the full proof).
"""

import os
import random
import sys
import tempfile
import threading
import time

from listening import Client, Listening, check, check_kept, count_from_environment

SENDERS = 4


def send_until_it_is_gone(url, name, acknowledged):
    """Only a complete 2xx counts. The name makes every body the only one of its kind."""
    client = Client(url)
    number = 0
    while True:
        number += 1
        body = f'{{"delivery":"{name}-{number}"}}'.encode()
        status = client.post(body)
        if status is None:
            break
        if 200 <= status < 300:
            acknowledged.append(body)
    client.close()


def run_and_kill(cli, store, turn, acknowledged, delay):
    with Listening(cli, store) as listening:
        check(listening.wait_until_listening(), f"it does not start after kill {turn}: {listening.remarks}")
        before = len(acknowledged)
        senders = [
            threading.Thread(target=send_until_it_is_gone, args=(listening.url, f"{turn}-{sender}", acknowledged))
            for sender in range(SENDERS)
        ]
        for sender in senders:
            sender.start()
        time.sleep(delay)
        listening.kill()
        for sender in senders:
            sender.join()
        return len(acknowledged) - before


def main():
    cli = sys.argv[1]
    kills = count_from_environment("GOOSENECK_KILLS", 15)
    chance = random.Random(20260821)
    acknowledged = []
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "data", "captures.sqlite")
        under_load = 0
        for turn in range(kills):
            under_load += run_and_kill(cli, store, turn, acknowledged, chance.uniform(0.0, 0.25)) > 0
            if turn % 20 == 19:
                check_kept(cli, store, acknowledged, f"after {turn + 1} kills")
        kept = check_kept(cli, store, acknowledged, "in the end")
    check(under_load > kills / 2, "most kills came before anything was acknowledged: this proves nothing")
    print(f"{kills} kills, {under_load} of them under load: {len(acknowledged)} acknowledged, {kept} kept")


main()
