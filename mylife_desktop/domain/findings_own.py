"""What is seen in the person's own Circle, goals, steps and people."""

from collections.abc import Collection, Iterable, Iterator

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.finding import (
    Finding,
    Kind,
    StepAt,
    Thresholds,
    key_of,
    resting_on,
)
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.plan import ME, CheckState, Goal, Plan, Step
from mylife_desktop.domain.prompts import prompts
from mylife_desktop.domain.round import Round

_CASE_MANAGER = "case_manager"


def nobody_works(
    rounds: Iterable[Round],
    instrument: Instrument,
    today: str,
    worked_on: Collection[str],
    limits: Thresholds,
) -> Iterator[Finding]:
    """One for each theme that is important, goes badly, and is not among those worked on."""
    brought_to_mind = prompts(
        rounds,
        instrument,
        today,
        important_from=limits.important_from,
        satisfied_up_to=limits.satisfied_up_to,
    )
    for prompt in brought_to_mind:
        if prompt.theme not in worked_on:
            values = prompt.importance.score, prompt.satisfaction.score
            yield Finding(
                Kind.NOBODY_WORKS,
                key_of(Kind.NOBODY_WORKS, prompt.theme),
                resting_on([("values", values)]),
                themes=(prompt.theme,),
                importance=prompt.importance,
                satisfaction=prompt.satisfaction,
            )


def several_coordinate(case: Case) -> Iterator[Finding]:
    """One if more than one keeps the plan together; where nobody is named, case managers do.

    Who must not be contacted coordinates nothing.
    """
    people = [p for p in case.listed("people") if not p.get("excluded")]
    named = [p["id"] for p in people if p.get("coordinator")]
    ids = tuple(named or (p["id"] for p in people if p["kind"] == _CASE_MANAGER))
    if len(ids) > 1:
        key = key_of(Kind.SEVERAL_COORDINATE)
        yield Finding(Kind.SEVERAL_COORDINATE, key, resting_on([("people", ids)]), people=ids)


def no_step(plan: Plan) -> Iterator[Finding]:
    """One for each open goal without a step. A step that was dropped is none any more."""
    for goal in _open(plan):
        if all(step.state == "dropped" for step in goal.steps):
            yield Finding(
                Kind.NO_STEP,
                key_of(Kind.NO_STEP, goal.id),
                resting_on([(goal.id, (goal.words, goal.state.value))]),
                themes=(goal.theme,),
                goals=(goal.id,),
            )


def not_yet_twice(plan: Plan, limits: Thresholds) -> Iterator[Finding]:
    """One for each open step that was "not yet" at its last meeting, and at one before."""
    for goal in _open(plan):
        for at, step in enumerate(goal.steps):
            dates = _not_yet(step)
            if step.is_open and len(dates) >= limits.not_yet_times:
                yield Finding(
                    Kind.NOT_YET_TWICE,
                    key_of(Kind.NOT_YET_TWICE, goal.id, _name(goal, at)),
                    resting_on([(goal.id, (step.text, dates))]),
                    themes=(goal.theme,),
                    goals=(goal.id,),
                    steps=(StepAt(goal.id, at, step.text),),
                    dates=dates,
                )


def too_many_own_steps(plan: Plan, limits: Thresholds) -> Iterator[Finding]:
    """One if more of the person's own steps than a few are open or under way at once."""
    steps = tuple(
        StepAt(goal.id, at, step.text)
        for goal in _open(plan)
        for at, step in enumerate(goal.steps)
        if step.is_open and ME in step.who
    )
    if len(steps) > limits.own_steps:
        yield Finding(
            Kind.TOO_MANY_OWN_STEPS,
            key_of(Kind.TOO_MANY_OWN_STEPS),
            resting_on((step.goal, step.text) for step in steps),
            goals=tuple(dict.fromkeys(step.goal for step in steps)),
            steps=steps,
        )


def _open(plan: Plan) -> Iterable[Goal]:
    return (goal for goal in plan.goals if goal.is_open)


def _not_yet(step: Step) -> tuple[str, ...]:
    checked = sorted(step.checked, key=lambda c: c.on)
    if not checked or checked[-1].state is not CheckState.NOT_YET:
        return ()
    return tuple(dict.fromkeys(c.on for c in checked if c.state is CheckState.NOT_YET))


def _name(goal: Goal, at: int) -> str:
    """What tells a step from the others of its goal, also when one before it is taken away."""
    text = goal.steps[at].text
    same_before = sum(step.text == text for step in goal.steps[:at])
    return resting_on([(str(same_before), text)])
