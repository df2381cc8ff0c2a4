"""My people: added, changed and excluded in place; whoever must stay away is covered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people_edits import coordinator_of, details_of, exclude
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.service_edits import Written, add_service_goals
from mylife_desktop.domain.shares import shares_of
from mylife_desktop.domain.sharing_edits import Given, give_parts
from mylife_desktop.editing.document import Document
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.people_room import PeopleRoom
from mylife_desktop.ui.widgets.scroll import Scroll
from tests.drive import focused
from tests.ui.meeting.network_rooms import invented, network, open_room
from tests.ui.meeting.rooms import TODAY, press, texts
from tests.ui.shown import assert_all_is_seen, is_seen_whole, settle


def names(case: Case) -> list[str]:
    return [each.name for each in details_of(case)]


def type_into(field: QWidget, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)


@pytest.fixture
def there(qtbot: QtBot) -> tuple[PeopleRoom, Document]:
    return open_room(qtbot, PeopleRoom, network())


def test_somebody_is_added_with_a_name_and_enter_and_can_be_told_more_of_at_once(
    there: tuple[PeopleRoom, Document],
) -> None:
    room, document = there
    type_into(room.page.own.field, " Åsa ")
    QTest.keyClick(room.page.own.field, Qt.Key.Key_Return)
    assert names(document.case)[-1] == " Åsa "
    assert focused() is room.page.own.form.fields["role"]
    QTest.keyClicks(focused(), "friend")
    assert details_of(document.case)[-1].role == "friend"
    document.settle()
    document.undo()
    assert details_of(document.case)[-1].role == ""  # a stay in a field is one act
    document.undo()
    assert names(document.case) == ["Sari", "Mum", "Pekka"]


def test_the_field_stays_as_it_is_while_it_is_typed_into(
    there: tuple[PeopleRoom, Document],
) -> None:
    room, document = there
    room.page.own.open_form("p2")
    name = room.page.own.form.fields["name"]
    name.setFocus()
    name.setCursorPosition(0)
    QTest.keyClicks(name, "My ")
    assert (name.text(), name.cursorPosition()) == ("My Mum", 3)
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    assert name.text() == "" and names(document.case)[1] == "My Mum"
    QTest.keyClicks(name, "Ulla")
    assert names(document.case)[1] == "Ulla"


def test_one_alone_keeps_the_plan_together(there: tuple[PeopleRoom, Document]) -> None:
    room, document = there
    room.page.professionals.open_form("p3")
    settle()
    press(room.page.professionals.form, "Keeps the plan together")
    assert coordinator_of(document.case).name == "Pekka"  # type: ignore[union-attr]
    assert "keeps the plan together" in room.page.professionals.row("p3").role.text()
    assert "keeps the plan together" not in room.page.professionals.row("p1").role.text()
    press(room.page.professionals.form, "Keeps the plan together")
    assert coordinator_of(document.case).name == "Sari"  # type: ignore[union-attr]


def test_whoever_is_excluded_leaves_the_page_the_picture_and_the_plan(
    there: tuple[PeopleRoom, Document],
) -> None:
    room, document = there
    document.edit("x", give_parts(document.case, "p3", Given(("plan",)), TODAY))
    room.page.professionals.open_form("p3")
    settle()
    press(room.page.professionals.form, "Must not be contacted …")
    assert any("1 step(s) of theirs go to Sari." in one for one in texts(room.page))
    type_into(room.page.professionals.form.why, "I said no.")
    press(room.page.professionals.form, "Must not be contacted")
    settle()
    assert focused() is room.page.professionals.field
    assert details_of(document.case)[-1].why == "I said no."
    assert [step.who for _, _, step in plan_of(document.case).steps()] == [("me",)]
    assert shares_of(document.case) == ()
    assert not any("Pekka" in one for one in texts(room.page))
    assert all(dot.name != "Pekka" for dot in room.page.picture.dots)
    assert "1 person(s) must not be contacted" in texts(room.page)
    document.undo()  # one act
    assert not details_of(document.case)[-1].is_excluded


def test_leaving_it_as_it_is_is_as_near(there: tuple[PeopleRoom, Document]) -> None:
    room, document = there
    before = document.case
    form = room.page.professionals.form
    room.page.professionals.open_form("p3")
    settle()
    press(form, "Must not be contacted …")
    settle()
    assert form.sure.property("kind") == form.not_sure.property("kind")
    press(form, "Leave it as it is")
    assert document.case is before


def test_what_is_asked_of_the_last_one_is_seen_with_its_answers(qtbot: QtBot) -> None:
    room, _ = open_room(qtbot, PeopleRoom, invented("Aino"))
    room.page.own.open_form("p5")
    settle()
    scrolled = room.page.findChild(Scroll).verticalScrollBar()  # type: ignore[union-attr]
    assert scrolled.value() == 0, "what is seen anyway moves nothing"
    group = room.page.professionals
    group.open_form("p4")
    settle()
    assert is_seen_whole(group.form.done)
    press(group.form, "Must not be contacted …")
    settle()
    assert is_seen_whole(group.form.sure) and is_seen_whole(group.form.not_sure)


def test_a_name_that_must_stay_away_is_shown_only_when_asked_for(qtbot: QtBot) -> None:
    room, document = open_room(qtbot, PeopleRoom, exclude(network(), "p2", "Not now"))
    everything = " ".join(one.accessibleName() for one in room.findChildren(QWidget))
    assert not any("Mum" in one for one in texts(room)) and "Mum, " not in everything
    press(room, "Show the names")
    settle()
    assert "Mum" in texts(room) and room.page.away.why_field("p2").words() == "Not now"
    room.enter()
    settle()
    assert "Mum" not in texts(room)
    press(room, "Show the names")
    room.page.away.allow_button("p2").click()
    settle()
    assert not any(each.is_excluded for each in details_of(document.case))
    assert "Mum" in texts(room.page.own)


def test_the_picture_tells_who_is_in_a_goal_also_in_words(
    there: tuple[PeopleRoom, Document],
) -> None:
    room, _ = there
    assert [dot.is_in for dot in room.page.picture.dots] == [False, False, True]
    press(room.page, "I pay my rent")
    assert "In this goal are: Aino, Pekka." in texts(room.page)
    assert room.page.picture.accessibleName() == "In this goal are: Aino, Pekka."


def test_a_slip_can_be_taken_out_but_nobody_who_stands_in_the_plan(
    there: tuple[PeopleRoom, Document],
) -> None:
    room, document = there
    room.page.professionals.open_form("p3")
    settle()
    assert not room.page.professionals.form.out.isVisible()
    room.page.own.open_form("p2")
    settle()
    assert not room.page.professionals.form.isVisible()  # one form at a time
    press(room.page.own.form, "Take out again")
    assert names(document.case) == ["Sari", "Pekka"]


def test_the_case_manager_is_not_excluded_here(there: tuple[PeopleRoom, Document]) -> None:
    room, _ = there
    room.page.professionals.open_form("p1")
    settle()
    form = room.page.professionals.form
    assert not form.away.isVisible() and not form.out.isVisible()


@pytest.mark.parametrize("called", ["Aino", "Sanni", "Jenna", "Kim"])
def test_all_is_seen_in_any_look(qtbot: QtBot, called: str, any_look: Look) -> None:
    room, _ = open_room(qtbot, PeopleRoom, invented(called), dressed=any_look)
    first = next(iter(room.page.professionals._rows))
    room.page.professionals.open_form(first)
    settle()
    assert_all_is_seen(room)


def test_a_service_with_a_name_of_one_long_word_widens_nothing(qtbot: QtBot) -> None:
    case = add_service_goals(network(), Written("Half a day", "studies_work", "Verkkopaja" * 30))
    room, _ = open_room(qtbot, PeopleRoom, case)
    settle()
    assert all(group.width() <= room.width() for group in (room.page.own, room.page.professionals))
    assert_all_is_seen(room)
