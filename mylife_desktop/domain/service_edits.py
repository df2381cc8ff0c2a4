"""What the two do with the services' goals and with findings. Each makes another case."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.clashes import pair
from mylife_desktop.domain.decisions import Choice, decided, marked
from mylife_desktop.domain.finding import Finding
from mylife_desktop.domain.people import excluded_names, names_one_of, people_of, plain_name
from mylife_desktop.domain.plan import Decision, plan_of, with_plan
from mylife_desktop.domain.planning import join
from mylife_desktop.domain.planning_elsewhere import (
    new_plan_id,
    new_service_goal_id,
    pasted_lines,
    with_service_plan,
    without_service_goals,
)
from mylife_desktop.domain.services import (
    Assessed,
    Limits,
    PlanElsewhere,
    ServiceGoal,
    Time,
    cards_of,
    services_of,
)

NOT_APART = "not_apart"
"""The choice that the goals of several services on a theme do not pull apart."""

_QUESTION = "pulls_apart:{}"
_CLOCK = re.compile(r"([0-9]{1,2})(?:[.:]?([0-9]{2}))?")
_DAY = re.compile(r"([0-9]{1,2})\s*[./]\s*([0-9]{1,2})(?:\s*[./]\s*([0-9]{4}))?\.?")


@dataclass(frozen=True)
class Written:
    """What was filled in for a service's goal: the words, and what may stay empty.

    `text` of several lines is several goals. `date` and `valid_until` are of the whole plan.
    """

    text: str
    theme: str
    service: str
    date: str | None = None
    valid_until: str | None = None
    holder: str | None = None
    times: tuple[Time, ...] = ()
    limits: Limits | None = None
    assessed: Assessed | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """The goals in it; a single line is kept exactly as it was typed."""
        lines = pasted_lines(self.text)
        return lines if len(lines) > 1 else (self.text,) if lines else ()

    @property
    def is_whole(self) -> bool:
        """Whether there is all that a goal of a service needs."""
        return bool(self.lines and self.theme and self.service.strip())


def add_service_goals(case: Case, written: Written) -> Case:
    """The case with these goals in the service's newest plan, or in a new one of that service.

    Somebody plans something then: an answer that nobody else does is taken back. Raises ValueError
    where the words, the theme or the service are missing.
    """
    _refuse_half(written)
    plan = _plan_for(case, written)
    for line in written.lines:
        plan = plan.with_goal(
            ServiceGoal(
                new_service_goal_id(case, plan),
                written.theme,
                line,
                times=written.times,
                limits=written.limits,
                assessed=written.assessed,
            )
        )
    return with_service_plan(say_nobody_else(case, None), plan)


def change_service_goal(case: Case, id_: str, written: Written) -> Case:
    """The case with one goal of a service as it is written now.

    With another service it moves to that one's plan with a new id, and is joined and marked as it
    was; the only goal of a plan takes its plan along instead. Raises ValueError as
    `add_service_goals` does.
    """
    _refuse_half(written)
    plan, goal = _found(case, id_)
    changed = replace(
        goal,
        text=written.text,
        theme=written.theme,
        times=written.times,
        limits=written.limits,
        assessed=written.assessed,
    )
    if plain_name(written.service) != plan.provider:
        if len(plan.goals) > 1 or _plan_of_service(case, written.service) is not None:
            return _moved(case, id_, written)
        title = written.service if plan.title == plan.service else plan.title
        plan = replace(plan, service=written.service, title=title)
    told = replace(plan, date=written.date, valid_until=written.valid_until, holder=written.holder)
    return with_service_plan(case, told.with_goal(changed))


def written_of(case: Case, id_: str) -> Written:
    """A goal of a service as it was filled in."""
    plan, goal = _found(case, id_)
    return Written(
        goal.text,
        goal.theme,
        plan.service,
        plan.date,
        plan.valid_until,
        plan.holder,
        goal.times,
        goal.limits,
        goal.assessed,
    )


def services_spoken_of(case: Case) -> tuple[str, ...]:
    """All services, each once: those that plan something, then those of people and of steps.

    A service that is known only from somebody who must not be contacted is none of them.
    """
    people = people_of(case)
    of_people = [p.service for p in people if p.service and not p.excluded]
    of_steps = [s.service for goal in plan_of(case).goals for s in goal.steps if s.service]
    shut, names = {plain_name(p.service or "") for p in people if p.excluded}, excluded_names(case)
    open_ = {plain_name(name) for name in of_people}
    spoken = (*of_people, *(name for name in of_steps if plain_name(name) not in shut - open_))
    found = {plan.provider: plan.service for plan in services_of(case)}
    for name in spoken:
        if name.strip() and not names_one_of(name, names):
            found.setdefault(plain_name(name), name)
    return tuple(found.values())


def say_nobody_else(case: Case, on: str | None) -> Case:
    """The case with the answer that nobody else plans anything; None takes it back."""
    plan = plan_of(case)
    return case if plan.nobody_else == on else with_plan(case, replace(plan, nobody_else=on))


# --- what pulls apart


def mark_apart(case: Case, one: str, other: str, *, pulls: bool = True) -> Case:
    """The case in which the two have marked these goals as pulling apart, or not any more.

    Raises ValueError for one and the same goal.
    """
    if one == other:
        raise ValueError("one goal alone")
    plan = plan_of(case)
    is_marked = pair(one, other) in {pair(*each) for each in plan.pulls_apart}
    return case if is_marked is pulls else with_plan(case, marked(plan, one, other, pulls))


def say_not_apart(case: Case, theme: str, ids: Iterable[str], on: str, who: Sequence[str]) -> Case:
    """The case in which the goals on a theme do not pull apart; another goal asks it anew."""
    plan = plan_of(case)
    answer = Decision(_QUESTION.format(theme), NOT_APART, on, who=tuple(who), rests_on=_all_of(ids))
    return with_plan(case, replace(plan, decisions=(*plan.decisions, answer)))


def asks_whether_apart(case: Case, theme: str, ids: Iterable[str]) -> bool:
    """Whether it is still to be asked if these goals on a theme pull apart."""
    plan, here = plan_of(case), tuple(ids)
    if any(set(here).issuperset(each) for each in plan.pulls_apart):
        return False
    asked = _QUESTION.format(theme)
    answer = next((d for d in reversed(plan.decisions) if d.finding == asked), None)
    return answer is None or answer.rests_on != _all_of(here)


# --- findings


def decide(
    case: Case,
    finding: Finding,
    choice: Choice,
    *,
    on: str,
    who: Sequence[str],
    why: str = "",
    ends: Iterable[str] = (),
) -> Case:
    """The case with a decision on a finding. Raises ValueError as `decisions.decided` does."""
    plan = decided(plan_of(case), finding, choice, on=on, who=who, why=why, ends=ends)
    return with_plan(case, plan)


# --- what is typed


def clock_typed(text: str) -> str | None:
    """HH:MM of a time as people type it: ``9``, ``9.30``, ``0930``, ``09:30``; None is none."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hours, rest = int(found[1]), int(found[2] or 0)
    if rest > 59 or hours * 60 + rest > 24 * 60 - 1:
        return None
    return f"{hours:02}:{rest:02}"


