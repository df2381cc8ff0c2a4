"""A case as texts of JSON, one for each row, and the rows of a case in the database.

A place is ``person``, ``rounds/2026-11-22``, or the name of a part (``plan``).
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from mylife_desktop.domain.case import Case, Person, person_to_value
from mylife_desktop.domain.frozen import frozen, thawed
from mylife_desktop.domain.round import Round, round_from_value, round_to_value
from mylife_desktop.store import due
from mylife_desktop.store.connection import Database
from mylife_desktop.store.names import column, folded, known_by, words

PERSON = "person"
ROUNDS = "rounds/"

Texts = Mapping[str, str]
"""The texts of a case by place, as they are stored."""

Changes = Mapping[str, str | None]
"""The places that differ, with their new texts; None is taken away."""


_ENCODER = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def to_text(value: Any) -> str:
    """The one way in which a JSON value is written here: equal texts, equal values.

    In ASCII, so that whatever characters people type come back, NUL too; with the keys in order.
    """
    return _ENCODER.encode(value)


def from_text(text: str) -> Any:
    """The JSON value that was written."""
    return json.loads(text)


def texts_of(case: Case, known: tuple[Case, Texts] | None = None) -> dict[str, str]:
    """The texts of a case; of what is the very same object as in `known`, the text known of it."""
    old, old_texts = known or (None, {})
    texts = {PERSON: _person_text(case)}
    old_rounds = {r.date: r for r in old.rounds} if old else {}
    for round_ in case.rounds:
        place = ROUNDS + round_.date
        same = old_rounds.get(round_.date) is round_
        texts[place] = old_texts[place] if same else to_text(round_to_value(round_))
    for name, part in case.parts.items():
        same = old is not None and name in old.parts and old.parts[name] is part
        texts[name] = old_texts[name] if same else to_text(thawed(part))
    return texts


def only(case: Case, places: Collection[str]) -> Case:
    """The case without the rounds and parts that are not among these places."""
    return replace(
        case,
        rounds=tuple(r for r in case.rounds if ROUNDS + r.date in places),
        parts=MappingProxyType({name: p for name, p in case.parts.items() if name in places}),
    )


def case_of(person_id: str, texts: Texts) -> Case:
    """The case of these texts, which need not be all of them; rounds are in the order of dates."""
    head = json.loads(texts[PERSON])
    return Case(
        id=person_id,
        format=head["format"],
        person=Person(**head["person"]),
        rounds=tuple(round_of(texts[p]) for p in sorted(texts) if p.startswith(ROUNDS)),
        parts=MappingProxyType(
            {
                place: frozen(json.loads(text))
                for place, text in texts.items()
                if place != PERSON and not place.startswith(ROUNDS)
            }
        ),
    )


def round_of(text: str) -> Round:
    """The round of its text."""
    return round_from_value(json.loads(text))


def changes(before: Texts, after: Texts) -> dict[str, str | None]:
    """What must be written so that `before` becomes `after`."""
    gone: dict[str, str | None] = {place: None for place in before if place not in after}
    return gone | {place: text for place, text in after.items() if before.get(place) != text}


def changed(before: Texts, changes: Changes) -> dict[str, str]:
    """`before` with these changes made."""
    after = {place: text for place, text in before.items() if place not in changes}
    return after | {place: text for place, text in changes.items() if text is not None}


def read(db: Database, person_id: str) -> dict[str, str] | None:
    """The stored texts of a person; None if there is no such person."""
    found = db.execute("SELECT body FROM person WHERE id = ?", [person_id]).fetchone()
    if found is None:
        return None
    texts = {PERSON: found[0]}
    rounds = "SELECT date, body FROM round WHERE person = ? ORDER BY date"
    texts |= {ROUNDS + date: body for date, body in db.execute(rounds, [person_id])}
    parts = "SELECT name, body FROM part WHERE person = ? ORDER BY name"
    return texts | dict(db.execute(parts, [person_id]).fetchall())


def add(db: Database, case: Case, texts: Texts, import_id: str | None = None) -> None:
    """Writes a person who is not there yet."""
    person = {"id": case.id, "import": import_id, **person_columns(case)}
    names, marks = ", ".join(f'"{name}"' for name in person), ", ".join("?" for _ in person)
    db.execute(f"INSERT INTO person ({names}) VALUES ({marks})", [*person.values()])  # noqa: S608
    write(db, case, {place: text for place, text in texts.items() if place != PERSON})


def write(db: Database, case: Case, changes: Changes) -> None:
    """Writes what differs of a person who is there."""
    for place, text in changes.items():
        if place.startswith(ROUNDS):
            _write_round(db, case.id, place.removeprefix(ROUNDS), text)
        elif place != PERSON:
            _write_part(db, case.id, place, text)
    if PERSON in changes or "plan" in changes:
        columns = person_columns(case)
        setting = ", ".join(f"{name} = ?" for name in columns)
        db.execute(
            f"UPDATE person SET {setting}, revision = revision + 1 WHERE id = ?",  # noqa: S608
            [*columns.values(), case.id],
        )
    if not due.PARTS.isdisjoint(changes):
        due.write(db, case)


def person_columns(case: Case) -> dict[str, str | None]:
    """What a person's own row says of the case: its text, and what lists and searches need."""
    person = case.person
    spoken = [*words(person.called), *words(person.name)]
    return {
        "body": _person_text(case),
        "called": column(person.called),
        "name": column(person.name),
        "born": column(person.born),
        "sorted_by": folded(person.called),
        "official": folded(person.name),
        "known_by": known_by(person.called, person.born),
        "words": "".join(f" {word}" for word in spoken),
        "next_meeting": column(case.meeting_words()),
    }


def _person_text(case: Case) -> str:
    return to_text({"format": case.format, "person": person_to_value(case.person)})


def _write_round(db: Database, person_id: str, date: str, text: str | None) -> None:
    if text is None:
        db.execute("DELETE FROM round WHERE person = ? AND date = ?", [person_id, date])
        return
    db.execute(
        "INSERT INTO round (id, person, date, body) VALUES (?, ?, ?, ?) ON CONFLICT (person, date)"
        " DO UPDATE SET body = excluded.body, revision = revision + 1",
        [str(uuid4()), person_id, date, text],
    )


def _write_part(db: Database, person_id: str, name: str, text: str | None) -> None:
    if text is None:
        db.execute("DELETE FROM part WHERE person = ? AND name = ?", [person_id, name])
        return
    db.execute(
        "INSERT INTO part (person, name, body) VALUES (?, ?, ?) ON CONFLICT (person, name)"
        " DO UPDATE SET body = excluded.body, revision = revision + 1",
        [person_id, name, text],
    )
