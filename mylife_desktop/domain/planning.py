"""What the two do with a plan: goals, steps, and how the steps went. Each makes another case."""

import calendar
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import count

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import (
    ME,
    Checked,
    CheckState,
    Goal,
    GoalState,
    Moved,
    Step,
    StepState,
    plan_of,
    with_plan,
)
from mylife_desktop.domain.shares import shares_of, with_shares
from mylife_desktop.domain.versions import with_agreed_kept

PROPOSED_AT_ONCE = 3
"""How many active goals at a time are proposed; more are possible."""

_OF_CHECK = {
    CheckState.DONE: StepState.DONE,
    CheckState.ON_THE_WAY: StepState.DOING,
    CheckState.NOT_YET: StepState.OPEN,
    CheckState.NOT_WANTED: StepState.DROPPED,
}
_FRIDAY = 4
_OWN = "own_network"


@dataclass(frozen=True)
class Origin:
    """The round that a goal came from: its date, the satisfaction there, the level hoped for."""

    date: str
    satisfaction: int | None = None
    hoped: int | None = None


def origin_of(case: Case, theme: str, until: str) -> Origin | None:
    """Where a goal on this theme comes from: the last round up to a date that says how it is there.

    Where none does, the last that speaks of it. The level hoped for may have been said since.
    """
    told = [each for each in case.rounds if each.date <= until and theme in each.answers]
    if not told:
        return None
    known = [each for each in told if each.answer(theme).satisfaction is not None]
    from_ = (known or told)[-1]
    since = (each.answer(theme).hoped for each in reversed(told) if each.date >= from_.date)
    hoped = next((level for level in since if level is not None), None)
    return Origin(from_.date, from_.answer(theme).satisfaction, hoped)


# --- goals


def add_goal(
    case: Case, words: str, theme: str, origin: Origin | None = None, *, joins: Iterable[str] = ()
) -> Case:
    """The case with one more goal, the last of all; `new_goal_id` is the id it gets.

    Raises ValueError for a goal without words.
    """
    _refuse_empty(words)
    case = with_agreed_kept(case)
    plan = plan_of(case)
    goal = Goal(
        id=new_goal_id(case),
        theme=theme,
        words=words,
        joins=tuple(dict.fromkeys(joins)),
        from_round=origin.date if origin else None,
        satisfaction_then=origin.satisfaction if origin else None,
        hoped=origin.hoped if origin else None,
    )
    return with_plan(case, replace(plan, goals=(*plan.goals, goal)))


def new_goal_id(case: Case) -> str:
    """An id that no goal of the plan has, nor had in any version that was read back."""
    plan = plan_of(case)
    taken = {goal.id for goal in plan.goals}
    taken |= {goal.id for version in plan.versions for goal in version.goals}
    return next(made for number in count(1) if (made := f"g{number}") not in taken)


def change_words(case: Case, goal: str, words: str) -> Case:
    """The case with a goal in other words. Raises ValueError for none."""
    _refuse_empty(words)
    return _with_goal(case, goal, lambda found: replace(found, words=words))


def say_what_helps(case: Case, goal: str, words: str) -> Case:
    """The case with what already helps, as typed; an empty text takes it back."""
    return _with_goal(case, goal, lambda found: replace(found, helps=words or None))


def say_how_noticed(case: Case, goal: str, words: str) -> Case:
    """The case with how the two will notice, as typed; an empty text takes it back."""
    return _with_goal(case, goal, lambda found: replace(found, noticed=words or None))


def join(case: Case, goal: str, theirs: Iterable[str]) -> Case:
    """The case in which a goal takes in these services' goals too."""
    more = tuple(theirs)
    return _with_goal(
        case, goal, lambda found: replace(found, joins=tuple(dict.fromkeys((*found.joins, *more))))
    )


def part(case: Case, goal: str, theirs: Iterable[str]) -> Case:
    """The case in which a goal does not take these services' goals in any more."""
    less = set(theirs)
    return _with_goal(
        case,
        goal,
        lambda found: replace(found, joins=tuple(j for j in found.joins if j not in less)),
    )


