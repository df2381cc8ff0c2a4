"""Goals and steps are made by hand, and every act is in the case at once."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.next_meeting import time_of
from mylife_desktop.domain.people_edits import exclude
from mylife_desktop.domain.plan import ME, GoalState, Moved, StepState
from mylife_desktop.domain.planning import Preset
from mylife_desktop.ui.meeting.plan_ways import PlanWays
from tests.drive import focused, keys, show
from tests.ui.meeting.goals_table import ROUNDS, Table, a_plan, goal, shared, write
from tests.ui.meeting.rooms import LOOK, TODAY, press, texts

Key = Qt.Key
STEP = {"text": "Bring the bills", "who": ["me"], "state": "open", "by": "2026-11-27"}


def with_goal(qtbot: QtBot, **more: Any) -> Table:
    return Table(qtbot, a_plan(plan={"goals": [goal(**more)]}))


# -- goals -----------------------------------------------------------------------------------------


def test_a_first_goal_takes_its_words_and_enter(qtbot: QtBot) -> None:
    table = Table(qtbot)
    table.room.begin_goal("finance")
    write("I pay my rent on time")
    keys(Key.Key_Return)
    assert (table.goal.words, table.goal.theme) == ("I pay my rent on time", "finance")
    assert (table.goal.from_round, table.goal.satisfaction_then, table.goal.hoped) == (
        "2026-08-14",
        2,
        5,
    )
    assert table.acts() == 1
    assert focused().accessibleName() == "+ Step: I pay my rent on time"
    assert {"2 on 14 August", "5 hoped for"} <= set(texts(table.page.card))


def test_a_new_goal_is_about_what_was_chosen_to_begin_with(qtbot: QtBot) -> None:
    table = Table(qtbot)
    press(table.page, "+ New goal")
    assert table.page.begin.theme == "finance"
    press(table.page, "Friends")
    write("I see my friends")
    press(table.page, "Health")
    assert (table.goal.theme, table.goal.from_round) == ("health", None)


def test_a_first_goal_on_a_chosen_theme_is_one_press_and_the_words(qtbot: QtBot) -> None:
    rounds = [ROUNDS[0] | {"focus": ["friends", "finance"]}]
    table = Table(qtbot, a_plan(rounds=rounds))
    assert "This is what you chose to begin with." in texts(table.page)
    assert table.page.first_focus().accessibleName() == "Friends: make a goal"
    press(table.page, "Finances: make a goal")
    write("I pay my rent")
    keys(Key.Key_Return)
    assert (table.goal.words, table.goal.theme) == ("I pay my rent", "finance")
    press(table.page, "+ New goal")
    assert table.page.begin.theme == "friends", "what is left of them comes next"


def test_where_none_was_chosen_the_empty_plan_offers_none(qtbot: QtBot) -> None:
    none_yet = {**ROUNDS[0], "date": "2026-09-01", "focus": []}
    table = Table(qtbot, a_plan(rounds=[*ROUNDS, none_yet]))
    assert "What matters to you most? Begin there." in texts(table.page)
    assert table.page.first_focus().accessibleName() == "+ New goal"


def test_of_plans_is_spoken_only_where_a_service_has_one(qtbot: QtBot) -> None:
    ways = PlanWays(LOOK)
    show(qtbot, ways)
    said = []
    for standing, has_services in ((0, False), (2, False), (2, True), (0, True)):
        ways.show_findings(standing, has_services)
        said.append(texts(ways))
    assert said == [
        ["No service's plan is written here yet."],
        ["2 thing(s) to look at together."],
        ["2 thing(s) in the plans to look at together."],
        [],
    ]


def test_after_enter_an_undo_takes_the_whole_act_back_not_letters(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "Ended")
    write("I moved away")
    box = table.page.card.why
    assert box is focused() and box.document().isUndoAvailable()
    keys(Key.Key_Return)
    assert not box.document().isUndoAvailable(), "it would write over what the page undoes"
    assert (table.goal.why_ended, table.acts()) == ("I moved away", 2)


def test_nothing_typed_is_no_goal(qtbot: QtBot) -> None:
    table = Table(qtbot)
    table.room.begin_goal("finance")
    write("  ")
    keys(Key.Key_Return)
    assert table.plan.goals == ()
    assert "No goal yet" in texts(table.page)


def test_the_words_are_kept_exactly_and_are_changed_where_they_stand(qtbot: QtBot) -> None:
    table = with_goal(qtbot, words="<b>I</b>  pay & go\u00a0on ")
    box = table.page.card.words
    assert box.words() == "<b>I</b>  pay & go\u00a0on "
    box.setFocus()
    QTest.keyClicks(box, "!")
    table.page.card.helps.setFocus()
    assert table.goal.words == "<b>I</b>  pay & go\u00a0on !"
    assert table.acts() == 1


def test_a_goal_keeps_its_last_words_while_the_field_is_empty(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    table.page.card.words.selectAll()
    QTest.keyClick(table.page.card.words, Key.Key_Delete)
    assert table.goal.words == "I pay my rent."


def test_a_strength_is_offered_as_what_already_helps(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "Family helps already")
    press(table.page, "Health helps already")
    assert table.goal.helps == "Family, Health"
    assert table.acts() == 2


def test_what_is_noticed_is_kept_as_typed(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    table.page.card.noticed.setFocus()
    write("Three rents in a row")
    assert table.goal.noticed == "Three rents in a row"


def test_a_service_goal_is_taken_in_and_parted(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "One payment plan, Debt advice")
    assert table.goal.joins == ("e1g1",)
    assert "In this goal with you: Leena Aho." in texts(table.page.people)
    press(table.page, "One payment plan, Debt advice")
    assert table.goal.joins == ()


def test_a_goal_ends_with_a_word(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page.card, "Ended")
    write("I moved away")
    assert (table.goal.state, table.goal.why_ended) == (GoalState.ENDED, "I moved away")
    press(table.page.card, "It waits")
    assert (table.goal.state, table.goal.why_ended) == (GoalState.WAITING, None)


def test_a_goal_taken_away_comes_back(qtbot: QtBot) -> None:
    table = with_goal(qtbot, id_="g1")
    press(table.page, "Take this goal away")
    assert table.plan.goals == ()
    assert "Taken away: I pay my rent." in texts(table.page)
    press(table.page, "Bring it back")
    assert table.goal.words == "I pay my rent."
    assert "Taken away: I pay my rent." not in texts(table.page)


def test_what_was_agreed_is_not_taken_away(qtbot: QtBot) -> None:
    table = Table(qtbot, shared("aino"), language="fi")
    assert not table.page.card.strike.isVisible()


def test_three_at_a_time_are_proposed_and_more_are_possible(qtbot: QtBot) -> None:
    goals = [goal(f"g{number}") for number in (1, 2, 3)]
    table = Table(qtbot, a_plan(plan={"goals": goals}))
    table.room.begin_goal("friends")
    assert any("you decide" in words for words in texts(table.page.begin))
    write("I see my friends")
    assert len(table.plan.goals) == 4


def test_an_undo_while_a_goal_is_typed_takes_it_away_and_the_next_word_makes_another(
    qtbot: QtBot,
) -> None:
    table = Table(qtbot)
    table.room.begin_goal("finance")
    write("I pay")
    table.document.undo()
    assert table.plan.goals == ()
    assert table.page.begin.words.words() == ""
    table.page.begin.words.setFocus()
    write("I rest")
    assert [each.words for each in table.plan.goals] == ["I rest"]


# -- steps -----------------------------------------------------------------------------------------


def test_a_step_is_five_acts_and_its_words(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "+ Step")
    write("Call Kela together")
    press(table.page, "Leena Aho, debt adviser")
    press(table.page, "This Friday, Friday 27 November")
    keys_left = table.goal.steps[0]
    assert keys_left.who == (ME, "p2")
    assert (keys_left.by, keys_left.service, keys_left.moved) == ("2026-11-27", "Debt advice", ())
    press(table.page, "Ready")
    assert focused().accessibleName().startswith("Change the step: Call Kela together")


def test_everything_but_the_words_is_preset(qtbot: QtBot) -> None:
    table = Table(
        qtbot, a_plan(plan={"goals": [goal()], "next_meeting": "2026-12-04 14:00, library"})
    )
    press(table.page, "+ Step")
    write("Bring the bills")
    keys(Key.Key_Return)
    step = table.goal.steps[0]
    assert (step.text, step.who, step.by) == ("Bring the bills", (ME,), "2026-12-03")
    assert table.acts() == 1


def test_who_must_not_be_contacted_can_never_be_chosen(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "+ Step")
    assert table.page.form.who.offered == (ME, "p3", "p1", "p2")
    names = [dot.name for dot in table.page.people.picture.dots]
    assert names == ["Kaisa", "Sari", "Leena"]


def test_who_is_excluded_while_a_step_is_thought_of_is_not_put_on_it(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "+ Step")
    press(table.page, "Leena Aho, debt adviser")
    press(table.page, "Me")
    assert table.page.form.who.who == ("p2",)
    table.document.edit("people", exclude(table.document.case, "p2"))
    assert "p2" not in table.page.form.who.offered
    table.page.form.what.setFocus()
    write("Call Kela")
    assert table.goal.steps[0].who == (ME,)


def test_somebody_stays_on_a_step(qtbot: QtBot) -> None:
    table = with_goal(qtbot, steps=[STEP])
    table.page.card.rows[0].words.click()
    press(table.page, "Me")
    assert table.goal.steps[0].who == (ME,)
    assert table.page.form.who.chip(ME).isChecked()


def test_the_box_says_done_and_takes_it_back(qtbot: QtBot) -> None:
    table = with_goal(qtbot, steps=[STEP])
    press(table.page, "Done: Bring the bills")
    assert table.goal.steps[0].state is StepState.DONE
    press(table.page, "Done: Bring the bills")
    assert table.goal.steps[0].state is StepState.OPEN


def test_a_step_that_is_moved_keeps_its_old_date_and_the_reason(qtbot: QtBot) -> None:
    table = with_goal(qtbot, steps=[STEP])
    table.page.card.rows[0].words.click()
    table.page.form.day.chips[Preset.IN_TWO_WEEKS].click()
    table.page.form.why.setFocus()
    write("The bank was closed")
    assert table.goal.steps[0].moved == (
        Moved(TODAY, "2026-12-06", "2026-11-27", "The bank was closed"),
    )
    press(table.page, "Ready")
    assert table.page.card.rows[0].seen.moved == "was Fri 27 Nov: The bank was closed"


def test_a_step_taken_away_comes_back(qtbot: QtBot) -> None:
    table = with_goal(qtbot, steps=[STEP])
    table.page.card.rows[0].words.click()
    press(table.page, "Take this step away")
    assert table.goal.steps == ()
    press(table.page, "Bring it back")
    assert [step.text for step in table.goal.steps] == ["Bring the bills"]


def test_how_it_is_noticed_is_asked_with_the_first_step_only(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "+ Step")
    assert table.page.form.noticed.isVisible()
    table.page.form.noticed.setFocus()
    write("It is paid")
    assert table.goal.noticed == "It is paid"
    assert table.page.form.noticed.isVisible(), "it stays while it is typed"
    press(table.page, "Ready")
    press(table.page, "+ Step")
    assert not table.page.form.noticed.isVisible()


def test_escape_closes_a_form_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "+ Step")
    write("Bring the bills")
    keys(Key.Key_Escape)
    assert not table.page.is_asking
    assert table.goal.steps[0].text == "Bring the bills"


def test_an_undo_while_a_step_is_typed_leaves_the_form_ready(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "+ Step")
    write("Bring")
    table.document.undo()
    assert table.goal.steps == ()
    table.page.form.what.setFocus()
    write("Call")
    assert [step.text for step in table.goal.steps] == ["Call"]


def test_the_plan_divides_between_all(qtbot: QtBot) -> None:
    steps = [STEP, STEP | {"who": ["p2"]}, STEP | {"who": ["me", "p3"]}]
    table = with_goal(qtbot, steps=steps)
    said = table.page.card.bar.said.text()
    assert "2" in said and "1 with my people" in said and "1 with services" in said


# -- the next meeting ------------------------------------------------------------------------------


def test_the_next_meeting_is_set_with_a_day_a_time_and_a_place(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "Set a time")
    table.page.meeting.day.chips[Preset.IN_TWO_WEEKS].click()
    press(table.page, "10:00")
    table.page.meeting.place.setFocus()
    QTest.keyClicks(table.page.meeting.place, "library, room 2")
    assert table.plan.next_meeting == "2026-12-06 10:00, library, room 2"
    table.page.meeting.with_.setFocus()
    QTest.keyClicks(table.page.meeting.with_, "mum")
    assert table.plan.next_meeting == "2026-12-06 10:00, library, room 2; mum"
    press(table.page, "Ready")
    assert "Sunday 6 December, 10:00\nlibrary, room 2\nmum" in texts(table.page.people)
    assert "we look at this again: Sun 6 Dec" in texts(table.page.card)


def test_who_may_come_is_a_tap_and_the_time_is_that_of_this_meeting(qtbot: QtBot) -> None:
    met = [{"date": TODAY, "began": "2026-11-22T11:05:00+00:00"}]
    table = Table(qtbot, a_plan(format="mylife-case/1.1", meetings=met))
    press(table.page, "Set a time")
    form = table.page.meeting
    assert list(form.names) == ["Leena", "Kaisa"], "nobody who must not be contacted"
    form.day.chips[Preset.IN_A_WEEK].click()
    press(table.page, "Leena")
    at = time_of(met[0]["began"])
    assert table.plan.next_meeting == f"2026-11-29 {at}, ; Leena"
    press(table.page, "Leena")
    press(table.page, "No day yet")
    assert table.plan.next_meeting is None


def test_where_the_two_meet_is_covered_if_it_names_whoever_must_stay_away(qtbot: QtBot) -> None:
    plan = {"goals": [], "next_meeting": "2026-12-04 14:00, Sepon luona kotona; Kaisa"}
    table = Table(qtbot, a_plan(plan=plan))
    table.course.sit_with(("p2",), ())
    table.room.follow()
    press(table.page, "Change the time")
    assert table.page.meeting.place.words() == "Something private"
    assert "Friday 4 December, 14:00\nSomething private\nKaisa" in texts(table.page.people)
    press(table.page, "10:00")
    assert table.plan.next_meeting == "2026-12-04 10:00, Sepon luona kotona; Kaisa"


def test_words_of_a_meeting_without_a_date_stay(qtbot: QtBot) -> None:
    table = Table(qtbot, a_plan(plan={"goals": [], "next_meeting": "in spring"}))
    press(table.page, "Change the time")
    assert table.plan.next_meeting == "in spring"
    assert table.page.meeting.place.words() == "in spring"


def test_a_meeting_that_was_is_no_next_one(qtbot: QtBot) -> None:
    plan = {"goals": [], "next_meeting": "2026-11-22 09:00, library"}
    table = Table(qtbot, a_plan(plan=plan))
    assert "No time is agreed yet." in texts(table.page.people)
    press(table.page, "Set a time")
    press(table.page, "In a week, Sunday 29 November")
    assert table.plan.next_meeting == "2026-11-29 09:00, library"


@pytest.mark.parametrize("name", ["aino", "sanni", "jenna", "aleksi"])
def test_looking_at_a_plan_changes_nothing(qtbot: QtBot, name: str) -> None:
    case = shared(name)
    table = Table(qtbot, case, language="fi")
    for each in table.plan.goals:
        table.page.show_goal(each.id)
        for row in tuple(table.page.card.rows):
            row.words.click()
            table.page.close_form()
    press(table.page, "Change the time")
    table.page.close_form()
    assert table.document.case == case
    assert not table.document.can_undo


def test_a_day_that_is_none_yet_is_given_up_with_the_form_it_stands_in(qtbot: QtBot) -> None:
    table = with_goal(qtbot)
    press(table.page, "+ Step")
    write("Call")
    field = table.page.form.day.field
    field.setFocus()
    QTest.keyClicks(field, "someti")
    place, at = f"plan/step/{table.goal.id}", table.page._at
    assert table.document.unfinished == {f"{place}/{at}": {"day": "someti"}}
    table.document.undo()  # the step: what stands in its form waits for its words again
    assert table.document.unfinished == {place: {"service": "", "day": "someti"}}
    table.document.redo()
    assert table.document.unfinished == {f"{place}/{at}": {"day": "someti"}}
    press(table.page, "Ready")
    assert table.document.unfinished == {}
    table.page.card.step_opened.emit(at)
    assert field.text() == "" and table.page.form.first_focus() is table.page.form.what
