"""The survey one question at a time."""

from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.round import Answer
from mylife_desktop.domain.themes import Point, Skip
from mylife_desktop.ui.look import TARGET
from tests.drive import IMP, SAT, digit, focused, key, keys
from tests.ui.meeting.rooms import INSTRUMENT, THEMES, Meeting, chosen, press, texts

Key = Qt.Key
SCORES = (9, 8, 7, 10, 0, 6, 5, 4, 3, 2, 1, 10, 0, 7, 7, 5, 2, 8, 9, 4)


@pytest.fixture
def survey(meeting: Meeting) -> Meeting:
    """The first question, as the button of the Circle's page opens it."""
    press(meeting.circle_page, "One by one")
    return meeting


def question(meeting: Meeting) -> str:
    """What is asked, or the heading of the list."""
    asked = {
        getattr(theme, point).in_language("en")
        for theme in INSTRUMENT.themes
        for point in ("importance", "satisfaction", "comment")
    } | {"These were left open"}
    (found,) = [text for text in texts(meeting.one_by_one) if text in asked]
    return found


def asked_of(theme: str, point: str) -> str:
    return getattr(INSTRUMENT.theme(theme), point).in_language("en")


def answers(meeting: Meeting) -> tuple[int | None, ...]:
    """The twenty ratings."""
    given = [meeting.answer(theme) for theme in THEMES]
    return (*[a.importance for a in given], *[a.satisfaction for a in given])


def test_twenty_digits_are_twenty_acts_and_then_come_the_words(survey: Meeting) -> None:
    for score in SCORES:
        keys(digit(score))
    assert answers(survey) == SCORES
    assert survey.acts() == 20
    assert question(survey) == asked_of(THEMES[0], "comment")


def test_the_questions_come_in_the_order_of_the_survey(survey: Meeting) -> None:
    seen = []
    for score in SCORES:
        seen.append(question(survey))
        keys(digit(score))
    expected = [
        asked_of(theme, point) for point in ("importance", "satisfaction") for theme in THEMES
    ]
    assert seen == expected


def test_ten_has_a_key_of_its_own(survey: Meeting) -> None:
    keys(Key.Key_1, Key.Key_0, Key.Key_Plus)
    assert answers(survey)[:3] == (1, 0, 10)


def test_a_held_key_counts_once(survey: Meeting) -> None:
    key(focused(), Key.Key_7, "7")
    for _ in range(30):
        key(focused(), Key.Key_7, "7", held=True)
    assert answers(survey)[:2] == (7, None)
    assert question(survey) == asked_of(THEMES[1], "importance")


def test_a_digit_counts_wherever_the_keyboard_is_and_held_it_counts_once(survey: Meeting) -> None:
    survey.one_by_one._next.setFocus()
    key(survey.one_by_one._next, Key.Key_7, "7")
    survey.one_by_one._next.setFocus()
    for _ in range(30):
        key(survey.one_by_one._next, Key.Key_7, "7", held=True)
    assert answers(survey)[:2] == (7, None)


def test_a_pressed_number_moves_on_too(survey: Meeting) -> None:
    for score in (4, 9):
        row = survey.one_by_one._rows[IMP]
        QTest.mouseClick(row.keys()[score], Qt.MouseButton.LeftButton)
    assert answers(survey)[:3] == (4, 9, None)


def test_backspace_goes_back_and_takes_nothing_back(survey: Meeting) -> None:
    keys(Key.Key_4, Key.Key_5, Key.Key_6)
    keys(Key.Key_Backspace, Key.Key_Backspace)
    assert question(survey) == asked_of(THEMES[1], "importance")
    assert answers(survey)[:3] == (4, 5, 6)
    keys(Key.Key_9)
    assert answers(survey)[:3] == (4, 9, 6)
    assert question(survey) == asked_of(THEMES[2], "importance")


def test_a_held_backspace_goes_one_page_back(survey: Meeting) -> None:
    keys(Key.Key_4, Key.Key_5, Key.Key_6)
    key(focused(), Key.Key_Backspace)
    for _ in range(20):
        key(focused(), Key.Key_Backspace, held=True)
    assert question(survey) == asked_of(THEMES[2], "importance")


def test_delete_takes_the_answer_back_and_stays(survey: Meeting) -> None:
    keys(Key.Key_4, Key.Key_Backspace, Key.Key_Delete)
    assert answers(survey)[0] is None
    assert question(survey) == asked_of(THEMES[0], "importance")


