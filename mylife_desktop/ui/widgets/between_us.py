"""The one control by which words are kept between the two, wherever words are written."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button
from mylife_desktop.ui.widgets.lit_icon import put_icon

_ICON, _GAP = 16, 6


def between_us_said() -> str:
    """What it says."""
    return QCoreApplication.translate("OwnWords", "Just between us")


def between_us(
    page: Speaking,
    chosen: Callable[[bool], object],
    *,
    tip: Callable[[], str],
    name: Callable[[], str] = between_us_said,
) -> QPushButton:
    """The control, which says whether it is pressed. `name` says of which words, if of several."""
    made = button(
        page,
        between_us_said,
        lambda: chosen(made.isChecked()),
        "choice",
        name=name,
        tip=tip,
    )
    made.setCheckable(True)
    return made


def put_lock_on(made: QPushButton, look: Look) -> None:
    """Draw its lock as a look has it."""
    put_icon(made, "private", look, _ICON, _GAP)
