"""Any two versions of the plan side by side, in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.sentences import Sentences
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, card, label, row
from mylife_desktop.ui.widgets.scroll import Scroll

_SIDE_BY_SIDE = 900


class VersionsPage(Speaking):
    """First what is different, then the two as they were."""

    pair_chosen = Signal(int, int)
    """The places of two versions in what was shown: the earlier one, and the other."""
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "ground")
        self._look = look
        self._titles: tuple[str, ...] = ()
        self._chosen = [0, 0]
        self._title = label(self, lambda: self.tr("Two versions side by side"), "title", wrap=True)
        self.back = button(self, lambda: self.tr("Back to the plan"), self.closed.emit)
        self._differ = label(None, style="heading", wrap=True)
        self._sentences = Sentences()
        self._count = 0
        self._menus = (QMenu(self), QMenu(self))
        self.choices = (self._choice(0), self._choice(1))
        self._texts = (Sentences(), Sentences())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.dress(look)

    def show_titles(self, titles: Sequence[str], left: int, right: int) -> None:
        """Show which versions there are, and which two are chosen."""
        is_new = tuple(titles) != self._titles
        self._titles, self._chosen = tuple(titles), [left, right]
        for at, menu in enumerate(self._menus if is_new else ()):
            self._make_actions(at, menu)
        self.retranslate()

    def show_pair(
        self, left: Sequence[str], right: Sequence[str], differences: Sequence[str]
    ) -> None:
        """Show the sentences of two versions; a sentence that one of them lacks has a mark."""
        for text, lines, others in zip(self._texts, (left, right), (right, left), strict=True):
            only_here = [line for line in lines if line not in others]
            text.show_sentences(lines or [self.tr("Nothing is in it.")], only_here)
        self._sentences.show_sentences(differences)
        self._sentences.setVisible(bool(differences))
        self._count = len(differences)
        self._follow()

    def first_focus(self) -> QWidget:
        """The first of the two choices."""
        return self.choices[0]

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one under the other."""
        super().resizeEvent(event)
        self._arrange()

    def _follow(self) -> None:
        different = self.tr("This is different")
        same = self.tr("The two say the same")
        self._differ.setText(different if self._count else same)

    def _on_chosen(self, side: int, at: int) -> None:
        self._chosen[side] = at
        self.pair_chosen.emit(*self._chosen)

    def _make_actions(self, side: int, menu: QMenu) -> None:
        menu.clear()
        for at, title in enumerate(self._titles):
            action = menu.addAction(title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, at=at: self._on_chosen(side, at))

    def _choice(self, side: int) -> QPushButton:
        made = button(
            self,
            lambda: f"{self._said(side)} ▾".replace("&", "&&"),
            lambda: None,
            "pill",
            name=lambda: f"{self._name(side)}: {self._said(side)}",
        )
        made.setMenu(self._menus[side])
        return made

    def _said(self, side: int) -> str:
        at = self._chosen[side]
        return self._titles[at] if at < len(self._titles) else ""

    def _name(self, side: int) -> str:
        return self.tr("Another version") if side else self.tr("One version")

    def _arrange(self) -> None:
        wide = self.width() >= self._look.px(_SIDE_BY_SIDE)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(60, 22, 60, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._differences())
        self._columns.setSpacing(16)
        for choice, text in zip(self.choices, self._texts, strict=True):
            one = card()
            inside = QVBoxLayout(one)
            inside.setContentsMargins(18, 16, 18, 16)
            inside.setSpacing(12)
            inside.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
            inside.addWidget(text)
            inside.addStretch(1)
            self._columns.addWidget(one, 1)
        column.addLayout(self._columns)
        column.addLayout(row(None, self.back))
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Scroll(inner))

    def _differences(self) -> QFrame:
        made = card()
        inside = QVBoxLayout(made)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(8)
        inside.addWidget(self._differ)
        inside.addWidget(self._sentences)
        return made
