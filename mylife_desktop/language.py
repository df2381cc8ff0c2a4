"""The languages of the program: which text is shown now, and dates as each language writes them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTime,
    QTranslator,
)

from mylife_desktop.paths import RESOURCES

OWN_NAMES: Final = {
    "fi": "Suomi",
    "fi-x-easy": "Selkosuomi",
    "sv": "Svenska",
    "en": "English",
}
"""Each language by its own name. Easy Finnish has its own questions; its buttons are Finnish."""

WORKER_LANGUAGES: Final = ("fi", "sv", "en")

# Short and long dates as people write them; CLDR's short forms have a year or two full stops.
_SHORT: Final = {"fi": "d.M.", "sv": "d MMM", "en": "d MMM"}
_LONG: Final = {"fi": "d. MMMM", "sv": "d MMMM", "en": "d MMMM"}
_CLOCK: Final = {"fi": "H.mm", "sv": "H.mm", "en": "HH:mm"}


def interface_language(code: str, otherwise: str = "en") -> str:
    """The language of buttons for a reader of `code` (BCP 47): fi, sv, en or `otherwise`."""
    base = code.split("-")[0].lower()
    return base if base in WORKER_LANGUAGES else otherwise


def meeting_language(code: str, otherwise: str) -> str:
    """The language a meeting begins in; `otherwise` if we do not speak the client's."""
    return code if code in OWN_NAMES else interface_language(code, otherwise)


class Languages:
    """Lets the whole program speak one language, and another a moment later."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []
        self.current = ""

    def use(self, code: str) -> None:
        """Speak this language from now on; every widget hears a LanguageChange."""
        if code == self.current:
            return
        self.current = code
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        base = interface_language(code)
        QLocale.setDefault(QLocale(base))
        self._translators = [translator for translator in map(_load, _files(base)) if translator]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak another language for as long as this lasts, on paper: no widget hears of it.

    Nothing that waits for an event may be done meanwhile. What was spoken before is spoken after.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("nobody speaks without an application")
    base, before = interface_language(code), QLocale()
    # The last one installed is asked first: below our own lies what says each text as it is
    # written in the program, so that no text comes from the language that was spoken before.
    own = [_AsWritten(), *(found for found in map(_load, reversed(_files(base))) if found)]
    deaf = _Deaf()
    application.installEventFilter(deaf)
    try:
        for translator in own:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(QLocale(base))
        yield
    finally:
        QLocale.setDefault(before)
        for translator in reversed(own):
            QCoreApplication.removeTranslator(translator)
        application.removeEventFilter(deaf)


class _AsWritten(QTranslator):
    """Says every text as it stands in the program."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text


class _Deaf(QObject):
    """Keeps from everybody that another language is spoken."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.LanguageChange


def short_day(iso: str, code: str) -> str:
    """A date without its year: ``22.11.``, ``22 nov``, ``22 Nov``."""
    base = interface_language(code)
    return QLocale(base).toString(_day(iso), _SHORT[base]).rstrip("." if base != "fi" else "")


def long_day(iso: str, code: str) -> str:
    """A date with its weekday, as a heading: ``Sunnuntai 22. marraskuuta``."""
    base = interface_language(code)
    locale, day = QLocale(base), _day(iso)
    # The name of the day alone: a Finnish format string would say "on Sunday".
    weekday = locale.standaloneDayName(day.dayOfWeek())
    return f"{weekday[:1].upper()}{weekday[1:]} {locale.toString(day, _LONG[base])}"


def clock(hour: int, minute: int, code: str) -> str:
    """A time of the day: ``14.05`` as in Finland, ``14:05`` in English."""
    base = interface_language(code)
    return QLocale(base).toString(QTime(hour, minute), _CLOCK[base])


def _day(iso: str) -> QDate:
    day = date.fromisoformat(iso)
    return QDate(day.year, day.month, day.day)


def _files(base: str) -> list[str]:
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [str(RESOURCES / "translations" / f"mylife_{base}.qm"), f"{qt}/qtbase_{base}.qm"]


def _load(file: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(file) else None
