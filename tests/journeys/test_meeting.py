"""A whole meeting: begun, left, gone on with, ended, refused; with whom; and what stays private."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mylife_desktop.domain.meeting import Meeting, Part, meetings_of
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.store.store import Store
from mylife_desktop.ui.meeting.focus_page import FocusPage
from tests.journeys.desk import Desk
from tests.journeys.opened import Open, unlock

S = Viewpoint.SATISFACTION
TODAY, TOMORROW = "2026-11-22", date(2026, 11, 23)


def answer(desk: Desk, theme: str = "friends", score: int = 7) -> None:
    desk.meeting.circle_page.light(theme)
    desk.click(desk.meeting.circle_page.card.row(S).keys()[score])


def meetings(desk: Desk, called: str = "Noor") -> tuple[Meeting, ...]:
    """What is on disk of somebody's meetings."""
    return meetings_of(desk.on_disk(called))


def start(desk: Desk) -> None:
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.settle()


def part(desk: Desk, name: str) -> None:
    desk.click(name)
    desk.settle()


# -- its life ------------------------------------------------------------------------------------


def test_it_starts_with_one_key_at_the_welcome(desk: Desk) -> None:
    assert desk.sees("Start meeting")
    start(desk)
    assert desk.meeting.part is Part.WELCOME
    (meeting,) = meetings(desk)
    assert meeting.is_open and meeting.date == TODAY


@pytest.mark.parametrize("name", ["Welcome", "Circle", "Compare", "Focus"])
def test_it_ends_anywhere_with_everything_kept(with_noor: Desk, name: str) -> None:
    desk = with_noor
    answer(desk)
    part(desk, name)
    desk.end_meeting()
    assert desk.sees("Go on with the meeting"), "it would be the same one"
    assert desk.focus is not None and desk.focus.accessibleName() == "Go on with the meeting"
    (meeting,) = meetings(desk)
    assert meeting.ended is not None
    assert desk.disk_answer("Noor").satisfaction == 7


@pytest.mark.parametrize("name", ["Welcome", "Circle", "Compare", "Focus"])
def test_locked_in_the_middle_it_goes_on_where_it_was_on_the_same_day(
    with_noor: Desk, name: str
) -> None:
    desk = with_noor
    answer(desk)
    part(desk, name)
    desk.press("Ctrl+L")
    desk.wait(lambda: desk.program.session is None)
    unlock(desk)
    assert desk.sees("Go on with the meeting")
    start(desk)
    assert desk.meeting.part is not None
    assert desk.meeting.part.value == name.lower()
    assert desk.answer().satisfaction == 7


def test_from_the_last_page_only_the_way_back_leads_into_the_meeting(with_noor: Desk) -> None:
    desk = with_noor
    desk.click("End the meeting")
    desk.settle()
    bar = desk.meeting.bar
    assert not any(one.isEnabled() for one in (bar.rail, bar.more, bar.end))
    desk.click("Back to the meeting")
    desk.settle()
    assert all(one.isEnabled() for one in (bar.rail, bar.more, bar.end))
    (meeting,) = meetings(desk)
    assert meeting.is_open


def test_ended_by_mistake_it_goes_on_the_same_day(with_noor: Desk) -> None:
    desk = with_noor
    answer(desk)
    desk.end_meeting()
    start(desk)
    (meeting,) = meetings(desk)
    assert meeting.is_open and desk.meeting.part is Part.CIRCLE


@pytest.fixture
def left_yesterday(with_noor: Desk, open_program: Open) -> Desk:
    """Noor's meeting was left in the middle, and it is the next day."""
    desk = with_noor
    answer(desk)
    desk.saved()
    desk.press("Ctrl+L")
    desk.wait(lambda: desk.program.session is None)
    desk.program._today = lambda: TOMORROW
    unlock(desk)
    desk.press("Return")
    desk.settle()
    return desk


def test_on_a_later_day_it_asks_whether_to_go_on(left_yesterday: Desk) -> None:
    desk = left_yesterday
    assert desk.sees("Sunday 22 November was left in the middle. Go on, or start a new one?")
    desk.click("Go on with that one")
    desk.settle()
    assert desk.meeting.part is Part.CIRCLE
    course = desk.meeting._course
    assert (course.date, course.today) == (TODAY, "2026-11-23"), "permissions count by today"
    answer(desk, "health", 4)
    desk.saved()
    case = desk.on_disk("Noor")
    assert [r.date for r in case.rounds] == ["2026-10-01", TODAY]
    assert case.rounds[1].answer("health").satisfaction == 4


