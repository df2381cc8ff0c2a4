"""Where the worker types the PIN or the passphrase to take the laptop back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from mylife_desktop.domain.problem import Problem
from mylife_desktop.problem_texts import sentence
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.pin import Pin
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.column import Column
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.secret_field import SecretField

_WIDTH = 560


class GiveBack(Speaking):
    """One field for either; whatever is no PIN is tried as the passphrase, where there is one."""

    given_back = Signal()
    unlock_asked = Signal(str)
    """A passphrase to be tried."""
    cancelled = Signal()

    def __init__(
        self, pin: Pin | None, look: Look, *, has_passphrase: bool, keeps_nothing: bool = False
    ) -> None:
        super().__init__()
        self._keeps_nothing = keeps_nothing
        self._pin, self._has_passphrase = pin, has_passphrase
        self._problem: Problem | None = None
        self._is_pin_wrong = False
        self.secret = SecretField(self._asked)
        self.say(self.secret.field.setPlaceholderText, self._asked)
        self._fault = label(None, style="quiet", wrap=True)
        self._fault.hide()
        self.go = button(self, lambda: self.tr("Take it back"), self._on_go, "main")
        self._column = Column(_WIDTH, look)
        self._build()
        self.secret.field.returnPressed.connect(self._on_go)

    @property
    def field(self) -> QLineEdit:
        """Where it is typed."""
        return self.secret.field

    def wait(self, waiting: bool) -> None:
        """The lock is turning."""
        self.secret.setEnabled(not waiting)
        self.go.setEnabled(not waiting)
        if waiting:
            self._say_fault(None, pin=False)

    def show_problem(self, problem: Problem) -> None:
        """Say what is wrong with the passphrase."""
        self.wait(False)
        self._say_fault(problem, pin=False)

    def forget(self) -> None:
        """Leave nothing of what was typed."""
        self.wait(False)
        self.field.clear()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_fault"):
            self._fault.setText(self._fault_words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads to the questions, and no further."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.dress(look)

    def _may_use_pin(self) -> bool:
        return self._pin is not None and (self._pin.tries_left > 0 or not self._has_passphrase)

    def _asked(self) -> str:
        if not self._may_use_pin():
            return self.tr("Passphrase")
        return self.tr("PIN or passphrase") if self._has_passphrase else self.tr("PIN")

    def _on_go(self) -> None:
        typed = self.field.text()
        if not typed or not self.go.isEnabled():
            return
        if self._pin is not None and self._may_use_pin() and self._is_meant_as_pin(typed):
            self._try_pin(self._pin, typed)
        else:
            self.unlock_asked.emit(typed)

    def _is_meant_as_pin(self, typed: str) -> bool:
        return typed.isdecimal() or not self._has_passphrase

    def _try_pin(self, pin: Pin, typed: str) -> None:
        if pin.fits(typed):
            self.forget()
            self.given_back.emit()
            return
        if not self._has_passphrase:
            pin.tries_left = max(1, pin.tries_left)  # there is no other way back
        self.field.clear()
        self._say_fault(None, pin=True)
        self.retranslate()  # the field may ask for another thing now
        self.secret.retranslate()

    def _say_fault(self, problem: Problem | None, *, pin: bool) -> None:
        self._problem, self._is_pin_wrong = problem, pin
        words = self._fault_words()
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        if words:
            self.field.selectAll()
            self.field.setFocus()

    def _fault_words(self) -> str:
        if self._problem is not None:
            return sentence(self._problem)
        if not self._is_pin_wrong:
            return ""
        if self._may_use_pin():
            return self.tr("That is not the PIN. Try again.")
        return self.tr("That was not the PIN. From now on only the passphrase works.")

    def _of_answers(self) -> str:
        if self._keeps_nothing:
            return self.tr("Your answers are there. The case manager goes on from here.")
        return self.tr("Your answers are kept. The case manager goes on from here.")

    def _build(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(26, 22, 26, 24)
        inside.setSpacing(10)
        inside.addWidget(label(self, lambda: self.tr("Give the laptop back"), "title", wrap=True))
        inside.addWidget(
            label(
                self,
                self._of_answers,
                wrap=True,
            )
        )
        inside.addSpacing(6)
        inside.addWidget(self.secret)
        inside.addWidget(self._fault)
        foot = Flow(spacing=12)
        foot.addWidget(self.go)
        foot.addWidget(button(self, lambda: self.tr("To the questions"), self.cancelled.emit))
        self._column.box.addWidget(frame)
        self._column.box.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(self._column, 1000)
        whole.addStretch(2)
