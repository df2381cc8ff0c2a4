"""Case files in, by hand and by button, and back out; a full copy equal to what came in."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from mylife_desktop.ui.export_page import ExportPage
from mylife_desktop.ui.import_page import ImportPage
from mylife_desktop.ui.worker_page import WorkerPage
from tests.builders import CASE_FILES
from tests.journeys.desk import Desk
from tests.journeys.opened import Made, Open, unlock


@pytest.fixture
def empty(open_program: Open, made: Made, tmp_path: Path) -> Desk:
    """The list of a store with nobody in it."""
    import shutil

    desk = open_program(Path(shutil.copytree(made.folder, tmp_path / "data" / "store")))
    unlock(desk)
    desk.click("My clients …")
    desk.settle()
    return desk


def drop(files: list[Path], onto: QWidget) -> None:
    """Let go of files that were dragged from a folder."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    middle = onto.rect().center()
    plain = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(middle, Qt.DropAction.CopyAction, dragged, *plain)
    QApplication.sendEvent(onto, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(
        onto, QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, dragged, *plain)
    )


def content(desk: Desk) -> object:
    page = desk.window.page
    return page.content if isinstance(page, WorkerPage) else None


def importing(desk: Desk) -> ImportPage:
    """The import page, once it has read all the files."""
    page = content(desk)
    assert isinstance(page, ImportPage)
    desk.wait(lambda: page._is_read)
    desk.settle()
    return page


def pick(desk: Desk, *files: Path) -> None:
    """Type names of files in the window that asks for them."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog) and dialog.isVisible()
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setFocus()
    names = " ".join(f'"{file}"' for file in files) if len(files) > 1 else str(files[0])
    field.selectAll()
    desk.type(names)
    desk.press("Return")
    desk.settle()


@pytest.mark.promise("P48")
def test_files_dropped_on_the_list_come_in_and_can_be_taken_back(empty: Desk) -> None:
    desk = empty
    page = content(desk)
    assert isinstance(page, QWidget)
    drop(CASE_FILES, page)
    coming = importing(desk)
    assert len(coming.rows) == len(CASE_FILES)
    assert desk.session.store.count() == 0  # shown, and asked, before anything is done
    desk.click(coming.bring_in)
    assert desk.session.store.count() == len(CASE_FILES)
    desk.click("Take back this import")
    assert desk.session.store.count() == 0
    desk.click("Done")
    desk.settle()
    assert desk.sees("Nobody is here yet.")


@pytest.mark.promise("P48")
def test_a_file_chosen_by_the_button_comes_in_and_out_as_the_same_value(
    empty: Desk, tmp_path: Path
) -> None:
    desk = empty
    desk.click("Import …")
    desk.settle()
    pick(desk, CASE_FILES[0])
    desk.click(importing(desk).bring_in)
    desk.click("Done")
    desk.settle()
    desk.type("Aino")
    desk.press("Down")
    desk.click("Make a full copy …")
    desk.settle()
    assert isinstance(content(desk), ExportPage)
    assert desk.sees("The file is not encrypted")
    desk.click("Choose where to save …")
    desk.settle()
    out = tmp_path / "copy.json"
    pick(desk, out)
    assert desk.sees("The copy is here")
    assert json.loads(out.read_text("utf-8")) == json.loads(CASE_FILES[0].read_text("utf-8"))
    assert out.stat().st_mode & 0o777 == 0o600


def test_who_is_already_there_is_not_brought_in_twice_unasked(empty: Desk) -> None:
    desk = empty
    page = content(desk)
    assert isinstance(page, QWidget)
    drop(CASE_FILES[:2], page)
    desk.click(importing(desk).bring_in)
    desk.click("Done")
    desk.settle()
    page = content(desk)
    assert isinstance(page, QWidget)
    drop(CASE_FILES[1:3], page)
    coming = importing(desk)
    assert [row.comes_in is not None for row in coming.rows] == [False, True]
    desk.click("Add as another person")
    assert [row.comes_in is not None for row in coming.rows] == [True, True]
    desk.click("Skip")
    desk.click(coming.bring_in)
    assert desk.session.store.count() == 3


def test_a_file_that_is_no_case_is_named_and_the_others_come_in(
    empty: Desk, tmp_path: Path
) -> None:
    desk = empty
    bad = tmp_path / "broken.json"
    bad.write_text("{")
    page = content(desk)
    assert isinstance(page, QWidget)
    drop([bad, CASE_FILES[0]], page)
    coming = importing(desk)
    assert desk.sees("broken.json") and desk.sees("This file cannot come in.")
    desk.click(coming.bring_in)
    assert [one.called for one in desk.session.store.people()] == ["Aino"]
