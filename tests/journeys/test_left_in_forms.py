"""The power goes before "keep" was pressed: every form is open again with the words in it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.domain.shares import How
from mylife_desktop.exchange.case_file import write_case
from mylife_desktop.store.store import Store
from mylife_desktop.ui.bar import WorkerBar
from mylife_desktop.ui.meeting.finding_row import FindingRow
from mylife_desktop.ui.meeting.people_page import PeoplePage
from mylife_desktop.ui.meeting.sharing_page import SharingPage
from mylife_desktop.ui.meeting.welcome_room import WelcomeRoom
from mylife_desktop.ui.new_person_page import NewPersonPage
from mylife_desktop.ui.worker_page import WorkerPage
from tests.journeys.desk import Desk
from tests.journeys.hands import (
    Hand,
    agree_room,
    cards,
    kept,
    plan,
    plan_room,
    services,
    sit_down,
    to_the_plan,
    with_goal,
)
from tests.journeys.opened import Made, Open, unlock
from tests.journeys.test_handing import handing

pytestmark = pytest.mark.promise("P17")

Cut = Callable[[Desk, str], Desk]


@pytest.fixture
def power_cut(open_program: Open, tmp_path: Path) -> Cut:
    """What the disk has at this instant, opened again by somebody who sits down with a person."""

    def cut(desk: Desk, called: str) -> Desk:
        desk.saved()
        again = opened_again(desk, open_program, tmp_path)
        sit_down(again, called)
        return again

    return cut


def opened_again(desk: Desk, open_program: Open, tmp_path: Path) -> Desk:
    image = Path(shutil.copytree(desk.folder, tmp_path / "image" / "store"))
    desk.window.close()
    again = open_program(image)
    unlock(again)
    return again


def finding(desk: Desk, key: str) -> FindingRow:
    found = services(desk).findChildren(FindingRow)
    return next(one for one in found if one.finding.key == key)


def people(desk: Desk) -> PeoplePage:
    page = plan_room(desk)._current().page  # type: ignore[attr-defined]
    assert isinstance(page, PeoplePage)
    return page


def sharing(desk: Desk) -> SharingPage:
    page = plan_room(desk)._current().page  # type: ignore[attr-defined]
    assert isinstance(page, SharingPage)
    return page


def half_a_card(mouse: Hand) -> Desk:
    """A service's goal of Noor, not added yet."""
    to_the_plan(mouse, "Noor")
    mouse.use("What the services plan", "Yes, write it down")
    mouse.write("Noor sleeps bef")
    mouse.desk.click(mouse.desk.find("Which service?", QWidget))
    mouse.write("Scho")
    mouse.use("Theme: Health")
    return mouse.desk


# -- what a service plans --------------------------------------------------------------------------


def test_a_new_card_of_a_service(mouse: Hand, power_cut: Cut) -> None:
    desk = power_cut(half_a_card(mouse), "Noor")
    form = services(desk).form
    assert form.isVisible() and desk.meeting.part is Part.PLAN
    assert form.words.words() == "Noor sleeps bef" and form.service.text() == "Scho"
    assert desk.focus is form.words and form._pressed(form._theme_keys) == "health"
    desk.type("ore midnight")
    Hand(desk, "mouse").use("Add it")
    (card,) = cards(desk)
    assert (card.goal.text, card.plan.service) == ("Noor sleeps before midnight", "Scho")


def test_a_card_that_is_changed_and_its_week(mouse: Hand, power_cut: Cut) -> None:
    to_the_plan(mouse, "Kim")
    mouse.use("What the services plan")
    before = cards(mouse.desk)
    card = before[0]
    services(mouse.desk).change(card.id)
    form = services(mouse.desk).form
    mouse.use("+ Another time") if form.times.isVisible() else form.unfold()
    row = form.times.rows()[-1]
    mouse.desk.settle()
    mouse.desk.click(row.days["wed"])
    mouse.desk.click(row.begins)
    mouse.write("9:")
    mouse.desk.click(form.more.assessed)
    mouse.write("needs mor")
    words = form.words.words()
    desk = power_cut(mouse.desk, "Kim")
    form = services(desk).form
    assert form.isVisible() and form._id == card.id and form.words.words() == words
    row = form.times.rows()[-1]
    assert row.days["wed"].isChecked() and row.begins.text() == "9:"
    assert form.more.assessed.text().endswith("needs mor")
    Hand(desk, "mouse").use("Cancel")
    assert cards(desk) == before


