"""The plan is read back, mended on the spot, and answered; yes, no and not yet are all fine."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.plan import Answered, GoalState, plan_of
from mylife_desktop.domain.planning import Preset, add_goal, change_words
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.domain.versions import agree, is_agreed
from mylife_desktop.ui.look import look
from mylife_desktop.ui.meeting.agree_room import AgreeRoom
from mylife_desktop.ui.meeting.plan_sentences import LineKind
from mylife_desktop.ui.meeting.read_line import ReadLine
from mylife_desktop.ui.widgets.scroll import Scroll
from tests.builders import a_case, case_files
from tests.clothes import worn
from tests.drive import focused, show
from tests.ui.meeting.last_time import YES, At, agreed, an_aino, planned
from tests.ui.meeting.rooms import BEFORE, INSTRUMENT, LOOK, TODAY, press, texts
from tests.ui.shown import assert_all_is_seen, is_seen_whole, settle

KATRI, AINO = "Katri: yes", "Aino: yes"


def at_plan(qtbot: QtBot, case: Case | None = None, **more: object) -> At[AgreeRoom]:
    return At(qtbot, AgreeRoom, case or planned("Tuon laskut"), **more)  # type: ignore[arg-type]


def line(at: At[AgreeRoom], kind: LineKind = LineKind.STEP) -> ReadLine:
    settle()
    return next(one for one in at.room.page.lines if one.line.kind is kind)


def said(at: At[AgreeRoom]) -> list[str]:
    """The plan as it is read, from top to bottom."""
    settle()
    return [one.line.said for one in at.room.page.lines]


def turn(under: Scroll, down: bool) -> None:
    """The wheel, the pointer in the middle of a side."""
    window = under.window()
    at = QPointF(under.mapTo(window, under.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, -120 if down else 120))
    settle()


# -- read back -----------------------------------------------------------------------------------


def test_it_is_read_in_the_first_person_and_the_persons_own_words(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    assert said(at) == ["Laskut kuntoon", "I: Tuon laskut. By Thu 12 Nov"]
    assert "Finances" in texts(at.room)


def test_where_there_is_no_goal_nobody_is_asked_for_a_yes(qtbot: QtBot) -> None:
    at = at_plan(qtbot, a_case())
    assert at.room.page.answer.isHidden()
    assert "There is no goal yet. You can make one on the page “Plan”." in texts(at.room)
    assert focused() is at.room.page.meeting.opener
    assert not at.room.page._plan_card.isVisible(), "no empty card"


def test_what_is_missing_is_said_and_forces_nothing(qtbot: QtBot) -> None:
    at = at_plan(qtbot, add_goal(planned("Tuon laskut"), "Oma porukka", "friends"))
    assert texts(at.room.page._missing) == [
        "“Oma porukka” has no step yet.",
        "The next meeting is not agreed yet.",
    ]
    press(at.room, AINO)
    press(at.room, KATRI)
    assert is_agreed(at.document.case)


def test_without_a_case_manager_nobody_keeps_the_plan_together_yet(qtbot: QtBot) -> None:
    case = planned("Tuon laskut")
    alone = replace(case, parts={part: of for part, of in case.parts.items() if part != "people"})
    assert "Nobody is named yet who keeps the plan together." in texts(at_plan(qtbot, alone).room)
    assert "Nobody is named yet who keeps the plan together." not in texts(at_plan(qtbot).room)


# -- mended and struck ---------------------------------------------------------------------------


def test_a_line_is_mended_where_it_stands_and_one_stay_is_one_act(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    one = line(at, LineKind.GOAL)
    press(one, "Mend: Laskut kuntoon")
    assert focused() is one.words
    QTest.keyClicks(one.words, "!?")
    press(one, "Ready")
    assert at.goal.words == "Laskut kuntoon!?"
    assert said(at)[0] == "Laskut kuntoon!?"
    assert focused() is one.mend
    assert at.acts() == 1


def test_an_emptied_goal_gets_back_the_words_it_had(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    one = line(at, LineKind.GOAL)
    press(one, "Mend: Laskut kuntoon")
    for _ in "Laskut kuntoon":
        QTest.keyClick(one.words, Qt.Key.Key_Backspace)
    press(one, "Ready")
    assert at.goal.words == "Laskut kuntoon"
    assert one.words.words() == "Laskut kuntoon"
    assert at.acts() == 0


def test_a_step_gets_other_people_and_another_day_on_the_spot(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    one = line(at)
    press(one, one.mend.accessibleName())
    press(one, "Katri")
    assert at.steps[0].who == ("me", "p1")
    press(one, "me")
    press(one, "Katri")
    assert at.steps[0].who == ("p1",)  # a step is somebody's
    assert one.days is not None
    one.days.chips[Preset.IN_A_WEEK].click()
    assert (at.steps[0].by, at.steps[0].moved[0].from_) == ("2026-11-29", "2026-11-12")


@pytest.mark.promise("P17")
def test_a_day_that_is_none_yet_is_there_again_until_the_line_is_read(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    line(at).mend.click()
    days = line(at).days
    assert days is not None
    QTest.keyClicks(days.field, "some day")
    assert at.document.unfinished == {"agree/day/g1/0": {"day": "some day"}}
    again = AgreeRoom(at.answering, at.course, "en", LOOK)
    show(qtbot, again, 1366, 711)
    again.enter()
    mended = next(one for one in again.page.lines if one.line.kind is LineKind.STEP)
    assert mended.is_mended and mended.days is not None and mended.days.field.text() == "some day"
    assert again.first_focus() is mended.days.field
    mended.close_field()
    assert at.document.unfinished == {}


def test_a_struck_line_comes_back_with_an_undo(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    press(at.room, line(at).strike.accessibleName())
    assert at.steps == ()
    assert focused().accessibleName() == "Strike: Laskut kuntoon"
    at.document.undo()
    assert said(at)[1] == "I: Tuon laskut. By Thu 12 Nov"


def test_a_goal_struck_before_it_was_agreed_goes_an_agreed_one_is_ended(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    press(at.room, "Strike: Laskut kuntoon")
    assert at.plan.goals == ()
    at = at_plan(qtbot, agreed("Tuon laskut"))
    press(at.room, "Strike: Laskut kuntoon")
    assert at.goal.state is GoalState.ENDED
    assert said(at) == []


# -- answered ------------------------------------------------------------------------------------


def test_the_yes_of_both_makes_an_agreed_version(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    press(at.room, AINO)
    assert at.plan.versions == ()
    assert at.acts() == 0
    press(at.room, KATRI)
    [version] = at.plan.versions
    assert (version.on, version.said.me, version.said.case_manager) == (
        TODAY,
        Answered.YES,
        Answered.YES,
    )
    assert at.plan.agreed == TODAY
    told = "\n".join(texts(at.room.page.answer))
    assert "On 22 Nov you both said yes: 1 goal(s), 1 step(s)." in told
    assert "The next change begins a new version." in told
    assert at.acts() == 1


def test_half_a_yes_is_for_the_plan_as_it_was_read(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    press(at.room, AINO)
    at.document.edit("plan", change_words(at.document.case, "g1", "Muuta"))
    press(at.room, KATRI)
    assert at.plan.versions == ()
    assert not at.room.page.answer.me.isChecked()


def test_half_a_yes_can_be_taken_back(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    press(at.room, AINO)
    press(at.room, "✓ Aino: yes")
    press(at.room, KATRI)
    assert at.plan.versions == ()


@pytest.mark.parametrize(("name", "answer"), [("Not yet", Answered.NOT_YET), ("No", Answered.NO)])
def test_a_no_or_not_yet_with_words_is_a_valid_end(
    qtbot: QtBot, name: str, answer: Answered
) -> None:
    at = at_plan(qtbot)
    press(at.room, name)
    at.room.page.answer.words.insertPlainText(" Mietin kotona.\n")
    press(at.room, "Keep this answer")
    [version] = at.plan.versions
    assert (version.said.me, version.said.words) == (answer, " Mietin kotona.\n")
    assert at.plan.agreed is None
    told = "\n".join(texts(at.room.page.answer))
    assert "That is an answer too." in told
    assert "Mietin kotona." in told


def test_after_a_not_yet_a_yes_is_still_possible(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    press(at.room, "Not yet")
    press(at.room, "Keep this answer")
    press(at.room, AINO)
    press(at.room, KATRI)
    assert [version.is_agreed for version in at.plan.versions] == [False, True]


@pytest.mark.promise("P17")
def test_words_of_a_not_yet_that_became_a_yes_wait_until_they_are_thrown_away(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    press(at.room, "Not yet")
    QTest.keyClicks(at.room.page.answer.words, "Friday is too soon")
    press(at.room, AINO)
    press(at.room, KATRI)
    assert is_agreed(at.document.case)
    again = AgreeRoom(at.answering, at.course, "en", LOOK)
    show(qtbot, again, 1366, 711)
    again.enter()
    answer = again.page.answer
    for said in (at.room.page.answer, answer):
        assert "Written here, but not kept: “Friday is too soon”" in texts(said)
    press(again, "Agree on it anew")
    assert answer.words.isHidden(), "nobody says not yet now"
    press(again, "Not yet")
    assert answer.words.words() == "Friday is too soon"
    press(again, "Not yet")
    press(again, "Throw the words away")
    assert at.document.unfinished == {} and "Thrown away." in texts(answer)
    press(again, "Bring the words back")
    assert "Friday is too soon" in str(at.document.unfinished)
    press(again, "Throw the words away")
    again.enter()
    assert "Thrown away." not in texts(answer)


def test_a_change_after_the_yes_is_said_and_asked_about_anew(qtbot: QtBot) -> None:
    at = at_plan(qtbot, agreed("Tuon laskut"))
    assert texts(at.room.page.answer)[0] == "Agreed"
    at.document.edit("plan", change_words(at.document.case, "g1", "Muuta"))
    settle()
    assert "It has changed since 14 Aug, when you both said yes." in texts(at.room.page.answer)
    press(at.room, AINO)
    press(at.room, KATRI)
    assert [version.goals[0].words for version in at.plan.versions] == ["Laskut kuntoon", "Muuta"]


def test_an_agreed_plan_can_be_agreed_on_anew(qtbot: QtBot) -> None:
    at = at_plan(qtbot, agreed("Tuon laskut"))
    press(at.room, "Agree on it anew")
    press(at.room, AINO)
    press(at.room, KATRI)
    assert [version.on for version in at.plan.versions] == [BEFORE, TODAY]


def test_the_second_yes_ends_what_was_asked_anew(qtbot: QtBot) -> None:
    at = at_plan(qtbot, agreed("Tuon laskut"))
    answer = at.room.page.answer
    press(at.room, "Agree on it anew")
    press(at.room, AINO)
    assert answer.manager.isVisible()
    press(at.room, KATRI)
    assert not answer.me.isVisible()
    assert focused() is answer.anew


def test_the_yes_that_a_file_tells_of_stays_beside_a_new_one(qtbot: QtBot) -> None:
    aino = next(case for case in case_files() if case.person.called == "Aino")
    at = at_plan(qtbot, aino)
    press(at.room, "Agree on it anew")
    press(at.room, AINO)
    press(at.room, KATRI)
    assert [version.on for version in at.plan.versions] == ["2026-05-18", TODAY]


def test_it_is_all_done_with_keys(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    assert focused() is at.room.page.answer.me
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert is_agreed(at.document.case)


# -- the next meeting ----------------------------------------------------------------------------


def test_when_where_and_with_whom(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    card = at.room.page.meeting
    press(card, "Agree on a time")
    assert card.form is not None
    card.form.day.chips[Preset.IN_TWO_WEEKS].click()
    card.form.time.setFocus()
    card.form.time.selectAll()
    QTest.keyClicks(card.form.time, "9.15")
    card.form.place.insertPlainText("kirjasto")
    press(card, "Mikko")
    press(card, "Iida")
    assert at.plan.next_meeting == "2026-12-06 09:15, kirjasto; Mikko, Iida"
    press(card, "Ready")
    assert "Sun 6 Dec 09:15 · kirjasto · Mikko, Iida" in texts(card)
    assert "The next meeting is not agreed yet." not in texts(at.room)


def test_a_meeting_that_is_agreed_asks_no_new_yes(qtbot: QtBot) -> None:
    at = at_plan(qtbot, agreed("Tuon laskut"))
    press(at.room, "Agree on a time")
    card = at.room.page.meeting
    assert card.form is not None
    card.form.day.chips[Preset.IN_A_WEEK].click()
    assert is_agreed(at.document.case)


# -- an answer changed under a goal --------------------------------------------------------------


def moved(case: Case) -> Case:
    return Sitting(TODAY, INSTRUMENT.ref).score(case, "finance", Viewpoint.SATISFACTION, 8)


def keep(at: At[AgreeRoom]) -> None:
    press(at.room, "Keep the goal: Laskut kuntoon")
    assert at.goal.state is GoalState.ACTIVE


def change(at: At[AgreeRoom]) -> None:
    press(at.room, "Change the goal: Laskut kuntoon")
    assert focused() is line(at, LineKind.GOAL).words


def drop(at: At[AgreeRoom]) -> None:
    press(at.room, "Drop the goal: Laskut kuntoon")
    assert at.goal.state is GoalState.ENDED


@pytest.mark.parametrize("act", [keep, change, drop])
def test_a_changed_answer_asks_and_deletes_nothing(
    qtbot: QtBot, act: Callable[[At[AgreeRoom]], None]
) -> None:
    at = at_plan(qtbot, moved(planned("Tuon laskut")))
    question = "how satisfied you are with Finances has moved clearly, from 3 to 8."
    assert any(question in text for text in texts(at.room))
    assert at.goal.state is GoalState.ACTIVE
    act(at)
    settle()
    assert not any(question in text for text in texts(at.room))
    assert len(at.plan.goals) == 1
    assert at.acts() == 1
    settle()
    assert any(question in text for text in texts(at.room))


# -- versions ------------------------------------------------------------------------------------


def two_versions() -> Case:
    return agree(change_words(agreed("Tuon laskut"), "g1", "Velat pois"), TODAY, YES)


def test_versions_lie_side_by_side_and_the_arrow_leads_back(qtbot: QtBot) -> None:
    at = at_plan(qtbot, two_versions())
    with qtbot.waitSignal(at.room.way_changed):
        press(at.room, "Versions side by side")
    settle()
    assert at.room.can_go_back()
    told = texts(at.room)
    assert "◆  The goal “Laskut kuntoon” is now “Velat pois”" not in told
    assert "The goal “Laskut kuntoon” is now “Velat pois”" in told
    assert "◆  Finances: Laskut kuntoon" in told
    assert "◆  Finances: Velat pois" in told
    at.room.go_back()
    assert not at.room.can_go_back()
    assert focused() is at.room.page.answer.versions


def test_one_version_alone_has_nothing_beside_it(qtbot: QtBot) -> None:
    at = at_plan(qtbot, agreed("Tuon laskut"))
    assert at.room.page.answer.versions.isHidden()


def test_any_two_can_be_chosen(qtbot: QtBot) -> None:
    at = at_plan(qtbot, two_versions())
    at.document.edit("plan", change_words(at.document.case, "g1", "Kolmas"))
    press(at.room, "Versions side by side")
    page = at.room.versions.page
    titles = [action.text() for action in page.choices[0].menu().actions()]
    assert titles == ["14 Aug · agreed", "22 Nov · agreed", "As it is now"]
    page.choices[0].menu().actions()[0].trigger()
    settle()
    assert "The goal “Laskut kuntoon” is now “Kolmas”" in texts(page)
    page.choices[1].menu().actions()[0].trigger()
    settle()
    assert "The two say the same" in texts(page)


# -- how it looks --------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 200])
def test_all_is_seen(qtbot: QtBot, percent: int) -> None:
    dressed = look("light", percent)
    with worn(dressed):
        at = at_plan(qtbot, moved(planned("Tuon laskut")), dressed=dressed)
        settle()
        assert_all_is_seen(at.room)
        press(at.room, line(at).mend.accessibleName())
        press(at.room, "Not yet")
        settle()
        assert is_seen_whole(at.room.page.answer.keep)
        press(at.room, "Agree on a time")
        settle()
        form = at.room.page.meeting.form
        assert form is not None
        assert is_seen_whole(form.day.chips[Preset.IN_A_WEEK])
        assert_all_is_seen(at.room)


def test_it_can_be_made_narrow_and_wide_again(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    for width in (700, 1366, 700):
        at.window.resize(width, 700)
        settle()
        assert at.room.page.answer.me.isVisible()
        assert line(at).isVisible()


def test_the_wheel_turns_the_page_wherever_the_pointer_is(qtbot: QtBot) -> None:
    at = at_plan(qtbot)
    press(at.room, "Agree on a time")
    plan, cards = at.room.page._scrolls
    at.window.resize(1366, 420)
    settle()
    assert cards.verticalScrollBar().maximum() > 0 == plan.verticalScrollBar().maximum()
    cards.let_go()
    bar = cards.verticalScrollBar()
    bar.setValue(0)
    turn(plan, down=True)
    assert (began := bar.value()) > 0
    turn(plan, down=False)
    assert bar.value() < began


def test_whoever_must_not_be_contacted_is_not_named_before_company(qtbot: QtBot) -> None:
    case = planned("Soitan Jarille")
    people = (*case.listed("people"), {"id": "p9", "name": "Jari V", "kind": "own_network",
                                       "excluded": True})  # fmt: skip
    case = Case(case.person, case.rounds, type(case.parts)({**case.parts, "people": people}))
    at = at_plan(qtbot, case)
    at.course.sit_with(("p1",), ())
    at.room.follow()
    settle()
    assert not any("Jari" in text for text in texts(at.room))
    assert line(at).mend.isHidden()


def test_nothing_is_changed_by_looking(qtbot: QtBot) -> None:
    case = an_aino()
    at = at_plan(qtbot, case)
    assert plan_of(at.document.case) == plan_of(case)
    assert at.acts() == 0
