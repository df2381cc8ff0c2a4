"""From a fresh laptop to the first value; practice; the door with a wrong passphrase."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.store.unlocking import unlock as key_of
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.opened import Open, unlock
from tests.store.watching import state

S = Viewpoint.SATISFACTION


def test_from_the_first_opening_to_a_dragged_value_that_is_on_disk(
    open_program: Open, tmp_path: Path
) -> None:
    desk = open_program(tmp_path / "data" / "store")
    desk.type("Maija Mallikas")
    desk.press("Tab")
    desk.type(PASSPHRASE)
    desk.press("Tab", "Tab")
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: desk.program.session is not None)
    assert desk.sees("Nobody is here yet")
    desk.click("New person")
    desk.type("Iida")
    desk.press("Return")
    desk.come_to_the_circle()
    circle = desk.meeting.circle_page.circle.viewport()
    desk.drag(circle, desk.point("health", S), desk.point("health", S, 7))
    desk.saved()
    desk.key = key_of(desk.folder, PASSPHRASE)
    assert desk.disk_answer("Iida", "health").satisfaction == 7


def test_a_store_is_not_made_of_two_different_passphrases(
    open_program: Open, tmp_path: Path
) -> None:
    desk = open_program(tmp_path / "data" / "store")
    desk.type("Maija")
    desk.press("Tab")
    desk.type(PASSPHRASE)
    desk.press("Tab", "Tab")
    desk.type(PASSPHRASE + "!")
    desk.press("Return")
    assert desk.program._work is None and not desk.folder.exists()
    assert desk.window.page is desk.program.door


def test_practice_is_marked_on_every_page_and_writes_nothing(
    open_program: Open, tmp_path: Path
) -> None:
    desk = open_program(tmp_path / "data" / "store")
    before = set(tmp_path.rglob("*"))
    desk.click("Practise with an invented person")
    desk.wait(lambda: desk.program.session is not None)
    desk.settle()
    marked = "Practice: invented people. Nothing here is kept."
    assert desk.sees(marked)
    for way in (["My clients …"], ["New person"], ["My clients …", "Import …"]):
        for name in way:
            desk.click(name)
            desk.settle()
        assert desk.sees(marked)
        if way[-1] == "Import …":
            desk.press("Escape")  # the window that asks for files
        desk.click(desk.find("Back"))
        desk.settle()
    desk.click("My clients …")
    desk.type("Robin")
    desk.press("Down")
    desk.click("Make a full copy …")
    desk.settle()
    assert desk.sees(marked)
    desk.session.show_start()
    desk.open("Robin")
    assert desk.sees(marked)
    circle = desk.meeting.circle_page.circle.viewport()
    desk.drag(circle, desk.point("health", S), desk.point("health", S, 7))
    desk.saved()
    desk.click("One by one")
    desk.settle()
    assert desk.sees(marked)
    desk.press("F9")
    desk.click("Go on")
    assert not desk.window.is_curtained and desk.sees(marked)
    desk.press("Ctrl+L")
    desk.settle()
    assert not desk.sees(marked) and desk.sees("Make my store")
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.promise("P4")
def test_a_wrong_passphrase_is_said_calmly_and_the_right_one_opens(door: Desk) -> None:
    before = state(door.folder)
    door.type("not the one, whatever it is")
    door.press("Return")
    door.wait(lambda: door.sees("This passphrase does not open the store."))
    assert state(door.folder) == before
    field = door.focus
    assert isinstance(field, QLineEdit) and field.selectedText()  # to be typed over
    unlock(door)
    assert door.sees("Noor")
