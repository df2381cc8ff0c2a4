"""Under a Circle to look at: what its marks mean, and what can be done with the lit theme."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.mark_icon import mark_picture


class ThemeOffer(Speaking):
    """The lit theme can be chosen right here; while none is lit, the marks are explained."""

    carries_asked = Signal()
    begin_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._theme = ""
        self._name = label(None, style="heading", wrap=True)
        self.carries = self._choice(button(self, lambda: self.tr("Carries me"), self._on_carries))
        self.begin = self._choice(button(self, lambda: self.tr("Begin with this"), self._on_begin))
        self._pale = label(self, lambda: self.tr("Pale: said earlier"), "small")
        self._states = (False, False)
        self._marks = {viewpoint: QLabel() for viewpoint in Viewpoint}
        self._legend, self._lit = QWidget(), QWidget()
        self._build()
        self.dress(look)
        self.show_nothing()

    def show_theme(self, name: str, *, carries: bool, chosen: bool) -> None:
        """Offer a theme, and show what it is already."""
        self._theme, self._states = name, (carries, chosen)
        self._name.setText(name)
        self._put_states()
        self.retranslate()
        self._legend.hide()
        self._lit.show()

    def show_nothing(self, *, pale: bool = False) -> None:
        """Explain the marks; `pale`: there are some of an earlier day."""
        self._pale.setVisible(pale)
        self._lit.hide()
        self._legend.show()

    def be_narrow(self, narrow: bool) -> None:
        """Stand beside the Circle, one below the other, or under it in one line."""
        direction = QBoxLayout.Direction
        self._lit_box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """What the words need; a layout lets a button be narrower than its text."""
        least, edge = super().minimumSizeHint(), self._lit_box.contentsMargins().left()
        widest = max(one.sizeHint().width() for one in (self.carries, self.begin))
        return least.expandedTo(QSize(widest + edge, 0))

    def retranslate(self) -> None:
        """Name the buttons after the theme."""
        super().retranslate()
        for one in (self.carries, self.begin):
            one.setAccessibleName(f"{self._theme}: {one.text()}")

    def dress(self, look: Look) -> None:
        """Wear another look."""
        for viewpoint, mark in self._marks.items():
            mark.setPixmap(mark_picture(viewpoint, look, legend=True))

    def _choice(self, made: QPushButton) -> QPushButton:
        made.setCheckable(True)
        return made

    def _put_states(self) -> None:
        self.carries.setChecked(self._states[0])
        self.begin.setChecked(self._states[1])

    def _on_carries(self) -> None:
        self._put_states()
        self.carries_asked.emit()

    def _on_begin(self) -> None:
        self._put_states()
        self.begin_asked.emit()

    def _build(self) -> None:
        words = {
            Viewpoint.IMPORTANCE: label(self, lambda: self.tr("Important")),
            Viewpoint.SATISFACTION: label(self, lambda: self.tr("Satisfied now")),
            Viewpoint.HOPED: label(self, lambda: self.tr("Hoped for")),
        }
        self._legend.setLayout(legend := Flow(spacing=18))
        legend.setContentsMargins(8, 0, 0, 0)
        for viewpoint, mark in self._marks.items():
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(4)
            across.addWidget(mark)
            across.addWidget(words[viewpoint])
            legend.addWidget(line)
        legend.addWidget(self._pale)
        self._lit_box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._lit)
        self._lit_box.setContentsMargins(8, 0, 0, 0)
        self._lit_box.addWidget(self._name, 1)
        self._lit_box.addWidget(self.carries)
        self._lit_box.addWidget(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._legend)
        column.addWidget(self._lit, 0, Qt.AlignmentFlag.AlignBottom)
        self.setMinimumHeight(48)
