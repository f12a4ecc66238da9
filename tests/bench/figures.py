"""Where benchmarks leave the figures that belong into the table of results."""
import json
import os


def note(what, measured, hold=""):
    """Remembers one figure, and what it is to hold at least or at most, where `run --table` asks for it."""
    path = os.environ.get("BENCH_FIGURES")
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(json.dumps([what, measured, hold]) + "\n")
