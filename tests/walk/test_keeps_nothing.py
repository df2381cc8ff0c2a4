"""The pages of a meeting that keeps nothing, walked over in every language and size."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mylife_desktop.domain.meeting import Part
from mylife_desktop.language import WORKER_LANGUAGES
from mylife_desktop.ui.keep_nothing_page import KeepNothingPage
from tests.journeys.desk import Desk
from tests.journeys.opened import Open
from tests.walk.test_every_page import opened, report, walk


def before(desk: Desk) -> None:
    desk.program.door.keep_nothing_asked.emit()
    desk.settle()


def welcome(desk: Desk) -> None:
    before(desk)
    page = desk.window.page
    assert isinstance(page, KeepNothingPage)
    page.begun.emit("Veera", "fi")
    desk.settle()


def take_home(desk: Desk) -> None:
    welcome(desk)
    desk.meeting.show_part(Part.TAKE_HOME)


def ending(desk: Desk) -> None:
    welcome(desk)
    desk.meeting.end()


def closing(desk: Desk) -> None:
    welcome(desk)
    desk.window.close()


def alone(desk: Desk) -> None:
    welcome(desk)
    desk.session.show_hand_over()


@pytest.mark.parametrize(
    "show", [before, welcome, take_home, ending, closing, alone], ids=lambda show: show.__name__
)
def test_a_page_of_a_meeting_that_keeps_nothing(
    open_program: Open, store_folder: Path, show: Callable[[Desk], None]
) -> None:
    desk = opened(open_program, store_folder)
    show(desk)
    desk.settle()
    report(walk(desk, WORKER_LANGUAGES, desk.program._languages.use))
    if desk.program.session is not None:
        desk.session._has_agreed = True  # type: ignore[attr-defined]
