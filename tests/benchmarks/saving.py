"""One act, saved: against the least that can be on disk after a power cut.

Run as a module it measures in this process and prints JSON: python -m tests.benchmarks.saving.
"""

import json
import secrets
import tempfile
from itertools import cycle
from pathlib import Path

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.round import round_to_value
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.store.connection import connect
from mylife_desktop.store.opening import make_store
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import LEAST
from tests.benchmarks.figures import Figure, compared, in_a_process_of_its_own, slowest, timed
from tests.builders import SITTING, case_files

_ACTS = 400
_WARMING = 20


def saved_act() -> list[Figure]:
    """One score changed and saved, with its row in the trail, against a bare durable commit."""
    told = in_a_process_of_its_own("saving")
    return [
        compared("saved act", told["acts"], told["commits"], goal=2.0),
        slowest("saved act", told["acts"], told["commits"]),
    ]


def measure() -> dict[str, list[float]]:
    """Milliseconds of each saved act and of each bare commit, in turn."""
    acts: list[float] = []
    commits: list[float] = []
    case = case_files()[0]
    with tempfile.TemporaryDirectory() as name:
        bare = BareCommits(Path(name) / "bare.db", case)
        key = make_store(Path(name) / "store", "Sari Laine", "seven brothers, one umbrella", LEAST)
        with Store.open(Path(name) / "store", key) as store:
            store.add(case)
            case = store.open_case(case.id)
            for score in cycle((3, 4)):
                case = SITTING.score(case, "friends", Viewpoint.SATISFACTION, score)
                acts.append(timed(store.save, case))
                commits.append(timed(bare.commit, score))
                if len(acts) == _WARMING + _ACTS:
                    break
        bare.close()
    return {"acts": acts[_WARMING:], "commits": commits[_WARMING:]}


class BareCommits:
    """One row in an SQLCipher database with the store's own settings, and no more than that."""

    def __init__(self, file: Path, case: Case) -> None:
        self._connection = connect(file, secrets.token_bytes(32)).conn
        self._text = json.dumps(round_to_value(case.rounds[-1]))  # as long as a round
        self._connection.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, body TEXT)")
        self._connection.execute("INSERT INTO kept VALUES (1, '')")
        self._connection.commit()

    def commit(self, number: int) -> None:
        """Change the row, and come back when it is on the disk."""
        self._connection.execute("UPDATE kept SET body = ?", [f"{self._text}{number}"])
        self._connection.commit()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


if __name__ == "__main__":
    print(json.dumps(measure()))
