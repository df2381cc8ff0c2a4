"""The worker's view is on the Circle only while both ask for it, and changes nothing."""

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Sitting
from mylife_desktop.domain.themes import Viewpoint
from tests.builders import a_case
from tests.ui.meeting.rooms import BEFORE, INSTRUMENT, THEMES, Meeting, press, texts

AUGUST = Sitting(BEFORE, INSTRUMENT.ref)


@pytest.fixture
def meeting(qtbot: QtBot) -> Meeting:
    """Somebody whose friends the worker saw otherwise in August."""
    case = AUGUST.score(a_case(), "friends", Viewpoint.SATISFACTION, 8)
    return Meeting(qtbot, AUGUST.see_otherwise(case, "friends", 3))


def ask(meeting: Meeting) -> None:
    actions = meeting.page.bar.more.findChildren(QAction)
    next(a for a in actions if a.text() == "Look at two views …").trigger()


def squares(meeting: Meeting) -> dict[str, int]:
    spokes = meeting.circle.picture.spokes
    return {s.theme: s.worker for s in spokes if s.worker is not None}


def test_nothing_of_it_is_seen_before_both_have_asked(meeting: Meeting) -> None:
    assert squares(meeting) == {}
    ask(meeting)
    assert squares(meeting) == {}
    press(meeting.page, "The case manager wants to show it")
    assert squares(meeting) == {}
    assert not any("14 Aug" in text and "squares" in text for text in texts(meeting.page))
    press(meeting.page, "Aino wants to see it")
    assert squares(meeting) == {"friends": 3}
    assert any("from 14 Aug" in text for text in texts(meeting.page))


def test_one_of_the_two_can_end_it(meeting: Meeting) -> None:
    ask(meeting)
    press(meeting.page, "Aino wants to see it")
    press(meeting.page, "The case manager wants to show it")
    press(meeting.page, "Aino wants to see it")
    assert squares(meeting) == {}


def test_it_is_asked_anew_each_time(meeting: Meeting) -> None:
    ask(meeting)
    press(meeting.page, "Aino wants to see it")
    press(meeting.page, "The case manager wants to show it")
    press(meeting.page, "Close")
    assert squares(meeting) == {}
    ask(meeting)
    assert squares(meeting) == {}


def test_leaving_the_circle_ends_it(meeting: Meeting) -> None:
    ask(meeting)
    press(meeting.page, "Aino wants to see it")
    press(meeting.page, "The case manager wants to show it")
    press(meeting.page.bar.rail, "Focus")
    press(meeting.page.bar.rail, "Circle")
    assert squares(meeting) == {}


def test_it_changes_nothing_of_the_case(meeting: Meeting) -> None:
    case = meeting.document.case
    ask(meeting)
    press(meeting.page, "Aino wants to see it")
    press(meeting.page, "The case manager wants to show it")
    assert meeting.document.case.rounds == case.rounds
    assert not meeting.document.can_undo


def test_it_is_drawn_also_beside_what_is_answered_today(meeting: Meeting) -> None:
    ask(meeting)
    press(meeting.page, "Aino wants to see it")
    press(meeting.page, "The case manager wants to show it")
    meeting.answering.score("friends", "satisfaction", 6)
    friends = meeting.circle.picture.spokes[THEMES.index("friends")]
    assert (friends.satisfaction, friends.worker) == (6, 3)


def test_where_no_other_view_was_written_it_says_so_only_to_both(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot)
    ask(meeting)
    assert "No other view has been written." not in texts(meeting.page)
    press(meeting.page, "Aino wants to see it")
    press(meeting.page, "The case manager wants to show it")
    assert "No other view has been written." in texts(meeting.page)
