"""Language, appearance, window and habits of this laptop; nothing about any person."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QLocale, QSettings

from mylife_desktop.domain.finding import Thresholds
from mylife_desktop.paths import settings_file

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Text sizes to choose from, per cent."""
PALETTES = ("system", "light", "dark", "contrast", "contrast_dark")
LOCK_MINUTES: Final = (1, 2, 3, 5, 10, 15)
"""After how many idle minutes the program may lock."""
ROUNDS_DUE_WEEKS: Final = (0, 4, 8, 12, 26)
"""After how many weeks a round is due again; 0 is never."""
LIMITS: Final = {
    "important_from": (6, 7, 8, 9),
    "satisfied_up_to": (2, 3, 4, 5),
    "little_up_to": (2, 3, 4, 5),
    "not_yet_times": (2, 3, 4),
    "own_steps": (2, 3, 4, 5),
    "long_day": (480, 540, 600, 660, 720),
}
"""What may be chosen for each of the `Thresholds` of what stands out in plans."""
STILLNESS: Final = ("system", "on", "off")
"""Less motion: as the computer has it, always, never."""


class Settings:
    """What the worker chose, kept in one small file."""

    def __init__(self, file: Path | None = None) -> None:
        self._kept = QSettings(str(file or settings_file()), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The worker's language: fi, sv or en; at first the system's if it is one of them."""
        system = QLocale.system().name()[:2]
        chosen = str(self._kept.value("language", system))
        return chosen if chosen in ("fi", "sv", "en") else "en"

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def text_size(self) -> int:
        """The size of texts chosen by hand, 100 to 200 per cent; 0: as the computer has it."""
        chosen = str(self._kept.value("text", 0))
        return int(chosen) if chosen in map(str, TEXT_SIZES) else 0

    @property
    def text_percent(self) -> int:
        """The size of texts, 100 to 200 per cent, where nobody asks the computer."""
        return self.text_size or TEXT_SIZES[0]

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._kept.setValue("text", percent or "system")

    @property
    def palette(self) -> str:
        """One of PALETTES."""
        return self._one_of("palette", PALETTES, "system")

    @palette.setter
    def palette(self, name: str) -> None:
        self._kept.setValue("palette", name)

    @property
    def less_motion(self) -> str:
        """``on``, ``off`` or ``system``."""
        return self._one_of("less_motion", STILLNESS, "system")

    @less_motion.setter
    def less_motion(self, choice: str) -> None:
        self._kept.setValue("less_motion", choice)

    @property
    def lock_minutes(self) -> int:
        """After how many idle minutes the program locks."""
        return self._number("lock_minutes", LOCK_MINUTES, 5)

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._kept.setValue("lock_minutes", minutes)

    @property
    def rounds_due_weeks(self) -> int:
        """After how many weeks a round is due again; 0 is never."""
        return self._number("rounds_due_weeks", ROUNDS_DUE_WEEKS, 12)

    @rounds_due_weeks.setter
    def rounds_due_weeks(self, weeks: int) -> None:
        self._kept.setValue("rounds_due_weeks", weeks)

    @property
    def limits(self) -> Thresholds:
        """From where on something stands out in plans."""
        usual = Thresholds()
        chosen = {
            name: self._number(name, choices, getattr(usual, name))
            for name, choices in LIMITS.items()
        }
        return replace(usual, **chosen)

    def set_limit(self, name: str, value: int) -> None:
        """Choose one of `LIMITS`."""
        self._kept.setValue(name, value)

    @property
    def window(self) -> QByteArray:
        """Where the window was, as Qt saves it; empty at first."""
        kept = self._kept.value("window", QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @window.setter
    def window(self, geometry: QByteArray) -> None:
        self._kept.setValue("window", geometry)

    def _one_of(self, key: str, choices: tuple[str, ...], otherwise: str) -> str:
        chosen = str(self._kept.value(key, otherwise))
        return chosen if chosen in choices else otherwise

    def _number(self, key: str, choices: tuple[int, ...], otherwise: int) -> int:
        chosen = str(self._kept.value(key, otherwise))
        return int(chosen) if chosen in map(str, choices) else otherwise
