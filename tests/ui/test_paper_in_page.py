"""A paper is typed in: a digit each, the words, the day, and the paper beside it."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QBuffer, QByteArray, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QImageIOHandler, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.paper import Paper
from mylife_desktop.domain.problem import Problem
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.leaving import as_pdf
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.reports import blanks
from mylife_desktop.reports.pages import page_count
from mylife_desktop.store.scans import Scan, ScanKind
from mylife_desktop.ui.empty_forms import FormsOut
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.paper_in_page import FORMS, PAPER, PaperInPage
from mylife_desktop.ui.paper_in_table import NumberBox
from mylife_desktop.ui.scan_view import sheets_of
from tests.builders import a_case, scored
from tests.drive import digit, focused, keys
from tests.ui.shown import LOOK, TODAY, assert_all_is_seen, settle, stand, words

pytestmark = pytest.mark.usefixtures("english")
IMP, SAT, HOP = Viewpoint
INSTRUMENT = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
TODAYS = Sitting(TODAY, INSTRUMENT.ref)
K = Qt.Key


class Desk:
    """The page, and what it has said."""

    def __init__(
        self, qtbot: QtBot, case: Case, look: Look = LOOK, out: FormsOut | None = None
    ) -> None:
        self.page = page = PaperInPage(INSTRUMENT, "en", look, out or FormsOut(lambda: ()))
        self.kept: list[Paper] = []
        page.kept.connect(self.kept.append)
        page.show_case(case, TODAY)
        page.take_up(Paper(TODAY))
        stand(qtbot, page)
        settle()

    @property
    def paper(self) -> Paper:
        return self.page.paper

    @property
    def at(self) -> tuple[str, Viewpoint]:
        box = focused()
        assert isinstance(box, NumberBox)
        return box.theme.id, box.viewpoint

    def type_day(self, typed: str) -> None:
        self.page.day.field.setText(typed)
        self.page.day.field.textEdited.emit(typed)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, a_case("Noor"))


# -- numbers -------------------------------------------------------------------------------------


def test_a_digit_answers_and_goes_on(desk: Desk) -> None:
    assert desk.at == ("studies_work", IMP)
    keys(digit(9), digit(0))
    assert desk.at == ("family", IMP)
    assert desk.paper.scores == {("studies_work", IMP): 9, ("studies_work", SAT): 0}


def test_plus_is_ten(desk: Desk) -> None:
    keys(K.Key_Plus)
    assert desk.paper.scores == {("studies_work", IMP): 10}


def test_twenty_keys_lead_to_the_words(desk: Desk) -> None:
    keys(*[digit(n % 11) for n in range(20)])
    assert focused() is desk.page.words.boxes["studies_work"]
    assert len(desk.paper.numbers()) == 20
    assert "20 of 20 numbers" in words(desk.page)


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Return, K.Key_Enter])
def test_a_box_can_be_left_empty(desk: Desk, key: K) -> None:
    keys(key)
    assert desk.paper.scores == {("studies_work", IMP): None}
    assert desk.at == ("studies_work", SAT)
    box = desk.page.table.boxes["studies_work", IMP]
    assert box.text() == "–"
    assert box.accessibleDescription() == "left empty on the paper"


def test_space_takes_no_number_away(desk: Desk) -> None:
    keys(digit(7), K.Key_Left, K.Key_Space)
    assert desk.paper.scores == {("studies_work", IMP): 7}
    assert desk.at == ("studies_work", SAT)


def test_backspace_goes_back_and_then_takes_away(desk: Desk) -> None:
    keys(digit(7), K.Key_Backspace)
    assert desk.at == ("studies_work", IMP)
    assert desk.paper.scores == {("studies_work", IMP): 7}
    keys(K.Key_Backspace)
    assert desk.paper.scores == {}
    keys(digit(6))
    assert desk.paper.scores == {("studies_work", IMP): 6}


def test_arrows_go_from_box_to_box_and_no_further(desk: Desk) -> None:
    keys(K.Key_Left, K.Key_Up)
    assert desk.at == ("studies_work", IMP)
    keys(K.Key_Down, K.Key_Right, K.Key_Right)
    assert desk.at == ("family", SAT)


def test_letters_do_nothing(desk: Desk) -> None:
    keys(K.Key_A, K.Key_Period)
    assert desk.paper.scores == {} and desk.at == ("studies_work", IMP)


def test_the_hoped_for_level_is_a_third_column(desk: Desk) -> None:
    assert not desk.page.table.boxes["friends", HOP].isVisible()
    desk.page.hoped.click()
    keys(digit(1), digit(2), digit(3))
    assert desk.at == ("family", IMP)
    assert desk.paper.scores["studies_work", HOP] == 3
    assert "3 of 30 numbers" in words(desk.page)


def test_the_mouse_has_the_same_numbers(desk: Desk) -> None:
    for key in (desk.page.pad.keys[10], desk.page.pad.empty, desk.page.pad.keys[4]):
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    assert desk.at == ("family", SAT)
    assert list(desk.paper.scores.values()) == [10, None, 4]


def test_the_mouse_writes_in_no_box_while_words_are_typed(desk: Desk) -> None:
    keys(digit(7))
    desk.page.words.first_focus().setFocus()
    assert not desk.page.pad.isEnabled()
    desk.page.table.boxes["studies_work", SAT].setFocus()
    assert desk.page.pad.isEnabled()


def test_a_screen_reader_names_each_box_and_may_write_into_it(desk: Desk) -> None:
    box = desk.page.table.boxes["friends", SAT]
    heard = QAccessible.queryAccessibleInterface(box)
    assert heard.text(QAccessible.Text.Name) == "Friends: Satisfied"
    assert heard.text(QAccessible.Text.Description) == "not typed in yet"
    heard.setText(QAccessible.Text.Value, "6")
    assert desk.paper.scores == {("friends", SAT): 6}
    heard.setText(QAccessible.Text.Value, "60")
    assert desk.paper.scores == {("friends", SAT): 6}


# -- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("put_in", ["abc", "57", "11", "-1", " 7", "٣", "9" * 5000])
def test_a_box_shows_nothing_but_what_was_answered(desk: Desk, put_in: str) -> None:
    box = desk.page.table.boxes["studies_work", IMP]
    for shown, act in (("", K.Key_Backspace), ("5", K.Key_5), ("–", K.Key_Space)):
        desk.page.table.boxes["studies_work", IMP].setFocus()
        keys(K.Key_Backspace, act) if shown else None
        before = desk.paper
        box.setText(put_in)
        assert (box.text(), desk.paper) == (shown, before)
        box.insert(put_in)  # as the middle key of a mouse does on some systems
        assert (box.text(), desk.paper) == (shown, before)


def test_enter_goes_from_word_to_word_and_to_the_end(desk: Desk) -> None:
    desk.page.words.boxes["self_esteem"].setFocus()
    QTest.keyClicks(focused(), "I am fine")
    keys(K.Key_Return)
    assert focused() is desk.page.words.boxes["resilience"]
    keys(K.Key_Return)
    assert focused() is desk.page.keep
    assert desk.paper.words() == {"self_esteem": "I am fine"}


def test_a_comment_has_its_limit(desk: Desk) -> None:
    box = desk.page.words.boxes["friends"]
    box.setFocus()
    box.insertPlainText("x" * 1999)
    QTest.keyClicks(box, "yz")
    assert box.words() == "x" * 1999 + "y"
    settle()
    assert "There is room for 2,000 characters, and they are used." in words(desk.page)


def test_words_can_be_kept_between_the_two_as_on_the_circle(desk: Desk) -> None:
    words = desk.page.words
    box, private = words.boxes["health"], words.private["health"]
    assert not private.isVisible(), "there is nothing to keep yet"
    box.setFocus()
    QTest.keyClicks(box, "Sleep.")
    settle()
    assert private.isVisible() and private.text() == "Just between us"
    assert private.accessibleName() == "Just between us: Health"
    assert private.height() >= TARGET and not words.private["friends"].isVisible()
    keys(K.Key_Tab)
    assert focused() is private
    keys(K.Key_Space)
    assert private.isChecked() and desk.paper.private == {"health"}
    keys(K.Key_Tab)
    assert focused() is words.boxes[list(words.boxes)[list(words.boxes).index("health") + 1]]
    desk.page.take_up(Paper(TODAY))
    assert not private.isVisible() and not private.isChecked()
    desk.page.take_up(Paper(TODAY).commented("health", "Sl").kept_private("health", True))
    assert private.isVisible() and private.isChecked()
    private.click()
    assert desk.paper.private == frozenset()


# -- the day -------------------------------------------------------------------------------------


def test_the_day_is_today_until_another_is_said(desk: Desk) -> None:
    keys(digit(5))
    desk.type_day("5 Nov")
    desk.page.keep.click()
    assert desk.kept == [desk.paper] and desk.paper.date == "2026-11-05"


def test_nothing_is_kept_of_a_day_to_come(desk: Desk) -> None:
    keys(digit(5))
    desk.type_day("5.12.2026")
    assert not desk.page.keep.isEnabled()
    desk.type_day("")
    assert desk.page.keep.isEnabled() and desk.paper.date == TODAY


def test_nothing_is_kept_of_a_day_before_the_birth(qtbot: QtBot) -> None:
    case = a_case("Noor")
    desk = Desk(qtbot, replace(case, person=replace(case.person, born="2007-06-30")))
    keys(digit(9))
    desk.type_day("29.6.2007")
    assert "This day is too long ago." in words(desk.page) and not desk.page.keep.isEnabled()
    desk.type_day("30.6.2007")
    assert desk.page.keep.isEnabled() and desk.paper.date == "2007-06-30"


@pytest.mark.parametrize("typed", ["1.12.2026", "31.9.2026"])
def test_a_day_passed_on_the_way_is_not_that_of_the_paper(desk: Desk, typed: str) -> None:
    keys(digit(9))
    for length in range(len(typed)):
        desk.type_day(typed[: length + 1])  # 1.12.20 is a day of 2020
    assert desk.page.day.day is None and desk.paper.date == TODAY


@pytest.mark.promise("P17")
def test_a_day_that_is_none_yet_is_there_again_with_the_paper(desk: Desk) -> None:
    heard: list[Paper] = []
    desk.page.typed.connect(heard.append)
    desk.type_day("5 No")
    assert heard[-1].unread == "5 No" and heard[-1].is_begun
    desk.page.take_up(Paper(TODAY))
    desk.page.take_up(heard[-1])
    assert desk.page.day.field.text() == "5 No" and desk.page.day.day is None
    assert "This is not a day yet." in words(desk.page)
    desk.type_day("5 Nov")
    assert (desk.paper.date, desk.paper.unread) == ("2026-11-05", "")


def test_an_empty_paper_is_no_round(desk: Desk) -> None:
    assert not desk.page.keep.isEnabled() and not desk.page.throw.isVisible()
    keys(K.Key_Space)
    assert not desk.page.keep.isEnabled() and desk.page.throw.isVisible()


def test_a_round_of_that_day_is_told_and_the_two_choose(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scored(a_case("Noor"), 2, on=TODAYS))
    assert "There is already a round of 22 Nov 2026." in words(desk.page)
    assert not desk.page.there.add.isEnabled(), "there is nothing to add yet"
    for _ in range(6):
        keys(K.Key_Space)
    keys(digit(8), digit(5))
    settle()
    assert "Friends, important: there 2, on paper 8." in words(desk.page)
    assert not desk.page.keep.isVisible()
    desk.page.there.other_day.click()
    assert focused() is desk.page.day.field
    desk.page.there.add.click()
    assert desk.kept == [desk.paper]
    desk.type_day("5 Nov")
    assert "There is already" not in words(desk.page) and desk.page.keep.isVisible()


def test_nothing_is_added_to_a_round_of_another_form(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scored(a_case("Noor"), 2))
    keys(digit(8))
    assert "It was made with another form" in words(desk.page)
    assert not desk.page.there.add.isEnabled() and desk.page.there.other_day.isEnabled()


def test_throwing_away_asks_once(desk: Desk) -> None:
    heard: list[bool] = []
    desk.page.thrown_away.connect(lambda: heard.append(True))
    keys(digit(5))
    desk.page.throw.click()
    assert not heard and focused().accessibleName() == "Go on typing"
    desk.page.away.click()
    assert heard


def test_a_paper_is_gone_on_with_where_it_was_left(desk: Desk) -> None:
    paper = Paper("2026-11-05").scored("studies_work", IMP, 4).commented("health", "Sl")
    desk.page.take_up(paper)
    settle()
    assert desk.page.first_focus() is desk.page.table.boxes["studies_work", SAT]
    assert desk.page.words.boxes["health"].words() == "Sl"
    assert "Thursday 5 November" in words(desk.page)


# -- the paper beside it -------------------------------------------------------------------------


def photo(kind: str = "PNG", width: int = 600, height: int = 900) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(data.data())


def a_scan(id_: str = "1", kind: ScanKind = ScanKind.PNG) -> Scan:
    return Scan(id_, TODAY, f"paper{id_}.png", kind, "2026-11-22T10:00:00+00:00", 1)


def test_a_photo_is_shown_and_moved_while_the_keyboard_types(desk: Desk) -> None:
    desk.page.scans.show_scans((a_scan(),), "1", photo())
    settle()
    view = desk.page.scans.view
    assert view.isVisible() and view.pages == 1
    assert "paper1.png" in view.accessibleName()
    before = view._at
    keys(K.Key_PageDown)
    assert view._at.y() > before.y()
    keys(K.Key_PageUp)
    assert view._at == before and desk.at == ("studies_work", IMP)


def test_it_is_enlarged_turned_and_dragged(desk: Desk) -> None:
    desk.page.scans.show_scans((a_scan(),), "1", photo())
    settle()
    view = desk.page.scans.view
    whole = view._whole()
    desk.page.scans.larger.click()
    assert view._whole().width() > whole.width()
    view._at = QPointF(0, 0)
    middle = view.rect().center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view, middle - view.rect().center() / 2)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton)
    desk.page.scans.turn.click()
    view.enlarge(-1)
    assert view._whole().height() < whole.height()
    view.grab()


@pytest.mark.qt_log_ignore("Unsupported marker type", "This plugin does not support")
@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff and then nothing of a photo",
        photo()[:60],
        b"%PDF-1.7 broken",
        b"",
    ],
    ids=["jpeg", "png", "pdf", "nothing"],
)
def test_what_is_broken_says_so_calmly(desk: Desk, data: bytes) -> None:
    desk.page.scans.show_scans((a_scan(),), "1", data)
    settle()
    assert "This paper cannot be shown here." in words(desk.page)
    assert not desk.page.scans.view.isVisible()
    assert desk.page.scans.remove.isVisible(), "it can be taken away"


@pytest.mark.qt_log_ignore("Rejecting image as it exceeds")
def test_a_picture_that_unpacks_to_more_than_the_memory_is_not_read() -> None:
    import struct
    import zlib

    def chunk(kind: bytes, body: bytes) -> bytes:
        checked = kind + body
        return struct.pack(">I", len(body)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", 60000, 60000, 8, 6, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9999)))
    assert sheets_of(bomb + chunk(b"IEND", b"")) == ()


def test_a_photo_is_seen_as_it_was_held() -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(QImage.fromData(photo()))
    (sheet,) = sheets_of(bytes(buffer.data().data()))
    assert sheet.size.width() > sheet.size.height(), "the camera lay on its side"


def test_every_page_of_a_pdf_is_shown(desk: Desk) -> None:
    pdf = as_pdf(blanks.survey("en", INSTRUMENT))
    desk.page.scans.show_scans((a_scan(kind=ScanKind.PDF),), "1", pdf)
    settle()
    view = desk.page.scans.view
    assert view.pages == page_count(pdf) > 1
    seen = view.grab().toImage()
    for _ in range(4 * view.pages):
        view.page_on(1)
    assert view.grab().toImage() != seen


def book(pages: int) -> bytes:
    made = PdfWriter()
    for _ in range(pages):
        made.add_blank_page(595, 842)
    data = BytesIO()
    made.write(data)
    return data.getvalue()


def test_of_a_thick_book_it_is_said_that_not_all_is_seen(desk: Desk) -> None:
    desk.page.scans.show_scans((a_scan(kind=ScanKind.PDF),), "1", book(300))
    settle()
    said = "Only the first 40 pages can be seen here. All of it is kept."
    assert desk.page.scans.view.pages == 40 and said in words(desk.page)
    desk.page.scans.show_scans((a_scan(kind=ScanKind.PDF),), "1", book(40))
    settle()
    assert desk.page.scans.view.pages == 40 and said not in words(desk.page)


def test_only_the_pages_in_view_are_held_in_memory(desk: Desk) -> None:
    desk.page.scans.show_scans((a_scan(kind=ScanKind.PDF),), "1", book(40))
    view = desk.page.scans.view
    view.enlarge(4)
    for _ in range(60):
        view.page_on(1)
        view.grab()
        assert 1 <= len(view._drawn) <= 3
    assert view._at.y() > 5000


def test_removing_asks_once(desk: Desk) -> None:
    gone: list[str] = []
    desk.page.scans.removed.connect(gone.append)
    desk.page.scans.show_scans((a_scan(),), "1", photo())
    settle()
    desk.page.scans.remove.click()
    assert focused() is desk.page.scans.keep and not gone
    desk.page.scans.keep.click()
    assert not gone
    desk.page.scans.remove.click()
    desk.page.scans.take_away.click()
    assert gone == ["1"]


def test_one_of_several_is_chosen(desk: Desk) -> None:
    chosen: list[str] = []
    desk.page.scans.scan_chosen.connect(chosen.append)
    desk.page.scans.show_scans((a_scan("1"), a_scan("2")), "1", photo())
    settle()
    desk.page.scans.which.buttons["2"].click()
    assert chosen == ["2"]


# -- empty forms ---------------------------------------------------------------------------------


def test_empty_forms_are_printed_and_saved(qtbot: QtBot, tmp_path: Path) -> None:
    printed: list[tuple[str, bytes]] = []
    out = FormsOut(lambda: ("Kyocera",), lambda name, pdf: printed.append((name, pdf)))
    desk = Desk(qtbot, a_case("Noor"), out=out)
    desk.page._show_side(FORMS)
    settle()
    forms = desk.page.forms
    assert len(forms.preview.sheets) > 1
    forms.print_.click()
    assert printed[0][0] == "Kyocera" and printed[0][1].startswith(b"%PDF-")
    forms.forms.buttons["circle"].click()
    forms.languages.buttons["sv"].click()
    assert len(forms.preview.sheets) == 1
    path = tmp_path / "circle.pdf"
    forms.save_to(path)
    assert path.read_bytes().startswith(b"%PDF-")
    assert f"It is here: {path}" in words(desk.page).replace("\u200b", "")
    forms.save_to(path)
    assert forms.replace.isVisible()
    desk.page._show_side(PAPER)


def test_a_printer_that_fails_is_told(qtbot: QtBot) -> None:
    def fails(name: str, pdf: bytes) -> None:
        raise Problem("printer_failed")

    desk = Desk(qtbot, a_case("Noor"), out=FormsOut(lambda: ("Kyocera",), fails))
    desk.page._show_side(FORMS)
    desk.page.forms.print_.click()
    settle()
    assert "The printer did not take it." in words(desk.page)


# -- for every eye -------------------------------------------------------------------------------


def test_all_is_seen_in_any_look(qtbot: QtBot, any_look: Look) -> None:
    desk = Desk(qtbot, scored(a_case("Noor"), 2, on=TODAYS), look=any_look)
    keys(digit(8))
    assert_all_is_seen(desk.page)
    assert desk.page.minimumSizeHint().height() <= desk.page.height()
    desk.page.scans.show_scans((a_scan(),), "1", photo())
    desk.page._show_side(PAPER)
    assert_all_is_seen(desk.page)
    desk.page._show_side(FORMS)
    assert_all_is_seen(desk.page)
    desk.page.show_kept(desk.paper)
    assert_all_is_seen(desk.page)


def test_the_keyboard_reaches_everything(desk: Desk) -> None:
    keys(digit(5))
    reached = set()
    for _ in range(90):
        keys(K.Key_Tab)
        at = QApplication.focusWidget()
        reached.add(at)
    page = desk.page
    for one in (page.keep, page.throw, page.hoped, page.day.field, page.scans.add):
        assert one in reached, one.accessibleName()
