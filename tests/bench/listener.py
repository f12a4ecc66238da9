#!/usr/bin/env python3
"""Measures the listener of gooseneck-cli: listener.py FOLDER_OF_THE_PROGRAMS (see README.md)."""
import contextlib
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

import figures

SECONDS = int(os.environ.get("BENCH_SECONDS", "5"))
BODY = json.dumps(
    {
        "monitor": {"id": 4821, "name": "Checkout", "url": "https://shop.example.com/health"},
        "cronTimestamp": 1764000000000,
        "status": "error",
        "statusCode": 503,
        "latency": 812,
    },
    separators=(",", ":"),
)


@contextlib.contextmanager
def listener(programs, folder):
    """A running `listen`; gives its URL and the path of its store."""
    store = os.path.join(folder, "captures.sqlite")
    command = [os.path.join(programs, "gooseneck-cli"), "listen", "--json", "--store", store]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        url = json.loads(process.stdout.readline())["url"]
        reader = threading.Thread(target=lambda: process.stdout.read(), daemon=True)
        reader.start()
        try:
            yield url, store
        finally:
            process.terminate()
            process.wait()
            reader.join()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def nginx(folder):
    """nginx with one worker that answers 200 to everything; gives its URL."""
    port = free_port()
    configuration = os.path.join(folder, "nginx.conf")
    with open(configuration, "w", encoding="utf-8") as file:
        file.write(
            f"""
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{ worker_connections 1024; }}
http {{
  access_log off; keepalive_requests 1000000000;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; location / {{ return 200 "Captured.\\n"; }} }}
}}
"""
        )
    program = "/usr/sbin/nginx" if os.path.exists("/usr/sbin/nginx") else "nginx"
    with subprocess.Popen([program, "-e", f"{folder}/nginx.log", "-c", configuration, "-p", folder]) as process:
        try:
            wait_for(port)
            yield f"http://127.0.0.1:{port}/h/bench"
        finally:
            process.terminate()
            process.wait()


def wait_for(port):
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("nginx did not start")


def load(url, connections, folder):
    """Requests per second that were answered 2xx. wrk sends POST after POST on each connection."""
    script = os.path.join(folder, "post.lua")
    with open(script, "w", encoding="utf-8") as file:
        file.write(
            'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\n' f"wrk.body = [[{BODY}]]\n"
        )
    command = ["wrk", "-t1", f"-c{connections}", f"-d{SECONDS}s", "-s", script, url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise RuntimeError(said)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))


def throughput(programs):
    print(f"captures per second, body {len(BODY)} B, {SECONDS} s each, one thread of wrk")
    print(f"{'connections':>12} {'gooseneck':>10} {'nginx':>10} {'ratio':>6}")
    with tempfile.TemporaryDirectory() as folder:
        with nginx(folder) as reference, listener(programs, folder) as (url, store):
            for connections in (1, 8, 64):
                theirs = load(reference, connections, folder)
                ours = load(url, connections, folder)
                print(f"{connections:>12} {ours:>10.0f} {theirs:>10.0f} {ours / theirs:>6.2f}", flush=True)
                hold = "20,000, and 0.25 of nginx" if connections == 64 else ""
                figures.note(f"durable captures per second, {connections} connections",
                             f"{ours:,.0f}, {ours / theirs:.2f} of nginx", hold)
            size = os.path.getsize(store)
        print(f"store afterwards: {size / 1e6:.0f} MB")


class SlowConnections:
    """Connections that send a head byte by byte and never end it. A thread keeps them dripping."""

    def __init__(self, address, count):
        self.began = {}
        self.longest = 0.0
        self.stopped = threading.Event()
        for _ in range(count):
            try:
                connection = socket.create_connection(address, 5)
                connection.send(b"POST /x HTTP/1.1\r\nHost: localhost\r\nX-A: ")
                connection.setblocking(False)
                self.began[connection] = time.monotonic()
            except OSError as error:
                raise RuntimeError("a slow connection could not be made") from error
        self.thread = threading.Thread(target=self.drip, daemon=True)
        self.thread.start()

    def drip(self):
        while self.began and not self.stopped.is_set():
            for connection in list(self.began):
                if self.is_closed(connection):
                    self.longest = max(self.longest, time.monotonic() - self.began.pop(connection))
                    connection.close()
            self.stopped.wait(0.2)

    @staticmethod
    def is_closed(connection):
        try:
            while answer := connection.recv(4096):
                del answer
            return True
        except BlockingIOError:
            pass
        except OSError:
            return True
        try:
            connection.send(b"b")
        except OSError:
            return True
        return False


def healthy_delivery(address, path):
    """Milliseconds for one delivery on a connection of its own, None where it was not answered 200."""
    began = time.monotonic()
    request = (
        f"POST {path} HTTP/1.1\r\nHost: localhost:{address[1]}\r\nContent-Length: {len(BODY)}\r\n"
        f"Connection: close\r\n\r\n{BODY}"
    )
    try:
        with socket.create_connection(address, 5) as connection:
            connection.sendall(request.encode())
            answer = connection.recv(4096)
    except OSError:
        return None
    return (time.monotonic() - began) * 1000 if answer.startswith(b"HTTP/1.1 200") else None


def slow_senders(programs, count=1000, deliveries=200):
    with tempfile.TemporaryDirectory() as folder, listener(programs, folder) as (url, _):
        target = urllib.parse.urlsplit(url)
        address = (target.hostname, target.port)
        slow = SlowConnections(address, count)
        times = [healthy_delivery(address, target.path) for _ in range(deliveries) if not time.sleep(0.02)]
        slow.thread.join(60)
        answered = sorted(one for one in times if one is not None)
        print(f"{count} slow connections: {len(answered)} of {deliveries} healthy deliveries answered 200", end="")
        if answered:
            p99 = answered[max(0, int(len(answered) * 0.99) - 1)]
            print(f", p50 {statistics.median(answered):.1f} ms, p99 {p99:.1f} ms, longest {answered[-1]:.1f} ms")
            figures.note(f"a healthy delivery among {count} slow connections, p99", f"{p99:.1f} ms", "100 ms")
        print(f"slow ones still open: {len(slow.began)}, the longest was open {slow.longest:.1f} s")
        figures.note("the longest that a slow connection stays open", f"{slow.longest:.1f} s", "15 s")
        slow.stopped.set()


def main():
    programs = sys.argv[1]
    throughput(programs)
    slow_senders(programs)


if __name__ == "__main__":
    main()
