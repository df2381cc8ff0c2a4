"""A picture and a card side by side; where there is no room for both, two tabs."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.tab_order import in_tab_order, read_as_laid_out, stops_in

PICTURE, CARD = 0, 1
_PICTURE_WIDTH, _CARD_WIDTH = 600, 588
"""The least widths at which the two stand side by side, logical pixels at 100 % text."""
_UNBOUNDED = 16777215  # what Qt calls no maximum (QWIDGETSIZE_MAX)


class TwoSides(Speaking):
    """The picture to the left with its foot under it, the card to the right.

    As tabs the foot stands beside, to leave the picture the height.
    """

    arranged = Signal()
    """They stand another way, or another of the two is seen."""

    def __init__(
        self,
        picture: QWidget,
        card: QWidget,
        foot: tuple[QWidget, ...],
        tabs: tuple[Callable[[], str], Callable[[], str]],
        look: Look,
        *,
        below: QWidget | None = None,
        onwards: QPushButton | None = None,
        first: int = PICTURE,
    ) -> None:
        """`foot`: the first part gets the room. `below` stays under the picture as a tab too.

        `tabs` are the words of the two, of which `first` is seen to begin with. `onwards` leads to
        the next part: below the card, or beside the tabs, where it is seen with either of them.
        """
        super().__init__()
        self._look, self._picture, self._card, self._parts = look, picture, card, foot
        self._onwards = onwards
        self._side_by_side, self._side = True, first
        self._tabs = tuple(self._tab(side, text) for side, text in enumerate(tabs))
        self._build(picture, below)

    @property
    def is_side_by_side(self) -> bool:
        """Whether both are seen."""
        return self._side_by_side

    def sees(self, side: int) -> bool:
        """Whether the picture, or the card, is seen."""
        return self._side_by_side or self._side == side

    def show_side(self, side: int) -> None:
        """Bring the picture or the card forward where they are tabs."""
        self._side = side
        for number, tab in enumerate(self._tabs):
            tab.setChecked(number == side)
        self._left.setVisible(self.sees(PICTURE))
        self._right.setVisible(self.sees(CARD))
        self.arranged.emit()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes as they stand; only in its window does the order last."""
        super().showEvent(event)
        self._put_in_order()

    def event(self, event: QEvent) -> bool:
        """Give what stands beside the width that its words need in another language."""
        if event.type() == QEvent.Type.LayoutRequest and not self._side_by_side:
            self._fit_aside()
        return super().event(event)

    def _arrange(self) -> None:
        side_by_side = self.width() >= self._look.px(_PICTURE_WIDTH + _CARD_WIDTH)
        if side_by_side:
            self._right.setFixedWidth(self._look.px(_CARD_WIDTH))
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(_UNBOUNDED)
        if side_by_side is not self._side_by_side:
            self._side_by_side = side_by_side
            self._aside.setVisible(not side_by_side)
            self._put_foot()
            self.show_side(self._side)
        if not side_by_side:
            self._fit_aside()

    def _put_foot(self) -> None:
        direction = QBoxLayout.Direction
        if self._side_by_side:
            self._foot_box.setDirection(direction.LeftToRight)
            self._left_column.insertWidget(1, self._foot)
        else:
            self._foot_box.setDirection(direction.TopToBottom)
            self._aside_column.addWidget(self._foot, 1)
        if self._onwards is not None:
            self._put_onwards(self._onwards)
        self._put_in_order()

    def _put_onwards(self, onwards: QPushButton) -> None:
        if self._side_by_side:
            self._right_column.addWidget(onwards, 0, Qt.AlignmentFlag.AlignRight)
        else:
            self._aside_column.addWidget(onwards)

    def _put_in_order(self) -> None:
        """The foot comes after the picture, or after the tabs: Tab and what is read go along."""
        read_as_laid_out(self._left)
        # Only the foot moves: of rows in the card, one key at a time takes Tab.
        above = stops_in(self._picture) if self._side_by_side else self._tabs
        in_tab_order((*above[-1:], *stops_in(self._foot)))
        if self._onwards is not None:
            before = stops_in(self._card) if self._side_by_side else stops_in(self._aside)
            before = [one for one in before if one is not self._onwards]
            in_tab_order((*before[-1:], self._onwards))

    def _fit_aside(self) -> None:
        parts = (self._tab_row, *self._parts)
        widths = [part.minimumSizeHint().width() for part in parts]
        if self._onwards is not None:
            widths.append(self._onwards.sizeHint().width())
        self._aside.setFixedWidth(max(widths) + 8)

    def _tab(self, side: int, text: Callable[[], str]) -> Choice:
        return choice(self, text, lambda: self.show_side(side), "plain")

    def _build(self, picture: QWidget, below: QWidget | None) -> None:
        self._foot = QWidget()
        self._foot_box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._foot_box.setContentsMargins(0, 0, 0, 0)
        for place, part in enumerate(self._parts):
            self._foot_box.addWidget(part, 0 if place else 1)
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left_column.setSpacing(4)
        self._left_column.addWidget(picture, 1)
        self._left_column.addWidget(self._foot)
        if below is not None:
            self._left_column.addWidget(below)
        self._right = self._card
        if self._onwards is not None:
            self._right = QWidget()
            self._right_column = QVBoxLayout(self._right)
            self._right_column.setContentsMargins(0, 0, 0, 0)
            self._right_column.setSpacing(10)
            self._right_column.addWidget(self._card, 1)
            self._put_onwards(self._onwards)
        self._tab_row = Group(self, lambda: self.tr("What is in view"), flow := Flow())
        for tab in self._tabs:
            flow.addWidget(tab)
        self._aside = QWidget()
        self._aside_column = QVBoxLayout(self._aside)
        self._aside_column.setContentsMargins(0, 0, 0, 0)
        self._aside_column.setSpacing(14)
        self._aside_column.addWidget(self._tab_row)
        self._aside.hide()
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 14, 16, 14)
        columns.setSpacing(8)
        columns.addWidget(self._left, 1)
        columns.addWidget(self._right, 1)
        columns.addWidget(self._aside)
