"""Another language at any moment, and nothing is lost."""

import pytest
from PySide6.QtWidgets import QMenu

from mylife_desktop.domain.themes import Viewpoint
from tests.journeys.desk import Desk

S = Viewpoint.SATISFACTION


def choose(desk: Desk, pill: str, choice: str) -> None:
    """Open a round button's menu and choose from it, as a mouse does."""
    desk.click(pill)
    desk.settle()
    menu = next(one for one in desk.window.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if one.text() == choice)
    desk.click(menu, menu.actionGeometry(action).center())
    desk.settle()


def test_in_the_middle_of_a_sentence(with_noor: Desk) -> None:
    desk = with_noor
    desk.drag(
        desk.meeting.circle_page.circle.viewport(),
        desk.point("friends", S),
        desk.point("friends", S, 3),
    )
    box = desk.meeting.circle_page.card.comment_box
    desk.click(box)
    desk.type("I would like to Iida ag")
    desk.press(*["Left"] * 7)
    at = box.textCursor().position()
    choose(desk, "Language: English", "Svenska")
    assert (box.words(), box.textCursor().position()) == ("I would like to Iida ag", at)
    assert desk.sees("Vänner") and not desk.sees("Friends")
    assert desk.answer().satisfaction == 3
    box.setFocus()
    desk.type("see ")
    assert box.words() == "I would like to see Iida ag"
    desk.saved() if desk.meeting.bar.saved.text().startswith("✓") else desk.settle()
    desk.wait(lambda: desk.disk_answer("Noor").comment == "I would like to see Iida ag")


def test_easy_finnish_asks_in_its_own_words(with_noor: Desk) -> None:
    desk = with_noor
    theme = desk.meeting._answering.instrument.themes[0]
    choose(desk, "Language: English", "Selkosuomi")
    assert desk.sees(theme.explanation.in_language("fi-x-easy"))
    assert desk.meeting.language == "fi-x-easy"


@pytest.mark.parametrize("client, code", [("Elias", "fi"), ("Oskar", "sv"), ("Noor", "en")])
def test_a_meeting_begins_in_the_clients_language(desk: Desk, client: str, code: str) -> None:
    desk.open(client)
    assert desk.meeting.language == code
    theme = desk.meeting._answering.instrument.themes[3]
    assert theme.name.in_language(code) in [
        spoke.name for spoke in desk.meeting.circle_page.circle.picture.spokes
    ]


def test_the_worker_keeps_their_own_language(desk: Desk) -> None:
    desk.open("Oskar")
    assert desk.program._languages.current == "sv"
    desk.end_meeting()
    assert desk.program._languages.current == "en" and desk.sees("New person")
    choose(desk, "Language: English", "Suomi")
    assert desk.program._settings.language == "fi"
    assert desk.window.page is not None and desk.program._languages.current == "fi"
