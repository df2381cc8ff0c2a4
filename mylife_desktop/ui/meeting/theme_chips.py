"""The themes of a questionnaire as buttons with their drawings, to choose from."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mylife_desktop.domain.instrument import Instrument, Theme
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.lit_icon import put_icon

_ICON, _GAP = 20, 4


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
        for theme in self._instrument.themes:
            put_icon(self._chips[theme.id], theme.icon, look, _ICON, _GAP)

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
