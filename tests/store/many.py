"""A store with very many people, quickly made: for measuring, not for looking at."""

from datetime import date, timedelta
from uuid import UUID

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.store import rows
from mylife_desktop.store.store import Store
from tests.builders import THEMES

FIRST = ("Aino", "Elias", "Åsa", "Väinö", "Anna-Liisa", "Omar", "Kim", "Ööpik", "Sanni", "Jenna")
LAST = ("Virtanen", "Åkerblom", "Nieminen", "Öhman", "Mäkelä", "Hassan", "Korhonen", "Lindström")
_FEW = 23
"""Different people; the others differ from one of them in name and id alone."""


def person_id(number: int) -> str:
    """The id of the person made as this one, from 0."""
    return str(UUID(int=number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % 2**128))


def fill(store: Store, people: int, rounds: int) -> None:
    """Adds that many people with that many rounds each, in one transaction, without a trail."""
    patterns = [rows.texts_of(_pattern(number, rounds)) for number in range(_FEW)]
    persons, all_rounds = [], []
    for number in range(people):
        called = f"{FIRST[number % len(FIRST)]} {number:05}"
        case = Case(
            Person(called, "fi", name=f"{called} {LAST[number % len(LAST)]}", born="2004"),
            id=person_id(number),
        )
        persons.append({**rows.person_columns(case), "id": case.id})
        all_rounds += [
            {
                "id": str(UUID(int=number << 32 | index)),
                "person": case.id,
                "date": place.removeprefix(rows.ROUNDS),
                "body": text,
            }
            for index, (place, text) in enumerate(patterns[number % _FEW].items())
            if place.startswith(rows.ROUNDS)
        ]
    with store._db.atomic():
        for table, found in (("person", persons), ("round", all_rounds)):
            if found:
                names = ", ".join(found[0])
                marks = ", ".join(f":{name}" for name in found[0])
                store._db.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", found)


def _pattern(number: int, rounds: int) -> Case:
    first = date(2024, 1, 8)
    return Case(
        Person("pattern", "fi"),
        rounds=tuple(
            Round(
                (first + timedelta(weeks=4 * index)).isoformat(),
                {theme: _answer(number + index + at) for at, theme in enumerate(THEMES)},
            )
            for index in range(rounds)
        ),
    )


def _answer(seed: int) -> Answer:
    comment = f"Hopes and plans, number {seed}, at some length. " * (seed % 2)
    return Answer(seed % 11, seed * 7 % 11, seed * 3 % 11, comment or None)
