"""The plan and the papers with keys alone, by what a screen reader says of them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.keep_nothing_page import KeepNothingPage
from mylife_desktop.ui.unlock_page import UnlockPage
from mylife_desktop.ui.widgets import announcing
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.worker_page import WorkerPage
from tests.journeys.desk import Desk
from tests.journeys.hands import Hand, sit_down, to_the_plan
from tests.walk import pages, paper_pages

LINE = "Yksi paikka viikossa, missä on mun ikäisiä."


class _Ear:
    """Takes what would go to a screen reader."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.updateAccessibility = self._take

    def _take(self, event: QAccessibleAnnouncementEvent) -> None:
        self.said.append(event.message())


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was announced, in order."""
    ear = _Ear()
    monkeypatch.setattr(announcing, "QAccessible", ear)
    yield ear.said


@pytest.fixture
def keys(desk: Desk) -> Hand:
    return Hand(desk, "keys")


def here(desk: Desk) -> str:
    """What has the keyboard, by its name."""
    assert desk.focus is not None, "the keyboard is nowhere"
    return desk.focus.accessibleName()


def leave(desk: Desk) -> None:
    desk.press("Escape")
    desk.settle()


# -- Escape leaves, and the keyboard is where it came from -----------------------------------------


def test_escape_leaves_a_line_that_is_mended(keys: Hand) -> None:
    sit_down(keys.desk, "Aino")
    keys.go(Part.AGREE)
    keys.use(f"Mend: {LINE}")
    leave(keys.desk)
    assert here(keys.desk) == f"Mend: {LINE}"


def test_escape_leaves_the_next_meeting(keys: Hand) -> None:
    sit_down(keys.desk, "Aino")
    keys.go(Part.AGREE)
    keys.use("Change the time")
    leave(keys.desk)
    assert here(keys.desk) == "Change the time"


def test_escape_leaves_the_calendar_and_then_the_step(keys: Hand) -> None:
    to_the_plan(keys, "Aino")
    keys.use("+ Step")
    keys.write("I buy a towel")
    keys.use("Calendar")
    leave(keys.desk)
    assert here(keys.desk) == "Calendar"
    leave(keys.desk)
    assert here(keys.desk).startswith("Change the step: I buy a towel")


def test_escape_is_no_where_a_leave_is_asked_for(keys: Hand) -> None:
    to_the_plan(keys, "Aino")
    keys.use("Who sees what", "Iida Holopainen, Circle: does not see it", "a month")
    leave(keys.desk)
    assert here(keys.desk) == "Iida Holopainen, ystävä"
    assert keys.desk.find("Iida Holopainen, Circle: does not see it").isVisible()


def test_escape_throws_no_paper_away(desk: Desk) -> None:
    page = pages.paper_in(desk)
    page.throw.click()
    leave(desk)
    assert not page.away.isVisible() and page.paper.is_begun
    assert here(desk) == "Studies & work: Important"


def test_escape_removes_no_picture(desk: Desk) -> None:
    pages.paper_in_with_a_scan(desk)  # asked already
    leave(desk)
    assert here(desk) == "Remove …"


def test_escape_replaces_no_file(desk: Desk) -> None:
    paper_pages.take_home_replace(desk)
    card = paper_pages.room_of(desk).page.card
    leave(desk)
    assert not card.replace.isVisible() and desk.focus is card.first_focus()


def test_escape_is_the_arrow_of_every_page_of_the_workers(desk: Desk) -> None:
    for show in (
        *(pages.new_person, pages.clients, pages.import_read, pages.export, pages.notes),
        *(pages.paper_in, pages.handing, pages.two_records, pages.settings, pages.go_on),
    ):
        show(desk)
        desk.settle()
        shown = desk.window.page
        leave(desk)
        assert desk.window.page is not shown, show.__name__
        assert isinstance(desk.window.page, WorkerPage)
    leave(desk)
    shown = desk.window.page
    leave(desk)
    assert desk.window.page is shown, "from the start page there is no way back"


def test_escape_is_the_arrow_of_a_part_of_a_meeting(keys: Hand) -> None:
    desk = keys.desk
    sit_down(desk, "Aino")
    for part, ways in (
        (Part.CIRCLE, ()),  # a follow-up begins with what was chosen, one by one
        (Part.PLAN, ("What the services plan",)),
        (Part.PLAN, ("My people",)),
        (Part.PLAN, ("Who sees what",)),
        (Part.AGREE, ("Agree on it anew", "Aino: yes", "Katri: yes", "Versions side by side")),
    ):
        keys.go(part)
        keys.use(*ways)
        assert desk.meeting.bar.back is not None and desk.meeting.bar.back.isVisible()
        leave(desk)
        assert not desk.meeting.bar.back.isVisible(), ways
        assert desk.meeting.part is part
        leave(desk)
        assert desk.meeting.part is part, "no way back is none"
    assert here(desk) == "Versions side by side"
    desk.meeting.end()
    leave(desk)
    assert desk.meeting.part is Part.AGREE, "it was not the end after all"


def test_escape_leads_back_from_what_a_meeting_without_traces_is(door: Desk) -> None:
    Hand(door, "keys").use("A meeting that keeps nothing")
    assert isinstance(door.window.page, KeepNothingPage)
    leave(door)
    assert isinstance(door.window.page, UnlockPage)


def test_escape_forgets_no_meeting(door: Desk) -> None:
    keys = Hand(door, "keys")
    keys.use("A meeting that keeps nothing", "Begin")
    door.window.close()
    door.settle()
    assert here(door) == "Back to the meeting"
    leave(door)
    assert door.window.page is door.meeting
    door.session._has_agreed = True  # type: ignore[attr-defined]


# -- the keyboard is not lost ----------------------------------------------------------------------


def test_what_two_services_goals_do_together_is_decided_where_it_is_said(keys: Hand) -> None:
    to_the_plan(keys, "Aino")
    keys.use("What the services plan", "Do these pull apart? Yes: Friends")
    assert here(keys.desk).startswith("Choose together … Friends")


def test_a_goal_taken_away_leaves_the_keyboard_at_the_goals(keys: Hand, said: list[str]) -> None:
    to_the_plan(keys, "Noor")
    for words in ("I swim.", "I sleep."):
        keys.use("+ New goal")
        keys.write(words)
        keys.desk.press("Return")
        keys.desk.settle()
    keys.use("Take this goal away")
    assert here(keys.desk) == "+ Step: I swim."
    assert said[-1] == "Taken away: I sleep."


def test_a_file_replaced_leaves_the_keyboard_where_it_was_saved(desk: Desk) -> None:
    paper_pages.take_home_replace(desk)
    card = paper_pages.room_of(desk).page.card
    card.show_result("Saved.")
    assert desk.focus is card.first_focus()


# -- what is said ----------------------------------------------------------------------------------


def test_what_could_not_be_done_is_said_on_every_page(desk: Desk, said: list[str]) -> None:
    desk.window.show_problem("The disk is full.")
    desk.window.show_problem("The disk is full.")  # it still is: said once
    desk.window.show_notice("The program locks itself soon.")
    assert said == ["The disk is full.", "The program locks itself soon."]


def test_a_decision_is_said(keys: Hand, said: list[str]) -> None:
    to_the_plan(keys, "Aino")
    keys.use("What the services plan", "Not now")
    assert "Decided. Undo brings it back." in said


def test_a_service_goal_added_is_said(keys: Hand, said: list[str]) -> None:
    to_the_plan(keys, "Aino")
    keys.use("What the services plan", "+ A service's goal")
    keys.write("Aino swims")
    keys.use("Service: Etsivä nuorisotyö", "Theme: Health", "Add it")
    assert "Added: Aino swims" in said


def test_a_paper_that_has_become_a_round_is_said_to_be_kept(desk: Desk, said: list[str]) -> None:
    pages.paper_in(desk)
    said.clear()
    pages.there(desk.find("Keep as a round")).click()
    assert len(said) == 1 and said[0].startswith("The round of 22 Nov 2026 is kept.")


def test_names_that_should_not_leave_are_said_before_they_do(desk: Desk, said: list[str]) -> None:
    paper_pages.take_home(desk)
    card = paper_pages.room_of(desk).page.card
    named = replace(card._chosen, notices=("A step names somebody who must not be contacted.",))
    card.show_chosen(named)
    card.show_chosen(named)
    assert said.count(named.notices[0]) == 1


# -- what belongs together -------------------------------------------------------------------------


def test_a_control_stands_under_its_question(desk: Desk) -> None:
    paper_pages.take_home(desk)
    at: QWidget | None = desk.find("Svenska")
    assert QAccessible.queryAccessibleInterface(at).role() is QAccessible.Role.RadioButton
    while at is not None and not isinstance(at, Group):
        at = at.parentWidget()
    assert at is not None
    heard = QAccessible.queryAccessibleInterface(at)
    assert heard.role() is QAccessible.Role.Grouping
    assert heard.text(QAccessible.Text.Name) == "Paperin kieli"


def test_the_steps_of_last_time_are_told_apart(keys: Hand) -> None:
    sit_down(keys.desk, "Aino")
    keys.go(Part.LAST_TIME)
    keys.desk.press("3", "3")
    keys.use("A new date or a word … Pidän unipäiväkirjaa kaksi viikkoa")
    assert keys.desk.find("A word, if you want: Pidän unipäiväkirjaa kaksi viikkoa", QWidget)
    assert keys.desk.find("Day: Pidän unipäiväkirjaa kaksi viikkoa", QWidget)
