"""The worker hands a case on, closes it and opens it again, by hand from the list of clients."""

from PySide6.QtWidgets import QWidget

from mylife_desktop.domain.handing import Managing, closed, closings_of, manager_of, managers_of
from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.handing_page import HandingPage
from mylife_desktop.ui.worker_page import WorkerPage
from tests.journeys.desk import Desk
from tests.journeys.hands import TODAY, Hand

WHY = "I move to other work."


def content(desk: Desk) -> QWidget:
    """The worker's page in view."""
    page = desk.window.page
    assert isinstance(page, WorkerPage)
    return page.content


def to_clients(hand: Hand) -> None:
    hand.use("My clients …")
    assert isinstance(content(hand.desk), ClientsPage)


def choose(hand: Hand, called: str) -> None:
    """Find somebody in the list by name, and stand on their row."""
    desk = hand.desk
    desk.press("Ctrl+F")
    desk.press("Ctrl+A")
    desk.type(called)
    desk.press("Down")
    desk.settle()


def to_handing(hand: Hand, called: str) -> HandingPage:
    choose(hand, called)
    hand.use("Hand on or close …")
    page = content(hand.desk)
    assert isinstance(page, HandingPage) and hand.desk.session.meeting is None
    return page


def field(hand: Hand, name: str) -> None:
    """Stand in a field, where what is typed goes."""
    if hand.is_mouse:
        hand.desk.click(hand.desk.find(name, QWidget))
    else:
        hand.tab_to(name)


def summary(page: HandingPage) -> str:
    return "\n".join(page.sentences()).replace("\u200b", "")


def saved(desk: Desk) -> None:
    desk.wait(lambda: desk.session.flush())


def test_a_case_is_handed_on_to_somebody_of_the_network(hand: Hand) -> None:
    desk = hand.desk
    to_clients(hand)
    page = to_handing(hand, "Aino")
    assert desk.sees("Now it is Katri Halonen.") and not page.hand_on.isEnabled()
    assert "“Olen arkisin unessa ennen yhtä.” – Health, active" in summary(page)
    hand.use("Mikko Partanen, Ammattiopisto, opiskeluhuolto")
    field(hand, "Why, for whoever reads this later")
    hand.write(WHY)
    hand.use("Hand on")
    assert desk.sees("Now it is Mikko Partanen.")
    before = "Katri Halonen, until 22 Nov 2026"
    assert f"{before}\nMikko Partanen, from 22 Nov 2026. {WHY}" in summary(page)
    saved(desk)
    case = desk.on_disk("Aino")
    assert managers_of(case) == (
        Managing("p1", None, TODAY),
        Managing("p2", TODAY, None, WHY),
    )
    hand.use("Done")
    assert isinstance(content(desk), ClientsPage)


def test_the_new_case_manager_is_the_one_who_says_yes(mouse: Hand) -> None:
    desk = mouse.desk
    to_clients(mouse)
    to_handing(mouse, "Aino")
    mouse.use("Mikko Partanen, Ammattiopisto, opiskeluhuolto", "Hand on", "Done")
    choose(mouse, "Aino")
    mouse.use("Open")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.meeting.language_chosen.emit("en")
    desk.settle()
    mouse.go(Part.AGREE)
    assert desk.sees("Mikko: yes") and not desk.sees("Katri: yes")


def test_a_case_is_handed_on_to_somebody_new_and_taken_back(hand: Hand) -> None:
    desk = hand.desk
    to_clients(hand)
    page = to_handing(hand, "Aino")
    field(hand, "Somebody else: name")
    hand.write("Uusi Ohjaaja")
    field(hand, "Their service")
    hand.write("Ohjaamo")
    hand.use("Hand on")
    assert desk.sees("Now it is Uusi Ohjaaja.") and "Uusi Ohjaaja · Ohjaamo" in summary(page)
    saved(desk)
    manager = manager_of(desk.on_disk("Aino"))
    assert manager is not None and (manager.name, manager.service) == ("Uusi Ohjaaja", "Ohjaamo")
    desk.press("Ctrl+Z")
    desk.settle()
    saved(desk)
    assert desk.sees("Now it is Katri Halonen.") and not managers_of(desk.on_disk("Aino"))


def test_a_case_is_closed_with_a_reason_and_opened_again_from_the_archive(hand: Hand) -> None:
    desk = hand.desk
    to_clients(hand)
    page = to_handing(hand, "Aino")
    assert not page.close_case.isEnabled(), "without a reason it is not closed"
    field(hand, "Why it is closed")
    hand.write("Studies go well.")
    field(hand, "Where Aino goes next, if anywhere")
    hand.write("School health care")
    hand.use("Close the case")
    assert desk.sees("The case is closed") and desk.sees("Closed on 22 Nov 2026: Studies go well.")
    assert "Goes next to: School health care" in summary(page)
    hand.use("Done")
    choose(hand, "Aino")
    assert desk.sees("Nobody here has this name.")
    saved(desk)
    last = closed(desk.on_disk("Aino"))
    assert last is not None and (last.why, last.next) == ("Studies go well.", "School health care")
    hand.use("Archive")
    page = to_handing(hand, "Aino")
    hand.use("Open it again")
    assert "Opened again on 22 Nov 2026." in summary(page) and not desk.sees("The case is closed")
    hand.use("Done")
    saved(desk)
    case = desk.on_disk("Aino")
    assert closed(case) is None and [each.opened for each in closings_of(case)] == [TODAY]
    if desk.sees("Back to my list"):
        hand.use("Back to my list")
    choose(hand, "Aino")
    assert desk.sees("Hand on or close …"), "Aino is in the list again"
    assert not desk.sees("Nobody here has this name.")


def test_nothing_waits_for_a_case_that_is_closed(mouse: Hand) -> None:
    desk = mouse.desk
    to_clients(mouse)
    waits = content(desk).waits  # type: ignore[attr-defined]
    assert any("Aino" in wait.person.called for wait in waits._waits)
    to_handing(mouse, "Aino")
    field(mouse, "Why it is closed")
    mouse.write("Studies go well.")
    mouse.use("Close the case", "Done")
    saved(desk)
    waits = content(desk).waits  # type: ignore[attr-defined]
    assert not any("Aino" in wait.person.called for wait in waits._waits)
