"""What is asked in place: a few things to choose from, or one line of words."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.half_typed import HalfTyped
from mylife_desktop.ui.widgets.tab_order import read_as_laid_out

Text = Callable[[], str]
"""Asked for anew when the language changes."""
Option = tuple[Text, Callable[[], object]]
"""What stands on a button, and what it does."""
_LONGEST = 38


class AskingLine(Speaking):
    """One question at a time. Escape leaves it."""

    left = Signal()
    """It was left without an answer."""
    put = Signal()
    """Something else is asked: its keys want their place in the order of Tab."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._on_words: Callable[[str], object] = lambda words: None
        self._is_needed = True
        self._asked: Text = str
        self._hint: Text = str
        self.setProperty("surface", "lit")
        self._question = label(None, style="strong", wrap=True)
        self.line = line_field(self, lambda: self._question.text())
        self._keep = button(self, lambda: self.tr("Keep this"), self._on_kept, "main")
        self._leave = button(self, lambda: self.tr("Cancel"), self._on_left, "link")
        self.half = HalfTyped(self, lambda: {"words": self.line})
        self._options: list[QPushButton] = []
        self._texts: tuple[Text, ...] = ()
        self._below = QWidget()
        self._flow = Flow(8)
        self._below.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        for part in (self._question, self.line, self._below):
            column.addWidget(part)
        self._flow.addWidget(self._keep)
        self._flow.addWidget(self._leave)
        self.line.textChanged.connect(lambda _: self._follow())
        self.line.returnPressed.connect(self._on_kept)

    def ask(
        self,
        question: Text,
        on_words: Callable[[str], object],
        place: str,
        *,
        hint: Text = str,
        needed: bool = True,
    ) -> None:
        """Ask for a line of words; `needed`: an empty one is no answer.

        What is half typed is told as being at `place`, and is there when it is asked again.
        """
        self.half.leave()
        self._on_words, self._is_needed = on_words, needed
        self._put(question, (), hint)
        self.line.clear()
        self.half.begin(place)
        self._follow()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, question: Text, options: Iterable[Option]) -> None:
        """Let one of a few be chosen."""
        self.half.leave()
        self._put(question, tuple(options))
        self.line.hide()  # also where the answer is pressed elsewhere, and nothing stands here
        self._keep.hide()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """The words that are asked for, or the first that can be chosen."""
        return next(one for one in (self.line, *self._options, self._leave) if not one.isHidden())

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [self.line, *self._options, self._keep, self._leave]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is Cancel."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Ask the same in another language; what is being typed stays."""
        super().retranslate()
        self._say()

    def _say(self) -> None:
        question = self._asked()
        self._question.setText(question)
        self.line.setAccessibleName(question)
        self.line.setPlaceholderText(self._hint())
        for made, said in zip(self._options, self._texts, strict=True):
            text = said()
            made.setText(short(text).replace("&", "&&"))
            made.setAccessibleName(text)
            made.setToolTip(text if short(text) != text else "")

    def _put(self, question: Text, options: tuple[Option, ...], hint: Text = str) -> None:
        for made in self._options:
            self._flow.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._options = [self._option(act) for _, act in options]
        self._asked, self._hint, self._texts = question, hint, tuple(text for text, _ in options)
        self._say()
        for part in (self._keep, self._leave):
            self._flow.removeWidget(part)
        for part in (*self._options, self._keep, self._leave):
            self._flow.addWidget(part)
        self.line.setVisible(not options)
        self._keep.setVisible(not options)
        self.show()
        for made in self._options:
            made.show()
        read_as_laid_out(self._below)
        self.put.emit()

    def _option(self, act: Callable[[], object]) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "choice")
        made.setAutoDefault(True)
        made.clicked.connect(lambda: act())
        return made

    def _on_kept(self) -> None:
        if self._keep.isEnabled() and self.line.isVisibleTo(self):
            self._on_words(self.line.text())
            self.half.end()

    def _on_left(self) -> None:
        self.half.end()
        self.left.emit()

    def _follow(self) -> None:
        self._keep.setEnabled(bool(self.line.text().strip()) or not self._is_needed)
        self.half.note()


def short(text: str, longest: int = _LONGEST) -> str:
    """A text for a button: on one line, and its end left out where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
