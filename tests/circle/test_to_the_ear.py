"""What a screen reader finds on the Circle."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QSlider, QWidget

from mylife_desktop.circle.circle_view import CircleView
from tests.circle.conftest import Lay
from tests.circle.pictures import answered, empty, with_spoke
from tests.drive import HOP, IMP, SAT, focused, handle_at, keys, ring

Role = QAccessible.Role


def heard(view: CircleView) -> dict[str, QAccessibleInterface]:
    """What assistive technology finds on the Circle, by name."""
    found = {}
    for widget in view.viewport().findChildren(QWidget):
        if widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name)
            assert name, "a handle without a name"
            assert name not in found, "two handles of one name"
            found[name] = interface
    return found


def test_an_answered_handle_is_a_slider_with_its_value(lay: Lay) -> None:
    view = lay(with_spoke(empty(), "friends", importance=7)).view
    slider = heard(view)["Friends, importance"]
    assert slider.role() == Role.Slider
    assert slider.text(QAccessible.Text.Value) == "7"


def test_an_unanswered_handle_is_a_button_that_says_so(lay: Lay) -> None:
    view = lay(empty()).view
    button = heard(view)["Friends, importance, not answered"]
    assert button.role() == Role.PushButton
    assert not button.text(QAccessible.Text.Value), "never 0, never 5"


def test_every_handle_that_is_shown_is_heard_and_no_other(lay: Lay) -> None:
    picture = with_spoke(empty(active=3), "family", importance=0, satisfaction=10, hoped=5)
    view = lay(picture).view
    expected = {
        f"{spoke.name}, {viewpoint}, not answered"
        for spoke in picture.spokes
        for viewpoint in ("importance", "satisfaction")
        if spoke.theme != "family"
    }
    expected |= {"Family, importance", "Family, satisfaction", "Family, hoped for"}
    expected |= {"Friends, hoped for, not answered"}
    assert set(heard(view)) == expected


def test_a_star_is_heard_at_each_theme_as_soon_as_the_legend_asks_for_it(lay: Lay) -> None:
    view = lay(empty()).view
    view.show_picture(replace(view.picture, viewpoint=HOP))
    assert sum(name.endswith("hoped for, not answered") for name in heard(view)) == 10
    view.show_picture(replace(view.picture, viewpoint=SAT))
    assert not any("hoped for" in name for name in heard(view))


def test_what_was_answered_and_taken_back_is_heard_so(lay: Lay) -> None:
    view = lay(empty(active=3)).view
    view.setFocus()
    keys(Qt.Key.Key_0)
    assert heard(view)["Friends, satisfaction"].text(QAccessible.Text.Value) == "0"
    keys(Qt.Key.Key_Delete)
    assert "Friends, satisfaction, not answered" in heard(view)
    assert "Friends, satisfaction" not in heard(view)


def test_a_value_set_by_assistive_technology_is_an_answer(lay: Lay) -> None:
    table = lay(answered())
    slider = heard(table.view)["Health, satisfaction"].object()
    assert isinstance(slider, QSlider)
    assert (slider.minimum(), slider.maximum()) == (0, 10)
    slider.setValue(9)
    assert table.heard("scored") == [("health", "satisfaction", 9)]
    assert table.score("health", SAT) == 9


def test_pressing_an_unanswered_handle_looks_at_it(lay: Lay) -> None:
    table = lay(empty(active=3))
    heard(table.view)["Health, importance, not answered"].object().click()
    assert table.said == [("looked_at", "health", "importance")]
    assert focused().accessibleName() == "Health, importance, not answered"
    keys(Qt.Key.Key_8)
    assert table.score("health", IMP) == 8


def test_showing_a_value_is_not_taken_for_an_answer(lay: Lay) -> None:
    table = lay(answered())
    table.view.show_picture(with_spoke(table.view.picture, "health", satisfaction=1))
    assert table.said == []


def test_only_the_handle_that_is_looked_at_takes_tab(lay: Lay) -> None:
    view = lay(answered(active=3)).view
    for picture in (view.picture, replace(view.picture, active=7, viewpoint=IMP), empty(active=7)):
        view.show_picture(picture)
        stops = [
            widget.accessibleName()
            for widget in view.viewport().findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert len(stops) == 1
    assert stops == ["Life satisfaction, satisfaction, not answered"]


def test_the_keyboard_is_where_the_value_is_heard(lay: Lay) -> None:
    view = lay(answered(active=3)).view
    view.setFocus()
    assert focused().accessibleName() == "Friends, satisfaction"
    keys(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert focused().accessibleName() == "Personal development, hoped for"


@pytest.mark.parametrize("viewpoint", [IMP, SAT, HOP])
def test_each_one_lies_on_its_handle_44_pixels_wide(lay: Lay, viewpoint) -> None:
    view = lay(answered(active=3, viewpoint=viewpoint)).view
    view.setFocus()
    at = handle_at(view, "friends", viewpoint)
    middle = focused().geometry().center()
    assert abs(middle.x() - at.x) <= 1.5
    assert abs(middle.y() - at.y) <= 1.5
    assert (focused().width(), focused().height()) == (44, 44)


def test_it_follows_its_handle(lay: Lay) -> None:
    view = lay(answered(active=3)).view
    view.setFocus()
    keys(Qt.Key.Key_9)
    at, middle = ring(view, "friends", 9), focused().geometry().center()
    assert abs(middle.x() - at.x) <= 1.5
    assert abs(middle.y() - at.y) <= 1.5


def test_the_circle_says_in_a_sentence_what_it_is(lay: Lay) -> None:
    view = lay(with_spoke(empty(), "friends", satisfaction=4)).view
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Circle of Life"
    sentence = interface.text(QAccessible.Text.Description)
    assert "10 theme" in sentence
    assert "Satisfaction is answered for 1 theme" in sentence


def test_a_circle_of_other_themes_is_heard_anew(lay: Lay) -> None:
    view = lay(answered(10)).view
    view.show_picture(answered(3))
    assert len(heard(view)) == 9
