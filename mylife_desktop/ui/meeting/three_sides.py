"""Three cards side by side; where there is no room for them, three tabs."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group

LEFT, MIDDLE, RIGHT = range(3)
_LEFT_WIDTH, _RIGHT_WIDTH, _LEAST = 262, 272, 1080
_UNBOUNDED = 16777215  # what Qt calls no maximum (QWIDGETSIZE_MAX)


class ThreeSides(Speaking):
    """The middle gets the room; as tabs each gets all of it."""

    arranged = Signal()
    """They stand another way."""

    def __init__(
        self,
        left: QWidget,
        middle: QWidget,
        right: QWidget,
        tabs: tuple[Callable[[], str], Callable[[], str], Callable[[], str]],
        look: Look,
    ) -> None:
        super().__init__()
        self._look, self._parts = look, (left, middle, right)
        self._side_by_side, self._side = True, MIDDLE
        self._tabs = tuple(self._tab(side, text) for side, text in enumerate(tabs))
        self._tab_row = Group(self, lambda: self.tr("What is in view"), flow := Flow())
        for tab in self._tabs:
            flow.addWidget(tab)
        self._tab_row.hide()
        columns = QHBoxLayout()
        columns.setSpacing(16)
        for place, part in enumerate(self._parts):
            columns.addWidget(part, 1 if place == MIDDLE else 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        outer.addWidget(self._tab_row)
        outer.addLayout(columns, 1)
        self._arrange()

    @property
    def is_side_by_side(self) -> bool:
        """Whether all three are seen."""
        return self._side_by_side

    @property
    def tab(self) -> QWidget:
        """The tab of what is seen, where they are tabs."""
        return self._tabs[self._side]

    def show_side(self, side: int) -> None:
        """Bring one forward where they are tabs."""
        self._side = side
        for place, (tab, part) in enumerate(zip(self._tabs, self._parts, strict=True)):
            tab.setChecked(place == side)
            part.setVisible(self._side_by_side or place == side)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        side_by_side = self.width() >= self._look.px(_LEAST)
        for part, width in ((self._parts[LEFT], _LEFT_WIDTH), (self._parts[RIGHT], _RIGHT_WIDTH)):
            part.setMinimumWidth(self._look.px(width) if side_by_side else 0)
            part.setMaximumWidth(self._look.px(width) if side_by_side else _UNBOUNDED)
        if side_by_side is not self._side_by_side:
            self._side_by_side = side_by_side
            self._tab_row.setVisible(not side_by_side)
            self.show_side(self._side)
            self.arranged.emit()

    def _tab(self, side: int, text: Callable[[], str]) -> Choice:
        return choice(self, text, lambda: self.show_side(side))
