"""What is said of a person in a list."""

import pytest
from PySide6.QtCore import QLocale

from mylife_desktop.store.people import Summary
from mylife_desktop.ui import person_texts
from tests.ui.shown import TODAY

pytestmark = pytest.mark.usefixtures("english")


def somebody(called: str = "Aino", name: str | None = None, rounds: int = 0) -> Summary:
    return Summary("id", called, name, None, rounds, None, f"{TODAY} 14:00, library", False)


@pytest.mark.parametrize(
    ("agreed", "said"),
    [
        ("2026-11-22 14:00, library, room 2", "today 14:00 · library, room 2"),
        ("2026-11-22 00:05,", "today 00:05"),
        ("2026-11-23 09:30, school", "tomorrow 09:30 · school"),
        ("2026-12-01 10:00, Ohjaamo", "1 Dec · Ohjaamo"),
        ("2027-01-13 10:00, Ohjaamo", "13 Jan 2027 · Ohjaamo"),
        ("2026-11-21 14:00, library", "last agreed for 21 Nov"),
        ("2025-11-22 14:00, library", "last agreed for 22 Nov 2025"),
        ("2026-02-30 14:00, library", "2026-02-30 14:00, library"),
        ("2026-12-01 24:00, library", "1 Dec · library"),
        ("after\nthe summer", "after the summer"),
        ("", "no meeting agreed"),
        (None, "no meeting agreed"),
    ],
)
def test_the_next_meeting_is_said_shortly(agreed: str | None, said: str) -> None:
    assert person_texts.meeting_text(agreed, TODAY) == said


def test_where_it_is_read_to_come_the_time_stands_with_the_day() -> None:
    agreed = "2026-12-01 10:00, Ohjaamo"
    said = person_texts.meeting_text(agreed, TODAY, with_time=True)
    assert said == "Tue 1 Dec at 10:00 · Ohjaamo"


def test_dates_are_written_as_the_language_does() -> None:
    QLocale.setDefault(QLocale("fi"))
    assert person_texts.day_text("2006-09-21") == "21.9.2006"
    QLocale.setDefault(QLocale("sv"))
    assert person_texts.day_text("2006-09-21") == "21 sep 2006"


def test_a_year_alone_is_a_year() -> None:
    assert person_texts.born_text("2006") == "born 2006"
    assert person_texts.born_text(None) == ""


def test_the_official_name_is_told_only_if_it_says_more() -> None:
    assert person_texts.official_name(somebody("Aino", "Aino")) == ""
    assert person_texts.official_name(somebody("Aino", "Aino Rissanen")) == "Aino Rissanen"
    assert person_texts.details(somebody("Aino", "Aino")) == "no round yet"


def test_a_row_is_one_sentence_for_the_ear() -> None:
    said = person_texts.sentence(somebody("Aino", "Aino Rissanen"), TODAY)
    assert said == "Aino, Aino Rissanen. no round yet. today 14:00 · library."
