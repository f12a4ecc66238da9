"""Every fault that the simulator is asked for is seen by curl and by Python's client as it was meant, and no longer
than asked for."""

import http.client
import json
import socket
import sys

from simulating import Simulating, check

CURL_EMPTY_REPLY = 52
CURL_NOT_HTTP = (1, 8, 56)
DOWN = b'{"monitor":{"id":1,"name":"Checkout"},"status":"error"}'
UP = b'{"monitor":{"id":1,"name":"Checkout"},"status":"recovered"}'


def data(body):
    return ["--header", "Content-Type: application/json", "--data-binary", body.decode()]


def open_ids(simulator):
    state = simulator.control("GET", "/simulator")
    return [one["incidentId"] for one in state["incidents"] if one["state"] == "open"]


def statuses_are_seen(simulator):
    for status in (301, 401, 404, 429, 500, 503):
        simulator.control("POST", "/simulator/faults", f"status={status},next=2".encode())
        curl = simulator.curl(*data(DOWN))[1]
        python = simulator.post(DOWN)[0]
        check((curl, python) == (status, status), f"status={status} is seen as {curl} and {python}")
    check(open_ids(simulator) == [], "a refused request has an effect")


def drops_are_seen(simulator):
    simulator.control("POST", "/simulator/faults", b"drop,next=2")
    exit_status, status, body, _ = simulator.curl(*data(DOWN))
    check((exit_status, status, body) == (CURL_EMPTY_REPLY, 0, b""), f"curl sees a drop as {exit_status}, {status}")
    check(open_ids(simulator) == ["1"], "a request whose answer is lost has no effect")
    try:
        answer = simulator.post(UP)
        check(False, f"Python's client reads {answer} from a drop")
    except (http.client.RemoteDisconnected, ConnectionResetError):
        pass
    check(open_ids(simulator) == [], "a request whose answer is lost has no effect")


def garbage_is_seen(simulator):
    simulator.control("POST", "/simulator/faults", b"garbage,next=2")
    exit_status, status, _, _ = simulator.curl(*data(b"{}"))
    check(exit_status in CURL_NOT_HTTP and status == 0, f"curl takes garbage for {exit_status}, {status}")
    try:
        answer = simulator.post(b"{}")
        check(False, f"Python's client reads {answer} from garbage")
    except http.client.BadStatusLine:
        pass


def delays_are_seen(simulator):
    simulator.control("POST", "/simulator/faults", b"delay=700,next=2")
    exit_status, status, _, seconds = simulator.curl(*data(b'{"a":1}'))
    check((exit_status, status) == (0, 202) and seconds >= 0.7, f"curl waits {seconds} s for {status}")
    try:
        simulator.request("POST", "/v1/process", b'{"a":2}', timeout=0.2)
        check(False, "Python's client does not notice a delay")
    except (TimeoutError, socket.timeout):
        pass


def others_are_answered_meanwhile(simulator):
    """A delay keeps nobody else waiting."""
    simulator.control("POST", "/simulator/faults", b"delay=20000")
    slow = http.client.HTTPConnection(simulator.host, simulator.port)
    slow.request("POST", "/v1/process", b"{}")
    # The control answers only when the slow request was taken: both come over connections of their own.
    while simulator.control("GET", "/simulator")["faults"]:
        pass
    status, _, _, seconds = simulator.curl(*data(b"{}"))[0:4]
    check(status == 0 and seconds < 15, f"another request waits {seconds} s")
    slow.close()


def they_come_in_order_and_end(simulator):
    for fault in (b"status=500", b"status=502,next=2", b"status=503"):
        simulator.control("POST", "/simulator/faults", fault)
    waiting = simulator.control("GET", "/simulator")["faults"]
    check(waiting == ["status=500", "status=502,next=2", "status=503"], f"these faults wait: {waiting}")
    seen = [simulator.post(b"{}")[0] for _ in range(5)]
    check(seen == [500, 502, 502, 503, 202], f"they are seen as {seen}")
    simulator.control("POST", "/simulator/faults", b"drop,next=9")
    check(simulator.control("DELETE", "/simulator/faults")["faults"] == [], "they are not taken back")
    check(simulator.post(b"{}")[0] == 202, "one that was taken back is seen")


def the_log_tells_them(cli, filters):
    with Simulating(cli, "--filters", filters, "--fault", "status=429", "--fault", "drop") as simulator:
        simulator.post(b"{}")
        simulator.curl(*data(b"{}"))
        simulator.post(b"{}")
        told = [simulator.next_line().get("fault") for _ in range(3)]
        check(told == ["status=429", "drop", None], f"the log tells {told}")


def main():
    cli, filters = sys.argv[1:3]
    checks = [statuses_are_seen, drops_are_seen, garbage_is_seen, delays_are_seen, others_are_answered_meanwhile,
              they_come_in_order_and_end]
    for one in checks:
        with Simulating(cli, "--filters", filters) as simulator:
            one(simulator)
    the_log_tells_them(cli, filters)
    print(f"{len(checks) + 1} kinds of faults are seen as they are meant")


main()
