"""When, where and with whom the two meet next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.next_meeting import USUAL_TIME, NextMeeting, time_in
from mylife_desktop.language import clock
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.short_words import ShortWords
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label, labelled, line_field
from mylife_desktop.ui.widgets.date_choice import DateChoice
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.tab_order import comes_after


class NextMeetingCard(Speaking):
    """Said in words; opened, it is a day, a time, a place and names."""

    chosen = Signal(object)
    """A `NextMeeting`, by a choice."""
    typed = Signal(object)
    """A `NextMeeting`, while words are typed."""
    left = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._language, self._look = language, look
        self._meeting, self._usual = NextMeeting(), USUAL_TIME
        self._today = date.min
        self._is_open = False
        self._names: tuple[str, ...] = ()
        self._title = label(self, lambda: self.tr("Next meeting"), "heading")
        self._said = label(None, wrap=True)
        self.opener = button(self, self._opener_said, self._on_opened, "choice")
        self._fields = QWidget()
        self.days: DateChoice | None = None
        self.time = line_field(self, lambda: self.tr("At what time"))
        self.place, self.with_ = ShortWords(look, 2), ShortWords(look, 2)
        self.say(self.place.setAccessibleName, lambda: self.tr("Where"))
        self.say(self.with_.setAccessibleName, lambda: self.tr("With whom"))
        self._people, self._flow = QWidget(), Flow(spacing=8)
        self._build()
        self._connect()
        self.dress(look)

    def show_meeting(
        self,
        meeting: NextMeeting,
        said: str,
        today: date,
        *,
        names: Sequence[str] = (),
        usual: str = USUAL_TIME,
    ) -> None:
        """Show what is agreed; `names` are offered, `usual` is the time until another is said."""
        self._meeting, self._today, self._usual = meeting, today, usual
        self._said.setText(breakable(said) or self.tr("Not agreed yet."))
        if time_in(self.time.text()) != meeting.time:
            self.time.setText(self._clock(meeting.time) if meeting.time else "")
        self.time.setPlaceholderText(self._clock(usual))
        self.place.show_words(meeting.place)
        self.with_.show_words(meeting.with_)
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._make_chips()
        for name, chip in self._chips.items():
            chip.setChecked(name in self._with())
        self.retranslate()
        self._follow()

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        self.time.clear()
        if self.days is not None:
            self.days.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.time.setFixedWidth(look.px(110))
        self.place.dress(look)
        self.with_.dress(look)
        if self.days is not None:
            self.days.dress(look)

    def _clock(self, time: str) -> str:
        hour, minute = map(int, time.split(":"))
        return clock(hour, minute, self._language) if minute < 60 and hour < 24 else time

    def _with(self) -> list[str]:
        return [one.strip() for one in self._meeting.with_.split(",") if one.strip()]

    def _opener_said(self) -> str:
        if self._is_open:
            return self.tr("Ready")
        is_set = self._meeting != NextMeeting()
        return self.tr("Change the time") if is_set else self.tr("Agree on a time")

    def _on_opened(self) -> None:
        self._is_open = not self._is_open
        self.retranslate()
        self._follow()
        if self._is_open and self.days is not None:
            self.days.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _follow(self) -> None:
        if self._is_open and self.days is None:
            self.days = DateChoice(self._language, self._look)
            self.days.chosen.connect(self._on_day)
            self._column.insertWidget(0, self.days)
            comes_after(self.opener, self._fields)
        if self._is_open and self.days is not None:
            day = date.fromisoformat(self._meeting.day) if self._meeting.day else None
            self.days.show_day(day, self._today)
        self._fields.setVisible(self._is_open)

    def _on_day(self, day: date) -> None:
        time = self._meeting.time or self._usual
        self.chosen.emit(replace(self._meeting, day=day.isoformat(), time=time))

    def _on_time(self, words: str) -> None:
        time = time_in(words)
        if time is not None and self._meeting.day is not None:
            self.typed.emit(replace(self._meeting, time=time))

    def _on_name(self, name: str) -> None:
        others = [one for one in self._with() if one != name]
        both = others if name in self._with() else [*others, name]
        self.chosen.emit(replace(self._meeting, with_=", ".join(both)))

    def _make_chips(self) -> None:
        self._flow.clear()
        self._chips: dict[str, QPushButton] = {}
        for name in self._names:
            chip = QPushButton(name.replace("&", "&&"))
            chip.setProperty("kind", "choice")
            chip.setCheckable(True)
            chip.setAutoDefault(True)
            chip.setAccessibleName(name)
            chip.clicked.connect(lambda _=False, one=name: self._on_name(one))
            self._flow.addWidget(chip)
            self._chips[name] = chip
        self._people.setVisible(bool(self._names))

    def _connect(self) -> None:
        self.time.textEdited.connect(self._on_time)
        self.time.editingFinished.connect(self.left)
        self.place.typed.connect(lambda w: self.typed.emit(replace(self._meeting, place=w)))
        self.with_.typed.connect(lambda w: self.typed.emit(replace(self._meeting, with_=w)))
        for field in (self.place, self.with_):
            field.left.connect(self.left)

    def _build(self) -> None:
        self._chips = {}
        self._people.setLayout(self._flow)
        self._column = QVBoxLayout(self._fields)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        fields = (
            (lambda: self.tr("At what time"), self.time),
            (lambda: self.tr("Where"), self.place),
            (lambda: self.tr("With whom"), self.with_),
        )
        for name, field in fields:
            self._column.addLayout(labelled(self, name, field))
        self._column.addWidget(self._people)
        self._fields.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addWidget(self._fields)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
