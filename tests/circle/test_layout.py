"""How large the Circle is drawn, and that no name is clipped or lies on another."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from mylife_desktop.circle.geometry import Point
from mylife_desktop.circle.layout import Label, Layout, fit
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.paths import INSTRUMENTS
from tests.circle.pictures import NAMES

pytestmark = pytest.mark.usefixtures("qapp")

INSTRUMENT = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
IN_LANGUAGES = {
    language: tuple(theme.name.in_language(language) for theme in INSTRUMENT.themes)
    for language in INSTRUMENT.languages
}
OF_COUNTS = {f"{n} themes": tuple(name for _, name in NAMES[:n]) for n in range(3, 17)}
# What is left for the Circle in windows of 1366x768, 1280x720, 1920x1080 and 1024x700.
ROOMS = [
    *[(742, 630, 1.0), (1107, 682, 1.25), (1066, 681, 1.5), (1026, 674, 1.75), (994, 666, 2.0)],
    *[(656, 582, 1.0), (1021, 634, 1.25), (980, 633, 1.5), (940, 626, 1.75), (908, 618, 2.0)],
    *[(1296, 942, 1.0), (1150, 942, 1.25), (1004, 940, 1.5), (1580, 986, 1.75), (1548, 978, 2.0)],
    *[(805, 614, 1.0), (765, 614, 1.25), (724, 613, 1.5), (684, 546, 1.75), (652, 530, 2.0)],
]
SMALLEST = [(300, 300, 1.0), (300, 300, 2.0)]


def parts(label: Label) -> list[QRectF]:
    return [label.disc, *([label.text] if label.lines else [])]


def assert_in_order(layout: Layout) -> None:
    room = QRectF(0, 0, layout.width, layout.height)
    geometry = layout.geometry
    rim = QRectF(0, 0, 2 * geometry.rim, 2 * geometry.rim)
    rim.moveCenter(room.topLeft())
    rim.translate(geometry.centre.x, geometry.centre.y)
    assert room.contains(rim), "the disc is cut"
    for label in layout.labels:
        for part in parts(label):
            assert room.contains(part), f"{label.lines} is cut"
            assert distance(part, geometry.centre) > geometry.rim, f"{label.lines} is on the disc"
    for one, other in combinations(layout.labels, 2):
        touching = any(a.intersects(b) for a in parts(one) for b in parts(other))
        assert not touching, f"{one.lines} lies on {other.lines}"


def distance(box: QRectF, point: Point) -> float:
    """How far the nearest place of a box is from a point."""
    x = min(max(point.x, box.left()), box.right())
    y = min(max(point.y, box.top()), box.bottom())
    return point.distance(Point(x, y))


@pytest.mark.parametrize("names", IN_LANGUAGES.values(), ids=IN_LANGUAGES.keys())
def test_no_name_is_cut_or_lies_on_another_in_any_language(names: tuple[str, ...]) -> None:
    for width, height, scale in ROOMS + SMALLEST:
        assert_in_order(fit(width, height, names, scale))


@pytest.mark.parametrize("names", OF_COUNTS.values(), ids=OF_COUNTS.keys())
def test_nor_with_3_to_16_themes(names: tuple[str, ...]) -> None:
    for width, height, scale in ROOMS:
        assert_in_order(fit(width, height, names, scale))


@pytest.mark.parametrize(("width", "height", "scale"), ROOMS[:5])
def test_on_the_usual_laptop_every_name_is_written(width: int, height: int, scale: float) -> None:
    for names in IN_LANGUAGES.values():
        layout = fit(width, height, names, scale)
        assert tuple(" ".join(label.lines) for label in layout.labels) == names


def test_where_there_is_no_room_for_names_the_icons_stand_alone() -> None:
    layout = fit(300, 300, IN_LANGUAGES["fi"], 2.0)
    assert not any(label.lines for label in layout.labels)
    assert layout.geometry.rim > 50


@pytest.mark.parametrize(("width", "height"), [(742, 630), (994, 666), (656, 582)])
def test_the_circle_takes_all_the_room_there_is(width: int, height: int) -> None:
    layout = fit(width, height, IN_LANGUAGES["en"])
    everything = QRectF(layout.labels[0].box)
    for label in layout.labels:
        everything |= label.box
    free = width - everything.width(), height - everything.height()
    assert min(free) < 13, "only its margin is left in one direction"
    assert abs(everything.center().x() - width / 2) < 1, "and it stands in the middle"
    assert abs(everything.center().y() - height / 2) < 1


def test_larger_texts_leave_less_room_but_a_circle_nevertheless() -> None:
    rims = [fit(994, 666, IN_LANGUAGES["en"], scale).geometry.rim for scale in (1, 1.5, 2)]
    assert rims == sorted(rims, reverse=True)
    assert rims[-1] > 200


def test_names_stand_on_the_outer_side_of_their_icons() -> None:
    for label in fit(742, 630, IN_LANGUAGES["en"]).labels:
        left = label.text.right() < label.icon.x
        assert left is label.on_left
    lefts = [label.on_left for label in fit(742, 630, IN_LANGUAGES["en"]).labels]
    assert lefts == [False] * 6 + [True] * 4


def test_a_long_name_goes_into_two_lines() -> None:
    layout = fit(742, 630, ("Personal development", "Housing", "Self-esteem"))
    lines = [label.lines for label in layout.labels]
    assert lines == [("Personal", "development"), ("Housing",), ("Self-esteem",)]
