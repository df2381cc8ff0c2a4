"""May somebody see something today? Everything that leaves the program asks here.

One table (`domain.belongs`) says for every field of a case what it belongs to; what has no row is
not shown. Who reads is ME, RECORD or the id of a person of the network.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final, Protocol

from mylife_desktop.domain.belongs import BELONGS, BESIDE, NAMED, NEVER
from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.people import (
    Contact,
    excluded_names,
    names_one_of,
    people_of,
    plain_name,
)
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.round import Answer
from mylife_desktop.domain.shares import shares_of
from mylife_desktop.domain.themes import Viewpoint

ME: Final = "me"
"""The client, for whom everything is their own, but the worker's notes and who is left out."""
RECORD: Final = "record"
"""The case manager's record: what the client sees, without the comments that are kept private."""

_BY_THEME = ("rounds[].answers", "rounds[].changes")
_OF_THEMES = ("rounds[].strengths[]", "rounds[].focus[]")
_OF_PERSON = {"people[]": "id", "sharing[]": "with", "managers[]": "person"}
"""Of whom the items of a list are: the key that says it."""


def may_see(case: Case, reader: str, part: str, today: str, of_round: str | None = None) -> bool:
    """Whether a reader may see a part of a case on a day.

    Parts are circle, comments, plan, theme:x (its values), comment:x, goal:g, and service:e
    (another service's plan). A comment is that of the round of a date, or else the latest one.
    """
    return _reader(case, reader, today).may(part, of_round)


def ends_after(case: Case, reader: str, day: str) -> bool:
    """Whether somebody may see something on a day (the last one) and not on the day after.

    A permission that ends takes nothing away where a wider one goes on. Asked of the permissions
    alone, whatever is private in a round: that may be opened any day.
    """
    if day == date.max.isoformat():
        return False
    shares = [each for each in shares_of(case) if each.who == reader]
    parts = {part for share in shares for part in (*share.parts, *share.but)}
    parts |= {part.replace("theme:", "comment:") for part in parts}
    bare = replace(case, rounds=())
    then = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    last, after = _reader(bare, reader, day), _reader(bare, reader, then)
    return any(last.may(part) and not after.may(part) for part in ("any", *parts))


def visible(case: Case, reader: str, today: str) -> Case | None:
    """The case with only what a reader may see on a day; None where that is nothing."""
    found = _reader(case, reader, today)
    if not found.may("any"):
        return None
    at = _Place(left_out=_left_out(case))
    reading = _Reading(found, found.known(), excluded_names(case))
    value: dict[str, Any] = reading.shown(case_to_value(case), at) or {}
    return replace(case_from_value(_with_empty_lists(value)), id=case.id)


def kept_back(case: Case, reader: str, today: str) -> tuple[str, ...]:
    """The parts that hold something and that a reader does not see, for those who show it.

    A whole part (circle, comments, plan) where nothing of it is seen, else theme:x, comment:x or
    goal:g; service:e for each plan of another service. Not for the reader: it tells what there is.
    """
    found = _reader(case, reader, today)
    answers = [(r.date, theme, a) for r in case.rounds for theme, a in r.answers.items()]
    scored = [f"theme:{theme}" for _, theme, a in answers if _is_scored(a)]
    goals = [f"goal:{goal.id}" for goal in plan_of(case).goals]
    services = [f"service:{plan['id']}" for plan in case.listed("plans_elsewhere")]
    heard = {
        f"comment:{theme}": all(
            found.may(f"comment:{theme}", day) for day, t, a in answers if t == theme and a.comment
        )
        for _, theme, answer in answers
        if answer.comment
    }
    return (
        *_hidden("circle", {part: found.may(part) for part in scored}),
        # Where words are given, the whole is never kept back: that would tell of private ones.
        *_hidden("" if found.may("comments") else "comments", heard),
        *_hidden("plan", {part: found.may(part) for part in goals}),
        *(part for part in services if not found.may(part)),
    )


def _is_scored(answer: Answer) -> bool:
    return any(answer.score(viewpoint) is not None for viewpoint in Viewpoint)


def _hidden(whole: str, seen: Mapping[str, bool]) -> tuple[str, ...]:
    parts = tuple(part for part, is_seen in seen.items() if not is_seen)
    return (whole,) if whole and parts and len(parts) == len(seen) else parts