def test_a_goal_of_ones_own_from_a_card(mouse: Hand, power_cut: Cut) -> None:
    to_the_plan(mouse, "Kim")
    mouse.use("What the services plan")
    one, other = cards(mouse.desk)[:2]
    services(mouse.desk)._on_mine(one.id)
    mouse.write("I want to cho")
    services(mouse.desk)._on_mine(other.id)
    mouse.write("and I")
    desk = power_cut(mouse.desk, "Kim")
    asking = services(desk).asking
    assert asking.isVisible() and asking.line.text() == "and I" and desk.focus is asking.line
    services(desk)._on_mine(one.id)
    assert asking.line.text() == "I want to cho", "also what another card was asked"


@pytest.mark.parametrize("asked", ["Keep apart, because …", "End one …"])
def test_the_reason_of_a_decision(mouse: Hand, power_cut: Cut, asked: str) -> None:
    to_the_plan(mouse, "Kim")
    mouse.use("What the services plan")
    key = "several_services:family"
    row = finding(mouse.desk, key)
    mouse.desk.click(next(b for b in row.findChildren(QAbstractButton) if b.text() == asked))
    if asked.startswith("End"):
        mouse.desk.settle()
        mouse.desk.click(row._asking._options[0])  # type: ignore[union-attr]
    mouse.desk.settle()
    mouse.write("one is abou")
    desk = power_cut(mouse.desk, "Kim")
    line = finding(desk, key)._asking.line  # type: ignore[union-attr]
    assert line.isVisible() and line.text() == "one is abou" and desk.focus is line
    desk.type("t me")
    desk.press("Return")
    assert kept(desk, "Kim").decisions[-1].why == "one is about me"


# -- people ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("whose", ["own", "professionals"])
def test_a_name_that_is_not_added_yet(mouse: Hand, power_cut: Cut, whose: str) -> None:
    to_the_plan(mouse, "Aleksi")
    mouse.use("My people")
    mouse.desk.click(getattr(people(mouse.desk), whose).field)
    mouse.write("Tädi")
    desk = power_cut(mouse.desk, "Aleksi")
    field = getattr(people(desk), whose).field
    assert field.text() == "Tädi" and desk.focus is field


def test_why_somebody_must_not_be_contacted(mouse: Hand, power_cut: Cut) -> None:
    to_the_plan(mouse, "Aleksi")
    mouse.use("My people")
    people(mouse.desk).professionals.open_form("p5")
    mouse.use("Must not be contacted …")
    mouse.write("he told my mot")
    desk = power_cut(mouse.desk, "Aleksi")
    form = people(desk).professionals.form
    assert form.why.isVisible() and form.why.words() == "he told my mot"
    assert desk.focus is form.why
    desk.type("her")
    Hand(desk, "mouse").use("Must not be contacted")
    desk.saved()
    assert not desk.meeting._answering.document.unfinished


def test_somebody_else_who_is_here(mouse: Hand, power_cut: Cut) -> None:
    sit_down(mouse.desk)
    mouse.desk.click(mouse.desk.find("Somebody else who is here", QWidget))
    mouse.write("my cousin I")
    desk = power_cut(mouse.desk, "Noor")
    room = desk.meeting._room(Part.WELCOME)
    assert isinstance(room, WelcomeRoom) and room.page.here.field.text() == "my cousin I"


# -- goals, steps, the answer, a permission --------------------------------------------------------


def test_the_first_words_of_a_goal(mouse: Hand, power_cut: Cut) -> None:
    to_the_plan(mouse, "Noor")
    mouse.use("+ New goal")
    mouse.write("I meet Ii")
    desk = power_cut(mouse.desk, "Noor")
    assert desk.meeting.part is Part.PLAN and plan(desk).goals[0].words == "I meet Ii"


