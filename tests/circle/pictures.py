"""Circles for the tests, and pictures of them."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from mylife_desktop.circle.picture import Picture, Spoke

NAMES = (
    ("studies_work", "Studies & work"),
    ("family", "Family"),
    ("health", "Health"),
    ("friends", "Friends"),
    ("development", "Personal development"),
    ("housing", "Housing"),
    ("finance", "Finance"),
    ("life", "Life satisfaction"),
    ("self_esteem", "Self-esteem"),
    ("resilience", "Resilience"),
    ("love", "Love"),
    ("leisure", "Free time"),
    ("sleep", "Sleep and rest"),
    ("substances", "Alcohol and drugs"),
    ("services", "Services and support"),
    ("future", "The years to come"),
)
_DRAWN = 10  # as many as there are drawings for

IMPORTANCE = (9, 8, 7, 7, 5, 6, 8, 4, 6, 7, 3, 5, 9, 6, 4, 8)
SATISFACTION = (4, 7, 6, 4, 6, 8, 2, 3, 5, 8, 6, 7, 5, 3, 6, 4)
HOPED = (7, 8, 8, 6, 7, 9, 6, 5, 7, 9, 7, 8, 6, 5, 7, 6)
BEFORE = (3, 6, 5, 4, 5, 6, 3, 4, 4, 6, 5, 5, 4, 4, 5, 3)


def empty(count: int = 10, **changes: object) -> Picture:
    """A Circle of so many themes, nothing answered."""
    spokes = tuple(
        Spoke(theme, name, NAMES[i % _DRAWN][0]) for i, (theme, name) in enumerate(NAMES[:count])
    )
    return replace(Picture(spokes), **changes)


def answered(count: int = 10, **changes: object) -> Picture:
    """A Circle of so many themes, all three values and the round before given everywhere."""
    spokes = tuple(
        replace(
            spoke,
            importance=IMPORTANCE[i],
            satisfaction=SATISFACTION[i],
            hoped=HOPED[i],
            before=BEFORE[i],
        )
        for i, spoke in enumerate(empty(count).spokes)
    )
    return replace(Picture(spokes), **changes)


def with_spoke(picture: Picture, theme: str, **values: int | None) -> Picture:
    """The picture with other values for one theme."""
    return replace(
        picture,
        spokes=tuple(replace(s, **values) if s.theme == theme else s for s in picture.spokes),
    )


def design() -> Picture:
    """The Circle of the design, as far as it can be read from it."""
    picture = empty(active=3)
    values = {
        "studies_work": (9, 3, 6, 2),
        "family": (7, 7, None, 6),
        "health": (8, 6, None, 5),
        "friends": (8, 4, 6, 4),
        "development": (6, 5, None, 4),
        "housing": (None, None, None, 5),
        "finance": (9, 0, 4, 2),
        "life": (None, None, None, 4),
        "self_esteem": (None, None, None, 3),
        "resilience": (None, None, None, 5),
    }
    for theme, (importance, satisfaction, hoped, before) in values.items():
        picture = with_spoke(
            picture,
            theme,
            importance=importance,
            satisfaction=satisfaction,
            hoped=hoped,
            before=before,
        )
    return picture


def pixels(image: QImage) -> NDArray[np.int16]:
    """Height x width x red, green, blue."""
    whole = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), -1)
    return lines[:, : whole.width() * 3].reshape(whole.height(), whole.width(), 3).astype(np.int16)


def coloured(image: QImage, colour: str, tolerance: int = 6) -> NDArray[np.bool_]:
    """Which pixels are of a colour of the palette."""
    wanted = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])
    return (abs(pixels(image) - wanted) <= tolerance).all(axis=2)


def image_of(widget: QWidget) -> QImage:
    """The widget as it is painted whole."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
