"""People with plans, for tests of what waits."""

from dataclasses import replace

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people_edits import Kind as Of
from mylife_desktop.domain.people_edits import add_person
from mylife_desktop.domain.plan import Answered, Said, plan_of, with_plan
from mylife_desktop.domain.planning import add_goal, add_step
from mylife_desktop.domain.versions import agree
from tests.builders import a_case


def planned(called: str = "Aino", by: str | None = "2026-11-02") -> Case:
    """Somebody with an agreed plan of one step."""
    case = add_person(add_person(a_case(called), "Sari", Of.CASE_MANAGER), "Leena", Of.PROFESSIONAL)
    case = add_step(add_goal(case, "I pay my rent", "finance"), "g1", "Debt advice", by=by)
    return agree(case, "2026-10-01", Said(Answered.YES))


def meeting(case: Case, words: str) -> Case:
    """The case with these words for the next meeting."""
    return with_plan(case, replace(plan_of(case), next_meeting=words))
