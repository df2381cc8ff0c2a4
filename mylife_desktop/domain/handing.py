"""Handing on: another case manager, a case that is closed with a reason, and opened again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import NOTHING, Frozen
from mylife_desktop.domain.people import Contact, people_of
from mylife_desktop.domain.people_edits import PEOPLE, Kind, add_person, new_person_id
from mylife_desktop.domain.versions import with_agreed_kept

MANAGERS = "managers"
"""The part of a case that the case managers of all times stand in, oldest first."""
CLOSED = "closed"
"""The part of a case that its closings stand in, oldest first."""


@dataclass(frozen=True)
class Managing:
    """Who was the case manager from when to when, and why it changed to this one.

    Dates are ISO 8601. `from_` None: nobody wrote down since when; `to` None: still is.
    """

    person: str
    from_: str | None = None
    to: str | None = None
    why: str | None = None
    kept: Mapping[str, Frozen] = field(default_factory=lambda: NOTHING, compare=False, repr=False)


@dataclass(frozen=True)
class Closing:
    """That a case was closed: when, why, where the person goes next, and if it was opened again."""

    on: str
    why: str
    next: str | None = None
    opened: str | None = None
    kept: Mapping[str, Frozen] = field(default_factory=lambda: NOTHING, compare=False, repr=False)


def manager_of(case: Case) -> Contact | None:
    """Who is the case manager now."""
    return next((each for each in people_of(case) if each.is_case_manager), None)


def managers_of(case: Case) -> tuple[Managing, ...]:
    """The case managers that were written down, oldest first; empty if it never changed."""
    return tuple(map(_managing, case.listed(MANAGERS)))


def who_may_manage(case: Case) -> tuple[Contact, ...]:
    """The professionals who could be the case manager next."""
    people = (each for each in people_of(case) if not each.excluded)
    return tuple(each for each in people if each.kind == Kind.PROFESSIONAL)


def hand_on(case: Case, to: str, on: str, why: str) -> Case:
    """The case with another of its professionals as the case manager from a date on.

    The one before stays as a professional. Raises ValueError for anybody else.
    """
    if all(each.id != to for each in who_may_manage(case)):
        raise ValueError(f"{to} cannot be the case manager")
    case = with_agreed_kept(case)
    before = manager_of(case)
    entries = [*managers_of(case)]
    if before is not None and (not entries or entries[-1].person != before.id):
        entries.append(Managing(before.id))
    if entries and entries[-1].to is None:
        entries[-1] = replace(entries[-1], to=on)
    entries.append(Managing(to, on, why=why or None))
    people = tuple(_as(p, to, None if before is None else before.id) for p in case.listed(PEOPLE))
    value = tuple(map(_managing_value, entries))
    return replace(case, parts=MappingProxyType({**case.parts, PEOPLE: people, MANAGERS: value}))


def hand_on_to_somebody_new(case: Case, name: str, service: str, on: str, why: str) -> Case:
    """The same for somebody who is not in the network yet. Raises ValueError for nobody's name."""
    id_ = new_person_id(case)
    case = add_person(case, name, Kind.PROFESSIONAL)
    if service.strip():
        people = (
            MappingProxyType({**p, "service": service}) if p["id"] == id_ else p
            for p in case.listed(PEOPLE)
        )
        case = replace(case, parts=MappingProxyType({**case.parts, PEOPLE: tuple(people)}))
    return hand_on(case, id_, on, why)


def closings_of(case: Case) -> tuple[Closing, ...]:
    """All closings, oldest first."""
    return tuple(map(_closing, case.listed(CLOSED)))


def closed(case: Case) -> Closing | None:
    """The closing that counts: None while the case is open."""
    last = next(reversed(closings_of(case)), None)
    return last if last is not None and last.opened is None else None


def close(case: Case, on: str, why: str, next_: str) -> Case:
    """The case closed from a date on. Raises ValueError without a reason, and if it is closed."""
    if not why.strip():
        raise ValueError("no reason")
    if closed(case) is not None:
        raise ValueError("it is closed")
    return _with_closings(case, (*closings_of(case), Closing(on, why, next_ or None)))


def open_again(case: Case, on: str) -> Case:
    """The case opened again; that it was closed stays told. Raises ValueError if it is open."""
    last = closed(case)
    if last is None:
        raise ValueError("it is open")
    return _with_closings(case, (*closings_of(case)[:-1], replace(last, opened=on)))


# --- the parts of it


def _as(person: Mapping[str, Frozen], to: str, before: str | None) -> Mapping[str, Frozen]:
    if person["id"] not in (to, before):
        return person
    kind = Kind.CASE_MANAGER if person["id"] == to else Kind.PROFESSIONAL
    return MappingProxyType({**person, "kind": str(kind)})


def _managing(value: Mapping[str, Any]) -> Managing:
    return Managing(
        value["person"], value.get("from"), value.get("to"), value.get("why"), kept=value
    )


def _managing_value(entry: Managing) -> Frozen:
    items = {"person": entry.person, "from": entry.from_, "to": entry.to, "why": entry.why}
    return _value(entry.kept, items)


def _closing(value: Mapping[str, Any]) -> Closing:
    return Closing(value["on"], value["why"], value.get("next"), value.get("opened"), kept=value)


def _with_closings(case: Case, closings: tuple[Closing, ...]) -> Case:
    value = tuple(
        _value(c.kept, {"on": c.on, "why": c.why, "next": c.next, "opened": c.opened})
        for c in closings
    )
    return replace(case, parts=MappingProxyType({**case.parts, CLOSED: value}))


def _value(kept: Mapping[str, Frozen], items: Mapping[str, str | None]) -> Frozen:
    said = {key: item for key, item in items.items() if item is not None}
    return MappingProxyType({**{k: v for k, v in kept.items() if k not in items}, **said})