def test_a_step_of_which_only_the_service_is_written(mouse: Hand, power_cut: Cut) -> None:
    desk = with_goal(mouse)
    mouse.use("+ Step")
    desk.click(desk.find("With which service", QWidget))
    mouse.write("Ohjaa")
    desk = power_cut(desk, "Noor")
    form = plan_room(desk).goals.page.form
    assert form.isVisible() and form.service.text() == "Ohjaa"
    desk.type("I call them")
    (step,) = kept(desk, "Noor").goals[0].steps
    assert (step.text, step.service) == ("I call them", "Ohjaa")


def test_a_day_of_a_step_that_is_no_day_yet(mouse: Hand, power_cut: Cut) -> None:
    desk = with_goal(mouse)
    mouse.use("+ Step")
    form = plan_room(desk).goals.page.form
    desk.click(form.day.field)
    mouse.write("some")  # before there are words
    desk.click(form.what)
    mouse.write("I call them")
    by = form.day.day
    desk.click(form.day.field)
    desk.press("End")
    mouse.write("time in Ju")
    desk = power_cut(desk, "Noor")
    form = plan_room(desk).goals.page.form
    assert form.isVisible() and form.what.words() == "I call them"
    assert form.day.field.text() == "sometime in Ju" and desk.focus is form.day.field
    assert form.day.day == by and "not a day yet" in form.day.said.text()
    desk.press("Ctrl+A")
    desk.type("5 June")
    (step,) = kept(desk, "Noor").goals[0].steps
    assert (step.text, step.by) == ("I call them", "2027-06-05")
    assert not desk.meeting._answering.document.unfinished


def test_a_day_before_the_words_of_a_step(mouse: Hand, power_cut: Cut) -> None:
    desk = with_goal(mouse)
    mouse.use("+ Step")
    desk.click(plan_room(desk).goals.page.form.day.field)
    mouse.write("5 June")
    desk = power_cut(desk, "Noor")
    assert desk.focus is plan_room(desk).goals.page.form.what
    desk.type("I call them")
    (step,) = kept(desk, "Noor").goals[0].steps
    assert (step.text, step.by) == ("I call them", "2027-06-05")


def test_when_to_meet_again_before_there_is_a_day(mouse: Hand, power_cut: Cut) -> None:
    desk = with_goal(mouse)
    plan_room(desk).goals.page.people.meeting_asked.emit()
    form = plan_room(desk).goals.page.meeting
    form.day.none.click()
    desk.settle()
    desk.click(form.time)
    desk.press("Ctrl+A")
    mouse.write("10:3")
    desk.click(form.day.field)
    mouse.write("4 D")
    desk = power_cut(desk, "Noor")
    form = plan_room(desk).goals.page.meeting
    assert form.isVisible() and (form.time.text(), form.day.field.text()) == ("10:3", "4 D")
    desk.click(form.time)
    desk.type("0")
    desk.click(form.day.field)
    desk.type("ec")
    assert kept(desk, "Noor").next_meeting.startswith("2026-12-04 10:30")  # type: ignore[union-attr]
    assert not desk.meeting._answering.document.unfinished


def test_a_time_said_before_its_day_where_the_plan_is_read(mouse: Hand, power_cut: Cut) -> None:
    desk = with_goal(mouse)
    form = plan_room(desk).goals.page.meeting
    plan_room(desk).goals.page.people.meeting_asked.emit()
    form.day.none.click()
    mouse.go(Part.AGREE)
    mouse.use("Agree on a time")
    card = agree_room(desk).page.meeting
    assert card.form is not None
    desk.click(card.form.time)
    desk.press("Ctrl+A")
    mouse.write("9:15")
    desk = power_cut(desk, "Noor")
    card = agree_room(desk).page.meeting
    assert card.form is not None and card.form.time.isVisible() and card.form.time.text() == "9:15"
    Hand(desk, "mouse").use("In a week")
    assert kept(desk, "Noor").next_meeting.startswith("2026-11-29 09:15")  # type: ignore[union-attr]


