"""How two versions of a plan differ, in sentences. QtCore only, for the translation."""

from collections.abc import Sequence
from typing import Protocol, assert_never

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import GoalState, StepState, Version
from mylife_desktop.domain.services import services_of
from mylife_desktop.domain.versions import Difference, Kind, differences

_GOALS = (
    Kind.GOAL_ADDED, Kind.GOAL_GONE, Kind.GOAL_WORDS,
    Kind.GOAL_STATE, Kind.GOAL_ENDED, Kind.GOAL_JOINS,
    Kind.GOAL_HELPS, Kind.GOAL_NOTICED, Kind.GOAL_THEME,
)  # fmt: skip
_STEPS = (
    Kind.STEP_ADDED, Kind.STEP_GONE, Kind.STEP_WORDS, Kind.STEP_STATE,
    Kind.STEP_DROPPED, Kind.STEP_DATE, Kind.STEP_OWNER, Kind.STEP_SERVICE,
)  # fmt: skip
_SHARES = (Kind.SHARE_ADDED, Kind.SHARE_GONE, Kind.SHARE_CHANGED)


class Parts(Protocol):
    """What stands within the sentences, as it is said where they stand."""

    def name(self, person: str) -> str:
        """What somebody is called; nothing for whoever must not be contacted."""

    def theme(self, theme: str) -> str:
        """What a theme is called."""

    def who(self, who: Sequence[str]) -> str:
        """Who does a step."""

    def day(self, iso: str) -> str:
        """A day, shortly."""

    def meeting(self, words: str) -> str:
        """When, where and with whom the two meet next."""


