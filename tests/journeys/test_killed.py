"""The power goes in the middle of a sentence, and the next time it goes on there."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from mylife_desktop.domain.meeting import Part
from mylife_desktop.store.audit import Action
from mylife_desktop.store.store import Store
from tests.journeys.desk import PASSPHRASE, Desk
from tests.journeys.hands import services
from tests.journeys.opened import Made, Open, unlock
from tests.journeys.typist import SENTENCE

ROOT = Path(__file__).parents[2]
LONG = SENTENCE * 20


class Crashed(NamedTuple):
    """What lies on the disk after the kill, and how many characters were a second old."""

    folder: Path
    known: int
    typed: int


def the_program(folder: Path, task: str, home: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typist", str(folder), "2026-11-22", task],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def crash(peopled: Made, tmp_path_factory: pytest.TempPathFactory) -> Crashed:
    """The program killed in the middle of a comment."""
    return killed(peopled, tmp_path_factory.mktemp("killed"), "type")


def killed(peopled: Made, home: Path, task: str) -> Crashed:
    """Killed in the middle of a word, more than a second after an earlier one."""
    folder = Path(shutil.copytree(peopled.folder, home / "store"))
    with the_program(folder, task, home) as program:
        assert program.stdout is not None and program.stderr is not None
        at, known = 0.0, 0
        for line in program.stdout:
            now, typed = float(line.split()[0]), int(line.split()[1])
            if not at and typed >= 20:
                at, known = now, typed
            elif at and now > at + 1.05 and LONG[typed - 1 : typed + 1].isalpha():
                program.kill()
                break
        rest = program.stdout.read().split("\n")
        typed = max([typed, *(int(line.split()[1]) for line in rest if line.count(" ") == 1)])
        errors = program.stderr.read()
    assert at, errors
    return Crashed(folder, known, typed)


@pytest.fixture
def left(crash: Crashed, tmp_path: Path) -> Path:
    """A copy of what the kill left."""
    return Path(shutil.copytree(crash.folder, tmp_path / "data" / "store"))


@pytest.mark.promise("P26")
def test_the_words_are_in_the_case_that_the_command_line_exports(
    crash: Crashed, left: Path, peopled: Made, tmp_path: Path
) -> None:
    out = tmp_path / "noor.json"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mylife_desktop", "export", str(left)),
            *("--person", "Noor", str(out), "--passphrase-file", "-"),
        ],
        input=PASSPHRASE,
        text=True,
        cwd=ROOT,
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr
    friends = json.loads(out.read_text("utf-8"))["rounds"][-1]["answers"]["friends"]
    words = friends["future"]
    assert friends["satisfaction"] == 3
    assert LONG.startswith(words) and crash.known <= len(words) <= crash.typed
    _kept_once(left, peopled.key)


@pytest.mark.promise("P17")
@pytest.mark.promise("P26")
def test_the_program_goes_on_where_the_words_broke_off(
    crash: Crashed, left: Path, open_program: Open, peopled: Made
) -> None:
    desk: Desk = open_program(left)
    unlock(desk)
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.settle()
    words = desk.answer().comment
    assert words is not None and LONG.startswith(words) and len(words) >= crash.known
    box = desk.meeting.circle_page.card.comment_box
    assert desk.focus is box and box.words() == words
    desk.type("!")
    assert desk.answer().comment == words + "!"
    desk.saved()
    assert desk.disk_answer("Noor").comment == words + "!"
    desk.window.close()
    _kept_once(left, peopled.key)


@pytest.mark.promise("P17")
def test_a_form_that_was_never_kept_is_open_again_with_its_words(
    open_program: Open, peopled: Made, tmp_path: Path
) -> None:
    crash = killed(peopled, tmp_path, "service")
    desk: Desk = open_program(crash.folder)
    unlock(desk)
    desk.press("Return")
    desk.wait(lambda: desk.session.meeting is not None)
    desk.settle()
    form = services(desk).form
    words = form.words.words()
    assert form.isVisible() and LONG.startswith(words)
    assert crash.known <= len(words) <= crash.typed
    assert desk.focus is form.words and form.service.text() == "School"
    desk.type("!")
    assert form.words.words() == words + "!"


def test_words_about_a_change_go_on_where_they_broke_off_too(
    store_folder: Path, open_program: Open, tmp_path: Path
) -> None:
    desk = open_program(store_folder)
    unlock(desk)
    desk.press("Return")
    desk.come_to_the_circle()
    for theme in ("health", "friends"):
        desk.meeting._answering.score(theme, "satisfaction", 8)
    desk.click("Compare")
    desk.settle()
    page = desk.meeting._room(Part.COMPARE).page  # type: ignore[attr-defined]
    page.light("health")
    desk.click(page.card.words.box)
    desk.type("i sleep more s")
    desk.wait(lambda: desk.session.document.case.rounds[-1].changes)  # type: ignore[union-attr]
    assert desk.session._open_case is not None  # a draft: the sentence is not at its end
    assert desk.session._open_case.autosave.flush()
    image = Path(shutil.copytree(store_folder, tmp_path / "image" / "store"))
    again = open_program(image)
    unlock(again)
    again.press("Return")
    again.wait(lambda: again.session.meeting is not None)
    again.settle()
    assert again.meeting.part is Part.COMPARE
    again.type("i")
    document = again.session.document
    assert document is not None
    assert document.case.rounds[-1].changes == {"health": "i sleep more si"}


def test_the_program_can_be_closed_while_the_lock_turns(peopled: Made, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(peopled.folder, tmp_path / "store"))
    with the_program(folder, "close", tmp_path) as program:
        _, errors = program.communicate(timeout=20)
    assert program.returncode == 0, errors


def _kept_once(folder: Path, key: bytes) -> None:
    with Store.open(folder, key) as store:
        (noor,) = store.named("Noor")
        rows = [row for row in store.audit_rows(noor.id) if row.action == Action.DRAFT_KEPT]
    assert [row.parts for row in rows] == [("rounds/2026-11-22/friends/future",)]
