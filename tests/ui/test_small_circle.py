"""The small circle of a list and of the start."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.ui.look import look
from mylife_desktop.ui.meeting.goal_list import StillCircle
from mylife_desktop.ui.widgets.small_circle import SmallCircle, small_picture
from tests.builders import case_files
from tests.ui.shown import LOOK

AINO = next(case for case in case_files() if case.person.called == "Aino").rounds[-1]


def test_it_is_a_graphic_with_the_name_it_is_given(qtbot: QtBot) -> None:
    circle = SmallCircle(LOOK)
    qtbot.addWidget(circle)
    circle.show_round(AINO, "Circle of Aino")
    heard = QAccessible.queryAccessibleInterface(circle)
    assert heard.role() == QAccessible.Role.Graphic
    assert heard.text(QAccessible.Text.Name) == "Circle of Aino"


def test_it_shows_the_answers_of_the_round() -> None:
    shown = {spoke.theme: spoke.satisfaction for spoke in small_picture(AINO).spokes}
    assert shown == {theme: AINO.answer(theme).satisfaction for theme in shown}
    assert len(shown) == 10


def test_without_a_round_there_is_an_empty_circle(qtbot: QtBot) -> None:
    circle = SmallCircle(LOOK)
    qtbot.addWidget(circle)
    empty = circle.pixmap().toImage()
    circle.show_round(AINO, "Aino")
    assert circle.pixmap().toImage() != empty
    circle.show_round(None, "Aino")
    assert circle.pixmap().toImage() == empty
    circle.show_round(Round("2026-11-22"), "Aino")
    assert circle.pixmap().toImage() == empty


def test_of_a_short_round_each_value_is_seen(qtbot: QtBot) -> None:
    circle = SmallCircle(LOOK)
    qtbot.addWidget(circle)
    empty = circle.pixmap().toImage()
    themes = [spoke.theme for spoke in small_picture(None).spokes]
    circle.show_round(Round("2026-12-04", {themes[0]: Answer(satisfaction=8)}), "Aino")
    one = circle.pixmap().toImage()
    answers = {themes[0]: Answer(satisfaction=8), themes[3]: Answer(satisfaction=5)}
    circle.show_round(Round("2026-12-04", answers), "Aino")
    assert one != empty
    assert circle.pixmap().toImage() not in (empty, one)


def test_of_a_short_round_a_value_is_seen_beside_the_plan_too(qtbot: QtBot) -> None:
    circle = StillCircle(small_picture(None), LOOK)
    qtbot.addWidget(circle)
    circle.resize(196, 196)
    empty = circle.grab().toImage()
    one = Round("2026-12-04", {"friends": Answer(satisfaction=8)})
    circle.show_picture(small_picture(one), "The Circle of 4 December")
    assert circle.grab().toImage() != empty


def test_it_grows_with_the_texts(qtbot: QtBot) -> None:
    circle = SmallCircle(LOOK, 90)
    qtbot.addWidget(circle)
    assert circle.width() == 90
    circle.dress(look("dark", 200))
    assert circle.width() == circle.pixmap().deviceIndependentSize().width() == 180
