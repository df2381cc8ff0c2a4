"""The legend: what the marks mean, and which viewpoint a click on the Circle sets."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import TARGET, look
from mylife_desktop.ui.meeting.legend import Legend
from mylife_desktop.ui.widgets.group import Group
from tests.drive import show
from tests.ui.meeting.rooms import LOOK, chosen, press, texts

BUTTONS = {"Important": "importance", "Satisfied now": "satisfaction", "Hoped for": "hoped"}


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    made = Legend(LOOK)
    made.show_viewpoint(Viewpoint.SATISFACTION)
    show(qtbot, made, 700, 60)
    return made


def test_one_of_the_three_is_chosen_and_lit(legend: Legend) -> None:
    said: list[str] = []
    legend.chosen.connect(said.append)
    for name, viewpoint in BUTTONS.items():
        press(legend, name)
        assert said[-1] == viewpoint
        assert chosen(legend) == [name]


def test_pressed_again_it_stays_chosen(legend: Legend) -> None:
    press(legend, "Satisfied now")
    assert chosen(legend) == ["Satisfied now"]


def test_it_says_of_which_day_the_dotted_line_is(legend: Legend) -> None:
    legend.show_before("14 Aug")
    assert texts(legend) == ["14 Aug"]
    legend.show_before(None)
    assert texts(legend) == []


def test_the_dotted_line_is_named_for_whoever_does_not_see_it(legend: Legend) -> None:
    legend.show_before("14 Aug")
    labels = legend.findChildren(QLabel)
    dots = [one for one in labels if one.isVisible() and not one.pixmap().isNull()]
    assert [one.accessibleName() for one in dots] == ["14 Aug"]


def test_each_mark_is_drawn_and_none_like_another(legend: Legend) -> None:
    drawn = []
    for one in legend.findChildren(QPushButton):
        assert not one.icon().isNull()
        drawn.append(one.icon().pixmap(one.iconSize()).toImage())
    assert drawn[0] != drawn[1] != drawn[2] != drawn[0]


def test_the_buttons_are_44_pixels_high_and_have_names(legend: Legend) -> None:
    for one in legend.findChildren(QPushButton):
        assert one.height() >= TARGET
        assert one.accessibleName() in BUTTONS
    (group,) = legend.findChildren(Group)
    assert group.accessibleName() == "What a click on the Circle sets"


def test_it_wears_another_look(legend: Legend) -> None:
    before = [
        one.icon().pixmap(one.iconSize()).toImage() for one in legend.findChildren(QPushButton)
    ]
    legend.dress(look("dark", 150))
    after = [
        one.icon().pixmap(one.iconSize()).toImage() for one in legend.findChildren(QPushButton)
    ]
    assert all(one != other for one, other in zip(before, after, strict=True))
