"""A few things of which one is chosen: a button for each, the chosen one lit."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.tab_order import put_in_order

_MOST: Final = 36  # signs: a wider button has no room at 200 %


def short(name: str) -> str:
    """A name as a button has room for it."""
    return name if len(name) <= _MOST else f"{name[: _MOST - 1].rstrip()}…"


class OneOf(Speaking):
    """A few words to choose one from. It changes no choice by itself."""

    pressed = Signal(str)

    def __init__(
        self,
        choices: Mapping[str, Callable[[], str]],
        name: Callable[[], str],
        *,
        at_once: bool = False,
    ) -> None:
        """`name` is what is chosen, for the ear; `at_once`: an arrow chooses."""
        super().__init__()
        self._at_once = at_once
        self._flow = Flow(spacing=6)
        self._name = name
        self.group = Group(self, name, self._flow)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.group)
        self.buttons: dict[str, Choice] = {}
        self.offer(choices)

    def offer(self, choices: Mapping[str, Callable[[], str]]) -> None:
        """Offer these and no others, each by what it says."""
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._sayings.clear()
        self.say(self.group.setAccessibleName, self._name)
        self.buttons = {key: self._made(key, text) for key, text in choices.items()}
        for made in self.buttons.values():
            self._flow.addWidget(made)
        put_in_order(self, self.buttons.values())  # where those stood that were offered before

    def show_chosen(self, key: str) -> None:
        """Light this one."""
        for each, made in self.buttons.items():
            made.setChecked(each == key)

    def _made(self, key: str, text: Callable[[], str]) -> Choice:
        return choice(
            self,
            lambda: short(text()).replace("&", "&&"),
            lambda: self.pressed.emit(key),
            name=text,
            tip=lambda: text() if short(text()) != text() else "",
            at_once=self._at_once,
        )
