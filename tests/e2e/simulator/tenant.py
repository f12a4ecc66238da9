"""A tenant of several services and teams, tokens of every scope in every mode, a switched profile, an outgoing webhook
and the duplicate window, seen from outside."""

import http.server
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import urllib.parse

from simulating import DEADLINE, Simulating, check

TOKENS = {"GLOBAL_TOKEN": "gk-global+/=%&", "SHOP_TOKEN": "gk-shop", "SEARCH_TOKEN": "gk-search"}
DOWN = b'{"id":7,"name":"Cart","status":"down"}'
UP = b'{"id":7,"name":"Cart","status":"up"}'


class Receiver(http.server.BaseHTTPRequestHandler):
    """Keeps what is posted in the queue of its server."""

    def do_POST(self):  # noqa: N802: the name is Python's
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posts.put((self.headers["X-Callgoose-Event"], self.headers["Content-Type"], json.loads(body)))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *unused):
        pass


def filter_set(words):
    return {
        "format": "gooseneck.filter-set", "version": 1,
        "filters": [{
            "urgency": "high",
            "trigger": {"conditions": [{"key": "status", "contains": words}], "mapIncidentWith": "id", "titleFrom": "name"},
            "resolve": {"condition": {"key": "status", "contains": ["up"]}, "incidentMappedWith": "id"},
        }],
    }


def write_tenant(folder, webhook):
    for name, words in (("plain", ["down"]), ("synonyms", ["down", "failed"])):
        with open(os.path.join(folder, f"{name}.json"), "w", encoding="utf-8") as file:
            json.dump(filter_set(words), file)
    path = os.path.join(folder, "tenant.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({
            "format": "gooseneck.tenant", "version": 1, "duplicateWindowSeconds": 0, "webhook": webhook,
            "services": [
                {"name": "Payments", "team": "Shop", "filters": "plain.json"},
                {"name": "Search", "team": "Shop", "filters": "synonyms.json", "profile": "documented"},
                {"name": "Mail", "team": "Office", "filters": "plain.json"},
            ],
            "tokens": [
                {"scope": "global", "env": "GLOBAL_TOKEN"},
                {"scope": "team", "of": "Shop", "env": "SHOP_TOKEN"},
                {"scope": "service", "of": "Search", "env": "SEARCH_TOKEN"},
            ],
        }, file)
    return path


def opened_by(simulator, token):
    simulator.control("POST", "/simulator/reset")
    status, _ = simulator.post(DOWN, {"Authorization": f"Bearer {TOKENS[token]}"})
    incidents = simulator.control("GET", "/simulator")["incidents"]
    return status, [one["service"] for one in incidents]


def tokens_reach_their_services(simulator):
    check(opened_by(simulator, "GLOBAL_TOKEN") == (201, ["Payments", "Mail"]), "the Global token")
    check(opened_by(simulator, "SHOP_TOKEN") == (201, ["Payments"]), "the Team token")
    check(opened_by(simulator, "SEARCH_TOKEN") == (202, []), "the Service token, under the documented reading")
    profiles = {one["name"]: one["profile"] for one in simulator.control("GET", "/simulator")["services"]}
    check(profiles == {"Payments": "documented", "Search": "documented", "Mail": "documented"}, f"{profiles}")
    simulator.control("POST", "/simulator/profile?service=Search", b"guide")
    check(opened_by(simulator, "SEARCH_TOKEN") == (201, ["Search"]), "the Service token, under the guide's reading")
    check(opened_by(simulator, "SHOP_TOKEN") == (201, ["Payments", "Search"]), "the Team token after the switch")


def tokens_travel_in_three_ways(simulator):
    quoted = urllib.parse.quote(TOKENS["GLOBAL_TOKEN"], safe="")
    for how, headers, path in (
        ("bearer", {"Authorization": f"Bearer {TOKENS['GLOBAL_TOKEN']}"}, "/v1/process"),
        ("header", {"X-Callgoose-Auth": TOKENS["GLOBAL_TOKEN"]}, "/v1/process"),
        ("query", {}, f"/v1/process?from=x&token={quoted}"),
    ):
        status, _ = simulator.post(b"{}", headers, path)
        check(status == 202, f"{how} is answered {status}")
    for wrong in ({}, {"Authorization": "Bearer gk-shop2"}, {"Authorization": "Basic gk-shop"}):
        status, answer = simulator.post(b"{}", wrong)
        check(status == 401 and b"gk-" not in answer, f"{wrong} is answered {status}: {answer}")


def receiving():
    """A receiver of its own, so that what is told late of another run is not taken for this one's."""
    receiver = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    receiver.posts = queue.Queue()
    threading.Thread(target=receiver.serve_forever, daemon=True).start()
    return receiver


def webhook_tells_incidents(simulator, posts):
    simulator.control("POST", "/simulator/reset")
    simulator.post(DOWN, {"Authorization": "Bearer gk-shop"}, "/v1/process?from=Shop%20floor")
    simulator.post(UP, {"Authorization": "Bearer gk-shop"})
    event, content_type, told = posts.get(timeout=DEADLINE)
    check((event, content_type) == ("incident.created", "application/json"), f"{event}, {content_type}")
    incident = told["incident"]
    check(told["event"] == event and incident["title"] == "Shop floor - Cart", f"{told}")
    check((incident["service"], incident["incidentId"], incident["state"]) == ("Payments", "7", "open"), f"{told}")
    while event == "incident.created":
        event, _, told = posts.get(timeout=DEADLINE)
    check((event, told["incident"]["state"]) == ("incident.resolved", "resolved"), f"{told}")


def file_is_checked(cli, path):
    told = subprocess.run([cli, "simulate", "--tenant", path], capture_output=True, text=True, timeout=DEADLINE, env={
        name: value for name, value in os.environ.items() if name not in TOKENS})
    check(told.returncode == 2 and "GLOBAL_TOKEN" in told.stderr, f"a missing variable: {told}")


def window_is_kept(cli, filters):
    body = b'{"monitor":{"id":1},"status":"error"}'
    closing = b'{"monitor":{"id":1},"status":"recovered"}'
    for seconds, last in (("0", 201), ("3600", 200)):
        with Simulating(cli, "--filters", filters, "--duplicate-window", seconds) as simulator:
            seen = [simulator.post(one)[0] for one in (body, closing, body)]
            check(seen == [201, 200, last], f"a window of {seconds} s: {seen}")


def main():
    cli, filters = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        path = write_tenant(folder, f"http://127.0.0.1:{receiving().server_port}/hook")
        file_is_checked(cli, path)
        with Simulating(cli, "--tenant", path, environment=TOKENS) as simulator:
            tokens_reach_their_services(simulator)
            tokens_travel_in_three_ways(simulator)
        receiver = receiving()
        path = write_tenant(folder, f"http://127.0.0.1:{receiver.server_port}/hook")
        with Simulating(cli, "--tenant", path, environment=TOKENS) as simulator:
            webhook_tells_incidents(simulator, receiver.posts)
    window_is_kept(cli, filters)
    print("tenant, tokens, profile, webhook and window are seen as they are set up")


main()
