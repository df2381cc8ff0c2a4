"""What the services plan, theme by theme: cards, findings with their choices, the week."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Frozen
from mylife_desktop.domain.service_edits import Written, add_service_goals
from mylife_desktop.domain.services import Assessed, Limits, Time
from mylife_desktop.language import Languages
from mylife_desktop.ui.look import Look
from tests.builders import THEMES, a_case, case_files
from tests.ui.meeting.goals_table import a_plan
from tests.ui.meeting.rooms import press, texts
from tests.ui.meeting.services_room import (
    SCHOOL,
    SLEEP,
    WORKSHOP,
    Table,
    focused,
    low_friends,
    of_file,
    planned,
    settle,
)
from tests.ui.shown import assert_all_is_seen


def many() -> Case:
    """Forty goals of ten services, all with times."""
    case = a_case()
    for at in range(40):
        times = (Time((("mon", "tue", "wed", "thu", "fri")[at % 5],), "09:00", "11:00", 20),)
        written = Written(f"Goal {at}", THEMES[at % 10], f"Service {at % 9}", times=times)
        case = add_service_goals(case, written)
    return case


# -- cards -----------------------------------------------------------------------------------------


def test_the_services_goals_lie_on_their_themes_with_whose_they_are(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP, SLEEP))
    assert "3 service(s), 3 goal(s). You decide which become yours." in texts(table.page)
    said = table.says("studies_work")
    assert {"Studies & work", "Half timetable", "School · Tue and Thu 9–13"} <= set(said)
    assert {"Full-time workshop", "Employment office · Mon–Fri 8–15"} <= set(said)
    assert "Sleep before midnight" in table.says("health")


def test_a_card_says_all_that_is_known_of_it(qtbot: QtBot) -> None:
    written = Written(
        "One payment plan",
        "finance",
        "Debt counselling",
        date="2026-11-01",
        valid_until="2027-11-01",
        times=(Time(("thu",), "14:00", "15:00", 20, 2),),
        limits=Limits(not_after="17:00"),
        assessed=Assessed("Bills over 90 days", "2026-10-01", "Markku"),
    )
    table = Table(qtbot, planned(written))
    assert table.says("finance")[1:] == [
        "One payment plan",
        "Debt counselling, 1 November · valid until 1 November 2027 · every other week Thu 14–15, "
        "20 min each way · on weekdays nothing after 17",
        "Assessed: Bills over 90 days (Markku, 1 October)",
    ]
    card = table.page.row("finance").cards()[0]
    assert card.accessibleName() == "One payment plan"
    assert "Markku" in card.accessibleDescription()


def test_a_card_is_pressed_with_enter_and_offers_what_can_be_done(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, SLEEP))
    card = table.page.row("health").cards()[0]
    card.setFocus()
    with qtbot.waitSignal(table.page.row("health").card_pressed):
        QTest.keyClick(card, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Look at it and change it …",
        "Make it my goal …",
        "Pulls apart with …",
        "Take this card away",
    ]
    menu.close()
    settle()


def test_somebody_who_must_not_be_contacted_is_not_named(qtbot: QtBot) -> None:
    case = planned(replace(SLEEP, holder="p1"))
    person: dict[str, Frozen] = {
        "id": "p1",
        "name": "Seppo",
        "kind": "professional",
        "excluded": True,
    }
    case = replace(case, parts={**case.parts, "people": (person,)})
    table = Table(qtbot, case)
    assert "School nurse" in table.says("health")


def test_only_themes_with_something_to_say_are_there_in_their_order(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP, SCHOOL))
    assert list(table.page.themes.rows) == ["studies_work", "health"]


def test_what_was_said_earlier_stands_beside_with_its_day(qtbot: QtBot) -> None:
    table = Table(qtbot, of_file("Aino"))
    assert "24 August" in table.says("health")
    marks = table.page.row("health")._marks
    assert marks.accessibleName() == "importance 8, satisfaction 5, 24 August"


def test_hard_texts_are_shown_as_plain_text(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(Written("<b>not bold</b> & so", "health", "A & B")))
    assert "<b>not bold</b> & so" in table.says("health")


def test_tab_goes_through_it_in_the_order_in_which_it_is_read(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP))
    for goal in (SCHOOL, WORKSHOP):  # what comes above is made later
        table.document.edit("goal", add_service_goals(table.document.case, goal))
    settle()
    table.page.goals.setFocus()
    names = []
    for _ in range(13):
        names.append(focused().accessibleName())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert names == [
        "My goals",
        "+ A service's goal",
        "Half timetable",
        "Full-time workshop",
        "Join into my goal Studies & work",
        "Keep apart, because … Studies & work",
        "End one … Studies & work",
        "Choose together … Studies & work, “Half timetable”, “Full-time workshop”",
        "Keep both, because … Studies & work, “Half timetable”, “Full-time workshop”",
        "Do these pull apart? Yes: Studies & work",
        "Do these pull apart? No: Studies & work",
        "Sleep before midnight",
        "The week in words",
    ]


# -- findings --------------------------------------------------------------------------------------


def test_what_cannot_both_be_kept_is_said_with_its_reason(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    said = table.says("studies_work")
    assert "These cannot both be kept." in said
    assert "Tue and Thu 9–13." in said
    assert "2 service(s) work on this theme." in said


def test_what_matters_and_nobody_works_on_says_both_numbers(qtbot: QtBot) -> None:
    table = Table(qtbot, low_friends())
    assert table.says("friends") == [
        "Friends",
        "no service plans anything here",
        "Important to you, and nobody works on it.",
        "It matters 8 to you, and is now 3.",
    ]


def test_a_reason_is_asked_in_place_and_an_empty_one_is_none(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    press(table.page, "Keep both, because …")
    keys = table.page.row("studies_work").findChildren(QPushButton)
    keep = next(one for one in keys if one.text() == "Keep this")
    assert not keep.isEnabled()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert table.plan.decisions == ()


def test_escape_leaves_a_question_and_the_keyboard_is_where_it_was(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    press(table.page, "Keep both, because …")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    settle()
    assert focused().property("kind") == "link"
    assert isinstance(button := focused(), QPushButton)
    assert button.text() == "Keep both, because …"


def test_what_is_being_written_stays_when_something_else_changes(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    press(table.page, "Keep both, because …")
    QTest.keyClicks(focused(), "half a thou")
    table.document.edit("elsewhere", add_service_goals(table.document.case, SLEEP))
    settle()
    assert focused().property("text") == "half a thou"


def test_a_card_is_as_high_as_its_words_whatever_changes(qtbot: QtBot) -> None:
    table = Table(qtbot, of_file("Elias"))
    row = table.page.row("studies_work")
    seen = next(f for f in row.findings() if not f.finding.clashes)
    table.room._on_decided(seen.finding, "end", "", ("e1g1",))
    for width in (1366, 1250, 1366, 1180):
        table.window.resize(width, 711)
        settle()
        for card in table.page.themes.cards().values():
            assert card.height() >= card.heightForWidth(card.width()), (width, card.shown.words)
        for theme in ("finance", "life"):  # one card each: it is no higher either
            (card,) = table.page.row(theme).cards()
            assert card.height() == card.heightForWidth(card.width()), (width, theme)


def test_many_findings_of_a_theme_are_shown_when_asked_for(qtbot: QtBot) -> None:
    goals = [
        Written(f"Goal {at}", "health", f"Service {at}", times=(Time(("mon",), "9:00", "10:00"),))
        for at in range(4)
    ]
    table = Table(qtbot, planned(*goals))
    assert len(table.page.row("health")._findings) == 3
    press(table.page, "4 more …")
    assert len(table.page.row("health")._findings) == 7


def keys_in(part: QWidget) -> set[str]:
    return {key.text() for key in part.findChildren(QPushButton)}


def test_goals_that_begin_alike_are_told_apart_by_their_services(qtbot: QtBot) -> None:
    monday = (Time(("mon",), "9:00", "10:00"),)
    words = "Studies go on in August, full time, part {}"
    goals = [Written(words.format(at), "health", f"Place {at}", times=monday) for at in range(2)]
    table = Table(qtbot, planned(*goals))
    (row,) = (r for r in table.page.row("health").findings() if r.finding.clashes)
    press(row, "Choose together …")
    assert {"Place 0: another time", "Place 1: another time"} <= keys_in(row)
    table.page.row("health").findings()[0]._on_end()
    some = {"“Studies go on in…” (Place 0)", "“Studies go on in…” (Place 1)"}
    assert some <= keys_in(table.page)


def test_many_others_that_are_too_much_together_are_counted(qtbot: QtBot) -> None:
    days = ("mon", "tue", "wed", "thu", "fri")
    goals = [
        Written(f"Goal {day}", "health", day, times=(Time((day,), "9:00", "10:00"),))
        for day in days
    ]
    rest = Written("Rest", "friends", "Clinic", limits=Limits(max_days=4))
    table = Table(qtbot, planned(*goals, rest))
    said = "\n".join(texts(table.page))
    assert "“Rest” has at most 4 (together with 4 other goal" in said


def test_twenty_more_findings_are_shown_at_a_time(qtbot: QtBot) -> None:
    monday = (Time(("mon",), "9:00", "10:00"),)
    goals = [Written(f"Goal {at}", "health", f"Place {at}", times=monday) for at in range(8)]
    table = Table(qtbot, planned(*goals))
    press(table.page, "26 more …")
    assert len(table.page.row("health").findings()) == 23
    press(table.page, "6 more …")
    assert len(table.page.row("health").findings()) == 29


def test_what_was_decided_is_in_view_when_it_is_unfolded(qtbot: QtBot) -> None:
    table = Table(qtbot, of_file("Elias"), size=(1366, 560))
    press(table.page, "Keep both, because …")
    QTest.keyClicks(focused(), "we try it")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    table.page.resting.toggle.click()
    settle()
    lines = table.page.resting._lines
    qtbot.waitUntil(lambda: lines.visibleRegion().boundingRect().height() == lines.height())


def test_pasted_lines_are_seen(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP))
    table.page.write_new()
    before = table.page.form.words.height()
    table.page.form.words.insertPlainText("Sleep\nEat\nWalk\nRest\n")
    settle()
    words = table.page.form.words
    assert before < words.height() and not words.verticalScrollBar().maximum()


def test_a_question_is_asked_on_in_another_language(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    press(table.page, "Keep both, because …")
    QTest.keyClicks(focused(), "half")
    spoken = Languages()
    spoken.use("fi")
    settle()
    seen = focused().property("text"), focused().accessibleName()
    spoken.use("en")
    settle()
    assert seen == ("half", "Koska …") and focused().accessibleName() == "Because …"


# -- the week --------------------------------------------------------------------------------------


def test_the_week_stands_below_with_its_hours_and_its_words(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SCHOOL, WORKSHOP))
    said = texts(table.page.week)
    assert "35 h a week." in said
    assert "Hatched: two things at the same time." in said
    press(table.page, "The week in words")
    settle()
    assert "Tuesday: 8–15 “Full-time workshop” (Employment office)" in table.page.week.words()
    assert table.page.week.words() in texts(table.page.week)
    assert table.page.week.now.accessibleDescription() == table.page.week.words()


def test_the_words_of_the_week_come_into_view_when_asked_for(qtbot: QtBot, any_look: Look) -> None:
    table = Table(qtbot, of_file("Aino"), dressed=any_look)
    settle()
    link = table.page.week.stops()[0]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    settle()
    words = table.page.week._words
    top = words.mapTo(table.page, words.rect().topLeft()).y()
    assert link.hasFocus() and 0 <= top < table.page.height()


def test_without_any_goal_of_a_service_there_is_no_week(qtbot: QtBot) -> None:
    table = Table(qtbot, low_friends())
    assert not table.page.week.isVisible()


# -- languages, looks, speed -----------------------------------------------------------------------


@pytest.mark.parametrize("case", case_files(), ids=lambda case: case.person.called)
def test_everything_is_seen_in_the_usual_look_and_at_200_percent(
    qtbot: QtBot, case: Case, any_look: Look
) -> None:
    table = Table(qtbot, case, dressed=any_look, language="fi")
    assert table.window.width() == 1366
    assert table.window.height() == 711
    assert_all_is_seen(table.page)


def test_the_form_is_seen_whole_at_200_percent(qtbot: QtBot, any_look: Look) -> None:
    table = Table(qtbot, of_file("Jenna"), dressed=any_look, language="fi")
    table.page.change("e5g1")
    settle()
    assert table.window.height() == 711
    assert_all_is_seen(table.page.form)


def test_another_language_names_the_themes_anew(qtbot: QtBot) -> None:
    table = Table(qtbot, planned(SLEEP))
    table.room.speak("sv")
    settle()
    assert table.says("health")[0] == "Hälsa"


def test_forty_goals_are_shown_quickly(qtbot: QtBot) -> None:
    case = many()
    began = time.perf_counter()
    table = Table(qtbot, case)
    assert len(table.cards) == 40
    assert time.perf_counter() - began < 3
    assert len(table.page.findChildren(QPushButton)) < 200


def test_a_first_service_is_asked_for_and_those_of_the_network_can_be_chosen(
    qtbot: QtBot,
) -> None:
    table = Table(qtbot, a_case())
    table.page.write_new()
    form = table.page.form
    assert form.service.placeholderText() == form.service.accessibleName() == "Which service?"
    table.document.edit("people", a_plan(plans_elsewhere=[]))
    table.page.write_new()
    assert form.service.placeholderText() == "Another service"
    press(table.page, "Service: Youth work")
    assert form.filled().service == "Youth work"


def test_a_service_that_was_half_chosen_and_is_offered_no_more_stands_in_the_line(
    qtbot: QtBot,
) -> None:
    table = Table(qtbot, a_case())
    table.page.go_on_with("form/", {"words": "Sle", "at Youth work": True})
    assert table.page.form.filled().service == "Youth work"
