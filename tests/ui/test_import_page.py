"""Case files come in: a look, a choice, an import, a way back."""

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.exchange.case_file import read_case
from mylife_desktop.store.store import Store
from mylife_desktop.ui.import_page import ImportPage
from mylife_desktop.ui.look import Look
from tests.builders import CASE_FILES
from tests.drive import focused, keys
from tests.ui.shown import LOOK, assert_all_is_seen, settle, stand, words

pytestmark = pytest.mark.usefixtures("english")
AINO, ELIAS, SANNI = CASE_FILES[:3]
Opened = Callable[..., ImportPage]


def page_of(
    store: Store,
    files: Sequence[Path],
    *,
    read: Callable[[Path], Case] = read_case,
    import_cases: Callable[[Sequence[Case]], str] | None = None,
    look: Look = LOOK,
) -> ImportPage:
    """The page as the program puts it together."""
    bring_in = import_cases or store.import_cases
    return ImportPage(files, read, store.already_there, bring_in, store.take_back, look)


@pytest.fixture
def opened(qtbot: QtBot, empty_store: Store) -> Opened:
    """The page with some files, read to the end."""

    def open_page(*files: Path, look: Look = LOOK) -> ImportPage:
        page = ImportPage(
            files,
            read_case,
            empty_store.already_there,
            empty_store.import_cases,
            empty_store.take_back,
            look,
        )
        with qtbot.waitSignal(page._reading.done):
            stand(qtbot, page)
        return page

    return open_page


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    value = json.loads(AINO.read_text("utf-8"))
    value["rounds"][0]["answers"]["friends"]["importance"] = 11
    path = tmp_path / "faulty.json"
    path.write_text(json.dumps(value), "utf-8")
    return path


def names(store: Store) -> list[str]:
    return [one.called for one in store.people(limit=-1)]


def test_files_are_looked_at_before_anything_is_changed(opened: Opened, empty_store: Store) -> None:
    page = opened(AINO, ELIAS)
    told = words(page)
    assert "Aino Rissanen · born 21 Sep 2006" in told and AINO.name in told
    assert "Elias Korhonen" in told and "Nothing is in the store yet." in told
    assert names(empty_store) == []


def test_enter_brings_them_in(opened: Opened, empty_store: Store, qtbot: QtBot) -> None:
    page = opened(AINO, ELIAS)
    assert focused() is page.bring_in and "2" in page.bring_in.text()
    keys(Qt.Key.Key_Return)
    assert names(empty_store) == ["Aino", "Elias"]
    assert "brought in" in words(page)
    with qtbot.waitSignal(page.finished):
        keys(Qt.Key.Key_Return)


def test_reading_can_be_cancelled(empty_store: Store, qtbot: QtBot) -> None:
    read: list[Path] = []

    def slowly(path: Path) -> Case:
        read.append(path)
        return read_case(path)

    page = ImportPage(
        CASE_FILES,
        slowly,
        empty_store.already_there,
        empty_store.import_cases,
        empty_store.take_back,
        LOOK,
    )
    stand(qtbot, page)
    qtbot.waitUntil(lambda: len(read) >= 2)
    assert page.head.progress.value() < len(CASE_FILES)
    with qtbot.waitSignal(page.finished):
        keys(Qt.Key.Key_Return)
    so_far = len(read)
    settle()
    assert len(read) == so_far and names(empty_store) == []


def test_a_faulty_file_blocks_only_itself(opened: Opened, empty_store: Store, faulty: Path) -> None:
    page = opened(faulty, ELIAS)
    told = words(page).replace("\u200b", "")
    assert "rounds/0/answers/friends/importance: This must be a whole number from 0 to 10." in told
    assert str(faulty.parent) not in told, "the file is named once"
    assert "Some files cannot come in. The others still can." in told
    page.bring_in.click()
    assert names(empty_store) == ["Elias"]


def test_nothing_but_faulty_files(opened: Opened, faulty: Path, tmp_path: Path) -> None:
    page = opened(faulty, tmp_path / "gone.json", tmp_path)
    assert "Nothing here can come in." in words(page)
    assert not page.bring_in.isVisible()
    assert page.leave.text() == "Done"


