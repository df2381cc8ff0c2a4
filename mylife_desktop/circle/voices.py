"""What a screen reader and the keyboard find on the Circle.

Items of a scene are invisible to assistive technology, so every handle has a real widget at its
place: a slider where there is a value, a button "Friends, importance, not answered" where there is
none (a slider always has a value). They paint nothing and let the mouse through. Only the one that
is looked at takes Tab, so that the Circle is one stop. On a Circle to look at there is a button for
each theme instead, which says all its values.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSlider, QWidget

from mylife_desktop.circle.handles import Handle, is_shown, place
from mylife_desktop.circle.layout import Layout
from mylife_desktop.circle.picture import Picture
from mylife_desktop.domain.themes import HIGHEST, LOWEST, Viewpoint

_SIZE = 44


class _Heard:
    """What both kinds have in common: silent to the eye, keys go to the Circle."""

    def __init__(self, parent: QWidget, keys: Callable[[QKeyEvent], bool]) -> None:
        super().__init__(parent)  # type: ignore[call-arg]
        self._keys = keys
        self.focus_changed: Callable[[bool], None] = lambda _focused: None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # type: ignore[attr-defined]
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # type: ignore[attr-defined]
        self.resize(_SIZE, _SIZE)  # type: ignore[attr-defined]
        self.setUpdatesEnabled(False)  # type: ignore[attr-defined]  # the Circle draws the handles

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing, also where the Circle is drawn into a picture."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key to the Circle."""
        if not self._keys(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard has come to the Circle."""
        super().focusInEvent(event)  # type: ignore[misc]
        self.focus_changed(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone on."""
        super().focusOutEvent(event)  # type: ignore[misc]
        self.focus_changed(False)


class _Value(_Heard, QSlider):
    """An answered handle."""


class _Open(_Heard, QAbstractButton):
    """An unanswered handle."""


class Voices:
    """The widgets of all handles.

    Assistive technology sets a value (`given`) or presses what has none yet (`looked_at`).
    """

    def __init__(
        self,
        parent: QWidget,
        keys: Callable[[QKeyEvent], bool],
        given: Callable[[Handle, int], None],
        looked_at: Callable[[Handle], None],
        focus_changed: Callable[[bool], None],
    ) -> None:
        self._parent, self._keys = parent, keys
        self._given, self._looked_at = given, looked_at
        self._focus_changed = focus_changed
        self._widgets: dict[Handle, tuple[_Value, _Open]] = {}
        self._current: QWidget | None = None

    def follow(
        self,
        layout: Layout,
        picture: Picture,
        spokes: set[int],
        name: Callable[[Handle], str],
    ) -> None:
        """Put the widgets of these spokes where the picture has its handles, and name them."""
        if len(self._widgets) != len(picture.spokes) * len(Viewpoint):
            self._begin(len(picture.spokes))
            spokes = set(range(len(picture.spokes)))
        for spoke in spokes:
            for viewpoint in Viewpoint:
                handle = Handle(spoke, viewpoint)
                self._follow_one(layout, picture, handle, name(handle))
        self._keep_one_stop(picture)

    def current(self) -> QWidget | None:
        """The widget that takes Tab."""
        return self._current

    def has_focus(self) -> bool:
        """Whether the keyboard is on the Circle."""
        return any(w.hasFocus() for pair in self._widgets.values() for w in pair)

    def _begin(self, count: int) -> None:
        for pair in self._widgets.values():
            for widget in pair:
                widget.hide()
                widget.deleteLater()
        self._widgets = {}
        self._current = None
        for spoke in range(count):
            for viewpoint in Viewpoint:
                handle = Handle(spoke, viewpoint)
                value, open_ = _Value(self._parent, self._keys), _Open(self._parent, self._keys)
                value.setRange(LOWEST, HIGHEST)
                value.setPageStep(1)
                value.valueChanged.connect(lambda score, h=handle: self._given(h, score))
                open_.clicked.connect(lambda _=False, h=handle: self._looked_at(h))
                for widget in (value, open_):
                    widget.focus_changed = self._focus_changed
                    widget.hide()
                self._widgets[handle] = (value, open_)

    def _follow_one(self, layout: Layout, picture: Picture, handle: Handle, name: str) -> None:
        value, open_ = self._widgets[handle]
        score = picture.spokes[handle.spoke].score(handle.viewpoint)
        at = place(layout.geometry, picture, handle)
        box = QRect(round(at.x) - _SIZE // 2, round(at.y) - _SIZE // 2, _SIZE, _SIZE)
        chosen, other = (open_, value) if score is None else (value, open_)
        if score is not None and value.value() != score:
            value.blockSignals(True)  # only the hand of assistive technology is heard
            value.setValue(round(score))
            value.blockSignals(False)
        if chosen.accessibleName() != name:
            chosen.setAccessibleName(name)
        chosen.setGeometry(box)
        chosen.setVisible(is_shown(picture, handle))
        had_focus = other.hasFocus()
        if had_focus:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        other.hide()

    def _keep_one_stop(self, picture: Picture) -> None:
        handle = Handle(picture.active or 0, picture.viewpoint)
        value, open_ = self._widgets[handle]
        answered = picture.spokes[handle.spoke].score(handle.viewpoint) is not None
        current = value if answered else open_
        if current is self._current:
            return
        had_focus = self.has_focus()
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        current.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._current = current
        if had_focus:
            current.setFocus(Qt.FocusReason.OtherFocusReason)


class Onlookers:
    """The widgets of all themes on a Circle to look at; pressing one looks at its theme."""

    def __init__(
        self,
        parent: QWidget,
        keys: Callable[[QKeyEvent], bool],
        looked_at: Callable[[Handle], None],
        focus_changed: Callable[[bool], None],
    ) -> None:
        self._parent, self._keys = parent, keys
        self._looked_at, self._focus_changed = looked_at, focus_changed
        self._widgets: list[_Open] = []
        self._current: _Open | None = None

    def follow(
        self,
        layout: Layout,
        picture: Picture,
        spokes: set[int],
        name: Callable[[Handle], str],
    ) -> None:
        """Put the widgets on the themes' drawings, and name those of these spokes."""
        if len(self._widgets) != len(picture.spokes):
            self._begin(len(picture.spokes))
            spokes = set(range(len(picture.spokes)))
        for spoke in spokes:
            icon, widget = layout.labels[spoke].icon, self._widgets[spoke]
            widget.move(QPoint(round(icon.x) - _SIZE // 2, round(icon.y) - _SIZE // 2))
            words = name(Handle(spoke, picture.viewpoint))
            if widget.accessibleName() != words:
                widget.setAccessibleName(words)
        self._keep_one_stop(self._widgets[picture.active or 0])

    def current(self) -> QWidget | None:
        """The widget that takes Tab."""
        return self._current

    def has_focus(self) -> bool:
        """Whether the keyboard is on the Circle."""
        return any(widget.hasFocus() for widget in self._widgets)

    def _begin(self, count: int) -> None:
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets, self._current = [], None
        for spoke in range(count):
            widget = _Open(self._parent, self._keys)
            widget.clicked.connect(
                lambda _=False, i=spoke: self._looked_at(Handle(i, Viewpoint.SATISFACTION))
            )
            widget.focus_changed = self._focus_changed
            widget.show()
            self._widgets.append(widget)

    def _keep_one_stop(self, current: _Open) -> None:
        if current is self._current:
            return
        had_focus = self.has_focus()
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        current.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._current = current
        if had_focus:
            current.setFocus(Qt.FocusReason.OtherFocusReason)
