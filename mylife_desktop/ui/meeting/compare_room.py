"""The part of a meeting in which today's round lies beside an earlier one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.compare_page import ComparePage
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.room import Room


class CompareRoom(Room):
    """What changed and why goes into the round of the meeting."""

    went_on = Signal()

    def __init__(
        self,
        answering: Answering,
        course: Course,
        language: str,
        look: Look,
        instruments: Mapping[tuple[str, str], Instrument],
        less_motion: Callable[[], bool],
    ) -> None:
        super().__init__(answering, course, language, look)
        self.page = ComparePage(instruments, answering.instrument, language, look, less_motion)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._has_company = course.meeting.has_company
        self.page.veil(course.hides)
        self.page.told.connect(answering.tell_change)
        self.page.left.connect(answering.end)
        self.page.went_on.connect(self.went_on)
        self.follow()

    def follow(self) -> None:
        """Show the rounds as they are now."""
        self.page.show_rounds(self._answering.document.case.rounds, self._course.date)
        if self._has_company is not self._course.meeting.has_company:
            self._has_company = not self._has_company
            self.page.veil(self._course.hides)

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        self.page.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """The Circle, from which the arrows go to every theme."""
        return self.page.circle
