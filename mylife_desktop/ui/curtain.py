"""The curtain: one key, and there is nothing to see but a clock."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.problem import Problem
from mylife_desktop.language import clock, long_day
from mylife_desktop.problem_texts import sentence
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.controls import button, label, row
from mylife_desktop.ui.widgets.secret_field import SecretField

_WIDTH = 360


class Curtain(Page):
    """A clock, a date, and a field for the passphrase that opens the curtain."""

    open_asked = Signal(str)

    def __init__(
        self, look: Look, language: Callable[[], str], now: Callable[[], datetime] = datetime.now
    ) -> None:
        super().__init__()
        self._language, self._now = language, now
        self._time = label(None, style="clock")
        self._date = label(None, style="quiet")
        self._secret = SecretField(lambda: self.tr("Passphrase"))
        self.say(self._secret.field.setPlaceholderText, lambda: self.tr("Passphrase to go on"))
        self._problem = label(None, style="quiet", wrap=True)
        self._shown: Problem | None = None
        self._go = button(self, lambda: self.tr("Go on"), self._on_go)
        self._secret.field.returnPressed.connect(self._on_go)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self._build(look)

    def first_focus(self) -> QWidget:
        """The passphrase; where there is none, the button."""
        return self._go if self._secret.isHidden() else self._secret.field

    def ask_for_passphrase(self, asks: bool) -> None:
        """Open by the passphrase, or where there is none by a press."""
        self._secret.setVisible(asks)
        self.first_focus().setFocus()

    def wait(self, waiting: bool) -> None:
        """The lock is turning."""
        self._secret.setEnabled(not waiting)
        self._go.setEnabled(not waiting)
        if waiting:
            self._say(None)

    def show_problem(self, problem: Problem) -> None:
        """Say what is wrong with the passphrase."""
        self.wait(False)
        self._say(problem)
        self._secret.field.selectAll()
        self._secret.field.setFocus()

    def forget(self) -> None:
        """Leave nothing of the passphrase in the field."""
        self._secret.field.clear()
        self._say(None)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_tick"):
            self._show_time()
            self._say(self._shown)

    def showEvent(self, event: QShowEvent) -> None:
        """The clock begins to go."""
        super().showEvent(event)
        self._show_time()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the clock."""
        super().hideEvent(event)
        self._tick.stop()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.setFixedWidth(round(_WIDTH * look.scale))

    def _on_go(self) -> None:
        self.open_asked.emit(self._secret.field.text())

    def _say(self, problem: Problem | None) -> None:
        self._shown = problem
        self._problem.setText(sentence(problem) if problem is not None else "")

    def _show_time(self) -> None:
        now, language = self._now(), self._language()
        self._time.setText(clock(now.hour, now.minute, language))
        self._date.setText(long_day(now.date().isoformat(), language))

    def _build(self, look: Look) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setSpacing(10)
        column.addWidget(self._secret)
        column.addWidget(self._go)
        column.addWidget(self._problem)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(self._time, 0, centre)
        whole.addWidget(self._date, 0, centre)
        whole.addStretch(2)
        whole.addLayout(row(None, self._column, None))  # aligned, a sentence would be cut off
        whole.addStretch(1)
        self.dress(look)
