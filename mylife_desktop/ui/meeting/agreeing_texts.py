"""What was said of the plan, and what has changed under a goal, in sentences."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.changed_under import Changed
from mylife_desktop.domain.comparing import Move
from mylife_desktop.domain.plan import Answered, Goal, GoalState, Version, plan_of
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.domain.versions import (
    agreed_version,
    is_agreed,
    waits_for_yes,
    with_agreed_kept,
)
from mylife_desktop.phrases import quoted
from mylife_desktop.ui.meeting.plan_sentences import PlanTexts


@dataclass(frozen=True)
class AnswerTold:
    """Whether the plan is as both said yes to it, and what is to be told about that."""

    agreed: bool
    sentences: tuple[str, ...]


class AgreeingTexts(QObject):
    """In the language that is spoken now."""

    def __init__(self, texts: PlanTexts, today: str) -> None:
        super().__init__()
        self._texts, self._today = texts, today

    def answer(self, case: Case) -> AnswerTold:
        """What was said of the plan as it is, or of the one before."""
        plan = plan_of(with_agreed_kept(case))
        agreed = agreed_version(plan)
        if agreed is not None and is_agreed(case):
            return AnswerTold(True, (self._what(agreed), self._next_begins()))
        told: list[str] = []
        last = plan.versions[-1] if plan.versions else None
        if last is not None and not last.is_agreed and not waits_for_yes(case):
            told.append(self._no(last, case.person.called))
            told.append(self.tr("That is an answer too. Nothing has to be agreed today."))
        elif agreed is not None:
            words = self.tr("It has changed since {day}, when you both said yes.")
            told.append(words.format(day=self._texts.day(agreed.on)))
        return AnswerTold(False, tuple(told))

    def version(self, version: Version) -> str:
        """A version in a list: when it was, and what was said."""
        said = self.tr("agreed")
        if version.said.me is Answered.NO:
            said = self.tr("the answer was no")
        elif not version.is_agreed:
            said = self.tr("the answer was not yet")
        return f"{self._texts.day(version.on)} · {said}"

    def changed(self, changed: Changed, goal: Goal) -> str:
        """What has changed under a goal, and the question."""
        theme = self._texts.theme(changed.theme)
        if changed.now is None:
            words = self.tr(
                "“{goal}”: when you made this goal, {theme} had {before}. Now it has no number. "
                "Keep the goal, change it or drop it?"
            )
        else:
            words = self._moved(changed)
        now = changed.now.score if changed.now else ""
        return words.format(goal=goal.words, theme=theme, before=changed.before, now=now)

    def _moved(self, changed: Changed) -> str:
        is_clear = changed.move is Move.MOVED_CLEARLY
        if changed.viewpoint is Viewpoint.SATISFACTION and is_clear:
            return self.tr(
                "“{goal}”: how satisfied you are with {theme} has moved clearly, "
                "from {before} to {now}. Keep the goal, change it or drop it?"
            )
        if changed.viewpoint is Viewpoint.SATISFACTION:
            return self.tr(
                "“{goal}”: how satisfied you are with {theme} has moved, "
                "from {before} to {now}. Keep the goal, change it or drop it?"
            )
        if is_clear:
            return self.tr(
                "“{goal}”: how much {theme} matters to you has moved clearly, "
                "from {before} to {now}. Keep the goal, change it or drop it?"
            )
        return self.tr(
            "“{goal}”: how much {theme} matters to you has moved, "
            "from {before} to {now}. Keep the goal, change it or drop it?"
        )

    def _what(self, version: Version) -> str:
        open_ = [goal for goal in version.goals if goal.state is not GoalState.ENDED]
        steps = sum(step.is_open for goal in open_ if goal.is_open for step in goal.steps)
        goals = self.tr("%n goal(s)", "", len(open_))
        counted = self.tr("%n step(s)", "", steps)
        words = self.tr("On {day} you both said yes: {goals}, {steps}.")
        return words.format(day=self._texts.day(version.on), goals=goals, steps=counted)

    def _next_begins(self) -> str:
        return self.tr("The next change begins a new version. How steps go does not.")

    def _no(self, version: Version, called: str) -> str:
        words = self.tr("On {day} {name} said: not yet.")
        if version.said.me is Answered.NO:
            words = self.tr("On {day} {name} said: no.")
        told = words.format(day=self._texts.day(version.on), name=called)
        return f"{told} {quoted(version.said.words)}" if version.said.words else told
