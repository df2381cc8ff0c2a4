"""The colours by meaning, read from `resources/palettes`. No other module names a colour."""

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.paths import RESOURCES

NAMES = ("light", "dark", "contrast", "contrast_dark")


@dataclass(frozen=True)
class Palette:
    """A set of colours, each ``#RRGGBB`` and named by what it means (see the files)."""

    ground: str
    surface: str
    ink: str
    on_ink: str
    quiet: str
    line: str
    edge: str
    chip: str
    pressed: str
    lit: str
    ring: str
    strong_ring: str
    before: str
    focus: str
    importance: str
    satisfaction: str
    hoped: str
    on_value: str
    importance_open: str
    satisfaction_open: str
    hoped_open: str
    practice: str
    practice_ground: str
    problem: str
    problem_ground: str

    def of(self, viewpoint: Viewpoint) -> QColor:
        """The colour of what is answered from this viewpoint."""
        return QColor(str(getattr(self, viewpoint.value)))

    def open_of(self, viewpoint: Viewpoint) -> QColor:
        """The colour of what is not yet answered from this viewpoint."""
        return QColor(str(getattr(self, f"{viewpoint.value}_open")))


@cache
def palette(name: str) -> Palette:
    """The palette of this name, one of NAMES."""
    text = (RESOURCES / "palettes" / f"{name}.toml").read_text(encoding="utf-8")
    return Palette(**tomllib.loads(text))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
