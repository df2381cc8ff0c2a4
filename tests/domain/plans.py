"""Plans of services and of one's own for the tests of findings, and what is found in them."""

from dataclasses import replace

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.clashes import Clash
from mylife_desktop.domain.decisions import (
    Choice,
    Judged,
    Rest,
    decided,
)
from mylife_desktop.domain.finding import Finding, Kind, Thresholds
from mylife_desktop.domain.findings import findings_of
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.plan import (
    Goal,
    plan_of,
    with_plan,
)
from mylife_desktop.domain.services import (
    Limits,
    PlanElsewhere,
    ServiceGoal,
    Time,
    with_services,
)
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.paths import INSTRUMENTS
from tests.builders import a_case

TODAY = "2026-11-22"
INSTRUMENT = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")


def goal(
    id_: str, *times: Time, theme: str = "life", text: str = "x", limits: Limits | None = None
) -> ServiceGoal:
    return ServiceGoal(id_, theme, text, times=times, limits=limits)


def on(*days: str, at: str = "08:00-15:00", every: int | None = None, way: int = 0) -> Time:
    from_, _, to = at.partition("-")
    return Time(days, from_, to, way, every)


def services(*goals: ServiceGoal, case: Case | None = None, **named: str) -> Case:
    """A case with these goals, each number of a plan a service of its own unless it is named."""
    ids = dict.fromkeys(g.id.partition("g")[0] for g in goals)
    plans = [
        PlanElsewhere(id_, named.get(id_, id_), "P", goals=tuple(g for g in goals if _of(g) == id_))
        for id_ in ids
    ]
    return with_services(case or a_case(), plans)


def _of(goal: ServiceGoal) -> str:
    return goal.id.partition("g")[0]


def planned(case: Case, *goals: Goal, **plan: object) -> Case:
    return with_plan(case, replace(plan_of(case), goals=goals, **plan))  # type: ignore[arg-type]


def valued(case: Case, theme: str, importance: int | None, satisfaction: int | None) -> Case:
    sitting = Sitting(TODAY, INSTRUMENT.ref)
    case = sitting.score(case, theme, Viewpoint.IMPORTANCE, importance)
    return sitting.score(case, theme, Viewpoint.SATISFACTION, satisfaction)


def found(case: Case, kind: Kind, limits: Thresholds | None = None) -> list[Judged]:
    all_ = findings_of(case, INSTRUMENT, TODAY, limits or Thresholds())
    return [judged for judged in all_ if judged.finding.kind is kind]


def rests(case: Case, kind: Kind) -> list[Rest | None]:
    return [judged.rest for judged in found(case, kind)]


def clashes(*goals: ServiceGoal, **named: str) -> dict[tuple[str, ...], tuple[Clash, ...]]:
    judged = found(services(*goals, case=None, **named), Kind.CANNOT_BOTH)
    return {j.finding.goals: j.finding.clashes for j in judged}


def decide(case: Case, finding: Finding, choice: Choice, why: str = "", *ends: str) -> Case:
    plan = decided(plan_of(case), finding, choice, on=TODAY, who=("me",), why=why, ends=ends)
    return with_plan(case, plan)


def only(case: Case, kind: Kind) -> Finding:
    [judged] = found(case, kind)
    return judged.finding
