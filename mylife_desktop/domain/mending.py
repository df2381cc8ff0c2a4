"""Small things put right while goals and steps are made. Each makes another case.

What is chosen anew before a step's form is left was never agreed with anybody: it is no move.
"""

from collections.abc import Callable
from dataclasses import replace

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.plan import Goal, GoalState, Moved, Step, plan_of, with_plan
from mylife_desktop.domain.planning import Origin
from mylife_desktop.domain.versions import with_agreed_kept


def change_theme(case: Case, goal: str, theme: str, origin: Origin | None) -> Case:
    """The case with a goal tied to another theme, and to the round it then comes from."""

    def changed(found: Goal) -> Goal:
        if found.theme == theme:
            return found
        return replace(
            found,
            theme=theme,
            from_round=origin.date if origin else None,
            satisfaction_then=origin.satisfaction if origin else None,
            hoped=origin.hoped if origin else None,
        )

    return _with_goal(case, goal, changed)


def say_why_ended(case: Case, goal: str, words: str) -> Case:
    """The case with why an ended goal ended, as typed; an empty text takes it back."""

    def changed(found: Goal) -> Goal:
        is_ended = found.state is GoalState.ENDED
        return replace(found, why_ended=words or None) if is_ended else found

    return _with_goal(case, goal, changed)


def set_date(case: Case, goal: str, at: int, by: str | None) -> Case:
    """The case with the date of a step that was made just now; this is no move."""
    return _with_step(case, goal, at, lambda step: replace(step, by=by))


def move_of(step: Step, on: str) -> Moved | None:
    """The move of this day that gave a step the date it has."""
    last = step.moved[-1] if step.moved else None
    return last if last is not None and (last.on, last.to) == (on, step.by) else None


def say_why_moved(case: Case, goal: str, at: int, on: str, words: str) -> Case:
    """The case with the reason of today's move of a step, as typed."""

    def changed(step: Step) -> Step:
        if (moved := move_of(step, on)) is None:
            return step
        return replace(step, moved=(*step.moved[:-1], replace(moved, why=words or None)))

    return _with_step(case, goal, at, changed)


def _with_goal(case: Case, goal: str, change: Callable[[Goal], Goal]) -> Case:
    plan = plan_of(case)
    goals = tuple(change(each) if each.id == goal else each for each in plan.goals)
    if goals == plan.goals:
        return case
    case = with_agreed_kept(case)
    return with_plan(case, replace(plan_of(case), goals=goals))


def _with_step(case: Case, goal: str, at: int, change: Callable[[Step], Step]) -> Case:
    def changed(found: Goal) -> Goal:
        if not 0 <= at < len(found.steps):
            return found
        steps = (*found.steps[:at], change(found.steps[at]), *found.steps[at + 1 :])
        return replace(found, steps=steps)

    return _with_goal(case, goal, changed)
