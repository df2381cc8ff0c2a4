"""The services' plans on a table: an open case, its room, and hands for it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.plan import Plan, plan_of
from mylife_desktop.domain.service_edits import Written, add_service_goals
from mylife_desktop.domain.services import Card, Time, cards_of, services_of
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.services_room import ServicesRoom
from tests.builders import SITTING, a_case, case_files, scored
from tests.drive import show
from tests.ui.meeting.rooms import INSTRUMENT, LOOK, TODAY

SCHOOL = Written(
    "Half timetable", "studies_work", "School", times=(Time(("tue", "thu"), "09:00", "13:00"),)
)
WORKSHOP = Written(
    "Full-time workshop",
    "studies_work",
    "Employment office",
    times=(Time(("mon", "tue", "wed", "thu", "fri"), "08:00", "15:00"),),
)
SLEEP = Written("Sleep before midnight", "health", "School nurse")


def planned(*goals: Written) -> Case:
    """Somebody for whom services plan this."""
    case = a_case()
    for written in goals:
        case = add_service_goals(case, written)
    return case


def of_file(called: str) -> Case:
    """One of the invented people."""
    return next(case for case in case_files() if case.person.called == called)


def low_friends() -> Case:
    """Somebody to whom friends matter, and are few."""
    case = scored(a_case(), 8)
    return SITTING.score(case, "friends", Viewpoint.SATISFACTION, 3)


class Table:
    """A room that follows its document."""

    def __init__(
        self,
        qtbot: QtBot,
        case: Case,
        *,
        size: tuple[int, int] = (1366, 711),
        language: str = "en",
        dressed: Look = LOOK,
    ) -> None:
        self.document = Document(case)
        answering = Answering(self.document, INSTRUMENT, TODAY)
        self.course = Course(self.document, TODAY)
        self.room = ServicesRoom(answering, self.course, language, dressed)
        self.page = self.room.page
        self.document.changed.connect(lambda _: self.room.follow())
        self.window = show(qtbot, self.room, *size)
        settle()

    @property
    def plan(self) -> Plan:
        return plan_of(self.document.case)

    @property
    def cards(self) -> tuple[Card, ...]:
        return cards_of(services_of(self.document.case))

    def says(self, theme: str) -> list[str]:
        """All that is written in the row of a theme."""
        settle()
        labels = self.page.row(theme).findChildren(QLabel)
        return [
            one.text().replace("\u00a0", " ") for one in labels if one.isVisible() and one.text()
        ]

    def type(self, words: str) -> None:
        """Type a line where the keyboard is, and Enter."""
        settle()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle()


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