def test_next_leaves_a_question_open(survey: Meeting) -> None:
    press(survey.one_by_one, "Next")
    assert question(survey) == asked_of(THEMES[1], "importance")
    assert survey.answer(THEMES[0]).unanswered() == tuple(Point)
    assert survey.acts() == 0


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Not now", Skip.NOT_NOW),
        ("Rather not say", Skip.RATHER_NOT),
        ("Not my thing", Skip.NOT_MY_THING),
    ],
)
def test_a_reason_is_kept_for_this_question_and_moves_on(
    survey: Meeting, name: str, why: Skip
) -> None:
    press(survey.one_by_one, name)
    assert survey.answer(THEMES[0]).why_skipped(Point.IMPORTANCE) is why
    assert survey.answer(THEMES[0]).why_skipped(Point.SATISFACTION) is None
    assert question(survey) == asked_of(THEMES[1], "importance")
    press(survey.one_by_one, "Back")
    assert chosen(survey.one_by_one) == [name]


def skip_to_the_list(survey: Meeting) -> None:
    """Leave two of the twenty open, one of them with a reason."""
    for number, score in enumerate(SCORES):
        if number == 3:
            press(survey.one_by_one, "Rather not say")
        elif number == 15:
            press(survey.one_by_one, "Next")
        else:
            keys(digit(score))


def open_ones(survey: Meeting) -> list[str]:
    QApplication.processEvents()  # what is new in a layout is shown a moment later
    return [
        one.text().replace("&&", "&")
        for one in survey.one_by_one.findChildren(QPushButton)
        if one.isVisible() and ": " in one.text()
    ]


def test_what_was_left_open_comes_back_as_a_list(survey: Meeting) -> None:
    skip_to_the_list(survey)
    assert question(survey) == "These were left open"
    assert open_ones(survey) == ["Friends: importance", "Housing: satisfaction"]


def test_one_of_the_list_can_be_answered_and_leads_back_to_it(survey: Meeting) -> None:
    skip_to_the_list(survey)
    press(survey.one_by_one, "Friends: importance")
    assert question(survey) == asked_of("friends", "importance")
    keys(Key.Key_6)
    assert survey.answer("friends").importance == 6
    assert open_ones(survey) == ["Housing: satisfaction"]


def test_when_the_last_of_the_list_is_answered_the_words_come(survey: Meeting) -> None:
    skip_to_the_list(survey)
    press(survey.one_by_one, "Friends: importance")
    keys(Key.Key_6)
    press(survey.one_by_one, "Housing: satisfaction")
    keys(Key.Key_6)
    assert question(survey) == asked_of(THEMES[0], "comment")


def test_from_the_list_one_can_go_on_and_come_back_without_answering(survey: Meeting) -> None:
    skip_to_the_list(survey)
    press(survey.one_by_one, "Friends: importance")
    keys(Key.Key_Backspace)
    assert question(survey) == "These were left open"
    press(survey.one_by_one, "Next")
    assert question(survey) == asked_of(THEMES[0], "comment")
    press(survey.one_by_one, "Back")
    assert question(survey) == "These were left open"
    press(survey.one_by_one, "Back")
    assert question(survey) == asked_of(THEMES[-1], "satisfaction")


def test_without_anything_left_open_there_is_no_list(survey: Meeting) -> None:
    for score in SCORES:
        keys(digit(score))
    press(survey.one_by_one, "Back")
    assert question(survey) == asked_of(THEMES[-1], "satisfaction")


def to_the_words(survey: Meeting) -> None:
    for score in SCORES:
        keys(digit(score))


def test_ten_comments_follow_and_are_ten_acts(survey: Meeting) -> None:
    to_the_words(survey)
    for theme in THEMES:
        assert question(survey) == asked_of(theme, "comment")
        QTest.keyClicks(focused(), f"about {theme}, 10")
        press(survey.one_by_one, "Next")
    for theme in THEMES:
        assert survey.answer(theme).comment == f"about {theme}, 10"
    assert survey.acts() == 30
    assert survey.circle.isVisible(), "after the last one the Circle is there again"


def test_among_words_digits_and_backspace_are_letters(survey: Meeting) -> None:
    to_the_words(survey)
    QTest.keyClicks(focused(), "77")
    keys(Key.Key_Backspace)
    assert survey.answer(THEMES[0]).comment == "7"
    assert question(survey) == asked_of(THEMES[0], "comment")


def test_the_words_of_each_theme_are_its_own(survey: Meeting) -> None:
    to_the_words(survey)
    QTest.keyClicks(focused(), "first")
    press(survey.one_by_one, "Next")
    assert survey.one_by_one.comment_box.words() == ""
    QTest.keyClicks(focused(), "second")
    press(survey.one_by_one, "Back")
    assert survey.one_by_one.comment_box.words() == "first"


def test_how_far_one_is_is_said(survey: Meeting) -> None:
    bar = survey.one_by_one.findChild(QProgressBar)
    assert "Numbers 1 of 20" in texts(survey.one_by_one)
    for score in SCORES[:13]:
        keys(digit(score))
    assert "Numbers 14 of 20" in texts(survey.one_by_one)
    assert "then words, 10" in texts(survey.one_by_one)
    assert bar.accessibleName() == "Numbers 14 of 20"
    for score in SCORES[13:]:
        keys(digit(score))
    assert "Words 1 of 10" in texts(survey.one_by_one)
    assert bar.accessibleName() == "Words 1 of 10"


