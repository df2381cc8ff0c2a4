"""The bar of a meeting keeps its place: what there is no room for gives way in a fixed order."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.editing.autosave import Saved
from mylife_desktop.language import Languages
from mylife_desktop.ui.bar import MeetingBar
from mylife_desktop.ui.look import look
from mylife_desktop.ui.widgets.pill_menu import LanguagePill
from tests.builders import a_case
from tests.clothes import wear
from tests.drive import show
from tests.ui.meeting.rooms import Meeting
from tests.ui.shown import settle

Sit = Callable[..., Meeting]


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication) -> Iterator[Sit]:
    """Sit down with somebody on the laptop, in a language and a size of text."""
    spoken = Languages()

    def made(called: str, language: str, text: int = 100, width: int = 1366) -> Meeting:
        spoken.use(language)
        dressed = look("light", text)
        wear(dressed)
        size = (width, 768)
        meeting = Meeting(qtbot, a_case(called), size=size, language=language, dressed=dressed)
        settle()
        return meeting

    yield made
    spoken.use("en")
    wear(look("light", 100))


def has_whole_rail(bar: MeetingBar) -> bool:
    """Whether all parts stand side by side, and the bar in one line."""
    settle()
    return bar.rail.is_whole and is_one_line(bar)


def is_one_line(bar: MeetingBar) -> bool:
    middles = {one.geometry().center().y() for one in (bar.rail, bar.end.parentWidget())}
    return max(middles) - min(middles) <= 2


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("called", ["Aino", "Aleksanteri", "Wilhelmiinaa"])
def test_the_whole_rail_stands_beside_a_name_and_the_way_back(
    sit: Sit, called: str, language: str
) -> None:
    bar = sit(called, language).page.bar
    bar.show_way_back(True)
    assert has_whole_rail(bar)
    assert bar.heading.width() >= bar.heading.sizeHint().width()


def test_first_the_day_gives_way_and_then_the_word_saved(sit: Sit) -> None:
    bar = sit("Aino", "en", width=1440).page.bar
    seen = []
    for letters in range(3, 40):
        bar.say_heading("n" * letters, "22 November")
        settle()
        seen.append((bar.rail.is_whole, not bar.beside.isHidden(), bar.saved.text() == "✓ Saved"))
    order = list(dict.fromkeys(seen))
    assert order[:3] == [(True, True, True), (True, False, True), (True, False, False)]
    assert order[3] == (False, True, True), "as one button it leaves room for the others again"


def test_how_long_it_has_lasted_stays_where_it_was_asked_for(sit: Sit) -> None:
    meeting = sit("Aleksanteri", "fi")
    meeting.page.bar.more.duration_asked.emit()
    settle()
    assert meeting.page.bar.beside.isVisible()
    assert "minuuttia" in meeting.page.bar.beside.text()
    meeting.page.bar.more.duration_asked.emit()  # it goes as it came
    assert "minuuttia" not in meeting.page.bar.beside.text()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("called", ["Noor", "Aleksanteri"])
def test_nothing_moves_while_it_is_being_saved(
    sit: Sit, called: str, language: str, text: int
) -> None:
    page = sit(called, language, text).page
    places = set()
    for state in (*Saved, Saved.YES):
        page.show_saved(state)
        settle()
        bar = page.bar
        places.add((bar.height(), bar.rail.geometry().getRect(), bar.undo.pos().toTuple()))
    assert len(places) == 1


def test_where_there_is_room_for_a_sign_only_it_says_all_to_the_ear(sit: Sit) -> None:
    page = sit("Aleksanteri", "en").page
    page.bar.show_way_back(True)
    signs = []
    for state in (Saved.YES, Saved.NOT_YET, Saved.CANNOT):
        page.show_saved(state)
        settle()
        signs.append((page.bar.saved.text(), page.bar.saved.accessibleName()))
    assert signs == [("✓", "✓ Saved"), ("…", "Saving …"), ("!", "Not saved yet")]


def test_a_name_without_end_makes_the_window_no_wider(sit: Sit) -> None:
    bar = sit("A/B " + "n" * 300, "fi", 200).page.bar
    settle()
    assert bar.window().width() == 1366
    assert bar.minimumSizeHint().width() <= 1366


@pytest.mark.parametrize("opened_by", [Qt.Key.Key_Space, Qt.Key.Key_Return, None])
def test_a_pill_opened_by_keys_has_what_is_chosen_lit(
    qtbot: QtBot, opened_by: Qt.Key | None
) -> None:
    pill = LanguagePill(("fi", "sv", "en"), "sv")
    window = show(qtbot, pill, 300, 80)
    (made,) = window.findChildren(QPushButton)
    made.setFocus()
    handle, at = window.window().windowHandle(), made.mapTo(window.window(), made.rect().center())
    if opened_by is None:
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    else:
        QTest.keyClick(handle, opened_by)
    menu = made.menu()
    assert menu.isVisible()
    lit = menu.activeAction()
    assert lit is None if opened_by is None else lit.text() == "Svenska"
    if opened_by is not None:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        assert menu.activeAction().text() == "English"
    menu.close()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)
