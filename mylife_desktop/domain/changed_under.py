"""Goals under which an answer has changed. It asks "keep, change or drop?", and no more.

What the two say then is kept as a decision, and from its values on it is looked for change again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.comparing import MOVED, Move, move_between
from mylife_desktop.domain.known import Known, latest_known
from mylife_desktop.domain.plan import Decision, Goal, Plan, plan_of, with_plan
from mylife_desktop.domain.themes import Viewpoint

ASKS_FROM = MOVED
"""From this difference on, whichever way, it is asked: one is about the same, and no change."""

_KEY = "changed_under:"
_LOOKED_AT = (Viewpoint.SATISFACTION, Viewpoint.IMPORTANCE)
_NONE = "-"


class Choice(StrEnum):
    """What may be said. None of it takes a goal away."""

    KEEP = "keep"
    CHANGE = "change"
    DROP = "drop"


@dataclass(frozen=True)
class Changed:
    """One answer that has changed under a goal. `then` is None if only the value is known.

    `now` is None where the answer that the goal came from was taken back.
    """

    goal: str
    theme: str
    viewpoint: Viewpoint
    before: int
    then: str | None
    now: Known | None

    @property
    def move(self) -> Move | None:
        """How far the answer has moved; None if it was taken back."""
        return move_between(self.before, self.now.score) if self.now is not None else None


def changed_under(case: Case, today: str, asks_from: int = ASKS_FROM) -> tuple[Changed, ...]:
    """The open goals under which an answer has changed, in the order of the plan.

    At most one of a goal: its satisfaction, or else its importance.
    """
    plan = plan_of(case)
    found = (_changed(case, plan, goal, today, asks_from) for goal in plan.goals if goal.is_open)
    return tuple(one for one in found if one is not None)


def answered(
    case: Case, goal: str, choice: Choice, *, on: str, who: Iterable[str], why: str = ""
) -> Case:
    """The case with what was said about a goal under which an answer changed."""
    plan = plan_of(case)
    about = plan.goal(goal)
    if about is None:
        raise ValueError(f"no goal {goal}")
    now = (latest_known(case.rounds, about.theme, viewpoint, on) for viewpoint in _LOOKED_AT)
    rests_on = " ".join(_NONE if known is None else str(known.score) for known in now)
    decision = Decision(_KEY + goal, str(choice), on, why or None, tuple(who), rests_on)
    return with_plan(case, replace(plan, decisions=(*plan.decisions, decision)))


def _changed(case: Case, plan: Plan, goal: Goal, today: str, asks_from: int) -> Changed | None:
    for viewpoint in _LOOKED_AT:
        before, then, was_said = _before(case, plan, goal, viewpoint)
        now = latest_known(case.rounds, goal.theme, viewpoint, today)
        if before is None:
            continue
        is_moved = now is not None and abs(now.score - before) >= asks_from
        if is_moved or (now is None and not was_said):
            return Changed(goal.id, goal.theme, viewpoint, before, then, now)
    return None


def _before(
    case: Case, plan: Plan, goal: Goal, viewpoint: Viewpoint
) -> tuple[int | None, str | None, bool]:
    """What an answer was when the goal was made or last spoken of, when, and whether spoken of."""
    said = next((d for d in reversed(plan.decisions) if d.finding == _KEY + goal.id), None)
    if said is not None and said.rests_on:
        values = dict(zip(_LOOKED_AT, said.rests_on.split(), strict=False))
        value = values.get(viewpoint, _NONE)
        return (int(value) if value.isdecimal() else None), said.on, True
    if viewpoint is Viewpoint.SATISFACTION and goal.satisfaction_then is not None:
        return goal.satisfaction_then, goal.from_round, False
    since = goal.from_round or plan.agreed
    known = since and latest_known(case.rounds, goal.theme, viewpoint, since)
    return (known.score, known.date, False) if known else (None, None, False)
