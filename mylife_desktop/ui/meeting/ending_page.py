"""The end of a meeting: everything is kept, and when the two meet again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.given import given_in
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.person_texts import meeting_text
from mylife_desktop.ui.widgets.controls import button, label, row


class EndingPage(Room):
    """A kind word. Nothing of the worker's is here."""

    left = Signal()
    """The two part."""
    back_asked = Signal()
    """It was not the end after all."""
    take_home_asked = Signal()
    """Something is still to be printed or saved before all is gone."""

    def __init__(self, *room: object) -> None:
        super().__init__(*room)  # type: ignore[arg-type]
        self._keeps_nothing = False
        self._title = label(self, lambda: self.tr("That is all for today"), "huge", wrap=True)
        self._kept = label(self, self._what_becomes, wrap=True)
        self._taken = label(
            self, lambda: self.tr("Nothing has been printed or saved yet."), "strong", wrap=True
        )
        self._taken.hide()
        self._next = label(None, style="strong", wrap=True)
        self._close = button(self, self._close_text, self.left.emit, "main")
        self._back = button(self, self._back_text, self._on_back)
        centre = Qt.AlignmentFlag.AlignHCenter
        said = (self._title, self._kept, self._taken, self._next)
        for words in said:
            words.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 24, 60, 24)
        column.setSpacing(14)
        column.addStretch(2)
        for words in said:
            column.addWidget(words)
        column.addSpacing(22)
        column.addLayout(row(None, self._close, self._back, None))
        column.addStretch(3)

    def show_keeps_nothing(self, keeps_nothing: bool) -> None:
        """The last chance to take something home, instead of a promise to keep it."""
        self._keeps_nothing = keeps_nothing
        self.retranslate()

    def follow(self) -> None:
        """Say when the two meet next, if that is agreed and still ahead."""
        self._taken.setVisible(self._keeps_nothing and not self._has_left())
        agreed = self._answering.document.case.next_meeting()
        ahead = agreed is not None and agreed.date > self._course.date
        words = self._answering.document.case.meeting_words() if ahead else None
        when = meeting_text(words, self._course.date, with_time=True) if words else ""
        self._next.setText(self.tr("We meet again: {when}").format(when=when) if when else "")
        self._next.setVisible(bool(when))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_close"):
            self.follow()

    def first_focus(self) -> QWidget:
        """The button that closes; where all would be lost by it, the one that leads back."""
        is_safe = not self._keeps_nothing or self._has_left()
        return self._close if is_safe else self._back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is the way back: it was not the end after all."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
            return
        super().keyPressEvent(event)

    def _has_left(self) -> bool:
        """Whether anything was printed or saved."""
        return bool(given_in(self._answering.document.case))

    def _what_becomes(self) -> str:
        if self._keeps_nothing:
            return self.tr("What you did not print or save is gone when you forget this meeting.")
        return self.tr("Everything is kept, and everything can still be changed.")

    def _close_text(self) -> str:
        return self.tr("Forget this meeting") if self._keeps_nothing else self.tr("Close")

    def _back_text(self) -> str:
        if self._keeps_nothing:
            return self.tr("Back to Take home")
        return self.tr("Back to the meeting")

    def _on_back(self) -> None:
        (self.take_home_asked if self._keeps_nothing else self.back_asked).emit()
