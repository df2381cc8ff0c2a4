"""The small picture of the network says who everybody is, also beside the young person."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.look import look
from mylife_desktop.ui.meeting.people_picture import Dot, PeoplePicture
from tests.drive import show


def picture_of(qtbot: QtBot, text: int, *roles: str) -> PeoplePicture:
    picture = PeoplePicture(look("light", text))
    picture.show_people("Aino", tuple(Dot("Sari", role, is_in=True) for role in roles), "")
    size: QSize = picture.sizeHint()
    show(qtbot, picture, size.width(), size.height())
    return picture


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("count", [2, 4, 6])
@pytest.mark.parametrize(
    "role", ["toimintaterapeutti", "omatyöntekijä", "psykiatrinen sairaanhoitaja"]
)
def test_a_long_role_is_said_whole(qtbot: QtBot, text: int, count: int, role: str) -> None:
    picture = picture_of(qtbot, text, *[role] * count)
    for place in range(count):
        assert " ".join(line.words for line in picture.role_lines(place)) == role


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("count", [2, 4, 6])
@pytest.mark.parametrize("role", ["opiskeluterveydenhoitaja", "kuntoutussuunnittelija"])
def test_a_word_longer_than_its_room_goes_on_below(
    qtbot: QtBot, text: int, count: int, role: str
) -> None:
    picture = picture_of(qtbot, text, *[role] * count)
    for place in range(count):
        lines = picture.role_lines(place)
        assert "".join(line.words.removesuffix("-") for line in lines) == role
        for line in lines:
            assert QFontMetrics(line.font).horizontalAdvance(line.words) <= line.room.width()


def test_what_is_left_out_at_the_end_is_told_whole(qtbot: QtBot) -> None:
    role = "kehitysvammaisten asumispalveluiden vastaava ohjaaja <b>"
    picture = picture_of(qtbot, 100, role)
    assert picture.role_lines(0)[-1].words.endswith("…")
    assert role in picture.accessibleDescription() and "&lt;b&gt;" in picture.toolTip()


@pytest.mark.parametrize("count", [2, 4, 5])
def test_no_role_lies_on_the_young_person_or_off_the_picture(qtbot: QtBot, count: int) -> None:
    picture = picture_of(qtbot, 100, *["psykiatrinen sairaanhoitaja"] * count)
    for line in (line for place in range(count) for line in picture.role_lines(place)):
        assert picture.rect().contains(line.room)
        corners = (line.room.topLeft(), line.room.topRight(), line.room.bottomLeft())
        for corner in (*corners, line.room.bottomRight()):
            away = picture.centre() - corner.toPointF()
            assert (away.x() ** 2 + away.y() ** 2) ** 0.5 >= 32
