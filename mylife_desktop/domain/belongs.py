"""The table that says for every field of a case who may be shown it, and under what rules.

It is the only one: `domain.sharing` reads it for everybody for whom something leaves the program.
"""

from collections.abc import Mapping
from typing import TypeAlias

Rules: TypeAlias = tuple[str, ...]
"""What must all be so that a field is shown."""

ANY: Rules = ("any",)
"""Belongs to whatever is shared."""
CIRCLE: Rules = ("circle",)
THEME: Rules = ("theme",)
"""Of one theme: seen with the Circle or with this theme."""
COMMENT: Rules = ("comment",)
"""The person's own words on a theme: seen with the comments or with this theme."""
PLAN: Rules = ("plan",)
GOAL: Rules = ("goal",)
"""Of one goal: seen with the plan or with this goal."""
GOAL_SCORE: Rules = ("goal", "theme")
"""A value of the Circle that stands in a goal."""
PERSON: Rules = ("person",)
"""Somebody who is put on a step that may be seen; everybody, with the plan."""
SERVICE: Rules = ("service",)
"""Another service's plan: seen by whoever holds it and by that service itself."""
BESIDE: Rules = ("beside",)
"""Says nothing by itself: shown if anything beside it is."""
OWN: Rules = ("own",)
"""The client's own, shared with nobody: on their own papers and in the record."""
ALLOWED: Rules = ("allowed",)
"""Who must not be contacted stands in no list, whoever reads it."""
UNNAMED: Rules = ("unnamed",)
"""The same of a name that was only typed."""
NEVER: Rules = ("never",)
"""The worker's own, or said of somebody who must not be contacted: on no paper at all."""

NAMED = "service_name"
"""What names a service is left out where that service's plan may not be seen."""

