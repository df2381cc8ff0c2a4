"""Agreed plans: what was read back and answered, never to change, and how two of them differ.

How steps go (their state, moved dates, what was said at a check) is progress on the agreed version.
Any other change of its goals, people or shares begins a new one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.plan import (
    Answered,
    Goal,
    GoalState,
    Plan,
    Said,
    Step,
    StepState,
    Version,
    plan_of,
    with_plan,
)

_AGREED_OF_PERSON = ("id", "name", "kind", "role", "service", "excluded", "coordinator")
"""What of a person is agreed; a telephone number is not."""
_CASE_MANAGER = "case_manager"


def agree(case: Case, on: str, said: Said) -> Case:
    """The case with the plan as it is now, as a version of this date, and what the two said.

    With a yes it is the agreed plan from now on; a no or a not yet is kept beside an earlier one.
    """
    case = with_agreed_kept(case)
    plan = plan_of(case)
    version = replace(_now(case, plan), on=on, said=said)
    if plan.versions and plan.versions[-1] == version:
        return case
    agreed = on if version.is_agreed else plan.agreed
    return with_plan(case, replace(plan, agreed=agreed, versions=(*plan.versions, version)))


def with_agreed_kept(case: Case) -> Case:
    """The case with its agreed plan as a version, if a file said only when it was agreed.

    To be asked before the first change, so that there is something to compare with.
    """
    plan = plan_of(case)
    if plan.agreed is None or plan.versions:
        return case
    version = replace(_now(case, plan), on=plan.agreed, said=Said(Answered.YES))
    return with_plan(case, replace(plan, versions=(version,)))


def is_agreed(case: Case) -> bool:
    """Whether the plan is as it was agreed, but for how its steps went."""
    plan = plan_of(case)
    last = agreed_version(plan)
    if last is None:  # a file may say only when it was agreed
        return plan.agreed is not None
    return _is_same(last, _now(case, plan))


def waits_for_yes(case: Case) -> bool:
    """Whether there are goals that nobody has yet answered as they are now."""
    plan = plan_of(case)
    if not plan.goals or is_agreed(case):
        return False
    return not plan.versions or not _is_same(plan.versions[-1], _now(case, plan))


def agreed_version(plan: Plan) -> Version | None:
    """The last version that was agreed."""
    return next((version for version in reversed(plan.versions) if version.is_agreed), None)


def version_now(case: Case, on: str) -> Version:
    """The plan of a date as if it was read back, to lay it beside a version."""
    return replace(_now(case, plan_of(case)), on=on)


def _now(case: Case, plan: Plan) -> Version:
    return Version(
        on="",
        said=Said(Answered.NOT_YET),
        goals=plan.goals,
        next_meeting=plan.next_meeting,
        people=case.listed("people"),
        sharing=case.listed("sharing"),
    )


# --- what is agreed


def _is_same(agreed: Version, now: Version) -> bool:
    return (
        len(agreed.goals) == len(now.goals)
        and all(map(_is_same_goal, agreed.goals, now.goals))
        and list(map(_agreed_of_person, agreed.people)) == list(map(_agreed_of_person, now.people))
        and _open(agreed.sharing) == _open(now.sharing)
    )


def _is_same_goal(agreed: Goal, now: Goal) -> bool:
    return (
        replace(agreed, steps=()) == replace(now, steps=())
        and len(agreed.steps) == len(now.steps)
        and all(map(_is_same_step, agreed.steps, now.steps))
    )


def _is_same_step(agreed: Step, now: Step) -> bool:
    is_same = (agreed.text, agreed.who, agreed.service) == (now.text, now.who, now.service)
    return is_same and (agreed.by == now.by or _was_moved(agreed, now))


def _was_moved(agreed: Step, now: Step) -> bool:
    """Whether the date that was agreed is told as one that the step had."""
    before = len(agreed.moved)
    return (
        len(now.moved) > before
        and now.moved[:before] == agreed.moved
        and now.moved[before].from_ == agreed.by
    )


def _agreed_of_person(person: Mapping[str, Any]) -> dict[str, Any]:
    return {key: person[key] for key in _AGREED_OF_PERSON if person.get(key)}


# --- two versions side by side


class Kind(StrEnum):
    """What is different, for a sentence."""

    GOAL_ADDED = "goal_added"
    GOAL_GONE = "goal_gone"
    GOAL_WORDS = "goal_words"
    GOAL_STATE = "goal_state"
    GOAL_ENDED = "goal_ended"
    GOAL_JOINS = "goal_joins"
    GOAL_THEME = "goal_theme"
    GOAL_HELPS = "goal_helps"
    GOAL_NOTICED = "goal_noticed"
    STEP_ADDED = "step_added"
    STEP_GONE = "step_gone"
    STEP_WORDS = "step_words"
    STEP_STATE = "step_state"
    STEP_DROPPED = "step_dropped"
    STEP_DATE = "step_date"
    STEP_OWNER = "step_owner"
    STEP_SERVICE = "step_service"
    PERSON_ADDED = "person_added"
    PERSON_GONE = "person_gone"
    PERSON_CHANGED = "person_changed"
    CASE_MANAGER = "case_manager"
    PERSON_EXCLUDED = "person_excluded"
    PERSON_ALLOWED = "person_allowed"
    COORDINATOR = "coordinator"
    SHARE_ADDED = "share_added"
    SHARE_GONE = "share_gone"
    SHARE_CHANGED = "share_changed"
    NEXT_MEETING = "next_meeting"


@dataclass(frozen=True)
class Difference:
    """One thing that is different. `goal` and `person` are ids, `step` is its text now (or then).

    `before` and `after` are what it was and is: words, a state, a date, ids with spaces between;
    None where there was or is nothing. Of an ended goal `after` is why.
    """

    kind: Kind
    goal: str | None = None
    step: str | None = None
    person: str | None = None
    before: str | None = None
    after: str | None = None


def differences(before: Version, after: Version) -> tuple[Difference, ...]:
    """What is different between two versions, goal by goal, then the people, then the shares."""
    return (
        *_of_goals(before.goals, after.goals),
        *_of_people(before.people, after.people),
        *_of_sharing(before.sharing, after.sharing),
        *_changed(Kind.NEXT_MEETING, before.next_meeting, after.next_meeting),
    )


def _changed(kind: Kind, before: str | None, after: str | None, **of: str) -> Iterator[Difference]:
    if before != after:
        yield Difference(kind, before=before, after=after, **of)


def _of_goals(before: Sequence[Goal], after: Sequence[Goal]) -> Iterator[Difference]:
    then = {goal.id: goal for goal in before}
    for goal in after:
        old = then.pop(goal.id, None)
        if old is None:
            yield Difference(Kind.GOAL_ADDED, goal.id, after=goal.words)
        else:
            yield from _of_goal(old, goal)
    for old in then.values():
        yield Difference(Kind.GOAL_GONE, old.id, before=old.words)


def _of_goal(old: Goal, new: Goal) -> Iterator[Difference]:
    yield from _changed(Kind.GOAL_WORDS, old.words, new.words, goal=new.id)
    was, is_ = (old.state, old.why_ended), (new.state, new.why_ended)
    if new.state is GoalState.ENDED and was != is_:
        yield Difference(Kind.GOAL_ENDED, new.id, before=str(old.state), after=new.why_ended)
    else:
        yield from _changed(Kind.GOAL_STATE, str(old.state), str(new.state), goal=new.id)
    yield from _changed(Kind.GOAL_THEME, old.theme, new.theme, goal=new.id)
    joins = " ".join(old.joins) or None, " ".join(new.joins) or None
    yield from _changed(Kind.GOAL_JOINS, *joins, goal=new.id)
    yield from _changed(Kind.GOAL_HELPS, old.helps, new.helps, goal=new.id)
    yield from _changed(Kind.GOAL_NOTICED, old.noticed, new.noticed, goal=new.id)
    for then, now in _pairs(old.steps, new.steps):
        yield from _of_step(new.id, then, now)


def _pairs(old: Sequence[Step], new: Sequence[Step]) -> list[tuple[Step | None, Step | None]]:
    """Each step with the one it was: of the same words, or else in the same place."""
    gone = dict(enumerate(old))
    was: dict[int, Step] = {}
    for at, step in enumerate(new):
        same = next((n for n, each in gone.items() if each.text == step.text), None)
        if same is not None:
            was[at] = gone.pop(same)
    for at in range(len(new)):
        if at not in was and at in gone:
            was[at] = gone.pop(at)
    left: list[tuple[Step | None, Step | None]] = [(step, None) for step in gone.values()]
    return [*((was.get(at), step) for at, step in enumerate(new)), *left]


def _of_step(goal: str, old: Step | None, new: Step | None) -> Iterator[Difference]:
    if new is None:
        if old is not None:
            yield Difference(Kind.STEP_GONE, goal, old.text)
        return
    if old is None:
        yield Difference(Kind.STEP_ADDED, goal, new.text)
        return
    of = {"goal": goal, "step": new.text}
    yield from _changed(Kind.STEP_WORDS, old.text, new.text, **of)
    yield from _changed(Kind.STEP_OWNER, " ".join(old.who), " ".join(new.who), **of)
    yield from _changed(Kind.STEP_SERVICE, old.service, new.service, **of)
    yield from _changed(Kind.STEP_DATE, old.by, new.by, **of)
    is_dropped = new.state is StepState.DROPPED
    kind = Kind.STEP_DROPPED if is_dropped else Kind.STEP_STATE
    yield from _changed(kind, str(old.state), str(new.state), **of)


def _of_people(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]
) -> Iterator[Difference]:
    then = {person["id"]: person for person in before}
    for person in after:
        id_ = person["id"]
        old = then.pop(id_, None)
        if old is None:
            yield Difference(Kind.PERSON_ADDED, person=id_, after=person["name"])
        else:
            yield from _of_person(id_, old, person)
        was, is_ = bool(old and old.get("excluded")), bool(person.get("excluded"))
        if was != is_:
            kind = Kind.PERSON_EXCLUDED if is_ else Kind.PERSON_ALLOWED
            yield Difference(kind, person=id_, after=person["name"])
    for old in then.values():
        yield Difference(Kind.PERSON_GONE, person=old["id"], before=old["name"])
    yield from _changed(Kind.COORDINATOR, _coordinator(before), _coordinator(after))


def _of_person(id_: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    was, is_ = _agreed_of_person(old), _agreed_of_person(new)
    if any(was.get(key) != is_.get(key) for key in ("name", "role", "service", "kind")):
        is_manager = new["kind"] == _CASE_MANAGER != old["kind"]
        kind = Kind.CASE_MANAGER if is_manager else Kind.PERSON_CHANGED
        yield Difference(kind, person=id_, before=old["name"], after=new["name"])


def _coordinator(people: Sequence[Mapping[str, Any]]) -> str | None:
    return next((str(each["name"]) for each in people if each.get("coordinator")), None)


def _of_sharing(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]
) -> Iterator[Difference]:
    """By person: several shares of one person are told as one."""
    then, now = _by_person(before), _by_person(after)
    for who in dict.fromkeys((*now, *then)):
        old, new = then.get(who), now.get(who)
        if old == new:
            continue
        kind = Kind.SHARE_CHANGED
        if old is None or new is None:
            kind = Kind.SHARE_ADDED if old is None else Kind.SHARE_GONE
        yield Difference(kind, person=who, before=_parts(old), after=_parts(new))


def _by_person(shares: Sequence[Mapping[str, Any]]) -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    for share in _open(shares):
        found.setdefault(share["with"], []).append(share)
    return found


def _open(shares: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those that were not withdrawn: what was given and taken back again changes nothing."""
    return [share for share in shares if "withdrawn" not in share]


def _parts(shares: Sequence[Mapping[str, Any]] | None) -> str | None:
    """What is shared with somebody, each part once."""
    return (
        " ".join(dict.fromkeys(part for share in shares or () for part in share["parts"])) or None
    )
