"""What is said of a person on a list, a card and a preview, in the language that is spoken now."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from mylife_desktop.domain.case import Appointment, meeting_in
from mylife_desktop.language import clock, interface_language, short_day
from mylife_desktop.store.people import Summary


def spoken() -> str:
    """The language of the buttons: fi, sv or en."""
    return interface_language(QLocale().bcp47Name())


def on_one_line(text: str) -> str:
    """A name that was typed with line breaks, as one line."""
    return " ".join(text.split())


def official_name(person: Summary) -> str:
    """The official name if it says more than the name used, or nothing."""
    name = on_one_line(person.name or "")
    return "" if name == on_one_line(person.called) else name


def rounds_text(rounds: int) -> str:
    """How many rounds there are."""
    if rounds == 0:
        return QCoreApplication.translate("PersonTexts", "no round yet")
    return _Counted().rounds(rounds)


class _Counted(QObject):
    """Texts with a number: lupdate knows a plural only from `tr`."""

    def rounds(self, rounds: int) -> str:
        return self.tr("%n round(s)", "", rounds)


def day_text(iso: str) -> str:
    """A date with its year; what is no date of the calendar (a year alone) as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    code = spoken()
    return f"{short_day(iso, code)}{'' if code == 'fi' else ' '}{day.year}"


def born_text(born: str | None) -> str:
    """When somebody was born, or nothing."""
    if not born:
        return ""
    return QCoreApplication.translate("PersonTexts", "born {date}").format(date=day_text(born))


def meeting_text(words: str | None, today: str, *, with_time: bool = False) -> str:
    """When the two meet next; words that name no time as they were written. On a list the day is
    enough; where it is read to know when to come, the time stands beside it.
    """
    if not words:
        return QCoreApplication.translate("PersonTexts", "no meeting agreed")
    meeting = meeting_in(words)
    try:
        return _meeting(meeting, today, with_time) if meeting else on_one_line(words)
    except ValueError:  # a date that does not exist
        return on_one_line(words)


def _meeting(meeting: Appointment, today: str, with_time: bool) -> str:
    day, this_day = date.fromisoformat(meeting.date), date.fromisoformat(today)
    hour, minute = map(int, meeting.time.split(":"))
    time = clock(hour, minute, spoken())
    when = short_day(meeting.date, spoken())
    if day.year != this_day.year:
        when = day_text(meeting.date)
    if day < this_day:
        return QCoreApplication.translate("PersonTexts", "last agreed for {date}").format(date=when)
    if day == this_day:
        when = QCoreApplication.translate("PersonTexts", "today {time}").format(time=time)
    elif day == this_day + timedelta(days=1):
        when = QCoreApplication.translate("PersonTexts", "tomorrow {time}").format(time=time)
    elif with_time:
        weekday = _weekday(day)
        when = QCoreApplication.translate("PersonTexts", "{weekday} {day} at {time}").format(
            weekday=weekday, day=when, time=time
        )
    return " · ".join(part for part in (when, on_one_line(meeting.place)) if part)


def _weekday(day: date) -> str:
    short = QLocale.FormatType.ShortFormat
    return QLocale(spoken()).standaloneDayName(day.isoweekday(), short).rstrip(".")


def details(person: Summary) -> str:
    """The quiet line under the name used."""
    parts = (rounds_text(person.rounds), official_name(person))
    return " · ".join(part for part in parts if part)


def sentence(person: Summary, today: str) -> str:
    """A whole row for a screen reader."""
    names = ", ".join(part for part in (on_one_line(person.called), official_name(person)) if part)
    meeting = meeting_text(person.next_meeting, today)
    return f"{names}. {rounds_text(person.rounds)}. {meeting}."
