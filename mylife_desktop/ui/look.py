"""How everything looks: a palette, a size of text, and the style sheet made of the two."""

from dataclasses import dataclass
from string import Template
from typing import Final

from PySide6.QtGui import QFontDatabase

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.palette import Palette, palette
from mylife_desktop.paths import RESOURCES

TARGET: Final = 44
"""The least height and width of whatever is pressed in a meeting, logical pixels (WCAG 2.5.5)."""


@dataclass(frozen=True)
class Look:
    """What the whole window wears. `scale` 1.0 is 100 % text."""

    palette: Palette
    scale: float = 1.0
    is_strong: bool = False
    """Whether edges are thick, for eyes that need it."""
    is_still: bool = False
    """Whether nothing moves by itself: what would be played is shown at its end."""

    def px(self, pixels: float) -> int:
        """A length that grows with the text."""
        return round(pixels * self.scale)


def look(palette_name: str, text_percent: int, *, still: bool = False) -> Look:
    """The look of these settings."""
    strong = palette_name.startswith("contrast")
    return Look(palette(palette_name), text_percent / 100, strong, still)


def load_fonts() -> None:
    """Make the shipped fonts known; the program counts on no font of the system."""
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def style_sheet(look: Look) -> str:
    """The one style sheet. Sizes of text are those of the design at 1366x768, scaled."""
    p, px = look.palette, look.px
    # Headings grow less than the text around them: they are large already.
    big = {f"t{size}": f"{round(size * (1 + (look.scale - 1) * 0.5))}px" for size in (28, 40, 96)}
    sizes = {f"t{size}": f"{px(size)}px" for size in (14, 15, 16, 17, 19)}
    spaces = {f"s{size}": f"{px(size)}px" for size in (6, 8, 12, 14, 18, 20, 24)}
    # The keyboard's ring is thicker than the edge: what it takes, the padding gives.
    lit = {f"f{size}": f"{px(size) - 2}px" for size in (12, 14, 18, 24)}
    lines = _STRONG if look.is_strong else _USUAL
    fixed = {"family": FAMILY, "target": str(max(TARGET, px(30)))} | lines
    return _SHEET.substitute(vars(p) | sizes | big | spaces | lit | fixed)


_USUAL: Final = {"thin": "1px", "ring_width": "2px", "thick": "3px", "lit_edge": "none"}
_STRONG: Final = {
    "thin": "2px",
    "ring_width": "4px",
    "thick": "4px",
    "lit_edge": "2px solid",
}
"""Widths of edges, and of the ring of the keyboard."""

