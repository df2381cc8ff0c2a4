"""A day that is behind, as somebody types it."""

from datetime import date

import pytest

from mylife_desktop.ui.past_day import PastDay, read_past_day
from tests.drive import show
from tests.ui.shown import LOOK

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("5.11.", "fi", date(2026, 11, 5)),
        ("22.11.", "fi", date(2026, 11, 22)),
        ("23.11.", "fi", date(2025, 11, 23)),
        ("5 Dec", "en", date(2025, 12, 5)),
        ("5.12.2026", "fi", date(2026, 12, 5)),
        ("2026-01-09", "sv", date(2026, 1, 9)),
        ("perjantaina", "fi", date(2026, 11, 20)),
        ("sunnuntai", "fi", date(2026, 11, 22)),
        ("today", "en", TODAY),
        ("yesterday", "en", date(2026, 11, 21)),
        ("i förrgår", "sv", date(2026, 11, 20)),
        ("tomorrow", "en", date(2026, 11, 23)),
        ("some time", "en", None),
    ],
)
def test_the_last_such_day_is_meant(typed: str, language: str, day: date | None) -> None:
    assert read_past_day(typed, language, TODAY) == day


@pytest.fixture
def past(qtbot: object, english: None) -> PastDay:
    made = PastDay(LOOK)
    made.show_called("Noor")
    made.show_day(TODAY, TODAY)
    show(qtbot, made, 700, 60)  # type: ignore[arg-type]
    return made


def heard(past: PastDay) -> list[object]:
    days: list[object] = []
    past.chosen.connect(days.append)
    return days


def test_the_day_that_is_meant_is_always_said(past: PastDay) -> None:
    assert past._said.text() == "Sunday 22 November"
    past.yesterday.click()
    assert past._said.text() == "Saturday 21 November"
    past.field.setText("5.12.")
    past.field.textEdited.emit("5.12.")
    assert past._said.text() == "Friday 5 December 2025"
    assert not past.today.isChecked() and not past.yesterday.isChecked()


def test_a_day_to_come_is_none(past: PastDay) -> None:
    days = heard(past)
    past.field.setText("5.12.2026")
    past.field.textEdited.emit("5.12.2026")
    assert days == [None] and past.day is None
    assert past._said.text() == "This day is still to come."


@pytest.mark.parametrize("typed", ["29.2.", "29 Feb", "Feb 29"])
def test_a_leap_day_is_the_last_one_there_was(typed: str) -> None:
    assert read_past_day(typed, "en", TODAY) == date(2024, 2, 29)
    assert read_past_day(typed, "en", date(2024, 2, 29)) == date(2024, 2, 29)
    assert read_past_day(typed, "en", date(2024, 2, 28)) == date(2020, 2, 29)
    assert read_past_day("29.2.2025", "en", TODAY) is None


@pytest.mark.parametrize(
    ("born", "first"),
    [
        ("2007-06-30", "30.6.2007"),
        ("2007", "1.1.2007"),
        (None, "22.11.1976"),
        ("2007-02-30", "22.11.1976"),
    ],
)
def test_no_day_before_the_birth_is_meant(past: PastDay, born: str | None, first: str) -> None:
    past.show_called("Noor", born)
    days = heard(past)
    for typed in ("1.1.0001", "31.12.1975", first):
        past.field.setText(typed)
        past.field.textEdited.emit(typed)
        if past.day is None:
            assert past._said.text() == "This day is too long ago."
    assert days[:2] == [None, None] and past.day is not None


def test_an_emptied_field_means_today(past: PastDay) -> None:
    days = heard(past)
    for typed in ("x", ""):
        past.field.setText(typed)
        past.field.textEdited.emit(typed)
    assert days == [None, TODAY]
    assert past.today.isChecked()
