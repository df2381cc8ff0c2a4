"""A column of text and fields in the middle of a page, scrolled where the page is too low."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.widgets.fitting import Fitting


class Column(Fitting):
    """`box` is the layout to fill; `width` is the widest it gets at 100 % text."""

    def __init__(self, width: int, look: Look) -> None:
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(18, 18, 18, 18)
        box.setSpacing(12)
        super().__init__(in_the_middle(inner))
        self.box, self._inner, self._width = box, inner, width
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Be as wide as the texts want it."""
        self._inner.setMaximumWidth(look.px(self._width))


def in_the_middle(inner: QWidget) -> QWidget:
    """As wide as it may be, with the same space on both sides."""
    middle = QWidget()
    across = QHBoxLayout(middle)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(inner, 1000)
    across.addStretch(1)
    return middle
