"""The one plan: goals in the person's own words, the steps, and how they have gone.

Read from the part `plan` of a case and written back to it. Every value keeps what it was read from,
so that what nobody changed, and what a later version wrote there, goes out as it came in.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Json, frozen_object, thawed
from mylife_desktop.domain.kept import Kept, nothing, written

PLAN = "plan"
"""The part of a case that it stands in."""
ME = "me"
"""The young person, where it is said who does or decided something."""


class StepState(StrEnum):
    """How far a step is."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


class CheckState(StrEnum):
    """What was said of a step at a meeting."""

    DONE = "done"
    ON_THE_WAY = "on_the_way"
    NOT_YET = "not_yet"
    NOT_WANTED = "not_wanted"


class GoalState(StrEnum):
    """How it is with a goal; reached and ended ones stay in the plan."""

    ACTIVE = "active"
    WAITING = "waiting"
    REACHED = "reached"
    ENDED = "ended"


class Answered(StrEnum):
    """What was said when the plan was read back. No and not yet are answers like yes."""

    YES = "yes"
    NO = "no"
    NOT_YET = "not_yet"


@dataclass(frozen=True)
class Moved:
    """That a step got another date: when that was, which date it had, and why."""

    on: str
    to: str
    from_: str | None = None
    why: str | None = None
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)


@dataclass(frozen=True)
class Checked:
    """How a step stood at the meeting of a date, with a word on it if there was one."""

    on: str
    state: CheckState
    word: str | None = None
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)


