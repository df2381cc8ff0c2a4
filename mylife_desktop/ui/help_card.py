"""Help right now: whom to call, large and calm. It opens nothing and calls nobody by itself."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from mylife_desktop.domain.problem import Problem
from mylife_desktop.language import interface_language
from mylife_desktop.organisation import HelpLine
from mylife_desktop.problem_texts import sentence
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.column import in_the_middle
from mylife_desktop.ui.widgets.controls import button, icon, label
from mylife_desktop.ui.widgets.scroll import Scroll

_MOST_COLUMNS: Final = 3
_LEAST_WIDTH: Final = 350
"""Of one line's card, at 100 % text."""

_DAY: Final = {"fi": "d.M.yyyy", "sv": "d.M.yyyy", "en": "d MMM yyyy"}

_STEPS: Final = {
    Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
}


class LineCard(QFrame):
    """One number. The keyboard stops at it, so that it is read aloud and scrolled to."""

    def __init__(self, line: HelpLine, *, first: bool) -> None:
        super().__init__()
        self.line = line
        self.setProperty("surface", "stop")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.number = label(None, style="clock" if first else "huge")
        self.name = label(None, style="heading" if first else "strong", wrap=True)
        self.what = label(None, wrap=True)
        self.source = label(None, style="small", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        if first:
            words.addStretch(1)
        for one in (self.name, self.what, self.source):
            words.addWidget(one)
        if first:
            words.addStretch(1)
            inside: QHBoxLayout | QVBoxLayout = QHBoxLayout(self)
            inside.setSpacing(28)
            inside.addWidget(self.number)
            inside.addLayout(words, 1)
        else:
            inside = QVBoxLayout(self)
            inside.setSpacing(2)
            inside.addWidget(self.number)
            inside.addLayout(words)
            inside.addStretch(1)
        inside.setContentsMargins(22, 14, 22, 14)

    def speak(self, language: str, checked: str) -> None:
        """Say it in a language; to the ear the number is digit by digit."""
        line = self.line
        number, name, what = (
            text.in_language(language) for text in (line.number, line.name, line.what)
        )
        self.number.setText(number)
        self.name.setText(name)
        self.what.setText(what)
        self.source.setText(checked)
        self.number.setAccessibleName(spelled(number))
        self.setAccessibleName(f"{spelled(number)}. {name}. {what}")


class HelpCard(Page):
    """Lies over whatever is there, also before the door, and goes away without a trace."""

    close_asked = Signal()

    def __init__(self, look: Look, language: Callable[[], str]) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._lines: list[LineCard] = []
        self._problems: Sequence[Problem] = ()
        self._columns = 0
        self.back = button(
            self, lambda: self.tr("Back"), self.close_asked.emit, tip=lambda: self.tr("Escape")
        )
        self._buoy = label(None)
        self._foot = label(None, style="small", wrap=True)
        self._build()
        self.dress(look)

    def show_lines(self, lines: Sequence[HelpLine], problems: Sequence[Problem] = ()) -> None:
        """Show whom to call, the first one larger, and what is wrong with a file of theirs."""
        for old in self._lines:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [LineCard(line, first=place == 0) for place, line in enumerate(lines)]
        self._problems = tuple(problems)
        self._columns = 0
        self._arrange()
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The first number: what is read aloud first."""
        return self._lines[0] if self._lines else self.back

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(30)
        picture = icon("help", look.palette.satisfaction, size)
        self._buoy.setPixmap(picture.pixmap(QSize(size, size)))
        for part in (self._head, self._inner):
            part.setMaximumWidth(look.px(1240))
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if not hasattr(self, "_foot"):
            return
        language = self._language()
        for line in self._lines:
            source, day = line.line.source.in_language(language), line.line.checked
            checked = self.tr("{source}, checked {day}").format(
                source=source, day=_day(day, language)
            )
            line.speak(language, checked)
        calm = self.tr("My Life calls nobody by itself. Numbers and hours can change.")
        self._foot.setText("\n".join([calm, *map(sentence, self._problems)]))

    def showEvent(self, event: QShowEvent) -> None:
        """From the top, in the language that is spoken now."""
        super().showEvent(event)
        self.retranslate()
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many beside each other as have room."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; the arrows and the page keys scroll."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_asked.emit()
        elif key in _STEPS:
            self._scroll.verticalScrollBar().triggerAction(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        room = min(self.width(), self._inner.maximumWidth())
        columns = max(1, min(_MOST_COLUMNS, room // self._look.px(_LEAST_WIDTH)))
        if columns == self._columns:
            return
        self._columns = columns
        for line in self._lines:  # not by takeAt: what it leaves behind answers with old heights
            self._grid.removeWidget(line)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, line in enumerate(self._lines):
            if place == 0:
                self._grid.addWidget(line, 0, 0, 1, columns)
            else:
                self._grid.addWidget(line, 1 + (place - 1) // columns, (place - 1) % columns)

    def _build(self) -> None:
        self._inner = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        title = label(self, lambda: self.tr("Help now"), "title")
        calm = label(
            self,
            lambda: self.tr("You can call yourself, or you call together."),
            "quiet",
            wrap=True,
        )
        # It stays when the rest is scrolled: the way back is always at hand.
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(20, 20, 20, 16)
        head.setSpacing(12)
        for one in (self._buoy, title):
            head.addWidget(one)
        head.addWidget(calm, 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(20, 0, 20, 14)
        column.setSpacing(16)
        column.addLayout(self._grid)
        column.addWidget(self._foot)
        column.addStretch(1)
        self._scroll = Scroll(in_the_middle(self._inner))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(in_the_middle(self._head))
        whole.addWidget(self._scroll, 1)


def spelled(number: str) -> str:
    """A number digit by digit, as one reads it aloud: ``1 1 6, 1 1 7``."""
    return ", ".join(" ".join(group) for group in number.split())


def _day(iso: str, language: str) -> str:
    base = interface_language(language)
    day = QLocale(base).toString(QDate.fromString(iso, Qt.DateFormat.ISODate), _DAY[base])
    return day.replace(" ", "\N{NO-BREAK SPACE}")
