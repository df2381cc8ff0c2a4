"""The part of a meeting in which the client says who may see what."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.shares import withdraw
from mylife_desktop.domain.sharing_edits import (
    Given,
    give_parts,
    given_to,
    goals_to_share,
    keep_back,
    kept_from,
    show_again,
    who_may_be_shown,
    withdraw_part,
    words_in,
)
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.planning_acts import PlanningActs
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.seen_card import Viewer
from mylife_desktop.ui.meeting.share_head import Column
from mylife_desktop.ui.meeting.share_sentences import seen_sentences, until_said
from mylife_desktop.ui.meeting.sharing_page import SharingPage

LABEL = "sharing"
"""What the acts of this page are called."""


class SharingRoom(Room):
    """Turns yes, no and "take back" into edits of the open case.

    What is given counts from the day it is given on, and is judged by that day, as paper is when
    it leaves: in a meeting that is gone on with on a later day, by that one.
    """

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self._acts = PlanningActs(answering)
        self.page = SharingPage(language, look)
        self.hold_forms("sharing", self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.given.connect(self._on_given)
        self.page.part_withdrawn.connect(
            lambda who, part: self._acts.do(
                LABEL, lambda case: withdraw_part(case, who, part, self._course.today)
            )
        )
        self.page.withdrawn.connect(
            lambda who: self._acts.do(LABEL, lambda case: withdraw(case, who, self._course.today))
        )
        self.page.kept_back.connect(
            lambda who, comment: self._acts.do(
                LABEL, lambda case: keep_back(case, who, comment, self._course.today)
            )
        )
        self.page.shown_again.connect(
            lambda who, comment: self._acts.do(
                LABEL, lambda case: show_again(case, who, comment, self._course.today)
            )
        )
        self.follow()

    def follow(self) -> None:
        """Show who may see what today."""
        case, today = self._answering.document.case, self._course.today
        instrument, language = self._answering.instrument, self._language
        viewers = [
            Viewer(
                one.id,
                one.name,
                one.role or "",
                given_to(case, one.id, today),
                until_said(case, one.id, today, instrument, language),
                tuple(
                    self.cover(said)
                    for said in seen_sentences(case, one.id, one.name, today, instrument, language)
                ),
                words_in(case, given_to(case, one.id, today)),
                kept_from(case, one.id, today),
            )
            for one in who_may_be_shown(case)
        ]
        words = {goal.id: self.cover(goal.words) for goal in plan_of(case).goals}
        columns = [
            Column("circle", self.tr("Circle")),
            Column("comments", self.tr("My words")),
            Column("plan", self.tr("The whole plan")),
            *(Column(f"goal:{goal}", words[goal]) for goal in goals_to_share(case)),
        ]
        themes = [
            Column(f"theme:{theme.id}", theme.name.in_language(language))
            for theme in instrument.themes
        ]
        said = words_in(case, ("comments",))
        comments = [
            Column(f"comment:{theme.id}", theme.name.in_language(language))
            for theme in instrument.themes
            if f"comment:{theme.id}" in said
        ]
        self.page.show_sharing(viewers, columns, themes, date.fromisoformat(today), comments)

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        self.page.speak(language)
        self.follow()

    def retranslate(self) -> None:
        """Say everything anew, the columns too."""
        super().retranslate()
        if hasattr(self, "page"):
            self.follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """Where the page begins."""
        return self.page.first_focus()

    def _on_given(self, who: str, given: Given) -> None:
        today = self._course.today
        self._acts.do(LABEL, lambda case: give_parts(case, who, given, today))
