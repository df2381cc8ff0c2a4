"""The worker's differing view beside the client's own, if both of them want to see it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.flow import Flow


class BothViews(Speaking):
    """Two buttons, one for each of the two; what was written is shown only when both are pressed.

    Until then nothing here says whether the worker has written anything at all.
    """

    agreed = Signal(bool)
    """Whether both want to see it."""

    def __init__(self) -> None:
        super().__init__()
        self._called = ""
        self._day: str | None = None
        self._words = label(
            self,
            lambda: self.tr(
                "Your case manager may see some things another way. "
                "It is shown beside your own values only if you both want that."
            ),
            wrap=True,
        )
        self._client = self._wish(lambda: self.tr("{name} wants to see it"))
        self._worker = self._wish(lambda: self.tr("The case manager wants to show it"))
        self._found = label(None, style="strong", wrap=True)
        close = button(self, lambda: self.tr("Close"), self.close_again)
        wishes = Flow(spacing=8)
        for one in (self._client, self._worker, close):
            wishes.addWidget(one)
        inside = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 10, 16, 0)
        outer.addWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._found)
        column.addLayout(wishes)
        self.hide()

    def ask(self, called: str, day: str | None) -> None:
        """Ask both anew. `day` is that on which another view was written, if one was."""
        self._called, self._day = called, day
        for one in (self._client, self._worker):
            one.setChecked(False)
        self.retranslate()
        self.show()
        self._client.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_again(self) -> None:
        """Only the client's own values again; the next time both are asked anew."""
        if not self.isHidden():
            self.hide()
            self.agreed.emit(False)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_found"):
            self._show_found()

    @property
    def both_want(self) -> bool:
        """Whether both buttons are pressed."""
        return self._client.isChecked() and self._worker.isChecked()

    def _wish(self, text: Callable[[], str]) -> QPushButton:
        made = button(
            self,
            lambda: text().format(name=self._called),
            self._on_wished,
        )
        made.setCheckable(True)
        return made

    def _on_wished(self) -> None:
        self._show_found()
        self.agreed.emit(self.both_want)

    def _show_found(self) -> None:
        said = ""
        if self.both_want and self._day:
            said = self.tr("The hollow squares are the case manager's view, from {date}.")
            said = said.format(date=self._day)
        elif self.both_want:
            said = self.tr("No other view has been written.")
        self._found.setText(said)
        # One in the place of the other: the Circle needs the height.
        self._words.setVisible(not said)
        self._found.setVisible(bool(said))