_BELONGS: Mapping[str, Rules] = {
    "format": ANY,
    "person.called": ANY,
    "person.language": ANY,
    "person.name": OWN,
    "person.born": OWN,
    "person.note": NEVER,
    "people[].id": PERSON,
    "people[].name": PERSON,
    "people[].kind": PERSON,
    "people[].role": PERSON,
    "people[].service": (*PERSON, NAMED),
    "people[].coordinator": (*PERSON, *PLAN),
    "people[].phone": (*OWN, *PERSON),
    "people[].excluded": NEVER,
    "people[].why": NEVER,
    "plans_elsewhere[].id": SERVICE,
    "plans_elsewhere[].service": SERVICE,
    "plans_elsewhere[].title": SERVICE,
    "plans_elsewhere[].date": SERVICE,
    "plans_elsewhere[].valid_until": SERVICE,
    "plans_elsewhere[].holder": (*SERVICE, *PERSON),
    "plans_elsewhere[].goals[].id": SERVICE,
    "plans_elsewhere[].goals[].theme": SERVICE,
    "plans_elsewhere[].goals[].text": SERVICE,
    "plans_elsewhere[].goals[].weekly": SERVICE,
    "plans_elsewhere[].goals[].times[].days[]": SERVICE,
    "plans_elsewhere[].goals[].times[].from": SERVICE,
    "plans_elsewhere[].goals[].times[].to": SERVICE,
    "plans_elsewhere[].goals[].times[].travel_min": SERVICE,
    "plans_elsewhere[].goals[].times[].every_weeks": SERVICE,
    "plans_elsewhere[].goals[].limits.max_days": SERVICE,
    "plans_elsewhere[].goals[].limits.free_weekdays": SERVICE,
    "plans_elsewhere[].goals[].limits.not_before": SERVICE,
    "plans_elsewhere[].goals[].limits.not_after": SERVICE,
    "plans_elsewhere[].goals[].assessed.text": SERVICE,
    "plans_elsewhere[].goals[].assessed.on": SERVICE,
    "plans_elsewhere[].goals[].assessed.by": SERVICE,
    "rounds[].date": BESIDE,
    "rounds[].instrument": BESIDE,
    "rounds[].place": CIRCLE,
    "rounds[].answers{}.importance": THEME,
    "rounds[].answers{}.satisfaction": THEME,
    "rounds[].answers{}.hoped": THEME,
    "rounds[].answers{}.future": COMMENT,
    "rounds[].answers{}.private": OWN,
    "rounds[].answers{}.skipped": OWN,
    "rounds[].answers{}.skipped.importance": OWN,
    "rounds[].answers{}.skipped.satisfaction": OWN,
    "rounds[].answers{}.skipped.future": OWN,
    "rounds[].strengths[]": THEME,
    "rounds[].focus[]": THEME,
    "rounds[].changes{}": COMMENT,
    "rounds[].worker_view": NEVER,
    "rounds[].note": NEVER,
    "plan.agreed": PLAN,
    "plan.next_meeting": PLAN,
    "plan.reviews[].date": PLAN,
    "plan.reviews[].note": PLAN,
    "plan.goals[].id": GOAL,
    "plan.goals[].theme": GOAL,
    "plan.goals[].words": GOAL,
    "plan.goals[].helps": GOAL,
    "plan.goals[].noticed": GOAL,
    "plan.goals[].state": GOAL,
    "plan.goals[].why_ended": GOAL,
    "plan.goals[].joins[]": (*GOAL, *SERVICE),
    "plan.goals[].from_round": GOAL_SCORE,
    "plan.goals[].satisfaction_then": GOAL_SCORE,
    "plan.goals[].hoped": GOAL_SCORE,
    "plan.goals[].steps[].text": GOAL,
    "plan.goals[].steps[].who[]": (*GOAL, *ALLOWED),
    "plan.goals[].steps[].service": (*GOAL, NAMED),
    "plan.goals[].steps[].by": GOAL,
    "plan.goals[].steps[].state": GOAL,
    "plan.goals[].steps[].made": GOAL,
    "plan.goals[].steps[].moved[].on": GOAL,
    "plan.goals[].steps[].moved[].from": GOAL,
    "plan.goals[].steps[].moved[].to": GOAL,
    "plan.goals[].steps[].moved[].why": GOAL,
    "plan.goals[].steps[].checked[].on": GOAL,
    "plan.goals[].steps[].checked[].state": GOAL,
    "plan.goals[].steps[].checked[].word": GOAL,
    "plan.decisions[].finding": OWN,
    "plan.decisions[].choice": OWN,
    "plan.decisions[].why": OWN,
    "plan.decisions[].on": OWN,
    "plan.decisions[].who[]": (*OWN, *ALLOWED),
    "plan.decisions[].rests_on": OWN,
    "plan.pulls_apart[][]": OWN,
    "plan.nobody_else": OWN,
    "plan.versions[].on": OWN,
    "plan.versions[].said.me": OWN,
    "plan.versions[].said.case_manager": OWN,
    "plan.versions[].said.words": OWN,
    "plan.versions[].next_meeting": OWN,
    "sharing[].with": (*OWN, *ALLOWED),
    "sharing[].parts[]": (*OWN, *ALLOWED),
    "sharing[].except[]": (*OWN, *ALLOWED),
    "sharing[].given": (*OWN, *ALLOWED),
    "sharing[].how": (*OWN, *ALLOWED),
    "sharing[].until": (*OWN, *ALLOWED),
    "sharing[].withdrawn": (*OWN, *ALLOWED),
    "sharing[].signature[][][]": (*OWN, *ALLOWED),
    "given[].on": OWN,
    "given[].to": (*OWN, *ALLOWED),
    "given[].what": OWN,
    "given[].parts[]": OWN,
    "given[].how": OWN,
    "given[].by": OWN,
    "given[].until": OWN,
    "meetings[].date": OWN,
    "meetings[].began": OWN,
    "meetings[].ended": OWN,
    "meetings[].part": OWN,
    "meetings[].language": OWN,
    "meetings[].here[]": (*OWN, *ALLOWED),
    "meetings[].others[]": (*OWN, *UNNAMED),
    "meetings[].refused": OWN,
    "managers[].person": (*OWN, *ALLOWED),
    "managers[].from": (*OWN, *ALLOWED),
    "managers[].to": (*OWN, *ALLOWED),
    "managers[].why": (*OWN, *ALLOWED),
    "closed[].on": OWN,
    "closed[].why": OWN,
    "closed[].next": OWN,
    "closed[].opened": OWN,
    "joined": NEVER,
}

_IN_VERSIONS = ("people[]", "plan.goals[]", "sharing[]")


def _in_version(rules: Rules) -> Rules:
    """A version is shared with nobody; who must not be contacted stands in none of its lists."""
    if rules == NEVER:
        return NEVER
    return (*OWN, *ALLOWED) if {"person", "allowed"} & set(rules) else OWN


BELONGS: Mapping[str, Rules] = {
    **_BELONGS,
    **{
        f"plan.versions[].{row.removeprefix('plan.')}": _in_version(rules)
        for row, rules in _BELONGS.items()
        if row.startswith(_IN_VERSIONS)
    },
}
"""By its way through the case: ``[]`` is any of a list, ``{}`` any theme.

Never and beside hold for all that is within."""
