"""Who is who: a new person, the search that shows nobody unasked, the list, the archive."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from mylife_desktop.domain.people import people_of
from mylife_desktop.store.audit import Action
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.worker_page import WorkerPage
from tests.builders import case_files
from tests.journeys.desk import Desk

NAMES = [case.person.called for case in case_files()]


def shown_names(desk: Desk) -> list[str]:
    """The names that stand anywhere on the screen, on buttons, labels or in rows."""
    texts = " ".join(desk.seen())
    page = desk.window.page
    if isinstance(page, WorkerPage) and isinstance(page.content, ClientsPage):
        model = page.content.list.model()
        texts += " ".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))
    return [name for name in NAMES if name in texts]


def listed(desk: Desk) -> list[str]:
    """The names in the rows of the list alone."""
    model = clients(desk).list.model()
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return [name for name in NAMES if any(name in row for row in rows)]


def clients(desk: Desk) -> ClientsPage:
    page = desk.window.page
    assert isinstance(page, WorkerPage) and isinstance(page.content, ClientsPage)
    return page.content


def test_a_new_person_in_three_fields_by_keys_alone(desk: Desk) -> None:
    desk.tab_to("New person")
    desk.press("Return")
    desk.type("Åsa-Liisa")
    desk.press("Tab")
    desk.tab_to("Svenska", "Left")
    desk.tab_to("Year of birth, if you need it")
    desk.type("2006")
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    assert desk.meeting.language == "sv"
    person = desk.on_disk("Åsa-Liisa").person
    assert (person.called, person.language, person.born) == ("Åsa-Liisa", "sv", "2006")
    assert (person.name, person.note) == (None, None)
    (manager,) = people_of(desk.on_disk("Åsa-Liisa"))
    assert manager.is_case_manager and desk.sees(manager.name) is False


def test_a_name_is_needed_and_a_year_has_four_digits(desk: Desk) -> None:
    desk.click("New person")
    desk.press("Return")
    assert desk.sees("Please write the name they use.")
    desk.type("Iida")
    assert not desk.sees("Please write the name they use.")
    born = desk.find("Year of birth, if you need it", QLineEdit)
    desk.click(born)
    desk.type("27")
    desk.press("Return")
    assert desk.sees("A year has four digits") and desk.session.meeting is None
    desk.press("Ctrl+A", "Del", "Return")
    desk.wait(lambda: desk.session.meeting is not None)
    assert desk.on_disk("Iida").person.born is None


def test_the_start_shows_nobody_but_todays_person(desk: Desk) -> None:
    assert shown_names(desk) == [] and desk.sees("Noor")


def test_the_search_shows_only_the_names_that_were_typed(desk: Desk) -> None:
    field = desk.find("Search for a person by name", QLineEdit)
    desk.click(field)
    desk.type("Ja")
    assert shown_names(desk) == []  # nobody is called so
    desk.press("Backspace", "Backspace")
    desk.type("Jen")
    assert shown_names(desk) == ["Jenna"]
    desk.press("Backspace", "Backspace", "Backspace")
    assert shown_names(desk) == []
    actions = [row.action for row in desk.session.store.audit_rows()]
    assert actions.count(Action.SEARCHED) == 1


def test_a_found_name_is_opened_with_one_press(desk: Desk) -> None:
    desk.click(desk.find("Search for a person by name", QLineEdit))
    desk.type("Elia")
    desk.press("Tab")
    assert isinstance(desk.focus, QAbstractButton) and desk.focus.text() == "Elias"
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    assert desk.meeting.bar.heading.text() == "Elias"


def test_the_list_opens_only_when_it_is_asked_for(desk: Desk) -> None:
    before = [row.action for row in desk.session.store.audit_rows()]
    assert Action.LISTED not in before
    desk.click("My clients …")
    desk.settle()
    assert sorted(shown_names(desk)) == sorted(NAMES)
    assert [row.action for row in desk.session.store.audit_rows()].count(Action.LISTED) == 1
    desk.click("Back")
    desk.settle()
    assert shown_names(desk) == []


def test_in_the_list_somebody_is_found_by_the_official_name_and_opened(desk: Desk) -> None:
    desk.click("My clients …")
    desk.type("Ronkai")
    assert listed(desk) == ["Kim"]
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    assert desk.meeting.bar.heading.text() == "Kim"


def test_into_the_archive_and_back(desk: Desk) -> None:
    desk.click("My clients …")
    desk.type("Jenna")
    desk.press("Down")
    desk.click("Put in the archive")
    desk.settle()
    assert desk.sees("Jenna is in the archive now.")
    desk.click(clients(desk).search.field)
    desk.press("Ctrl+A", "Del")
    desk.settle()
    assert "Jenna" not in shown_names(desk)
    desk.click("Archive")
    desk.settle()
    assert shown_names(desk) == ["Jenna"]
    desk.click(clients(desk).search.field)
    desk.press("Down")
    desk.click("Bring back from the archive")
    desk.click("Back to my list")
    desk.settle()
    assert sorted(shown_names(desk)) == sorted(NAMES)
    jenna = next(one for one in desk.session.store.people("Jenna"))
    actions = [row.action for row in desk.session.store.audit_rows(jenna.id)]
    assert actions[-2:] == [Action.ARCHIVED, Action.BROUGHT_BACK]


def test_no_name_of_a_client_is_in_the_title_of_the_window(desk: Desk) -> None:
    titles = {desk.window.windowTitle()}
    desk.click("My clients …")
    titles.add(desk.window.windowTitle())
    desk.click("Back")
    desk.open("Elias")
    titles.add(desk.window.windowTitle())
    assert titles == {"My Life"}
