"""The part of a meeting in which it begins: what this is, who is here, and a way to say no."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.age import might_be_minor
from mylife_desktop.domain.people import excluded_names, names_one_of, who_may_come
from mylife_desktop.language import OWN_NAMES
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.welcome_page import WelcomePage


class WelcomeRoom(Room):
    """Tells the page whom it welcomes, and the course of the meeting what was said."""

    begun = Signal()
    refused = Signal()
    left = Signal()
    """The client has refused, and read the goodbye."""
    language_chosen = Signal(str)

    def __init__(
        self,
        answering: Answering,
        course: Course,
        language: str,
        look: Look,
        guardians: Callable[[str], str],
    ) -> None:
        super().__init__(answering, course, language, look)
        self._guardians = guardians
        self.page = WelcomePage(tuple(OWN_NAMES), language, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.begun.connect(self.begun)
        self.page.left.connect(self.left)
        self.page.language_chosen.connect(self.language_chosen)
        self.page.refused.connect(self._on_refused)
        self.page.here.changed.connect(self._on_company_changed)
        self.hold_forms("welcome", self.page)
        self.follow()

    def enter(self) -> None:
        """Back to the welcome, if the two were at a no before."""
        self.page.show_welcome()
        super().enter()

    def follow(self) -> None:
        """Show whose meeting it is and who is here."""
        case, date = self._answering.document.case, self._course.date
        self.page.show_meeting(
            case.person.called,
            first=self._course.is_first,
            might_be_minor=might_be_minor(case.person.born, date),
            guardians=self._guardians(self._language),
            answered_today=not self._answering.round().is_blank(),
        )
        meeting = self._course.meeting
        contacts = who_may_come(case)
        self.page.here.show_people(case.person.called, contacts, meeting.here, meeting.others)

    def speak(self, language: str) -> None:
        """Welcome in another language."""
        super().speak(language)
        self.page.speak(language)
        self.follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.page.dress(look)

    def first_focus(self) -> QWidget:
        """What leads on."""
        return self.page.first_focus()

    def _on_refused(self) -> None:
        self._course.refuse()
        self.refused.emit()
        self.page.show_goodbye()

    def _on_company_changed(self, here: tuple[str, ...], others: tuple[str, ...]) -> None:
        # The name of somebody who must not be contacted stands nowhere, also if it was typed.
        excluded = excluded_names(self._answering.document.case)
        nameless = self.tr("somebody else")
        named = [nameless if names_one_of(one, excluded) else one for one in others]
        self._course.sit_with(here, tuple(dict.fromkeys(named)))
