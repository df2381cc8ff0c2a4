"""What is about to leave, as it will lie on paper: the pages of the very PDF, one by one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mylife_desktop.reports.reading import Line
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.paper_words import PaperWords
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, card, label, row
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.veil import Veil

_POINTS_TO_AN_INCH = 72
_EDGE = 22
_WIDEST = 760

Picture = Callable[[int, int], QImage]
"""A page (from 0) at so many dots to an inch."""


class PaperPreview(Speaking):
    """The paper, and on request the same as plain text, which a screen reader reads."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = ""
        self._is_text = False
        self.sheets: tuple[Sheet, ...] = ()
        self.as_text = button(self, self._offer, self._on_as_text, "link")
        self._text = card()
        self._can_choose = True
        self._nothing = label(self, self._said_of_nothing, "quiet", wrap=True)
        self._words = PaperWords()
        self._count = label(self, self._said_of_pages, "quiet")
        self._build()

    def show_pages(
        self, title: str, sizes: Sequence[QSizeF], picture: Picture, lines: Sequence[Line]
    ) -> None:
        """Show these pages (sizes in points), and `lines` as what they say."""
        self._title = title
        for sheet in self.sheets:
            sheet.hide()
            sheet.deleteLater()
        self.sheets = tuple(
            Sheet(size, lambda dots, at=at: picture(at, dots), self._look)  # type: ignore[misc]
            for at, size in enumerate(sizes)
        )
        for at, sheet in enumerate(self.sheets):
            self._papers.addWidget(sheet)
            sheet.setVisible(not self._is_text)
            sheet.setAccessibleName(self._page_name(at))
        self._words.show_lines(lines)
        self._count.setText(self._said_of_pages())
        self.as_text.setVisible(bool(sizes))
        self._nothing.setVisible(not sizes)
        self._text.setVisible(self._is_text and bool(sizes))
        self._scroll.verticalScrollBar().setValue(0)

    def show_nothing(self, *, can_choose: bool = True) -> None:
        """There is no paper: somebody is to be chosen first, if there is anybody."""
        self.show_pages("", (), _no_picture, ())
        self._can_choose = can_choose
        self._nothing.setText(self._said_of_nothing())

    def cover(self, covered: bool) -> None:
        """Cover it while somebody is there who should not see it without the client's leave."""
        self._veil.cover(covered)

    def dress(self, look: Look) -> None:
        """Wear another look; paper stays white."""
        self._look = look
        self._veil.dress(look)
        for sheet in self.sheets:
            sheet.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        for at, sheet in enumerate(self.sheets):
            sheet.setAccessibleName(self._page_name(at))

    def _page_name(self, at: int) -> str:
        words = self.tr("{title}, page {number} of {count}, as a picture")
        return words.format(title=self._title, number=at + 1, count=len(self.sheets))

    def _said_of_pages(self) -> str:
        pages = len(self.sheets)
        return self.tr("%n page(s)", "", pages) if pages else ""

    def _said_of_nothing(self) -> str:
        if self._can_choose:
            return self.tr("Choose for whom it is.")
        return self.tr("There is no paper yet.")

    def _offer(self) -> str:
        return self.tr("Show the paper") if self._is_text else self.tr("Read it as text")

    def _on_as_text(self) -> None:
        self._is_text = not self._is_text
        for sheet in self.sheets:
            sheet.setVisible(not self._is_text)
        self._text.setVisible(self._is_text)
        self.retranslate()
        self._scroll.verticalScrollBar().setValue(0)

    def _build(self) -> None:
        inner = QWidget()
        self._papers = QVBoxLayout(inner)
        self._papers.setContentsMargins(_EDGE, 4, _EDGE, _EDGE)
        self._papers.setSpacing(_EDGE)
        inside = QVBoxLayout(self._text)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.addWidget(self._words)
        self._papers.addWidget(self._nothing)
        self._papers.addWidget(self._text)
        self._nothing.hide()
        self._text.hide()
        outer = QWidget()
        around = QVBoxLayout(outer)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(inner)
        around.addStretch(1)
        self._scroll = Scroll(outer)
        self._veil = Veil(self._scroll, self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = row(self._count, None, self.as_text)
        head.setContentsMargins(_EDGE, 6, _EDGE, 0)
        column.addLayout(head)
        column.addWidget(self._veil, 1)


class Sheet(QWidget):
    """One page of paper. It is drawn when it first comes into view."""

    def __init__(self, size: QSizeF, picture: Callable[[int], QImage], look: Look) -> None:
        super().__init__()
        self._size, self._picture, self._look = size, picture, look
        self._drawn: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """As large as on paper, or as there is room for."""
        width = self.width() or 560
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """The form of the paper stays."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the paper in this width."""
        return round(self._paper(width).height()) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page and its edge."""
        paper = self._paper(self.width())
        paper.moveLeft((self.width() - paper.width()) / 2)
        wanted = round(paper.width() * self.devicePixelRatioF())
        if self._drawn is None or self._drawn.width() != wanted:
            dots = wanted * _POINTS_TO_AN_INCH / self._size.width()
            self._drawn = self._picture(max(1, round(dots)))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._drawn)
            painter.setPen(QPen(QColor(self._look.palette.edge), 1))
            painter.drawRect(paper)

    def _paper(self, width: int) -> QRectF:
        widest = min(self._look.px(_WIDEST), self._size.width() * 2)
        wide = min(width - 2.0, float(widest))
        return QRectF(1, 1, wide, wide * self._size.height() / self._size.width())


def _no_picture(number: int, dots: int) -> QImage:
    return QImage()
