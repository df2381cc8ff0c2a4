"""A meeting for the tests: an open case, its page, and a day that can be changed."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.round import Answer
from mylife_desktop.editing.document import Document
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.ui.look import Look, look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.meeting_page import MeetingPage, Surroundings
from tests.builders import a_case
from tests.drive import show

INSTRUMENTS_THERE = instruments(INSTRUMENTS)
INSTRUMENT = INSTRUMENTS_THERE[STANDARD.id, STANDARD.version]
THEMES = INSTRUMENT.theme_ids
LOOK = look("light", 100)
BEFORE, TODAY = "2026-08-14", "2026-11-22"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Meeting:
    """Somebody's page on the laptop's screen, with all that hangs on it."""

    def __init__(
        self,
        qtbot: QtBot,
        case: Case | None = None,
        *,
        size: tuple[int, int] = (1366, 768),
        language: str = "en",
        dressed: Look = LOOK,
        part: Part | None = Part.CIRCLE,
    ) -> None:
        self.document = Document(case or a_case())
        self.answering = Answering(self.document, INSTRUMENT, TODAY)
        self.course = Course(self.document, TODAY, lambda: NOW)
        self.course.begin()
        self.page = MeetingPage(
            self.answering, self.course, language, dressed, Surroundings(INSTRUMENTS_THERE)
        )
        if part is not None:
            self.page.show_part(part)
        self.circle_page, self.one_by_one = self.page.circle_page, self.page.one_by_one
        self.circle, self.card = self.circle_page.circle, self.circle_page.card
        show(qtbot, self.page, *size)

    def answer(self, theme: str = "friends") -> Answer:
        """What is kept of today."""
        return self.answering.round().answer(theme)

    def lit(self) -> str:
        """The theme that the Circle lights."""
        active = self.circle.picture.active
        assert active is not None
        return self.circle.picture.spokes[active].theme

    def acts(self) -> int:
        """How many acts can be undone; all are done again afterwards."""
        count = 0
        while self.document.can_undo:
            self.document.undo()
            count += 1
        for _ in range(count):
            self.document.redo()
        return count


def press(widget: QWidget, name: str) -> None:
    """Press the one button in view that has this name or text."""
    QApplication.processEvents()  # what is new in a layout is shown a moment later
    found = [
        one
        for one in widget.findChildren(QAbstractButton)
        if one.isVisible() and name in (one.text(), one.accessibleName())
    ]
    assert len(found) == 1, f"{len(found)} buttons {name!r}"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def chosen(widget: QWidget) -> list[str]:
    """The texts of the buttons in view that are lit."""
    buttons = widget.findChildren(QPushButton)
    return [one.text() for one in buttons if one.isVisible() and one.isChecked()]


def texts(widget: QWidget) -> list[str]:
    """All that is written in view."""
    labels = widget.findChildren(QLabel)
    return [one.text().replace("\u00a0", " ") for one in labels if one.isVisible() and one.text()]
