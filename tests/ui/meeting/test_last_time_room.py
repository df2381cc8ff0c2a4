"""Four steps of last time are four acts; a date or a word is there for who wants it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.meeting import Meeting
from mylife_desktop.domain.plan import CheckState, StepState
from mylife_desktop.domain.planning import Preset, add_step
from mylife_desktop.domain.versions import is_agreed
from mylife_desktop.ui.look import look
from mylife_desktop.ui.meeting.last_time_room import LastTimeRoom
from mylife_desktop.ui.meeting.step_check import StepCheck
from tests.builders import a_case
from tests.clothes import worn
from tests.drive import digit, focused, keys, show
from tests.ui.meeting.last_time import STEPS, At, agreed, planned
from tests.ui.meeting.rooms import LOOK, TODAY, press, texts
from tests.ui.shown import assert_all_is_seen, settle

ALL = tuple(CheckState)
KEY = Qt.Key


def at_four(qtbot: QtBot, **more: object) -> At[LastTimeRoom]:
    return At(qtbot, LastTimeRoom, agreed(*STEPS), **more)  # type: ignore[arg-type]


def cards(at: At[LastTimeRoom]) -> tuple[StepCheck, ...]:
    return at.room.page.cards


def test_four_steps_are_four_keys(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(digit(1), digit(2), digit(3), digit(4))
    assert [step.state for step in at.steps] == [
        StepState.DONE,
        StepState.DOING,
        StepState.OPEN,
        StepState.DROPPED,
    ]
    assert [step.checked[0].state for step in at.steps] == list(ALL)
    assert all(step.checked[0].on == TODAY for step in at.steps)
    assert focused().accessibleName() == "On to the Circle"
    assert is_agreed(at.document.case)
    assert at.acts() == 4


def test_four_steps_are_four_clicks(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    for card, state in zip(cards(at), ALL, strict=True):
        QTest.mouseClick(card.answers[ALL.index(state)], Qt.MouseButton.LeftButton)
    assert [step.checked[0].state for step in at.steps] == list(ALL)


def test_space_and_enter_answer_where_the_arrows_have_come(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(KEY.Key_Right, KEY.Key_Space, KEY.Key_Right, KEY.Key_Right, KEY.Key_Return)
    assert [step.checked[0].state for step in at.steps[:2]] == [ALL[1], ALL[2]]


def test_arrows_lead_from_card_to_card(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(KEY.Key_Down)
    assert focused() is cards(at)[2].answers[0]
    keys(KEY.Key_Right, KEY.Key_Right, KEY.Key_Right, KEY.Key_Right)
    assert focused() is cards(at)[3].answers[0]
    keys(KEY.Key_Up)
    assert focused() is cards(at)[1].answers[0]
    keys(KEY.Key_Left)
    assert focused() is cards(at)[0].answers[0]


def test_tab_stops_once_at_each_card(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(KEY.Key_Tab)
    assert focused() is cards(at)[1].answers[0]


def test_another_answer_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(digit(1))
    cards(at)[0].begin()
    keys(digit(3))
    [checked] = at.steps[0].checked
    assert checked.state is CheckState.NOT_YET
    assert at.steps[0].state is StepState.OPEN


def test_the_heading_counts_the_things(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    assert texts(at.room)[:2] == ["Last time we agreed on four things", "How did they go?"]
    at = At(qtbot, LastTimeRoom, agreed("yksi"))
    assert texts(at.room)[:2] == ["Last time we agreed on one thing", "How did it go?"]
    at = At(qtbot, LastTimeRoom, agreed(*map(str, range(12))))
    assert "12" in texts(at.room)[0]


def test_what_nobody_said_yes_to_is_not_called_agreed(qtbot: QtBot) -> None:
    at = At(qtbot, LastTimeRoom, planned("yksi"))
    assert texts(at.room)[0] == "From last time"


def test_where_nothing_waits_there_is_a_kind_word_and_the_way_on(qtbot: QtBot) -> None:
    at = At(qtbot, LastTimeRoom, a_case())
    assert texts(at.room)[0] == "Nothing waits from last time"
    with qtbot.waitSignal(at.room.went_on):
        keys(KEY.Key_Space)


def test_it_can_be_skipped(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    with qtbot.waitSignal(at.room.skipped):
        press(at.room, "Skip this today")
    assert at.acts() == 0


def test_a_card_says_the_theme_who_and_by_when(qtbot: QtBot) -> None:
    case = add_step(agreed(), "g1", "Käydään", who=("p1", "me"), by="2026-12-12")
    at = At(qtbot, LastTimeRoom, case)
    assert texts(cards(at)[0])[:3] == ["Finances", "Katri + me · by 12 Dec", "Käydään"]


def test_a_new_date_and_a_word_are_kept_and_said(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(digit(3))
    card = cards(at)[0]
    press(card, "A new date or a word … Tuon laskut")
    assert card.days is not None
    card.days.chips[Preset.IN_A_WEEK].click()
    card.words.setFocus()
    QTest.keyClicks(card.words, "linja oli varattu")
    press(card, "Ready Tuon laskut")
    [step] = at.steps[:1]
    assert (step.by, step.moved[0].from_, step.moved[0].why) == (
        "2026-11-29",
        "2026-11-12",
        "linja oli varattu",
    )
    assert "New date 29 Nov · “linja oli varattu”" in texts(card)
    assert "me · by 12 Nov" in texts(card)
    assert is_agreed(at.document.case)
    assert at.acts() == 3


def test_words_are_kept_exactly(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(digit(1))
    card = cards(at)[0]
    press(card, "A word … Tuon laskut")
    assert focused() is card.words
    card.words.insertPlainText(" <b>tavattiin</b>\u00a0sunnuntaina! ")
    assert at.steps[0].checked[0].word == " <b>tavattiin</b>\u00a0sunnuntaina! "


def test_a_done_step_is_asked_for_no_date(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(digit(1))
    press(cards(at)[0], "A word … Tuon laskut")
    assert cards(at)[0].days is None


def test_a_digit_typed_into_a_word_answers_nothing(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(digit(1))
    press(cards(at)[0], "A word … Tuon laskut")
    QTest.keyClicks(cards(at)[0].words, "4")
    assert at.steps[0].checked[0].state is CheckState.DONE


def test_a_step_made_today_is_not_among_them(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    at.document.edit("plan", add_step(at.document.case, "g1", "uusi", on=TODAY))
    assert len(cards(at)) == 4


def test_an_undo_shows_the_step_unanswered_again(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    keys(digit(2))
    at.document.undo()
    assert cards(at)[0].step.state is None
    assert not any(one.isChecked() for one in cards(at)[0].answers)


def test_what_has_changed_since_is_told_in_sentences(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    assert at.room.page.changes.isHidden()
    keys(digit(1))
    press(at.room, "What has changed in the plan since 14 Aug (1): unfold")
    assert texts(at.room.page.changes) == ["“Tuon laskut” is done"]


def test_whoever_must_not_be_contacted_is_not_named_before_company(qtbot: QtBot) -> None:
    case = agreed("Soitan Jarille")
    people = (*case.listed("people"), {"id": "p9", "name": "Jari V", "kind": "own_network",
                                       "excluded": True})  # fmt: skip
    case = type(case)(case.person, case.rounds, type(case.parts)({**case.parts, "people": people}))
    at = At(qtbot, LastTimeRoom, case)
    assert "Soitan Jarille" in texts(at.room)
    at.course.sit_with(("p1",), ())
    at.room.follow()
    assert not any("Jari" in text for text in texts(at.room))


def test_every_answer_says_its_step_to_a_screen_reader(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    assert cards(at)[0].answers[1].accessibleName() == "Tuon laskut: On the way"
    assert cards(at)[0].answers[1].isCheckable()


@pytest.mark.parametrize("percent", [100, 200])
def test_all_is_seen(qtbot: QtBot, percent: int) -> None:
    dressed = look("light", percent)
    with worn(dressed):
        at = at_four(qtbot, dressed=dressed)
        keys(digit(3))
        settle()
        assert_all_is_seen(at.room)


def test_a_meeting_without_a_next_one_offers_no_date_before_it(qtbot: QtBot) -> None:
    at = at_four(qtbot)
    assert isinstance(at.course.meeting, Meeting)
    keys(digit(3))
    press(cards(at)[0], "A new date or a word … Tuon laskut")
    assert cards(at)[0].days is not None
    assert cards(at)[0].days.chips[Preset.BEFORE_MEETING].isHidden()
    cards(at)[0].day_chosen.emit(date(2026, 12, 1))
    assert at.steps[0].by == "2026-12-01"


def test_all_of_a_card_comes_into_view_when_there_is_more_to_say(qtbot: QtBot) -> None:
    at = at_four(qtbot, size=(1366, 480))
    card = cards(at)[-1]
    QTest.keyClick(card.answers[2], Qt.Key.Key_Space)
    card.more.click()
    settle()
    words = card.words
    assert words.isVisible()
    assert words.mapTo(at.room, words.rect().bottomLeft()).y() <= at.room.height()


@pytest.mark.promise("P17")
def test_a_new_date_that_is_none_yet_is_there_again_until_the_card_is_ready(qtbot: QtBot) -> None:
    at = At(qtbot, LastTimeRoom, agreed("Tuon laskut", "Varaan ajan"))
    card = cards(at)[1]
    card.answered.emit(CheckState.NOT_YET)
    card.more.click()
    assert card.days is not None
    QTest.keyClicks(card.days.field, "some day")
    assert at.document.unfinished == {"last_time/day/g1/1": {"day": "some day"}}
    again = LastTimeRoom(at.answering, at.course, "en", LOOK)
    show(qtbot, again, 1366, 711)
    again.enter()
    days = again.page.cards[1].days
    assert (
        days is not None and days.field.text() == "some day" and again.first_focus() is days.field
    )
    assert again.page.cards[0].days is None
    again.page.cards[1].more.click()  # ready
    assert at.document.unfinished == {}
