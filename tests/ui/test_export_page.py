"""A full copy: what is in it, where it goes, and what is there already."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from mylife_desktop.exchange.case_file import read_case, write_case
from mylife_desktop.ui.export_page import ExportPage
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from tests.builders import CASE_FILES
from tests.drive import focused, keys
from tests.ui.shown import LOOK, assert_all_is_seen, stand, words

AINO = read_case(CASE_FILES[0])


def page_of(called: str = "Aino", look: Look = LOOK) -> ExportPage:
    return ExportPage(called, lambda path: write_case(AINO, path), look)


@pytest.fixture
def page(qtbot: QtBot) -> ExportPage:
    made = page_of()
    stand(qtbot, made)
    return made


def dialog_of(page: ExportPage) -> QFileDialog:
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def test_it_says_what_is_in_the_copy(page: ExportPage) -> None:
    told = words(page)
    for part in (
        "private ones",
        "your own notes",
        "who was there",
        "telephone numbers",
        "scans of papers are not in it",
        "not encrypted",
        "Aino",
    ):
        assert part in told


def test_a_place_is_chosen_and_the_copy_is_there(
    page: ExportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    keys(Qt.Key.Key_Return)
    dialog = dialog_of(page)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(tmp_path))
    assert [Path(file).name for file in dialog.selectedFiles()] == ["Aino.json"]
    dialog.accept()
    copy = tmp_path / "Aino.json"
    assert read_case(copy).rounds == AINO.rounds
    assert copy.stat().st_mode & 0o777 == 0o600
    assert str(copy) in words(page).replace("\u200b", "")
    with qtbot.waitSignal(page.finished):
        keys(Qt.Key.Key_Return)


def test_an_old_file_is_replaced_only_when_asked(page: ExportPage, tmp_path: Path) -> None:
    old = tmp_path / "Aino.json"
    old.write_text("old")
    page.save_to(old)
    assert old.read_text() == "old" and "Replace it, or choose another name." in words(page)
    assert focused() is page.replace
    keys(Qt.Key.Key_Return)
    assert read_case(old).person == AINO.person
    assert not page.replace.isVisible()


def test_no_other_window_asks(page: ExportPage, tmp_path: Path) -> None:
    (tmp_path / "Aino.json").write_text("old")
    page.choose.click()
    dialog = dialog_of(page)
    dialog.setDirectory(str(tmp_path))
    dialog.accept()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    assert page.replace.isVisible()


def test_what_cannot_be_written_is_said_and_can_be_tried_again(
    page: ExportPage, tmp_path: Path
) -> None:
    page.save_to(tmp_path / "gone" / "Aino.json")
    assert "There is no such file or folder." in words(page)
    assert page.back.text() == "Back"
    page.save_to(tmp_path / "Aino.json")
    assert "There is no such" not in words(page) and page.back.text() == "Done"


def test_a_folder_is_not_replaced(page: ExportPage, tmp_path: Path) -> None:
    page.save_to(tmp_path)
    page.replace.click()
    assert "a folder, a link or a device" in words(page) and tmp_path.is_dir()


def test_a_file_that_is_not_there_is_not_opened(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of()
    stand(qtbot, page)
    dialog = FileDialog.to_open(page, "Bring in", "Case files")
    dialog.setDirectory(str(tmp_path))
    dialog.open()
    dialog.selectFile("gone.json")
    with qtbot.assertNotEmitted(dialog.filesSelected):
        dialog.accept()
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize("called", ["Aino", "Q" * 200, "<b>Kimi</b>\n& co"])
def test_all_is_seen(qtbot: QtBot, any_look: Look, called: str, tmp_path: Path) -> None:
    page = page_of(called, any_look)
    stand(qtbot, page)
    assert_all_is_seen(page)
    (tmp_path / "old.json").write_text("old")
    page.save_to(tmp_path / "old.json")
    assert_all_is_seen(page)
