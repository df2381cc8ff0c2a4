"""The rail of a meeting: its parts, where the two are, and a way to any of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy

from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button


class Rail(Speaking):
    """The parts side by side; one button with a menu where there is no room for them."""

    chosen = Signal(object)
    """A Part was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._part = Part.WELCOME
        self._buttons: dict[Part, QPushButton] = {}
        self._actions: dict[Part, QAction] = {}
        # One stop for Tab; the arrows walk along, as along the stops of a line.
        self._group = QButtonGroup(self)
        self._whole = QFrame()
        self._whole.setProperty("surface", "rail")
        self._small = button(self, self._short, lambda: None, "pill", name=self._short)
        self._menu = QMenu(self)
        self._build()
        self.say(self._whole.setAccessibleName, lambda: self.tr("Parts of the meeting"))
        self.show_part(self._part)
        self.fit(is_narrow=False)

    def show_part(self, part: Part) -> None:
        """Show where the two are."""
        self._part = part
        self._buttons[part].setChecked(True)
        for one in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if one.isChecked() else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(policy)
        self._actions[part].setChecked(True)
        self._small.setText(self._short())
        self._small.setAccessibleName(self._short())

    def fit(self, *, is_narrow: bool) -> None:
        """Be one button where the bar has no room for all parts."""
        self._whole.setVisible(not is_narrow)
        self._small.setVisible(is_narrow)

    def whole_width(self) -> int:
        """The width that all parts need side by side, logical pixels."""
        return int(self._whole.sizeHint().width()) + 16

    def part_beside(self, step: int) -> Part:
        """The part so many steps on, or back; at an end of the rail the end."""
        parts = list(Part)
        return parts[max(0, min(len(parts) - 1, parts.index(self._part) + step))]

    def _short(self) -> str:
        parts = list(Part)
        number = parts.index(self._part) + 1
        return f"{self._name(self._part)} {number}/{len(parts)} ▾"

    def _name(self, part: Part) -> str:
        return {
            Part.WELCOME: self.tr("Welcome"),
            Part.LAST_TIME: self.tr("Last time"),
            Part.CIRCLE: self.tr("Circle"),
            Part.COMPARE: self.tr("Compare"),
            Part.FOCUS: self.tr("Focus"),
            Part.PLAN: self.tr("Plan"),
            Part.AGREE: self.tr("Agree"),
            Part.TAKE_HOME: self.tr("Take home"),
        }[part]

    def _build(self) -> None:
        inside = QHBoxLayout(self._whole)
        inside.setContentsMargins(2, 0, 2, 0)
        inside.setSpacing(2)
        actions = QActionGroup(self._menu)
        for part in Part:
            made = button(
                self,
                lambda p=part: self._name(p),  # type: ignore[misc]
                lambda p=part: self.chosen.emit(p),  # type: ignore[misc]
                "rail",
            )
            made.setCheckable(True)
            self._group.addButton(made)
            inside.addWidget(made)
            action = QAction(self._menu, checkable=True)
            action.triggered.connect(lambda _=False, p=part: self.chosen.emit(p))
            self.say(action.setText, lambda p=part: self._name(p))  # type: ignore[misc]
            actions.addAction(action)
            self._menu.addAction(action)
            self._buttons[part], self._actions[part] = made, action
        self._small.setMenu(self._menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 8, 0)
        line.addWidget(self._whole)
        line.addWidget(self._small)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
