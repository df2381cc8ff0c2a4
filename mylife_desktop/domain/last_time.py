"""What was agreed last time and is to be asked about today, and what has changed since."""

from dataclasses import dataclass, replace

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.plan import (
    Checked,
    CheckState,
    Goal,
    Moved,
    Step,
    Version,
    plan_of,
    with_plan,
)
from mylife_desktop.domain.planning import check_step, move_step
from mylife_desktop.domain.versions import with_agreed_kept


@dataclass(frozen=True)
class LastStep:
    """A step of last time, where it stands, and what was said of it today."""

    goal: Goal
    at: int
    step: Step
    today: Checked | None = None
    moved: Moved | None = None


def steps_of_last_time(case: Case, today: str) -> tuple[LastStep, ...]:
    """The steps that were still to be done when the two met today, in the order of the plan.

    What was said of one today does not take it from the list. One that was made today is none of
    last time's.
    """
    plan = plan_of(case)
    found: list[LastStep] = []
    for goal, at, step in plan.steps():
        checked = _today(step, today)
        if checked is None and not (goal.is_open and step.is_open):
            continue
        if checked is None and (step.made or goal.from_round) == today:
            continue
        moved = next((each for each in reversed(step.moved) if each.on == today), None)
        found.append(LastStep(goal, at, step, checked, moved))
    return tuple(found)


def check(case: Case, goal: str, at: int, state: CheckState, *, on: str) -> Case:
    """The case with how a step stands today; a word that was said of it today stays."""
    return check_step(case, goal, at, state, on=on, word=_word(case, goal, at, on))


def say_word(case: Case, goal: str, at: int, word: str, *, on: str) -> Case:
    """The case with a word on how a step stands today, which is also why it was moved today.

    Raises ValueError for a step of which nothing was said today.
    """
    checked = _today(_step(case, goal, at), on)
    if checked is None:
        raise ValueError(f"nothing was said of step {at} of goal {goal} on {on}")
    case = check_step(case, goal, at, checked.state, on=on, word=word)
    return _with_reason(case, goal, at, word, on)


def another_date(case: Case, goal: str, at: int, to: str, *, on: str) -> Case:
    """The case with a new date of a step; what was said of it today is the reason."""
    return move_step(case, goal, at, to, on=on, why=_word(case, goal, at, on))


def version_before(case: Case, today: str) -> Version | None:
    """The last plan that the two read back before this day."""
    versions = plan_of(with_agreed_kept(case)).versions
    return next((version for version in reversed(versions) if version.on < today), None)


def _today(step: Step, on: str) -> Checked | None:
    return next((each for each in step.checked if each.on == on), None)


def _word(case: Case, goal: str, at: int, on: str) -> str:
    checked = _today(_step(case, goal, at), on)
    return (checked.word if checked else None) or ""


def _with_reason(case: Case, goal: str, at: int, word: str, on: str) -> Case:
    """The last move of a day with this reason; one that stands in a version never changes."""
    step = _step(case, goal, at)
    last = step.moved[-1] if step.moved else None
    plan = plan_of(case)
    told = (s for version in plan.versions for g in version.goals for s in g.steps)
    if last is None or last.on != on or any(last in each.moved for each in told):
        return case
    moved = (*step.moved[:-1], replace(last, why=word or None))
    goals = tuple(
        replace(
            each,
            steps=tuple(
                replace(one, moved=moved) if n == at else one for n, one in enumerate(each.steps)
            ),
        )
        if each.id == goal
        else each
        for each in plan.goals
    )
    return with_plan(case, replace(plan, goals=goals))


def _step(case: Case, goal: str, at: int) -> Step:
    found = plan_of(case).goal(goal)
    if found is None or not 0 <= at < len(found.steps):
        raise ValueError(f"no step {at} of goal {goal}")
    return found.steps[at]
