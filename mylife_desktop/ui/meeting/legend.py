"""The legend under the Circle: what the marks mean, and which viewpoint a click sets."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.mark_icon import dotted_picture, mark_picture, worker_picture


class Legend(Speaking):
    """Three marks to choose from, and the date of the dotted line."""

    chosen = Signal(str)
    """A viewpoint was chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._buttons: dict[Viewpoint, Choice] = {
            Viewpoint.IMPORTANCE: self._button(Viewpoint.IMPORTANCE, lambda: self.tr("Important")),
            Viewpoint.SATISFACTION: self._button(
                Viewpoint.SATISFACTION, lambda: self.tr("Satisfied now")
            ),
            Viewpoint.HOPED: self._button(Viewpoint.HOPED, lambda: self.tr("Hoped for")),
        }
        self._dots, self._date = QLabel(), label(None)
        self._before = QWidget()
        line = QHBoxLayout(self._before)
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(self._dots)
        line.addWidget(self._date)
        self._before.setMinimumHeight(44)
        self._square = QLabel()
        self._worker = QWidget()
        square_line = QHBoxLayout(self._worker)
        square_line.setContentsMargins(8, 0, 8, 0)
        square_line.setSpacing(8)
        square_line.addWidget(self._square)
        square_line.addWidget(label(self, lambda: self.tr("The case manager's view")))
        self._worker.setMinimumHeight(44)
        self._worker.hide()
        flow = Flow(spacing=6)
        for one in self._buttons.values():
            flow.addWidget(one)
        flow.addWidget(self._before)
        flow.addWidget(self._worker)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Group(self, lambda: self.tr("What a click on the Circle sets"), flow))
        self.dress(look)

    def show_viewpoint(self, viewpoint: Viewpoint) -> None:
        """Light the viewpoint that a click sets."""
        for one, made in self._buttons.items():
            made.setChecked(one is viewpoint)

    def show_before(self, day: str | None) -> None:
        """Say which day the dotted line is of; None: there is none."""
        self._before.setVisible(day is not None)
        if day is not None and self._date.text() != day:
            self._date.setText(day)
            self._dots.setAccessibleName(day)

    def show_worker_view(self, shown: bool) -> None:
        """Say what the hollow squares are, while there are any."""
        self._worker.setVisible(shown)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        for viewpoint, made in self._buttons.items():
            picture = mark_picture(viewpoint, look, legend=True)
            made.setIcon(QIcon(picture))
            made.setIconSize(picture.deviceIndependentSize().toSize())
            made.setStyleSheet(f"padding: 0 {look.px(12)}px;")
        self._dots.setPixmap(dotted_picture(look))
        self._square.setPixmap(worker_picture(look))

    def _button(self, viewpoint: Viewpoint, text: Callable[[], str]) -> Choice:
        made = choice(
            self,
            text,
            lambda: self._on_pressed(viewpoint),
            "legend",
            tip=lambda: self.tr("Space goes to the next of the three"),
        )
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made

    def _on_pressed(self, viewpoint: Viewpoint) -> None:
        self.show_viewpoint(viewpoint)
        self.chosen.emit(viewpoint.value)
