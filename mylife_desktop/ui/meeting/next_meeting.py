"""When and where the two meet again: a day, a time and a place."""

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.next_meeting import USUAL_TIME, NextMeeting, is_ahead, time_in
from mylife_desktop.language import clock
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label, line_field
from mylife_desktop.ui.widgets.date_choice import DateChoice, long_day_said
from mylife_desktop.ui.widgets.flow import Flow

_USUAL = ("09:00", "10:00", "12:00", "13:00", "14:00", "15:00", "16:00")


def meeting_said(meeting: NextMeeting, language: str, today: str) -> str:
    """A next meeting as it is read: the day with its weekday, the time, the place, with whom."""
    parts = [part for part in (meeting.place, meeting.with_) if part.strip()]
    if meeting.day is not None and meeting.time is not None:
        at = time.fromisoformat(meeting.time)
        day = long_day_said(meeting.day, language, today)
        parts.insert(0, f"{day}, {clock(at.hour, at.minute, language)}")
    return "\n".join(parts)


class MeetingForm(Speaking):
    """Every choice counts at once; there is a day first, and a time with it."""

    changed = Signal(object)
    """A `NextMeeting`, in one act."""
    typed = Signal(object)
    """A `NextMeeting` as it stands while somebody types."""
    left = Signal()
    closed = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language, self._meeting = language, NextMeeting()
        self._at, self._today = USUAL_TIME, date.min
        self.day = DateChoice(language, look, may_be_none=True)
        self.hours = {at: self._hour(at) for at in _USUAL}
        self.time = line_field(
            self,
            lambda: self.tr("Another time, typed"),
            hint=lambda: self._time_said("10:30"),
        )
        self.place = line_field(self, lambda: self.tr("Where"))
        self.with_ = line_field(self, lambda: self.tr("With whom"))
        self.said = label(None, style="heading", wrap=True)
        self.ready = button(self, lambda: self.tr("Ready"), self.closed.emit, "main")
        self._build()
        self.day.chosen.connect(lambda _: self._tell())
        self.time.textEdited.connect(self._on_time)
        self.place.textEdited.connect(lambda _: self._tell(typed=True))
        self.with_.textEdited.connect(lambda _: self._tell(typed=True))
        for field in (self.time, self.place, self.with_):
            field.editingFinished.connect(self.left)
            field.returnPressed.connect(self.closed)
        self.dress(look)

    def show_meeting(self, meeting: NextMeeting, today: date) -> None:
        """Show when the two meet next, as the plan has it."""
        self._meeting, self._today = meeting, today
        self._at = meeting.time or self._at
        # A meeting that was is no next one; its time and place are a good guess.
        day = meeting.day if is_ahead(meeting, today.isoformat()) else None
        self.day.show_day(date.fromisoformat(day) if day else None, today)
        for field, words in ((self.place, meeting.place), (self.with_, meeting.with_)):
            if field.text() != words:
                field.setText(words)
        if time_in(self.time.text()) != self._at:
            self.time.setText("" if self._at in self.hours else self._time_said(self._at))
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

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def _follow(self) -> None:
        for at, made in self.hours.items():
            made.setText(self._time_said(at))
            made.setAccessibleName(self._time_said(at))
            made.setChecked(at == self._at)
        said = ""
        if self._today != date.min and is_ahead(self._meeting, self._today.isoformat()):
            said = meeting_said(self._meeting, self._language, self._today.isoformat())
        self.said.setText(breakable(said))
        self.said.setVisible(bool(said))

    def _time_said(self, at: str) -> str:
        hour, minute = map(int, at.split(":"))
        return clock(hour, minute, self._language)

    def _hour(self, at: str) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "choice")
        made.setCheckable(True)
        made.setAutoDefault(True)
        made.clicked.connect(lambda: self._on_hour(at))
        return made

    def _on_hour(self, at: str) -> None:
        self._at = at
        self.time.clear()
        self._tell()
        self._follow()

    def _on_time(self, words: str) -> None:
        if (at := time_in(words)) is not None:
            self._at = at
            self._tell(typed=True)
        self._follow()

    def _tell(self, *, typed: bool = False) -> None:
        day = self.day.day
        at = self._at if day else None
        meeting = NextMeeting(
            day.isoformat() if day else None, at, self.place.text(), self.with_.text()
        )
        (self.typed if typed else self.changed).emit(meeting)

    def _build(self) -> None:
        hours, flow = QWidget(), Flow()
        for made in (*self.hours.values(), self.time):
            flow.addWidget(made)
        hours.setLayout(flow)
        foot, feet = QWidget(), Flow()
        feet.addWidget(self.ready)
        foot.setLayout(feet)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(label(self, lambda: self.tr("When do we meet again?"), "title", wrap=True))
        column.addWidget(self.day)
        column.addWidget(label(self, lambda: self.tr("At what time?"), "strong"))
        column.addWidget(hours)
        column.addWidget(label(self, lambda: self.tr("Where?"), "strong"))
        column.addWidget(self.place)
        column.addWidget(label(self, lambda: self.tr("With whom?"), "strong"))
        column.addWidget(self.with_)
        column.addWidget(self.said)
        column.addWidget(foot)
        column.addStretch(1)
