"""What waits for the worker: meetings, steps, plans, permissions, rounds, two records of one."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mylife_desktop.store import due, people
from mylife_desktop.store.connection import Database
from mylife_desktop.store.due import Due
from mylife_desktop.store.people import Summary

Pair = tuple[Summary, Summary]


class Kind(StrEnum):
    """Why somebody waits, in the order in which it is shown."""

    STEP_LATE = "step_late"
    MEETING_SOON = "meeting_soon"
    REVIEW_DUE = "review_due"
    YES_WANTED = "yes_wanted"
    PERMISSION_ENDS = "permission_ends"
    ROUND_DUE = "round_due"
    TWO_RECORDS = "two_records"


@dataclass(frozen=True)
class Wait:
    """One thing that waits.

    `other` is the second record where there are two of a person. `day` is when the step was to be
    done, the two meet, were to look at the plan again, or the permission ends; `words` are the
    step's, or the name of whoever may see something.
    """

    kind: Kind
    person: Summary
    other: Summary | None = None
    day: str | None = None
    words: str | None = None


_SOON, _ENDING = timedelta(days=7), timedelta(days=30)
_KINDS = (
    (Kind.STEP_LATE, Due.STEP),
    (Kind.REVIEW_DUE, Due.REVIEW),
    (Kind.YES_WANTED, Due.YES),
    (Kind.PERMISSION_ENDS, Due.PERMISSION),
)


def of_plans(db: Database, today: str, limit: int = -1) -> list[Wait]:
    """What waits by what plans say, by kind and then by day.

    Steps and reviews whose day is past, meetings of the coming week, plans that nobody has said
    yes to as they are now, permissions that end within 30 days. `limit` is for each kind.
    """
    day = date.fromisoformat(today)
    before, soon = (day - timedelta(days=1)).isoformat(), (day + _SOON).isoformat()
    spans = {
        Kind.STEP_LATE: ("", before),
        Kind.REVIEW_DUE: ("", before),
        Kind.YES_WANTED: ("", ""),
        Kind.PERMISSION_ENDS: (today, (day + _ENDING).isoformat()),
    }
    found = [(kind, each) for kind, of in _KINDS for each in due.found(db, of, *spans[kind], limit)]
    known = people.with_ids(db, {person for _, (person, _) in found})
    waits = [
        Wait(kind, known[person], day=each.day or None, words=each.words)
        for kind, (person, each) in found
    ]
    meetings = people.meetings_between(db, today, soon, limit)
    waits += [Wait(Kind.MEETING_SOON, one, day=(one.next_meeting or "")[:10]) for one in meetings]
    order = [*Kind]
    return sorted(waits, key=lambda wait: order.index(wait.kind))


def rounds_due(db: Database, before: str, limit: int = -1) -> list[Summary]:
    """People in the list whose newest round is older than a date, the longest ago first.

    Whoever has no round yet does not wait for the next one. A negative `limit` is none.
    """
    page = (
        "SELECT rowid FROM person WHERE NOT archived AND last_round < ?"
        " ORDER BY last_round, sorted_by LIMIT ?"
    )
    order = "ORDER BY last_round, sorted_by"
    return people.summaries(db, f"WHERE rowid IN ({page}) {order}", [before, limit])


def doubles(db: Database, limit: int = -1) -> list[Pair]:
    """Two records that may be one person's: the same official name, or the same name used and the
    same year of birth.

    Somebody may have come back who rests in the archive, so one of the two may; not both. Who was
    told apart once is not asked about again. The record that is in the list stands first, then the
    one with more rounds.
    """
    found = db.execute(
        """
        WITH
        named AS (
            SELECT official FROM person WHERE official <> ''
            GROUP BY official HAVING count(*) > 1
        ),
        known AS (
            SELECT known_by FROM person WHERE known_by <> ''
            GROUP BY known_by HAVING count(*) > 1
        ),
        pair AS (
            SELECT a.id AS one, b.id AS other FROM named
            CROSS JOIN person a ON a.official = named.official
            CROSS JOIN person b ON b.official = named.official AND b.id > a.id
            WHERE NOT (a.archived AND b.archived)
            UNION
            SELECT a.id, b.id FROM known
            CROSS JOIN person a ON a.known_by = known.known_by
            CROSS JOIN person b ON b.known_by = known.known_by AND b.id > a.id
            WHERE NOT (a.archived AND b.archived)
        )
        SELECT one, other FROM pair
        WHERE NOT EXISTS (SELECT 1 FROM apart WHERE apart.one = pair.one
            AND apart.other = pair.other)
        LIMIT ?
        """,
        [limit],
    ).fetchall()
    known = {each: people.with_id(db, each) for each in {one for pair in found for one in pair}}
    pairs = [_in_order(known[one], known[other]) for one, other in found]
    return sorted(pairs, key=lambda pair: (pair[0].called.casefold(), pair[0].id, pair[1].id))


def tell_apart(db: Database, one: str, other: str, apart: bool) -> None:
    """Notes that two records are of two people, or takes that back."""
    pair = sorted((one, other))
    if apart:
        db.execute("INSERT OR IGNORE INTO apart (one, other) VALUES (?, ?)", pair)
    else:
        db.execute("DELETE FROM apart WHERE one = ? AND other = ?", pair)


def _in_order(*pair: Summary | None) -> Pair:
    one, other = sorted(
        (each for each in pair if each),
        key=lambda each: (each.archived, -each.rounds, each.called, each.id),
    )
    return one, other