def test_it_begins_where_something_is_open(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot)
    for theme in THEMES[:3]:
        meeting.answering.score(theme, "importance", 5)
    press(meeting.circle_page, "One by one")
    assert question(meeting) == asked_of(THEMES[3], "importance")


def test_what_the_circle_has_is_chosen_here(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot)
    for theme in THEMES:
        for viewpoint in ("importance", "satisfaction"):
            meeting.answering.score(theme, viewpoint, 5)
    press(meeting.circle_page, "One by one")
    assert question(meeting) == asked_of(THEMES[0], "importance")
    assert meeting.one_by_one._rows[IMP].score == 5


def test_undo_is_seen_here_at_once(survey: Meeting) -> None:
    keys(Key.Key_4, Key.Key_Backspace)
    survey.document.undo()
    assert survey.one_by_one._rows[IMP].score is None
    survey.document.redo()
    assert survey.one_by_one._rows[IMP].score == 4


def test_back_on_the_first_page_is_the_circle(survey: Meeting) -> None:
    press(survey.one_by_one, "Back")
    assert survey.circle.isVisible()


def test_the_circle_shows_at_once_what_was_answered_here(survey: Meeting) -> None:
    keys(Key.Key_4, Key.Key_5)
    press(survey.page.bar, "Back")
    spokes = survey.circle.picture.spokes
    assert (spokes[0].importance, spokes[1].importance) == (4, 5)
    assert survey.card.row(IMP).score == 4


def test_the_big_keys_say_their_question_and_that_it_is_not_answered(survey: Meeting) -> None:
    row = survey.one_by_one._rows[IMP]
    assert row.accessibleName() == asked_of(THEMES[0], "importance")
    assert row.accessibleDescription() == "not answered"
    numbers = row.keys()
    assert all(min(one.width(), one.height()) >= TARGET * 1.5 for one in numbers)
    keys(Key.Key_4, Key.Key_Backspace)
    assert row.accessibleDescription() == "4"


def test_the_meaning_of_the_scale_stands_under_the_keys(survey: Meeting) -> None:
    assert {"not important", "very important"} <= set(texts(survey.one_by_one))
    for score in SCORES[:10]:
        keys(digit(score))
    assert {"very dissatisfied", "neither", "very satisfied"} <= set(texts(survey.one_by_one))


def test_an_answer_takes_the_place_of_a_reason(survey: Meeting) -> None:
    press(survey.one_by_one, "Not now")
    keys(Key.Key_Backspace, Key.Key_7)
    answer = survey.answer(THEMES[0])
    assert (answer.importance, answer.why_skipped(Point.IMPORTANCE)) == (7, None)


def test_where_it_is_answered_no_reason_can_be_given(survey: Meeting) -> None:
    keys(Key.Key_7, Key.Key_Backspace)
    press(survey.one_by_one, "Not now")
    assert survey.answer(THEMES[0]) == Answer(importance=7)


def test_it_asks_in_another_language_at_once(survey: Meeting) -> None:
    survey.one_by_one.speak("fi")
    assert INSTRUMENT.themes[0].importance.in_language("fi") in texts(survey.one_by_one)


def test_a_reason_on_the_card_is_seen_here(qtbot: QtBot) -> None:
    meeting = Meeting(qtbot)
    press(meeting.card, "Not my thing")
    why = {Point.IMPORTANCE: Skip.NOT_MY_THING, Point.FUTURE: Skip.NOT_MY_THING}
    meeting.answering.score(THEMES[0], SAT.value, 5)
    assert meeting.answer(THEMES[0]).skipped == MappingProxyType(why)
    press(meeting.circle_page, "One by one")
    assert chosen(meeting.one_by_one) == ["Not my thing"]


@pytest.mark.parametrize("name", ["Not now", "Next"])
def test_a_double_click_goes_on_by_one_question(survey: Meeting, name: str) -> None:
    page = survey.one_by_one
    (made,) = (one for one in page.findChildren(QPushButton) if one.text() == name)
    window = survey.one_by_one.window().windowHandle()
    at = made.mapTo(made.window(), made.rect().center())
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=at)
    assert question(survey) == asked_of(THEMES[1], "importance")
    press(page, name)
    assert question(survey) == asked_of(THEMES[2], "importance")
    given = [survey.answer(theme).why_skipped(Point.IMPORTANCE) for theme in THEMES[:3]]
    assert given == ([Skip.NOT_NOW, Skip.NOT_NOW, None] if name == "Not now" else [None] * 3)


def test_a_held_enter_on_next_goes_on_by_one_question(survey: Meeting) -> None:
    (made,) = (one for one in survey.one_by_one.findChildren(QPushButton) if one.text() == "Next")
    key(made, Key.Key_Return)
    for _ in range(5):
        key(made, Key.Key_Return, held=True)
    assert question(survey) == asked_of(THEMES[1], "importance")
