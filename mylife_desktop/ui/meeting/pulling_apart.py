"""Which two services' goals pull apart: asked above the cards, answered by pressing them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from mylife_desktop.ui.meeting.asking_line import AskingLine


class PullingApart(QObject):
    """Asks for one and the other. While it waits for the other, a pressed card is the answer."""

    marked = Signal(str, str, bool)
    """Two services' goals pull apart."""

    def __init__(self, asking: AskingLine, words: Callable[[str], str]) -> None:
        super().__init__(asking)
        self._asking, self._words = asking, words
        self._one = ""
        asking.left.connect(self.leave)

    def ask_for_other(self, one: str) -> None:
        """Ask which other goal pulls the other way."""
        self._one = one

        def question() -> str:
            asked = self.tr("Which one pulls apart from {goal}? Press its card.")
            return asked.format(goal=self._words(one))

        self._asking.offer(question, ())

    def ask_among(self, goals: Sequence[str]) -> None:
        """The goals of a theme pull apart: of two it is clear which, of more it is asked."""
        if len(goals) == 2:
            self.marked.emit(goals[0], goals[1], True)
            return
        self._asking.offer(
            lambda: self.tr("Which one? Then press the card that it pulls apart from."),
            [(partial(self._words, goal), partial(self.ask_for_other, goal)) for goal in goals],
        )

    def takes(self, pressed: str) -> bool:
        """Whether a pressed card was the answer; the same one again is none, and ends it."""
        if not self._one:
            return False
        one, self._one = self._one, ""
        self._asking.hide()
        if one != pressed:
            self.marked.emit(one, pressed, True)
        return True

    def leave(self) -> None:
        """It is not asked any more."""
        self._one = ""
