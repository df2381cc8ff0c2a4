"""The plans that services hold for the person, goal by goal, with what each asks of the week.

Read from the part `plans_elsewhere` of a case and written back to it. Every value keeps what it was
read from, so that what nobody changed goes out as it came in.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import NOTHING, Frozen, Json, frozen, thawed
from mylife_desktop.domain.people import plain_name

SERVICES = "plans_elsewhere"
"""The part of a case that they stand in."""
WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri")
DAYS: Final = (*WEEKDAYS, "sat", "sun")

Kept: TypeAlias = Mapping[str, Frozen]
"""What a value was read from; it is no part of what the value says."""

_NUMBER = re.compile(r"[0-9]+")


def _nothing() -> Kept:
    return NOTHING


@dataclass(frozen=True)
class Time:
    """When something is, in the week: days as in `DAYS`, HH:MM, the way there in minutes.

    None is absent: no way to go, and every week.
    """

    days: tuple[str, ...]
    from_: str
    to: str
    travel_min: int | None = None
    every_weeks: int | None = None
    kept: Kept = field(default_factory=_nothing, compare=False, repr=False)


@dataclass(frozen=True)
class Limits:
    """What a goal asks of everything else in the week; None asks nothing. Times are HH:MM.

    `max_days`: at most so many days with anything at all; `free_weekdays`: at least so many
    weekdays with nothing; `not_before`, `not_after`: nothing on weekdays before, after this.
    """

    max_days: int | None = None
    free_weekdays: int | None = None
    not_before: str | None = None
    not_after: str | None = None
    kept: Kept = field(default_factory=_nothing, compare=False, repr=False)


@dataclass(frozen=True)
class Assessed:
    """What a service found of a theme, on an ISO date, and who did."""

    text: str
    on: str | None = None
    by: str | None = None
    kept: Kept = field(default_factory=_nothing, compare=False, repr=False)


@dataclass(frozen=True)
class ServiceGoal:
    """One goal of a service's plan, in the service's words; `weekly` is its week in words."""

    id: str
    theme: str
    text: str
    weekly: str | None = None
    times: tuple[Time, ...] = ()
    limits: Limits | None = None
    assessed: Assessed | None = None
    kept: Kept = field(default_factory=_nothing, compare=False, repr=False)


@dataclass(frozen=True)
class PlanElsewhere:
    """The plan of one service. `date` and `valid_until` are ISO dates, `holder` a person's id."""

    id: str
    service: str
    title: str
    date: str | None = None
    holder: str | None = None
    goals: tuple[ServiceGoal, ...] = ()
    valid_until: str | None = None
    kept: Kept = field(default_factory=_nothing, compare=False, repr=False)

    @property
    def provider(self) -> str:
        """The service, the same however its name is written."""
        return plain_name(self.service)

    def with_goal(self, goal: ServiceGoal) -> "PlanElsewhere":
        """This plan with a goal in place of the one of its id, or after the others."""
        goals = tuple(goal if g.id == goal.id else g for g in self.goals)
        return replace(self, goals=goals if goal in goals else (*goals, goal))


@dataclass(frozen=True)
class Card:
    """A service's goal with the plan it is from; `provider` is what tells services apart."""

    goal: ServiceGoal
    plan: PlanElsewhere
    provider: str

    @property
    def id(self) -> str:
        return self.goal.id

    @property
    def theme(self) -> str:
        return self.goal.theme


@lru_cache(4096)  # ids are put in order again and again
def in_order(id_: str) -> tuple[int, ...]:
    """The numbers in an id, by which ids are put in order: e2g1 before e10g1."""
    return tuple(map(int, _NUMBER.findall(id_)))


def services_of(case: Case) -> tuple[PlanElsewhere, ...]:
    """The plans of all services, in the order of the case."""
    return tuple(map(_plan, case.listed(SERVICES)))