def _with_empty_lists(value: dict[str, Any]) -> dict[str, Any]:
    """With the lists that a case always has, where nothing of them is shown."""
    for round_ in value.setdefault("rounds", []):
        round_.setdefault("answers", {})
    for plan in value.get("plans_elsewhere", ()):
        plan.setdefault("goals", [])
    plans = [value["plan"], *value["plan"].get("versions", ())] if "plan" in value else []
    for plan in plans:
        for goal in plan.setdefault("goals", []):
            for step in goal.setdefault("steps", []):
                step.setdefault("who", [])
    for holder in (value, *plans):
        for share in holder.get("sharing", ()):
            share.setdefault("parts", [])
    return value


def _left_out(case: Case) -> frozenset[str]:
    """Whoever must not be contacted; also who is known of an agreed plan only, and left out there.

    An id says the same person through all versions of a case.
    """
    now = {each.id: each.excluded for each in people_of(case)}
    then = (each for version in plan_of(case).versions for each in version.people)
    gone = {str(each["id"]) for each in then if each.get("excluded") and each["id"] not in now}
    return frozenset(gone | {id_ for id_, excluded in now.items() if excluded})


class _Reader(Protocol):
    """Who reads, as far as the rules of the table ask."""

    def may(self, part: str, of_round: str | None = None) -> bool:
        """Whether a part may be seen, or what a rule of the table names."""
        ...

    def known(self) -> frozenset[str]:
        """Who of the network may be shown to this one."""
        ...

    def may_hear(self, service: str, person_id: str) -> bool:
        """Whether a service may be named, beside a person or (empty) in a step."""
        ...


def _reader(case: Case, reader: str, today: str) -> _Reader:
    if reader in (ME, RECORD):
        return _Client(case, hears_private=reader == ME)
    return _Viewer.of(case, reader, today)


@dataclass(frozen=True)
class _Client:
    """The client, or the record of what the client and the case manager did."""

    case: Case
    hears_private: bool

    def may(self, part: str, of_round: str | None = None) -> bool:
        what, _, which = part.partition(":")
        if what == "comment":
            return self.hears_private or not _is_private(self.case, which, of_round)
        return what != "never"

    def known(self) -> frozenset[str]:
        return frozenset(each.id for each in people_of(self.case) if not each.excluded)

    def may_hear(self, service: str, person_id: str) -> bool:
        return True


@dataclass(frozen=True)
class _Viewer:
    """Somebody on a day, with what counts of what was given to them.

    `goals` are those of the plan; `own` are the plans of services that are this person's own.
    """

    case: Case
    person: str
    given: frozenset[str] = frozenset()
    withheld: frozenset[str] = frozenset()
    goals: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()

    @classmethod
    def of(cls, case: Case, person_id: str, today: str) -> "_Viewer":
        who = next((each for each in people_of(case) if each.id == person_id), None)
        open_ = [s for s in shares_of(case) if s.who == person_id and s.is_open(today)]
        if who is None or who.excluded or not open_:
            return cls(case, person_id)
        plans = case.listed("plans_elsewhere")
        return cls(
            case,
            person_id,
            given=frozenset(part for share in open_ for part in share.parts),
            # Kept from somebody in one permission, it is not given by another.
            withheld=frozenset(but for share in open_ for but in share.but),
            goals=frozenset(goal.id for goal in plan_of(case).goals),
            own=frozenset(plan["id"] for plan in plans if _is_own(plan, who)),
        )

    def may(self, part: str, of_round: str | None = None) -> bool:
        what, _, which = part.partition(":")
        if what == "any":
            return bool(self.given)
        if what == "theme":
            return bool(self.given & {"circle", part})
        if what == "comment":
            is_given = bool(self.given & {"comments", f"theme:{which}"})
            is_open = is_given and part not in self.withheld
            return is_open and not _is_private(self.case, which, of_round)
        if what == "goal":
            return which in self.goals and bool(self.given & {"plan", part})
        if what == "service":
            return which.partition("g")[0] in self.own
        return part in self.given and part in ("circle", "comments", "plan")

    def known(self) -> frozenset[str]:
        if not self.given:
            return frozenset()
        people = {each.id for each in people_of(self.case) if not each.excluded}
        if self.may("plan"):
            return frozenset(people)
        goals = (goal for goal in plan_of(self.case).goals if self.may(f"goal:{goal.id}"))
        doers = {who for goal in goals for step in goal.steps for who in step.who}
        return frozenset(people & {self.person, *doers})

    def may_hear(self, service: str, person_id: str) -> bool:
        # Not if it holds a plan that this one may not see.
        plans = self.case.listed("plans_elsewhere")
        hidden = (plain_name(plan["service"]) for plan in plans if plan["id"] not in self.own)
        said = plain_name(service)
        return person_id == self.person or not any(name in said for name in hidden)


