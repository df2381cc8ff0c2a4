"""The survey one by one: a digit each, what was left open, then the words."""

from PySide6.QtCore import Qt

from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from mylife_desktop.ui.meeting.one_by_one import OneByOne
from tests import drive
from tests.builders import THEMES
from tests.journeys.desk import Desk

S = Viewpoint.SATISFACTION


def survey(desk: Desk) -> OneByOne:
    desk.click("One by one")
    desk.settle()
    assert desk.meeting.one_by_one.isVisible()
    return desk.meeting.one_by_one


def test_twenty_ratings_are_twenty_acts(with_noor: Desk) -> None:
    desk = with_noor
    page = survey(desk)
    acts = 0
    for number in range(20):
        desk.press("+" if number == 10 else str(number % 10))
        acts += 1
        assert desk.sees("Words 1 of 10") == (number == 19)
    assert acts == 20
    for number, theme in enumerate(THEMES):
        assert desk.answer(theme).importance == number
        assert desk.answer(theme).satisfaction == (10 if number == 0 else number)
    desk.saved()
    assert desk.disk_answer("Noor", "resilience").satisfaction == 9
    assert desk.focus is page.comment_box  # and the words can be typed at once


def test_a_held_key_counts_once(with_noor: Desk) -> None:
    desk = with_noor
    survey(desk)
    assert desk.focus is not None
    drive.key(desk.focus, Qt.Key.Key_7, "7")
    for _ in range(5):
        drive.key(drive.focused(), Qt.Key.Key_7, "7", held=True)
    assert [desk.answer(theme).importance for theme in THEMES[:3]] == [7, None, None]
    assert desk.sees("Numbers 2 of 20")


def test_backspace_goes_back_on_number_pages(with_noor: Desk) -> None:
    desk = with_noor
    survey(desk)
    desk.press("3", "4")
    assert desk.sees("Numbers 3 of 20")
    desk.press("Backspace", "Backspace")
    assert desk.sees("Numbers 1 of 20")
    desk.press("8")
    assert [desk.answer(theme).importance for theme in THEMES[:2]] == [8, 4]


def test_what_was_skipped_comes_back_as_a_list_and_then_come_the_words(with_noor: Desk) -> None:
    desk = with_noor
    page = survey(desk)
    for number in range(20):
        if number == 3:
            desk.click("Not now")
        elif number == 15:
            desk.click("Next")
        else:
            desk.press("5")
    assert page.on_list and desk.sees("These were left open")
    assert desk.answer("friends").why_skipped(Point.IMPORTANCE) is Skip.NOT_NOW
    assert desk.sees("Friends: importance") and desk.sees("Housing: satisfaction")
    desk.click("Friends: importance")
    desk.press("9")
    assert desk.answer("friends").importance == 9
    assert page.on_list and not desk.sees("Friends: importance")
    desk.click("Next")
    for number in range(1, 11):
        assert desk.sees(f"Words {number} of 10")
        desk.type(f"hope {number}")
        desk.click("Next")
    desk.settle()
    assert desk.meeting.circle_page.isVisible() and not page.isVisible()
    assert desk.answer("friends").comment == "hope 4"
    assert desk.answer("resilience").comment == "hope 10"
    assert desk.answer("housing").satisfaction is None
    desk.saved()
    assert desk.disk_answer("Noor", "resilience").comment == "hope 10"


def test_the_list_can_be_opened_by_keys(with_noor: Desk) -> None:
    desk = with_noor
    page = survey(desk)
    for number in range(20):
        desk.click("Not now") if number == 3 else desk.press("5")
    assert page.on_list
    desk.tab_to("Friends: importance")
    desk.press("Return")
    assert not page.on_list
    desk.press("9")
    assert desk.answer("friends").importance == 9


def test_the_survey_and_the_circle_are_the_same_answers(with_noor: Desk) -> None:
    desk = with_noor
    circle = desk.meeting.circle_page.circle
    desk.drag(circle.viewport(), desk.point("studies_work", S), desk.point("studies_work", S, 6))
    page = survey(desk)
    desk.press("4")
    for _ in range(9):
        desk.click("Next")
    assert desk.sees("Numbers 11 of 20")
    assert page._rows[S].score == 6
    desk.press("Backspace")
    desk.click("Back")
    for _ in range(9):
        desk.click("Back")
    desk.settle()
    assert not page.isVisible()
    assert drive.Table(circle).score("studies_work", Viewpoint.IMPORTANCE) == 4


def test_not_now_rather_not_say_and_not_my_thing_are_three_different_things(
    with_noor: Desk,
) -> None:
    desk = with_noor
    desk.press("7")  # satisfied with studies and work; the rest of it stays open
    for words, why in (
        ("Not now", Skip.NOT_NOW),
        ("Rather not say", Skip.RATHER_NOT),
        ("Not my thing", Skip.NOT_MY_THING),
    ):
        desk.click(words)
        answer = desk.answer("studies_work")
        assert answer.satisfaction == 7
        assert {answer.why_skipped(point) for point in answer.unanswered()} == {why}
        desk.saved()
        assert desk.disk_answer("Noor", "studies_work") == answer
    desk.click("Not my thing")  # taken back
    assert desk.answer("studies_work").skipped is None


def test_an_answer_takes_the_place_of_a_reason(with_noor: Desk) -> None:
    desk = with_noor
    desk.click("Rather not say")
    desk.click(desk.meeting.circle_page.card.row(S).keys()[4])
    answer = desk.answer("studies_work")
    assert answer.satisfaction == 4 and answer.why_skipped(Point.SATISFACTION) is None
    assert answer.why_skipped(Point.FUTURE) is Skip.RATHER_NOT
