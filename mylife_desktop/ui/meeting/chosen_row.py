"""One of the themes to begin with, in its place of the order."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from mylife_desktop.phrases import numbers_held
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, icon, label

_THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents


@dataclass(frozen=True)
class Chosen:
    """A theme to begin with: its id, drawing and name, and why it was suggested, if it was."""

    theme: str
    icon: str
    name: str
    reason: str = ""


class ChosenRow(Speaking):
    """Taken anywhere and moved by mouse or finger; by its buttons; by Alt and an arrow."""

    moved = Signal(int)
    """One place up (-1) or down (1)."""
    taken_out = Signal()
    held = Signal()
    """Mouse or finger has begun to move it."""
    dragged = Signal(float)
    """By so many pixels from where it was taken, downwards."""
    let_go = Signal()
    put_back = Signal()
    """It is to be where it was."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "lit")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.chosen = Chosen("", "", "")
        self._place, self._of = 1, 1
        self._taken_at: QPointF | None = None
        self._is_held = False
        self._grip, self._icon = QLabel(), QLabel()
        self._number = label(None, style="heading")
        self._name = label(None, style="strong", wrap=True)
        self._reason = label(None, style="small", wrap=True)
        self.up = self._sign(lambda: self.tr("{theme}: one place up"), lambda: self.moved.emit(-1))
        self.down = self._sign(
            lambda: self.tr("{theme}: one place down"), lambda: self.moved.emit(1)
        )
        self.out = self._sign(lambda: self.tr("{theme}: take out"), self.taken_out.emit)
        self._build()
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=step: self.moved.emit(by))
        self.dress(look)

    def show_chosen(self, chosen: Chosen, place: int, of: int) -> None:
        """Show a theme in its place, of how many."""
        self.chosen, self._place, self._of = chosen, place, of
        self._number.setText(f"{place}.")
        self._name.setText(chosen.name)
        self._reason.setText(numbers_held(chosen.reason))
        self._reason.setVisible(bool(chosen.reason))
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < of)
        self.setAccessibleName(f"{place}. {chosen.name}")
        self.setAccessibleDescription(chosen.reason)
        self.dress(self._look)
        self.retranslate()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        ink, size, small = look.palette.ink, look.px(22), look.px(18)
        for one, name in ((self.up, "up"), (self.down, "down"), (self.out, "take_out")):
            one.setIcon(icon(name, ink, small) if one.isEnabled() else QIcon())
            one.setIconSize(QSize(small, small))
        self._number.setFixedWidth(look.px(24))
        self._grip.setPixmap(icon("grip", look.palette.quiet, small).pixmap(small, small))
        if self.chosen.icon:
            self._icon.setPixmap(icon(self.chosen.icon, ink, size).pixmap(size, size))

    def begin(self) -> None:
        """Bring the keyboard to what can be done with it first."""
        (self.up if self.up.isEnabled() else self.down if self._of > 1 else self.out).setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._taken_at = event.globalPosition()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it, once the hand has moved enough to mean it."""
        if self._taken_at is None:
            return
        by = event.globalPosition().y() - self._taken_at.y()
        if not self._is_held and abs(by) >= QApplication.startDragDistance():
            self._is_held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.held.emit()
        if self._is_held:
            self.dragged.emit(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        if self._end():
            self.let_go.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts back what is held; Delete takes the theme out."""
        if event.key() == Qt.Key.Key_Escape and self._end():
            self.put_back.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_out.emit()
        else:
            super().keyPressEvent(event)

    def _end(self) -> bool:
        was_held, self._is_held, self._taken_at = self._is_held, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        return was_held

    def _sign(self, name: object, on_click: object) -> QPushButton:
        def words() -> str:
            return name().format(theme=self.chosen.name)  # type: ignore[operator, no-any-return]

        made = button(self, lambda: "", on_click, "link", name=words, tip=words)  # type: ignore[arg-type]
        made.setCursor(Qt.CursorShape.ArrowCursor)
        made.setStyleSheet("padding: 0;")  # a sign needs no room beside it
        return made

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._reason)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 6, 4, 6)
        line.setSpacing(8)
        for one in (self._grip, self._number, self._icon):
            line.addWidget(one)
        line.addLayout(words, 1)
        signs = QHBoxLayout()
        signs.setSpacing(0)
        for sign in (self.up, self.down, self.out):
            signs.addWidget(sign)
        line.addLayout(signs)
        for one in (self._grip, self._number, self._icon, self._name, self._reason):
            one.setAttribute(_THROUGH)
