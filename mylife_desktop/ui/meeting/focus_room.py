"""The part of a meeting in which the client chooses strengths, and what to begin with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.focus_page import FocusPage
from mylife_desktop.ui.meeting.room import Room


class FocusRoom(Room):
    """What is chosen goes into the round of the meeting."""

    went_on = Signal()

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self.page = FocusPage(answering.instrument, language, look, answering.limits)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.strengths_named.connect(answering.name_strengths)
        self.page.focus_chosen.connect(answering.choose_focus)
        self.page.went_on.connect(self.went_on)
        self.follow()

    def follow(self) -> None:
        """Show what is known and chosen by now."""
        self.page.show_case(self._answering.document.case.rounds, self._course.date)

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        self.page.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """Where the page begins."""
        return self.page.first_focus()
