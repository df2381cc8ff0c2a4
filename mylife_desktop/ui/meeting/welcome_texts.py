"""What the client is told before the first round: paragraphs, each with its drawing."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import icon, label

_DISC = 44
_RATIO = 2.0

Words = Callable[[], str]


class WelcomeTexts(Speaking):
    """What this is, that it is theirs, who sees what, and that all of it may be refused."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._icons: dict[str, QLabel] = {}
        self._keeps_nothing = False
        self._build()
        self.dress(look)

    def show_keeps_nothing(self, keeps_nothing: bool) -> None:
        """Promise nothing that this meeting does not keep."""
        self._keeps_nothing = keeps_nothing
        self.retranslate()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        for name, shown in self._icons.items():
            shown.setPixmap(_disc(name, look))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, head, words in self._said():
            said = label(self, words, wrap=True)
            column.addWidget(self._line(name, label(self, head, "strong", wrap=True), said))
        column.addStretch(1)

    def _said(self) -> tuple[tuple[str, Words, Words], ...]:
        """The drawing, the heading and the text of each paragraph."""
        return (
            (
                "picture",
                lambda: self.tr("Your whole life in one picture"),
                lambda: self.tr(
                    "Ten themes, and what you think of each. Together we look for a place to begin."
                ),
            ),
            (
                "own_words",
                lambda: self.tr("It is yours"),
                self._own_words,
            ),
            (
                "eye",
                lambda: self.tr("Your case manager sees it"),
                self._who_sees,
            ),
            (
                "private",
                self._where,
                self._how_safe,
            ),
            (
                "open_door",
                lambda: self.tr("You may leave out anything"),
                lambda: self.tr(
                    "Skip a question, take an answer back, or say no to all of it. "
                    "Nobody asks you why."
                ),
            ),
        )

    def _own_words(self) -> str:
        if self._keeps_nothing:
            return self.tr("Your words stand just as you say them. You decide.")
        return self.tr("Your words are kept just as you say them. You decide.")

    def _who_sees(self) -> str:
        if self._keeps_nothing:
            return self.tr("Now, beside you. Afterwards nobody can open it again.")
        return self.tr(
            "Nobody else sees anything unless you say so. Every time somebody opens it, "
            "that is written down."
        )

    def _where(self) -> str:
        if self._keeps_nothing:
            return self.tr("Nothing of it is kept")
        return self.tr("It stays on this laptop")

    def _how_safe(self) -> str:
        if self._keeps_nothing:
            return self.tr("What you do not print or save is gone when the meeting ends.")
        return self.tr("Encrypted: nobody can read it, even if the laptop is lost.")

    def _line(self, name: str, *words: QLabel) -> QWidget:
        """A drawing and what belongs to it."""
        made, self._icons[name] = QWidget(), QLabel()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(self._icons[name], 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        for one in words:
            column.addWidget(one)
        column.addStretch(1)
        across.addLayout(column, 1)
        return made


def _disc(name: str, look: Look) -> QPixmap:
    """A drawing in its disc, as the themes have theirs on the Circle."""
    size = look.px(_DISC)
    picture = QPixmap(QSize(size, size) * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.chip))
        painter.drawEllipse(QRect(0, 0, size, size))
        inner, edge = size // 2, size // 4
        drawn = icon(name, look.palette.ink, inner).pixmap(QSize(inner, inner), _RATIO)
        painter.drawPixmap(edge, edge, drawn)
    return picture
