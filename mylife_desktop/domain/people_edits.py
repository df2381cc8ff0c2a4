"""What the two do with the people of a plan. Each makes another case."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count
from types import MappingProxyType
from typing import Any, Final

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Frozen
from mylife_desktop.domain.people import Contact, people_of, plain_name
from mylife_desktop.domain.plan import ME, plan_of, with_plan
from mylife_desktop.domain.services import cards_of, services_of
from mylife_desktop.domain.shares import SHARING, shares_of
from mylife_desktop.domain.versions import with_agreed_kept

PEOPLE = "people"
"""The part of a case that they stand in."""

_Person = Mapping[str, Frozen]
_ALWAYS: Final = ("name", "kind")


class Kind(StrEnum):
    """Who somebody is to the client."""

    CASE_MANAGER = "case_manager"
    PROFESSIONAL = "professional"
    OWN = "own_network"


@dataclass(frozen=True)
class Details:
    """What is written of somebody beside the name; "" is nothing. `why` says why excluded."""

    id: str
    name: str
    kind: Kind
    role: str = ""
    service: str = ""
    phone: str = ""
    why: str = ""
    is_excluded: bool = False
    is_coordinator: bool = False


def details_of(case: Case) -> tuple[Details, ...]:
    """All people of the network with all that is written of them, in the order of the case."""
    return tuple(map(_details, case.listed(PEOPLE)))


def new_person_id(case: Case) -> str:
    """An id that nobody has, nor had in any version that was read back."""
    people = [*case.listed(PEOPLE)]
    people += [each for version in plan_of(case).versions for each in version.people]
    taken = {str(each["id"]) for each in people}
    taken |= {str(entry.get("person")) for entry in case.listed("managers")}
    return next(made for number in count(1) if (made := f"p{number}") not in taken)


def add_person(case: Case, name: str, kind: Kind) -> Case:
    """The case with somebody more, the last of all; `new_person_id` is the id they get.

    Raises ValueError for nobody's name.
    """
    if not name.strip():
        raise ValueError("nobody's name")
    person = {"id": new_person_id(case), "name": name, "kind": str(kind)}
    return _with_people(case, (*case.listed(PEOPLE), MappingProxyType(person)))


def change_person(case: Case, id_: str, key: str, words: str) -> Case:
    """The case with other words for somebody's name, kind, role, service or phone, as typed.

    An empty text takes them back. Raises ValueError for nobody's name.
    """
    if key not in ("name", "kind", "role", "service", "phone"):
        raise ValueError(f"not of a person: {key}")
    if key in _ALWAYS and not words.strip():
        raise ValueError("nobody's name")
    return _changed(case, id_, lambda person: _with(person, key, words or None))


def can_be_taken_out(case: Case, id_: str) -> bool:
    """Whether somebody stands nowhere else, so that a slip can be put right without a trace."""
    steps = (who for _, _, step in plan_of(case).steps() for who in step.who)
    decisions = (who for decision in plan_of(case).decisions for who in decision.who)
    here = (who for meeting in case.listed("meetings") for who in meeting.get("here", ()))
    managers = (entry["person"] for entry in case.listed("managers"))
    holders = (plan.get("holder") for plan in case.listed("plans_elsewhere"))
    shares = (share.who for share in shares_of(case))
    given = (entry.get("to") for entry in case.listed("given"))
    used = {*steps, *decisions, *here, *managers, *holders, *shares, *given}
    is_manager = any(each.id == id_ and each.is_case_manager for each in people_of(case))
    return id_ not in used and not is_manager


def take_out(case: Case, id_: str) -> Case:
    """The case without somebody. Raises ValueError for whoever stands anywhere else in it."""
    if not can_be_taken_out(case, id_):
        raise ValueError(f"{id_} stands in the plan")
    return _with_people(case, tuple(p for p in case.listed(PEOPLE) if p["id"] != id_))


def name_coordinator(case: Case, id_: str | None) -> Case:
    """The case in which this one alone keeps the plan together; None: the case manager does.

    Raises ValueError for whoever must not be contacted.
    """
    if any(each.id == id_ and each.excluded for each in people_of(case)):
        raise ValueError(f"{id_} must not be contacted")
    return _with_people(
        case,
        tuple(
            _with(each, "coordinator", True if each["id"] == id_ else None)
            if each["id"] == id_ or each.get("coordinator")
            else each
            for each in case.listed(PEOPLE)
        ),
    )


def coordinator_of(case: Case) -> Contact | None:
    """Who keeps the plan together: whoever was named, or else the case manager."""
    named = {str(p["id"]) for p in case.listed(PEOPLE) if p.get("coordinator")}
    people = [each for each in people_of(case) if not each.excluded]
    chosen = next((each for each in people if each.id in named), None)
    return chosen or next((each for each in people if each.is_case_manager), None)


def takes_over(case: Case, id_: str) -> str:
    """Who gets the steps that nobody else does, if somebody may not be on them any more."""
    managers = [each for each in people_of(case) if each.is_case_manager and not each.excluded]
    return next((each.id for each in managers if each.id != id_), ME)


def steps_of(case: Case, id_: str) -> int:
    """How many steps somebody is put on."""
    return sum(id_ in step.who for _, _, step in plan_of(case).steps())


def exclude(case: Case, id_: str, why: str = "") -> Case:
    """The case in which somebody must not be contacted, with the reason as typed.

    They leave all steps and see nothing any more; a step of theirs alone goes to the case manager
    until the two choose somebody else. What was agreed before stays told in its version.
    """

    def excluded(person: _Person) -> _Person:
        return _with(
            _with(_with(person, "coordinator", None), "excluded", True), "why", why or None
        )

    case = with_agreed_kept(case)
    instead = takes_over(case, id_)
    case = _changed(case, id_, excluded)
    plan = plan_of(case)
    goals = tuple(
        replace(
            goal,
            steps=tuple(
                replace(step, who=tuple(w for w in step.who if w != id_) or (instead,))
                if id_ in step.who
                else step
                for step in goal.steps
            ),
        )
        for goal in plan.goals
    )
    if goals != plan.goals:
        case = with_plan(case, replace(plan, goals=goals))
    shares = tuple(each for each in case.listed(SHARING) if each["with"] != id_)
    if shares != case.listed(SHARING):
        case = replace(case, parts=MappingProxyType({**case.parts, SHARING: shares}))
    return case


def say_why(case: Case, id_: str, why: str) -> Case:
    """The case with another reason why somebody must not be contacted, as typed."""
    return _changed(case, id_, lambda person: _with(person, "why", why or None))


def allow(case: Case, id_: str) -> Case:
    """The case in which somebody may be contacted again; nothing comes back by itself."""
    return _changed(case, id_, lambda p: _with(_with(p, "excluded", None), "why", None))


def services_in(case: Case) -> Mapping[str, tuple[str, ...]]:
    """The services of the network and of the plans elsewhere, each with the ids of its people."""
    found: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    people = [each for each in people_of(case) if not each.excluded]
    named = [(each.service or "", each.id) for each in people]
    named += [(plan.service, plan.holder or "") for plan in services_of(case)]
    known = {each.id for each in people}
    for service, id_ in named:
        if not service.strip():
            continue
        here = found.setdefault(names.setdefault(plain_name(service), service), [])
        if id_ in known and id_ not in here:
            here.append(id_)
    return {service: tuple(ids) for service, ids in found.items()}


def goals_by_person(case: Case) -> Mapping[str, tuple[str, ...]]:
    """Who is in which goal that is open: the ids of goals by person, `ME` among them.

    By a step, or as the holder of a service's goal that it takes in.
    """
    found: dict[str, dict[str, None]] = {}
    holders = {card.id: card.plan.holder for card in cards_of(services_of(case))}
    for goal in plan_of(case).goals:
        steps = (who for step in goal.steps for who in step.who)
        for who in (*steps, *map(holders.get, goal.joins)) if goal.is_open else ():
            if who is not None:
                found.setdefault(who, {})[goal.id] = None
    return {who: tuple(goals) for who, goals in found.items()}


# --- the parts of it


def _details(value: Mapping[str, Any]) -> Details:
    return Details(
        id=value["id"],
        name=value["name"],
        kind=Kind(value["kind"]),
        role=value.get("role", ""),
        service=value.get("service", ""),
        phone=value.get("phone", ""),
        why=value.get("why", ""),
        is_excluded=value.get("excluded", False),
        is_coordinator=value.get("coordinator", False),
    )


def _with(person: _Person, key: str, value: Frozen) -> _Person:
    if value is None:
        return MappingProxyType({k: v for k, v in person.items() if k != key})
    return MappingProxyType({**person, key: value})


def _changed(case: Case, id_: str, change: Callable[[_Person], _Person]) -> Case:
    people = case.listed(PEOPLE)
    if all(each["id"] != id_ for each in people):
        raise ValueError(f"nobody is {id_}")
    return _with_people(case, tuple(change(p) if p["id"] == id_ else p for p in people))


def _with_people(case: Case, people: tuple[_Person, ...]) -> Case:
    if people == case.listed(PEOPLE):
        return case
    case = with_agreed_kept(case)
    return replace(case, parts=MappingProxyType({**case.parts, PEOPLE: people}))
