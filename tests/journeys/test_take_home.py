"""Something goes home: paper, a file, a picture, a date; each is seen first and written down."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from mylife_desktop.domain.given import Form, What, given_in
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.store.audit import Action
from mylife_desktop.store.store import Store
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from tests.journeys.desk import Desk
from tests.journeys.test_acts import Counted, moment


class Printer:
    """The printer in the hall: it keeps what it was given."""

    def __init__(self, page: MeetingPage) -> None:
        self.papers: list[bytes] = []
        ways = replace(
            page._surroundings.ways_out,
            printers=lambda: ("Hall",),
            to_printer=lambda name, pdf: self.papers.append(pdf),
        )
        page._surroundings = replace(page._surroundings, ways_out=ways)


def sit_down(desk: Desk, called: str = "Aino") -> Printer:
    """The two sit down, in the hall where the printer is."""
    desk.click(desk.find("Search for a person by name", QWidget))
    desk.type(called)
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.meeting.language_chosen.emit("en")
    desk.press("Return")
    desk.settle()
    return Printer(desk.meeting)


def save_as(desk: Desk, button: str, path: Path) -> None:
    """Type a name in the window for files, and press Return."""
    desk.click(button)
    desk.settle()
    dialog = desk.window.findChildren(FileDialog)[-1]
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.settle()


def text_of(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_page_to_take_home_takes_two_acts(desk: Desk) -> None:
    printer = sit_down(desk)
    with moment(desk, "the page to take home", 2) as hands:
        hands.click("Take home")
        hands.press("Return")  # the button that prints has the keyboard
    (paper,) = printer.papers
    goal = plan_of(desk.on_disk("Aino")).goals[0].words
    assert goal.rstrip(".") in text_of(paper)


def test_it_is_written_down_before_it_leaves_and_stays_after_an_undo(desk: Desk) -> None:
    printer = sit_down(desk)
    desk.click("Take home")
    desk.press("Return")
    desk.saved()
    (entry,) = given_in(desk.on_disk("Aino"))
    assert (entry.what, entry.how, entry.by) == (
        What.TAKE_HOME,
        Form.PAPER,
        desk.session.store.worker,
    )
    desk.press("Ctrl+Z")
    desk.settle()
    assert len(given_in(desk.on_disk("Aino"))) == 1 and len(printer.papers) == 1
    store: Store = desk.session.store
    row = next(row for row in store.audit_rows() if row.action is Action.GIVEN)
    assert "take_home" in repr(row)


def test_with_the_keys_alone_a_paper_is_chosen_saved_and_found(desk: Desk, tmp_path: Path) -> None:
    sit_down(desk)
    hands = Counted(desk)
    for _ in range(7):
        hands.press("Ctrl+PgDown")
    assert desk.sees("To take along")
    path = tmp_path / "page.pdf"
    save_as(desk, "Save as PDF", path)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_mode & 0o777 == 0o600
    said = [text.replace("\u200b", "") for text in desk.seen()]
    assert f"It is here: {path}" in said


def test_an_extract_is_in_the_list_that_the_client_can_see(desk: Desk, tmp_path: Path) -> None:
    printer = sit_down(desk)
    desk.click("Take home")
    desk.settle()
    desk.click("For somebody")
    desk.settle()
    name = next(p.name for p in people_of(desk.on_disk("Aino")) if p.id == "p2")
    desk.click(name)
    desk.settle()
    desk.click("Print")
    desk.settle()
    desk.click("What was given")
    desk.settle()
    desk.click("Print")
    desk.settle()
    extract, given = map(text_of, printer.papers)
    assert name in extract and name in given


def test_what_goes_to_nobody_is_offered_to_nobody(desk: Desk) -> None:
    sit_down(desk)
    desk.click("Take home")
    desk.settle()
    desk.click("For somebody")
    desk.settle()
    excluded = [p.name for p in people_of(desk.on_disk("Aino")) if p.excluded]
    assert not any(desk.sees(name) for name in excluded)


@pytest.mark.promise("P19")
def test_one_key_hides_the_paper_and_the_window_for_files(desk: Desk) -> None:
    sit_down(desk)
    desk.click("Take home")
    desk.settle()
    desk.click("Save as PDF")
    desk.settle()
    assert desk.window.findChildren(FileDialog)
    desk.window.draw_curtain()
    desk.settle()
    assert desk.window.is_curtained
    assert not any(one.isVisible() for one in desk.window.findChildren(FileDialog))