def set_goal_state(case: Case, goal: str, state: GoalState, why: str = "") -> Case:
    """The case with a goal active, waiting, reached or ended. `why` is kept with an ended one."""
    why_ended = why or None
    return _with_goal(
        case,
        goal,
        lambda found: replace(
            found,
            state=state,
            why_ended=(why_ended or found.why_ended) if state is GoalState.ENDED else None,
        ),
    )


def drop_goal(case: Case, goal: str) -> Case:
    """The case without a goal that was struck before it was agreed, and without shares of it.

    Raises ValueError for one that stands in a version: that one is ended, not dropped.
    """
    case = with_agreed_kept(case)
    plan = plan_of(case)
    if any(each.id == goal for version in plan.versions for each in version.goals):
        raise ValueError(f"goal {goal} was read back")
    case = with_plan(case, replace(plan, goals=tuple(g for g in plan.goals if g.id != goal)))
    return _without_shares(case, f"goal:{goal}")


# --- steps


def who_may_do(case: Case) -> tuple[str, ...]:
    """Who may be put on a step: the young person first, then my people, then the services'."""
    people = [each for each in people_of(case) if not each.excluded]
    own = [each.id for each in people if each.kind == _OWN]
    return (ME, *own, *(each.id for each in people if each.id not in own))


def add_step(
    case: Case,
    goal: str,
    text: str,
    *,
    who: Sequence[str] = (ME,),
    by: str | None = None,
    service: str | None = None,
    on: str | None = None,
) -> Case:
    """The case with one more step of a goal, made on the date `on`.

    Raises ValueError for a step without words or anybody, and for anybody who may not be put on it.
    """
    _refuse_empty(text)
    _refuse_strangers(case, who)
    step = Step(text, tuple(dict.fromkeys(who)), service=service or None, by=by, made=on)
    return _with_goal(case, goal, lambda found: replace(found, steps=(*found.steps, step)))


def change_step(
    case: Case,
    goal: str,
    at: int,
    *,
    text: str | None = None,
    who: Sequence[str] | None = None,
    service: str | None = None,
) -> Case:
    """The case with other words, people or (empty: no) service of a step; None leaves them.

    Raises ValueError as `add_step` does.
    """
    if text is not None:
        _refuse_empty(text)
    if who is not None:
        _refuse_strangers(case, who)

    def changed(step: Step) -> Step:
        return replace(
            step,
            text=step.text if text is None else text,
            who=step.who if who is None else tuple(dict.fromkeys(who)),
            service=step.service if service is None else service or None,
        )

    return _with_step(case, goal, at, changed)


def move_step(case: Case, goal: str, at: int, to: str, *, on: str, why: str = "") -> Case:
    """The case with another date of a step; the old one stays, with the reason.

    Two moves on one day are one: from the date it had before both.
    """
    told = _told_in_versions(case)
    return _with_step(case, goal, at, lambda step: _moved(step, to, on, why, told))


def set_step_state(case: Case, goal: str, at: int, state: StepState) -> Case:
    """The case with a step open, under way, done or dropped."""
    return _with_step(case, goal, at, lambda step: replace(step, state=state))


def strike_step(case: Case, goal: str, at: int) -> Case:
    """The case without a step."""
    return _with_goal(
        case, goal, lambda found: replace(found, steps=(*found.steps[:at], *found.steps[at + 1 :]))
    )


def check_step(
    case: Case,
    goal: str,
    at: int,
    state: CheckState,
    *,
    on: str,
    word: str = "",
    new_date: str | None = None,
) -> Case:
    """The case with how a step stood at the meeting of a date.

    A later check of the same date takes the place of the first. `word` is also the reason of a
    `new_date`, if there is one.
    """

    told = _told_in_versions(case)

    def checked(step: Step) -> Step:
        others = tuple(each for each in step.checked if each.on != on)
        both = sorted((*others, Checked(on, state, word or None)), key=lambda each: each.on)
        step = replace(step, state=_OF_CHECK[state], checked=tuple(both))
        return _moved(step, new_date, on, word, told) if new_date else step

    return _with_step(case, goal, at, checked)


