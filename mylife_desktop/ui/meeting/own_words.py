"""Where the client's words about a theme are typed, and kept between the two if they want so."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mylife_desktop.domain.round import EMPTY, Answer
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.between_us import between_us, put_lock_on
from mylife_desktop.ui.widgets.comment_box import CommentBox
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.veil import Veil


class OwnWords(Speaking):
    """A field for words; "just between us"; and a veil over them while somebody else is there."""

    typed = Signal(str)
    """The words as they stand."""
    left = Signal()
    """The words were left."""
    kept_private = Signal(bool)
    """The words are to stay between the two, or need not any more."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.question: QLabel = label(None, style="strong", wrap=True)
        """What is asked, above the field."""
        self.box = CommentBox()
        self.veil = Veil(self.box, look)
        self.private = between_us(
            self,
            self.kept_private.emit,
            tip=lambda: self.tr("These words stay with your case manager, whatever is shared"),
        )
        self._full = label(
            self,
            lambda: self.tr("There is room for 2,000 characters, and they are used."),
            "small",
            wrap=True,
        )
        self._full.hide()
        self._answer = EMPTY
        self.is_veiled: Callable[[Answer], bool] = lambda _: False
        """Whether an answer's words are covered while somebody else is there."""
        self.box.typed.connect(self.typed)
        self.box.left.connect(self.left)
        self.box.full.connect(self._full.setVisible)
        keeping = self.private.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # the field stays put under the first letter
        self.private.setSizePolicy(keeping)
        self._build()
        self.dress(look)

    def show_answer(self, answer: Answer, *, is_other: bool) -> None:
        """Show the words of an answer. `is_other`: of another theme, and then covered anew."""
        self._answer = answer
        self.box.show_words(answer.comment or "")
        self.private.setChecked(answer.private is True)
        self.private.setVisible(bool(answer.comment) or answer.private is True)
        if is_other:
            self.cover()

    def cover(self) -> None:
        """Cover private words anew: other people are there, or another theme is shown."""
        self.veil.cover(self.is_veiled(self._answer))

    def entrance(self) -> QWidget:
        """Where the keyboard comes in: after the last word, or the veil if they are covered."""
        return self.veil.open if self.veil.is_down else self.box

    def dress(self, look: Look) -> None:
        """Draw the locks in the new colours."""
        self.veil.dress(look)
        put_lock_on(self.private, look)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.question, 1)
        head.addWidget(self.private)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.veil, 1)
        column.addWidget(self._full)