class DifferenceTexts(QObject):
    """Tells what is different. Whoever must not be contacted is named in no sentence."""

    def __init__(self, case: Case, parts: Parts) -> None:
        super().__init__()
        people = people_of(case)
        self._texts = parts
        self._excluded = {one.id for one in people if one.excluded}
        self._excluded_names = {one.name for one in people if one.excluded}
        self._theirs = {goal.id: goal.text for plan in services_of(case) for goal in plan.goals}
        self._words: dict[str, str] = {}

    def between(self, before: Version, after: Version) -> tuple[str, ...]:
        """What is different between two versions, each thing in a sentence."""
        self._words = {goal.id: goal.words for goal in (*before.goals, *after.goals)}
        told = [self._sentence(each) for each in differences(before, after)]
        return tuple(dict.fromkeys(sentence for sentence in told if sentence))

    def _sentence(self, it: Difference) -> str:
        if it.kind is Kind.PERSON_EXCLUDED:
            return self.tr("Somebody must not be contacted any more")
        if it.kind is Kind.COORDINATOR and it.after not in self._excluded_names:
            return self._of_people(it)
        if it.person in self._excluded or self._excluded_names & {it.before, it.after}:
            return ""
        if it.kind in _GOALS:
            return self._of_goal(it)
        if it.kind in _STEPS:
            return self._of_step(it)
        if it.kind in _SHARES:
            return self._of_share(it)
        return self._of_people(it)

    def _of_goal(self, it: Difference) -> str:
        before, after = it.before or "", it.after or ""
        goal = self._words.get(it.goal or "", "")
        if it.kind is Kind.GOAL_ADDED:
            return self.tr("New goal: “{goal}”").format(goal=after)
        if it.kind is Kind.GOAL_GONE:
            return self.tr("Taken out: the goal “{goal}”").format(goal=before)
        if it.kind is Kind.GOAL_WORDS:
            words = self.tr("The goal “{before}” is now “{after}”")
            return words.format(before=before, after=after)
        if it.kind is Kind.GOAL_ENDED:
            words = self.tr("The goal “{goal}” was ended: {why}")
            if not after:
                words = self.tr("The goal “{goal}” was ended")
            return words.format(goal=goal, why=after)
        if it.kind is Kind.GOAL_STATE:
            return self._goal_state(GoalState(after)).format(goal=goal)
        if it.kind is Kind.GOAL_HELPS:
            words = self.tr("“{goal}”, what already helps: {words}")
            return words.format(goal=goal, words=after or "–")
        if it.kind is Kind.GOAL_NOTICED:
            words = self.tr("“{goal}”, how we will notice: {words}")
            return words.format(goal=goal, words=after or "–")
        if it.kind is Kind.GOAL_THEME:
            words = self.tr("The goal “{goal}” belongs to another theme now: {theme}")
            return words.format(goal=goal, theme=self._texts.theme(after))
        return self._of_joins(goal, before.split(), after.split())

    def _goal_state(self, state: GoalState) -> str:
        match state:
            case GoalState.ACTIVE:
                return self.tr("The goal “{goal}” is worked on now")
            case GoalState.WAITING:
                return self.tr("The goal “{goal}” waits for its turn")
            case GoalState.REACHED:
                return self.tr("The goal “{goal}” is reached")
            case GoalState.ENDED:
                return self.tr("The goal “{goal}” was ended")
        assert_never(state)

    def _of_joins(self, goal: str, before: Sequence[str], after: Sequence[str]) -> str:
        more = [self._theirs.get(each, each) for each in after if each not in before]
        less = [self._theirs.get(each, each) for each in before if each not in after]
        told = []
        if more:
            told.append(self.tr("The goal “{goal}” takes in: {theirs}"))
        if less:
            told.append(self.tr("The goal “{goal}” no longer takes in: {theirs}"))
        lists = [", ".join(f"“{each}”" for each in some) for some in (more, less) if some]
        return " ".join(
            words.format(goal=goal, theirs=theirs)
            for words, theirs in zip(told, lists, strict=True)
        )

    def _of_step(self, it: Difference) -> str:
        before, after, step = it.before or "", it.after or "", it.step or ""
        if it.kind is Kind.STEP_ADDED:
            goal = self._words.get(it.goal or "", "")
            return self.tr("New step for “{goal}”: {step}").format(goal=goal, step=step)
        if it.kind is Kind.STEP_GONE:
            return self.tr("Taken out: the step “{step}”").format(step=step)
        if it.kind is Kind.STEP_WORDS:
            words = self.tr("The step “{before}” is now “{after}”")
            return words.format(before=before, after=after)
        if it.kind is Kind.STEP_DATE:
            return self._of_date(step, it.before, it.after)
        if it.kind is Kind.STEP_SERVICE:
            words = self.tr("“{step}”: with {service}")
            return words.format(step=step, service=after or "–")
        if it.kind is Kind.STEP_OWNER:
            return self._of_owner(step, before.split(), after.split())
        return self._step_state(StepState(after)).format(step=step)

    def _of_owner(self, step: str, before: Sequence[str], after: Sequence[str]) -> str:
        then, now = self._texts.who(before), self._texts.who(after)
        if not now or then == now:
            return ""
        words = self.tr("“{step}”: was done by {before}, now by {after}")
        if not then:
            words = self.tr("“{step}” is now done by {after}")
        return words.format(step=step, before=then, after=now)

    def _of_date(self, step: str, before: str | None, after: str | None) -> str:
        if after is None:
            return self.tr("“{step}” has no date any more").format(step=step)
        if before is None:
            words = self.tr("“{step}” got a date: {after}")
            return words.format(step=step, after=self._texts.day(after))
        words = self.tr("“{step}” was moved from {before} to {after}")
        return words.format(step=step, before=self._texts.day(before), after=self._texts.day(after))

    def _step_state(self, state: StepState) -> str:
        match state:
            case StepState.OPEN:
                return self.tr("“{step}” is still to be done")
            case StepState.DOING:
                return self.tr("“{step}” is on the way")
            case StepState.DONE:
                return self.tr("“{step}” is done")
            case StepState.DROPPED:
                return self.tr("“{step}” is not wanted any more")
        assert_never(state)

    def _of_people(self, it: Difference) -> str:
        name = it.after or it.before or ""
        if it.kind is Kind.PERSON_ADDED:
            return self.tr("{name} is part of the network now").format(name=name)
        if it.kind is Kind.PERSON_GONE:
            return self.tr("{name} is not part of the network any more").format(name=name)
        if it.kind is Kind.PERSON_CHANGED:
            if it.before != it.after:
                return self.tr("{before} is now {after}").format(before=it.before, after=name)
            return self.tr("What is written of {name} is different now").format(name=name)
        if it.kind is Kind.CASE_MANAGER:
            return self.tr("{name} is the case manager now").format(name=name)
        if it.kind is Kind.PERSON_ALLOWED:
            return self.tr("{name} may be contacted again").format(name=name)
        if it.kind is Kind.COORDINATOR:
            if it.after is None:
                return self.tr("Nobody is named any more who keeps the plan together")
            return self.tr("{name} keeps the plan together").format(name=name)
        if it.kind is Kind.NEXT_MEETING:
            if it.after is None:
                return self.tr("No next meeting is agreed any more")
            when = self._texts.meeting(it.after)
            return self.tr("The next meeting: {when}").format(when=when)
        return ""

    def _of_share(self, it: Difference) -> str:
        name = self._texts.name(it.person or "")
        if not name:
            return ""
        if it.kind is Kind.SHARE_GONE:
            return self.tr("{name} does not see anything of this any more").format(name=name)
        before, after = (it.before or "").split(), (it.after or "").split()
        more = ", ".join(self._part(part) for part in after if part not in before)
        less = ", ".join(self._part(part) for part in before if part not in after)
        if more and less:
            words = self.tr("{name} may see this now: {more}. And no longer this: {less}")
        elif more:
            words = self.tr("{name} may see this now: {more}")
        elif less:
            words = self.tr("{name} may no longer see this: {less}")
        else:
            words = self.tr("What {name} may see is different now")
        return words.format(name=name, more=more, less=less)

    def _part(self, part: str) -> str:
        what, _, which = part.partition(":")
        if what == "theme":
            return self._texts.theme(which)
        if what == "goal":
            return f"“{self._words.get(which, which)}”"
        wholes = {
            "circle": self.tr("the Circle"),
            "comments": self.tr("own words"),
            "plan": self.tr("the whole plan"),
        }
        return wholes.get(part, part)
