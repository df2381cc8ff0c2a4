"""What stands out in the plans is told with its reason and its choices, and decides nothing."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.finding import Kind
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.planning import add_goal, add_step
from mylife_desktop.ui.meeting.finding_row import FindingRow
from tests.builders import THEMES, a_case, case_files
from tests.ui.meeting.rooms import Meeting, chosen, press, texts
from tests.ui.meeting.services_room import (
    SCHOOL,
    SLEEP,
    WORKSHOP,
    Table,
    focused,
    low_friends,
    planned,
    settle,
)

CASES = case_files()


def findings(table: Table) -> list[FindingRow]:
    """Those in view, from top to bottom."""
    settle()
    return [
        row
        for theme in (*THEMES, "")
        if theme in table.page.themes.rows
        for row in table.page.row(theme).findChildren(FindingRow)
        if row.isVisibleTo(table.page)
    ]


@pytest.mark.promise("P70")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.person.called)
def test_every_finding_says_what_is_seen_and_why_and_what_can_be_chosen(
    qtbot: QtBot, case: Case
) -> None:
    table = Table(qtbot, case)
    found = findings(table)
    assert found
    for row in found:
        said = [words for words in texts(row) if words.strip()]
        if row.finding.kind is Kind.SEVERAL_SERVICES:  # the reason lies beside it: their cards
            [theme] = row.finding.themes
            beside = {card.shown.id for card in table.page.row(theme).cards()}
            assert set(row.finding.goals) <= beside
        else:
            assert len(said) >= 2, f"{said} without a reason"
        choices = [one for one in row.findChildren(QPushButton) if one.isVisibleTo(row)]
        assert choices, said
        assert not any(one.isChecked() for one in choices)


@pytest.mark.promise("P70")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.person.called)
def test_to_look_at_them_changes_nothing(qtbot: QtBot, case: Case) -> None:
    table = Table(qtbot, case)
    assert findings(table)
    table.room.follow()
    table.page.retranslate()
    settle()
    assert table.document.case == case
    assert not table.document.can_undo
    assert chosen(table.page) == []


@pytest.mark.promise("P70")
def test_they_stand_beside_their_theme_in_the_order_of_the_themes(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP, WORKSHOP, SCHOOL))
    themes = [row.finding.themes[0] for row in findings(table) if row.finding.themes]
    assert themes == sorted(themes, key=list(THEMES).index)


@pytest.mark.promise("P70")
def test_what_comes_of_one_is_what_was_chosen_and_no_more(qtbot: QtBot) -> None:
    table = Table(qtbot, low_friends())
    press(table.page, "Not now")
    settle()
    assert [(one.choice, one.why) for one in table.plan.decisions] == [("not_now", None)]
    assert table.plan.goals == () and table.cards == ()
    assert findings(table) == []
    table.document.undo()
    assert len(findings(table)) == 1


def with_own_steps(count: int) -> Case:
    """Somebody with so many steps of their own, under two goals."""
    case = add_goal(add_goal(a_case(), "I draw", "life"), "I sleep", "health")
    for at in range(count):
        case = add_step(case, ("g1", "g2")[at % 2], f"Step {at}")
    return case


def test_more_than_three_own_steps_at_once_are_told_for_the_whole_plan(qtbot: QtBot) -> None:
    assert findings(Table(qtbot, with_own_steps(3))) == []
    table = Table(qtbot, with_own_steps(4))
    assert "You have 4 step(s) of your own at once." in table.says("")
    assert "Some of them may wait." in table.says("")
    press(table.page, "Keep, because …")
    table.type("they are small")
    assert findings(table) == []
    table.document.edit("step", add_step(table.document.case, "g1", "One more"))
    assert len(findings(table)) == 1, "it rests until there is another one"


@pytest.mark.parametrize(("goals", "is_told"), [(2, False), (3, True), (4, True)])
def test_three_goals_at_a_time_are_proposed_and_more_are_possible(
    qtbot: QtBot, goals: int, is_told: bool
) -> None:
    case = a_case()
    for theme in THEMES[:goals]:
        case = add_goal(case, f"I want {theme}", theme)
    meeting = Meeting(qtbot, case, part=Part.PLAN)
    press(meeting.page, "+ New goal")
    said = f"You have {goals} active goal(s). Three at a time are easier to carry; you decide."
    assert (said in texts(meeting.page)) is is_told
    QTest.keyClicks(focused(), "One more")
    press(meeting.page, "Ready")
    plan = plan_of(meeting.document.case)
    assert [goal.words for goal in plan.goals][-1] == "One more"
    assert len(plan.goals) == goals + 1
