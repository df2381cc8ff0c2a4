"""When something was done: today, yesterday, or a day that is typed; never one to come."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.language import interface_language
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.asking_line import short
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import spoken
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import label, line_field
from mylife_desktop.ui.widgets.date_choice import long_day_said
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.typed_day import read_day

_WORDS = {"fi": ("eilen", "toissapäivänä"), "sv": ("i går", "i förrgår"), "en": ("yesterday",)}
_DAY = timedelta(1)
_LONGEST = 24
_RAREST = 8
"""Years at most from one 29 February to the next."""
_OLDEST = 50
"""Years; an older paper of somebody whose birth is unknown is a mistyped year."""


def read_past_day(typed: str, language: str, today: date) -> date | None:
    """The day that was typed; without a year, or as a weekday, the last such day.

    None where no day can be read. A day to come is one only if it was typed as one.
    """
    words = " ".join(typed.casefold().split())
    beside = _WORDS[interface_language(language)]
    if words in beside:
        return today - _DAY * (beside.index(words) + 1)
    day = read_day(typed, language, today)
    if day is None or day <= today:
        return day
    if any(each.isdigit() for each in words):
        for years in range(1, _RAREST + 1):
            earlier = read_day(typed, language, _years_before(today, years) + _DAY)
            if earlier is None or earlier <= today:
                return earlier
        return day
    # A weekday is the same one seen from tomorrow; "tomorrow" is not.
    is_weekday = read_day(typed, language, today + _DAY) == day
    return day - 7 * _DAY if is_weekday else day


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)


def _earliest(born: str | None, today: date) -> date:
    """Before which nothing can have been filled in: the birth (YYYY or YYYY-MM-DD), if known."""
    try:
        return date.fromisoformat(born if born and "-" in born else f"{born}-01-01")
    except ValueError:
        return _years_before(today, _OLDEST)


class PastDay(Speaking):
    """Two chips, a line to type in, and the day that is meant in words."""

    chosen = Signal(object)
    """A date; None while what is typed is none, one to come, or one before the birth."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._today, self._day = date.min, None  # type: date, date | None
        self._called, self._born = "", None  # type: str, str | None
        self._asked = label(None, style="strong")
        self.today = self._chip(lambda: self.tr("Today"), 0)
        self.yesterday = self._chip(lambda: self.tr("Yesterday"), 1)
        self.field = line_field(
            self, lambda: self.tr("Another day, when it was filled in"), hint=self._example
        )
        self._said = label(None, style="strong")
        self._flow = Flow(spacing=8)
        for one in (self._asked, self.today, self.yesterday, self.field, self._said):
            self._flow.addWidget(one)
        self._group = Group(self, self._asked.text, self._flow)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._group)
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(lambda: announce(self, self._said.text()))
        self.dress(look)

    @property
    def day(self) -> date | None:
        """The day that is meant, or None."""
        return self._day

    def show_called(self, called: str, born: str | None = None) -> None:
        """Say who did it; `born` is YYYY or YYYY-MM-DD, if it is known."""
        self._called, self._born = called, born
        self._follow()

    def show_day(self, day: date, today: date) -> None:
        """Show which day is meant."""
        self._day, self._today = day, today
        if self._read() != day:
            self.field.clear()
        self._follow()

    def show_typed(self, words: str) -> date | None:
        """Show again what was being typed, and the day that it is, if it is one."""
        self.field.setText(words)
        self._day = self._day_typed()
        self._follow()
        return self._day

    def first_focus(self) -> QWidget:
        """Where another day is typed."""
        return self.field

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.field.setFixedWidth(look.px(140))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_flow"):
            self._follow()

    def _read(self) -> date | None:
        return read_past_day(self.field.text(), spoken(), self._today)

    def _example(self) -> str:
        examples = {"fi": "esim. 5.11.", "sv": "t.ex. 5 nov"}
        return examples.get(spoken(), "e.g. 5 Nov")

    def _on_typed(self) -> None:
        self._set(self._day_typed())

    def _day_typed(self) -> date | None:
        """The day that is typed, if something can have been filled in on it."""
        day = self._read() if self.field.text().strip() else self._today
        if day is None or not _earliest(self._born, self._today) <= day <= self._today:
            return None
        return day

    def _choose(self, day: date) -> None:
        self.field.clear()
        self._set(day)

    def _set(self, day: date | None) -> None:
        self._day = day
        self._follow()
        self.chosen.emit(day)

    def _follow(self) -> None:
        asked = self.tr("{called}, filled in on").format(called=short(self._called, _LONGEST))
        self._asked.setText(asked)
        self._group.setAccessibleName(asked)
        if self._today == date.min:
            return
        is_typed = bool(self.field.text())
        self.today.setChecked(not is_typed and self._day == self._today)
        self.yesterday.setChecked(not is_typed and self._day == self._today - _DAY)
        self._said.setText(self._words())

    def _words(self) -> str:
        if self._day is not None:
            return long_day_said(self._day.isoformat(), spoken(), self._today.isoformat())
        if (day := self._read()) is not None and day > self._today:
            return self.tr("This day is still to come.")
        if day is not None and day < _earliest(self._born, self._today):
            return self.tr("This day is too long ago.")
        return self.tr("This is not a day yet.")

    def _chip(self, text: Callable[[], str], days: int) -> Choice:
        return choice(self, text, lambda: self._choose(self._today - _DAY * days))
