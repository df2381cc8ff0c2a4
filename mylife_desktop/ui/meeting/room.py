"""What every part of a meeting has in common: the two come in, and it shows what is so."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.page import Speaking


class Room(Speaking):
    """One part of a meeting. It is made when the two first come in."""

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__()
        self._answering, self._course = answering, course
        self._language, self._look = language, look

    def enter(self) -> None:
        """The two come in."""

    def follow(self) -> None:
        """Show the case as it is now."""

    def speak(self, language: str) -> None:
        """Ask in another language."""
        self._language = language

    def cover(self, words: str) -> str:
        """Words as they are shown: covered where they name somebody who must not be contacted."""
        if not self._course.hides(words):
            return words
        return QCoreApplication.translate("Room", "Something private")

    def can_go_back(self) -> bool:
        """Whether there is a way back inside this part, for the arrow in the bar."""
        return False

    def go_back(self) -> None:
        """One way back inside this part."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes."""
        return None
