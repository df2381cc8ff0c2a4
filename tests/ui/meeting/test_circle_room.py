"""A follow-up asks only what was chosen; "as last time" is one act; private words are veiled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.themes import Viewpoint
from tests.builders import a_case
from tests.drive import focused, keys
from tests.ui.meeting.rooms import BEFORE, INSTRUMENT, THEMES, Meeting, press, texts

Key = Qt.Key
AUGUST = Sitting(BEFORE, INSTRUMENT.ref)
CHOSEN = ("friends", "housing", "finance")


def in_august(*chosen: str) -> Case:
    """Somebody who answered everything in August, and chose what to begin with."""
    case = a_case()
    for number, theme in enumerate(THEMES):
        case = AUGUST.score(case, theme, Viewpoint.SATISFACTION, number)
        case = AUGUST.score(case, theme, Viewpoint.IMPORTANCE, 10 - number)
    case = AUGUST.score(case, "friends", Viewpoint.HOPED, 9)
    return AUGUST.choose_focus(case, chosen) if chosen else case


@pytest.fixture
def again(qtbot: QtBot) -> Meeting:
    meeting = Meeting(qtbot, in_august(*CHOSEN))
    meeting.page.first_focus().setFocus()
    return meeting


def test_a_follow_up_of_three_themes_is_six_acts(again: Meeting) -> None:
    assert again.one_by_one.isVisible()
    keys(*[Key.Key_7] * 6)
    round_ = again.answering.round()
    assert set(round_.answers) == set(CHOSEN)
    for theme in CHOSEN:
        assert (round_.answer(theme).importance, round_.answer(theme).satisfaction) == (7, 7)
    assert again.acts() == 6


def test_it_asks_in_the_order_that_was_chosen(again: Meeting) -> None:
    asked = INSTRUMENT.themes[THEMES.index("friends")].importance.in_language("en")
    assert asked in texts(again.one_by_one)


def test_the_whole_circle_is_one_act_away_and_so_is_the_way_back(again: Meeting) -> None:
    press(again.one_by_one, "The whole Circle")
    assert again.circle.isVisible()
    press(again.circle_page, "One by one")
    press(again.one_by_one, "Only what we chose")
    assert "Numbers 1 of 6" in texts(again.one_by_one)


def test_a_short_round_that_was_cut_short_goes_on_with_the_next_question(qtbot: QtBot) -> None:
    today = Sitting("2026-11-22", INSTRUMENT.ref)
    case = today.score(in_august(*CHOSEN), "friends", Viewpoint.IMPORTANCE, 7)
    meeting = Meeting(qtbot, case)
    assert meeting.one_by_one.isVisible() and "Numbers 2 of 6" in texts(meeting.one_by_one)
    press(meeting.one_by_one, "The whole Circle")
    meeting.page.show_part(Part.FOCUS)
    meeting.page.show_part(Part.CIRCLE)
    assert meeting.circle.isVisible(), "who has looked up from it is not sent back to it"
    whole = today.score(case, "health", Viewpoint.IMPORTANCE, 7)
    assert Meeting(qtbot, whole).circle.isVisible()


def test_who_has_begun_already_goes_on_at_the_circle(qtbot: QtBot) -> None:
    case = Sitting("2026-11-22", INSTRUMENT.ref).comment(in_august(*CHOSEN), "friends", "hello")
    assert Meeting(qtbot, case).circle.isVisible()


def test_one_by_one_asks_everything_also_at_a_follow_up(again: Meeting) -> None:
    press(again.one_by_one, "The whole Circle")
    press(again.circle_page, "One by one")
    assert "Numbers 1 of 20" in texts(again.one_by_one)


def test_without_a_choice_the_circle_is_there_at_once(qtbot: QtBot) -> None:
    assert Meeting(qtbot, in_august()).circle.isVisible()


def test_one_act_says_as_last_time_for_a_value_and_goes_on(again: Meeting) -> None:
    press(again.one_by_one, "As last time: 7")
    assert again.answer("friends").importance == 7
    keys(Key.Key_Equal)
    assert again.answer("housing").importance == 5
    assert again.acts() == 2


def test_one_act_says_as_last_time_for_a_theme(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot, in_august())
    meeting.circle_page.light("friends")
    press(meeting.card, "As last time")
    answer = meeting.answer("friends")
    assert (answer.importance, answer.satisfaction, answer.hoped) == (7, 3, 9)
    assert answer.comment is None
    assert meeting.acts() == 1


def test_as_last_time_touches_nothing_that_was_answered_today(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot, in_august())
    meeting.circle_page.light("friends")
    meeting.card.row(Viewpoint.SATISFACTION).focus()
    keys(Key.Key_5)
    press(meeting.card, "As last time")
    assert (meeting.answer("friends").satisfaction, meeting.answer("friends").importance) == (5, 7)


def test_as_last_time_is_not_there_where_there_is_none(meeting: Meeting) -> None:
    assert not meeting.card._as_before.isVisible()
    press(meeting.circle_page, "One by one")
    assert not meeting.one_by_one._as_before.isVisible()


# -- just between us -----------------------------------------------------------------------------


def with_private_words(meeting: Meeting) -> None:
    meeting.circle_page.light("friends")
    meeting.card.focus_comment()
    QTest.keyClicks(focused(), "my own")
    press(meeting.card, "Just between us")


def test_words_can_be_kept_between_the_two(meeting: Meeting) -> None:
    with_private_words(meeting)
    assert meeting.answer("friends").private is True
    press(meeting.card, "Just between us")
    assert meeting.answer("friends").private is None


def test_private_words_stay_in_sight_while_the_two_are_alone(meeting: Meeting) -> None:
    with_private_words(meeting)
    meeting.circle_page.light("health")
    meeting.circle_page.light("friends")
    assert meeting.card.comment_box.isVisible()


def test_private_words_are_covered_when_somebody_comes_and_opened_by_the_clients_own_act(
    meeting: Meeting,
) -> None:
    with_private_words(meeting)
    meeting.course.sit_with((), ("Äiti",))
    assert not meeting.card.comment_box.isVisible()
    press(meeting.card, "Show my private words")
    assert meeting.card.comment_box.isVisible()
    meeting.circle_page.light("health")
    assert meeting.card.comment_box.isVisible(), "nothing private there"
    meeting.circle_page.light("friends")
    assert not meeting.card.comment_box.isVisible(), "covered anew"


def test_private_words_are_covered_in_the_survey_too(meeting: Meeting) -> None:
    with_private_words(meeting)
    meeting.course.sit_with((), ("Äiti",))
    press(meeting.circle_page, "One by one")
    for _ in range(19):
        press(meeting.one_by_one, "Not now")
    press(meeting.one_by_one, "Not now")
    while "Words 4 of 10" not in texts(meeting.one_by_one):
        press(meeting.one_by_one, "Next")
    assert not meeting.one_by_one.comment_box.isVisible()
    press(meeting.one_by_one, "Show my private words")
    assert meeting.one_by_one.comment_box.isVisible()


def test_typing_on_is_not_covered_under_the_hand(meeting: Meeting) -> None:
    meeting.course.sit_with((), ("Äiti",))
    with_private_words(meeting)
    meeting.card.focus_comment()
    QTest.keyClicks(focused(), " words")
    assert meeting.answer("friends").comment == "my own words"
