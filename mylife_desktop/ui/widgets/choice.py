"""One of a few things of which one is chosen: a pill to the eye, a radio button to the ear."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import Kind, named

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Choice(QPushButton):
    """It belongs to those in the same parent, which is to be a `Group`: that has the question.

    Together they are one stop of the keyboard, at the chosen one, and arrows walk along them;
    Space and Enter choose. None changes by itself: what is chosen is what is shown.
    """

    def __init__(self, *, at_once: bool = False) -> None:
        """`at_once`: an arrow chooses what it comes to, where that is easily chosen back."""
        super().__init__()
        self._at_once, self._is_shown_so = at_once, False
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setAutoExclusive(True)  # by this, assistive technology knows a radio button
        self.toggled.connect(self._on_toggled)

    def setChecked(self, checked: bool) -> None:  # noqa: N802
        """Look chosen or not. Qt would keep one of them chosen for ever; here all can go."""
        if checked != self.isChecked():
            self._is_shown_so = checked
            self.setAutoExclusive(False)
            super().setChecked(checked)
            self.setAutoExclusive(True)
            self._keep_one_stop()

    def setVisible(self, visible: bool) -> None:
        """The keyboard stops at none that is hidden."""
        super().setVisible(visible)
        if not visible:
            self._keep_one_stop()

    def nextCheckState(self) -> None:
        """Nothing by itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; all else as of any button."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self._walk(-step if sideways and self.isRightToLeft() else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be where the keyboard stops."""
        self.setAutoExclusive(False)  # else Qt takes the stop from other groups further in
        super().focusInEvent(event)
        self.setAutoExclusive(True)
        self._keep_one_stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The next time the keyboard comes to the chosen one."""
        super().focusOutEvent(event)
        self._keep_one_stop()

    def showEvent(self, event: QShowEvent) -> None:
        """There is one more to go to."""
        super().showEvent(event)
        self._keep_one_stop()

    def changeEvent(self, event: QEvent) -> None:
        """One that is greyed is passed over."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._keep_one_stop()

    def _on_toggled(self, checked: bool) -> None:
        """Assistive technology turns a button over without pressing it: then it is pressed."""
        if checked is not self._is_shown_so:
            self.setChecked(not checked)
            if checked:
                self.click()

    def _together(self) -> list["Choice"]:
        """Those of the group to which the keyboard can go, in the order in which they stand."""
        parent = self.parentWidget()
        if parent is None:
            return [self]
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        every = parent.findChildren(Choice, options=direct)
        return [one for one in every if not one.isHidden() and one.isEnabled()]

    def _walk(self, step: int) -> None:
        together = self._together()
        to = together[(together.index(self) + step) % len(together)]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        if self._at_once and not to.isChecked():
            to.click()

    def _keep_one_stop(self) -> None:
        together = self._together()
        here = [one for one in together if one.hasFocus()]
        stop = next(iter([*here, *(one for one in together if one.isChecked()), *together]), None)
        for one in together:
            policy = Qt.FocusPolicy.StrongFocus if one is stop else Qt.FocusPolicy.ClickFocus
            if one.focusPolicy() != policy:
                one.setFocusPolicy(policy)


def choice(
    page: Speaking,
    text: Callable[[], str],
    on_click: Callable[[], object],
    kind: Kind = "choice",
    *,
    name: Callable[[], str] | None = None,
    tip: Callable[[], str] | None = None,
    at_once: bool = False,
) -> Choice:
    """One thing to choose that says what it is; `on_click` shows it as chosen."""
    made = Choice(at_once=at_once)
    made.setProperty("kind", kind)
    named(page, made, text, on_click, name=name, tip=tip)
    return made
