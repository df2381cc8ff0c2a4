"""Something goes on paper: it is seen first, written down, and leaves as it was seen."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop import leaving
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.given import Form, What, given_in
from mylife_desktop.domain.next_meeting import NextMeeting, meet_next
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.people_edits import exclude
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.planning import change_words
from mylife_desktop.domain.problem import Problem
from mylife_desktop.domain.shares import Share, give, shares_of, with_shares, withdraw
from mylife_desktop.domain.sharing import ME
from mylife_desktop.exchange.whole_file import write_whole
from mylife_desktop.leaving import Wanted
from mylife_desktop.reports.pdf import CouldNotDraw
from mylife_desktop.ui.look import look
from mylife_desktop.ui.meeting.paper_card import FORMS, GIVEN, PLAN, SURVEY, WALLET
from mylife_desktop.ui.meeting.take_home_room import TakeHomeRoom, WaysOut
from mylife_desktop.ui.printing import put_on
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from tests.builders import a_case, case_files
from tests.ui.meeting.last_time import At
from tests.ui.meeting.rooms import BEFORE, TODAY, press, texts
from tests.ui.shown import assert_all_is_seen, settle

FORBIDDEN = "nobody but the two"


class Desk:
    """What came out of the room, in its order."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out: list[str] = []
        self.printed = b""
        self.ways = WaysOut(
            note=lambda case, wanted: self.out.append(f"note {wanted.page} {wanted.reader}"),
            write=self._write,
            worker="Sari Laine",
            printers=lambda: ("Hall", "Office"),
            to_printer=self._print,
        )

    def _write(self, case: Case, wanted: Wanted | None, data: bytes, path: Path) -> None:
        self.out.append(f"file {wanted.page if wanted else 'form'}")
        write_whole(data, path)

    def _print(self, printer: str, pdf: bytes) -> None:
        self.out.append(f"paper {printer}")
        self.printed = pdf


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def aino() -> Case:
    return next(case for case in case_files() if case.person.called == "Aino")


def at_paper(
    qtbot: QtBot, desk: Desk, case: Case | None = None, **more: object
) -> At[TakeHomeRoom]:
    def made(*common: object) -> TakeHomeRoom:
        return TakeHomeRoom(*common, desk.ways)  # type: ignore[arg-type]

    at = At(qtbot, made, case or aino(), **more)  # type: ignore[arg-type]
    at.room.enter()
    settle()
    return at


def save(at: At[TakeHomeRoom], path: Path, what: str = "Save as PDF") -> None:
    """Choose what to save and where, as in Qt's own window for files."""
    press(at.room, what)
    dialog = at.room.findChildren(FileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle()


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(pdf)).pages).split())


# -- the page --------------------------------------------------------------------------------------


def test_the_paper_is_there_when_the_two_come_in_and_one_press_prints_it(
    qtbot: QtBot, desk: Desk
) -> None:
    at = at_paper(qtbot, desk)
    assert len(at.room.page.preview.sheets) == 1
    press(at.room, "Print")
    assert desk.out == ["note take_home me", "paper Hall"]
    assert "Aino" in text_of(desk.printed)
    assert "It is on its way to Hall." in texts(at.room)


def test_what_was_given_is_kept_and_no_undo_takes_it_back(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk)
    press(at.room, "Print")
    (entry,) = given_in(at.document.case)
    assert (entry.on, entry.to, entry.what, entry.how) == (TODAY, ME, What.TAKE_HOME, Form.PAPER)
    assert entry.by == "Sari Laine"
    assert not at.document.can_undo


def test_what_could_not_leave_was_not_given(qtbot: QtBot, desk: Desk) -> None:
    def refuses(printer: str, pdf: bytes) -> None:
        raise Problem("printer_failed")

    desk.ways = replace(desk.ways, to_printer=refuses)
    at = at_paper(qtbot, desk)
    press(at.room, "Print")
    assert not given_in(at.document.case)
    assert any("printer" in text for text in texts(at.room))


