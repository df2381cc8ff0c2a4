"""What may be said besides of a service's plan: its dates, who holds it, what was assessed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from mylife_desktop.domain.service_edits import Written, day_typed
from mylife_desktop.domain.services import Assessed
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import labelled, line_field
from mylife_desktop.ui.widgets.list_field import ListField


class MoreOfPlan(Speaking):
    """Nothing of it is needed. Dates are typed as they are written."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._was: Assessed | None = None
        self._iso: dict[QLineEdit, tuple[str, str]] = {}
        self._covered: dict[QLineEdit, str] = {}
        hint = lambda: self.tr("e.g. 3.9.2026")  # noqa: E731
        self.date = self._field(lambda: self.tr("Date of the plan"), hint)
        self.valid = self._field(lambda: self.tr("Valid until"), hint)
        self.holder = ListField()
        self.holder.setMinimumHeight(TARGET)
        self.say(self.holder.setAccessibleName, lambda: self.tr("Who holds it"))
        self.holder.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.assessed = self._field(lambda: self.tr("What the service has assessed here"))
        self.by = self._field(lambda: self.tr("Assessed by"))
        self.on = self._field(lambda: self.tr("Assessed on"), hint)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addLayout(labelled(self, lambda: self.tr("Date of the plan"), self.date), 0, 0)
        grid.addLayout(labelled(self, lambda: self.tr("Valid until"), self.valid), 0, 1)
        grid.addLayout(labelled(self, lambda: self.tr("Who holds it"), self.holder), 0, 2)
        grid.addLayout(
            labelled(self, lambda: self.tr("What the service has assessed here"), self.assessed),
            1,
            0,
            1,
            3,
        )
        grid.addLayout(labelled(self, lambda: self.tr("Assessed by"), self.by), 2, 0, 1, 2)
        grid.addLayout(labelled(self, lambda: self.tr("Assessed on"), self.on), 2, 2)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)

    def show_plan(
        self,
        written: Written,
        people: tuple[tuple[str, str], ...],
        covers: Callable[[str], str] = str,
    ) -> None:
        """Show what is known of it; `covers` gives words as they may be shown."""
        self.holder.clear()
        self.holder.addItem(self.tr("nobody by name"), "")
        for id_, name in people:
            self.holder.addItem(name, id_)
        self.holder.setCurrentIndex(max(0, self.holder.findData(written.holder or "")))
        self._was = written.assessed
        found = written.assessed or Assessed("")
        self._put_day(self.date, written.date)
        self._put_day(self.valid, written.valid_until)
        self._put_day(self.on, found.on)
        self._put_words(self.assessed, found.text, covers)
        self._put_words(self.by, found.by or "", covers)

    def cover(self, covers: Callable[[str], str]) -> None:
        """Show the words as they may be shown now; whoever is just writing them sees them."""
        for field in (self.assessed, self.by):
            if not field.hasFocus():
                self._put_words(field, self._words(field), covers)

    def fields(self) -> dict[str, QWidget]:
        """What may be filled in here, by name."""
        words = {"assessed": self.assessed, "by": self.by}
        return {
            "date": self.date,
            "valid": self.valid,
            "holder": self.holder,
            **{name: field for name, field in words.items() if not field.isReadOnly()},
            "on": self.on,
        }

    def filled(self, written: Written, today: str) -> Written:
        """What was written, with what is filled in here."""
        text = self._words(self.assessed)
        assessed = None
        if text.strip():
            assessed = Assessed(
                text,
                self._day(self.on, today),
                self._words(self.by) or None,
                kept=self._was.kept if self._was else {},
            )
        return replace(
            written,
            date=self._day(self.date, today),
            valid_until=self._day(self.valid, today),
            holder=self.holder.currentData() or None,
            assessed=assessed,
        )

    def not_understood(self, today: str) -> list[str]:
        """Dates that are none."""
        return [
            field.text()
            for field in (self.date, self.valid, self.on)
            if field.text().strip() and self._day(field, today) is None
        ]

    def _put_words(self, field: QLineEdit, words: str, covers: Callable[[str], str]) -> None:
        """Covered words cannot be written in."""
        shown = covers(words)
        self._covered[field] = words
        field.setReadOnly(shown != words)
        if field.text() != shown:
            field.setText(shown)

    def _words(self, field: QLineEdit) -> str:
        return self._covered.get(field, "") if field.isReadOnly() else field.text()

    def _put_day(self, field: QLineEdit, iso: str | None) -> None:
        text = ""
        if iso:
            year, month, day = iso.split("-")
            text = f"{int(day)}.{int(month)}.{year}"
        self._iso[field] = (text, iso or "")
        field.setText(text)

    def _day(self, field: QLineEdit, today: str) -> str | None:
        text, iso = self._iso.get(field, ("", ""))
        if field.text() == text:
            return iso or None
        return day_typed(field.text(), today)

    def _field(self, name: Callable[[], str], hint: Callable[[], str] | None = None) -> QLineEdit:
        made = line_field(self, name, hint=hint)
        made.textChanged.connect(lambda _: self.changed.emit())
        return made
