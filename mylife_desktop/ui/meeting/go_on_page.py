"""A meeting of an earlier day was left in the middle: go on, or start a new one?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.language import OWN_NAMES, long_day
from mylife_desktop.ui.bar import Bar
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.controls import button, label, row


class GoOnPage(Page):
    """Asks in the client's language; either answer loses nothing."""

    for_client = True

    went_on = Signal()
    began_anew = Signal()
    back_asked = Signal()
    language_chosen = Signal(str)

    def __init__(self, called: str, date: str, language: str, look: Look) -> None:
        super().__init__()
        self.language, self._date = language, date
        self.bar = Bar(tuple(OWN_NAMES), language, look, back=True)
        self.bar.say_heading(called)
        self.bar.back_asked.connect(self.back_asked)
        self.bar.languages.chosen.connect(self.language_chosen)
        self._title = label(self, self._question, "huge", wrap=True)
        self._words = label(
            self,
            lambda: self.tr("What you said then is kept, whichever you choose."),
            "quiet",
            wrap=True,
        )
        for words in (self._title, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._new = button(self, lambda: self.tr("Start a new one"), self.began_anew.emit, "main")
        go_on = button(self, lambda: self.tr("Go on with that one"), self.went_on.emit)
        column = QVBoxLayout()
        column.setContentsMargins(60, 24, 60, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(22)
        column.addLayout(row(None, self._new, go_on, None))
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.bar)
        whole.addLayout(column, 1)

    def speak(self, language: str) -> None:
        """Ask in another language."""
        self.language = language
        self.bar.languages.show_language(language)
        self.retranslate()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.bar.dress(look)

    def first_focus(self) -> QWidget:
        """A new one: most days are new ones."""
        return self._new

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape opens no meeting."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
            return
        super().keyPressEvent(event)

    def _question(self) -> str:
        day = long_day(self._date, self.language)
        return self.tr("{day} was left in the middle. Go on, or start a new one?").format(day=day)
