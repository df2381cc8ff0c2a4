"""The door, the lock, the curtain, the closing: what keeps people's words from other eyes."""

import os
import subprocess
import sys
import time
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.store.store import Store
from tests.journeys import opened
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.opened import OFFSCREEN, Open, unlock

# The fixtures of the journeys serve here too.
made, peopled, store_folder = opened.made, opened.peopled, opened.store_folder
open_program, door, desk = opened.open_program, opened.door, opened.desk
with_noor, nothing_left_behind = opened.with_noor, opened.nothing_left_behind

ROOT = Path(__file__).parents[1]
WORDS = "Möchte wieder tanzen gehen"
S = Viewpoint.SATISFACTION


def comment(desk: Desk) -> QPlainTextEdit:
    return desk.meeting.circle_page.card.comment_box


def in_the_middle_of_a_sentence(desk: Desk) -> QPlainTextEdit:
    """Noor's friends are lit, and somebody is typing."""
    desk.drag(
        desk.meeting.circle_page.circle.viewport(),
        desk.point("friends", S),
        desk.point("friends", S, 3),
    )
    desk.click(comment(desk))
    desk.type(WORDS)
    return comment(desk)


def command_line(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Another process that works with the store."""
    return subprocess.run(
        [sys.executable, "-m", "mylife_desktop", *arguments, "--passphrase-file", "-"],
        input=PASSPHRASE + "\n",
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def texts_in_memory() -> str:
    """Every text in every widget that there is, seen or not."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    texts = []
    for widget in QApplication.allWidgets():
        texts += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            texts.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            texts.append(widget.toPlainText())
    return "\n".join(texts)


# -- the door ------------------------------------------------------------------------------------


def test_the_door_waits_in_the_field_for_the_passphrase(door: Desk) -> None:
    assert isinstance(door.focus, QLineEdit)
    assert door.focus.accessibleName() == "Passphrase"
    assert door.focus.echoMode() is QLineEdit.EchoMode.Password
    assert not any("Noor" in text for text in door.seen())


def test_nothing_of_the_passphrase_stays_behind_the_door(desk: Desk) -> None:
    assert PASSPHRASE not in texts_in_memory()


def test_enter_twice_opens_once(door: Desk) -> None:
    door.type(PASSPHRASE)
    door.press("Return", "Return")
    door.wait(lambda: door.program.session is not None)
    door.settle()
    assert door.sees("Noor")


@pytest.mark.promise("P5")
def test_a_passphrase_can_be_pasted_and_has_room(door: Desk) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText(PASSPHRASE + "x" * 300)
    door.press("Ctrl+V")
    assert isinstance(door.focus, QLineEdit)
    assert door.focus.text() == PASSPHRASE + "x" * 300
    clipboard.setText(PASSPHRASE)
    door.press("Ctrl+A", "Ctrl+V", "Return")
    door.wait(lambda: door.program.session is not None)
    clipboard.clear()


@pytest.mark.promise("P4")
def test_a_folder_that_is_no_store_is_said_to_be_none(open_program: Open, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "other"
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text("Dear Sir or Madam")
    desk = open_program(folder)
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: desk.sees("There is no store of this program in"))
    assert [file.name for file in folder.iterdir()] == ["letter.txt"]


@pytest.mark.promise("P29")
def test_a_second_copy_is_told_that_the_store_is_in_use(desk: Desk, open_program: Open) -> None:
    second = open_program(desk.folder)
    second.type(PASSPHRASE)
    second.press("Return")
    second.wait(lambda: second.sees("The store is open in another window or program."))
    assert second.program.session is None


# -- the lock ------------------------------------------------------------------------------------


@pytest.mark.promise("P16")
@pytest.mark.promise("P17")
def test_locked_in_the_middle_of_a_sentence(with_noor: Desk) -> None:
    desk = with_noor
    page = weakref.ref(desk.meeting)
    in_the_middle_of_a_sentence(desk)
    desk.press("Ctrl+L")
    desk.settle()
    assert desk.program.session is None and desk.sees("Everything stays on this laptop")
    assert desk.window.windowTitle() == "My Life"
    texts = texts_in_memory()
    assert WORDS not in texts and "Noor" not in texts and page() is None
    assert desk.disk_answer("Noor").comment == WORDS
    listed = command_line("list", str(desk.folder))
    assert listed.returncode == 0 and "Noor" in listed.stdout, listed.stderr
    unlock(desk)
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    assert desk.answer().comment == WORDS and desk.answer().satisfaction == 3


@pytest.mark.promise("P16")
def test_while_it_is_open_no_other_process_gets_in(with_noor: Desk) -> None:
    listed = command_line("list", str(with_noor.folder))
    assert listed.returncode == 1 and "open in another window or program" in listed.stderr


@pytest.mark.promise("P16")
def test_the_worker_locks_with_the_button_of_the_bar(desk: Desk) -> None:
    store = desk.session.store
    desk.click("Lock")
    desk.settle()
    assert desk.program.session is None
    with pytest.raises(Exception, match="closed"):
        store.people()
    assert desk.key is not None
    Store.open(desk.folder, desk.key).close()


def test_nothing_is_kept_of_the_door_that_was_passed(desk: Desk) -> None:
    """Locking and unlocking a hundred times is not paid with a hundred doors."""
    desk.press("Ctrl+L")
    desk.settle()
    texts_in_memory()
    before = len(QApplication.allWidgets())
    for _ in range(3):
        unlock(desk)
        desk.press("Ctrl+L")
        desk.settle()
    texts_in_memory()
    assert len(QApplication.allWidgets()) == before


# -- the curtain ---------------------------------------------------------------------------------


def start(desk: Desk) -> None:
    pass


def clients(desk: Desk) -> None:
    desk.click("My clients …")
    desk.type("Je")


def new_person(desk: Desk) -> None:
    desk.click("New person")
    desk.type("Ii")


def import_page(desk: Desk) -> None:
    desk.session.show_import([Path(__file__).parent / "cases" / "c01-aino.json"])
    desk.wait(lambda: desk.sees("Aino"))


def export_page(desk: Desk) -> None:
    clients(desk)
    desk.press("Down")
    desk.click("Make a full copy …")


def circle(desk: Desk) -> None:
    desk.press("Return")
    desk.come_to_the_circle()


def survey(desk: Desk) -> None:
    circle(desk)
    desk.click("One by one")
    desk.press("3")


def words(desk: Desk) -> None:
    circle(desk)
    in_the_middle_of_a_sentence(desk)
    desk.press("Left", "Left")


PAGES = (start, clients, new_person, import_page, export_page, circle, survey, words)


@pytest.mark.promise("P19")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_the_curtain_hides_every_page_and_gives_it_back(
    desk: Desk, page: Callable[[Desk], None]
) -> None:
    page(desk)
    desk.settle()
    shown, focus = desk.window.page, desk.focus
    assert shown is not None and focus is not None
    at = _cursor(focus)
    before = time.perf_counter()
    desk.press("F9")
    desk.window.repaint()
    assert time.perf_counter() - before < 0.1
    assert not shown.isVisible() and not desk.sees("Noor") and not desk.sees("Je")
    assert desk.window.windowTitle() == "My Life"
    _draw_back(desk)
    assert desk.window.page is shown and shown.isVisible()
    assert desk.focus is focus and _cursor(focus) == at


@OFFSCREEN
@pytest.mark.promise("P19")
def test_the_curtain_falls_from_within_a_menu(with_noor: Desk) -> None:
    desk = with_noor
    desk.click("Language: English")
    desk.settle()
    assert any(menu.isVisible() for menu in desk.window.findChildren(QMenu))
    desk.press("F9")
    assert desk.window.is_curtained
    assert not any(menu.isVisible() for menu in desk.window.findChildren(QMenu))
    _draw_back(desk)
    assert desk.meeting.isVisible()


@OFFSCREEN
@pytest.mark.promise("P19")
@pytest.mark.parametrize("asked", ["Import …", "Choose where to save …"])
def test_the_curtain_falls_over_the_window_that_asks_for_files(desk: Desk, asked: str) -> None:
    export_page(desk) if asked.startswith("Choose") else clients(desk)
    desk.click(asked)
    desk.settle()
    assert isinstance(QApplication.activeModalWidget(), QFileDialog)
    before = time.perf_counter()
    desk.press("F9")
    desk.window.repaint()
    assert time.perf_counter() - before < 0.1
    assert desk.window.is_curtained
    others = [one for one in QApplication.topLevelWidgets() if one is not desk.window]
    assert not any(one.isVisible() for one in others)
    desk.settle()
    _draw_back(desk)
    assert desk.window.page is not None and desk.window.page.isVisible()
    assert desk.focus is not None and desk.window.isAncestorOf(desk.focus)


@pytest.mark.promise("P19")
def test_behind_the_curtain_no_key_does_anything(with_noor: Desk) -> None:
    desk = with_noor
    in_the_middle_of_a_sentence(desk)
    desk.press("F9", "Ctrl+Z", "Ctrl+L", "Ctrl+Shift+Z", "Tab", "Tab", "Tab", "F9")
    assert desk.window.is_curtained and desk.program.session is not None
    assert desk.answer().comment == WORDS
    assert desk.disk_answer("Noor").comment == WORDS


@pytest.mark.promise("P19")
def test_only_the_passphrase_opens_the_curtain(with_noor: Desk) -> None:
    desk = with_noor
    desk.press("F9")
    desk.type("not the one, whatever it is")
    desk.press("Return")
    desk.wait(lambda: desk.sees("This passphrase does not open the store."))
    assert desk.window.is_curtained
    _draw_back(desk)
    desk.press("F9")
    assert isinstance(desk.focus, QLineEdit) and desk.focus.text() == ""
    assert not desk.sees("This passphrase does not")


@pytest.mark.promise("P19")
def test_the_curtain_falls_in_the_middle_of_a_drag(with_noor: Desk) -> None:
    desk = with_noor
    circle = desk.meeting.circle_page.circle.viewport()
    desk.drag(circle, desk.point("friends", S), desk.point("friends", S, 8), let_go=False)
    desk.press("F9")
    assert desk.window.is_curtained and desk.disk_answer("Noor").satisfaction == 8
    desk.let_go()
    _draw_back(desk)
    desk.drag(circle, desk.point("health", S), desk.point("health", S, 2))
    assert (desk.answer().satisfaction, desk.answer("health").satisfaction) == (8, 2)
    assert not desk.meeting.circle_page.circle.picture.held


@pytest.mark.promise("P16")
def test_locked_in_the_middle_of_a_drag(with_noor: Desk) -> None:
    desk = with_noor
    circle = desk.meeting.circle_page.circle.viewport()
    desk.drag(circle, desk.point("friends", S), desk.point("friends", S, 8), let_go=False)
    desk.press("Ctrl+L")
    desk.let_go()
    desk.settle()
    assert desk.program.session is None and desk.disk_answer("Noor").satisfaction == 8


def test_there_is_nothing_to_hide_at_the_door(door: Desk) -> None:
    door.press("F9")
    assert not door.window.is_curtained


def _draw_back(desk: Desk) -> None:
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: not desk.window.is_curtained)


