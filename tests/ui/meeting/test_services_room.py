"""What is chosen beside the services' plans goes into the case, each as one act to undo."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.people_edits import Kind, add_person, exclude
from mylife_desktop.domain.plan import GoalState
from mylife_desktop.domain.planning import add_goal
from mylife_desktop.domain.service_edits import add_service_goals
from mylife_desktop.domain.services import Assessed
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.services_room import ServicesRoom
from tests.builders import a_case
from tests.drive import show
from tests.ui.meeting.rooms import INSTRUMENT, LOOK, TODAY, chosen, press, texts
from tests.ui.meeting.services_room import (
    SCHOOL,
    SLEEP,
    WORKSHOP,
    Table,
    focused,
    low_friends,
    of_file,
    planned,
    settle,
)


def choose(table: Table, card: str, action: str) -> None:
    """Take one of the things that a card offers."""
    menu = table.page.menu_of(card)
    next(each for each in menu.actions() if each.text() == action).trigger()
    menu.deleteLater()
    settle()


# -- nobody, and the first goal --------------------------------------------------------------------


def test_that_nobody_else_plans_anything_is_an_answer_and_can_be_taken_back(qtbot: QtBot) -> None:
    table = Table(qtbot, a_case())
    press(table.page, "Nobody else plans anything for me")
    assert table.plan.nobody_else == TODAY
    settle()
    assert "Nobody else plans anything for you. You said so on 22 November." in texts(table.page)
    press(table.page, "Somebody does after all")
    assert table.plan.nobody_else is None


def test_a_service_goal_is_five_acts_and_the_words(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL))
    press(table.page, "+ A service's goal")
    settle()
    QTest.keyClicks(table.page.form.words, "Sleep before midnight")
    assert chosen(table.page.form) == ["School"]  # the only one there is
    press(table.page, "Theme: Health")
    press(table.page, "Add it")
    settle()
    card = table.cards[-1]
    assert (card.goal.text, card.theme, card.plan.service) == (
        "Sleep before midnight",
        "health",
        "School",
    )
    assert not table.page.form.isVisible()
    table.document.undo()
    assert len(table.cards) == 1


def test_the_next_one_stands_ready_with_the_same_service_and_theme(qtbot: QtBot) -> None:
    table = Table(qtbot, a_case())
    press(table.page, "Yes, write it down")
    settle()
    QTest.keyClicks(table.page.form.words, "One")
    QTest.keyClicks(table.page.form.service, "Youth workshop")
    press(table.page, "Theme: Finances")
    press(table.page, "Add it")
    press(table.page, "+ A service's goal")
    settle()
    QTest.keyClicks(table.page.form.words, "Two")
    press(table.page, "Add it")
    assert [(c.goal.text, c.theme, c.plan.service) for c in table.cards] == [
        ("One", "finance", "Youth workshop"),
        ("Two", "finance", "Youth workshop"),
    ]


def test_the_theme_that_was_chosen_to_begin_with_stands_ready(qtbot: QtBot) -> None:
    table = Table(qtbot, of_file("Jenna"))
    press(table.page, "+ A service's goal")
    settle()
    assert chosen(table.page.form) == ["Finances"]


def test_a_form_that_is_left_keeps_nothing_and_gives_the_keyboard_back(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL))
    press(table.page, "+ A service's goal")
    settle()
    QTest.keyClicks(table.page.form.words, "half")
    QTest.keyClick(table.page.form.words, Qt.Key.Key_Escape)
    settle()
    assert len(table.cards) == 1
    assert table.page.add.hasFocus()


def test_the_week_and_the_dates_are_typed_as_people_write_them(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP))
    table.page.change("e1g1")
    press(table.page, "Its week, dates, what was assessed …")
    settle()
    form = table.page.form
    row = form.times.rows()[0]
    QTest.mouseClick(row.days["mon"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(row.begins, "12")
    QTest.keyClicks(row.ends, "12.15")
    QTest.keyClicks(row.every, "2")
    QTest.keyClicks(form.more.valid, "1.6.2027")
    QTest.keyClicks(form.more.assessed, "Sleeps four hours")
    press(table.page, "Keep this")
    (card,) = table.cards
    (time,) = card.goal.times
    assert (time.days, time.from_, time.to, time.every_weeks) == (("mon",), "12:00", "12:15", 2)
    assert card.plan.valid_until == "2027-06-01"
    assert card.goal.assessed is not None
    assert card.goal.assessed.text == "Sleeps four hours"


def test_what_is_not_understood_is_said_and_not_kept(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP))
    table.page.change("e1g1")
    press(table.page, "Its week, dates, what was assessed …")
    settle()
    QTest.keyClicks(table.page.form.more.valid, "some day")
    assert "Not understood: some day" in texts(table.page.form)
    keep = next(b for b in table.page.form.findChildren(QPushButton) if b.text() == "Keep this")
    assert not keep.isEnabled()


def test_a_night_is_two_times_and_the_form_says_so(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP))
    table.page.change("e1g1")
    press(table.page, "Its week, dates, what was assessed …")
    settle()
    row = table.page.form.times.rows()[0]
    QTest.mouseClick(row.days["fri"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(row.begins, "22")
    QTest.keyClicks(row.ends, "6")
    assert any("a night is two times" in each for each in texts(table.page.form))


def test_a_card_written_by_mistake_is_taken_away(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP))
    choose(table, "e1g1", "Take this card away")
    assert table.cards == ()


# -- joining ---------------------------------------------------------------------------------------


def test_several_services_are_joined_into_a_goal_of_ones_own(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    press(table.page, "Join into my goal")
    table.type("I want to get a trade")
    (goal,) = table.plan.goals
    assert (goal.words, goal.theme, set(goal.joins), goal.state) == (
        "I want to get a trade",
        "studies_work",
        {"e1g1", "e2g1"},
        GoalState.ACTIVE,
    )
    assert "2 service(s) work on this theme." not in table.says("studies_work")
    assert "In my goal “I want to get a trade”" in table.says("studies_work")
    assert "These cannot both be kept." in table.says("studies_work")


def test_they_are_joined_into_a_goal_that_is_there(qtbot: QtBot) -> None:
    case = add_goal(planned(SCHOOL, WORKSHOP), "I want a trade", "studies_work")
    table = Table(qtbot, case)
    press(table.page, "Join into my goal")
    press(table.page, "“I want a trade”")
    assert set(table.plan.goals[0].joins) == {"e1g1", "e2g1"}


def test_one_card_becomes_a_goal_in_ones_own_words(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP))
    choose(table, "e1g1", "Make it my goal …")
    table.type("I want to sleep")
    assert [(goal.words, goal.joins) for goal in table.plan.goals] == [
        ("I want to sleep", ("e1g1",))
    ]


def test_what_nobody_works_on_becomes_a_goal_with_the_round_it_came_from(qtbot: QtBot) -> None:
    table = Table(qtbot, low_friends())
    press(table.page, "Make a goal")
    table.type("One friend to go to the gym with")
    (goal,) = table.plan.goals
    assert (goal.theme, goal.from_round, goal.satisfaction_then) == ("friends", TODAY, 3)


# -- deciding --------------------------------------------------------------------------------------


def test_a_decision_rests_with_its_reason_and_can_be_opened_again(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    press(table.page, "Keep both, because …")
    table.type("The school bends")
    assert "These cannot both be kept." not in table.says("studies_work")
    (decision,) = table.plan.decisions
    assert (decision.choice, decision.why, decision.on, decision.who) == (
        "keep",
        "The school bends",
        TODAY,
        ("me",),
    )
    QTest.mouseClick(table.page.resting.toggle, Qt.MouseButton.LeftButton)
    settle()
    assert "Kept as it is: “The school bends” · Aino · 22 November" in texts(table.page.resting)
    press(table.page, "Open again")
    assert "These cannot both be kept." in table.says("studies_work")


def test_the_case_manager_decides_together_with_the_client(qtbot: QtBot) -> None:
    table = Table(qtbot, of_file("Jenna"))
    row = table.page.row("studies_work")
    first = next(iter(row._findings.values()))
    press(first, "Keep both, because …")
    table.type("Mummi hakee")
    assert table.plan.decisions[-1].who == ("me", "p1")


def test_not_now_is_said_at_once(qtbot: QtBot) -> None:
    table = Table(qtbot, low_friends())
    press(table.page, "Not now")
    assert [each.choice for each in table.plan.decisions] == ["not_now"]


def test_one_that_ends_leaves_the_week_and_the_week_before_stands_beside(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    assert not table.page.week.then.isVisible()
    press(table.page, "Choose together …")
    press(table.page, "“Full-time workshop” ends")
    table.type("")
    assert [each.choice for each in table.plan.decisions] == ["end:e2g1"]
    assert "The two of you ended this." in table.says("studies_work")
    assert table.page.week.then.isVisible()
    assert "8 h a week. Before today: 35 h a week." in texts(table.page.week)


def test_another_time_opens_the_card(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    press(table.page, "Choose together …")
    press(table.page, "“Half timetable”: another time")
    settle()
    assert table.page.form.isVisible()
    assert table.page.form.words.words() == "Half timetable"
    assert focused() is table.page.form.times.first_focus()


def test_who_holds_a_plan_is_not_changed_by_scrolling_over_it(qtbot: QtBot) -> None:
    table = Table(qtbot, of_file("Aino"))
    table.page.change(table.cards[0].id)
    settle()
    holder = table.page.form.more.holder
    before = holder.currentText()
    place = holder.rect().center()
    turned = QWheelEvent(
        QPointF(place),
        QPointF(holder.mapToGlobal(place)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(holder, turned)
    assert holder.currentText() == before != "nobody by name"
    assert not turned.isAccepted(), "the page scrolls on"


def test_after_a_change_the_page_is_where_it_was(qtbot: QtBot) -> None:
    table = Table(qtbot, of_file("Aino"))
    bar = table.page._scroll.verticalScrollBar()
    for at in (0, 150):
        bar.setValue(at)
        table.page.change(table.cards[0].id)
        settle()
        bar.setValue(bar.maximum())
        press(table.page.form, "Keep this")
        settle()
        assert bar.value() == at


# -- pulling apart ---------------------------------------------------------------------------------


def test_it_is_asked_whether_several_services_pull_apart(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    assert "Do these pull apart?" in table.says("studies_work")
    press(table.page, "Do these pull apart? Yes: Studies & work")
    assert list(table.plan.pulls_apart) == [("e1g1", "e2g1")]
    assert "Do these pull apart?" not in table.says("studies_work")
    press(table.page, "Take the mark away")
    assert table.plan.pulls_apart == ()


def test_no_is_kept_too(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    press(table.page, "Do these pull apart? No: Studies & work")
    assert table.plan.pulls_apart == ()
    assert "Do these pull apart?" not in table.says("studies_work")


def test_any_two_cards_are_marked_also_of_different_themes(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, SLEEP))
    choose(table, "e1g1", "Pulls apart with …")
    assert "Which one pulls apart from “Half timetable”? Press its card." in texts(table.page)
    assert not table.page.asking.line.isVisible(), "it is pressed, not written"
    QTest.mouseClick(table.page.row("health").cards()[0], Qt.MouseButton.LeftButton)
    settle()
    assert table.plan.pulls_apart == (("e1g1", "e2g1"),)
    assert "These two pull apart." in table.says("studies_work")


def test_the_week_lies_beside_that_of_the_meetings_beginning(qtbot: QtBot) -> None:
    document = Document(planned(SCHOOL))
    answering = Answering(document, INSTRUMENT, TODAY)
    document.edit("service goal", add_service_goals(document.case, WORKSHOP))
    room = ServicesRoom(answering, Course(document, TODAY), "en", LOOK)  # looked at only now
    show(qtbot, room, 1366, 711)
    settle()
    assert "35 h a week. Before today: 8 h a week." in texts(room.page.week)


# -- company ---------------------------------------------------------------------------------------


def test_words_that_name_whoever_must_not_be_contacted_stay_covered_and_as_they_are(
    qtbot: QtBot,
) -> None:
    found = Assessed("Asuu Jarin luona", by="Jari V")
    away = replace(SCHOOL, text="Muutto Jarin luota", assessed=found)
    case = add_person(planned(away, SLEEP), "Jari V", Kind.OWN)
    table = Table(qtbot, exclude(case, "p1"))
    form = table.page.form
    table.page.change("e1g1")
    assert form.words.words() == "Muutto Jarin luota"
    table.course.sit_with((), ("Äiti",))
    table.page.add.setFocus()
    table.room.follow()
    covered = (form.words.words(), form.more.assessed.text(), form.more.by.text())
    assert covered == ("Something private",) * 3
    press(table.page, "Theme: Health")
    press(table.page, "Keep this")
    card = table.cards[0]
    assert (card.goal.text, card.theme) == ("Muutto Jarin luota", "health")
    assert card.goal.assessed == found
    assert not any("Jari" in text for text in texts(table.page))


# -- going on --------------------------------------------------------------------------------------


def test_my_goals_are_asked_for(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL))
    with qtbot.waitSignal(table.room.goals_asked):
        press(table.page, "My goals")
