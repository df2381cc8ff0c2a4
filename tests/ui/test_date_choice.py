"""A day is chosen from presets, a calendar or typed, and always said with its weekday."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.planning import Preset
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.date_choice import DateChoice, long_day_within, weekday_said
from mylife_desktop.ui.widgets.typed_day import read_day
from tests.drive import focused, show
from tests.ui.shown import LOOK, assert_all_is_seen

TODAY = date(2026, 11, 22)  # a Sunday
MEETING = date(2026, 12, 4)


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("5.12.", "fi", date(2026, 12, 5)),
        ("5.12", "fi-x-easy", date(2026, 12, 5)),
        ("la 5.12.2026", "fi", date(2026, 12, 5)),
        ("5. joulukuuta", "fi", date(2026, 12, 5)),
        ("perjantaina", "fi", date(2026, 11, 27)),
        ("huomenna", "fi", date(2026, 11, 23)),
        ("5 dec", "sv", date(2026, 12, 5)),
        ("lördag 5 december", "sv", date(2026, 12, 5)),
        ("i morgon", "sv", date(2026, 11, 23)),
        ("5/12", "sv", date(2026, 12, 5)),
        ("den 5 december", "sv", date(2026, 12, 5)),
        ("lördagen den 5:e december", "sv", date(2026, 12, 5)),
        ("på lördag", "sv", date(2026, 11, 28)),
        ("on", "sv", date(2026, 11, 25)),
        ("on Friday", "en", date(2026, 11, 27)),
        ("the 5th of December 2027", "en", date(2027, 12, 5)),
        ("December 1st", "en", date(2026, 12, 1)),
        ("5 December", "en", date(2026, 12, 5)),
        ("Dec 5, 2027", "en", date(2027, 12, 5)),
        ("Friday", "en", date(2026, 11, 27)),
        ("2026-12-05", "en", date(2026, 12, 5)),
        ("1.2.", "fi", date(2027, 2, 1)),
        ("1.2.26", "fi", date(2026, 2, 1)),
        ("29.2.", "fi", date(2028, 2, 29)),
        ("31.2.", "fi", None),
        ("soon", "en", None),
        ("", "en", None),
        ("5", "fi", None),
        ("99999999999.1.", "fi", None),
    ],
)
def test_days_are_read_as_each_language_writes_them(
    typed: str, language: str, day: date | None
) -> None:
    assert read_day(typed, language, TODAY) == day


def test_a_day_in_a_row_has_its_weekday() -> None:
    assert weekday_said("2026-12-05", "fi", "2026-11-22") == "la 5.12."
    assert weekday_said("2026-12-05", "en", "2026-11-22") == "Sat 5 Dec"
    assert weekday_said("2027-12-05", "fi", "2026-11-22") == "su 5.12.2027"


@pytest.fixture
def choice(qtbot: QtBot) -> DateChoice:
    made = DateChoice("en", LOOK)
    made.show_day(None, TODAY, MEETING)
    show(qtbot, made, 700, 600)
    return made


def heard(choice: DateChoice) -> list[object]:
    days: list[object] = []
    choice.chosen.connect(days.append)
    return days


def test_each_preset_is_a_day_and_is_said(choice: DateChoice) -> None:
    days = heard(choice)
    for chip in choice.chips.values():
        chip.click()
    assert days == [
        date(2026, 11, 27),
        date(2026, 11, 29),
        date(2026, 12, 6),
        date(2026, 12, 22),
        date(2026, 12, 3),
    ]
    assert choice.said.text() == "Thursday 3 December"
    assert choice.chips[Preset.BEFORE_MEETING].isChecked()


def test_a_preset_says_its_day_to_the_ear(choice: DateChoice) -> None:
    assert choice.chips[Preset.IN_A_WEEK].accessibleName() == "In a week, Sunday 29 November"


def test_without_a_meeting_there_is_no_day_before_it(choice: DateChoice) -> None:
    choice.show_day(None, TODAY)
    assert not choice.chips[Preset.BEFORE_MEETING].isVisible()


def test_a_day_is_typed_and_said(choice: DateChoice) -> None:
    days = heard(choice)
    choice.field.setFocus()
    QTest.keyClicks(choice.field, "24 dec")
    assert days[-1] == date(2026, 12, 24)
    assert choice.said.text() == "Thursday 24 December"
    choice.show_day(date(2026, 12, 24), TODAY, MEETING)
    assert choice.field.text() == "24 dec", "what is typed stays as it is"


def test_what_is_no_day_changes_nothing_and_says_how(choice: DateChoice) -> None:
    days = heard(choice)
    QTest.keyClicks(choice.field, "soon")
    assert days == []
    assert "e.g. 5 Dec" in choice.said.text()
    choice.show_day(date(2026, 12, 5), TODAY, MEETING)
    choice.field.clear()
    QTest.keyClicks(choice.field, "soon")
    assert "Until then it stays Saturday 5 December." in choice.said.text()


def test_the_calendar_goes_by_keys(choice: DateChoice) -> None:
    days = heard(choice)
    choice.opener.click()
    assert focused().accessibleName() == "Sunday 22 November 2026"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
        QTest.keyClick(focused(), key)
    assert focused().accessibleName() == "Tuesday 29 December 2026"
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert days == [date(2026, 12, 29)]
    assert not choice.grid.isVisible()
    assert choice.said.text() == "Tuesday 29 December"


def test_the_calendar_does_not_go_into_the_past(choice: DateChoice) -> None:
    choice.opener.click()
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert focused().accessibleName() == "Sunday 22 November 2026"


def test_no_day_is_a_choice_where_it_may_be(qtbot: QtBot) -> None:
    choice = DateChoice("en", LOOK, may_be_none=True)
    choice.show_day(MEETING, TODAY)
    show(qtbot, choice, 700, 600)
    days = heard(choice)
    choice.none.click()
    assert days == [None]
    assert choice.said.text() == "No day is set."


def test_everything_is_seen_in_any_look(qtbot: QtBot, any_look: Look) -> None:
    choice = DateChoice("en", any_look)
    choice.show_day(MEETING, TODAY, MEETING)
    show(qtbot, choice, 1300, 700)
    choice.opener.click()
    assert_all_is_seen(choice)


def test_on_a_friday_this_friday_is_called_today(choice: DateChoice) -> None:
    choice.show_day(None, MEETING)
    assert choice.chips[Preset.THIS_FRIDAY].text() == "Today"
    choice.show_day(None, TODAY)
    assert choice.chips[Preset.THIS_FRIDAY].text() == "This Friday"


def test_within_a_sentence_only_english_days_have_a_capital_letter() -> None:
    day = ("2027-05-23", "2026-11-22")
    said = [long_day_within(day[0], language, day[1]) for language in ("fi", "sv", "en")]
    assert said == ["sunnuntai 23. toukokuuta 2027", "söndag 23 maj 2027", "Sunday 23 May 2027"]
