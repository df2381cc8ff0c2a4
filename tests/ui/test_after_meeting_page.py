"""After a meeting: the worker's own view and notes, which never touch what the client said."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.after_meeting_page import AfterMeetingPage
from mylife_desktop.ui.look import Look
from tests.builders import a_case, case_files
from tests.drive import focused, keys
from tests.ui.meeting.rooms import INSTRUMENT
from tests.ui.shown import LOOK, TODAY, assert_all_is_seen, settle, stand, words

pytestmark = pytest.mark.usefixtures("english")
SATISFIED = Viewpoint.SATISFACTION
SITTING = Sitting("2026-08-24", INSTRUMENT.ref)


class Desk:
    """The page on an open case, wired as the program wires it."""

    def __init__(
        self, qtbot: QtBot, case: Case, date: str = SITTING.date, look: Look = LOOK
    ) -> None:
        self.document = document = Document(case)
        self.page = page = AfterMeetingPage(INSTRUMENT, "en", look)
        page.show_case(case, date)
        document.changed.connect(lambda now: page.show_case(now, date))
        page.viewed.connect(
            lambda theme, score: document.edit(
                "view", SITTING.see_otherwise(document.case, theme, score)
            )
        )
        page.noted.connect(lambda text: self.type(SITTING.note(document.case, text)))
        page.background_noted.connect(
            lambda text: self.type(
                replace(document.case, person=replace(document.case.person, note=text or None))
            )
        )
        page.left.connect(document.settle)
        stand(qtbot, page)
        settle()

    def type(self, case: Case) -> None:
        if not self.document.in_gesture:
            self.document.begin()
        self.document.edit("note", case)

    def press(self, theme: str, score: int) -> None:
        row = self.page.rows[theme].numbers
        row.now = lambda: 100.0 + score  # long after the last one
        row.keys()[score].click()

    @property
    def views(self) -> dict[str, int]:
        found = self.document.case.round_on(SITTING.date)
        return dict(found.worker_view) if found else {}

    def in_view(self) -> list[str]:
        return [theme for theme, row in self.page.rows.items() if row.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, case_files()[0])


def test_each_theme_shows_what_the_client_said(desk: Desk) -> None:
    seen = words(desk.page)
    assert "The round of 24 Aug 2026 with Aino" in seen
    assert "Aino: 7" in seen and "Family" in seen
    assert "0 very dissatisfied" in seen


def test_a_number_is_the_workers_view_and_changes_nothing_else(desk: Desk) -> None:
    before = desk.document.case.round_on(SITTING.date)
    assert before is not None
    desk.press("friends", 2)
    assert desk.views == {"friends": 2}
    after = desk.document.case.round_on(SITTING.date)
    assert after is not None and after.answers == before.answers
    assert desk.page.rows["friends"].numbers.score == 2
    desk.document.undo()
    assert desk.page.rows["friends"].numbers.score is None


def test_the_same_number_again_takes_the_view_back(desk: Desk) -> None:
    desk.press("friends", 2)
    row = desk.page.rows["friends"].numbers
    row.now = lambda: 1000.0
    row.keys()[2].click()
    assert desk.views == {}


def test_a_view_is_given_and_taken_back_by_keys(desk: Desk) -> None:
    row = desk.page.rows["friends"].numbers
    row.focus()
    keys(Qt.Key.Key_3)
    assert desk.views == {"friends": 3}
    keys(Qt.Key.Key_Delete)
    assert desk.views == {}


def test_only_answered_themes_are_there_until_the_others_are_wanted(qtbot: QtBot) -> None:
    case = SITTING.score(a_case("Kim"), "health", SATISFIED, 4)
    desk = Desk(qtbot, SITTING.see_otherwise(case, "life", 6))
    assert desk.in_view() == ["health", "life"]
    desk.page.others.click()
    settle()
    assert len(desk.in_view()) == 10
    assert "Kim: not answered" in words(desk.page)
    desk.page.others.click()
    settle()
    assert desk.in_view() == ["health", "life"]


def test_a_theme_stays_while_its_view_is_given_and_taken_back(qtbot: QtBot) -> None:
    desk = Desk(qtbot, SITTING.score(a_case("Kim"), "health", SATISFIED, 4))
    desk.page.others.click()
    desk.press("life", 6)
    desk.document.undo()
    assert len(desk.in_view()) == 10


def test_notes_are_kept_as_typed_each_stay_one_act(desk: Desk) -> None:
    page = desk.page
    assert focused() is page.note
    QTest.keyClicks(focused(), "Quiet today.")
    keys(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "  Two")
    page.background.setFocus()
    QTest.keyClicks(focused(), "!")
    page.done.setFocus()
    round_ = desk.document.case.round_on(SITTING.date)
    assert round_ is not None and round_.note == "Quiet today.\n  Two"
    assert (desk.document.case.person.note or "").endswith("yhdeksi.!")
    desk.document.undo()
    assert (desk.document.case.person.note or "").endswith("yhdeksi.")
    desk.document.undo()
    round_ = desk.document.case.round_on(SITTING.date)
    assert round_ is not None and round_.note is None
    assert page.note.words() == ""


def test_a_note_may_be_longer_than_a_comment(desk: Desk) -> None:
    QApplication.clipboard().setText("ä" * 5000)
    desk.page.note.paste()
    QTest.keyClicks(desk.page.note, "x")
    round_ = desk.document.case.round_on(SITTING.date)
    assert round_ is not None and round_.note == "ä" * 5000 + "x"


def test_showing_what_is_there_leaves_the_cursor_alone(desk: Desk) -> None:
    QTest.keyClicks(desk.page.note, "one two")
    keys(Qt.Key.Key_Home)
    desk.page.show_case(desk.document.case, SITTING.date)
    QTest.keyClicks(desk.page.note, "A ")
    assert desk.page.note.words() == "A one two"


def test_every_box_says_that_the_client_may_ask_to_see_it(desk: Desk) -> None:
    sentence = "Aino may ask to see what is written here."
    assert words(desk.page).count(sentence) == 3
    for box in (desk.page.note, desk.page.background):
        assert box.accessibleDescription() == sentence and box.accessibleName()


def test_done_ends_the_stay_first(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.page.note, "x")
    assert desk.document.in_gesture
    with qtbot.waitSignal(desk.page.finished):
        desk.page.done.click()
    assert not desk.document.in_gesture


def test_without_a_round_there_is_the_background_alone(qtbot: QtBot) -> None:
    desk = Desk(qtbot, case_files()[0], TODAY)
    assert desk.in_view() == [] and not desk.page.note.isVisible()
    assert "No round was made that day." in words(desk.page)
    assert focused() is desk.page.background


def test_the_keyboard_walks_through_themes_then_notes(desk: Desk) -> None:
    desk.page.rows["studies_work"].numbers.focus()
    walked = []
    for _ in range(13):
        keys(Qt.Key.Key_Tab)
        walked.append(focused())
    numbers = [row.numbers.keys()[0] for row in desk.page.rows.values()][1:]
    assert walked[:9] == numbers
    assert walked[9:12] == [desk.page.note, desk.page.background, desk.page.done]


def test_a_key_says_whose_number_it_is_about(desk: Desk) -> None:
    name = desk.page.rows["friends"].numbers.accessibleName()
    assert "Friends" in name and "Aino: 5" in name


def test_the_worker_changes_the_language(desk: Desk) -> None:
    QLocale.setDefault(QLocale("fi"))
    desk.page.retranslate()
    assert "Ystävät" in words(desk.page) and "24.8.2026" in words(desk.page)


@pytest.mark.parametrize("date", [SITTING.date, TODAY])
def test_nothing_is_cut(qtbot: QtBot, any_look: Look, date: str) -> None:
    case = case_files()[0]
    case = replace(case, person=replace(case.person, called="Aino-" * 20))
    desk = Desk(qtbot, case, date, any_look)
    desk.page.others.click()
    assert_all_is_seen(desk.page)