def test_without_a_printer_the_pdf_comes_first(qtbot: QtBot, desk: Desk) -> None:
    desk.ways = replace(desk.ways, printers=lambda: ())
    at = at_paper(qtbot, desk)
    assert at.room.first_focus() is at.room.page.card.pdf
    assert "No printer is connected here." in texts(at.room)


def test_the_client_may_leave_the_circle_off(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk)
    before = desk, at.room.page.preview.sheets
    press(at.room, "The Circle is on the page")
    settle()
    press(at.room, "Print")
    assert before[1] != at.room.page.preview.sheets
    assert "/Figure" not in str(PdfReader(BytesIO(desk.printed)).trailer["/Root"])
    assert not at.room.page.card.circle.isChecked()


def test_the_paper_speaks_another_language_than_the_screen(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk)
    press(at.room, "Suomi")
    press(at.room, "Print")
    assert PdfReader(BytesIO(desk.printed)).trailer["/Root"]["/Lang"] == "fi"
    assert "Print" in [at.room.page.card.print_.text()]


def test_it_can_be_read_as_text_in_the_same_words(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk)
    goal = plan_of(at.document.case).goals[0].words
    assert not any(goal in text for text in texts(at.room.page.preview))
    press(at.room, "Read it as text")
    settle()
    assert any(goal in text for text in texts(at.room.page.preview))
    press(at.room, "Show the paper")


