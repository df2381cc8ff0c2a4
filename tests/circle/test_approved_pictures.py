"""The Circle looks as it was approved.

When it is meant to look otherwise: `python3 packaging/dev.py test --approve tests/circle`, then
look at every picture in `tests/circle/approved` before you keep it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.picture import Known, Picture
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.palette import palette
from tests.circle.pictures import (
    SATISFACTION,
    answered,
    design,
    empty,
    image_of,
    pixels,
    with_spoke,
)

APPROVED = Path(__file__).parent / "approved"
NOTICED = 32
"""From how many of 255 on a pixel is another one."""
FEW = 0.0005
"""Which share of the pixels may be another one: fonts are drawn a little differently elsewhere."""


@dataclass(frozen=True)
class Sight:
    """What is to be seen."""

    picture: Picture
    palette: str = "light"
    scale: float = 1.0
    width: int = 742
    height: int = 630
    movable: bool = True


def equal_values() -> Picture:
    """Two of a kind, then three of a kind."""
    picture = empty(active=8)
    for theme, values in {
        "studies_work": (8, 8, None),
        "health": (7, None, 7),
        "development": (None, 6, 6),
        "finance": (9, 9, 9),
        "self_esteem": (0, 0, 0),
    }.items():
        importance, satisfaction, hoped = values
        picture = with_spoke(
            picture, theme, importance=importance, satisfaction=satisfaction, hoped=hoped
        )
    return picture


def true_zeros() -> Picture:
    picture = empty(active=3)
    picture = with_spoke(picture, "studies_work", importance=0)
    picture = with_spoke(picture, "health", satisfaction=0)
    picture = with_spoke(picture, "friends", satisfaction=0, hoped=7)
    return with_spoke(picture, "finance", hoped=0)


def known_from_earlier() -> Picture:
    """Much is known only from earlier; the worker sees some of it otherwise; three are chosen."""
    picture = answered(active=3, chosen=(3, 0, 7))
    spokes = list(picture.spokes)
    for i in (1, 2, 5, 6):
        known = Known(importance=spokes[i].importance)
        spokes[i] = replace(spokes[i], importance=None, known=known)
    for i in (5, 8, 9):
        known = spokes[i].known._replace(satisfaction=SATISFACTION[i], hoped=9)
        spokes[i] = replace(spokes[i], satisfaction=None, hoped=None, known=known)
    for i, worker in ((0, 6), (3, 4), (7, 5), (9, 0)):
        spokes[i] = replace(spokes[i], worker=worker)
    return replace(picture, spokes=tuple(spokes))


SIGHTS = {
    "all-answered": Sight(answered(active=3, focused=True)),
    "half-answered": Sight(replace(design(), focused=True)),
    "held": Sight(replace(design(), held=True)),
    "nothing-answered": Sight(empty(active=0, focused=True)),
    "hoped-for-asked": Sight(empty(active=0, focused=True, viewpoint=Viewpoint.HOPED)),
    "true-zeros": Sight(true_zeros()),
    "equal-values": Sight(equal_values()),
    "3-themes": Sight(answered(3, active=1)),
    "16-themes": Sight(answered(16, active=2)),
    "16-themes-large": Sight(answered(16, active=2), scale=2.0, width=994, height=666),
    "right-to-left": Sight(design()),
    "known-from-earlier": Sight(known_from_earlier()),
    "to-look-at": Sight(replace(known_from_earlier(), focused=True), movable=False),
    "to-look-at-large": Sight(known_from_earlier(), "dark", 2.0, 994, 666, movable=False),
    "dark": Sight(replace(design(), focused=True), palette="dark"),
    "large": Sight(design(), scale=2.0, width=994, height=666),
}


@pytest.fixture
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    if request.node.callspec.params["name"] == "right-to-left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.parametrize("name", SIGHTS)
@pytest.mark.usefixtures("direction")
def test_the_circle_looks_as_approved(
    name: str, qtbot: QtBot, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    seen = look_at(SIGHTS[name], qtbot)
    approved = APPROVED / f"{name}.png"
    if request.config.getoption("--approve"):
        assert seen.save(str(approved), "PNG", 0)
    wanted = QImage(str(approved))
    if differs(seen, wanted):
        seen.save(str(tmp_path / f"{name}.png"))
        pytest.fail(f"{tmp_path / name}.png is not like {approved}; if it is meant: --approve")


def test_a_moved_mark_would_be_noticed(qtbot: QtBot) -> None:
    picture = answered(active=3)
    other = with_spoke(picture, "life", hoped=6)
    assert differs(look_at(Sight(picture), qtbot), look_at(Sight(other), qtbot))


def test_the_circle_is_not_mirrored_where_one_writes_from_right_to_left() -> None:
    mirrored = QImage(str(APPROVED / "right-to-left.png"))
    plain = QImage(str(APPROVED / "half-answered.png"))
    # But for the ring of the keyboard they are the same.
    assert (pixels(mirrored) != pixels(plain)).any(axis=2).sum() < 1500


def look_at(sight: Sight, qtbot: QtBot) -> QImage:
    view = CircleView(sight.picture, palette(sight.palette), sight.scale, movable=sight.movable)
    qtbot.addWidget(view, before_close_func=lambda view: view.setParent(None))
    view.resize(sight.width, sight.height)
    return image_of(view)


def differs(one: QImage, other: QImage) -> bool:
    if one.size() != other.size():
        return True
    others = (abs(pixels(one) - pixels(other)) > NOTICED).any(axis=2)
    return bool(others.mean() > FEW)
