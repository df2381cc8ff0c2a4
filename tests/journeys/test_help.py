"""Help right now: one act from anywhere, and back to the very letter."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton

from mylife_desktop import organisation
from mylife_desktop.ui.help_card import HelpCard
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.opened import unlock


def helps(desk: Desk) -> bool:
    desk.settle()
    return desk.window.is_helping and desk.sees("112") and desk.sees("080 005 005")


def test_at_the_door_before_the_passphrase(door: Desk) -> None:
    door.type("half a pass")
    door.press("F1")
    assert helps(door) and door.program.session is None
    door.press("Escape")
    assert not helps(door)
    field = door.focus
    assert isinstance(field, QLineEdit) and field.text() == "half a pass"
    field.selectAll()
    unlock(door)
    assert door.program.session is not None


def test_at_the_door_by_its_button(door: Desk) -> None:
    door.click("Help now")
    assert helps(door)
    door.click("Back")
    assert (not helps(door) and isinstance(door.focus, QLineEdit)) or door.focus is not None
    assert not door.window.is_covered


def test_when_the_door_opens_behind_the_card_the_keyboard_is_on_the_new_page(door: Desk) -> None:
    door.type(PASSPHRASE)
    door.press("Return", "F1")
    door.wait(lambda: door.program.session is not None)
    assert helps(door)
    door.press("Escape")
    assert door.window.page is not None and door.focus is door.window.page.first_focus()


def test_on_the_start_page_the_list_and_a_new_person(desk: Desk) -> None:
    shows: list[Callable[[], None]] = [
        desk.session.show_start,
        desk.session.show_clients,
        desk.session.show_new_person,
    ]
    for show in shows:
        show()
        desk.settle()
        before = desk.focus
        desk.press("F1")
        assert helps(desk)
        desk.press("Escape")
        assert not helps(desk) and desk.focus is before


def test_every_bar_has_it_by_name(with_noor: Desk) -> None:
    with_noor.click("Help now")
    assert helps(with_noor)
    with_noor.press("Escape")
    with_noor.session.show_clients()
    with_noor.settle()
    with_noor.click("Help now")
    assert helps(with_noor)


def test_before_and_in_the_clients_hands_by_a_button_in_view(with_noor: Desk) -> None:
    desk = with_noor
    desk.session.show_hand_over()
    desk.settle()
    desk.click("Help now")
    assert helps(desk)
    desk.press("Escape")
    desk.click("Hand over")
    desk.settle()
    for step in ("the survey", "Give back"):
        if step == "Give back":
            desk.click(step)
        desk.click("Help now")
        assert helps(desk), step
        desk.press("Escape")
        assert desk.session.alone is not None and desk.session.alone.isVisible()


def test_in_the_middle_of_a_sentence_no_word_and_no_place_is_lost(with_noor: Desk) -> None:
    desk = with_noor
    desk.meeting.go_to("friends", "future")
    desk.settle()
    box = desk.focus
    assert isinstance(box, QPlainTextEdit)
    desk.type("see iida")
    desk.press("Left", "Left", "Left", "Left", "Shift+Left")
    place = (box.textCursor().position(), box.textCursor().anchor())
    desk.press("F1")
    assert helps(desk)
    desk.type("lost?")
    desk.press("Ctrl+Z", "Escape")
    assert desk.focus is box and box.toPlainText() == "see iida"
    assert (box.textCursor().position(), box.textCursor().anchor()) == place
    cursor = box.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    box.setTextCursor(cursor)
    desk.type(" again")
    desk.saved()
    assert desk.disk_answer("Noor").comment == "see iida again"


def test_an_open_menu_gives_way(with_noor: Desk) -> None:
    desk = with_noor
    before = desk.focus
    menu = desk.meeting.bar.looks.findChild(QMenu)
    assert menu is not None
    menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    desk.settle()
    desk.press("F1")
    assert helps(desk) and not menu.isVisible()
    desk.press("Escape")
    assert not desk.window.is_covered and desk.focus is before


def test_a_menu_at_the_door_gives_way(door: Desk) -> None:
    ready = door.program.ready
    door.wait(lambda: ready._has_libraries and not ready._turns.isActive())
    menu = door.program.door.looks.findChild(QMenu)
    assert menu is not None
    menu.popup(door.window.mapToGlobal(door.window.rect().center()))
    door.settle()
    door.press("F1")
    assert helps(door) and not menu.isVisible()


def test_in_a_meeting_it_speaks_the_clients_language_else_the_workers(with_noor: Desk) -> None:
    desk = with_noor
    desk.meeting.language_chosen.emit("sv")
    desk.press("F1")
    assert helps(desk) and desk.sees("Nödnumret") and desk.sees("09 2525 0112")
    desk.press("Escape")
    desk.meeting.language_chosen.emit("fi-x-easy")
    desk.press("F1")
    assert desk.sees("Soita, jos sinulla on paha olo.")
    desk.press("Escape")
    desk.session.show_start()
    desk.press("F1")
    assert desk.sees("Emergency number")


def test_the_curtain_falls_over_it_and_opens_on_it(with_noor: Desk) -> None:
    desk, before = with_noor, with_noor.focus
    desk.press("F1", "F9")
    desk.settle()
    assert desk.window.is_curtained and not desk.sees("112")
    desk.press("F1")
    assert desk.window.is_curtained and not desk.sees("112")
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: not desk.window.is_curtained)
    assert helps(desk)
    desk.press("Escape")
    assert not desk.window.is_covered and desk.focus is before


def test_pressed_twice_it_stays(with_noor: Desk) -> None:
    with_noor.press("F1", "F1")
    assert helps(with_noor)
    assert len(with_noor.window.findChildren(HelpCard)) == 1


def test_locking_behind_it_leaves_the_card_and_then_the_door(with_noor: Desk) -> None:
    desk = with_noor
    desk.press("F1")
    desk.program.lock()
    assert helps(desk) and desk.program.session is None
    desk.press("Escape")
    assert desk.window.page is desk.program.door and desk.focus is desk.program.door.first_focus()


def test_another_look_is_worn_by_it_too(with_noor: Desk) -> None:
    desk = with_noor
    desk.press("F1", "Escape")
    desk.program.appearance.choose_text_size(200)
    desk.press("F1")
    assert helps(desk)
    back = desk.find("Back", QPushButton)
    corner = back.mapTo(desk.window, back.rect().bottomRight())
    assert back.height() >= 44 and desk.window.rect().contains(corner)


def test_an_organisations_own_numbers_are_shown(
    with_noor: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = with_noor
    (tmp_path / "help.toml").write_text(
        '[[lines]]\nnumber = "044 123 4567"\nname = "Our on-call"\nwhat = "Every evening."\n'
        'source = "our page"\nchecked = 2026-11-02\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(organisation, "organisation_folder", lambda: tmp_path)
    desk.press("F1")
    desk.settle()
    assert desk.sees("044 123 4567") and not desk.sees("080 005 005")
