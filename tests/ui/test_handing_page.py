"""Handing on and closing, for the worker alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.handing import close, hand_on, open_again
from mylife_desktop.ui.handing_page import HandingPage, Next
from mylife_desktop.ui.look import Look, look
from tests.drive import focused
from tests.ui.meeting.network_rooms import invented, network
from tests.ui.meeting.rooms import INSTRUMENT
from tests.ui.shown import LOOK, TODAY, assert_all_is_seen, settle, stand, words

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def page(qtbot: QtBot) -> HandingPage:
    made = HandingPage(INSTRUMENT, LOOK)
    made.show_case(network(), TODAY)
    stand(qtbot, made)
    return made


def test_a_professional_of_the_network_takes_over_with_a_reason(
    qtbot: QtBot, page: HandingPage
) -> None:
    assert not page.hand_on.isEnabled()
    page.people["p3"].click()
    page.why.setFocus()
    QTest.keyClicks(page.why, "Sari goes on leave.")
    with qtbot.waitSignal(page.handed_on) as heard:
        page.hand_on.click()
    assert heard.args == [Next("p3"), "Sari goes on leave."]


def test_somebody_new_can_take_over(qtbot: QtBot, page: HandingPage) -> None:
    page.people["p3"].click()
    QTest.keyClicks(page.name, "Leena")
    assert not page.people["p3"].isChecked()
    QTest.keyClicks(page.service, "Ohjaamo")
    with qtbot.waitSignal(page.handed_on) as heard:
        page.hand_on.click()
    assert heard.args == [Next(name="Leena", service="Ohjaamo"), ""]


def test_a_case_is_closed_with_a_reason_and_opened_again(qtbot: QtBot, page: HandingPage) -> None:
    assert not page.close_case.isEnabled()
    QTest.keyClicks(page.why_closed, "Goals reached")
    QTest.keyClicks(page.next, "Ohjaamo")
    with qtbot.waitSignal(page.closed) as heard:
        page.close_case.click()
    assert heard.args == ["Goals reached", "Ohjaamo"]
    shut = close(network(), TODAY, "Goals reached", "Ohjaamo")
    page.show_case(shut, TODAY)
    settle()
    assert not page.close_case.isVisible()
    assert "Closed on 22 Nov 2026: Goals reached. Goes next to: Ohjaamo." in page.sentences()
    with qtbot.waitSignal(page.opened_again):
        page.open_again.click()
    page.show_case(open_again(shut, TODAY), TODAY)
    settle()
    assert page.close_case.isVisible() and "Opened again on 22 Nov 2026." in words(page)


def test_the_summary_tells_what_a_new_case_manager_needs(page: HandingPage) -> None:
    case = hand_on(invented("Sanni"), "p2", TODAY, "New school year")
    page.show_case(case, TODAY)
    said = "\n".join(page.sentences())
    assert "“Kuljen bussilla kouluun ilman paniikkia.” – Health, active" in said
    assert "Jari Väisänen must not be contacted. Sanni sanoi 5.10.2026" in said
    assert "Kirsi Väisänen: “Kuljen bussilla kouluun ilman paniikkia.”" in said
    assert "Henri Mustonen, from 22 Nov 2026. New school year" in said
    assert "Changed since then; not agreed anew yet." in said, "another case manager"
    page.show_case(invented("Aino"), TODAY)
    told = page.sentences()
    shown = "the plan, the comments (but not the words on: Health), until 31 May 2027"
    assert f"Mikko Partanen: {shown}" in told, "what is kept back is told with what is not"
    assert "Changed since then; not agreed anew yet." not in told


def test_what_is_typed_stays_when_the_case_is_shown_again(page: HandingPage) -> None:
    QTest.keyClicks(page.why_closed, "Moved")
    page.show_case(page._case, TODAY)  # type: ignore[arg-type]
    assert page.why_closed.words() == "Moved"


@pytest.mark.parametrize("called", ["Aino", "Jenna", "Leevi"])
def test_all_is_seen_in_any_look(qtbot: QtBot, called: str, any_look: Look) -> None:
    made = HandingPage(INSTRUMENT, any_look)
    made.show_case(invented(called), TODAY)
    stand(qtbot, made)
    assert_all_is_seen(made)


def test_with_large_texts_it_begins_at_its_top_and_tab_leads_to_the_choices(
    qtbot: QtBot,
) -> None:
    made = HandingPage(INSTRUMENT, look("light", 200))
    made.show_case(network(), TODAY)
    stand(qtbot, made)
    settle()
    assert made._column.verticalScrollBar().value() == 0
    assert focused().accessibleName() == "Aino in short"
    QTest.keyClick(focused(), Qt.Key.Key_PageDown)
    assert made._column.verticalScrollBar().value() > 0, "it is read on with the keys"
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is next(iter(made.people.values()))
