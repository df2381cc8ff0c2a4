"""A meeting that keeps nothing: whole and in memory alone, and not a word of it on the disk."""

import gc
import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.round import Round
from mylife_desktop.store.store import Store
from mylife_desktop.ui.keep_nothing_page import KeepNothingPage
from mylife_desktop.ui.meeting.ending_page import EndingPage
from mylife_desktop.ui.meeting.forget_page import ForgetPage
from mylife_desktop.ui.meeting.hand_over_page import HandOverPage
from mylife_desktop.ui.meeting.take_home_room import TakeHomeRoom
from mylife_desktop.ui.unlock_page import UnlockPage
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.hands import Hand
from tests.journeys.opened import Made, Open, unlock
from tests.journeys.test_hand_over import hand_over
from tests.journeys.test_idle import Hours
from tests.store.watching import state

ROOT = Path(__file__).parents[2]
MARK = "Nothing of this meeting is kept."
FIELDS = ("name", "comment", "goal", "step", "person", "form", "password", "folder")


# -- nothing on the disk -------------------------------------------------------------------------


class Meeting(NamedTuple):
    """The program in a process of its own, with a home of its own."""

    process: "subprocess.Popen[str]"
    home: Path
    out: Path
    words: dict[str, str]
    before: dict[str, tuple[int, int, bytes]]

    def until(self, said: str) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.strip() == said:
                return
        raise AssertionError((self.home / "said.txt").read_text())

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def left(self) -> list[tuple[str, str]]:
        """Which words lie in which file of the home, of its name or of what the process holds."""
        files = [file for file in self.home.rglob("*") if file.is_file()]
        assert {"store.db", "store.json", "said.txt"} <= {file.name for file in files}
        places = {str(file.relative_to(self.home)): file.read_bytes() for file in files}
        return [
            (field, name)
            for name, content in (places | self._held()).items()
            for field, word in self.words.items()
            if word in name or is_in(word, content)
        ]

    def store_is_as_before(self) -> bool:
        return state(self.home / "data" / "store") == self.before

    def _held(self) -> dict[str, bytes]:
        """The files that the process has open, also if they have no name any more."""
        held = {}
        folder = Path(f"/proc/{self.process.pid}/fd")
        for handle in folder.iterdir() if folder.exists() else ():
            try:
                if handle.is_file():
                    held[f"{handle} {os.readlink(handle)}"] = handle.read_bytes()
            except FileNotFoundError:  # it was closed meanwhile
                continue
        return held


def is_in(word: str, content: bytes) -> bool:
    content = content.lower()
    return word.encode() in content or word.encode("utf-16-le") in content


@contextmanager
def meeting(peopled: Made, home: Path, task: str) -> Iterator[Meeting]:
    if not sys.platform.startswith("linux"):
        pytest.skip("it is looked at through /proc")
    folder = Path(shutil.copytree(peopled.folder, home / "data" / "store"))
    words = {field: f"zq{secrets.token_hex(6)}" for field in FIELDS}
    out = home.parent / words["folder"]
    for made in (out, home / "temp", home / "run"):
        made.mkdir(mode=0o700)
    temp = str(home / "temp")
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QT_QPA_PLATFORM": "offscreen",
        **dict.fromkeys(("TMPDIR", "SQLITE_TMPDIR"), temp),
    }
    before = state(folder)
    with (home / "said.txt").open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.keeper", str(folder), str(out), task],
            cwd=ROOT,
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
    try:
        assert process.stdin is not None
        process.stdin.write(json.dumps(words) + "\n")
        process.stdin.flush()
        yield Meeting(process, home, out, words, before)
    finally:
        process.kill()
        process.communicate()


