"""May somebody see something today? Everything that leaves the program asks here.

One table says for every field of a case what it belongs to. What has no row is not shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from mylife_desktop.domain.case import Case, case_from_value, case_to_value
from mylife_desktop.domain.people import Contact, people_of, plain_name
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.shares import shares_of

Rules: TypeAlias = tuple[str, ...]
"""What must all be so that a field is shown."""

ANY: Rules = ("any",)
"""Belongs to whatever is shared."""
CIRCLE: Rules = ("circle",)
THEME: Rules = ("theme",)
"""Of one theme: seen with the Circle or with this theme."""
COMMENT: Rules = ("comment",)
"""The person's own words on a theme: seen with the comments or with this theme."""
PLAN: Rules = ("plan",)
GOAL: Rules = ("goal",)
"""Of one goal: seen with the plan or with this goal."""
GOAL_SCORE: Rules = ("goal", "theme")
"""A value of the Circle that stands in a goal."""
PERSON: Rules = ("person",)
"""Somebody who is put on a step that may be seen; everybody, with the plan."""
SERVICE: Rules = ("service",)
"""Another service's plan: seen by whoever holds it and by that service itself."""
BESIDE: Rules = ("beside",)
"""Says nothing by itself: shown if anything beside it is."""
NEVER: Rules = ("never",)

_NAMED = "service_name"
"""What names a service is left out where that service's plan may not be seen."""

BELONGS: Mapping[str, Rules] = {
    "format": ANY,
    "person.called": ANY,
    "person.language": ANY,
    "person.name": NEVER,
    "person.born": NEVER,
    "person.note": NEVER,
    "people[].id": PERSON,
    "people[].name": PERSON,
    "people[].kind": PERSON,
    "people[].role": PERSON,
    "people[].service": (*PERSON, _NAMED),
    "people[].coordinator": (*PERSON, *PLAN),
    "people[].phone": NEVER,
    "people[].excluded": NEVER,
    "people[].why": NEVER,
    "plans_elsewhere[].id": SERVICE,
    "plans_elsewhere[].service": SERVICE,
    "plans_elsewhere[].title": SERVICE,
    "plans_elsewhere[].date": SERVICE,
    "plans_elsewhere[].valid_until": SERVICE,
    "plans_elsewhere[].holder": (*SERVICE, *PERSON),
    "plans_elsewhere[].goals[].id": SERVICE,
    "plans_elsewhere[].goals[].theme": SERVICE,
    "plans_elsewhere[].goals[].text": SERVICE,
    "plans_elsewhere[].goals[].weekly": SERVICE,
    "plans_elsewhere[].goals[].times[].days[]": SERVICE,
    "plans_elsewhere[].goals[].times[].from": SERVICE,
    "plans_elsewhere[].goals[].times[].to": SERVICE,
    "plans_elsewhere[].goals[].times[].travel_min": SERVICE,
    "plans_elsewhere[].goals[].times[].every_weeks": SERVICE,
    "plans_elsewhere[].goals[].limits.max_days": SERVICE,
    "plans_elsewhere[].goals[].limits.free_weekdays": SERVICE,
    "plans_elsewhere[].goals[].limits.not_before": SERVICE,
    "plans_elsewhere[].goals[].limits.not_after": SERVICE,
    "plans_elsewhere[].goals[].assessed.text": SERVICE,
    "plans_elsewhere[].goals[].assessed.on": SERVICE,
    "plans_elsewhere[].goals[].assessed.by": SERVICE,
    "rounds[].date": BESIDE,
    "rounds[].instrument": BESIDE,
    "rounds[].place": CIRCLE,
    "rounds[].answers{}.importance": THEME,
    "rounds[].answers{}.satisfaction": THEME,
    "rounds[].answers{}.hoped": THEME,
    "rounds[].answers{}.future": COMMENT,
    "rounds[].answers{}.private": NEVER,
    "rounds[].answers{}.skipped": NEVER,
    "rounds[].strengths[]": THEME,
    "rounds[].focus[]": THEME,
    "rounds[].changes{}": COMMENT,
    "rounds[].worker_view": NEVER,
    "rounds[].note": NEVER,
    "plan.agreed": PLAN,
    "plan.next_meeting": PLAN,
    "plan.reviews[].date": PLAN,
    "plan.reviews[].note": PLAN,
    "plan.goals[].id": GOAL,
    "plan.goals[].theme": GOAL,
    "plan.goals[].words": GOAL,
    "plan.goals[].helps": GOAL,
    "plan.goals[].noticed": GOAL,
    "plan.goals[].state": GOAL,
    "plan.goals[].why_ended": GOAL,
    "plan.goals[].joins[]": (*GOAL, *SERVICE),
    "plan.goals[].from_round": GOAL_SCORE,
    "plan.goals[].satisfaction_then": GOAL_SCORE,
    "plan.goals[].hoped": GOAL_SCORE,
    "plan.goals[].steps[].text": GOAL,
    "plan.goals[].steps[].who[]": GOAL,
    "plan.goals[].steps[].service": (*GOAL, _NAMED),
    "plan.goals[].steps[].by": GOAL,
    "plan.goals[].steps[].state": GOAL,
    "plan.goals[].steps[].moved[].on": GOAL,
    "plan.goals[].steps[].moved[].from": GOAL,
    "plan.goals[].steps[].moved[].to": GOAL,
    "plan.goals[].steps[].moved[].why": GOAL,
    "plan.goals[].steps[].checked[].on": GOAL,
    "plan.goals[].steps[].checked[].state": GOAL,
    "plan.goals[].steps[].checked[].word": GOAL,
    "plan.decisions": NEVER,
    "plan.pulls_apart": NEVER,
    "plan.nobody_else": NEVER,
    "plan.versions": NEVER,
    "sharing": NEVER,
    "meetings": NEVER,
    "joined": NEVER,
    "managers": NEVER,
    "closed": NEVER,
}
"""By its way through the case: ``[]`` is any of a list, ``{}`` any theme.

Never and beside hold for all that is within."""