def test_on_a_later_day_a_new_one_starts_with_an_empty_round(left_yesterday: Desk) -> None:
    desk = left_yesterday
    desk.press("Return")  # a new one: most days are new ones
    desk.come_to_the_circle()
    answer(desk, "health", 4)
    desk.saved()
    case = desk.on_disk("Noor")
    assert [r.date for r in case.rounds] == ["2026-10-01", TODAY, "2026-11-23"]
    assert [m.date for m in meetings_of(case)] == [TODAY, "2026-11-23"]
    assert case.rounds[1].answer("friends").satisfaction == 7


def test_on_a_later_day_one_can_also_turn_back(left_yesterday: Desk) -> None:
    desk = left_yesterday
    desk.click("Back")
    desk.settle()
    assert desk.sees("Start meeting") and desk.session.document is None


def test_how_long_it_has_lasted_is_said_only_if_asked(with_noor: Desk) -> None:
    desk = with_noor
    assert not any("minute" in text for text in desk.seen())
    choose(desk, "How long have we been here?")
    assert desk.sees("0 minutes")
    choose(desk, "How long have we been here?")
    assert not any("minute" in text for text in desk.seen())


def choose(desk: Desk, text: str) -> None:
    """Choose what a menu of the meeting offers."""
    actions = desk.meeting.findChildren(QAction)
    next(action for action in actions if action.text() == text).trigger()
    desk.settle()


# -- welcome -------------------------------------------------------------------------------------


def new_person(desk: Desk, called: str = "Iida") -> Desk:
    desk.click("New person")
    desk.type(called)
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.settle()
    return desk


def test_who_has_never_been_here_is_told_everything_on_one_page(desk: Desk) -> None:
    new_person(desk)
    assert desk.sees("Welcome, Iida")
    assert desk.sees("Not for me") and desk.sees("Language of the questions")


def test_who_has_been_here_is_told_one_line(desk: Desk) -> None:
    start(desk)
    assert desk.sees("Nice to see you again, Noor")
    assert not desk.sees("Language of the questions")


def refuse(desk: Desk) -> None:
    desk.click("Not for me")
    desk.settle()
    desk.click("Yes, end here")
    desk.settle()


def test_a_double_click_means_what_its_first_half_was_put_on(desk: Desk) -> None:
    start(desk)
    part(desk, "Focus")
    desk.window.now = lambda: float("inf")  # the page has been there for long
    (page,) = desk.window.findChildren(FocusPage)
    choose = desk.find("Choose Friends", QPushButton)
    at = choose.mapTo(desk.window, choose.rect().center())
    QTest.mouseDClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    desk.settle()
    assert desk.window.childAt(at) is page.card.chosen.row("friends").out, "it came under the hand"
    assert page.card.chosen.themes == ("friends",)


def test_a_refusal_leaves_its_trace_and_nothing_else(desk: Desk) -> None:
    new_person(desk)
    refuse(desk)
    desk.press("Return")  # the goodbye was read
    desk.settle()
    assert desk.sees("Start meeting"), "back at the beginning"
    case = desk.on_disk("Iida")
    assert meetings_of(case) == (Meeting(TODAY, refused=True),)
    assert case.rounds == () and set(case.parts) == {"meetings", "people"}
    assert [each.is_case_manager for each in people_of(case)] == [True]


def test_who_refuses_in_the_middle_takes_todays_answers_along(with_noor: Desk) -> None:
    desk = with_noor
    answer(desk)
    part(desk, "Welcome")
    desk.click("Read how it works")
    desk.settle()
    refuse(desk)
    case = desk.on_disk("Noor")
    assert [r.date for r in case.rounds] == ["2026-10-01"]
    assert meetings_of(case) == (Meeting(TODAY, refused=True),)


def test_the_language_of_the_questions_is_chosen_and_remembered_but_not_in_the_record(
    desk: Desk,
) -> None:
    new_person(desk)
    desk.click("Suomi")
    desk.settle()
    assert desk.program._languages.current == "fi"
    desk.press("Ctrl+L")
    desk.wait(lambda: desk.program.session is None)
    unlock(desk)
    desk.click(desk.find("Search for a person by name", QWidget))
    desk.type("Iida")
    start(desk)
    assert desk.meeting.language == "fi"
    assert desk.on_disk("Iida").person.language == "en"


# -- company -------------------------------------------------------------------------------------


@pytest.fixture
def with_kim(desk: Desk) -> Desk:
    """Kim, whose parents must not be contacted."""
    desk.click(desk.find("Search for a person by name", QWidget))
    desk.type("Kim")
    start(desk)
    return desk


