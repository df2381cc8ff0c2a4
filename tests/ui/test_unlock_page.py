"""A wrong passphrase is said where it moves nothing."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.problem import Problem
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.unlock_page import UnlockPage
from mylife_desktop.ui.widgets.scroll import Scroll
from tests.ui.shown import LOOK, assert_all_is_seen, settle, stand


@pytest.mark.parametrize("new", [False, True], ids=["a store", "no store yet"])
@pytest.mark.parametrize("kind", ["wrong_passphrase", "damaged_header"])
def test_what_was_typed_in_and_pressed_stays_where_it_is(
    qtbot: QtBot, any_look: Look, new: bool, kind: str
) -> None:
    page = UnlockPage(any_look, "en", new=new)
    stand(qtbot, page)
    settle()
    parts = (page.first_focus(), page._go)

    def places() -> list[int]:
        settle()
        return [part.mapTo(page, QPoint(0, 0)).y() for part in parts]

    before = places()
    for _ in range(2):  # the second time, too
        page.show_problem(Problem(kind, file="store", minimum=12))
        page.first_focus().setFocus()
        assert places() == before
        page.wait(True)
        assert places() == before
        assert page.hasFocus(), "no link further down, to which the page would scroll"
    page.wait(False)
    assert_all_is_seen(page)


def test_a_new_store_is_asked_for_without_scrolling_on_a_laptop(qtbot: QtBot) -> None:
    page = UnlockPage(LOOK, "fi", new=True)
    stand(qtbot, page)
    settle()
    scroll = page.findChild(Scroll)
    assert scroll is not None and scroll.verticalScrollBar().maximum() == 0
