"""What stands in the fields of a form and is not kept yet: told as it is typed, and put back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from mylife_desktop.domain.frozen import Json
from mylife_desktop.ui.widgets.comment_box import CommentBox

Typed: TypeAlias = Mapping[str, Json]
"""What stands in a form: by the name of each field what is in it."""


@dataclass(frozen=True)
class Drawn:
    """What is no common field but stands in a form too, such as a signature."""

    read: Callable[[], Json]
    show: Callable[[Json], object]


class HalfTyped(QObject):
    """Watches a form from `begin` until `end`.

    `fields` gives the fields of the form as they are now, by name; `show` puts back what stood in
    it where it takes more than to `fill` them. A form that begins again at a place where something
    was left has it in it again.
    """

    told = Signal(str, object)
    """The place of the form, and what is `Typed` there; None: nothing, it was kept or given up."""

    def __init__(
        self,
        parent: QObject,
        fields: Callable[[], Mapping[str, QWidget | Drawn]],
        show: Callable[[Typed], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields, self._show = fields, show or self.fill
        self._left: dict[str, Typed] = {}
        self._place: str | None = None
        self._as_begun: Typed = {}

    @property
    def is_begun(self) -> bool:
        """Whether the form is watched now."""
        return self._place is not None

    def begin(self, place: str) -> None:
        """The form is open with all in it that is known; `place` says what it is about."""
        self._place, self._as_begun = None, self._read()
        if place in self._left:
            self._show(self._left[place])
        self._place = place

    def leave(self) -> None:
        """The form is not open any more; what stands in it is there when it is opened again."""
        self._place = None

    def end(self) -> None:
        """What stands in the form is kept elsewhere now, or given up."""
        if (place := self._place) is not None:
            self._place = None
            self._tell(place, None)

    def keep(self) -> None:
        """What stands in the form is kept elsewhere now, and the form stays open."""
        if (place := self._place) is not None:
            self.end()
            self.begin(place)

    def note(self, *_: object) -> None:
        """Something was typed or chosen: to be connected to whatever says so."""
        if self._place is not None:
            typed = self._read()
            self._tell(self._place, None if typed == self._as_begun else typed)

    def remember(self, place: str, typed: Typed) -> None:
        """This was left when the form stood at a place; it is put back when it begins there."""
        self._left[place] = typed

    def fill(self, typed: Typed) -> None:
        """Put what was typed into the fields that there are."""
        for name, field in self._fields().items():
            if name in typed:
                _put(field, typed[name])

    def _tell(self, place: str, typed: Typed | None) -> None:
        if typed is None:
            self._left.pop(place, None)
        else:
            self._left[place] = typed
        self.told.emit(place, typed)

    def _read(self) -> Typed:
        return {name: _in(field) for name, field in self._fields().items()}


def _in(field: QWidget | Drawn) -> Json:
    if isinstance(field, Drawn):
        return field.read()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, CommentBox):
        return field.words()
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    return isinstance(field, QAbstractButton) and field.isChecked()


def _put(field: QWidget | Drawn, value: Json) -> None:
    if isinstance(field, Drawn):
        field.show(value)
    elif isinstance(field, QLineEdit):
        field.setText(str(value))
    elif isinstance(field, CommentBox):
        field.show_words(str(value))
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(value)))
    elif isinstance(field, QAbstractButton):
        field.setChecked(bool(value))
