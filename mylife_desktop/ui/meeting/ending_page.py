"""The end of a meeting: everything is kept, and when the two meet again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.person_texts import meeting_text
from mylife_desktop.ui.widgets.controls import button, label, row


class EndingPage(Room):
    """A kind word. Nothing of the worker's is here."""

    left = Signal()
    """The two part."""
    back_asked = Signal()
    """It was not the end after all."""

    def __init__(self, *room: object) -> None:
        super().__init__(*room)  # type: ignore[arg-type]
        self._title = label(self, lambda: self.tr("That is all for today"), "huge", wrap=True)
        self._kept = label(
            self,
            lambda: self.tr("Everything is kept, and everything can still be changed."),
            wrap=True,
        )
        self._next = label(None, style="strong", wrap=True)
        self._close = button(self, lambda: self.tr("Close"), self.left.emit, "main")
        back = button(self, lambda: self.tr("Back to the meeting"), self.back_asked.emit)
        centre = Qt.AlignmentFlag.AlignHCenter
        for words in (self._title, self._kept, self._next):
            words.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 24, 60, 24)
        column.setSpacing(14)
        column.addStretch(2)
        for words in (self._title, self._kept, self._next):
            column.addWidget(words)
        column.addSpacing(22)
        column.addLayout(row(None, self._close, back, None))
        column.addStretch(3)

    def follow(self) -> None:
        """Say when the two meet next, if that is agreed and still ahead."""
        agreed = self._answering.document.case.next_meeting()
        ahead = agreed is not None and agreed.date > self._course.date
        words = self._answering.document.case.meeting_words() if ahead else None
        when = meeting_text(words, self._course.date) if words else ""
        self._next.setText(self.tr("We meet again: {when}").format(when=when) if when else "")
        self._next.setVisible(bool(when))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_close"):
            self.follow()

    def first_focus(self) -> QWidget:
        """The button that closes."""
        return self._close
