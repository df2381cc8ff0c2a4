"""The Circle of Life as a widget: moved by mouse, touch, keys and assistive technology."""

from dataclasses import replace
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy

from mylife_desktop.circle.circle_item import CircleItem
from mylife_desktop.circle.handles import Handle
from mylife_desktop.circle.layout import fit
from mylife_desktop.circle.picture import Picture
from mylife_desktop.circle.voices import Onlookers, Voices
from mylife_desktop.domain.themes import HIGHEST, LOWEST, Viewpoint
from mylife_desktop.palette import Palette


class CircleView(pg.GraphicsView):
    """A Circle that two people move; one that is not `movable` is only to look at.

    It is given a picture and says what was done; it changes no value by itself. Themes in signals
    are the themes' ids.
    """

    looked_at = Signal(str, str)
    """A theme and a viewpoint are looked at from now on."""
    moving = Signal(str, str, int)
    """A handle is held and has come to another value: theme, viewpoint, 0-10."""
    moved = Signal()
    """The handle was let go."""
    put_back = Signal()
    """The held handle is to be where it was."""
    scored = Signal(str, str, object)
    """A value was given in one act: theme, viewpoint, 0-10, or None (taken back)."""

    focused = Signal(bool)
    """The keyboard has come to the Circle, or gone on."""

    def __init__(
        self, picture: Picture, palette: Palette, scale: float = 1.0, *, movable: bool = True
    ) -> None:
        super().__init__(background=None)
        self._palette, self._scale = palette, scale
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # clockwise in every language
        self.setAntialiasing(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The item covers all of it: Qt need not paint what lies below whenever a handle moves.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Nothing here waits for a mouse that only passes by; looking for it slows each move.
        self.scene().sendHoverEvents = lambda *_, **__: None
        box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        box.setAspectLocked(True)
        self.setCentralItem(box)
        self._box = box
        layout = fit(600, 600, _names(picture), scale)
        self._item = CircleItem(layout, replace(picture, movable=movable), palette)
        box.addItem(self._item, ignoreBounds=True)
        self._item.looked_at.connect(self._on_looked_at)
        self._item.moving.connect(lambda handle, score: self.moving.emit(*self._ids(handle), score))
        self._item.moved.connect(self.moved)
        self._item.put_back.connect(self.put_back)
        self._item.scored.connect(self._give)
        self._names: dict[tuple[Handle, bool], str] = {}  # by handle, and whether it is answered
        self._answered = -1
        at = self.viewport()
        self._voices: Voices | Onlookers = (
            Voices(at, self._on_key, self._give, self._on_looked_at, self._on_focus)
            if movable
            else Onlookers(at, self._on_look_key, self._on_looked_at, self._on_focus)
        )
        self._follow_anew()

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._item.picture

    def show_picture(self, picture: Picture) -> None:
        """Show other values of the same themes."""
        shown = self.picture
        picture = replace(picture, focused=shown.focused, movable=shown.movable)
        if _names(picture) != _names(self.picture):
            self._lay_out(picture)
            return
        spokes = self.picture.changed_spokes(picture)
        self._item.show_picture(picture)
        self._follow(spokes)

    def dress(self, palette: Palette, scale: float) -> None:
        """Wear another palette or another size of text (1.0 is 100 %)."""
        self._palette, self._scale = palette, scale
        self._lay_out(self.picture)

    def sizeHint(self) -> QSize:
        """Room enough for the rings to be 20 px apart."""
        return QSize(760, 640)

    def minimumSizeHint(self) -> QSize:
        """Still a Circle to read; values are then given in the rows beside it."""
        return QSize(300, 300)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Take all the room there is."""
        super().resizeEvent(event)
        if event is not None and hasattr(self, "_voices"):
            self._lay_out(self.picture)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Bring the keyboard to the handle that is looked at."""
        if (current := self._voices.current()) is not None:
            current.setFocus(reason)

    def showEvent(self, event: QShowEvent) -> None:
        """Say the names as the language is now."""
        super().showEvent(event)
        self._follow_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Say the handles' names in the new language; a hidden Circle does when it is shown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self._follow_anew()

    def _lay_out(self, picture: Picture) -> None:
        size = self.viewport().size()
        layout = fit(size.width(), size.height(), _names(picture), self._scale)
        self._box.setRange(
            xRange=(0, size.width()), yRange=(0, size.height()), padding=0, disableAutoRange=True
        )
        self._item.lay_out(layout, picture, self._palette)
        self._follow_anew()

    def _follow_anew(self) -> None:
        """Put and name everything; in another language nothing that was said before counts."""
        self._names, self._answered = {}, -1
        self.setAccessibleName(self.tr("Circle of Life"))
        self._follow(set(range(len(self.picture.spokes))))

    def _follow(self, spokes: set[int]) -> None:
        self._voices.follow(self._item.layout, self.picture, spokes, self._name)
        answered = sum(spoke.satisfaction is not None for spoke in self.picture.spokes)
        if answered != self._answered:
            self._answered = answered
            self.setAccessibleDescription(self._sentence(answered))

    def _sentence(self, answered: int) -> str:
        """What the Circle is and how much of it is answered, said once."""
        count, how = len(self.picture.spokes), ""
        if self.picture.movable:
            how = self.tr(
                "%n theme(s). Left and right go from theme to theme, up and down change the value.",
                "",
                count,
            )
        else:
            how = self.tr("%n theme(s). Left and right go from theme to theme.", "", count)
        so_far: str = self.tr("Satisfaction is answered for %n theme(s).", "", answered)
        return f"{how} {so_far}"

    def _name(self, handle: Handle) -> str:
        if not self.picture.movable:
            return self._all_said(handle.spoke)
        spoke = self.picture.spokes[handle.spoke]
        answered = spoke.score(handle.viewpoint) is not None
        if (handle, answered) not in self._names:
            words = f"{spoke.name}, {self._viewpoint_word(handle.viewpoint)}"
            if not answered:
                words = str(self.tr("{handle}, not answered")).format(handle=words)
            self._names[handle, answered] = words
        return self._names[handle, answered]

    def _all_said(self, spoke: int) -> str:
        """A theme with all that is seen of it."""
        its, said = self.picture.spokes[spoke], []
        for viewpoint in Viewpoint:
            words = self._viewpoint_word(viewpoint)
            if (score := its.score(viewpoint)) is not None:
                said.append(f"{words} {round(score)}")
            elif (known := its.pale(viewpoint)) is not None:
                earlier: str = self.tr("{viewpoint} {score}, said earlier")
                said.append(earlier.format(viewpoint=words, score=known))
        if its.worker is not None:
            said.append(str(self.tr("the worker's view {score}")).format(score=its.worker))
        if spoke in self.picture.chosen:
            number = self.picture.chosen.index(spoke) + 1
            said.append(str(self.tr("chosen, number {number}")).format(number=number))
        return ", ".join([its.name, *said])

    def _viewpoint_word(self, viewpoint: Viewpoint) -> str:
        words: dict[Viewpoint, str] = {
            Viewpoint.IMPORTANCE: self.tr("importance"),
            Viewpoint.SATISFACTION: self.tr("satisfaction"),
            Viewpoint.HOPED: self.tr("hoped for"),
        }
        return words[viewpoint]

    def _ids(self, handle: Handle) -> tuple[str, str]:
        return self.picture.spokes[handle.spoke].theme, handle.viewpoint.value

    def _on_looked_at(self, handle: Handle) -> None:
        self.looked_at.emit(*self._ids(handle))
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _give(self, handle: Handle, score: int | None) -> None:
        self.scored.emit(*self._ids(handle), score)

    def _on_focus(self, focused: bool) -> None:
        self._item.show_picture(replace(self.picture, focused=focused))
        self.focused.emit(focused)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Act on a key; False lets it go on to the page."""
        if event.modifiers() & ~_PLAIN:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self._item.escape()
        if key in _WAYS:
            self._go(_WAYS[key])
            return True
        if key == Qt.Key.Key_Space:
            self._next_viewpoint()
            return True
        current = Handle(self.picture.active or 0, self.picture.viewpoint)
        if key not in _GIVING:
            return False
        # A held digit counts once; a held arrow walks on.
        if key in _STEPS or not event.isAutoRepeat():
            self._on_looked_at(current)
            self._give(current, self._score_of_key(key, current))
        return True

    def _on_look_key(self, event: QKeyEvent) -> bool:
        """Go from theme to theme; False lets the key go on to the page."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~_PLAIN or key not in _WAYS:
            return False
        self._go(_WAYS[key])
        return True

    def _score_of_key(self, key: Qt.Key, current: Handle) -> int | None:
        """What a key gives; None takes the answer back."""
        now = self.picture.spokes[current.spoke].score(current.viewpoint)
        if key in _STEPS:
            # An unanswered handle comes in from the end it is moved from: nothing is suggested.
            if now is None:
                return LOWEST if _STEPS[key] > 0 else HIGHEST
            return max(LOWEST, min(HIGHEST, round(now) + _STEPS[key]))
        return _SCORES.get(key)

    def _go(self, step: int) -> None:
        count = len(self.picture.spokes)
        at = self.picture.active
        spoke = 0 if at is None else (at + step) % count
        self._on_looked_at(Handle(spoke, self.picture.viewpoint))

    def _next_viewpoint(self) -> None:
        order = list(Viewpoint)
        following = order[(order.index(self.picture.viewpoint) + 1) % len(order)]
        self._on_looked_at(Handle(self.picture.active or 0, following))


_PLAIN: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_WAYS: Final = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_SCORES: Final[dict[Qt.Key, int]] = {
    **{Qt.Key(Qt.Key.Key_0.value + digit): digit for digit in range(10)},
    Qt.Key.Key_Plus: HIGHEST,
    Qt.Key.Key_Home: LOWEST,
    Qt.Key.Key_End: HIGHEST,
}

_GIVING: Final = {*_STEPS, *_SCORES, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


def _names(picture: Picture) -> tuple[str, ...]:
    return tuple(spoke.name for spoke in picture.spokes)
