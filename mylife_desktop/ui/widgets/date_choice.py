"""Choosing a day: by presets, from a calendar, or typed; the day that is meant is always said."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.planning import Preset, presets
from mylife_desktop.language import interface_language, long_day, short_day
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import button, icon, label, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.month_grid import MonthGrid
from mylife_desktop.ui.widgets.scroll import bring_into_view
from mylife_desktop.ui.widgets.typed_day import read_day


def weekday_said(iso: str, language: str, today: str) -> str:
    """A day with its weekday in short, for a row: ``Fri 5 Jun``, ``pe 5.6.``."""
    base = interface_language(language)
    short = QLocale.FormatType.ShortFormat
    name = QLocale(base).standaloneDayName(date.fromisoformat(iso).isoweekday(), short)
    year = "" if iso[:4] == today[:4] else iso[:4] if base == "fi" else f" {iso[:4]}"
    return f"{name.rstrip('.')} {short_day(iso, language)}{year}"


def long_day_said(iso: str, language: str, today: str) -> str:
    """A day with its weekday in full, and its year if it is another: ``Friday 5 June``."""
    said = long_day(iso, language)
    return said if iso[:4] == today[:4] else f"{said} {iso[:4]}"


def long_day_within(iso: str, language: str, today: str) -> str:
    """The same within a sentence: only in English do days of the week have a capital letter."""
    said = long_day_said(iso, language, today)
    return said if interface_language(language) == "en" else f"{said[:1].lower()}{said[1:]}"


class DateChoice(Speaking):
    """Presets, a line to type in, a calendar that can be opened, and the day in words."""

    chosen = Signal(object)
    """A date; None where no day is to be set."""

    def __init__(self, language: str, look: Look, *, may_be_none: bool = False) -> None:
        super().__init__()
        self._language, self._look, self._may_be_none = language, look, may_be_none
        self._today, self._day = date.min, None  # type: date, date | None
        self._presets: Mapping[Preset, date] = {}
        self._pressed: Preset | None = None
        self._about = ""
        self.chips = {preset: self._chip(preset) for preset in Preset}
        self.none = choice(self, lambda: self.tr("No day yet"), lambda: self._choose(None))
        self.field = line_field(
            self,
            lambda: self.tr("Another day, typed"),
            hint=self._example,
        )
        self.opener = button(
            self,
            lambda: "",
            self._on_opened,
            "round",
            name=lambda: self.tr("Calendar"),
            tip=lambda: self.tr("Calendar"),
        )
        self.grid = MonthGrid(language, look)
        self.said = label(None, style="strong", wrap=True)
        self._build()
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._on_left)
        self.grid.chosen.connect(self._on_calendar)
        self.dress(look)

    def show_day(self, day: date | None, today: date, next_meeting: date | None = None) -> None:
        """Show which day is chosen, and what is offered today."""
        self._today = today
        self._presets = presets(today, next_meeting)
        if day != self._day:
            self._day = day
            if read_day(self.field.text(), self._language, today) != day:
                self.field.clear()
            if self._pressed is not None and self._presets.get(self._pressed) != day:
                self._pressed = None
        if self._pressed is None and not self.field.text():
            self._pressed = next((p for p, d in self._presets.items() if d == day), None)
        self._follow()

    @property
    def day(self) -> date | None:
        """The day that is chosen."""
        return self._day

    @property
    def unread(self) -> str:
        """What is typed and is no day yet; empty where there is no such thing."""
        return self.field.text() if self._is_unread() else ""

    def show_typed(self, words: str) -> None:
        """Show again what was being typed, and the day that it is, if it is one."""
        self.field.setText(words)
        if words.strip():
            self._pressed = None
            self._day = read_day(words, self._language, self._today) or self._day
        self._follow()

    def close_calendar(self) -> None:
        """Show the calendar no longer."""
        self.grid.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the calendar first, and only then what it stands in."""
        if event.key() == Qt.Key.Key_Escape and self.grid.isVisible():
            self.close_calendar()
            self.opener.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """The preset that is chosen, or the first."""
        return self.chips[self._pressed or Preset.THIS_FRIDAY]

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [*self.chips.values(), self.none, self.field, self.opener]

    def speak(self, language: str) -> None:
        """Say and read days in another language."""
        is_unread = self._is_unread()
        self._language = language
        self.grid.speak(language)
        if not is_unread:  # else it is still being typed
            self.field.clear()
        self.retranslate()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(20)
        self.opener.setIcon(icon("calendar", look.palette.ink, size))
        self.opener.setIconSize(QSize(size, size))
        self.field.setFixedWidth(look.px(150))
        self.grid.setMaximumWidth(look.px(380))
        self.grid.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def be_about(self, words: str) -> None:
        """Say to a screen reader what the day is of, where several are chosen on one page."""
        self._about = words
        self._chips.setAccessibleName(self._group_named())

    def _group_named(self) -> str:
        day = self.tr("Day")
        return f"{day}: {self._about}" if self._about else day

    def _preset_said(self, preset: Preset) -> str:
        is_friday = self._presets.get(Preset.THIS_FRIDAY) == self._today
        said = {
            Preset.THIS_FRIDAY: self.tr("Today") if is_friday else self.tr("This Friday"),
            Preset.IN_A_WEEK: self.tr("In a week"),
            Preset.IN_TWO_WEEKS: self.tr("In two weeks"),
            Preset.IN_A_MONTH: self.tr("In a month"),
            Preset.BEFORE_MEETING: self.tr("Before we meet next"),
        }
        return said[preset]

    def _preset_named(self, preset: Preset) -> str:
        day = self._presets.get(preset)
        said = self._preset_said(preset)
        return said if day is None else f"{said}, {self._in_words(day)}"

    def _in_words(self, day: date) -> str:
        return long_day_said(day.isoformat(), self._language, self._today.isoformat())

    def _example(self) -> str:
        examples = {"fi": "esim. 5.12.", "sv": "t.ex. 5 dec"}
        return examples.get(interface_language(self._language), "e.g. 5 Dec")

    def _follow(self) -> None:
        if self._today == date.min:
            return
        for preset, chip in self.chips.items():
            chip.setText(self._preset_said(preset))
            chip.setVisible(preset in self._presets)
            chip.setChecked(preset is self._pressed)
            chip.setAccessibleName(self._preset_named(preset))
        self.none.setVisible(self._may_be_none)
        self.none.setChecked(self._day is None)
        self.said.setText(self._said())

    def _said(self) -> str:
        if self._is_unread():
            said = self.tr("This is not a day yet. Type it like this: {example}").format(
                example=self._example()
            )
            if self._day is None:
                return said
            stays = self.tr("Until then it stays {day}.").format(day=self._in_words(self._day))
            return f"{said} · {stays}"
        return self._in_words(self._day) if self._day else self.tr("No day is set.")

    def _is_unread(self) -> bool:
        typed = self.field.text()
        return bool(typed.strip()) and read_day(typed, self._language, self._today) is None

    def _choose(self, day: date | None, preset: Preset | None = None) -> None:
        self.field.clear()
        self._pressed = preset
        self._set(day)

    def _set(self, day: date | None) -> None:
        is_other = day != self._day
        self._day = day
        self._follow()
        if is_other:
            self.chosen.emit(day)
            announce(self, self.said.text())

    def _on_typed(self, words: str) -> None:
        day = read_day(words, self._language, self._today)
        self._pressed = None
        if day is None:
            self._follow()
        else:
            self._set(day)

    def _on_left(self) -> None:
        if self._is_unread():
            announce(self, self.said.text())

    def _on_opened(self) -> None:
        self.grid.setVisible(self.grid.isHidden())
        if self.grid.isVisible():
            self.grid.show_day(self._day, self._today)
            self.grid.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            # Its place is known only after the page has made room for it.
            QTimer.singleShot(0, self.grid, lambda: bring_into_view(self.grid))

    def _on_calendar(self, day: date) -> None:
        self.close_calendar()
        self.opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(day)

    def _chip(self, preset: Preset) -> Choice:
        return choice(
            self,
            lambda: self._preset_said(preset),
            lambda: self._choose(self._presets[preset], preset),
            name=lambda: self._preset_named(preset),
        )

    def _build(self) -> None:
        self._chips = Group(self, self._group_named, flow := Flow())
        for one in (*self.chips.values(), self.none, self.field, self.opener):
            flow.addWidget(one)
        self.grid.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._chips)
        column.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
