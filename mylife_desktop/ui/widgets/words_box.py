"""Somebody's own words on a page, changed where they stand: as high as they are long."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from mylife_desktop.ui.look import TARGET
from mylife_desktop.ui.widgets.note_box import NoteBox


class WordsBox(NoteBox):
    """A field that looks like text until it is touched. Enter ends, Shift and Enter is a line."""

    entered = Signal()
    """Enter was pressed."""

    def __init__(self, kind: Literal["title", "words", "field"] = "words") -> None:
        super().__init__()
        if kind != "field":
            self.setProperty("kind", kind)
        self._closing = ""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(0)
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(lambda _: self._fit())
        self.document().contentsChanged.connect(self._fit)

    def close_with(self, mark: str) -> None:
        """Draw this mark behind the last word; it is no part of the words."""
        self._closing = mark
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends; with Shift it is a line break as anywhere."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and held == Qt.KeyboardModifier.NoModifier:
            self.entered.emit()
            self.document().clearUndoRedoStacks()  # the words are an act of the whole page now
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines in another width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the mark behind the last one."""
        super().paintEvent(event)
        if not self._closing or self.document().isEmpty():
            return
        end = self.textCursor()
        end.movePosition(end.MoveOperation.End)
        at = self.cursorRect(end)
        with QPainter(self.viewport()) as painter:
            painter.setFont(self.font())
            painter.setPen(QColor(self.palette().text().color()))
            room = at.adjusted(0, 0, self.fontMetrics().horizontalAdvance(self._closing) + 2, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._closing)

    def sizeHint(self) -> QSize:
        """As high as the words are long."""
        return QSize(super().sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        """The same height, in nearly any width."""
        return QSize(120, self._needed())

    def _needed(self) -> int:
        lines = max(1, round(self.document().size().height()))
        margin = 2 * self.document().documentMargin()
        frame = self.height() - self.viewport().height()
        return max(TARGET, round(lines * self.fontMetrics().lineSpacing() + margin + frame))

    def _fit(self) -> None:
        if self.height() != (needed := self._needed()):
            self.setFixedHeight(needed)