def test_the_words_to_a_not_yet(mouse: Hand, power_cut: Cut) -> None:
    with_goal(mouse)
    mouse.go(Part.AGREE)
    mouse.use("Not yet")
    mouse.write("let me sleep on")
    desk = power_cut(mouse.desk, "Noor")
    card = agree_room(desk).page.answer
    assert card.words.isVisible() and card.words.words() == "let me sleep on"
    assert card.not_yet.isChecked() and desk.focus is card.words
    desk.type(" it")
    Hand(desk, "mouse").use("Keep this answer")
    assert kept(desk, "Noor").versions[-1].said.words == "let me sleep on it"


def test_a_permission_that_is_being_signed(mouse: Hand, power_cut: Cut) -> None:
    to_the_plan(mouse, "Aleksi")
    plan_room(mouse.desk).goals.sharing_asked.emit()
    mouse.desk.settle()
    page = sharing(mouse.desk)
    mouse.desk.click(page.table.cell("p4", "plan"))
    mouse.desk.settle()
    mouse.desk.click(page.give.field)
    mouse.write("3.")
    page.give.hows[How.SIGNED].click()
    mouse.desk.settle()
    mouse.desk.bring_into_view(page.give.pad)
    mouse.desk.drag(page.give.pad, QPoint(20, 20), QPoint(90, 60))
    strokes = page.give.pad.strokes
    desk = power_cut(mouse.desk, "Aleksi")
    give = sharing(desk).give
    assert give.isVisible() and give.field.text() == "3." and give._parts == ("plan",)
    assert strokes and give.pad.strokes == strokes and give.hows[How.SIGNED].isChecked()
    assert not any(one.get("with") == "p4" for one in desk.on_disk("Aleksi").listed("sharing")[1:])


def test_half_a_permission_of_another_day_is_none(mouse: Hand) -> None:
    to_the_plan(mouse, "Aleksi")
    document = mouse.desk.meeting._answering.document
    document.hold("sharing/give/2026-11-21/p4", {"parts": ["plan"], "day": "3.", "but": []})
    plan_room(mouse.desk).goals.sharing_asked.emit()
    mouse.desk.settle()
    assert not sharing(mouse.desk).give.isVisible() and not document.unfinished


def test_the_reason_of_a_closing(desk: Desk, open_program: Open, tmp_path: Path) -> None:
    page = handing(desk, "Aino")
    desk.click(page.why_closed)
    desk.type("studies go we")
    desk.click(page.name)
    desk.type("Uusi Ohj")
    desk.wait(lambda: desk.session.flush())
    again = opened_again(desk, open_program, tmp_path)
    page = handing(again, "Aino")
    assert page.why_closed.words() == "studies go we" and page.name.text() == "Uusi Ohj"
    assert page.hand_on.isEnabled() and again.focus is page.why_closed


# -- somebody new ----------------------------------------------------------------------------------


def new_person(desk: Desk) -> NewPersonPage:
    page = desk.window.page
    assert isinstance(page, WorkerPage) and isinstance(page.content, NewPersonPage)
    return page.content


def test_somebody_who_is_not_made_yet(desk: Desk, open_program: Open, tmp_path: Path) -> None:
    desk.click("New person")
    desk.type("Åsa-Lii")
    desk.click("Svenska")
    desk.click(new_person(desk).born)
    desk.type("20")
    desk.wait(lambda: desk.session.store.new_person().get("born") == "20")
    again = opened_again(desk, open_program, tmp_path)
    again.click("New person")
    page = new_person(again)
    assert (page.called.text(), page.born.text(), page.language()) == ("Åsa-Lii", "20", "sv")
    assert again.focus is page.called
    again.type("sa")
    again.press("Ctrl+L")  # before a quarter of a second is over
    again.wait(lambda: again.program.session is None)
    unlock(again)
    again.click("New person")
    again.click(new_person(again).born)
    again.type("06")
    again.press("Return")
    again.wait(lambda: again.session.meeting is not None)
    person = again.on_disk("Åsa-Liisa").person
    assert (person.called, person.born, person.language) == ("Åsa-Liisa", "2006", "sv")
    assert again.session.store.new_person() == {}