def cards_of(plans: Iterable[PlanElsewhere]) -> tuple[Card, ...]:
    """The goals of all plans, each with its plan, in their order."""
    of_services = ((plan, plan.provider) for plan in plans)
    return tuple(Card(goal, plan, whose) for plan, whose in of_services for goal in plan.goals)


def with_services(case: Case, plans: Iterable[PlanElsewhere]) -> Case:
    """The case with these plans of services in place of those it has."""
    part = frozen([_plan_value(plan) for plan in plans])
    if part == case.parts.get(SERVICES, ()):
        return case
    return replace(case, parts=MappingProxyType({**case.parts, SERVICES: part}))


# --- from the values of a case file


def _plan(value: Mapping[str, Any]) -> PlanElsewhere:
    return PlanElsewhere(
        id=value["id"],
        service=value["service"],
        title=value["title"],
        date=value.get("date"),
        holder=value.get("holder"),
        goals=tuple(map(_goal, value["goals"])),
        valid_until=value.get("valid_until"),
        kept=value,
    )


def _goal(value: Mapping[str, Any]) -> ServiceGoal:
    limits, found = value.get("limits"), value.get("assessed")
    return ServiceGoal(
        id=value["id"],
        theme=value["theme"],
        text=value["text"],
        weekly=value.get("weekly"),
        times=tuple(map(_time, value.get("times", ()))),
        limits=None if limits is None else _limits(limits),
        assessed=None if found is None else _assessed(found),
        kept=value,
    )


def _time(value: Mapping[str, Any]) -> Time:
    travel, every = value.get("travel_min"), value.get("every_weeks")
    return Time(value["days"], value["from"], value["to"], travel, every, kept=value)


def _limits(value: Mapping[str, Any]) -> Limits:
    keys = ("max_days", "free_weekdays", "not_before", "not_after")
    return Limits(**{key: value.get(key) for key in keys}, kept=value)


def _assessed(value: Mapping[str, Any]) -> Assessed:
    return Assessed(value["text"], value.get("on"), value.get("by"), kept=value)


# --- and back


def _plan_value(plan: PlanElsewhere) -> Json:
    value: dict[str, Json] = {
        "id": plan.id,
        "service": plan.service,
        "title": plan.title,
        "date": plan.date,
        "holder": plan.holder,
        "goals": [_goal_value(goal) for goal in plan.goals],
        "valid_until": plan.valid_until,
    }
    return _with_kept(plan.kept, value)


def _goal_value(goal: ServiceGoal) -> Json:
    times = [_time_value(time) for time in goal.times]
    found = goal.assessed
    value: dict[str, Json] = {
        "id": goal.id,
        "theme": goal.theme,
        "text": goal.text,
        "weekly": goal.weekly,
        "times": times or (None if "times" not in goal.kept else []),
        "limits": _limits_value(goal.limits) if goal.limits else None,
        "assessed": _assessed_value(found) if found else None,
    }
    return _with_kept(goal.kept, value)


def _time_value(time: Time) -> Json:
    value: dict[str, Json] = {
        "days": list(time.days),
        "from": time.from_,
        "to": time.to,
        "travel_min": time.travel_min,
        "every_weeks": time.every_weeks,
    }
    return _with_kept(time.kept, value)


def _limits_value(limits: Limits) -> Json:
    value: dict[str, Json] = {
        "max_days": limits.max_days,
        "free_weekdays": limits.free_weekdays,
        "not_before": limits.not_before,
        "not_after": limits.not_after,
    }
    return _with_kept(limits.kept, value) or None


def _assessed_value(found: Assessed) -> Json:
    return _with_kept(found.kept, {"text": found.text, "on": found.on, "by": found.by})


def _with_kept(kept: Kept, value: dict[str, Json]) -> dict[str, Json]:
    """What is said now, with the keys that this program does not know; what is None is left out."""
    unknown = {key: thawed(item) for key, item in kept.items() if key not in value}
    return {key: item for key, item in value.items() if item is not None} | unknown
