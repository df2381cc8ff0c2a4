"""Prompts come from the client's own numbers, stand in the order of the themes, and are few."""

import pytest

from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.known import Known
from mylife_desktop.domain.prompts import Prompt, prompts
from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.paths import INSTRUMENTS
from tests.builders import THEMES

INSTRUMENT = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
MAY, AUGUST, TODAY = "2026-05-02", "2026-08-14", "2026-11-22"


def said(date: str = TODAY, /, **answers: tuple[int | None, int | None]) -> Round:
    """A round in which these themes have an importance and a satisfaction."""
    return Round(date, {theme: Answer(*values) for theme, values in answers.items()})


def themes(*rounds: Round, until: str = TODAY) -> list[str]:
    return [prompt.theme for prompt in prompts(rounds, INSTRUMENT, until)]


@pytest.mark.parametrize(
    ("importance", "satisfaction", "prompted"),
    [
        (7, 4, True),
        (10, 0, True),
        (6, 4, False),
        (7, 5, False),
        (0, 0, False),
        (10, 10, False),
        (None, 0, False),
        (10, None, False),
    ],
)
def test_what_matters_from_7_and_goes_up_to_4_is_a_prompt(
    importance: int | None, satisfaction: int | None, prompted: bool
) -> None:
    assert themes(said(friends=(importance, satisfaction))) == ["friends"] * prompted


@pytest.mark.promise("P70")
def test_they_stand_in_the_order_of_the_themes_whatever_the_numbers() -> None:
    low_first = {theme: (7 + at % 4, at % 5) for at, theme in enumerate(reversed(THEMES))}
    assert themes(said(**low_first)) == list(THEMES)


def test_a_value_of_an_earlier_round_counts_with_its_date() -> None:
    found = prompts((said(MAY, friends=(9, 8)), said(AUGUST, friends=(None, 3))), INSTRUMENT, TODAY)
    assert found == (Prompt("friends", Known(9, MAY), Known(3, AUGUST)),)
    assert found[0].dates == (MAY, AUGUST)


def test_the_latest_value_is_the_one_that_counts() -> None:
    assert themes(said(MAY, friends=(9, 2)), said(AUGUST, friends=(9, 6))) == []


def test_what_came_later_is_not_known_yet() -> None:
    assert themes(said(TODAY, friends=(9, 2)), until=AUGUST) == []


def test_other_bounds_can_be_given() -> None:
    round_ = said(friends=(5, 5))
    found = prompts((round_,), INSTRUMENT, TODAY, important_from=5, satisfied_up_to=5)
    assert [prompt.theme for prompt in found] == ["friends"]


def test_a_theme_of_another_questionnaire_is_not_asked_about() -> None:
    assert themes(said(gardening=(10, 0))) == []
