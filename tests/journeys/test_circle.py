"""One value, given by every hand: dragged, clicked, on a number row, by keys; and taken back."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from mylife_desktop.domain.themes import Viewpoint
from tests.journeys.desk import Desk

S = Viewpoint.SATISFACTION


@pytest.fixture
def at_three(with_noor: Desk) -> Desk:
    """Noor has said 3 of her friends today."""
    desk = with_noor
    desk.drag(circle(desk), desk.point("friends", S), desk.point("friends", S, 3))
    assert desk.answer().satisfaction == 3
    return desk


def circle(desk: Desk) -> QWidget:
    return desk.meeting.circle_page.circle.viewport()


def row(desk: Desk, viewpoint: Viewpoint = S) -> int | None:
    """What the number row beside the Circle shows."""
    return desk.meeting.circle_page.card.row(viewpoint).score


def test_todays_meeting_starts_with_one_key_and_another_leads_to_the_circle(desk: Desk) -> None:
    assert desk.sees("Noor") and desk.sees("14:05")
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    assert desk.meeting.bar.heading.text() == "Noor"
    desk.press("Return")
    assert desk.meeting.circle_page.circle.viewport().isVisible()


def test_friends_are_dragged_from_three_to_seven_and_the_numbers_follow(at_three: Desk) -> None:
    desk, start = at_three, at_three.point("friends", S)
    way = [desk.point("friends", S, score) for score in (4, 5, 6, 7)]
    desk.drag(circle(desk), start, *way[:3], let_go=False)
    assert (row(desk), desk.answer().satisfaction) == (6, 6)
    desk.drag(circle(desk), way[2], way[3])
    assert (row(desk), desk.answer().satisfaction) == (7, 7)
    desk.saved()
    assert desk.disk_answer("Noor").satisfaction == 7


def test_the_circle_stays_where_it_is_when_a_finger_takes_it(at_three: Desk) -> None:
    desk = at_three
    desk.click(desk.meeting.circle_page.card.comment_box)
    desk.settle()
    before = desk.point("health", S, 10)
    desk.drag(circle(desk), desk.point("friends", S), desk.point("friends", S, 7), let_go=False)
    desk.settle()
    assert desk.point("health", S, 10) == before and desk.answer().satisfaction == 7
    desk.let_go()


def test_escape_puts_a_held_handle_back(at_three: Desk) -> None:
    desk = at_three
    desk.drag(circle(desk), desk.point("friends", S), desk.point("friends", S, 9), let_go=False)
    assert desk.answer().satisfaction == 9
    desk.press("Escape")
    assert (row(desk), desk.answer().satisfaction) == (3, 3)
    desk.saved()
    assert desk.disk_answer("Noor").satisfaction == 3


def test_a_drag_through_the_centre_stays_at_zero_and_one_past_the_rim_at_ten(
    at_three: Desk,
) -> None:
    desk = at_three
    across = desk.point("friends", S, 0) * 2 - desk.point("friends", S, 10)
    desk.drag(circle(desk), desk.point("friends", S), across)
    assert desk.answer().satisfaction == 0
    far = desk.point("friends", S, 10) * 2 - desk.point("friends", S, 8)
    desk.drag(circle(desk), desk.point("friends", S, 0), far)
    assert desk.answer().satisfaction == 10


def test_a_click_on_a_ring_gives_the_viewpoint_of_the_legend(at_three: Desk) -> None:
    desk = at_three
    desk.click(circle(desk), desk.point("friends", S, 7))
    assert (row(desk), desk.answer().satisfaction) == (7, 7)
    desk.click("Important")
    desk.click(circle(desk), desk.point("friends", Viewpoint.IMPORTANCE, 9))
    assert (desk.answer().importance, desk.answer().satisfaction) == (9, 7)
    desk.click("Hoped for")
    desk.click(circle(desk), desk.point("friends", Viewpoint.HOPED, 5))
    assert (desk.answer().hoped, row(desk, Viewpoint.HOPED)) == (5, 5)


def test_a_number_of_the_row_moves_the_handle(at_three: Desk) -> None:
    desk = at_three
    keys = desk.meeting.circle_page.card.row(S).keys()
    desk.click(keys[7])
    assert desk.answer().satisfaction == 7
    assert desk.point("friends", S) == desk.point("friends", S, 7)
    desk.saved()
    assert desk.disk_answer("Noor").satisfaction == 7


def test_a_second_press_takes_back_no_sooner_than_half_a_second_later(at_three: Desk) -> None:
    desk = at_three
    numbers = desk.meeting.circle_page.card.row(S)
    clock = [100.0]
    numbers.now = lambda: clock[0]
    desk.click(numbers.keys()[7])
    clock[0] += 0.4
    desk.click(numbers.keys()[7])
    assert desk.answer().satisfaction == 7
    clock[0] += 0.2
    desk.click(numbers.keys()[7])
    assert desk.answer().satisfaction is None and row(desk) is None
    desk.saved()
    assert desk.disk_answer("Noor").satisfaction is None


def test_by_keys_alone(with_noor: Desk) -> None:
    desk = with_noor
    desk.click("More of this meeting")  # away from the Circle
    desk.press("Escape")
    desk.tab_to("Studies & work, satisfaction, not answered")
    desk.press("Right", "Right", "Right")
    assert desk.focus.accessibleName() == "Friends, satisfaction, not answered"
    desk.press("3")
    assert (desk.answer().satisfaction, desk.focus.accessibleName()) == (3, "Friends, satisfaction")
    desk.press("Up", "Up", "Up", "Up")
    assert desk.answer().satisfaction == 7
    desk.press("Space", "+")
    assert desk.answer().hoped == 10
    desk.press("Space", "0", "Left", "Right")
    assert desk.answer().importance == 0
    desk.press("Space", "Delete")
    assert desk.answer().satisfaction is None
    assert (desk.answer().importance, desk.answer().hoped) == (0, 10)
    desk.saved()
    assert desk.disk_answer("Noor") == desk.answer()


def test_delete_takes_back_to_unanswered_and_not_to_zero(at_three: Desk) -> None:
    desk = at_three
    desk.press("Delete")
    assert desk.answer().satisfaction is None
    desk.saved()
    assert desk.on_disk("Noor").round_on("2026-11-22") is None  # a slip leaves no round


def test_the_round_before_stays_as_it_was(at_three: Desk) -> None:
    desk = at_three
    desk.saved()
    before = desk.on_disk("Noor").round_on("2026-10-01")
    assert before is not None and before.answer("friends").satisfaction == 2
    assert desk.answer("health").comment is None


def test_a_meeting_that_goes_on_after_midnight_is_still_the_same(at_three: Desk) -> None:
    desk = at_three
    desk.program._today = desk.session._today = lambda: date(2026, 11, 23)
    desk.press("Right", "5")
    desk.saved()
    case = desk.on_disk("Noor")
    assert [r.date for r in case.rounds] == ["2026-10-01", "2026-11-22"]
    assert case.rounds[1].answer("friends").satisfaction == 3
