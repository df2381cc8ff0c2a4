"""A calendar of one month: every day a button, and the arrow keys go from day to day."""

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mylife_desktop.language import interface_language, long_day
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.choice import Choice
from mylife_desktop.ui.widgets.controls import button, icon, label, row
from mylife_desktop.ui.widgets.group import Group

_WEEKS, _DAYS = 6, 7


class _Day(Choice):
    """One day; the keys go on to others."""

    stepped = Signal(int)
    """So many days on."""
    turned = Signal(int)
    """So many months on."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "day")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by days and weeks, Page up and down by months."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_DAYS,
            Qt.Key.Key_Down: _DAYS,
        }
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in turns:
            self.turned.emit(turns[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class MonthGrid(Speaking):
    """Days before the first that may be chosen are greyed."""

    chosen = Signal(object)
    """A date."""

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language, self._look = language, look
        self._today = self._at = self._day = date.min
        self._month = label(None, style="strong")
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before = button(
            self, lambda: "", lambda: self._turn(-1), "round", name=lambda: self.tr("Month before")
        )
        self._after = button(
            self, lambda: "", lambda: self._turn(1), "round", name=lambda: self.tr("Month after")
        )
        self._heads = [label(None, style="small") for _ in range(_DAYS)]
        self._days = [_Day() for _ in range(_WEEKS * _DAYS)]
        self._build()
        self.dress(look)

    def show_day(self, day: date | None, today: date) -> None:
        """Show the month of a day; without one that of today."""
        self._today, self._day = today, day or date.min
        self._at = max(day or today, today)
        self._fill()

    def first_focus(self) -> QWidget:
        """The day on which the keyboard stands."""
        return self._button_of(self._at)

    def speak(self, language: str) -> None:
        """Say the days in another language."""
        self._language = language
        if self._today != date.min:
            self._fill()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(18)
        for one, name in ((self._before, "up"), (self._after, "down")):
            one.setIcon(icon(name, look.palette.ink, size))
            one.setIconSize(QSize(size, size))

    def _first(self) -> date:
        first = self._at.replace(day=1)
        return first - timedelta(first.weekday())

    def _button_of(self, day: date) -> _Day:
        return self._days[(day - self._first()).days]

    def _fill(self) -> None:
        locale, first = QLocale(interface_language(self._language)), self._first()
        name = locale.standaloneMonthName(self._at.month)
        self._month.setText(f"{name[:1].upper()}{name[1:]} {self._at.year}")
        self._group.setAccessibleName(self._month.text())
        for place, head in enumerate(self._heads):
            short = QLocale.FormatType.ShortFormat
            head.setText(locale.standaloneDayName(place + 1, short).rstrip("."))
        for place, made in enumerate(self._days):
            day = first + timedelta(place)
            made.setText(str(day.day))
            made.setAccessibleName(f"{long_day(day.isoformat(), self._language)} {day.year}")
            made.setEnabled(day >= self._today)
            made.setChecked(day == self._day)
            made.setVisible(day.month == self._at.month)
        self._before.setEnabled(self._at.replace(day=1) > self._today)

    def _step(self, days: int) -> None:
        self._at = max(self._at + timedelta(days), self._today)
        self._fill()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, months: int, *, follow: bool = False) -> None:
        year, month = divmod(self._at.year * 12 + self._at.month - 1 + months, 12)
        last = calendar.monthrange(year, month + 1)[1]
        self._at = max(date(year, month + 1, min(self._at.day, last)), self._today)
        self._fill()
        if follow:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pressed(self, place: int) -> None:
        day = self._first() + timedelta(place)
        self._at = self._day = day
        self._fill()
        self.chosen.emit(day)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for place, head in enumerate(self._heads):
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(head, 0, place)
        for place, made in enumerate(self._days):
            made.clicked.connect(lambda _=False, p=place: self._on_pressed(p))
            made.stepped.connect(self._step)
            made.turned.connect(lambda months: self._turn(months, follow=True))
            grid.addWidget(made, 1 + place // _DAYS, place % _DAYS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = row(self._before, self._month, self._after)
        top.setStretch(1, 1)
        column.addLayout(top)
        self._group = Group(self, self._month.text, grid)
        column.addWidget(self._group)
