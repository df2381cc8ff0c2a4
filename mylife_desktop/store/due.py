"""The days of each plan by which somebody should look at it, kept so that they are found quickly.

The rows of a person are written anew with the parts they come from; a search reads one index.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.handing import CLOSED, closed
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.people_edits import PEOPLE
from mylife_desktop.domain.plan import PLAN, plan_of
from mylife_desktop.domain.shares import SHARING, shares_of
from mylife_desktop.domain.sharing import ends_after
from mylife_desktop.domain.versions import waits_for_yes
from mylife_desktop.store.connection import Database
from mylife_desktop.store.names import column

PARTS: Final = frozenset((PLAN, PEOPLE, SHARING, CLOSED))
"""The parts of a case that the rows come from."""


class Due(StrEnum):
    """What the day is of."""

    STEP = "step"
    REVIEW = "review"
    YES = "yes"
    PERMISSION = "permission"


@dataclass(frozen=True)
class Day:
    """One row. `day` is an ISO date, "" where there is none; `words` are the step's or a name."""

    kind: Due
    day: str = ""
    words: str | None = None


def days_of(case: Case) -> Iterator[Day]:
    """The rows of a person; a closed case has none.

    The first step that is to be done, the day when the plan was to be looked at again, that it
    waits for a yes, and the days with which something ends that somebody may see.
    """
    if closed(case) is not None:
        return
    plan = plan_of(case)
    open_ = [(s.by, s.text) for g, _, s in plan.steps() if g.is_open and s.is_open and s.by]
    if open_:
        by, text = min(open_)
        yield Day(Due.STEP, by, text)
    meeting = case.next_meeting()
    has_open = any(goal.is_open for goal in plan.goals)
    if meeting and has_open and not any(r.date >= meeting.date for r in plan.reviews):
        yield Day(Due.REVIEW, meeting.date)
    if waits_for_yes(case):
        yield Day(Due.YES)
    names = {each.id: each.name for each in people_of(case)}
    last_days = {(s.until, s.who) for s in shares_of(case) if s.until and not s.withdrawn}
    for until, who in sorted(last_days):
        if ends_after(case, who, until):
            yield Day(Due.PERMISSION, until, names.get(who))


def write(db: Database, case: Case) -> None:
    """Writes the rows of a person anew."""
    db.execute("DELETE FROM due WHERE person = ?", [case.id])
    for each in days_of(case):
        db.execute(
            "INSERT INTO due (person, kind, day, words) VALUES (?, ?, ?, ?)",
            [case.id, str(each.kind), each.day, column(each.words)],
        )


def found(db: Database, kind: Due, first: str, last: str, limit: int) -> list[tuple[str, Day]]:
    """The people in the list whose day of this kind is one of these, the earliest first.

    A plan that was to be looked at again waits no longer once a round was made on that day or
    later. A negative `limit` is none.
    """
    is_looked_at = " AND (last_round IS NULL OR last_round < due.day)" * (kind is Due.REVIEW)
    # The index gives them in order: of ten thousand only as many are read as are shown.
    rows = db.execute(
        "SELECT person.id, due.day, due.words"  # noqa: S608
        " FROM due CROSS JOIN person ON person.id = due.person"
        " WHERE kind = ? AND due.day >= ? AND due.day <= ? AND NOT archived"
        f"{is_looked_at} ORDER BY due.day, due.rowid LIMIT ?",
        [str(kind), first, last, limit],
    )
    return [(person, Day(kind, day, words)) for person, day, words in rows.fetchall()]
