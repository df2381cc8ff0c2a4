"""The people of a store without opening them: what a list, a search and a start card show."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from mylife_desktop.domain.meeting import MEETINGS, Meeting, meeting_from_value
from mylife_desktop.domain.round import Round
from mylife_desktop.store.audit import MEETING
from mylife_desktop.store.connection import Database
from mylife_desktop.store.names import column, folded, words
from mylife_desktop.store.rows import round_of


@dataclass(frozen=True)
class Summary:
    """A person in a list.

    `called` is the name they use, `name` the official one; `rounds` says how many; `last_round` is
    an ISO date, `next_meeting` the words of the plan.
    """

    id: str
    called: str
    name: str | None
    born: str | None
    rounds: int
    last_round: str | None
    next_meeting: str | None
    archived: bool


_SUMMARY = """
    SELECT person.id, called, name, born,
        (SELECT count(*) FROM round WHERE round.person = person.id),
        (SELECT max(date) FROM round WHERE round.person = person.id),
        next_meeting, archived
    FROM person
"""
_ORDER = "ORDER BY sorted_by, words"


def find(
    db: Database, search: str = "", *, archived: bool = False, limit: int = -1, offset: int = 0
) -> list[Summary]:
    """People by the name they use.

    `search`: every word of it begins a word of the name used or the official name. A negative
    `limit` is none.
    """
    condition, values = _matching(search, archived)
    # The page is found in the index; only its own people are read.
    page = f"SELECT rowid FROM person {condition} {_ORDER} LIMIT ? OFFSET ?"  # noqa: S608
    return summaries(db, f"WHERE rowid IN ({page}) {_ORDER}", [*values, limit, offset])


def count(db: Database, search: str = "", *, archived: bool = False) -> int:
    """How many people `find` would find without a limit."""
    condition, values = _matching(search, archived)
    number: int = db.execute(f"SELECT count(*) FROM person {condition}", values).fetchone()[0]  # noqa: S608
    return number


def named(db: Database, who: str) -> list[Summary]:
    """The people meant by an id, or by a whole name: the one they use or the official one.

    The beginning of a name is not enough: nobody is to be taken for somebody else.
    """
    by_id = summaries(db, "WHERE id = ?", [column(who)])
    name = folded(who)
    if by_id or not name:
        return by_id
    called = summaries(db, f"WHERE sorted_by = ? {_ORDER}", [name])
    found = [each for archived in (False, True) for each in find(db, who, archived=archived)]
    return called + [each for each in found if folded(each.name) == name and each not in called]


def with_id(db: Database, person_id: str) -> Summary | None:
    """The person with this id."""
    return next(iter(summaries(db, "WHERE id = ?", [person_id])), None)


def with_ids(db: Database, ids: Collection[str]) -> dict[str, Summary]:
    """The people with these ids, by id."""
    marks = ", ".join("?" for _ in ids)
    return {each.id: each for each in summaries(db, f"WHERE id IN ({marks})", [*ids])}


def meetings_between(db: Database, first: str, last: str, limit: int = -1) -> list[Summary]:
    """Whose next meeting is on one of these days (YYYY-MM-DD), the earliest first."""
    condition = "WHERE next_meeting >= ?1 AND next_meeting < ?2 || char(0x10ffff) AND NOT archived"
    order = " ORDER BY next_meeting, person.rowid LIMIT ?3"
    return summaries(db, condition + order, [first, last, limit])


def of_import(db: Database, import_id: str) -> list[Summary]:
    """The people who came with an import and are still there."""
    return summaries(db, f'WHERE "import" = ? {_ORDER}', [import_id])


def meeting_on(db: Database, date: str) -> Summary | None:
    """The earliest meeting of a date (YYYY-MM-DD), as plans have it."""
    condition = "WHERE next_meeting >= ?1 AND next_meeting < ?1 || char(0x10ffff) AND NOT archived"
    order = " ORDER BY next_meeting, sorted_by LIMIT 1"
    return next(iter(summaries(db, condition + order, [date])), None)


def last_opened(db: Database) -> Summary | None:
    """The person whom somebody sat down with last."""
    found = db.execute(
        "SELECT person.id FROM audit JOIN person ON person.id = audit.person"
        " WHERE action = 'opened' AND why = ? AND NOT archived ORDER BY no DESC LIMIT 1",
        [MEETING],
    ).fetchone()
    return with_id(db, found[0]) if found else None


def newest_shape(db: Database, person_id: str) -> Round | None:
    """The newest round of a person in which the satisfaction with anything was told.

    Where there is none, the newest of all: a meeting may end before anything is to be seen.
    """
    newest: Round | None = None
    bodies = "SELECT body FROM round WHERE person = ? ORDER BY date DESC"
    for (body,) in db.execute(bodies, [person_id]):
        round_ = round_of(body)
        if any(answer.satisfaction is not None for answer in round_.answers.values()):
            return round_
        newest = newest or round_
    return newest


def last_meeting(db: Database, person_id: str) -> Meeting | None:
    """The newest meeting with a person."""
    found = db.execute(
        "SELECT body FROM part WHERE person = ? AND name = ?", [person_id, MEETINGS]
    ).fetchone()
    meetings = json.loads(found[0]) if found else []
    return meeting_from_value(meetings[-1]) if meetings else None


def _matching(search: str, archived: bool) -> tuple[str, list[Any]]:
    wanted = words(search)
    if search.strip() and not wanted:
        # Only commas and the like: nobody's name, and no reason to show everybody's.
        return "WHERE 0", []
    # A scan of one narrow index in the order of the list: as quick for "a" as for a rare name,
    # where a full-text index would have to sort the thousands that begin with an a.
    condition = "WHERE archived = ?" + " AND instr(words, ?)" * len(wanted)
    return condition, [int(archived), *(f" {word}" for word in wanted)]


def summaries(db: Database, condition: str, values: list[Any]) -> list[Summary]:
    """The people of a condition on the table `person`."""
    return [
        Summary(id_, called, name, born, rounds, last, meeting, bool(archived))
        for id_, called, name, born, rounds, last, meeting, archived in db.execute(
            _SUMMARY + condition, values
        )
    ]
