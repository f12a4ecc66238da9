"""No acknowledgement before its sync: the order of the system calls of `listen`, seen by strace.

Between the arrival of a delivery and the write of its 200 the log of the database is written and then synced, and
nothing that was written waits for its sync at that moment.
"""

import os
import re
import sys
import tempfile
import threading

from listening import Client, Listening, Trace, check, skip

CALLS = "pwrite64,fdatasync,fsync,read,recvfrom,write,sendto,sendmsg,writev"
LINE = re.compile(r"^(?P<thread>\d+) +(?:<\.\.\. (?P<resumed>\w+) resumed>|(?P<call>\w+)\()(?P<rest>.*)$")
DELIVERIES = 30
SENDERS = 3


def send(url, name, statuses):
    client = Client(url)
    for number in range(DELIVERIES):
        statuses.append(client.post(f"{name}-{number}".encode()))
    client.close()


class Order:
    """Reads a trace line by line and counts what it proves."""

    def __init__(self):
        self.acknowledged = 0
        self.syncs = 0
        self._unsynced = 0
        self._arrived = {}  # socket -> how many syncs there were when its delivery came
        self._begun = {}  # thread -> the beginning of a call that was interrupted in the trace

    def read(self, line):
        found = LINE.match(line)
        if found is None:
            return
        call, rest = found["call"], found["rest"]
        if call and rest.endswith("<unfinished ...>"):
            self._begun[found["thread"]] = rest
            self._begin(call, rest)
            return
        if call:
            self._begin(call, rest)
            self._end(call, rest)
        else:
            self._end(found["resumed"], self._begun.pop(found["thread"], "") + rest)

    def _begin(self, call, rest):
        if call == "pwrite64" and "-wal>" in rest:
            self._unsynced += 1
        elif call in ("write", "sendto", "sendmsg", "writev") and "HTTP/1.1 200" in rest:
            socket = rest.partition(",")[0]
            check(self._unsynced == 0, f"a 200 goes out while the log waits for its sync: {rest}")
            check(self.syncs > self._arrived[socket], f"a 200 goes out with no sync since its delivery came: {rest}")
            self.acknowledged += rest.count("HTTP/1.1 200")

    def _end(self, call, rest):
        if call in ("fdatasync", "fsync") and "-wal>" in rest and rest.rstrip().endswith("= 0"):
            self.syncs += 1
            self._unsynced = 0
        elif call in ("read", "recvfrom") and '"POST ' in rest:
            self._arrived[rest.partition(",")[0]] = self.syncs


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        trace = Trace(folder, "-e", f"trace={CALLS}")
        statuses = []
        with Listening(cli, os.path.join(folder, "captures.sqlite"), trace.prefix) as listening:
            if not listening.wait_until_listening():
                skip(f"strace cannot be used here: {listening.remarks}")
            senders = [
                threading.Thread(target=send, args=(listening.url, str(name), statuses)) for name in range(SENDERS)
            ]
            for sender in senders:
                sender.start()
            for sender in senders:
                sender.join()
            listening.stop()
        order = Order()
        for line in trace.text_of(listening.process).splitlines():
            order.read(line)
    check(statuses == [200] * (DELIVERIES * SENDERS), f"not all were taken: {statuses}")
    check(order.acknowledged == len(statuses), f"{order.acknowledged} of {len(statuses)} answers are in the trace")
    print(f"{order.acknowledged} acknowledgements, each after one of {order.syncs} syncs")


main()