def _told_in_versions(case: Case) -> list[Moved]:
    """The moves that stand in a version: they never change."""
    versions = plan_of(with_agreed_kept(case)).versions
    steps = (step for version in versions for goal in version.goals for step in goal.steps)
    return [moved for step in steps for moved in step.moved]


def _moved(step: Step, to: str, on: str, why: str, told: Sequence[Moved]) -> Step:
    if step.by is None or step.by == to:
        return replace(step, by=to)
    last = step.moved[-1] if step.moved else None
    if last is not None and last.on == on and last.to == step.by and last not in told:
        if last.from_ == to:  # there and back again is no move
            return replace(step, by=to, moved=step.moved[:-1])
        again = replace(last, to=to, why=why or last.why)
        return replace(step, by=to, moved=(*step.moved[:-1], again))
    return replace(step, by=to, moved=(*step.moved, Moved(on, to, step.by, why or None)))


# --- when


class Preset(StrEnum):
    """A date that is offered for a step."""

    THIS_FRIDAY = "this_friday"
    IN_A_WEEK = "in_a_week"
    IN_TWO_WEEKS = "in_two_weeks"
    IN_A_MONTH = "in_a_month"
    BEFORE_MEETING = "before_meeting"


def presets(today: date, next_meeting: date | None) -> dict[Preset, date]:
    """The dates that are offered today.

    On a Saturday or Sunday "this Friday" is the coming one. Before the next meeting is the day
    before it; without a meeting after today there is no such date.
    """
    found = {
        Preset.THIS_FRIDAY: today + timedelta((_FRIDAY - today.weekday()) % 7),
        Preset.IN_A_WEEK: today + timedelta(weeks=1),
        Preset.IN_TWO_WEEKS: today + timedelta(weeks=2),
        Preset.IN_A_MONTH: _month_later(today),
    }
    if next_meeting is not None and next_meeting > today:
        found[Preset.BEFORE_MEETING] = next_meeting - timedelta(1)
    return found


def _month_later(day: date) -> date:
    year, month = divmod(day.year * 12 + day.month, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


# --- who does it


@dataclass(frozen=True)
class Division:
    """How many steps that are still to be done lie with whom. A step of two counts with both."""

    me: int = 0
    my_people: int = 0
    services: int = 0


def division(case: Case) -> Division:
    """How the plan divides between the young person, their own people and the services."""
    own = {each.id for each in people_of(case) if each.kind == _OWN}
    me = mine = services = 0
    for goal, _, step in plan_of(case).steps():
        if goal.is_open and step.is_open:
            others = set(step.who) - {ME}
            me += ME in step.who
            mine += bool(others & own)
            services += bool(others - own)
    return Division(me, mine, services)


# --- the parts of it


def _refuse_empty(words: str) -> None:
    if not words.strip():
        raise ValueError("no words")


def _refuse_strangers(case: Case, who: Sequence[str]) -> None:
    if not who:
        raise ValueError("a step of nobody")
    if others := set(who) - set(who_may_do(case)):
        raise ValueError(f"may not be put on a step: {sorted(others)}")


def _without_shares(case: Case, part_: str) -> Case:
    shares = shares_of(case)
    left = [replace(each, parts=tuple(p for p in each.parts if p != part_)) for each in shares]
    return with_shares(case, [each for each in left if each.parts]) if left != [*shares] else case


def _with_goal(case: Case, goal: str, change: Callable[[Goal], Goal]) -> Case:
    plan = plan_of(case)
    if plan.goal(goal) is None:
        raise ValueError(f"no goal {goal}")
    goals = tuple(change(each) if each.id == goal else each for each in plan.goals)
    if goals == plan.goals:
        return case
    case = with_agreed_kept(case)
    return with_plan(case, replace(plan_of(case), goals=goals))


def _with_step(case: Case, goal: str, at: int, change: Callable[[Step], Step]) -> Case:
    def changed(found: Goal) -> Goal:
        if not 0 <= at < len(found.steps):
            raise ValueError(f"no step {at} of goal {goal}")
        steps = (*found.steps[:at], change(found.steps[at]), *found.steps[at + 1 :])
        return replace(found, steps=steps)

    return _with_goal(case, goal, changed)
