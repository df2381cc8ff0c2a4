"""The card for the wallet holds the few things that are needed on the way."""

from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people import excluded_names
from mylife_desktop.domain.plan import Goal, GoalState, Step
from mylife_desktop.domain.sharing import ME
from mylife_desktop.language import speaking
from mylife_desktop.organisation import SHIPPED, read_organisation
from mylife_desktop.reports import wallet
from mylife_desktop.reports.report import Form
from tests.builders import a_case
from tests.reports.told import (
    AINO,
    ALEKSI,
    BY_NAME,
    LANGUAGES,
    TODAY,
    card,
    seen,
    text_of,
    with_goals,
)

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_holds_my_next_step_whom_to_call_and_when_we_meet() -> None:
    said = text_of(card(ALEKSI)).replace("\u00a0", " ")
    assert "My next step: Työpaja 3 päivää viikossa — by Tuesday 15 December" in said
    assert "I can call: Kimmo Ryhänen 044 000 0062\nJouni Kuosma 044 000 0066" in said
    assert "We meet: Wednesday 9 December at 09:00, valvontatoimisto, Satu etänä" in said
    assert "Help now: 112" in said


def test_the_next_step_is_the_first_of_mine_that_is_not_past() -> None:
    steps = (
        Step("Past", by="2026-11-01"),
        Step("Late", by="2026-12-24"),
        Step("Theirs", ("p1",), by="2026-11-23"),
        Step("Soon", by="2026-11-30"),
        Step("Some day"),
    )
    case = with_goals(AINO, Goal("g1", "life", "I sing.", steps=steps))
    assert "My next step: Soon — by Monday 30 November" in text_of(card(case))


def test_where_no_step_is_mine_somebody_elses_is_told() -> None:
    case = with_goals(AINO, Goal("g1", "life", "I sing.", steps=(Step("Ask", ("p1",)),)))
    assert "\nNext step: Ask\n" in text_of(card(case))
    waiting = Goal("g1", "life", "I sing.", GoalState.WAITING, steps=(Step("Ask"),))
    assert "step" not in text_of(card(with_goals(AINO, waiting)))


def test_it_names_the_two_first_help_lines_of_the_organisation() -> None:
    lines = read_organisation(SHIPPED).help_lines
    with speaking("fi"):
        report = wallet.report_of(seen(AINO, ME), TODAY, "fi", is_sheet=True, help_lines=lines)
    assert report.form is Form.WALLET_SHEET
    assert "Hätänumero 112 · Kriisipuhelin 09\u00a02525\u00a00111" in text_of(report)


def test_somebody_without_any_plan_has_a_card_too() -> None:
    report = card(a_case())
    assert report.title == "My Life · Aino"
    assert len(report.blocks) == 1


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("case", BY_NAME.values(), ids=BY_NAME)
def test_it_is_short_and_names_nobody_left_out(case: Case, code: str) -> None:
    report = card(case, code)
    assert len(report.blocks) <= 4
    assert len(text_of(report)) < 400
    assert not any(name in text_of(report) for name in excluded_names(case))
    assert replace(report, form=Form.WALLET) == report
