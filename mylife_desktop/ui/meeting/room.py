"""What every part of a meeting has in common: the two come in, and it shows what is so."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from mylife_desktop.domain.frozen import Json
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.page import Speaking


class Forms(Protocol):
    """A page with forms in which something can stand that is not kept yet."""

    half_typed: SignalInstance
    """A form of the page, and what stands in it; None: nothing any more."""

    def go_on_with(self, form: str, typed: dict[str, Json]) -> None:
        """Open a form with what was left in it, unless it is open already."""


class Room(Speaking):
    """One part of a meeting. It is made when the two first come in."""

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__()
        self._answering, self._course = answering, course
        self._language, self._look = language, look
        self._forms: tuple[str, Forms] | None = None
        self._opened_again: set[str] = set()

    def enter(self) -> None:
        """The two come in."""
        self.go_on_typing()

    def hold_forms(self, place: str, page: Forms) -> None:
        """No word is lost of what stands in the forms of a page, also before it is kept."""
        hold = self._answering.document.hold
        page.half_typed.connect(lambda form, typed: hold(f"{place}/{form}", typed))
        self._forms = place, page

    def go_on_typing(self) -> None:
        """Open once the forms in which something was left, unless it must stay covered now.

        Where a form was left at several places, it opens at the last of them.
        """
        if self._forms is None:
            return
        mine, page = self._forms
        for at, typed in reversed([*self._answering.document.unfinished.items()]):
            place, _, form = at.partition("/")
            if place != mine or at in self._opened_again or not isinstance(typed, dict):
                continue
            if not self._hides_any(typed):
                self._opened_again.add(at)
                page.go_on_with(form, typed)

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

    def _hides_any(self, typed: dict[str, Json]) -> bool:
        return any(isinstance(words, str) and self._course.hides(words) for words in typed.values())

    def can_go_back(self) -> bool:
        """Whether there is a way back inside this part, for the arrow in the bar."""
        return False

    def go_back(self) -> None:
        """One way back inside this part."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes."""
        return None