@pytest.mark.promise("P54")
def test_not_a_word_is_on_the_disk_but_in_the_page_that_was_saved(
    peopled: Made, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with meeting(peopled, tmp_path_factory.mktemp("home"), "end") as one:
        one.until("half typed")
        assert one.left() == []
        one.go_on()
        one.until("at the door")
        assert one.left() == [] and one.store_is_as_before()
        one.go_on()
        assert one.process.wait(20) == 0
        assert one.left() == [] and one.store_is_as_before()
        (page,) = one.out.iterdir()
        text = "".join(each.extract_text() for each in PdfReader(page).pages)
        assert one.words["goal"] in text and one.words["step"] in text
        assert one.words["name"] in text and one.words["password"] not in text
        assert list((one.home / "temp").iterdir()) == []
        (one.home / "temp" / "draft").write_text(f"I {one.words['comment'].upper()}")
        assert one.left() == [("comment", "temp/draft")]  # it would be seen


@pytest.mark.promise("P54")
def test_not_a_word_is_left_when_the_power_goes_in_the_middle(
    peopled: Made, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with meeting(peopled, tmp_path_factory.mktemp("home"), "middle") as one:
        one.until("half typed")
        one.go_on()
        one.until("in the middle")
        assert one.left() == []
        one.process.kill()
        one.process.wait()
        assert one.left() == [] and one.store_is_as_before()
        assert list((one.home / "temp").iterdir()) == []


# -- the meeting ---------------------------------------------------------------------------------


def begin(desk: Desk, called: str = "Veera") -> Desk:
    desk.click("A meeting that keeps nothing")
    desk.settle()
    desk.type(called)
    desk.press("Return")
    desk.settle()
    return desk


@pytest.fixture
def kept_nowhere(door: Desk) -> Iterator[Desk]:
    """A meeting that keeps nothing, at the Circle."""
    begin(door)
    door.come_to_the_circle()
    yield door
    if door.program.session is not None and door.program.session.keeps_nothing:
        door.program.session._has_agreed = True  # type: ignore[attr-defined]


def test_the_page_before_says_what_it_means_and_speaks_the_language_that_is_chosen(
    door: Desk,
) -> None:
    door.click("A meeting that keeps nothing")
    assert door.sees("writes nothing on its disk") and door.sees("The rest is gone at the end")
    assert door.sees("The printer, and what waits for it on this computer, may keep a copy")
    door.click("Svenska")
    door.settle()
    assert door.program._languages.current == "sv"
    door.click(door.window.page.findChildren(QLineEdit)[0])  # type: ignore[union-attr]
    door.press("Return")
    door.settle()
    assert door.meeting.language == "sv" and door.session.document is not None
    assert door.session.document.case.person.called
    door.session._has_agreed = True  # type: ignore[attr-defined]


def test_back_leads_to_the_door_in_the_workers_language(door: Desk) -> None:
    door.click("A meeting that keeps nothing")
    door.click("Suomi")
    door.press("F9")
    door.press("Return")
    assert isinstance(door.window.page, KeepNothingPage) and not door.window.is_curtained
    door.window.page.back_asked.emit()
    door.settle()
    assert isinstance(door.window.page, UnlockPage) and door.program._languages.current == "en"
    unlock(door)
    assert door.sees("Noor") and not door.sees(MARK)


def test_every_part_is_marked_and_none_promises_to_keep(kept_nowhere: Desk) -> None:
    desk = kept_nowhere
    for part in Part:
        desk.meeting.show_part(part)
        desk.settle()
        assert desk.sees(MARK), part
        assert desk.sees("○ Nothing is kept") and not desk.sees("✓ Saved"), part
        promised = ("is kept, and", "Encrypted", "written down", "are kept")
        assert not any(desk.sees(words) for words in promised), (part, desk.seen())
    assert desk.sees("may keep a copy for a while")
    desk.press("F1")
    assert desk.window.is_helping and desk.sees(MARK)
    desk.press("Escape")
    desk.press("F9")
    assert desk.window.is_curtained and not desk.sees(MARK)
    desk.press("Return")
    assert not desk.window.is_curtained and desk.sees(MARK)


def test_the_window_for_files_is_marked_too(kept_nowhere: Desk) -> None:
    kept_nowhere.meeting.show_part(Part.TAKE_HOME)
    kept_nowhere.settle()
    kept_nowhere.click("Save as PDF")
    (dialog,) = kept_nowhere.window.findChildren(FileDialog)
    assert dialog.isVisible()
    assert kept_nowhere.sees("Nothing of this meeting is kept but what you save here.")
    dialog.close()


def test_a_no_ends_at_the_door_and_not_even_the_no_is_kept(door: Desk) -> None:
    begin(door)
    door.click("Not for me")
    assert door.sees("not even your no")
    door.click("Yes, end here")
    assert door.sees("Nothing is kept.")
    door.click("Close")
    door.settle()
    assert isinstance(door.window.page, UnlockPage) and door.program.session is None
    assert not door.sees(MARK) and not door.sees("Veera")


def test_at_the_end_it_leads_back_to_take_home_as_long_as_nothing_was_taken(
    kept_nowhere: Desk, tmp_path: Path
) -> None:
    desk = kept_nowhere
    desk.press("3")
    desk.click("End the meeting")
    desk.settle()
    assert desk.sees("is gone when you forget this meeting")
    assert desk.sees("Nothing has been printed or saved yet.")
    desk.press("Return")  # who presses without looking loses nothing
    desk.settle()
    assert desk.meeting.part is Part.TAKE_HOME
    room = desk.meeting._room(Part.TAKE_HOME)
    assert isinstance(room, TakeHomeRoom)
    desk.click("Save as PDF")
    (dialog,) = desk.window.findChildren(FileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.accept()
    desk.wait(lambda: list(tmp_path.glob("*.pdf")))
    desk.settle()
    assert room.page.card.isVisible()
    desk.click("End the meeting")
    desk.settle()
    assert isinstance(desk.meeting._current(), EndingPage)
    assert not desk.sees("Nothing has been printed or saved yet.")
    desk.press("Return")
    desk.settle()
    assert isinstance(desk.window.page, UnlockPage) and desk.program.session is None


def test_what_was_copied_is_forgotten_with_the_meeting(kept_nowhere: Desk) -> None:
    desk = kept_nowhere
    desk.click(desk.meeting.circle_page.card.comment_box)
    desk.type("dance again")
    desk.press("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "dance again"
    desk.window.close()
    desk.click("Yes, forget it and close")
    assert QGuiApplication.clipboard().text() == ""


def test_no_keyboard_learns_a_word_of_it(door: Desk) -> None:
    sensitive = Qt.InputMethodHint.ImhSensitiveData
    door.click("A meeting that keeps nothing")
    door.settle()
    page = door.window.page
    assert isinstance(page, KeepNothingPage) and page.called.inputMethodHints() & sensitive
    door.press("Return")
    door.come_to_the_circle()
    door.click(comment := door.meeting.circle_page.card.comment_box)
    assert comment.inputMethodHints() & sensitive
    Hand(door, "keys").go(Part.PLAN)
    door.click("+ New goal")
    door.settle()
    assert isinstance(door.focus, QPlainTextEdit) and door.focus.inputMethodHints() & sensitive
    door.window.close()
    door.click("Yes, forget it and close")


def test_in_a_meeting_that_is_kept_a_keyboard_may_help(with_noor: Desk) -> None:
    with_noor.click(comment := with_noor.meeting.circle_page.card.comment_box)
    assert not comment.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_nothing_of_the_first_is_in_the_second(door: Desk, tmp_path: Path) -> None:
    (folder := tmp_path / "zqfolder").mkdir()
    begin(door, "Zqveera")
    door.come_to_the_circle()
    door.press("3")
    door.click(door.meeting.circle_page.card.comment_box)
    door.type("zqdance")
    door.meeting.show_part(Part.TAKE_HOME)
    door.settle()
    door.click("Save as PDF")
    (dialog,) = door.window.findChildren(FileDialog)
    dialog.setDirectory(str(folder))
    dialog.accept()
    door.wait(lambda: list(folder.glob("*.pdf")))
    door.click("End the meeting")
    door.click("Forget this meeting")
    door.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    held = [one for one in gc.get_objects() if isinstance(one, Case | Round)]
    assert not [one for one in held if "zq" in repr(one).casefold()]
    begin(door, "")
    door.come_to_the_circle()
    shown = [
        text
        for one in QApplication.allWidgets()
        for text in (
            *(getattr(one, name)() for name in ("text", "toPlainText") if hasattr(one, name)),
            one.accessibleName(),
            one.toolTip(),
        )
    ]
    assert not [text for text in shown if isinstance(text, str) and "zq" in text.casefold()]
    assert door.answer("studies_work").satisfaction is None
    door.meeting.show_part(Part.TAKE_HOME)
    door.settle()
    door.click("Save as PDF")
    (dialog,) = door.window.findChildren(FileDialog)
    assert "zq" not in dialog.directory().path() and not any("zq" in x for x in dialog.history())
    dialog.close()
    door.session._has_agreed = True  # type: ignore[attr-defined]


# -- nothing is lost by accident -----------------------------------------------------------------


def test_to_close_is_asked_once(kept_nowhere: Desk) -> None:
    desk = kept_nowhere
    desk.press("3")
    for _ in range(2):
        desk.window.close()
        desk.settle()
        assert isinstance(desk.window.page, ForgetPage) and desk.sees(MARK)
        assert desk.window.isVisible() and desk.sees("Close, and forget this meeting?")
    desk.press("Ctrl+Z")
    desk.press("Return")  # who presses without looking loses nothing
    desk.settle()
    assert desk.answer("studies_work").satisfaction == 3 and desk.meeting.isVisible()
    desk.window.close()
    desk.click("Yes, forget it and close")
    assert not desk.window.isVisible() and desk.program.session is None


def test_closing_behind_the_curtain_and_over_the_card_of_help_asks_too(kept_nowhere: Desk) -> None:
    desk = kept_nowhere
    for key in ("F9", "F1"):
        desk.press(key)
        desk.window.close()
        desk.settle()
        assert desk.window.isVisible() and desk.sees("Close, and forget this meeting?"), key
        desk.click("Back to the meeting")
        desk.settle()
        assert desk.meeting.isVisible()


def test_when_the_laptop_is_shut_down_nobody_is_asked_and_nothing_is_left(
    kept_nowhere: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = kept_nowhere
    before = state(desk.folder)
    desk.press("3")
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _: True)
    desk.window.close()
    assert not desk.window.isVisible() and desk.program.session is None
    assert state(desk.folder) == before


def test_to_lock_and_to_be_away_only_hide(kept_nowhere: Desk) -> None:
    desk = kept_nowhere
    desk.press("3", "Ctrl+L")
    assert desk.window.is_curtained and desk.program.session is not None
    assert not any(field.isVisible() for field in desk.window.curtain.findChildren(QLineEdit))
    desk.press("Return")
    Hours(desk).pass_(300)
    assert desk.window.is_curtained and desk.program.session is not None
    desk.press("Return")
    assert not desk.window.is_curtained and desk.answer("studies_work").satisfaction == 3


def test_the_next_morning_it_is_still_the_same_meeting(kept_nowhere: Desk) -> None:
    from datetime import date

    desk = kept_nowhere
    desk.press("3", "F9")
    desk.session._today = lambda: date(2026, 11, 23)
    desk.press("Return")
    desk.settle()
    assert desk.meeting.isVisible() and desk.answer("studies_work").satisfaction == 3


def test_alone_with_the_laptop_closing_hides_and_the_pin_gives_it_back(kept_nowhere: Desk) -> None:
    desk = kept_nowhere
    page = hand_over(desk, "4711")
    assert isinstance(page, HandOverPage) and desk.window.isFullScreen() and desk.sees(MARK)
    desk.window.close()
    desk.settle()
    assert desk.window.isVisible() and desk.window.is_curtained
    desk.press("Return")
    assert desk.session.alone is page and not desk.window.is_curtained
    desk.click("Give back")
    desk.type("4711")
    desk.press("Return")
    desk.settle()
    assert desk.session.alone is None and desk.meeting.isVisible()


# -- nobody else is within reach -----------------------------------------------------------------


def test_from_the_start_page_the_store_is_shut_first(desk: Desk, peopled: Made) -> None:
    desk.click("A meeting that keeps nothing")
    desk.settle()
    assert desk.program.session is None and isinstance(desk.window.page, KeepNothingPage)
    with Store.open(desk.folder, peopled.key) as store:  # nobody else has it open
        rows = len(store.audit_rows())
    before = state(desk.folder)
    desk.type("Veera")
    desk.press("Return")
    desk.come_to_the_circle()
    desk.press("3")
    assert not any(hasattr(desk.session, name) for name in ("show_clients", "show_import"))
    assert not any(desk.sees(name) for name in ("Noor", "Robin", "Maija"))
    assert desk.session.store.folder is None and desk.session.store.count() == 1
    desk.click("End the meeting")
    desk.click("Forget this meeting")
    desk.settle()
    assert isinstance(desk.window.page, UnlockPage) and desk.sees("Unlock")
    assert state(desk.folder) == before
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait(lambda: desk.program.session is not None)
    assert desk.sees("Noor") and not desk.sees("Veera") and not desk.sees(MARK)
    assert not any("eera" in repr(row) for row in desk.session.store.audit_rows()[rows:])


def test_nothing_is_saved_among_the_files_of_a_store(kept_nowhere: Desk) -> None:
    desk = kept_nowhere
    before = state(desk.folder)
    desk.meeting.show_part(Part.TAKE_HOME)
    desk.settle()
    desk.click("Save as PDF")
    (dialog,) = desk.window.findChildren(FileDialog)
    dialog.setDirectory(str(desk.folder))
    dialog.accept()
    desk.settle()
    assert not desk.sees("It is here:") and desk.sees("lies within the store itself")
    assert state(desk.folder) == before


def test_it_is_there_before_any_store_is_made(open_program: Open, tmp_path: Path) -> None:
    desk = open_program(tmp_path / "nowhere")
    begin(desk)
    desk.come_to_the_circle()
    Hand(desk, "mouse").use("End the meeting", "Forget this meeting")
    assert isinstance(desk.window.page, UnlockPage) and not (tmp_path / "nowhere").exists()
