"""The lid was shut in the middle of a meeting, and it is another day when it is opened."""

import pytest

from mylife_desktop.date_texts import day_with_year
from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.meeting.take_home_room import TakeHomeRoom
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.test_meeting import TOMORROW, answer


@pytest.fixture
def slept_on(with_noor: Desk) -> Desk:
    """The lid was shut in the middle of a word, and is opened on the next day."""
    desk = with_noor
    answer(desk)
    desk.meeting.go_to("friends", "future")
    desk.type("half a wor")
    desk.session._together._today = lambda: TOMORROW.isoformat()  # type: ignore[union-attr]
    desk.press("F9")
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: not desk.window.is_curtained)
    desk.settle()
    return desk


def test_while_it_asks_whether_to_go_on_nothing_is_taken_back_behind_it(slept_on: Desk) -> None:
    desk = slept_on
    assert desk.sees("Go on, or start a new one?")
    desk.press("Ctrl+Z", "Ctrl+Z")
    desk.click("Go on with that one")
    desk.settle()
    assert desk.answer().comment == "half a wor" and desk.answer().satisfaction == 7


def test_in_a_new_meeting_nothing_of_the_one_before_is_taken_back(slept_on: Desk) -> None:
    desk = slept_on
    desk.click("Start a new one")
    desk.settle()
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert desk.answer().comment == "half a wor" and desk.answer().satisfaction == 7
    assert desk.meeting.part is Part.WELCOME and not desk.meeting.bar.undo.isEnabled()


@pytest.mark.promise("P65")
def test_what_leaves_a_meeting_that_goes_on_is_what_may_be_seen_on_that_day(slept_on: Desk) -> None:
    desk = slept_on
    desk.click("Go on with that one")
    desk.settle()
    desk.meeting.show_part(Part.TAKE_HOME)
    desk.settle()
    room = desk.meeting.findChild(TakeHomeRoom)
    assert room is not None and room._report is not None
    assert room._report.date == day_with_year(TOMORROW.isoformat(), room._report.language)