def test_what_is_no_case_file_is_said_without_a_word_of_the_file_format(
    opened: Opened, tmp_path: Path
) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"type": "object"}', encoding="utf-8")
    said = words(opened(other)).replace("\u200b", "").splitlines()
    assert "This is not a case file of this program." in said


def test_somebody_known_is_skipped_at_first(opened: Opened, empty_store: Store) -> None:
    empty_store.import_cases([read_case(AINO)])
    page = opened(AINO, ELIAS)
    assert "Aino is already in your list." in words(page)
    assert page.rows[0].skip.isChecked()
    page.bring_in.click()
    assert names(empty_store) == ["Aino", "Elias"]


def test_somebody_known_can_come_in_as_another_person(opened: Opened, empty_store: Store) -> None:
    empty_store.import_cases([read_case(AINO)])
    page = opened(AINO)
    assert "Everybody here is already in the store." in words(page)
    assert not page.bring_in.isVisible()
    page.rows[0].skip.setFocus()
    keys(Qt.Key.Key_Right)
    assert page.rows[0].add.isChecked() and page.bring_in.isVisible()
    page.bring_in.click()
    assert names(empty_store) == ["Aino", "Aino"]


def test_somebody_in_the_archive_is_known_too(opened: Opened, empty_store: Store) -> None:
    empty_store.import_cases([read_case(AINO)])
    empty_store.archive(empty_store.people()[0].id)
    assert "Aino is already in the archive." in words(opened(AINO))


def test_the_same_person_in_two_files_is_noticed(opened: Opened, tmp_path: Path) -> None:
    copy = Path(shutil.copy(AINO, tmp_path / "copy.json"))
    page = opened(AINO, copy)
    assert f"The file {AINO.name} holds the same person." in words(page)
    assert len(page.coming()) == 1


def test_a_file_chosen_twice_is_one_file(opened: Opened) -> None:
    assert len(opened(AINO, AINO, ELIAS).rows) == 2


def test_an_import_is_taken_back(opened: Opened, empty_store: Store) -> None:
    page = opened(AINO, ELIAS)
    page.bring_in.click()
    page.take_out.click()
    assert names(empty_store) == []
    assert "All is as it was before." in words(page)
    assert not page.take_out.isVisible()


def test_who_was_worked_with_since_stays(opened: Opened, empty_store: Store) -> None:
    page = opened(AINO, ELIAS)
    page.bring_in.click()
    case = empty_store.open_case(empty_store.people("Elias")[0].id)
    empty_store.save(replace(case, person=replace(case.person, note="a new note")))
    page.take_out.click()
    assert names(empty_store) == ["Elias"]
    assert "somebody has worked with them since: Elias" in words(page)


def test_a_full_disk_is_said_and_can_be_tried_again(qtbot: QtBot, empty_store: Store) -> None:
    full = [True]

    def import_cases(cases: Sequence[Case]) -> str:
        if full:
            full.clear()
            raise StoreProblem("disk_full")
        return empty_store.import_cases(cases)

    page = ImportPage(
        [AINO], read_case, empty_store.already_there, import_cases, empty_store.take_back, LOOK
    )
    with qtbot.waitSignal(page._reading.done):
        stand(qtbot, page)
    page.bring_in.click()
    assert "The disk is full." in words(page)
    page.bring_in.click()
    assert names(empty_store) == ["Aino"] and "The disk is full." not in words(page)


def test_all_is_seen(
    opened: Opened,
    empty_store: Store,
    faulty: Path,
    tmp_path: Path,
    any_look: Look,
) -> None:
    empty_store.import_cases([read_case(AINO)])
    long = Path(shutil.copy(SANNI, tmp_path / f"{'long' * 50}.json"))
    page = opened(AINO, faulty, long, ELIAS, look=any_look)
    assert_all_is_seen(page)
    page.bring_in.click()
    assert_all_is_seen(page)
    page.take_out.click()
    assert_all_is_seen(page)
