"""One act that says "as last time" to the question in view."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from mylife_desktop.domain.known import Known
from mylife_desktop.language import short_day
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button
from mylife_desktop.ui.widgets.one_press import one_press


class AsBefore(Speaking):
    """Says what was answered then and when; it is not there where nothing was."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: Known | None = None
        self._language = "en"
        self._button = button(self, self._text, self.pressed.emit, name=self._name)
        one_press(self._button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._button)
        line.addStretch(1)
        self.hide()

    def show_before(self, before: Known | None, language: str) -> None:
        """Show an earlier value; None: there is none, or the question is answered."""
        self._before, self._language = before, language
        self.retranslate()
        self.setVisible(before is not None)

    def _text(self) -> str:
        if self._before is None:
            return ""
        day = short_day(self._before.date, self._language)
        said = self.tr("As on {date}: {score}   key =")
        return said.format(date=day, score=self._before.score)

    def _name(self) -> str:
        if self._before is None:
            return ""
        return self.tr("As last time: {score}").format(score=self._before.score)
