"""A store of very many people: opening one of them, and looking for a name.

Run as a module it measures in this process and prints JSON: python -m tests.benchmarks.people.
"""

import json
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mylife_desktop.store.store import Store
from tests.benchmarks.figures import Figure, compared, in_a_process_of_its_own, slowest, timed
from tests.benchmarks.program import Opened
from tests.store import many

PEOPLE, ROUNDS = 10_000, 12
FRAME = 16.0
"""Milliseconds between two pictures on a screen."""

NAMES = ("aino 042", "väinö", "åsa 01", "anna-liisa 7", "öhman", "jenna hassan", "x")
"""What is typed, letter by letter."""
_OPENINGS = 200
_TIMES = 6


def many_people() -> list[Figure]:
    """Opening against reading the rows; a keystroke of search, in the store and on the screen."""
    told = in_a_process_of_its_own("people")
    figures = [
        compared(f"open one of {PEOPLE:,}", told["opened"], told["read"]),
        compared(f"open one of {PEOPLE:,}, page painted", told["shown"]),
    ]
    for where in ("store alone", "start", "worker's list"):
        name = f"search, {where}"
        figures += [compared(name, told[name], most=FRAME), slowest(name, told[name])]
    return figures


class Crowd(Opened):
    """Very many people in the program's window."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, [])

    def fill(self, store: Store) -> None:
        many.fill(store, PEOPLE, ROUNDS)


def measure() -> dict[str, list[float]]:
    """Milliseconds of each opening and of each keystroke."""
    with tempfile.TemporaryDirectory() as name, Crowd(Path(name)) as crowd:
        store = crowd.session.store
        told = _openings(store) | {"shown": _pages(crowd)}
        told["search, store alone"] = [
            timed(lambda text: store.people(text, limit=6), text) for text in _typed()
        ]
        crowd.session.show_start()
        told["search, start"] = _keystrokes(crowd)
        crowd.session.show_clients()
        told["search, worker's list"] = _keystrokes(crowd)
    return told


def _openings(store: Store) -> dict[str, list[float]]:
    """Opening somebody by the store's door, and reading the same kind of rows bare, in turn."""
    opened, read = [], []
    for person, other in _pairs():
        opened.append(timed(store.open_case, person))
        read.append(timed(_read, store, other))
    return {"opened": opened, "read": read}


def _read(store: Store, person: str) -> None:
    for sql in (
        "SELECT body FROM person WHERE id = ?",
        "SELECT date, body FROM round WHERE person = ? ORDER BY date",
        "SELECT name, body FROM part WHERE person = ? ORDER BY name",
    ):
        store._db.conn.execute(sql, [person]).fetchall()


def _pages(crowd: Crowd) -> list[float]:
    """From the choice of a person to the painted Circle."""

    def show(person: str) -> None:
        crowd.session.open_person(person)
        crowd.pump()

    people = [person for person, _ in _pairs()][:40]
    return [timed(show, person) for person in people]


def _pairs() -> Iterator[tuple[str, str]]:
    """Different people of the store, two at a time."""
    numbers = random.Random(1).sample(range(PEOPLE), 2 * _OPENINGS)
    ids = [many.person_id(number) for number in numbers]
    return zip(ids[::2], ids[1::2], strict=True)


def _typed() -> Iterator[str]:
    """What stands in the field after each letter."""
    for _ in range(_TIMES):
        for name in NAMES:
            for length in range(1, len(name) + 1):
                yield name[:length]


def _keystrokes(crowd: Crowd) -> list[float]:
    """From each key to the painted names, in the search of the page in view."""
    crowd.pump()
    page = crowd.window.page
    assert page is not None
    field = page.findChildren(QLineEdit)[0]
    field.setFocus()
    times = []
    for text in _typed():
        if len(text) == 1:
            field.clear()
            crowd.pump()
        times.append(timed(_type, field, text[-1], crowd.pump))
    return times


def _type(field: QWidget, letter: str, pump: Callable[[], None]) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, none, letter))
    pump()


if __name__ == "__main__":
    print(json.dumps(measure()))
