"""What the two do with the plans that services hold. Each makes another case."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.plan import plan_of, with_plan
from mylife_desktop.domain.services import PlanElsewhere, in_order, services_of, with_services
from mylife_desktop.domain.versions import with_agreed_kept

_ID = re.compile(r"\be[0-9]+(?:g[0-9]+)?\b")
_BULLET = re.compile(r"(?:[-–—•·*]|[0-9]{1,2}[.)])\s+")


def with_service_plan(case: Case, plan: PlanElsewhere) -> Case:
    """The case with a plan in place of the one of its id, or after the others."""
    plans = tuple(plan if p.id == plan.id else p for p in services_of(case))
    return with_services(case, plans if plan in plans else (*plans, plan))


def without_service_goals(case: Case, ids: Iterable[str]) -> Case:
    """The case without these goals of services, also where an own goal or a mark names them.

    What was decided about them stays as a trace. A plan of which only the service's name was ever
    said goes with its last goal.
    """
    gone = frozenset(ids)
    plan = plan_of(case)
    goals = tuple(replace(g, joins=tuple(j for j in g.joins if j not in gone)) for g in plan.goals)
    marks = tuple(pair for pair in plan.pulls_apart if not gone.intersection(pair))
    if goals != plan.goals:
        case = with_agreed_kept(case)
    case = with_plan(case, replace(plan_of(case), goals=goals, pulls_apart=marks))
    left: list[PlanElsewhere] = []
    for elsewhere in services_of(case):
        goals_left = tuple(goal for goal in elsewhere.goals if goal.id not in gone)
        is_empty = bool(elsewhere.goals) and not goals_left
        if not (is_empty and elsewhere.title == elsewhere.service):
            left.append(replace(elsewhere, goals=goals_left))
    return with_services(case, left)


def without_service_plan(case: Case, id_: str) -> Case:
    """The case without a service's plan and without its goals."""
    ids = [g.id for p in services_of(case) if p.id == id_ for g in p.goals]
    case = without_service_goals(case, ids)
    return with_services(case, [p for p in services_of(case) if p.id != id_])


def new_plan_id(case: Case) -> str:
    """An id for a service's plan that none has, and that nothing which was kept speaks of."""
    return f"e{max((numbers[0] for numbers in _spoken_of(case)), default=0) + 1}"


def new_service_goal_id(case: Case, plan: PlanElsewhere) -> str:
    """An id for a goal of a service's plan, likewise; the plan may have more than the case."""
    spoken_of = (*_spoken_of(case), *(in_order(goal.id) for goal in plan.goals))
    numbers = (n[1] for n in spoken_of if len(n) > 1 and n[:1] == in_order(plan.id))
    return f"{plan.id}g{max(numbers, default=0) + 1}"


def pasted_lines(text: str) -> tuple[str, ...]:
    """The goals in a text with one on each line, without bullets, numbers and empty lines."""
    lines = (_BULLET.sub("", line.strip(), count=1).strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def _spoken_of(case: Case) -> Iterator[tuple[int, ...]]:
    """The numbers in all ids of services' plans and goals, also of those that are gone."""
    plan = plan_of(case)
    for elsewhere in services_of(case):
        yield in_order(elsewhere.id)
        yield from (in_order(goal.id) for goal in elsewhere.goals)
    for goals in (plan.goals, *(version.goals for version in plan.versions)):
        yield from (in_order(id_) for goal in goals for id_ in goal.joins)
    for decision in plan.decisions:
        texts = decision.finding, decision.choice, decision.rests_on or ""
        yield from (in_order(id_) for text in texts for id_ in _ID.findall(text))
