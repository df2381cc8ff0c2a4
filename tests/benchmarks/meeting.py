"""Starting a meeting, and coming to each of its parts for the first time: till all is painted.

Run as a module it measures in this process and prints JSON: python -m tests.benchmarks.meeting.
"""

import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.meeting import Part
from tests.benchmarks.figures import Figure, compared, in_a_process_of_its_own, slowest, timed
from tests.benchmarks.program import Opened
from tests.builders import case_files

_TIMES = 5
"""How often each of the invented people sits down."""
_START = "start"


def start() -> list[Figure]:
    """From the choice of a person to the welcome, and to each part when it is made.

    The floor is the start page, made anew and painted in the same window.
    """
    told = in_a_process_of_its_own("meeting")
    floors = told.pop("floor")
    figures = [compared("start a meeting", told[_START], floors)]
    figures.append(slowest("start a meeting", told.pop(_START), floors))
    return figures + [compared(f"to {part}, first time", told[part], floors) for part in told]


def measure() -> dict[str, list[float]]:
    """Milliseconds of each, in turn with the floor; the process is warm."""
    cases = [_somebody_like(case) for case in case_files() * _TIMES]
    told: dict[str, list[float]] = {"floor": [], _START: []}
    with tempfile.TemporaryDirectory() as name, Opened(Path(name), cases) as opened:

        def show_start() -> None:
            opened.session.show_start()
            opened.pump()

        def begin(person: str) -> None:
            opened.session.open_person(person)
            opened.pump()

        def come_to(part: Part) -> None:
            meeting = opened.session.meeting
            assert meeting is not None
            meeting.show_part(part)
            opened.pump()

        begin(cases[0].id)
        for part in Part:
            come_to(part)
        for case in cases[1:]:
            told["floor"].append(timed(show_start))
            told[_START].append(timed(begin, case.id))
            for part in list(Part)[1:]:
                told.setdefault(part, []).append(timed(come_to, part))
    return told


def _somebody_like(case: Case) -> Case:
    return replace(case, id=str(uuid4()))


if __name__ == "__main__":
    json.dump(measure(), sys.stdout)