_SHEET = Template(
    """
* { font-family: "$family"; font-size: $t16; color: $ink; outline: none; }
*[surface="ground"] { background: $ground; }
*[surface="bar"] { background: $surface; border: none; border-bottom: $thin solid $line; }
*[surface="card"] { background: $surface; border: $thin solid $line; border-radius: 16px; }
*[surface="stop"] { background: $surface; border: 2px solid $line; border-radius: 16px; }
*[surface="stop"]:focus { border: 2px solid $focus; }
*[surface="practice"] { background: $practice_ground; border: none; }
*[surface="problem"] { background: $problem_ground; border: none; }
*[surface="notice"] { background: $chip; border: none; border-bottom: $thin solid $line; }
*[surface="rail"] { background: $chip; border: none; border-radius: 22px; }
*[surface="veil"] { background: $chip; border: $thin dashed $edge; border-radius: 12px; }
*[surface="lit"] { background: $chip; border: $lit_edge; border-radius: 12px; }
QGroupBox { border: 0; margin: 0; padding: 0; }
QLabel { background: transparent; }
QLabel[words="huge"] { font-size: $t40; font-weight: 700; }
QLabel[words="clock"] { font-size: $t96; font-weight: 700; }
QLabel[words="title"] { font-size: $t28; font-weight: 700; }
QLabel[words="heading"] { font-size: $t19; font-weight: 700; }
QLabel[words="strong"] { font-weight: 600; }
QLabel[words="quiet"] { color: $quiet; }
QLabel[words="small"] { color: $quiet; font-size: $t15; }
QLabel[words="importance"] { color: $importance; font-weight: 600; }
QLabel[words="satisfaction"] { color: $satisfaction; font-weight: 600; }
QLabel[words="hoped"] { color: $hoped; font-weight: 600; }
QLabel[words="practice"] { color: $practice; font-weight: 600; font-size: $t15; }
QLabel[words="notice"] { font-weight: 600; }
QLabel[words="problem"] { color: $problem; font-weight: 600; }

QPushButton { background: $surface; border: $thin solid $edge; border-radius: 12px;
  padding: 0 $s18; min-height: ${target}px; min-width: ${target}px; font-weight: 600; }
QPushButton:hover { background: $chip; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: $thick solid $focus; padding: 0 $f18; }
QPushButton:disabled { color: $quiet; border: $thin solid $line; }
QPushButton:checked { background: $ink; color: $on_ink; border-color: $ink; }
QPushButton:checked:focus { border-color: $satisfaction; }
QPushButton[kind="choice"] { padding: 0 $s12; }
QPushButton[kind="choice"]:focus { padding: 0 $f12; }
QPushButton[kind="main"] { background: $ink; color: $on_ink; border: $thin solid $ink;
  padding: 0 $s24; }
QPushButton[kind="main"]:hover { background: $quiet; }
QPushButton[kind="main"]:focus { border: $thick solid $satisfaction; padding: 0 $f24; }
QPushButton[kind="main"]:disabled { background: $chip; color: $quiet; border: $thin solid $line; }
QPushButton[kind="pill"] { border-radius: 22px; font-weight: 400; padding: 0 $s14;
  font-size: $t15; }
QPushButton[kind="pill"]:focus { padding: 0 $f14; }
QPushButton[kind="pill"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="round"] { border-radius: 22px; padding: 0; }
QPushButton[kind="round"]:focus { padding: 0; }
QPushButton[kind="round"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="legend"] { border: 2px solid transparent; background: transparent;
  border-radius: 22px; font-weight: 400; padding: 0; }
QPushButton[kind="legend"]:checked { border: 2px solid $ink; background: $surface; color: $ink; }
QPushButton[kind="legend"]:focus { border: $thick solid $focus; }
QPushButton[kind="legend"]:checked:focus { border-color: $focus; }
QPushButton[kind="rail"] { border: 2px solid transparent; background: transparent;
  border-radius: 22px; font-weight: 400; padding: 0 10px; min-height: 40px; font-size: $t15; }
QPushButton[kind="rail"]:hover { background: $pressed; }
QPushButton[kind="rail"]:checked { background: $ink; color: $on_ink; font-weight: 600; }
QPushButton[kind="rail"]:focus { border: $thick solid $focus; padding: 0 9px; }
QPushButton[kind="rail"]:checked:focus { border: $thick solid $satisfaction; }
QPushButton[kind="wait"] { background: transparent; border: ${ring_width} solid transparent;
  border-radius: 10px; padding: 0; font-weight: 400; }
QPushButton[kind="wait"]:hover { background: $chip; }
QPushButton[kind="wait"]:pressed { background: $pressed; }
QPushButton[kind="wait"]:focus { border: ${ring_width} solid $focus; }
QPushButton[kind="day"] { border: ${ring_width} solid transparent; padding: 0;
  font-weight: 400; border-radius: 22px; }
QPushButton[kind="day"]:checked { font-weight: 600; background: $ink; }
QPushButton[kind="day"]:focus { border: $thick solid $focus; padding: 0; }
QPushButton[kind="day"]:checked:focus { border: $thick solid $satisfaction; }
QPushButton[kind="day"]:disabled { border: none; }
QPushButton[kind="link"] { background: transparent; border: ${ring_width} solid transparent;
  border-radius: 8px; padding: 0 $s8; font-weight: 400; text-decoration: underline; }
QPushButton[kind="link"]:focus { border: ${ring_width} solid $focus; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; border: $thin solid $edge;
  border-radius: 12px; padding: $s8 $s14; selection-background-color: $satisfaction;
  selection-color: $on_value; }
QPlainTextEdit[kind="title"], QPlainTextEdit[kind="words"] { background: transparent;
  border: $thin solid transparent; border-bottom: $thin solid $line; border-radius: 0;
  padding: $s6 $s8; }
QPlainTextEdit[kind="title"] { font-size: $t28; font-weight: 700; padding: 0 2px; }
QPlainTextEdit[kind="words"]:hover, QPlainTextEdit[kind="title"]:hover {
  border: $thin solid $edge; border-radius: 8px; }
QPlainTextEdit[kind="words"]:focus, QPlainTextEdit[kind="title"]:focus { background: $surface;
  border: ${ring_width} solid $focus; border-radius: 8px; }
QLineEdit { min-height: 30px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: ${ring_width} solid $focus; }
QLineEdit[kind="large"] { min-height: 36px; font-size: $t17; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $quiet; }
QComboBox { min-height: 36px; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox QAbstractItemView { background: $surface; border: $thin solid $edge; }
QMenu { background: $surface; border: $thin solid $edge; padding: 6px; }
QMenu::item { padding: $s12 $s20; border-radius: 8px; background: transparent; }
QMenu::item:selected { background: $chip; }
QMenu::item:checked { font-weight: 600; }
QMenu::separator { height: 1px; background: $line; margin: 4px; }
QToolTip { background: $ink; color: $on_ink; border: none; padding: 6px; }

QScrollArea, QStackedWidget { background: transparent; border: none; }
QListView { background: $surface; border: $thin solid $line; border-radius: 16px; padding: 6px 0; }
QListView:focus { border: ${ring_width} solid $focus; }
QFileDialog { background: $ground; }
QFileDialog QTreeView { background: $surface; border: $thin solid $line; border-radius: 12px; }
QFileDialog QTreeView:focus { border: ${ring_width} solid $focus; }
QFileDialog QAbstractItemView::item { min-height: 40px; color: $ink; }
QFileDialog QAbstractItemView::item:selected { background: $chip; color: $ink; }
QFileDialog QToolButton { background: transparent; border: 2px solid transparent;
  border-radius: 12px; min-width: 40px; min-height: 40px; }
QFileDialog QToolButton:hover { background: $chip; }
QFileDialog QToolButton:focus { border: ${ring_width} solid $focus; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 5px; min-height: 40px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; height: 0; width: 0; }
QScrollBar:horizontal { height: 0; }
QProgressBar { background: $surface; border: $thin solid $edge; border-radius: 6px;
  min-height: 10px; max-height: 10px; }
QProgressBar::chunk { background: $satisfaction; border-radius: 5px; }
QTabBar::tab { background: $chip; padding: $s12 $s20; min-height: 24px; }
QTabBar::tab:selected { background: $ink; color: $on_ink; }
"""
)
