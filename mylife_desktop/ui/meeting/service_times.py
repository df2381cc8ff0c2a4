"""The week of a service's goal, filled in: its times, and what it asks of the rest of the week."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.service_edits import clock_typed
from mylife_desktop.domain.services import DAYS, Limits, Time
from mylife_desktop.domain.week import minutes
from mylife_desktop.phrases import clock_said, day_name
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.half_typed import Typed

_MOST_WEEKS, _MOST_MINUTES = 52, 1440


class TimeRow(Speaking):
    """Days, from when to when, the way there, and every how many weeks."""

    changed = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language, self._look = language, look
        self._time: Time | None = None
        self.days = {day: self._day_key(day) for day in DAYS}
        self.begins = self._field(lambda: self.tr("From"), 92)
        self.ends = self._field(lambda: self.tr("To"), 92)
        self.travel = self._field(lambda: self.tr("Minutes on the way, one way"), 92)
        self.every = self._field(lambda: self.tr("Every how many weeks"), 72)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._flow(*self.days.values()))
        column.addWidget(
            self._flow(
                label(self, lambda: self.tr("from")),
                self.begins,
                label(self, lambda: self.tr("to")),
                self.ends,
                label(self, lambda: self.tr("minutes on the way")),
                self.travel,
                label(self, lambda: self.tr("every how many weeks")),
                self.every,
            )
        )
        self.speak(language)

    def show_time(self, time: Time) -> None:
        """Show a time; fields that already mean it are left alone."""
        self._time = time
        for day, key in self.days.items():
            key.setChecked(day in time.days)
        _put(self.begins, self._clock(time.from_))
        _put(self.ends, self._clock(time.to))
        _put(self.travel, str(time.travel_min) if time.travel_min else "")
        _put(self.every, str(time.every_weeks) if time.every_weeks else "")

    def time(self) -> Time | None:
        """The time as it is filled in; None where the days or the hours are missing or odd."""
        days = tuple(day for day, key in self.days.items() if key.isChecked())
        begins, ends = clock_typed(self.begins.text()), clock_typed(self.ends.text())
        if not days or begins is None or ends is None or minutes(ends) <= minutes(begins):
            return None
        travel, every = _number(self.travel, _MOST_MINUTES), _number(self.every, _MOST_WEEKS)
        kept = self._time.kept if self._time else {}
        return Time(days, begins, ends, travel or None, every if every else None, kept=kept)

    def fields(self) -> dict[str, QWidget]:
        """What may be filled in, by name."""
        lines = {"from": self.begins, "to": self.ends, "way": self.travel, "every": self.every}
        return {**self.days, **lines}

    def not_understood(self) -> list[str]:
        """What is typed and means nothing."""
        wrong = [
            field.text()
            for field in (self.begins, self.ends)
            if field.text().strip() and clock_typed(field.text()) is None
        ]
        for field, most in ((self.travel, _MOST_MINUTES), (self.every, _MOST_WEEKS)):
            if field.text().strip() and _number(field, most) is None:
                wrong.append(field.text())
        if not wrong and self._is_begun() and self.time() is None:
            wrong.append(self._what_is_missing())
        return wrong

    def speak(self, language: str) -> None:
        """Name the days in another language."""
        self._language = language
        for day, key in self.days.items():
            key.setText(day_name(day, language).capitalize())
            key.setAccessibleName(day_name(day, language, whole=True))

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for field, width in ((self.begins, 92), (self.ends, 92), (self.travel, 92)):
            field.setFixedWidth(look.px(width))
        self.every.setFixedWidth(look.px(72))

    def _what_is_missing(self) -> str:
        begins, ends = clock_typed(self.begins.text()), clock_typed(self.ends.text())
        if begins is not None and ends is not None and minutes(ends) <= minutes(begins):
            return self.tr("a time ends on the day on which it begins: a night is two times")
        return self.tr("a time needs its days, from when and to when")

    def _is_begun(self) -> bool:
        fields = (self.begins, self.ends, self.travel, self.every)
        is_pressed = any(key.isChecked() for key in self.days.values())
        return is_pressed or any(field.text().strip() for field in fields)

    def _clock(self, time: str) -> str:
        return clock_said(minutes(time), self._language)

    def _day_key(self, day: str) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "choice")
        made.setCheckable(True)
        made.setAutoDefault(True)
        made.toggled.connect(lambda _: self.changed.emit())
        return made

    def _field(self, name: Callable[[], str], width: int) -> QLineEdit:
        made = line_field(self, name)
        made.setFixedWidth(self._look.px(width))
        made.textChanged.connect(lambda _: self.changed.emit())
        return made

    def _flow(self, *parts: QWidget) -> QWidget:
        holder = QWidget()
        holder.setLayout(flow := Flow(8))
        for part in parts:
            flow.addWidget(part)
        return holder


class TimesField(Speaking):
    """All times of a goal, and its limits."""

    changed = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language, self._look = language, look
        self._limits: Limits | None = None
        self._rows: list[TimeRow] = []
        self._more = button(self, lambda: self.tr("+ Another time"), self._on_more, "choice")
        self.max_days = self._field(lambda: self.tr("At most so many days a week"))
        self.free = self._field(lambda: self.tr("So many weekdays free"))
        self.not_before = self._field(lambda: self.tr("On weekdays nothing before"))
        self.not_after = self._field(lambda: self.tr("On weekdays nothing after"))
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self, lambda: self.tr("Its week"), "strong"))
        column.addLayout(self._column)
        foot = QWidget()
        foot.setLayout(flow := Flow(8))
        flow.addWidget(self._more)
        column.addWidget(foot)
        column.addWidget(
            label(self, lambda: self.tr("What it asks of the rest of the week"), "strong")
        )
        column.addWidget(self._limit_flow())

    def show_times(self, times: tuple[Time, ...], limits: Limits | None) -> None:
        """Show a goal's week; an empty line stands ready where there is none."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for time in times:
            self._add().show_time(time)
        if not times:
            self._add()
        self._limits = limits
        found = limits or Limits()
        _put(self.max_days, "" if found.max_days is None else str(found.max_days))
        _put(self.free, "" if found.free_weekdays is None else str(found.free_weekdays))
        for field, limit in (
            (self.not_before, found.not_before),
            (self.not_after, found.not_after),
        ):
            _put(field, clock_said(minutes(limit), self._language) if limit else "")

    def times(self) -> tuple[Time, ...]:
        """The times that are whole."""
        return tuple(time for row in self._rows if (time := row.time()) is not None)

    def limits(self) -> Limits | None:
        """What is asked of the rest of the week; None: nothing."""
        limits = Limits(
            _number(self.max_days, 7),
            _number(self.free, 5),
            clock_typed(self.not_before.text()),
            clock_typed(self.not_after.text()),
            kept=self._limits.kept if self._limits else {},
        )
        return None if limits == Limits() else limits

    def fields(self) -> dict[str, QWidget]:
        """What may be filled in, by name."""
        fields: dict[str, QWidget] = {
            "at most days": self.max_days,
            "free weekdays": self.free,
            "not before": self.not_before,
            "not after": self.not_after,
        }
        for at, row in enumerate(self._rows):
            fields |= {f"time {at} {name}": field for name, field in row.fields().items()}
        return fields

    def make_rows_of(self, typed: Typed) -> None:
        """As many lines as something was typed in, of what `fields` named."""
        while f"time {len(self._rows)} from" in typed:
            self._add()

    def not_understood(self) -> list[str]:
        """What is typed and means nothing."""
        wrong = [text for row in self._rows for text in row.not_understood()]
        for field, most in ((self.max_days, 7), (self.free, 5)):
            if field.text().strip() and _number(field, most) is None:
                wrong.append(field.text())
        for field in (self.not_before, self.not_after):
            if field.text().strip() and clock_typed(field.text()) is None:
                wrong.append(field.text())
        return wrong

    def rows(self) -> tuple[TimeRow, ...]:
        """The times in view."""
        return tuple(self._rows)

    def first_focus(self) -> QWidget:
        """The first day."""
        return self._rows[0].days[DAYS[0]] if self._rows else self._more

    def speak(self, language: str) -> None:
        """Name the days in another language."""
        self._language = language
        for row in self._rows:
            row.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for row in self._rows:
            row.dress(look)
        for field in (self.max_days, self.free, self.not_before, self.not_after):
            field.setFixedWidth(look.px(92))

    def _add(self) -> TimeRow:
        row = TimeRow(self._language, self._look)
        row.changed.connect(self.changed)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _on_more(self) -> None:
        self._add().days[DAYS[0]].setFocus()

    def _field(self, name: Callable[[], str]) -> QLineEdit:
        made = line_field(self, name)
        made.setFixedWidth(self._look.px(92))
        made.textChanged.connect(lambda _: self.changed.emit())
        return made

    def _limit_flow(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(flow := Flow(8))
        for text, field in (
            (lambda: self.tr("At most so many days a week"), self.max_days),
            (lambda: self.tr("So many weekdays free"), self.free),
            (lambda: self.tr("On weekdays nothing before"), self.not_before),
            (lambda: self.tr("On weekdays nothing after"), self.not_after),
        ):
            pair = QWidget()
            pair.setLayout(both := Flow(6))
            both.addWidget(label(self, text))
            both.addWidget(field)
            flow.addWidget(pair)
        return holder


def _put(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)


def _number(field: QLineEdit, most: int) -> int | None:
    """The whole number in a field; None where there is none, or too great a one."""
    words = field.text().strip()
    return int(words) if words.isdecimal() and len(words) < 6 and int(words) <= most else None