def _is_private(case: Case, theme: str, of_round: str | None) -> bool:
    for round_ in reversed(case.rounds):
        answer = round_.answer(theme)
        if round_.date == of_round or (of_round is None and answer.comment is not None):
            return bool(answer.private)
    return False


@dataclass(frozen=True)
class _Place:
    """Where a reading is: the way to it, whose field it would be, and who is left out there."""

    way: str = ""
    theme: str = ""
    round_: str = ""
    goal: str = ""
    service: str = ""
    person: str = ""
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Reading:
    """Goes through a case and leaves out what has no row or may not be seen."""

    reader: _Reader
    known: frozenset[str]
    excluded: tuple[str, ...]

    def shown(self, value: Any, at: _Place) -> Any:
        if isinstance(value, dict):
            return self._object(value, at)
        if isinstance(value, list):
            items = (self.shown(item, self._item(item, at)) for item in value)
            return [item for item in items if item is not None] or None
        return value if self._may(value, at) else None

    def _object(self, value: dict[str, Any], at: _Place) -> dict[str, Any] | None:
        places = {key: self._key(key, at) for key in value}
        beside = {key for key, place in places.items() if BELONGS.get(place.way) == BESIDE}
        found = {
            key: value[key] if key in beside else self.shown(value[key], place)
            for key, place in places.items()
        }
        kept = {key: item for key, item in found.items() if item is not None}
        return kept if kept.keys() - beside else None

    def _key(self, key: str, at: _Place) -> _Place:
        if at.way in _BY_THEME:
            return replace(at, way=at.way + "{}", theme=key)
        return replace(at, way=f"{at.way}.{key}" if at.way else key)

    def _item(self, item: Any, at: _Place) -> _Place:
        at = replace(at, way=at.way + "[]")
        way = at.way.removeprefix("plan.versions[].")
        if way in _OF_THEMES:
            return replace(at, theme=item)
        if way == "rounds[]":
            return replace(at, round_=item["date"])
        if way == "plan.goals[]":
            return replace(at, goal=item["id"], theme=item["theme"])
        if way == "plans_elsewhere[]":
            return replace(at, service=item["id"])
        if way == "plan.goals[].joins[]":
            return replace(at, service=item)
        if way == "plan.versions[]":
            people = item.get("people", ())
            then = {each["id"] for each in people if each.get("excluded")}
            return replace(at, left_out=at.left_out | then)
        return replace(at, person=item[_OF_PERSON[way]]) if way in _OF_PERSON else at

    def _may(self, value: Any, at: _Place) -> bool:
        return all(self._is_so(rule, value, at) for rule in BELONGS.get(at.way, NEVER))

    def _is_so(self, rule: str, value: Any, at: _Place) -> bool:
        if rule == "person":
            return (at.person or value) in self.known
        if rule == "allowed":
            return (at.person or value) not in at.left_out
        if rule == "unnamed":
            return not names_one_of(value, self.excluded)
        if rule == NAMED:
            return self.reader.may_hear(value, at.person)
        if rule == "comment":
            return self.reader.may(f"comment:{at.theme}", at.round_)
        of = {"theme": at.theme, "goal": at.goal, "service": at.service}
        return self.reader.may(f"{rule}:{of[rule]}" if rule in of else rule)


def _is_own(plan: Mapping[str, Any], who: Contact) -> bool:
    is_holder = plan.get("holder") == who.id
    return is_holder or bool(who.service and plain_name(plan["service"]) == plain_name(who.service))


def has_row(way: str) -> bool:
    """Whether the table says of a field what it belongs to."""
    whole = (row for row, rules in BELONGS.items() if rules in (NEVER, BESIDE))
    return way in BELONGS or way.startswith(tuple(f"{row}{end}" for row in whole for end in ".[{"))
