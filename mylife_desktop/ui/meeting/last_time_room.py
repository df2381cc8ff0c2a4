"""The part of a meeting in which last time's steps are looked at."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.last_time import (
    LastStep,
    another_date,
    check,
    say_word,
    steps_of_last_time,
    version_before,
)
from mylife_desktop.domain.next_meeting import next_meeting_of
from mylife_desktop.domain.plan import CheckState
from mylife_desktop.domain.versions import version_now
from mylife_desktop.phrases import quoted
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.difference_sentences import DifferenceTexts
from mylife_desktop.ui.meeting.last_time_page import LastTimePage
from mylife_desktop.ui.meeting.plan_sentences import PlanTexts, texts_of
from mylife_desktop.ui.meeting.planning_acts import PlanningActs
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.step_check import CheckedStep


class LastTimeRoom(Room):
    """What is said of a step goes into the plan: it is progress, and begins no new version."""

    LABEL = "check"
    """What its acts are called."""
    skipped = Signal()
    went_on = Signal()

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self._acts = PlanningActs(answering)
        self.page = LastTimePage(language, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.answered.connect(self._on_answered)
        self.page.word_typed.connect(self._on_word)
        self.page.word_left.connect(self._acts.end)
        self.page.day_chosen.connect(self._on_day)
        self.page.skipped.connect(self.skipped)
        self.page.went_on.connect(self.went_on)
        self.hold_forms("last_time", self.page)
        self.follow()

    def follow(self) -> None:
        """Show the steps as they stand now, and what has changed."""
        case, today = self._answering.document.case, self._course.date
        texts = texts_of(case, self._answering.instrument, self._language, today)
        steps = steps_of_last_time(case, today)
        last = version_before(case, today)
        meets = next_meeting_of(case).day
        self.page.show_steps(
            [self._shown(step, texts) for step in steps],
            date.fromisoformat(today),
            next_meeting=date.fromisoformat(meets) if meets else None,
            agreed=last is not None and last.is_agreed,
        )
        if last is None:
            self.page.show_changes("", ())
            return
        told = DifferenceTexts(case, self._answering.instrument, self._language, today)
        title = self.tr("What has changed in the plan since {day}").format(day=texts.day(last.on))
        sentences = told.between(last, version_now(case, today))
        self.page.show_changes(title, [self.cover(each) for each in sentences])

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        self.page.speak(language)
        self.follow()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "page"):
            self.follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """The first step that waits for an answer."""
        return self.page.first_focus()

    def _shown(self, last: LastStep, texts: PlanTexts) -> CheckedStep:
        step, today, moved = last.step, last.today, last.moved
        first = moved.from_ if moved else step.by
        word = (today.word if today else None) or ""
        told = []
        if today is not None and moved is not None and step.by:
            told.append(self.tr("New date {day}").format(day=texts.day(step.by)))
        if today is not None and word.strip():
            told.append(quoted(word))
        return CheckedStep(
            goal=last.goal.id,
            at=last.at,
            theme=texts.theme(last.goal.theme),
            text=self.cover(step.text),
            who=texts.who(step.who),
            by=texts.by(first) if first else "",
            state=today.state if today else None,
            told=self.cover(" · ".join(told)),
            word=word,
            day=date.fromisoformat(step.by) if step.by else None,
        )

    def _on_answered(self, goal: str, at: int, state: CheckState) -> None:
        on = self._course.date
        self._acts.do(self.LABEL, lambda case: check(case, goal, at, state, on=on))

    def _on_word(self, goal: str, at: int, word: str) -> None:
        on = self._course.date
        self._acts.type(self.LABEL, lambda case: say_word(case, goal, at, word, on=on))

    def _on_day(self, goal: str, at: int, day: date) -> None:
        to, on = day.isoformat(), self._course.date
        self._acts.do(self.LABEL, lambda case: another_date(case, goal, at, to, on=on))
