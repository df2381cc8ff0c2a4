"""The rail of a meeting: its parts, where the two are, and a way to any of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy

from mylife_desktop.domain.meeting import Part
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import button
from mylife_desktop.ui.widgets.group import Group

_AROUND = 4
"""What stays free on the left and on the right of the parts, pixels."""


class Rail(Speaking):
    """The parts side by side; one button with a menu where there is no room for them.

    Each part has its key, Ctrl and its number, wherever the keyboard is on the page.
    """

    chosen = Signal(object)
    """A Part was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._part = Part.WELCOME
        self._buttons: dict[Part, Choice] = {}
        self._actions: dict[Part, QAction] = {}
        self._whole = QFrame()
        self._whole.setProperty("surface", "rail")
        self._small = button(self, self._short, lambda: None, "pill", name=self._short)
        self._menu = QMenu(self)
        self._build()
        self.show_part(self._part)
        self.fit(is_narrow=False)

    def show_part(self, part: Part) -> None:
        """Show where the two are."""
        self._part = part
        for each, made in self._buttons.items():
            made.setChecked(each is part)
        self._actions[part].setChecked(True)
        self._small.setText(self._short())
        self._small.setAccessibleName(self._short())

    def fit(self, *, is_narrow: bool) -> None:
        """Be one button where the bar has no room for all parts."""
        self._whole.setVisible(not is_narrow)
        self._small.setVisible(is_narrow)

    @property
    def is_whole(self) -> bool:
        """Whether all parts stand side by side."""
        return not self._whole.isHidden()

    def whole_width(self) -> int:
        """The width that all parts need side by side, logical pixels."""
        return int(self._whole.sizeHint().width()) + 2 * _AROUND

    def small_width(self) -> int:
        """The width of the one button, in whichever part the two are, logical pixels."""
        # Its own hint is of the part in view; it is as wide as the widest, else the bar jumps.
        metrics, now = self._small.fontMetrics(), self._small.text()
        widest = max(metrics.horizontalAdvance(self._short(part)) for part in Part)
        beside = self._small.sizeHint().width() - metrics.horizontalAdvance(now)
        return int(beside) + widest + 2 * _AROUND

    def part_beside(self, step: int) -> Part:
        """The part so many steps on, or back; at an end of the rail the end."""
        parts = list(Part)
        return parts[max(0, min(len(parts) - 1, parts.index(self._part) + step))]

    def _short(self, part: Part | None = None) -> str:
        parts, part = list(Part), part or self._part
        return f"{self._name(part)} {parts.index(part) + 1}/{len(parts)} ▾"

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
        inside, around = QHBoxLayout(), QHBoxLayout(self._whole)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Group(self, lambda: self.tr("Parts of the meeting"), inside))
        inside.setContentsMargins(2, 0, 2, 0)
        inside.setSpacing(2)
        actions = QActionGroup(self._menu)
        for number, part in enumerate(Part, 1):
            keys = QKeySequence(f"Ctrl+{number}")
            made = choice(
                self,
                lambda p=part: self._name(p),  # type: ignore[misc]
                lambda p=part: self.chosen.emit(p),  # type: ignore[misc]
                "rail",
                name=lambda p=part, k=keys: f"{self._name(p)}, {_said(k)}",  # type: ignore[misc]
                tip=lambda p=part, k=keys: f"{self._name(p)}  {_said(k)}",  # type: ignore[misc]
            )
            inside.addWidget(made)
            action = QAction(self._menu, checkable=True)
            action.setShortcut(keys)
            action.triggered.connect(lambda _=False, p=part: self.chosen.emit(p))
            self.addAction(action)  # so that its key counts while the menu is shut
            self.say(action.setText, lambda p=part: self._name(p))  # type: ignore[misc]
            actions.addAction(action)
            self._menu.addAction(action)
            self._buttons[part], self._actions[part] = made, action
        self._small.setMenu(self._menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(_AROUND, 0, _AROUND, 0)
        line.addWidget(self._whole)
        line.addWidget(self._small)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)


def _said(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
