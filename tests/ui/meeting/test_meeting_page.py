"""The Circle, the card and the survey are the same answers; a new date begins a new round."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.editing.autosave import Saved
from tests.builders import a_case
from tests.drive import IMP, SAT, click, focused, keys, ring
from tests.ui.meeting.rooms import BEFORE, INSTRUMENT, THEMES, TODAY, Meeting, press, texts

Key = Qt.Key
AUGUST = Sitting(BEFORE, INSTRUMENT.ref)


def in_august() -> Case:
    """Somebody who was here in August."""
    case = a_case()
    for number, theme in enumerate(THEMES):
        case = AUGUST.score(case, theme, Viewpoint.SATISFACTION, number)
        case = AUGUST.score(case, theme, Viewpoint.IMPORTANCE, 10 - number)
    return AUGUST.comment(case, "friends", "in August")


@pytest.fixture
def again(qtbot: QtBot) -> Meeting:
    """Today, with the one who was here in August."""
    return Meeting(qtbot, in_august())


def dotted(meeting: Meeting) -> list[int | None]:
    return [spoke.before for spoke in meeting.circle.picture.spokes]


def test_a_new_date_begins_empty_with_the_round_before_dotted(again: Meeting) -> None:
    for spoke in again.circle.picture.spokes:
        assert (spoke.importance, spoke.satisfaction, spoke.hoped) == (None, None, None)
    assert dotted(again) == list(range(10))
    assert "14 Aug" in texts(again.circle_page)
    assert again.card.row(SAT).score is None
    assert again.card.comment_box.words() == ""


def test_looking_alone_begins_no_round(again: Meeting) -> None:
    again.circle.setFocus()
    keys(Key.Key_Right, Key.Key_Space, Key.Key_Left)
    press(again.circle_page, "One by one")
    press(again.one_by_one, "Next")
    press(again.page.bar, "Back")
    assert [round_.date for round_ in again.document.case.rounds] == [BEFORE]


def test_the_first_answer_begins_the_round_of_today(again: Meeting) -> None:
    click(again.circle, ring(again.circle, "friends", 7))
    before, today = again.document.case.rounds
    assert (before, today.date) == (in_august().rounds[0], TODAY)
    assert set(today.answers) == {"friends"}
    assert today.answer("friends").satisfaction == 7
    assert today.instrument == INSTRUMENT.ref
    assert dotted(again) == list(range(10)), "the round before stays where it was"


@pytest.mark.parametrize("way", ["a number", "words", "a reason", "a digit of the survey"])
def test_whatever_the_first_answer_is_it_begins_the_round(again: Meeting, way: str) -> None:
    match way:
        case "a number":
            QTest.mouseClick(again.card.row(IMP).keys()[4], Qt.MouseButton.LeftButton)
        case "words":
            again.card.focus_comment()
            QTest.keyClicks(focused(), "hello")
        case "a reason":
            press(again.card, "Not now")
        case "a digit of the survey":
            press(again.circle_page, "One by one")
            keys(Key.Key_4)
    assert [round_.date for round_ in again.document.case.rounds] == [BEFORE, TODAY]


def test_undoing_the_first_answer_leaves_no_round(again: Meeting) -> None:
    click(again.circle, ring(again.circle, "friends", 7))
    again.document.undo()
    assert [round_.date for round_ in again.document.case.rounds] == [BEFORE]


def test_the_same_date_goes_on_with_its_round(qtbot: QtBot) -> None:
    today = Sitting(TODAY, INSTRUMENT.ref)
    case = today.score(in_august(), "friends", Viewpoint.SATISFACTION, 4)
    meeting = Meeting(qtbot, case)
    assert meeting.circle.picture.spokes[THEMES.index("friends")].satisfaction == 4
    click(meeting.circle, ring(meeting.circle, "health", 6))
    assert [round_.date for round_ in meeting.document.case.rounds] == [BEFORE, TODAY]
    assert set(meeting.answering.round().answers) == {"friends", "health"}


def test_without_an_earlier_round_there_is_no_dotted_line(meeting: Meeting) -> None:
    assert dotted(meeting) == [None] * 10
    assert not any("Aug" in text for text in texts(meeting.circle_page))


def test_a_later_round_is_not_the_one_before(qtbot: QtBot) -> None:
    later = Sitting("2027-01-01", INSTRUMENT.ref)
    meeting = Meeting(qtbot, later.score(a_case(), "friends", Viewpoint.SATISFACTION, 9))
    assert dotted(meeting) == [None] * 10
    click(meeting.circle, ring(meeting.circle, "friends", 7))
    assert [round_.date for round_ in meeting.document.case.rounds] == [TODAY, "2027-01-01"]


def test_all_three_ways_write_to_the_same_answer(meeting: Meeting) -> None:
    click(meeting.circle, ring(meeting.circle, "studies_work", 7))
    assert meeting.card.row(SAT).score == 7
    QTest.mouseClick(meeting.card.row(SAT).keys()[3], Qt.MouseButton.LeftButton)
    assert meeting.circle.picture.spokes[0].satisfaction == 3
    meeting.card.row(IMP).focus()
    keys(Key.Key_9)
    press(meeting.circle_page, "One by one")
    for _ in range(8):
        keys(Key.Key_5)
    assert meeting.answer("studies_work").importance == 9
    keys(Key.Key_5, Key.Key_8)  # the last importance, then the first satisfaction that is open
    press(meeting.page.bar, "Back")
    assert meeting.circle.picture.spokes[0].satisfaction == 8
    assert meeting.card.row(SAT).score == 8


def test_undo_and_redo_are_seen_everywhere(meeting: Meeting) -> None:
    click(meeting.circle, ring(meeting.circle, "studies_work", 7))
    assert meeting.page.bar.undo.isEnabled()
    assert not meeting.page.bar.redo.isEnabled()
    press(meeting.page.bar, "Undo")
    assert meeting.circle.picture.spokes[0].satisfaction is None
    assert meeting.card.row(SAT).score is None
    assert not meeting.page.bar.undo.isEnabled()
    press(meeting.page.bar, "Redo")
    assert meeting.circle.picture.spokes[0].satisfaction == 7
    assert meeting.card.row(SAT).score == 7


def test_undo_takes_words_back_out_of_the_field(meeting: Meeting) -> None:
    meeting.card.focus_comment()
    QTest.keyClicks(focused(), "words")
    meeting.circle.setFocus()
    press(meeting.page.bar, "Undo")
    assert meeting.card.comment_box.words() == ""
    press(meeting.page.bar, "Redo")
    assert meeting.card.comment_box.words() == "words"


def test_it_opens_at_the_first_theme_that_has_something_to_ask(qtbot: QtBot) -> None:
    case, today = a_case(), Sitting(TODAY, INSTRUMENT.ref)
    for theme in THEMES[:2]:
        case = today.score(case, theme, Viewpoint.SATISFACTION, 5)
        case = today.score(case, theme, Viewpoint.IMPORTANCE, 5)
        case = today.comment(case, theme, "said")
    assert Meeting(qtbot, case).lit() == THEMES[2]


def test_it_goes_on_in_the_middle_of_a_sentence(qtbot: QtBot) -> None:
    case = Sitting(TODAY, INSTRUMENT.ref).comment(a_case(), "friends", "I would like")
    meeting = Meeting(qtbot, case)
    meeting.page.go_to("friends", "future")
    assert meeting.lit() == "friends"
    QTest.keyClicks(focused(), " to see Iida")
    assert meeting.answer().comment == "I would like to see Iida"


def test_it_goes_on_there_also_where_the_card_is_a_tab(qtbot: QtBot) -> None:
    case = Sitting(TODAY, INSTRUMENT.ref).comment(a_case(), "friends", "I would like")
    meeting = Meeting(qtbot, case, size=(1000, 700))
    meeting.page.go_to("friends", "future")
    assert meeting.card.isVisible()
    QTest.keyClicks(focused(), " to see Iida")
    assert meeting.answer().comment == "I would like to see Iida"


def test_the_bar_says_whose_meeting_it_is_and_which_day(meeting: Meeting) -> None:
    assert "Aino" in texts(meeting.page.bar)
    assert "22 Nov" in texts(meeting.page.bar)


def test_the_official_name_is_never_shown(qtbot: QtBot) -> None:
    person = replace(a_case().person, name="Aino Maria Virtanen", note="a note", born="2004-03-02")
    meeting = Meeting(qtbot, replace(a_case(), person=person))
    everything = " ".join(texts(meeting.page))
    for secret in ("Virtanen", "Maria", "a note", "2004"):
        assert secret not in everything


def test_it_says_whether_all_is_saved(meeting: Meeting) -> None:
    for state, said in (
        (Saved.NOT_YET, "Saving …"),
        (Saved.CANNOT, "Not saved yet"),
        (Saved.YES, "✓ Saved"),
    ):
        meeting.page.show_saved(state)
        assert said in texts(meeting.page.bar)


def test_the_arrow_leads_from_the_survey_to_the_circle_and_is_not_there_otherwise(
    meeting: Meeting,
) -> None:
    assert meeting.page.bar.back is not None
    assert not meeting.page.bar.back.isVisible()
    press(meeting.circle_page, "One by one")
    press(meeting.page.bar, "Back")
    assert meeting.circle.isVisible()
    assert not meeting.page.bar.back.isVisible()


def test_it_ends_with_a_kind_word_and_everything_kept(meeting: Meeting) -> None:
    ended = []
    meeting.page.ended.connect(lambda: ended.append(True))
    click(meeting.circle, ring(meeting.circle, "friends", 7))
    press(meeting.page.bar, "End the meeting")
    assert "That is all for today" in texts(meeting.page)
    assert meeting.course.meeting.ended is not None
    assert meeting.answer().satisfaction == 7
    press(meeting.page, "Close")
    assert ended == [True]


def test_back_from_the_end_the_meeting_goes_on_where_it_was(meeting: Meeting) -> None:
    press(meeting.page.bar, "End the meeting")
    press(meeting.page, "Back to the meeting")
    assert meeting.course.meeting.is_open
    assert meeting.circle.isVisible()


def test_another_language_is_spoken_everywhere_at_once(meeting: Meeting) -> None:
    meeting.page.speak("sv")
    assert meeting.circle.picture.spokes[THEMES.index("friends")].name == "Vänner"
    assert "22 nov" in texts(meeting.page.bar)
    press(meeting.circle_page, "One by one")
    asked = INSTRUMENT.themes[0].importance.in_language("sv")
    assert asked in texts(meeting.one_by_one)


def test_compare_and_focus_lead_onwards_with_their_last_key(again: Meeting) -> None:
    for part, to in ((Part.COMPARE, Part.FOCUS), (Part.FOCUS, Part.PLAN)):
        again.page.show_part(part)
        onwards = again.page._room(part).page.onwards  # type: ignore[attr-defined]
        assert onwards.isVisible() and onwards.property("kind") == "main"
        again.page.first_focus().setFocus()  # type: ignore[union-attr]
        passed = []
        while focused() is not onwards:
            assert focused() not in passed, "Tab comes to it"
            passed.append(focused())
            keys(Key.Key_Tab)
        keys(Key.Key_Tab)
        assert not again.page._room(part).isAncestorOf(focused()), "it is the last one"
        onwards.setFocus()
        keys(Key.Key_Space)
        assert again.page.part is to
