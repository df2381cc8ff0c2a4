"""Measures, and prints one line for each figure: name, value, floor, ratio, goal.

python -m tests.benchmarks.bench [--only NAME]

Values are medians. The machine is never quiet, so a value and its floor are measured in turn, and
only their ratio says something. What has no goal is told for its own sake.
"""

import argparse
import sys
from collections.abc import Callable

from tests.benchmarks import comparing, dragging, findings, meeting, paper, people, saving, start
from tests.benchmarks.figures import HEAD, Figure, line

MEASURES: dict[str, Callable[[], list[Figure]]] = {
    "window": start.first_window,
    "ready": start.ready,
    "drag": dragging.drag,
    "save": saving.saved_act,
    "meeting": meeting.start,
    "compare": comparing.compare,
    "findings": findings.findings,
    "people": people.many_people,
    "paper": paper.paper,
}


def main(argv: list[str]) -> int:
    """Measure everything, or what was asked for; whatever the figures are, it has succeeded."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--only", choices=MEASURES, help="measure only this")
    only = parser.parse_args(argv).only
    print(line(HEAD), flush=True)
    for name, measure in MEASURES.items():
        if only in (None, name):
            for figure in measure():
                print(line(figure.columns()), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
