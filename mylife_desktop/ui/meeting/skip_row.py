"""Not now, rather not say, not my thing: three different ways not to answer."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.domain.themes import Skip
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.one_press import one_press


class SkipRow(Speaking):
    """Three buttons; the chosen one is lit, and pressed again it is taken back."""

    skipped = Signal(object)
    """A Skip, or None: taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._why: Skip | None = None
        self._buttons: dict[Skip, Choice] = {
            Skip.NOT_NOW: self._button(Skip.NOT_NOW, lambda: self.tr("Not now")),
            Skip.RATHER_NOT: self._button(Skip.RATHER_NOT, lambda: self.tr("Rather not say")),
            Skip.NOT_MY_THING: self._button(Skip.NOT_MY_THING, lambda: self.tr("Not my thing")),
        }
        one_press(*self._buttons.values())
        flow = Flow()
        for one in self._buttons.values():
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Group(self, lambda: self.tr("Leave without an answer"), flow))

    def show_reason(self, why: Skip | None, *, possible: bool) -> None:
        """Show which reason is given; where everything is answered there is none to give."""
        self._why = why
        for skip, one in self._buttons.items():
            one.setChecked(skip is why)
            if one.isEnabled() != possible:
                one.setEnabled(possible)

    def _button(self, skip: Skip, text: Callable[[], str]) -> Choice:
        return choice(self, text, lambda: self._on_pressed(skip))

    def _on_pressed(self, skip: Skip) -> None:
        self.skipped.emit(None if skip is self._why else skip)
