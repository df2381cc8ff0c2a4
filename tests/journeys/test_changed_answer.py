"""An answer changes under a goal: the two are asked, and nothing of the goal goes by itself."""

from dataclasses import replace

from PySide6.QtCore import QPoint

from mylife_desktop.domain.changed_under import Choice
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import Goal, GoalState, StepState
from mylife_desktop.domain.themes import Viewpoint
from tests.journeys.desk import Desk
from tests.journeys.hands import TODAY, Hand, agree_room, goal, kept, plan, to_the_plan
from tests.journeys.test_meeting import shown_words

S = Viewpoint.SATISFACTION
WORDS = "I meet Iida again."
QUESTION = (
    "“I meet Iida again.”: how satisfied you are with Friends has moved clearly, from 2 to 8."
)
KEEP, CHANGE, DROP = (f"{what} the goal: {WORDS}" for what in ("Keep", "Change", "Drop"))


def rate(desk: Desk, score: int) -> None:
    """Give friends another satisfaction on the Circle."""
    desk.click("Circle")
    desk.settle()
    circle, at = desk.meeting.circle_page.circle.viewport(), desk.point("friends", S, score)
    if desk.answer().satisfaction is None:
        desk.click(circle, at)
    else:
        desk.drag(circle, desk.point("friends", S), at)
    desk.settle()
    assert desk.answer().satisfaction == score


def with_changed_answer(hand: Hand) -> Goal:
    """A goal with a step that came from a 2, under which there is an 8 by now; the two read it."""
    desk = hand.desk
    to_the_plan(hand, "Noor")
    hand.use("+ New goal")
    hand.write(WORDS)
    hand.use("Friends")
    desk.press("Return")
    desk.settle()
    hand.use("+ Step")
    hand.write("I call her")
    hand.use("Ready")
    made = goal(desk)
    assert (made.theme, made.satisfaction_then, made.from_round) == ("friends", 2, "2026-10-01")
    rate(desk, 8)
    assert plan(desk).goals == (made,), "what was said on the Circle leaves the goal as it is"
    hand.go(Part.AGREE)
    assert is_asked(desk) and plan(desk).goals == (made,)
    return made


def is_asked(desk: Desk) -> bool:
    """Whether the question stands on the page."""
    return any(QUESTION in text.replace("\u200b", "") for text in desk.seen())


def undo(desk: Desk) -> None:
    desk.press("Ctrl+Z")
    desk.settle()


def test_a_goal_that_is_kept_stays_as_it_is(hand: Hand) -> None:
    desk = hand.desk
    made = with_changed_answer(hand)
    line = agree_room(desk).page.lines[0]
    top = line.mapTo(desk.window, QPoint(0, 0))
    hand.use(KEEP)
    assert not is_asked(desk) and plan(desk).goals == (made,)
    assert desk.sees(f"“{WORDS}” stays as it is.") and not desk.sees("Keep it")
    assert line.mapTo(desk.window, QPoint(0, 0)) == top, "nothing moves under the hand"
    (said,) = kept(desk, "Noor").decisions
    assert (said.choice, said.on) == (Choice.KEEP, TODAY)
    undo(desk)
    assert is_asked(desk) and plan(desk).goals == (made,) and not plan(desk).decisions


def test_a_goal_that_was_kept_is_asked_about_when_the_answer_changes_again(mouse: Hand) -> None:
    desk = mouse.desk
    with_changed_answer(mouse)
    mouse.use(KEEP)
    rate(desk, 7)
    mouse.go(Part.AGREE)
    assert not desk.sees("Keep it"), "a step of one is no change"
    rate(desk, 6)
    mouse.go(Part.AGREE)
    assert desk.sees("has moved, from 8 to 6") and desk.sees("Keep it")


def test_a_goal_that_is_changed_is_worded_anew_where_it_stands(hand: Hand) -> None:
    desk = hand.desk
    made = with_changed_answer(hand)
    hand.use(CHANGE)
    desk.press("Ctrl+A")
    hand.write("I see Iida every week.")
    hand.go(Part.PLAN)
    assert kept(desk, "Noor").goals == (replace(made, words="I see Iida every week."),)
    hand.go(Part.AGREE)
    assert not is_asked(desk) and not desk.sees("Keep it")
    assert not desk.sees("is put into other words"), "said once, where it was answered"
    undo(desk)
    assert goal(desk).words == WORDS and not is_asked(desk), "the words first"
    undo(desk)
    assert is_asked(desk) and plan(desk).goals == (made,)


def test_a_goal_that_is_dropped_is_ended_and_not_deleted(hand: Hand) -> None:
    desk = hand.desk
    made = with_changed_answer(hand)
    hand.use(DROP)
    (dropped,) = kept(desk, "Noor").goals
    assert dropped == replace(made, state=GoalState.ENDED)
    assert [step.state for step in dropped.steps] == [StepState.OPEN], "its step is kept with it"
    assert not is_asked(desk)
    hand.go(Part.PLAN)
    assert WORDS in shown_words(), "it can be looked at, and be taken up again"
    hand.go(Part.AGREE)
    undo(desk)
    assert is_asked(desk) and plan(desk).goals == (made,)


def test_a_question_that_nobody_answers_hinders_nothing(hand: Hand) -> None:
    desk = hand.desk
    made = with_changed_answer(hand)
    hand.use("Noor: yes", "Case manager: yes")
    now = kept(desk, "Noor")
    assert now.goals == (made,) and now.agreed == TODAY and is_asked(desk)


def test_an_answer_that_is_put_right_asks_no_more(mouse: Hand) -> None:
    desk = mouse.desk
    to_the_plan(mouse, "Noor")
    rate(desk, 4)
    mouse.use("Plan", "+ New goal")
    mouse.write(WORDS)
    mouse.use("Friends")
    desk.press("Return")
    desk.settle()
    made = goal(desk)
    rate(desk, 9)
    mouse.go(Part.AGREE)
    assert [card for card in agree_room(desk).page._changed] == [made.id]
    rate(desk, 4)
    mouse.go(Part.AGREE)
    assert not agree_room(desk).page._changed, "as it was, there is nothing to ask"
    assert plan(desk).goals == (made,)


def test_an_answer_that_is_taken_back_asks_too(mouse: Hand) -> None:
    desk = mouse.desk
    to_the_plan(mouse, "Noor")
    mouse.use("Circle")
    circle = desk.meeting.circle_page.circle.viewport()
    desk.click(circle, desk.point("housing", S, 3))
    mouse.use("Plan", "+ New goal")
    mouse.write("A room of my own.")
    mouse.use("Housing")
    desk.press("Return")
    desk.settle()
    made = goal(desk)
    assert (made.theme, made.satisfaction_then) == ("housing", 3)
    mouse.use("Circle")
    desk.click(circle, desk.point("housing", S))
    desk.press("Delete")
    desk.settle()
    mouse.go(Part.AGREE)
    assert desk.sees("Housing had 3. Now it has no number.") and plan(desk).goals == (made,)
    mouse.use("Keep the goal: A room of my own.")
    assert not desk.sees("Keep it") and kept(desk, "Noor").goals == (made,)
