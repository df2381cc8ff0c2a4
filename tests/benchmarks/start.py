"""How soon there is a window, and how soon everything behind its door."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mylife_desktop.store.opening import make_store
from mylife_desktop.store.unlocking import LEAST
from tests.benchmarks.figures import Figure, compared, environment

_PAIRS = 15


def first_window() -> list[Figure]:
    """The door, painted, against an empty window; both in fresh processes, in turn."""
    starts = _starts("empty", "program")
    return [
        compared(
            "first window",
            [start["painted"] for start in starts["program"]],
            [start["painted"] for start in starts["empty"]],
            goal=1.35,
        )
    ]


def ready() -> list[Figure]:
    """What is imported behind the painted door against importing all of it before painting."""
    starts = _starts("program", "at_once")
    program, at_once = starts["program"], starts["at_once"]
    return [
        compared(
            "all ready",
            [start["ready"] for start in program],
            [start["painted"] for start in at_once],
            goal=1.3,
        ),
        compared(
            "imports behind the door",
            [start["ready"] - start["painted"] for start in program],
            [start["imports"] for start in at_once],
            goal=1.3,
        ),
        compared("longest stall of the door meanwhile", [start["stall"] for start in program]),
    ]


def _starts(*kinds: str) -> dict[str, list[dict[str, float]]]:
    """What the starts of each kind told, one of each in turn; the first of each only warms up."""
    with tempfile.TemporaryDirectory() as name:
        store = Path(name) / "store"
        make_store(store, "Sari Laine", "seven brothers under one umbrella", LEAST)
        told: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
        for _ in range(1 + _PAIRS):
            for kind in kinds:
                told[kind].append(_start(kind, store, Path(name)))
    return {kind: starts[1:] for kind, starts in told.items()}


def _start(kind: str, store: Path, home: Path) -> dict[str, float]:
    program = str(Path(__file__).with_name("one_start.py"))
    begun = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-P", program, kind, str(begun), str(store)],
        env=environment(XDG_CONFIG_HOME=str(home)),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told
