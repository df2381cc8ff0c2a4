"""Figures in milliseconds, and the lines in which they are told."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
UNWANTED = ("PYTHONDONTWRITEBYTECODE", "QT_SCALE_FACTOR")
"""Variables with which nothing could be measured: without bytecode each start compiles anew."""


@dataclass(frozen=True)
class Figure:
    """One line: a median in milliseconds, its floor, and what is to be kept.

    `goal` is the highest ratio of the value to its floor; `most` the longest time in milliseconds.
    """

    name: str
    value: float
    floor: float | None = None
    goal: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the floor it takes."""
        return self.value / self.floor if self.floor else None

    def columns(self) -> tuple[str, ...]:
        """What stands in the five columns."""
        goal = f"{self.goal:.2f}" if self.goal else f"{self.most:.0f} ms" if self.most else "-"
        ratio = "-" if self.ratio is None else f"{self.ratio:.2f}"
        return self.name, _in_words(self.value), _in_words(self.floor), ratio, goal


HEAD = ("name", "value", "floor", "ratio", "goal")
_WIDTHS = (44, 11, 11, 8, 8)


def line(columns: tuple[str, ...]) -> str:
    """The columns under one another, the name to the left."""
    name, *others = columns
    numbers = zip(others, _WIDTHS[1:], strict=True)
    return f"{name:<{_WIDTHS[0]}}" + "".join(f"{text:>{width}}" for text, width in numbers)


def compared(
    name: str,
    values: list[float],
    floors: list[float] | None = None,
    *,
    goal: float | None = None,
    most: float | None = None,
) -> Figure:
    """The medians of what was measured, and of its floor."""
    return Figure(name, median(values), median(floors) if floors else None, goal, most)


def slowest(name: str, values: list[float], floors: list[float] | None = None) -> Figure:
    """The time that only one in a hundred exceeds."""
    floor = _percentile(floors) if floors else None
    return Figure(f"{name}, slowest 1 %", _percentile(values), floor)


def timed(act: Callable[..., object], *arguments: object) -> float:
    """How many milliseconds an act takes."""
    begun = time.perf_counter()
    act(*arguments)
    return (time.perf_counter() - begun) * 1e3


def in_a_process_of_its_own(module: str, *arguments: object, **variables: str) -> dict[str, Any]:
    """What a module of this folder prints as JSON when it is run alone."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", f"tests.benchmarks.{module}", *map(str, arguments)],
        env=environment(**variables),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def environment(**variables: str) -> dict[str, str]:
    """The variables for a process that is measured; it needs no display."""
    kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    return {"QT_QPA_PLATFORM": "offscreen"} | kept | {"PYTHONPATH": str(ROOT)} | variables


def _percentile(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]


def _in_words(milliseconds: float | None) -> str:
    if milliseconds is None:
        return "-"
    digits = 0 if milliseconds >= 100 else 1 if milliseconds >= 10 else 2
    return f"{milliseconds:.{digits}f} ms"