def day_typed(text: str, today: str) -> str | None:
    """The ISO date of ``3.9.2026``, ``3/9/2026``, ``3.9.`` (this year), ``2026-09-03``, or None."""
    words = text.strip()
    found = _DAY.fullmatch(words)
    try:
        if found is None:
            return date.fromisoformat(words).isoformat()
        return date(int(found[3] or today[:4]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        return None


# --- the parts of it


def _refuse_half(written: Written) -> None:
    if not written.is_whole:
        raise ValueError("words, theme or service are missing")


def _plan_for(case: Case, written: Written) -> PlanElsewhere:
    there = _plan_of_service(case, written.service)
    if there is None:
        return PlanElsewhere(
            new_plan_id(case),
            written.service,
            written.service,
            written.date,
            written.holder,
            valid_until=written.valid_until,
        )
    return replace(
        there,
        date=written.date or there.date,
        holder=written.holder or there.holder,
        valid_until=written.valid_until or there.valid_until,
    )


def _plan_of_service(case: Case, service: str) -> PlanElsewhere | None:
    """The newest plan of a service, however its name is written."""
    plans = reversed(services_of(case))
    return next((plan for plan in plans if plan.provider == plain_name(service)), None)


def _moved(case: Case, id_: str, written: Written) -> Case:
    """The case with a goal in another service's plan, taken in and marked as it was."""
    before = plan_of(case)
    known = {card.id for card in cards_of(services_of(case))}
    case = add_service_goals(without_service_goals(case, [id_]), written)
    new = [card.id for card in cards_of(services_of(case)) if card.id not in known]
    for goal in before.goals:
        if id_ in goal.joins:
            case = join(case, goal.id, new)
    for other in (two[two[0] == id_] for two in before.pulls_apart if id_ in two):
        for one in new:
            case = mark_apart(case, one, other)
    return case


def _found(case: Case, id_: str) -> tuple[PlanElsewhere, ServiceGoal]:
    for plan in services_of(case):
        for goal in plan.goals:
            if goal.id == id_:
                return plan, goal
    raise ValueError(f"no goal {id_}")


def _all_of(ids: Iterable[str]) -> str:
    return " ".join(sorted(ids))