def test_a_picture_for_the_phone_and_the_meeting_for_its_calendar(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk)
    save(at, desk.folder / "page.png", "Picture for the phone")
    save(at, desk.folder / "meeting.ics", "Meeting for the calendar")
    assert QImage(str(desk.folder / "page.png")).width() > 1000
    assert (desk.folder / "meeting.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert [one.what for one in given_in(at.document.case)] == [What.TAKE_HOME, What.MEETINGS]


def test_a_file_that_is_there_goes_only_when_that_was_asked(qtbot: QtBot, desk: Desk) -> None:
    at, path = at_paper(qtbot, desk), desk.folder / "page.pdf"
    path.write_bytes(b"old")
    save(at, path)
    assert path.read_bytes() == b"old" and desk.out == []
    press(at.room, "Replace the old file")
    assert path.read_bytes().startswith(b"%PDF") and len(given_in(at.document.case)) == 1


def test_what_was_undone_while_it_was_asked_about_the_old_file_does_not_leave(
    qtbot: QtBot, desk: Desk
) -> None:
    at, path = at_paper(qtbot, desk), desk.folder / "page.pdf"
    path.write_bytes(b"old")
    save(at, path)
    goal = plan_of(at.document.case).goals[0].id
    at.document.edit("goal", change_words(at.document.case, goal, "Something else"))
    at.room.follow()
    settle()
    press(at.room, "Replace the old file")
    assert path.read_bytes() == b"old" and desk.out == []
    assert "Something has changed meanwhile. Look at it once more." in texts(at.room)
    save(at, path)
    press(at.room, "Replace the old file")
    assert "Something else" in text_of(path.read_bytes())


def test_more_than_one_side_of_a_card_is_said(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk, meet_next(aino(), NextMeeting(place="by the river " * 60)))
    press(at.room, "Wallet card")
    settle()
    assert len(at.room.page.preview.sheets) > 1
    assert "It does not fit on one side of the card; it goes on on another." in texts(at.room)


def test_what_no_picture_can_hold_is_not_made_one_that_nobody_can_read(
    qtbot: QtBot, desk: Desk
) -> None:
    case, path = aino(), desk.folder / "page.png"
    for goal in plan_of(case).goals:
        case = change_words(case, goal.id, "I want to read all of this. " * 1000)
    at = at_paper(qtbot, desk, case)
    save(at, path, "Picture for the phone")
    assert desk.out == [] and not path.exists()
    assert any("too much on it for one picture" in text for text in texts(at.room))


def test_nobody_without_a_plan_is_left_without_a_page(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk, a_case())
    press(at.room, "Print")
    assert desk.printed.startswith(b"%PDF")


# -- for somebody else -----------------------------------------------------------------------------


def shared() -> tuple[Case, str]:
    """Aino, who lets one person see her plan; and this one's name."""
    case = with_shares(aino(), ())
    who = next(p for p in people_of(case) if not p.excluded and not p.is_case_manager)
    return give(case, Share(who.id, ("plan",), BEFORE)), who.name


def test_an_extract_is_for_one_of_those_who_may_see_anything_today(
    qtbot: QtBot, desk: Desk
) -> None:
    case, name = shared()
    at = at_paper(qtbot, desk, case)
    press(at.room, "For somebody")
    settle()
    assert [one.text() for one in at.room.page.card.reader.people.buttons.values()] == [name]
    assert not at.room.page.card.print_.isEnabled()
    press(at.room, name)
    settle()
    press(at.room, "Print")
    assert desk.out[0].startswith("note extract ") and name in text_of(desk.printed)


@pytest.mark.promise("P65")
def test_a_permission_that_is_withdrawn_after_the_preview_counts_no_more(
    qtbot: QtBot, desk: Desk
) -> None:
    case, name = shared()
    at = at_paper(qtbot, desk, case)
    press(at.room, "For somebody")
    settle()
    press(at.room, name)
    settle()
    who = at.room.page.card.reader.people.buttons
    at.document.blockSignals(True)  # as if nothing had been shown anew yet
    at.document.edit("sharing", withdraw(at.document.case, next(iter(who)), TODAY))
    at.document.blockSignals(False)
    press(at.room, "Print")
    assert desk.out == [] and desk.printed == b""
    assert not at.room.page.preview.sheets


def test_a_meeting_of_an_earlier_day_that_goes_on_gives_nothing_that_ended_since(
    qtbot: QtBot, desk: Desk
) -> None:
    case, name = shared()
    (share,) = (one for one in shares_of(case) if one.is_open(TODAY))
    case = with_shares(case, (replace(share, until=TODAY),))
    desk.ways = replace(desk.ways, today=lambda: "2099-01-01")
    at = at_paper(qtbot, desk, case)
    press(at.room, "Print")
    assert given_in(at.document.case)[0].on == "2099-01-01"
    press(at.room, "For somebody")
    settle()
    assert name not in texts(at.room)
    assert "Nobody has been given leave to see anything yet." in texts(at.room)


def test_what_was_wrong_is_not_said_any_more_once_it_is_undone(qtbot: QtBot, desk: Desk) -> None:
    case, name = shared()
    at = at_paper(qtbot, desk, case)
    press(at.room, "For somebody")
    settle()
    press(at.room, name)
    who = next(p.id for p in people_of(case) if p.name == name)
    at.document.edit("people", exclude(at.document.case, who, ""))
    at.room.follow()
    settle()
    said = [text for text in texts(at.room) if "must not be contacted" in text]
    assert said and not at.room.page.card.reader.field.isVisible()
    at.document.undo()
    at.room.follow()
    settle()
    assert at.room.page.preview.sheets
    assert not set(said) & set(texts(at.room))


def test_a_page_that_cannot_be_drawn_is_said(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(report: object) -> bytes:
        raise CouldNotDraw

    at = at_paper(qtbot, desk)
    with monkeypatch.context() as failing:
        failing.setattr(leaving, "pdf_of", refused)
        press(at.room, "Wallet card")
        assert "The page could not be made." in " ".join(texts(at.room))
        assert not at.room.page.preview.sheets
    press(at.room, "My page")
    assert len(at.room.page.preview.sheets) == 1


def test_what_has_changed_since_it_was_seen_is_seen_again_before_it_leaves(
    qtbot: QtBot, desk: Desk
) -> None:
    at = at_paper(qtbot, desk)
    at.document.blockSignals(True)
    goal = plan_of(at.document.case).goals[0].id
    at.document.edit("goal", change_words(at.document.case, goal, "Something else"))
    at.document.blockSignals(False)
    press(at.room, "Print")
    assert desk.out == []
    assert "Something has changed meanwhile. Look at it once more." in texts(at.room)
    press(at.room, "Print")
    assert "Something else" in text_of(desk.printed)


def test_a_password_locks_the_file_and_is_forgotten_then(qtbot: QtBot, desk: Desk) -> None:
    case, name = shared()
    at = at_paper(qtbot, desk, case)
    press(at.room, "For somebody")
    settle()
    press(at.room, name)
    settle()
    field = at.room.page.card.reader.field
    QTest.keyClicks(field, "short")
    press(at.room, "Save as PDF")
    assert not desk.out and any("8" in text for text in texts(at.room))
    field.clear()
    QTest.keyClicks(field, "kolme kissaa")
    save(at, desk.folder / "extract.pdf")
    reader = PdfReader(desk.folder / "extract.pdf")
    assert reader.is_encrypted and reader.decrypt("kolme kissaa")
    assert field.text() == ""
    assert given_in(at.document.case)[0].how is Form.LOCKED_PDF


# -- the other papers ------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", [WALLET, PLAN, GIVEN, FORMS])
def test_every_paper_can_be_printed(qtbot: QtBot, desk: Desk, paper: str) -> None:
    at = at_paper(qtbot, desk)
    press(at.room, at.room.page.card.papers.buttons[paper].text())
    settle()
    press(at.room, "Print")
    assert desk.printed.startswith(b"%PDF")
    assert len(given_in(at.document.case)) == (paper != FORMS)


def test_an_empty_form_tells_of_nobody_and_is_written_down_nowhere(
    qtbot: QtBot, desk: Desk
) -> None:
    at = at_paper(qtbot, desk)
    press(at.room, "Empty forms")
    settle()
    press(at.room, at.room.page.card.variants[FORMS].buttons[SURVEY].text())
    settle()
    press(at.room, "Print")
    assert desk.out == ["paper Hall"] and "Aino" not in text_of(desk.printed)


def test_easy_finnish_is_offered_where_the_client_reads(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk)
    easy = at.room.page.card.languages.buttons["fi-x-easy"]
    assert easy.isVisible()
    press(at.room, "The whole plan")
    settle()
    assert not easy.isVisible()


# -- who is in the room ----------------------------------------------------------------------------


def test_a_page_that_names_somebody_excluded_says_so_and_is_covered_in_company(
    qtbot: QtBot, desk: Desk
) -> None:
    case = aino()
    who = next(p for p in people_of(case) if not p.excluded and not p.is_case_manager)
    goal = plan_of(case).goals[0].id
    case = exclude(change_words(case, goal, f"Away from {who.name}."), who.id, "")
    at = at_paper(qtbot, desk, case)
    said = "This names somebody who must not be contacted: “{}”. You decide whether it stays."
    assert said.format(f"Away from {who.name}") in texts(at.room)
    press(at.room, "The whole plan")
    settle()
    assert texts(at.room).count(said.format(f"Away from {who.name}")) == 1
    at.course.sit_with((), ("Mother",))
    at.room.follow()
    settle()
    assert at.room.page.preview._veil.is_down
    assert not any(who.name in text for text in texts(at.room))


# -- paper -----------------------------------------------------------------------------------------


def test_paper_comes_out_in_its_true_size(qtbot: QtBot, desk: Desk) -> None:
    at = at_paper(qtbot, desk)
    press(at.room, "Print")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(desk.folder / "printed.pdf"))
    put_on(printer, desk.printed)
    (page,) = PdfReader(desk.folder / "printed.pdf").pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_can_be_seen_and_pressed(qtbot: QtBot, desk: Desk, percent: int) -> None:
    at = at_paper(qtbot, desk, dressed=look("light", percent))
    assert_all_is_seen(at.room)
