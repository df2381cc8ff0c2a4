"""Run as another process by tests: what has several steps, killed before each statement of SQL.

After each kill the store is opened again, and what is there is one of the two states, whole.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from mylife_desktop.domain.case import Case, case_to_value
from mylife_desktop.domain.joining import joined
from mylife_desktop.domain.plan import Answered, Said
from mylife_desktop.domain.planning import add_goal
from mylife_desktop.domain.sharing_edits import Given, give_parts
from mylife_desktop.domain.versions import agree
from mylife_desktop.store import connection
from mylife_desktop.store.store import Store
from tests.builders import case_files, scored

Act = Callable[[Path, bytes], None]

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64
TOLD = ("changed", "imported", "joined", "scan_kept")
"""What of the trail belongs to a state."""


class Counting:
    """Kills this process before the statement of a number is done."""

    def __init__(self, number: int) -> None:
        self.number, self.count = number, 0

    def __call__(self, statement: str) -> None:
        self.count += 1
        if self.count == self.number:
            os.kill(os.getpid(), signal.SIGKILL)


def agreed(case: Case) -> Case:
    """The case with new answers, a goal, a step, a permission, and a yes: parts in many rows."""
    case = scored(case)
    case = add_goal(case, "I sleep", "health")
    person = next(p for p in case.listed("people") if p["kind"] == "professional")
    case = give_parts(case, str(person["id"]), Given(("circle",)), "2026-11-22")
    return agree(case, "2026-11-22", Said(Answered.YES, Answered.YES))


def agreeing(folder: Path, key: bytes) -> None:
    """An agreed plan is saved."""
    with Store.open(folder, key) as store:
        (found,) = store.named("Aino")
        store.save(agreed(store.open_case(found.id)))


def importing(folder: Path, key: bytes) -> None:
    """All invented people come in at once."""
    with Store.open(folder, key) as store:
        store.import_cases(case_files())


def scanning(folder: Path, key: bytes) -> None:
    """A paper is kept beside a round."""
    with Store.open(folder, key) as store:
        (found,) = store.named("Aino")
        store.add_scan(found.id, "2026-11-22", "paper.png", PNG)


def joining(folder: Path, key: bytes) -> None:
    """Two records are made one; the other one has a paper."""
    with Store.open(folder, key) as store:
        one, other = (store.open_case(each.id, why="join") for each in store.people())
        store.join(joined(one, other, date(2026, 11, 22)), other.id)


def migrating(folder: Path, key: bytes) -> None:
    """A store of before is opened."""
    Store.open(folder, key).close()


def killed_everywhere(act: Act, made: Path, key: bytes, room: Path) -> dict[str, Any]:
    """How often it was killed, and the states that were found afterwards, in order."""
    states: list[str] = []
    number, is_killed = 1, True
    while is_killed:
        folder = Path(shutil.copytree(made, room / str(number)))
        child = os.fork()
        if child == 0:
            _listen(Counting(number))
            act(folder, key)
            os._exit(0)
        is_killed = os.WIFSIGNALED(os.waitpid(child, 0)[1])
        states.append(state(folder, key))
        shutil.rmtree(folder)
        number += 1
    return {"kills": number - 2, "states": states}


def _listen(counting: Counting) -> None:
    """Hear every statement of every connection that is opened from now on."""
    keyed = connection._keyed

    def listened(name: str, key: bytes) -> Any:
        made = keyed(name, key)
        made.set_trace_callback(counting)
        return made

    connection._keyed = listened


def state(folder: Path, key: bytes) -> str:
    """All that is kept of all people, in one text; whatever else the store says of them too."""
    with Store.open(folder, key) as store:
        everybody = store.people(limit=-1)
        cases = [case_to_value(store.open_case(one.id)) for one in everybody]
        lists = [(one.called, one.rounds, one.last_round, one.next_meeting) for one in everybody]
        waits = [(w.kind, w.person.called, w.day) for w in store.waits("2026-11-01", "2026-11-22")]
        tables = store._db.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        papers = [
            [one.called, scan.name, store.read_scan(one.id, scan).hex()]
            for one in everybody
            for scan in store.scans(one.id)
        ]
        trail = [row.action for row in store.audit_rows() if row.action in TOLD]
    return json.dumps([cases, lists, waits, tables, papers, trail], sort_keys=True)


if __name__ == "__main__":
    what, made, secret, room = sys.argv[1:]
    acts: dict[str, Act] = {
        "agree": agreeing,
        "import": importing,
        "scan": scanning,
        "join": joining,
        "migrate": migrating,
    }
    print(json.dumps(killed_everywhere(acts[what], Path(made), bytes.fromhex(secret), Path(room))))
