"""Damaged histories: the program starts and takes deliveries, or says why not; nothing is ever deleted.

Each is a good one with a few bytes changed, or cut short, by a fixed seed. A damaged one is set aside with every
byte. GOOSENECK_DAMAGES sets how many (200 for the full proof).
"""

import glob
import os
import random
import shutil
import sys
import tempfile

from listening import Client, Listening, check, count_from_environment, stored_bodies

PAGE = 4096


def make_good_ones(cli, folder):
    """One history as it lies after a good end, one with its log, as a kill leaves it."""
    ended, killed = os.path.join(folder, "ended"), os.path.join(folder, "killed")
    for name in (ended, killed):
        os.mkdir(name)
        with Listening(cli, os.path.join(name, "captures.sqlite")) as listening:
            check(listening.wait_until_listening(), f"it does not start: {listening.remarks}")
            client = Client(listening.url)
            for number in range(60):
                check(client.post(f"{number} ".encode().ljust(600, b"x")) == 200, "a delivery was not taken")
            client.post(bytes(70_000))
            if name == ended:
                listening.stop()
    return ended, killed


def damage(path, chance):
    """Changes a file and says how."""
    size = os.path.getsize(path)
    with open(path, "r+b") as file:
        kind = chance.choice(["flip", "flip", "header", "page", "cut"])
        if kind == "cut":
            file.truncate(chance.randrange(size))
        elif kind == "page":
            file.seek(PAGE * chance.randrange(max(1, size // PAGE)))
            file.write(chance.randbytes(PAGE))
        else:
            for _ in range(chance.choice([1, 4, 40])):
                file.seek(chance.randrange(100 if kind == "header" else size))
                file.write(chance.randbytes(1))
    return f"{kind} in {os.path.basename(path)}"


def contents_in(folder):
    contents = {}
    for path in glob.glob(os.path.join(folder, "*")):
        with open(path, "rb") as file:
            contents[os.path.basename(path)] = file.read()
    return contents


def start_with(cli, folder, what):
    """What became of it: "works", "set aside" or "refused"."""
    store = os.path.join(folder, "captures.sqlite")
    before = contents_in(folder)["captures.sqlite"]
    with Listening(cli, store) as listening:
        started = listening.wait_until_listening()
        if started:
            client = Client(listening.url)
            # Damage that only a write meets costs one delivery, which its sender repeats.
            check(200 in (client.post(b"new"), client.post(b"new")), f"{what}: it takes no deliveries")
            listening.stop()
        status = listening.wait()
    check(status == (0 if started else 2), f"{what}: it ended with {status}: {listening.remarks}")
    after = contents_in(folder)
    aside = [name for name in after if ".damaged-" in name and not name.endswith(("-wal", "-shm"))]
    if aside:
        check(started, f"{what}: it was set aside, and still it does not start")
        check(aside[0] in "".join(listening.remarks), f"{what}: the new name is not said: {listening.remarks}")
        # A log that was sound may have been written into it first.
        check(len(after[aside[0]]) >= len(before) or "captures.sqlite-wal" in what, f"{what}: bytes are gone")
        check(b"new" in stored_bodies(cli, store), f"{what}: the new history does not hold what came in")
        return "set aside"
    check("captures.sqlite" in after, f"{what}: the history is gone")
    if not started:
        check(listening.remarks, f"{what}: it does not say why it does not start")
        check(after["captures.sqlite"] == before, f"{what}: what was refused was changed")
        return "refused"
    return "works"


def main():
    cli = sys.argv[1]
    count = count_from_environment("GOOSENECK_DAMAGES", 40)
    chance = random.Random(20260821)
    became = {"works": 0, "set aside": 0, "refused": 0}
    with tempfile.TemporaryDirectory() as folder:
        goods = make_good_ones(cli, folder)
        for number in range(count):
            copy = os.path.join(folder, "copy")
            shutil.copytree(chance.choice(goods), copy)
            files = sorted(path for path in glob.glob(os.path.join(copy, "*")) if not path.endswith((".lock", "-shm")))
            files = [path for path in files if os.path.getsize(path) > 0]
            what = f"history {number}, {damage(chance.choice(files), chance)}"
            became[start_with(cli, copy, what)] += 1
            shutil.rmtree(copy)
    check(became["set aside"] > 0, "none was damaged enough: this proves nothing")
    print(f"{count} damaged histories: {became}")


main()
