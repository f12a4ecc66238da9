"""A real `gooseneck-cli listen` and a real HTTP client, for the proofs of the history. Loopback only."""

import base64
import http.client
import json
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.parse

DEADLINE = 30.0  # seconds; generous: only a hang reaches it


def fail(message):
    sys.exit(f"FAILED: {message}")


def check(condition, message):
    if not condition:
        fail(message)


def skip(reason):
    """CTest takes exit status 77 for "skipped"."""
    print(f"SKIPPED: {reason}")
    sys.exit(77)


def count_from_environment(name, default):
    return int(os.environ.get(name, default))


class Trace:
    """What strace writes about a run of `listen`. The tracer stands beside the program, not above it (-D), so that
    signals and the exit status are the program's own."""

    def __init__(self, folder, *options):
        if shutil.which("strace") is None:
            skip("strace is not installed")
        self._path = os.path.join(folder, "trace")
        self.prefix = ["strace", "-D", "-f", "-y", "-s", "64", "-o", self._path, *options]

    def text_of(self, process):
        """All of it, once the program has ended."""
        end = re.compile(rf"^{process.pid} +\+\+\+ ", re.MULTILINE)

        def text():
            if not os.path.exists(self._path):
                return ""
            with open(self._path, encoding="utf-8", errors="replace") as trace:
                return trace.read()

        check(eventually(lambda: end.search(text())), "the trace has no end")
        return text()


class Listening:
    """One run of `listen`. What it prints is read by a thread, so that it never waits for its reader."""

    def __init__(self, cli, store, prefix=(), options=()):
        command = [*prefix, cli, "listen", "--json", "--store", store, *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.url = None
        self.remarks = []
        self._lines = queue.Queue()
        self._readers = [
            threading.Thread(target=self._read_output, daemon=True),
            threading.Thread(target=self._read_remarks, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.kill()

    def _read_output(self):
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _read_remarks(self):
        for line in self.process.stderr:
            self.remarks.append(line)

    def wait_until_listening(self):
        """True once it listens, False if it ended instead."""
        line = self._lines.get(timeout=DEADLINE)
        if line is None:
            self.wait()
            return False
        self.url = urllib.parse.urlsplit(json.loads(line)["url"])
        return True

    def wait(self):
        """The exit status, negative for a signal."""
        status = self.process.wait(timeout=DEADLINE)
        for reader in self._readers:
            reader.join(timeout=DEADLINE)
        return status

    def kill(self):
        self.process.kill()
        return self.wait()

    def stop(self):
        self.process.terminate()
        return self.wait()


class Client:
    """Sends deliveries over one connection that it keeps while it can."""

    def __init__(self, url):
        self._url = url
        self._connection = None

    def post(self, body):
        """The status of a complete answer, or None."""
        try:
            if self._connection is None:
                self._connection = http.client.HTTPConnection(self._url.hostname, self._url.port, timeout=DEADLINE)
            self._connection.request("POST", self._url.path, body)
            answer = self._connection.getresponse()
            answer.read()
            return answer.status
        except (OSError, http.client.HTTPException):
            self.close()
            return None

    def close(self):
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def stored_bodies(cli, store):
    """The bodies in the history, oldest first, as `captures` tells them."""
    told = subprocess.run(
        [cli, "captures", "--json", "--body", "--store", store], capture_output=True, text=True, timeout=DEADLINE
    )
    check(told.returncode == 0, f"the history cannot be read: {told.stderr}")
    return [base64.b64decode(json.loads(line)["bodyBase64"]) for line in told.stdout.splitlines()]


def check_kept(cli, store, acknowledged, when):
    """Nothing acknowledged is lost, nothing is there twice."""
    bodies = stored_bodies(cli, store)
    kept = set(bodies)
    lost = [body for body in acknowledged if body not in kept]
    check(not lost, f"{len(lost)} acknowledged captures are lost {when}, such as {lost[:3]}")
    check(len(kept) == len(bodies), f"{len(bodies) - len(kept)} captures are there twice {when}")
    return len(bodies)


def eventually(condition):
    """Whether it comes true within the deadline."""
    end = time.monotonic() + DEADLINE
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
