"""A case is handed on, closed and opened again by the worker, and nothing of it is lost."""

from mylife_desktop.domain.handing import closed, manager_of, managers_of
from mylife_desktop.ui.handing_page import HandingPage, Next
from mylife_desktop.ui.worker_page import WorkerPage
from tests.journeys.desk import Desk


def handing(desk: Desk, called: str) -> HandingPage:
    """The page of somebody, opened from the worker's list."""
    desk.click("My clients …")
    desk.type(called)
    desk.press("Down")
    desk.click("Hand on or close …")
    desk.settle()
    page = desk.window.page
    assert isinstance(page, WorkerPage) and isinstance(page.content, HandingPage)
    assert desk.session.meeting is None, "it is no part of a meeting"
    return page.content


def saved(desk: Desk) -> None:
    desk.wait(lambda: desk.session.flush())


def test_another_case_manager_takes_over_and_the_one_before_is_remembered(desk: Desk) -> None:
    page = handing(desk, "Aino")
    page.handed_on.emit(Next(None, "Uusi Ohjaaja", "Ohjaamo"), "Muutin toisiin tehtäviin.")
    saved(desk)
    case = desk.on_disk("Aino")
    manager = manager_of(case)
    assert manager is not None and manager.name == "Uusi Ohjaaja"
    assert [each.why for each in managers_of(case)][-1:] != [], "who it was, and why it changed"


def test_a_closed_case_leaves_the_list_and_comes_back_when_it_is_opened(desk: Desk) -> None:
    page = handing(desk, "Aino")
    page.closed.emit("Opinnot sujuvat.", "Opiskeluhuolto")
    saved(desk)
    assert closed(desk.on_disk("Aino")) is not None
    assert [one.called for one in desk.session.store.people("Aino", archived=True)] == ["Aino"]
    page.opened_again.emit()
    saved(desk)
    assert closed(desk.on_disk("Aino")) is None
    assert [one.called for one in desk.session.store.people("Aino")] == ["Aino"]


def test_an_undo_takes_a_closing_back(desk: Desk) -> None:
    page = handing(desk, "Aino")
    page.closed.emit("Vahinko.", "")
    desk.press("Ctrl+Z")
    saved(desk)
    assert closed(desk.on_disk("Aino")) is None
    assert [one.called for one in desk.session.store.people("Aino")] == ["Aino"]
