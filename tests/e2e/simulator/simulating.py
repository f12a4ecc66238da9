"""A real `gooseneck-cli simulate` and HTTP clients beside it that share no code with it: Python's and curl. Loopback
only."""

import http.client
import json
import os
import queue
import subprocess
import sys
import threading
import urllib.parse

DEADLINE = 30.0  # seconds; generous: only a hang reaches it


def check(condition, message):
    if not condition:
        sys.exit(f"FAILED: {message}")


class Simulating:
    """One run of `simulate`. What it prints is read by a thread, so that it never waits for its reader."""

    def __init__(self, cli, *options, environment=None):
        self.process = subprocess.Popen(
            [cli, "simulate", "--json", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})},
        )
        self._lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        first = self.next_line()
        check(first is not None, "it does not start")
        self.url = first["url"]
        split = urllib.parse.urlsplit(self.url)
        self.host, self.port = split.hostname, split.port

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.process.terminate()
        status = self.process.wait(timeout=DEADLINE)
        check(status == 0, f"it ends with {status}: {self.process.stderr.read()}")

    def _read(self):
        for line in self.process.stdout:
            self._lines.put(json.loads(line))
        self._lines.put(None)

    def next_line(self):
        return self._lines.get(timeout=DEADLINE)

    def request(self, method, path, body=b"", headers=None, timeout=DEADLINE):
        """Status and body, with Python's client."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def post(self, body, headers=None, path="/v1/process"):
        return self.request("POST", path, body, {"Content-Type": "application/json", **(headers or {})})

    def control(self, method, path, body=b""):
        status, answer = self.request(method, path, body)
        check(status == 200, f"{method} {path} is answered {status}: {answer}")
        return json.loads(answer)

    def curl(self, *options, path="/v1/process"):
        """curl's exit status, what it read and the time it took in seconds."""
        told = subprocess.run(
            ["curl", "--silent", "--noproxy", "*", "--max-time", "20", "--write-out", "\n%{http_code} %{time_total}",
             *options, f"http://{self.host}:{self.port}{path}"],
            capture_output=True, timeout=DEADLINE,
        )
        body, _, facts = told.stdout.rpartition(b"\n")
        status, seconds = facts.split()
        return told.returncode, int(status), body, float(seconds)


def flags(answer):
    """The four flags of an answer, in the order of answers.Expected.answer()."""
    told = json.loads(answer)
    triggered, resolved = told["triggered"], told["resolved"]
    return triggered["created"], triggered["duplicate"], resolved["resolved"], resolved["duplicate"]
