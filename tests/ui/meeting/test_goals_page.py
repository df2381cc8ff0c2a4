"""What the page of goals shows, in every look and by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.scroll import bring_into_view
from tests.builders import HARD_TEXTS
from tests.drive import focused
from tests.ui.meeting.goals_table import Table, a_plan, goal, shared
from tests.ui.meeting.rooms import press, texts
from tests.ui.shown import assert_all_is_seen, settle

STATES = {"g1": "ended", "g2": "reached", "g3": "waiting", "g4": "active"}


def test_active_goals_come_first_and_ended_ones_are_folded(qtbot: QtBot) -> None:
    goals = [goal(id_, state=state, words=id_) for id_, state in STATES.items()]
    table = Table(qtbot, a_plan(plan={"goals": goals}))
    assert table.page.goal is not None and table.page.goal.id == "g4"
    shown = {id_: table.page.list.goal_button(id_) for id_ in STATES}
    assert sorted(["g2", "g3", "g4"], key=lambda id_: shown[id_].y()) == ["g4", "g3", "g2"]
    assert not shown["g1"].isVisible()
    table.page.list.ended.click()
    assert shown["g1"].isVisible()
    shown["g1"].click()
    assert shown["g1"].isChecked() and not shown["g4"].isChecked()


def test_the_state_of_a_goal_is_said_in_words(qtbot: QtBot) -> None:
    table = Table(qtbot, a_plan(plan={"goals": [goal(state="reached")]}))
    name = table.page.list.goal_button("g1").accessibleName()
    assert name == "Finances · ✓ reached: I pay my rent."


def test_excluded_people_are_nowhere_even_on_a_step(qtbot: QtBot) -> None:
    step = {"text": "Talk", "who": ["me", "p4"], "state": "open"}
    table = Table(qtbot, a_plan(plan={"goals": [goal(steps=[step])]}))
    assert table.page.card.rows[0].seen.who == "me"
    assert not any("Seppo" in words for words in texts(table.page))
    assert "Seppo" not in table.page.people.picture.toolTip()


def test_the_picture_says_who_is_in_the_goal(qtbot: QtBot) -> None:
    step = {"text": "Talk", "who": ["me", "p3"], "state": "open"}
    table = Table(qtbot, a_plan(plan={"goals": [goal(steps=[step]), goal("g2")]}))
    picture = table.page.people.picture
    assert [dot.name for dot in picture.dots if dot.is_in] == ["Kaisa"]
    assert picture.accessibleName() == "In this goal with you: Kaisa."
    assert "Kaisa, mum: I pay my rent." in picture.accessibleDescription()
    table.page.show_goal("g2")
    assert not any(dot.is_in for dot in picture.dots)
    assert picture.accessibleName() == "Nobody else is in this goal yet."


def test_who_sees_what_is_offered_only_where_there_is_a_place_for_it(qtbot: QtBot) -> None:
    table = Table(qtbot)
    assert not table.page.people.sharing.isVisible()
    asked: list[bool] = []
    table.room.sharing_asked.connect(lambda: asked.append(True))
    table.page.offer_sharing()
    press(table.page, "Who sees what")
    assert asked == [True]


def test_a_moved_date_stands_with_its_reason(qtbot: QtBot) -> None:
    table = Table(qtbot, shared("aleksi"))
    table.page.show_goal("g3")
    row = table.page.card.rows[0]
    assert row.seen.day == "Thu 31 Dec"
    assert row.seen.moved.startswith("was Wed 30 Sep: Asuntoyhtiö")
    assert "was Wed 30 Sep" in row.words.accessibleName()


def test_days_follow_the_language_of_the_meeting(qtbot: QtBot) -> None:
    table = Table(qtbot, shared("aleksi"))
    table.page.show_goal("g3")
    table.room.speak("fi")
    assert table.page.card.rows[0].seen.day == "to 31.12."
    assert "Asuminen" in texts(table.page.card)


def test_a_field_that_is_being_typed_in_is_left_alone(qtbot: QtBot) -> None:
    table = Table(qtbot, a_plan(plan={"goals": [goal()]}))
    box = table.page.card.words
    box.setFocus()
    box.moveCursor(box.textCursor().MoveOperation.Start)
    QTest.keyClicks(box, "Yes, ")
    assert box.textCursor().position() == 5


def test_keys_go_from_the_goals_over_the_goal_to_the_people(qtbot: QtBot) -> None:
    step = {"text": "Talk", "who": ["me"], "state": "open"}
    table = Table(qtbot, a_plan(plan={"goals": [goal(steps=[step], helps="Mum")]}))
    table.page.list.first_focus().setFocus()
    passed = [focused().accessibleName()]
    while passed[-1] != "Set a time":
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        passed.append(focused().accessibleName())
    assert passed == [
        "Finances: I pay my rent.",
        "+ New goal",
        "The goal, in your words",
        "What already helps:",
        "We notice it when",
        "Done: Talk",
        "Change the step: Talk, me",
        "+ Step: I pay my rent.",
        "One payment plan, Debt advice",
        "We work on it",  # arrows go to the other three
        "Take this goal away",
        "Set a time",
    ]


def test_keys_go_through_the_form_of_a_step(qtbot: QtBot) -> None:
    table = Table(qtbot, a_plan(plan={"goals": [goal()]}))
    press(table.page, "+ Step")
    table.page.retranslate()
    table.page.form.retranslate()
    passed = []
    while "Ready" not in passed:
        passed.append(focused().accessibleName())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert passed == [
        "What is one small step?",
        "Me",
        "Kaisa, mum",
        "Sari Laine, Youth work",
        "Leena Aho, debt adviser",
        "In two weeks, Sunday 6 December",  # arrows go to the other days
        "Another day, typed",
        "Calendar",
        "With which service",
        "Choose a service",
        "How will we notice that it helps?",
        "Ready",
    ]


@pytest.mark.parametrize("name", ["aino", "sanni", "jenna", "aleksi"])
def test_everything_is_seen_in_any_look(qtbot: QtBot, any_look: Look, name: str) -> None:
    table = Table(qtbot, shared(name), language="fi", dressed=any_look)
    assert_all_is_seen(table.page)
    table.page.card.step.click()
    assert_all_is_seen(table.page)
    table.page.begin_goal("friends")
    assert_all_is_seen(table.page)
    for side in (0, 2):
        table.page._sides.show_side(side)
        assert_all_is_seen(table.page)


def test_hard_words_are_shown_as_they_are_and_nothing_is_pushed_aside(
    qtbot: QtBot, any_look: Look
) -> None:
    hard = [text for text in HARD_TEXTS if text.strip()]
    steps = [{"text": text, "who": ["me", "p2"], "state": "open"} for text in hard]
    goals = [goal(f"g{at}", words=text) for at, text in enumerate(hard, 2)]
    case = a_plan(plan={"goals": [goal(words=hard[-1], steps=steps), *goals]})
    table = Table(qtbot, case, dressed=any_look)
    assert_all_is_seen(table.page)
    for each in table.plan.goals:
        table.page.show_goal(each.id)
    assert table.document.case == case
    assert table.page.list.goal_button("g5").accessibleName().startswith("Finances: <b>not bold")


def test_in_large_texts_the_three_are_tabs(qtbot: QtBot, any_look: Look) -> None:
    table = Table(qtbot, dressed=any_look)
    QApplication.processEvents()
    side_by_side = any_look.scale == 1
    assert table.page.people.isVisible() is side_by_side
    if not side_by_side:
        press(table.page, "Who is in it")
        assert table.page.people.isVisible() and not table.page.list.isVisible()
        press(table.page, "Set a time")
        assert table.page.meeting.isVisible()


@pytest.mark.parametrize("steps", [2, 12])
def test_a_goal_is_read_from_its_beginning(qtbot: QtBot, any_look: Look, steps: int) -> None:
    many = [{"text": f"Step {each}", "state": "open", "who": ["me"]} for each in range(steps)]
    table = Table(qtbot, a_plan(plan={"goals": [goal(steps=many)]}), dressed=any_look)
    settle()
    table.room.first_focus().setFocus()
    bring_into_view(focused())  # as the window does
    settle()
    assert table.page._scroll.verticalScrollBar().value() == 0
    is_usual = any_look.scale == 1 and steps == 2
    assert (focused() is table.page.card.step) is is_usual
    assert focused().isVisible()
