"""Not now, rather not say, not my thing: three different ways not to answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mylife_desktop.domain.themes import Skip
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button
from mylife_desktop.ui.widgets.flow import Flow


class SkipRow(Speaking):
    """Three buttons; the chosen one is lit, and pressed again it is taken back."""

    skipped = Signal(object)
    """A Skip, or None: taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._why: Skip | None = None
        self._buttons: dict[Skip, QPushButton] = {
            Skip.NOT_NOW: self._button(Skip.NOT_NOW, lambda: self.tr("Not now")),
            Skip.RATHER_NOT: self._button(Skip.RATHER_NOT, lambda: self.tr("Rather not say")),
            Skip.NOT_MY_THING: self._button(Skip.NOT_MY_THING, lambda: self.tr("Not my thing")),
        }
        flow = Flow()
        self.setLayout(flow)
        for one in self._buttons.values():
            flow.addWidget(one)
        self.say(self.setAccessibleName, lambda: self.tr("Leave without an answer"))

    def show_reason(self, why: Skip | None, *, possible: bool) -> None:
        """Show which reason is given; where everything is answered there is none to give."""
        self._why = why
        for skip, one in self._buttons.items():
            if one.isChecked() != (skip is why):
                one.setChecked(skip is why)
            if one.isEnabled() != possible:
                one.setEnabled(possible)

    def _button(self, skip: Skip, text: object) -> QPushButton:
        made = button(self, text, lambda: self._on_pressed(skip), "choice")  # type: ignore[arg-type]
        made.setCheckable(True)
        return made

    def _on_pressed(self, skip: Skip) -> None:
        was = self._why
        self.show_reason(was, possible=True)
        self.skipped.emit(None if skip is was else skip)
