"""A new person in three fields."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Person
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.new_person_page import NewPersonPage
from tests.drive import focused, keys
from tests.ui.shown import LOOK, assert_all_is_seen, stand, words

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(qtbot: QtBot) -> NewPersonPage:
    made = NewPersonPage("sv", 2026, LOOK)
    stand(qtbot, made)
    return made


def made_by(page: NewPersonPage, qtbot: QtBot) -> Person:
    with qtbot.waitSignal(page.made) as heard:
        QTest.keyClick(focused(), ENTER)
    person: Person = heard.args[0]
    return person


def test_a_name_and_enter_are_enough(page: NewPersonPage, qtbot: QtBot) -> None:
    QTest.keyClicks(focused(), "Aino")
    assert made_by(page, qtbot) == Person("Aino", "sv")


def test_all_three_by_keyboard(page: NewPersonPage, qtbot: QtBot) -> None:
    QTest.keyClicks(focused(), "  Aino ")
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "2007")
    assert made_by(page, qtbot) == Person("Aino", "fi-x-easy", born="2007")


def test_the_languages_are_one_stop_of_the_tab_key(page: NewPersonPage) -> None:
    keys(Qt.Key.Key_Tab)
    assert focused() in page.language_buttons()
    keys(Qt.Key.Key_Tab)
    assert focused() is page.born


def test_one_sees_that_the_keyboard_is_at_the_chosen_language(page: NewPersonPage) -> None:
    (chosen,) = (one for one in page.language_buttons() if one.isChecked())
    keys(Qt.Key.Key_Tab)
    assert focused() is chosen
    seen, middle = chosen.grab().toImage(), chosen.width() // 2
    assert seen.pixelColor(middle, 1) != seen.pixelColor(middle, 6), "a ring round the ground"


def test_without_a_name_nobody_is_made(page: NewPersonPage, qtbot: QtBot) -> None:
    QTest.keyClicks(focused(), "   ")
    with qtbot.assertNotEmitted(page.made):
        keys(ENTER)
    assert "Please write the name they use." in words(page)
    assert focused() is page.called
    QTest.keyClicks(focused(), "A")
    assert "Please write the name they use." not in words(page)


@pytest.mark.parametrize("year", ["26", "1899", "2027", "200x", "20 7", "-200", "２００", "²⁰⁰⁷"])
def test_a_year_that_cannot_be_is_said_calmly(page: NewPersonPage, qtbot: QtBot, year: str) -> None:
    page.called.setText("Aino")
    page.born.setFocus()
    page.born.insert(year)
    with qtbot.assertNotEmitted(page.made):
        keys(ENTER)
    assert "A year has four digits, from 1900 to 2026." in words(page)
    assert focused() is page.born


@pytest.mark.parametrize(
    ("typed", "kept"), [("1900", "1900"), ("2026", "2026"), (" 2007 ", "2007"), ("٢٠٠٧", "2007")]
)
def test_a_year_at_the_ends_or_in_other_digits_is_taken(
    page: NewPersonPage, qtbot: QtBot, typed: str, kept: str
) -> None:
    page.called.setText("Aino")
    page.born.setText(typed)
    assert made_by(page, qtbot).born == kept


def test_what_was_typed_stays_when_it_cannot_be_kept(page: NewPersonPage) -> None:
    page.called.setText("<b>Aino</b>")
    page.show_problem(StoreProblem("disk_full"))
    assert "The disk is full" in words(page)
    assert page.called.text() == "<b>Aino</b>"


def test_the_way_back_is_a_button(page: NewPersonPage, qtbot: QtBot) -> None:
    page.born.setFocus()
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.cancelled):
        keys(ENTER)


def test_all_is_seen_with_every_fault_shown(qtbot: QtBot, any_look: Look) -> None:
    page = NewPersonPage("fi", 2026, any_look)
    page.born.setText("7")
    stand(qtbot, page)
    keys(ENTER)
    page.show_problem(StoreProblem("disk_full"))
    qtbot.waitUntil(lambda: "The disk is full" in words(page))
    assert_all_is_seen(page)