_BY_THEME = ("rounds[].answers", "rounds[].changes")
_OF_THEMES = ("rounds[].strengths[]", "rounds[].focus[]")


def may_see(case: Case, person_id: str, part: str, today: str, of_round: str | None = None) -> bool:
    """Whether a person may see a part of a case on a day.

    Parts are circle, comments, plan, theme:x (its values), comment:x, goal:g, and service:e
    (another service's plan). A comment is that of the round of a date, or else the latest one.
    """
    return _Viewer.of(case, person_id, today).may(part, of_round)


def visible(case: Case, person_id: str, today: str) -> Case | None:
    """The case with only what a person may see on a day; None where that is nothing."""
    viewer = _Viewer.of(case, person_id, today)
    if not viewer.may("any"):
        return None
    value: dict[str, Any] = _Reading(viewer, viewer.known()).shown(case_to_value(case)) or {}
    for round_ in value.setdefault("rounds", []):
        round_.setdefault("answers", {})
    if "plan" in value:
        value["plan"].setdefault("goals", [])
    for plan in value.get("plans_elsewhere", ()):
        plan.setdefault("goals", [])
    for goal in value.get("plan", {}).get("goals", ()):
        goal.setdefault("steps", [])
    return replace(case_from_value(value), id=case.id)


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
            return is_given and part not in self.withheld and not self._is_private(which, of_round)
        if what == "goal":
            return which in self.goals and bool(self.given & {"plan", part})
        if what == "service":
            return which.partition("g")[0] in self.own
        return part in self.given and part in ("circle", "comments", "plan")

    def known(self) -> frozenset[str]:
        """Who of the network may be shown to this one."""
        if not self.given:
            return frozenset()
        people = {each.id for each in people_of(self.case) if not each.excluded}
        if self.may("plan"):
            return frozenset(people)
        goals = (goal for goal in plan_of(self.case).goals if self.may(f"goal:{goal.id}"))
        doers = {who for goal in goals for step in goal.steps for who in step.who}
        return frozenset(people & {self.person, *doers})

    def may_hear(self, service: str, person_id: str) -> bool:
        """Whether a service may be named: not if it holds a plan that this one may not see."""
        plans = self.case.listed("plans_elsewhere")
        hidden = (plain_name(plan["service"]) for plan in plans if plan["id"] not in self.own)
        said = plain_name(service)
        return person_id == self.person or not any(name in said for name in hidden)

    def _is_private(self, theme: str, of_round: str | None) -> bool:
        for round_ in reversed(self.case.rounds):
            answer = round_.answer(theme)
            if round_.date == of_round or (of_round is None and answer.comment is not None):
                return bool(answer.private)
        return False


@dataclass(frozen=True)
class _Place:
    """Where a reading is: the way to it, and whose field it would be."""

    way: str = ""
    theme: str = ""
    round_: str = ""
    goal: str = ""
    service: str = ""
    person: str = ""


@dataclass(frozen=True)
class _Reading:
    """Goes through a case and leaves out what has no row or may not be seen."""

    viewer: _Viewer
    known: frozenset[str]

    def shown(self, value: Any, at: _Place | None = None) -> Any:
        at = at or _Place()
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
        if at.way in _OF_THEMES:
            return replace(at, theme=item)
        if at.way == "rounds[]":
            return replace(at, round_=item["date"])
        if at.way == "plan.goals[]":
            return replace(at, goal=item["id"], theme=item["theme"])
        if at.way == "people[]":
            return replace(at, person=item["id"])
        if at.way == "plans_elsewhere[]":
            return replace(at, service=item["id"])
        return replace(at, service=item) if at.way == "plan.goals[].joins[]" else at

    def _may(self, value: Any, at: _Place) -> bool:
        return all(self._is_so(rule, value, at) for rule in BELONGS.get(at.way, NEVER))

    def _is_so(self, rule: str, value: Any, at: _Place) -> bool:
        if rule == "person":
            return (at.person or value) in self.known
        if rule == _NAMED:
            return self.viewer.may_hear(value, at.person)
        if rule == "comment":
            return self.viewer.may(f"comment:{at.theme}", at.round_)
        of = {"theme": at.theme, "goal": at.goal, "service": at.service}
        return self.viewer.may(f"{rule}:{of[rule]}" if rule in of else rule)


def _is_own(plan: Mapping[str, Any], who: Contact) -> bool:
    is_holder = plan.get("holder") == who.id
    return is_holder or bool(who.service and plain_name(plan["service"]) == plain_name(who.service))


def has_row(way: str) -> bool:
    """Whether the table says of a field what it belongs to."""
    whole = (row for row, rules in BELONGS.items() if rules in (NEVER, BESIDE))
    return way in BELONGS or way.startswith(tuple(f"{row}{end}" for row in whole for end in ".[{"))
