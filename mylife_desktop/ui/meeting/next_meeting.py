"""When, where and with whom the two meet again: a day, a time, a place and names."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.next_meeting import USUAL_TIME, NextMeeting, is_ahead, time_in
from mylife_desktop.language import clock
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.short_words import ShortWords
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice
from mylife_desktop.ui.widgets.controls import TextStyle, button, label, labelled, line_field
from mylife_desktop.ui.widgets.date_choice import DateChoice, long_day_said
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import HalfTyped, Typed
from mylife_desktop.ui.widgets.tab_order import in_tab_order

_USUAL = ("09:00", "10:00", "12:00", "13:00", "14:00", "15:00", "16:00")


def meeting_said(
    meeting: NextMeeting, language: str, today: str, covers: Callable[[str], str] = str
) -> str:
    """A next meeting as it is read: the day with its weekday, the time, the place, with whom.

    `covers` gives words as they may be shown.
    """
    parts = [covers(part) for part in (meeting.place, meeting.with_) if part.strip()]
    if meeting.day is not None and meeting.time is not None:
        at = time.fromisoformat(meeting.time)
        day = long_day_said(meeting.day, language, today)
        parts.insert(0, f"{day}, {clock(at.hour, at.minute, language)}")
    return "\n".join(dict.fromkeys(parts))


class MeetingForm(Speaking):
    """Every choice counts at once; there is a day first, and a time with it."""

    changed = Signal(object)
    """A `NextMeeting`, in one act."""
    typed = Signal(object)
    """A `NextMeeting` as it stands while somebody types."""
    left = Signal()
    closed = Signal()

    def __init__(self, language: str, look: Look, *, in_card: bool = False) -> None:
        """`in_card`: it stands in a card among others, not on a page of its own."""
        super().__init__()
        self._language, self._meeting = language, NextMeeting()
        self._today = date.min
        self._picked: str | None = None
        self._at = USUAL_TIME
        self._covers: Callable[[str], str] = str
        self.day = DateChoice(language, look, may_be_none=True)
        self.hours = {at: self._hour(partial(self._on_hour, at)) for at in _USUAL}
        self.time = line_field(
            self,
            lambda: self.tr("Another time, typed"),
            hint=lambda: self._time_said("10:30"),
        )
        self.place, self.with_ = ShortWords(look, 2), ShortWords(look, 2)
        self.say(self.place.setAccessibleName, lambda: self.tr("Where"))
        self.say(self.with_.setAccessibleName, lambda: self.tr("With whom"))
        self.names: dict[str, QPushButton] = {}
        self._chips = Flow(spacing=8)
        self._company = Group(self, lambda: self.tr("With whom?"), self._chips)
        self.said = label(None, style="heading", wrap=True)
        self.ready = button(self, lambda: self.tr("Ready"), self.closed.emit, "main")
        self.half = HalfTyped(
            self, lambda: {"day": self.day.field, "time": self.time}, self.go_on_with
        )
        self._build(in_card)
        self._connect()
        self.half.begin("meeting")
        self.dress(look)

    def go_on_with(self, typed: Typed) -> None:
        """Show again a day or a time that was being typed and said no meeting yet."""
        self.half.fill(typed)
        self._picked = time_in(self.time.text()) or self._picked
        self._at = self._picked or self._at
        self.day.retranslate()
        self._follow()

    def show_meeting(
        self,
        meeting: NextMeeting,
        today: date,
        *,
        names: Sequence[str] = (),
        usual: str = USUAL_TIME,
        covers: Callable[[str], str] = str,
    ) -> None:
        """Show when the two meet next, as the plan has it.

        `names` are offered, `usual` is the time until another is said, `covers` gives words as
        they may be shown.
        """
        self._meeting, self._today, self._covers = meeting, today, covers
        self._at = meeting.time or self._picked or usual
        # A meeting that was is no next one; its time and place are a good guess.
        day = meeting.day if is_ahead(meeting, today.isoformat()) else None
        self.day.show_day(date.fromisoformat(day) if day else None, today)
        self.place.show_as(meeting.place, covers)
        self.with_.show_as(meeting.with_, covers)
        is_unread = bool(self.time.text().strip()) and time_in(self.time.text()) is None
        if not is_unread and time_in(self.time.text()) != self._at:
            self.time.setText("" if self._at in self.hours else self._time_said(self._at))
        if tuple(names) != tuple(self.names):
            self._offer(names)
        self._follow()

    def first_focus(self) -> QWidget:
        """The days."""
        return self.day.first_focus()

    def speak(self, language: str) -> None:
        """Say days and times in another language."""
        self._language = language
        self.day.speak(language)
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.day.dress(look)
        self.time.setFixedWidth(look.px(150))
        self.place.dress(look)
        self.with_.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def _follow(self) -> None:
        for at, made in self.hours.items():
            made.setText(self._time_said(at))
            made.setAccessibleName(self._time_said(at))
            made.setChecked(at == self._at)
        for name, chip in self.names.items():
            chip.setChecked(name in self._with())
        said = ""
        if self._today != date.min and is_ahead(self._meeting, self._today.isoformat()):
            today = self._today.isoformat()
            said = meeting_said(self._meeting, self._language, today, self._covers)
        self.said.setText(breakable(said))
        self.said.setVisible(bool(said))

    def _time_said(self, at: str) -> str:
        hour, minute = map(int, at.split(":"))
        return clock(hour, minute, self._language)

    def _with(self) -> list[str]:
        return [one.strip() for one in self._meeting.with_.split(",") if one.strip()]

    # -- what is done ----------------------------------------------------------------------------

    def _now(self) -> NextMeeting:
        """What the plan has, with the day and the time that are chosen here."""
        day = self.day.day
        iso = day.isoformat() if day else None
        return replace(self._meeting, day=iso, time=self._at if day else None)

    def _on_hour(self, at: str) -> None:
        self._at = self._picked = at
        self.time.clear()
        self.changed.emit(self._now())
        self._follow()

    def _on_time(self, words: str) -> None:
        if (at := time_in(words)) is not None:
            self._at = self._picked = at
            self.typed.emit(self._now())
        self._follow()

    def _on_name(self, name: str) -> None:
        others = [one for one in self._with() if one != name]
        both = others if name in self._with() else [*others, name]
        self.changed.emit(replace(self._now(), with_=", ".join(both)))
        self._follow()

    def _on_told(self, meeting: NextMeeting) -> None:
        """A day or a time is in the plan once both are understood."""
        typed = self.time.text().strip()
        if meeting.day is not None and (not typed or time_in(typed) is not None):
            self.half.keep()

    def _connect(self) -> None:
        self.changed.connect(self._on_told)
        self.typed.connect(self._on_told)
        self.day.chosen.connect(lambda _: self.changed.emit(self._now()))
        self.time.textEdited.connect(self._on_time)
        self.time.editingFinished.connect(self.left)
        self.time.returnPressed.connect(self.closed)
        self.place.typed.connect(lambda w: self.typed.emit(replace(self._now(), place=w)))
        self.with_.typed.connect(lambda w: self.typed.emit(replace(self._now(), with_=w)))
        for field in (self.place, self.with_):
            field.left.connect(self.left)
        for typed in (self.day.field, self.time):
            typed.textEdited.connect(self.half.note)

    # -- room ------------------------------------------------------------------------------------

    def _hour(self, on_click: Callable[[], object]) -> Choice:
        made = Choice()
        made.clicked.connect(lambda: on_click())
        return made

    def _choice(self, on_click: Callable[[], object]) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "choice")
        made.setCheckable(True)
        made.setAutoDefault(True)
        made.clicked.connect(lambda: on_click())
        return made

    def _offer(self, names: Sequence[str]) -> None:
        self._chips.clear()
        self.names = {}
        for name in names:
            chip = self._choice(partial(self._on_name, name))
            chip.setText(name.replace("&", "&&"))
            chip.setAccessibleName(name)
            self._chips.addWidget(chip)
            self.names[name] = chip
        in_tab_order((self.with_, *self.names.values(), self.ready))
        self._company.setVisible(bool(self.names))

    def _build(self, in_card: bool) -> None:
        hours = Group(self, lambda: self.tr("At what time?"), flow := Flow())
        for made in (*self.hours.values(), self.time):
            flow.addWidget(made)
        foot, feet = QWidget(), Flow()
        feet.addWidget(self.ready)
        foot.setLayout(feet)
        self._company.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*((0,) * 4 if in_card else (20, 18, 20, 18)))
        column.setSpacing(10)
        style: TextStyle = "heading" if in_card else "title"
        column.addWidget(label(self, lambda: self.tr("When do we meet again?"), style, wrap=True))
        column.addWidget(self.day)
        column.addWidget(label(self, lambda: self.tr("At what time?"), "strong"))
        column.addWidget(hours)
        column.addLayout(labelled(self, lambda: self.tr("Where?"), self.place))
        column.addLayout(labelled(self, lambda: self.tr("With whom?"), self.with_))
        column.addWidget(self._company)
        column.addWidget(self.said)
        column.addWidget(foot)
        column.addStretch(1)