def test_somebody_whom_the_disk_does_not_take_keeps_the_program_open(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise StoreProblem("disk_full")

    desk.click("New person")
    with monkeypatch.context() as patch:
        patch.setattr(desk.session.store, "keep_new_person", full)
        desk.type("Iid")
        desk.press("Ctrl+L")
        desk.settle()
        assert desk.program.session is not None and desk.sees("disk is full")
        assert new_person(desk).called.text() == "Iid"
    desk.wait(lambda: desk.session.store.new_person().get("called") == "Iid")
    assert not desk.sees("disk is full")
    desk.press("Ctrl+L")
    desk.wait(lambda: desk.program.session is None)


@pytest.mark.parametrize("way", ["Back", "the arrow"])
def test_nobody_is_left_by_whoever_turns_back(desk: Desk, way: str) -> None:
    desk.click("New person")
    desk.type("Iid")
    desk.wait(lambda: desk.session.store.new_person() != {})
    page = new_person(desk)
    desk.type("a")  # and this waits to be written
    if way == "Back":
        page.cancelled.emit()
    else:
        bar = desk.window.findChild(WorkerBar)
        assert bar is not None
        bar.back_asked.emit()
    desk.settle()
    assert desk.session.store.new_person() == {}
    desk.click("New person")
    assert new_person(desk).called.text() == ""


# -- what is kept or given up is not left ----------------------------------------------------------


def test_what_is_kept_or_given_up_does_not_come_back(mouse: Hand, power_cut: Cut) -> None:
    half_a_card(mouse)
    mouse.use("Add it", "+ A service's goal")
    mouse.write("oh no")
    mouse.use("Cancel")
    desk = power_cut(mouse.desk, "Noor")
    assert len(cards(desk)) == 1 and not services(desk).form.isVisible()


def test_it_is_there_after_locking_too(mouse: Hand) -> None:
    desk = half_a_card(mouse)
    desk.press("Ctrl+L")
    desk.wait(lambda: desk.program.session is None)
    desk.settle()
    unlock(desk)
    sit_down(desk, "Noor")
    assert services(desk).form.words.words() == "Noor sleeps bef"


def test_it_is_in_no_file_and_in_no_trail(mouse: Hand, peopled: Made, tmp_path: Path) -> None:
    desk = half_a_card(mouse)
    desk.saved()
    rows = len(desk.session.store.audit_rows())
    mouse.write("o")
    desk.saved()
    assert len(desk.session.store.audit_rows()) == rows
    write_case(desk.on_disk("Noor"), tmp_path / "noor.json")
    assert "sleeps" not in (tmp_path / "noor.json").read_text("utf-8")


def test_a_no_to_the_meeting_leaves_nothing_of_it(mouse: Hand) -> None:
    desk = half_a_card(mouse)
    desk.meeting._course.refuse()
    desk.wait(lambda: desk.session.flush())
    (noor,) = desk.session.store.named("Noor")
    assert desk.session.store.unfinished(noor.id) == {}


def test_words_that_must_stay_covered_are_not_opened_before_others(
    mouse: Hand, power_cut: Cut
) -> None:
    to_the_plan(mouse, "Aleksi")
    mouse.use("My people")
    people(mouse.desk).excluded.emit("p5", "")
    mouse.desk.click(people(mouse.desk).own.field)
    mouse.write("not Jouni Kuosma ag")
    mouse.desk.meeting._course.sit_with((), ("a cousin",))
    desk = power_cut(mouse.desk, "Aleksi")
    assert people(desk).own.field.text() == ""
    desk.meeting._course.sit_with((), ())
    plan_room(desk).goals.follow()
    Hand(desk, "mouse").use("Back", "My people")
    assert people(desk).own.field.text() == "not Jouni Kuosma ag"


def test_two_records_of_one_person_lose_nothing(store_folder: Path, peopled: Made) -> None:
    with Store.open(store_folder, peopled.key) as store:
        (noor,), (robin,) = store.named("Noor"), store.named("Robin")
        store.keep_unfinished(robin.id, {"services/form/": {"words": "half a wor"}})
        store.join(store.open_case(noor.id), robin.id)
        assert store.unfinished(noor.id) == {"services/form/": {"words": "half a wor"}}
