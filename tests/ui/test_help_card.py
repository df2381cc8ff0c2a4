"""The card of whom to call: large, calm, in the client's language, and read aloud by digits."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.problem import Problem
from mylife_desktop.language import OWN_NAMES
from mylife_desktop.organisation import read_organisation
from mylife_desktop.ui.help_card import HelpCard, LineCard, spelled
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.scroll import bring_into_view
from tests.ui.shown import LOOK, assert_all_is_seen, settle, stand, words

LINES = read_organisation(Path("/nowhere")).help_lines


def card_of(qtbot: QtBot, look: Look = LOOK, language: str = "en") -> HelpCard:
    made = HelpCard(look, lambda: language)
    made.show_lines(LINES)
    stand(qtbot, made)
    settle()
    return made


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[HelpCard]:
    yield card_of(qtbot)


def scrolled(card: HelpCard) -> int:
    area = card.findChild(QScrollArea)
    assert area is not None
    return area.verticalScrollBar().value()


def lines_of(card: HelpCard) -> list[LineCard]:
    return card.findChildren(LineCard)


@pytest.mark.parametrize("language", OWN_NAMES)
def test_all_of_it_is_seen_at_once_on_the_laptop(qtbot: QtBot, language: str) -> None:
    card = card_of(qtbot, language=language)
    card.resize(1366, 768)
    assert_all_is_seen(card)
    for line in lines_of(card):
        assert card.rect().contains(line.rect().translated(line.mapTo(card, line.pos() * 0)))


def test_nothing_is_cut_in_large_texts_and_the_keyboard_reaches_the_last_number(
    qtbot: QtBot, any_look: Look
) -> None:
    card = card_of(qtbot, any_look)
    assert_all_is_seen(card)
    last = lines_of(card)[-1]
    reached: list[QWidget | None] = []
    for _ in LINES:
        reached.append(card.focusWidget())
        QTest.keyClick(card.focusWidget(), Qt.Key.Key_Tab)
    assert reached == lines_of(card)
    bring_into_view(last)  # the window does it for whatever gets the keyboard
    assert not last.visibleRegion().isEmpty()


def test_112_is_first_and_largest(card: HelpCard) -> None:
    first, *others = lines_of(card)
    assert first.number.text() == "112"
    sizes = [line.number.fontInfo().pixelSize() for line in others]
    assert first.number.fontInfo().pixelSize() > max(sizes) and min(sizes) >= 28
    assert first.mapTo(card, first.rect().topLeft()).y() < min(
        line.mapTo(card, line.rect().topLeft()).y() for line in others
    )


def test_the_keyboard_begins_at_112_which_is_read_digit_by_digit(card: HelpCard) -> None:
    focused = card.focusWidget()
    assert isinstance(focused, LineCard)
    assert focused.accessibleName().startswith("1 1 2. Emergency number. When ")
    assert spelled("09 2525 0111") == "0 9, 2 5 2 5, 0 1 1 1"


def test_each_number_says_whose_page_it_is_from_and_when_it_was_checked(card: HelpCard) -> None:
    for line in lines_of(card):
        said = line.source.text().replace("\N{NO-BREAK SPACE}", " ")
        assert line.line.source.in_language("en") in said and "22 Nov 2026" in said


def test_easy_finnish_has_its_own_words_and_a_finnish_date(qtbot: QtBot) -> None:
    card = card_of(qtbot, language="fi-x-easy")
    seen = words(card)
    assert LINES[0].what.in_language("fi-x-easy") in seen
    assert "22.11.2026" in seen and "09 2525 0111" in seen


def test_the_language_of_the_moment_is_spoken_when_it_is_shown(qtbot: QtBot) -> None:
    spoken = ["en"]
    card = HelpCard(LOOK, lambda: spoken[0])
    card.show_lines(LINES)
    spoken[0] = "sv"
    stand(qtbot, card)
    assert "Nödnumret" in words(card) and "Emergency number" not in words(card)


def test_escape_and_back_ask_to_go_back(card: HelpCard, qtbot: QtBot) -> None:
    acts: list[Callable[[], object]] = [
        lambda: QTest.keyClick(card.focusWidget(), Qt.Key.Key_Escape),
        lambda: QTest.keyClick(card.back, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(card.back, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(card.back, Qt.Key.Key_Space),
    ]
    for act in acts:
        with qtbot.waitSignal(card.close_asked):
            act()


def test_the_arrows_and_page_keys_scroll_what_has_no_room(card: HelpCard) -> None:
    card.resize(500, 400)
    settle()
    for key, further in ((Qt.Key.Key_Down, True), (Qt.Key.Key_End, True), (Qt.Key.Key_Up, False)):
        before = scrolled(card)
        QTest.keyClick(card.focusWidget(), key)
        assert (scrolled(card) > before) is further
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Home)
    assert scrolled(card) == 0


def test_numbers_are_texts_and_nothing_can_be_pressed_but_back(card: HelpCard) -> None:
    for label in card.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText and not label.openExternalLinks()
    assert card.findChildren(QAbstractButton) == [card.back]


def test_an_organisations_broken_file_is_told_at_the_foot(card: HelpCard) -> None:
    card.show_lines(LINES, [Problem("broken_organisation_file", file="help.toml", place="2:10")])
    assert "help.toml: 2:10: This is not TOML" in words(card)
    card.show_lines(LINES[:2])
    assert "help.toml" not in words(card)
    settle()
    assert len([line for line in lines_of(card) if line.isVisible()]) == 2