def _cursor(widget: QWidget) -> object:
    if isinstance(widget, QPlainTextEdit):
        return widget.textCursor().position()
    return widget.cursorPosition() if isinstance(widget, QLineEdit) else None


# -- closing -------------------------------------------------------------------------------------


def test_closing_in_the_middle_of_a_sentence_keeps_every_word(with_noor: Desk) -> None:
    desk = with_noor
    box = in_the_middle_of_a_sentence(desk)
    box.moveCursor(QTextCursor.MoveOperation.Start)
    desk.type("I ")
    desk.window.close()
    desk.settle()
    assert not desk.window.isVisible() and desk.program.session is None
    assert desk.disk_answer("Noor").comment == "I " + WORDS
    assert desk.key is not None
    Store.open(desk.folder, desk.key).close()  # nobody holds it any more


def test_the_window_does_not_close_while_the_disk_takes_no_words(
    with_noor: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = with_noor

    def full(_case: object) -> None:
        raise StoreProblem("disk_full", file="store.db")

    autosave = desk.session._open_case.autosave
    assert autosave is not None
    monkeypatch.setattr(autosave, "_save", full)
    in_the_middle_of_a_sentence(desk)
    desk.window.close()
    desk.settle()
    assert desk.window.isVisible() and desk.sees("The disk is full.")
    assert desk.answer().comment == WORDS
    monkeypatch.undo()
    desk.window.close()
    desk.settle()
    assert not desk.window.isVisible()
    assert desk.disk_answer("Noor").comment == WORDS


def test_closing_while_the_lock_turns_opens_nothing(door: Desk) -> None:
    door.type(PASSPHRASE)
    door.press("Return")
    door.window.close()
    door.program._work.wait()
    door.settle()
    assert door.program.session is None


def test_the_window_opens_where_it_was(desk: Desk, open_program: Open, tmp_path: Path) -> None:
    desk.window.resize(1200, 700)
    desk.settle()
    desk.window.close()
    again = open_program(tmp_path / "nowhere")
    assert again.program._settings.window == desk.program._settings.window


# -- languages -----------------------------------------------------------------------------------


def test_the_door_speaks_the_workers_language(open_program: Open, store_folder: Path) -> None:
    desk = open_program(store_folder, language="fi")
    assert desk.program._languages.current == "fi"
    assert QLocale().language() is QLocale.Language.Finnish


def test_the_language_of_the_settings_is_kept(
    open_program: Open, store_folder: Path, tmp_path: Path
) -> None:
    desk = open_program(store_folder)
    desk.program._on_worker_language("sv")
    desk.window.close()
    assert (tmp_path / "settings.ini").is_file()
    from mylife_desktop.settings import Settings

    assert Settings(tmp_path / "settings.ini").language == "sv"
