"""Saying no: a calm question, and a kind goodbye."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.phrases import shortened
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.here_card import LONGEST_NAME
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.column import Column
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow

_WIDTH = 672


class RefusalPage(Speaking):
    """First it asks; once it is done, it says goodbye."""

    refused = Signal()
    back_asked = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._called, self._answered_today, self._is_over = "", False, False
        self._keeps_nothing = False
        self._title = label(None, style="huge", wrap=True)
        self._first = label(None, wrap=True)
        self._second = label(None, wrap=True)
        self._yes = button(self, lambda: self.tr("Yes, end here"), self.refused.emit, "main")
        self._back = button(self, lambda: self.tr("Back"), self.back_asked.emit)
        self._close = button(self, lambda: self.tr("Close"), self.left.emit, "main")
        self._column = Column(_WIDTH, look)
        box = self._column.box
        box.setSpacing(14)
        for words in (self._title, self._first, self._second):
            box.addWidget(words)
        box.addSpacing(10)
        box.addWidget(self._buttons())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addStretch(2)
        page.addWidget(self._column, 100)
        page.addStretch(3)
        self._follow()

    def ask(self, called: str, *, answered_today: bool) -> None:
        """Ask whether to end here, and say what becomes of what was answered."""
        self._called, self._answered_today, self._is_over = called, answered_today, False
        self._follow()

    def show_keeps_nothing(self, keeps_nothing: bool) -> None:
        """Promise nothing that this meeting does not keep."""
        self._keeps_nothing = keeps_nothing
        self._follow()

    def say_goodbye(self) -> None:
        """It is over, and that is fine."""
        self._is_over = True
        self._follow()

    def first_focus(self) -> QPushButton:
        """What does no harm."""
        return self._close if self._is_over else self._back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends nothing."""
        if event.key() == Qt.Key.Key_Escape and not self._is_over:
            self.back_asked.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.dress(look)

    def _follow(self) -> None:
        if self._is_over:
            name = shortened(self._called, LONGEST_NAME)
            self._title.setText(breakable(self.tr("All right, {name}.").format(name=name)))
            self._first.setText(
                self.tr("Thank you for saying it. Nothing is kept.")
                if self._keeps_nothing
                else self.tr("Thank you for saying it. Nothing is kept but your no.")
            )
            self._second.setText(self.tr("If you ever want to try, you are welcome."))
        else:
            self._title.setText(self.tr("That is fine."))
            self._first.setText(
                self.tr("Nothing is kept, not even your no.")
                if self._keeps_nothing
                else self.tr("Nothing is kept but that you said no.")
            )
            self._second.setText(self.tr("What you answered today is taken away too."))
        self._second.setVisible(self._is_over or self._answered_today)
        self._yes.setVisible(not self._is_over)
        self._back.setVisible(not self._is_over)
        self._close.setVisible(self._is_over)

    def _buttons(self) -> QWidget:
        made = QWidget()
        made.setLayout(flow := Flow(spacing=10))
        for one in (self._yes, self._back, self._close):
            flow.addWidget(one)
        return made