@pytest.mark.usefixtures("with_kim")
def test_excluded_people_are_not_among_those_who_may_be_ticked() -> None:
    said = list(everything_said())
    assert any("Saga Wikholm" in text for text in said)
    assert any("Aili Ronkainen" in text for text in said)
    assert not any("Tuula" in text or "Seppo" in text for text in said)


def test_the_name_of_somebody_excluded_stands_nowhere_even_if_it_is_typed(with_kim: Desk) -> None:
    desk = with_kim
    desk.click(desk.meeting._room(Part.WELCOME).page.here.field)  # type: ignore[attr-defined]
    desk.type("Seppo Ronkainen\n")
    desk.settle()
    assert not any("Seppo" in text for text in everything_said())
    (meeting,) = meetings(desk, "Kim")
    assert meeting.has_company and "Seppo" not in " ".join(meeting.others)


def test_words_about_somebody_excluded_are_covered_in_every_form_of_the_name(
    with_kim: Desk,
) -> None:
    desk = with_kim
    desk.meeting._answering.write("family", "Sepon luo en palaa")
    desk.meeting._answering.tell_change("family", "Sepolle en enää vastaa")
    desk.click(desk.meeting._room(Part.WELCOME).page.here.field)  # type: ignore[attr-defined]
    desk.type("Seppo\n")
    desk.settle()
    for each in (Part.CIRCLE, Part.COMPARE, Part.FOCUS, Part.WELCOME):
        desk.meeting.show_part(each)
        if each is Part.CIRCLE:
            desk.meeting.circle_page.light("family")
        desk.settle()
        assert "Sepo" not in shown_words() and "Seppo" not in shown_words(), each


def test_private_comments_are_covered_on_every_page_while_somebody_else_is_there(
    with_noor: Desk,
) -> None:
    desk = with_noor
    desk.meeting.circle_page.light("friends")
    desk.click(desk.meeting.circle_page.card.comment_box)
    desk.type("marker of my own")
    desk.click("Just between us")
    part(desk, "Welcome")
    desk.click(desk.meeting._room(Part.WELCOME).page.here.field)  # type: ignore[attr-defined]
    desk.type("Sisko\n")
    for name in ("Circle", "Compare", "Focus", "Welcome"):
        part(desk, name)
        assert "marker of my own" not in shown_words(), name
    part(desk, "Circle")
    desk.click("Show my private words")
    assert "marker of my own" in shown_words()


def shown_words() -> str:
    """All the words that an eye finds in any window."""
    return "\n".join(
        w.toPlainText() if isinstance(w, QPlainTextEdit) else w.text()
        for w in QApplication.allWidgets()
        if w.isVisible() and isinstance(w, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit)
    )


# -- nobody else's -------------------------------------------------------------------------------


@pytest.mark.promise("P18")
def test_nothing_in_a_meeting_belongs_to_another_client(desk: Desk) -> None:
    """On no page, in no menu, title, tip or suggestion, be it seen, hidden or only said."""
    others = words_of_others(desk)
    assert len(others) > 20
    desk.session.show_clients()  # the worker has just looked at the list
    desk.settle()
    desk.session.show_start()
    start(desk)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the pages before
    for name in ("Welcome", "Circle", "Compare", "Focus"):
        part(desk, name)
        assert_nobody_else(others, name)
    for text in ("Look at two views …", "How long have we been here?", "Hand the laptop over …"):
        choose(desk, text)
        assert_nobody_else(others, text)
    desk.press("F1")
    desk.settle()
    assert_nobody_else(others, "help")


def words_of_others(desk: Desk) -> set[str]:
    """Names, comments and notes of everybody but Noor."""
    store: Store = desk.session.store
    words: set[str] = set()
    for summary in store.people(limit=1000):
        if summary.called == "Noor":
            continue
        case = store.open_case(summary.id, "test")
        person = case.person
        words |= {w for w in (person.called, person.name, person.note) if w}
        words |= {a.comment for r in case.rounds for a in r.answers.values() if a.comment}
    store.open_case(store.named("Noor")[0].id)  # the last one who was met
    return {word for word in words if len(word) > 2}


def assert_nobody_else(others: set[str], where: str) -> None:
    said = list(everything_said())
    assert len(said) > 20
    for text in said:
        found = [word for word in others if word in text]
        assert not found, f"{where}: {found} in {text!r}"


def everything_said() -> Iterator[str]:
    """Every text that any widget, action or window holds, in view or not."""
    for widget in QApplication.allWidgets():
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip())
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield from (widget.text(), widget.placeholderText())
            completer = widget.completer()
            assert completer is None
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        yield from (action.text() for action in actions_of(widget))


def actions_of(widget: QObject) -> list[QAction]:
    return widget.findChildren(QAction)
