"""A few things of which one is chosen: a button for each, the chosen one lit."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.tab_order import put_in_order

_MOST: Final = 36  # signs: a wider button has no room at 200 %


def short(name: str) -> str:
    """A name as a button has room for it."""
    return name if len(name) <= _MOST else f"{name[: _MOST - 1].rstrip()}…"


class OneOf(Speaking):
    """A few words to choose one from. It changes no choice by itself."""

    pressed = Signal(str)

    def __init__(self, choices: Mapping[str, Callable[[], str]]) -> None:
        super().__init__()
        self._chosen = ""
        self._flow = Flow(spacing=6)
        self.setLayout(self._flow)
        self.buttons: dict[str, QPushButton] = {}
        self.offer(choices)

    def offer(self, choices: Mapping[str, Callable[[], str]]) -> None:
        """Offer these and no others, each by what it says."""
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._sayings.clear()
        self.buttons = {key: self._made(key, text) for key, text in choices.items()}
        for made in self.buttons.values():
            self._flow.addWidget(made)
        put_in_order(self, self.buttons.values())  # where those stood that were offered before

    def show_chosen(self, key: str) -> None:
        """Light this one."""
        self._chosen = key
        for each, made in self.buttons.items():
            made.setChecked(each == key)

    def _made(self, key: str, text: Callable[[], str]) -> QPushButton:
        made = button(
            self,
            lambda: short(text()).replace("&", "&&"),
            lambda: self._on_pressed(key),
            "choice",
            name=text,
            tip=lambda: text() if short(text()) != text() else "",
        )
        made.setCheckable(True)
        return made

    def _on_pressed(self, key: str) -> None:
        self.show_chosen(self._chosen)  # a button that can be checked has changed by itself
        self.pressed.emit(key)
