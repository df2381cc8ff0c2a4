"""What the page of goals is given to show: the plan and what stands around it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.meeting import meeting_of
from mylife_desktop.domain.next_meeting import (
    USUAL_TIME,
    NextMeeting,
    is_ahead,
    next_meeting_of,
    time_of,
)
from mylife_desktop.domain.people import Contact, people_of, who_may_come
from mylife_desktop.domain.plan import ME, Goal, GoalState, Plan, Step, plan_of
from mylife_desktop.domain.planning import Division, division, who_may_do
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.services import Card, cards_of, services_of
from mylife_desktop.ui.meeting.plan_sentences import names_of

_NO_PLAN, _NO_DIVISION, _NO_MEETING = Plan(), Division(), NextMeeting()
_ORDER = (GoalState.ACTIVE, GoalState.WAITING, GoalState.REACHED, GoalState.ENDED)


@dataclass(frozen=True)
class PlanSeen:
    """The plan of a case on a day. `people` may be put on a step; whoever may not is nowhere."""

    called: str
    today: str
    plan: Plan = _NO_PLAN
    people: tuple[Contact, ...] = ()
    cards: tuple[Card, ...] = ()
    rounds: tuple[Round, ...] = ()
    division: Division = _NO_DIVISION
    meeting: NextMeeting = _NO_MEETING
    usual_time: str = USUAL_TIME
    """When the next meeting is until another time is said: this one's hour."""
    may_come: tuple[str, ...] = ()
    """What those are called who may be there."""
    covers: Callable[[str], str] = str
    """Words as they may be shown: where they name somebody who must not be contacted, others."""

    @property
    def goals(self) -> tuple[Goal, ...]:
        """Active goals first, then those that wait, were reached, have ended."""
        return tuple(sorted(self.plan.goals, key=lambda goal: _ORDER.index(goal.state)))

    @property
    def active(self) -> int:
        """How many goals are active."""
        return sum(goal.state is GoalState.ACTIVE for goal in self.plan.goals)

    @property
    def round(self) -> Round | None:
        """The newest round."""
        return next((r for r in reversed(self.rounds) if r.date <= self.today), None)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What was chosen to begin with, the last time it was asked, and has no open goal yet."""
        said = (r.focus for r in reversed(self.rounds) if r.date <= self.today)
        taken = {goal.theme for goal in self.plan.goals if goal.is_open}
        last = next((themes for themes in said if themes is not None), ())
        return tuple(t for t in last if t not in taken)

    @property
    def strengths(self) -> tuple[str, ...]:
        """The themes that were named as strengths, the newest first."""
        named = (theme for r in reversed(self.rounds) for theme in r.strengths)
        return tuple(dict.fromkeys(named))

    @property
    def services(self) -> tuple[str, ...]:
        """The names of all services there are."""
        of_people = (person.service for person in self.people)
        named = (*of_people, *(card.plan.service for card in self.cards))
        return tuple(dict.fromkeys(name for name in named if name))

    @property
    def next_meeting(self) -> date | None:
        """When the two meet next, if the plan says a day that is still ahead."""
        day = self.meeting.day
        return date.fromisoformat(day) if day and is_ahead(self.meeting, self.today) else None

    def person(self, id_: str) -> Contact | None:
        """Somebody of the network who may be named."""
        return next((one for one in self.people if one.id == id_), None)

    def who(self, step: Step) -> tuple[str, ...]:
        """Who is on a step, without those who must not be contacted."""
        return tuple(id_ for id_ in step.who if id_ == ME or self.person(id_))

    def in_goal(self, goal: Goal) -> frozenset[str]:
        """Who is in a goal: with a step, or with a goal of a service that it takes in."""
        steps = (id_ for step in goal.steps for id_ in self.who(step))
        holders = (card.plan.holder for card in self.cards if card.id in goal.joins)
        return frozenset({*steps, *(id_ for id_ in holders if id_ and self.person(id_))})

    def was_read_back(self, goal: str) -> bool:
        """Whether a goal stands in a version or may stand in one: then it is ended, not struck."""
        versions = self.plan.versions
        return (self.plan.agreed is not None and not versions) or any(
            each.id == goal for version in versions for each in version.goals
        )


def plan_seen(case: Case, today: str, covers: Callable[[str], str] = str) -> PlanSeen:
    """What is shown of a case on a day; `covers` gives words as they may be shown."""
    people = {one.id: one for one in people_of(case)}
    met, called = meeting_of(case, today), names_of(tuple(people.values()))
    may = tuple(people[id_] for id_ in who_may_do(case) if id_ != ME)
    return PlanSeen(
        case.person.called,
        today,
        plan_of(case),
        may,
        cards_of(services_of(case)),
        case.rounds,
        division(case),
        next_meeting_of(case),
        time_of(met.began if met else None),
        tuple(called[one.id] for one in who_may_come(case)),
        covers,
    )