@dataclass(frozen=True)
class Step:
    """What is done for a goal. `who` are `ME` and ids of people; `by` is an ISO date.

    `made` is the date of the meeting in which it was thought of, where a file says it.
    """

    text: str
    who: tuple[str, ...] = (ME,)
    state: StepState = StepState.OPEN
    service: str | None = None
    by: str | None = None
    moved: tuple[Moved, ...] = ()
    checked: tuple[Checked, ...] = ()
    made: str | None = None
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done: not begun or under way."""
        return self.state in (StepState.OPEN, StepState.DOING)


@dataclass(frozen=True)
class Goal:
    """What the person wants, in the first person and their own words.

    `joins` are the ids of services' goals that it takes in. `from_round` is the date of the round
    it came from, with the satisfaction there and the level hoped for.
    """

    id: str
    theme: str
    words: str
    state: GoalState = GoalState.ACTIVE
    helps: str | None = None
    noticed: str | None = None
    why_ended: str | None = None
    joins: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    from_round: str | None = None
    satisfaction_then: int | None = None
    hoped: int | None = None
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)

    @property
    def is_open(self) -> bool:
        """Whether somebody works on it or it waits for its turn."""
        return self.state in (GoalState.ACTIVE, GoalState.WAITING)


@dataclass(frozen=True)
class Review:
    """That the plan was looked at again, and what was said."""

    date: str
    note: str
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)


@dataclass(frozen=True)
class Decision:
    """What was decided about a finding. It rests until `rests_on` is no longer what it rested on.

    `finding` is the key of the finding, `who` are `ME` and ids of people.
    """

    finding: str
    choice: str
    on: str
    why: str | None = None
    who: tuple[str, ...] = ()
    rests_on: str | None = None
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)


@dataclass(frozen=True)
class Said:
    """What the two said when the plan was read back, and why, in words."""

    me: Answered
    case_manager: Answered | None = None
    words: str | None = None
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)


@dataclass(frozen=True)
class Version:
    """The plan as it was read back and answered on a date, with its people and shares.

    `people` and `sharing` are the parts of the case as they were then. Nothing in it ever changes.
    """

    on: str
    said: Said
    goals: tuple[Goal, ...] = ()
    next_meeting: str | None = None
    people: tuple[Kept, ...] = ()
    sharing: tuple[Kept, ...] = ()
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)

    @property
    def is_agreed(self) -> bool:
        """Whether nobody who was asked said anything but yes."""
        return {self.said.me, self.said.case_manager} <= {Answered.YES, None}


@dataclass(frozen=True)
class Plan:
    """The whole plan. `agreed` and `nobody_else` are dates.

    `pulls_apart` are pairs of ids of services' goals that the two marked as pulling apart;
    `nobody_else` is when it was said that nobody else plans anything for the person.
    """

    goals: tuple[Goal, ...] = ()
    agreed: str | None = None
    next_meeting: str | None = None
    reviews: tuple[Review, ...] = ()
    decisions: tuple[Decision, ...] = ()
    pulls_apart: tuple[tuple[str, str], ...] = ()
    nobody_else: str | None = None
    versions: tuple[Version, ...] = ()
    kept: Kept = field(default_factory=nothing, compare=False, repr=False)

    def goal(self, id_: str) -> Goal | None:
        """The goal of this id."""
        return next((goal for goal in self.goals if goal.id == id_), None)

    def steps(self) -> Iterator[tuple[Goal, int, Step]]:
        """Every step with its goal and its place there."""
        return ((goal, at, step) for goal in self.goals for at, step in enumerate(goal.steps))


def plan_of(case: Case) -> Plan:
    """The plan of a case; an empty one where there is none."""
    part = case.parts.get(PLAN)
    return _plan(part) if isinstance(part, Mapping) else Plan()


def with_plan(case: Case, plan: Plan) -> Case:
    """The case with this plan."""
    if PLAN not in case.parts and plan == Plan():
        return case
    part = frozen_object(_plan_value(plan))
    if part == case.parts.get(PLAN):
        return case
    return replace(case, parts=MappingProxyType({**case.parts, PLAN: part}))


# --- from the values of a case file


def _plan(value: Mapping[str, Any]) -> Plan:
    return Plan(
        goals=tuple(map(_goal, value.get("goals", ()))),
        agreed=value.get("agreed"),
        next_meeting=value.get("next_meeting"),
        reviews=tuple(Review(r["date"], r["note"], kept=r) for r in value.get("reviews", ())),
        decisions=tuple(map(_decision, value.get("decisions", ()))),
        pulls_apart=tuple((one, other) for one, other in value.get("pulls_apart", ())),
        nobody_else=value.get("nobody_else"),
        versions=tuple(map(_version, value.get("versions", ()))),
        kept=value,
    )


def _goal(value: Mapping[str, Any]) -> Goal:
    return Goal(
        id=value["id"],
        theme=value["theme"],
        words=value["words"],
        state=GoalState(value["state"]),
        helps=value.get("helps"),
        noticed=value.get("noticed"),
        why_ended=value.get("why_ended"),
        joins=value.get("joins", ()),
        steps=tuple(map(_step, value["steps"])),
        from_round=value.get("from_round"),
        satisfaction_then=value.get("satisfaction_then"),
        hoped=value.get("hoped"),
        kept=value,
    )


def _step(value: Mapping[str, Any]) -> Step:
    return Step(
        text=value["text"],
        who=value["who"],
        state=StepState(value["state"]),
        service=value.get("service"),
        by=value.get("by"),
        moved=tuple(
            Moved(m["on"], m["to"], m.get("from"), m.get("why"), kept=m)
            for m in value.get("moved", ())
        ),
        checked=tuple(
            Checked(c["on"], CheckState(c["state"]), c.get("word"), kept=c)
            for c in value.get("checked", ())
        ),
        made=value.get("made"),
        kept=value,
    )


def _decision(value: Mapping[str, Any]) -> Decision:
    return Decision(
        finding=value["finding"],
        choice=value["choice"],
        on=value["on"],
        why=value.get("why"),
        who=value.get("who", ()),
        rests_on=value.get("rests_on"),
        kept=value,
    )


def _version(value: Mapping[str, Any]) -> Version:
    said = value["said"]
    manager = said.get("case_manager")
    return Version(
        on=value["on"],
        said=Said(
            me=Answered(said["me"]),
            case_manager=None if manager is None else Answered(manager),
            words=said.get("words"),
            kept=said,
        ),
        goals=tuple(map(_goal, value["goals"])),
        next_meeting=value.get("next_meeting"),
        people=value.get("people", ()),
        sharing=value.get("sharing", ()),
        kept=value,
    )


# --- and back


def _plan_value(plan: Plan) -> dict[str, Json]:
    return written(
        plan.kept,
        ("goals",),
        agreed=plan.agreed,
        next_meeting=plan.next_meeting,
        goals=[_goal_value(goal) for goal in plan.goals],
        reviews=[written(r.kept, date=r.date, note=r.note) for r in plan.reviews],
        decisions=[_decision_value(decision) for decision in plan.decisions],
        pulls_apart=[list(pair) for pair in plan.pulls_apart],
        nobody_else=plan.nobody_else,
        versions=[_version_value(version) for version in plan.versions],
    )


def _goal_value(goal: Goal) -> dict[str, Json]:
    return written(
        goal.kept,
        ("steps",),
        id=goal.id,
        theme=goal.theme,
        words=goal.words,
        helps=goal.helps,
        noticed=goal.noticed,
        state=str(goal.state),
        why_ended=goal.why_ended,
        joins=list(goal.joins),
        steps=[_step_value(step) for step in goal.steps],
        from_round=goal.from_round,
        satisfaction_then=goal.satisfaction_then,
        hoped=goal.hoped,
    )


def _step_value(step: Step) -> dict[str, Json]:
    moved: list[Json] = [
        written(m.kept, (), **{"on": m.on, "from": m.from_, "to": m.to, "why": m.why})
        for m in step.moved
    ]
    checked: list[Json] = [
        written(c.kept, on=c.on, state=str(c.state), word=c.word) for c in step.checked
    ]
    return written(
        step.kept,
        ("who",),
        text=step.text,
        who=list(step.who),
        service=step.service,
        by=step.by,
        state=str(step.state),
        moved=moved,
        checked=checked,
        made=step.made,
    )


def _decision_value(decision: Decision) -> dict[str, Json]:
    return written(
        decision.kept,
        finding=decision.finding,
        choice=decision.choice,
        why=decision.why,
        on=decision.on,
        who=list(decision.who),
        rests_on=decision.rests_on,
    )


def _version_value(version: Version) -> dict[str, Json]:
    said = version.said
    manager = None if said.case_manager is None else str(said.case_manager)
    return written(
        version.kept,
        ("goals",),
        on=version.on,
        said=written(said.kept, me=str(said.me), case_manager=manager, words=said.words),
        goals=[_goal_value(goal) for goal in version.goals],
        next_meeting=version.next_meeting,
        people=[thawed(person) for person in version.people],
        sharing=[thawed(share) for share in version.sharing],
    )
