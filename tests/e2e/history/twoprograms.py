"""Two programs on one history: the second says so and only reads; a killed one leaves nothing locked."""

import os
import sys
import tempfile

from listening import Client, Listening, check, stored_bodies


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "captures.sqlite")
        with Listening(cli, store) as first:
            check(first.wait_until_listening(), f"the first does not start: {first.remarks}")
            sender = Client(first.url)
            check(sender.post(b"1") == 200, "the first does not take deliveries")
            with Listening(cli, store) as second:
                check(not second.wait_until_listening(), "the second listens on a history that it cannot write")
                check(second.wait() == 2, f"the second ends with {second.process.returncode}")
                check("Another running program" in "".join(second.remarks), f"the second says {second.remarks}")
            check(stored_bodies(cli, store) == [b"1"], "a reader does not see what the first stored")
            check(sender.post(b"2") == 200, "the first was disturbed")
            check(stored_bodies(cli, store) == [b"1", b"2"], "a reader does not see what the first stored since")
            first.kill()
        with Listening(cli, store) as third:
            check(third.wait_until_listening(), f"a killed one left the history locked: {third.remarks}")
            check(Client(third.url).post(b"3") == 200, "the third does not take deliveries")
            check(third.stop() == 0, "the third does not end in good order")
        check(stored_bodies(cli, store) == [b"1", b"2", b"3"], "something is missing in the end")


main()
