"""The scenes of the papers: as they will be, for whom, as text, and what is said when they left."""

from collections.abc import Callable

from PySide6.QtTest import QTest

from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.meeting.paper_card import (
    CIRCLE,
    EXTRACT,
    FORMS,
    GIVEN,
    PDF,
    PLAN,
    SHEET,
    SURVEY,
    TAKE_HOME,
    WALLET,
)
from mylife_desktop.ui.meeting.take_home_room import TakeHomeRoom
from mylife_desktop.ui.meeting.two_sides import CARD, PICTURE
from mylife_desktop.ui.widgets.file_dialog import FileDialog
from tests.stage import Stage, there


def my_page(stage: Stage) -> None:
    """The page to take home, as paper and as text."""
    stage.unlock()
    _enter(stage, "Aino")
    _take(stage, "5-takehome")
    room = _room(stage)
    room.page._sides.show_side(PICTURE)
    room.page.preview.as_text.click()
    _take(stage, "5-takehome-as-text")
    room.page.preview.as_text.click()


def cards(stage: Stage) -> None:
    """The card for the wallet, alone and eight to a sheet."""
    _choose(stage, WALLET)
    _take(stage, "5-wallet")
    _room(stage).page.card.variants[WALLET].buttons[SHEET].click()
    _take(stage, "5-wallet-sheet")


def record(stage: Stage) -> None:
    """Everything for the record, and what was given to whom."""
    _choose(stage, PLAN)
    _take(stage, "5-whole-plan")
    _choose(stage, GIVEN)
    _take(stage, "5-given-nothing")


def extract(stage: Stage) -> None:
    """Nobody is chosen; somebody is; nobody may see anything."""
    _choose(stage, EXTRACT)
    _take(stage, "5-extract-for-whom")
    people = _room(stage).page.card.reader.people
    next(iter(people.buttons.values())).click()
    _take(stage, "5-extract")
    _enter(stage, "Elias")
    _choose(stage, EXTRACT)
    _take(stage, "5-extract-for-nobody")


def forms(stage: Stage) -> None:
    """The empty forms."""
    _choose(stage, FORMS)
    _room(stage).page.card.variants[FORMS].buttons[CIRCLE].click()
    _take(stage, "5-empty-circle")
    _room(stage).page.card.variants[FORMS].buttons[SURVEY].click()
    _take(stage, "5-empty-survey")


def saved(stage: Stage) -> None:
    """A file is written; then it would be written over."""
    _enter(stage, "Aino")
    _save(stage)
    _take(stage, "5-saved")
    _save(stage)
    _take(stage, "5-saved-over-another")
    _choose(stage, GIVEN)
    _take(stage, "5-given")


SCENES: tuple[Callable[[Stage], None], ...] = (my_page, cards, record, extract, forms, saved)


def _room(stage: Stage) -> TakeHomeRoom:
    return there(stage.page.findChild(TakeHomeRoom), "the papers")


def _enter(stage: Stage, called: str) -> None:
    stage.open(called)
    stage.meeting.show_part(Part.TAKE_HOME)
    _choose(stage, TAKE_HOME)


def _choose(stage: Stage, paper: str) -> None:
    _room(stage).page.card.papers.buttons[paper].click()
    QTest.qWait(1)


def _take(stage: Stage, name: str) -> None:
    """The room; where the paper and the choices do not stand side by side, each of them."""
    sides = _room(stage).page._sides
    if sides.is_side_by_side:
        stage.take(name)
        return
    if not _room(stage).page.preview._is_text:
        sides.show_side(CARD)
        stage.take(f"{name}-choices")
    sides.show_side(PICTURE)
    stage.take(name)
    sides.show_side(CARD)


def _save(stage: Stage) -> None:
    """As somebody does who takes the name and the place that are offered."""
    room = _room(stage)
    room.page.card.saved.emit(PDF)
    dialog = there(room.findChild(FileDialog), "where to save it")
    dialog.fileSelected.emit(str(stage.folder.parent / "Aino.pdf"))
    dialog.close()
    dialog.deleteLater()
    QTest.qWait(1)
