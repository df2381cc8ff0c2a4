"""The themes of a questionnaire as buttons with their drawings, to choose from."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from mylife_desktop.domain.instrument import Instrument, Theme
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon
from mylife_desktop.ui.widgets.flow import Flow

_ICON, _GAP = 20, 4
_RATIO = 2.0


class ThemeChips(Speaking):
    """One button for each theme; the chosen ones are lit. It changes no choice by itself."""

    pressed = Signal(str)
    """A theme."""

    def __init__(
        self,
        instrument: Instrument,
        language: str,
        look: Look,
        name: Callable[[str], str],
    ) -> None:
        """`name` says for screen readers what a chip does with the theme of this name."""
        super().__init__()
        self._instrument, self._language, self._name = instrument, language, name
        self._chosen: Collection[str] = ()
        self._flow = Flow()
        self.setLayout(self._flow)
        self._chips = {theme.id: self._chip(theme) for theme in instrument.themes}
        for chip in self._chips.values():
            self._flow.addWidget(chip)
        self.dress(look)

    def add(self, last: QWidget) -> None:
        """Put something else behind the themes."""
        self._flow.addWidget(last)

    def show_chosen(self, themes: Collection[str]) -> None:
        """Light the chosen ones."""
        self._chosen = themes
        for theme, chip in self._chips.items():
            if chip.isChecked() != (theme in themes):
                chip.setChecked(theme in themes)

    def leave_out(self, themes: Collection[str]) -> None:
        """Leave out those that stand elsewhere on the page."""
        for theme, chip in self._chips.items():
            if chip.isHidden() != (theme in themes):
                chip.setHidden(theme in themes)

    def chip(self, theme: str) -> QPushButton:
        """The button of a theme."""
        return self._chips[theme]

    def speak(self, language: str) -> None:
        """Say the names of the themes in another language."""
        self._language = language
        self.retranslate()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        size = QSize(look.px(_ICON + _GAP), look.px(_ICON))
        for theme in self._instrument.themes:
            chip = self._chips[theme.id]
            picture = QIcon(_with_gap(theme.icon, look.palette.ink, size))
            lit = _with_gap(theme.icon, look.palette.on_ink, size)
            picture.addPixmap(lit, QIcon.Mode.Normal, QIcon.State.On)
            chip.setIcon(picture)
            chip.setIconSize(size)

    def _chip(self, theme: Theme) -> QPushButton:
        def text() -> str:
            return theme.name.in_language(self._language).replace("&", "&&")

        def name() -> str:
            return self._name(theme.name.in_language(self._language))

        made = button(self, text, lambda: self._on_pressed(theme.id), "choice", name=name)
        made.setCheckable(True)
        return made

    def _on_pressed(self, theme: str) -> None:
        self.show_chosen(self._chosen)  # a button that can be checked has changed by itself
        self.pressed.emit(theme)


def _with_gap(name: str, colour: str, size: QSize) -> QPixmap:
    """The drawing with some space before the words; Qt leaves too little."""
    picture = QPixmap(size * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        drawn = icon(name, colour, size.height()).pixmap(
            QSize(size.height(), size.height()), _RATIO
        )
        painter.drawPixmap(0, 0, drawn)
    return picture
