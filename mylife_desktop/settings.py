"""Language, appearance and window of this laptop; nothing about any person."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from mylife_desktop.paths import settings_file

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Text sizes to choose from, per cent."""
PALETTES = ("system", "light", "dark")


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
    def text_percent(self) -> int:
        """The size of texts, 100 to 200 per cent."""
        chosen = str(self._kept.value("text", 100))
        return int(chosen) if chosen in map(str, TEXT_SIZES) else 100

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._kept.setValue("text", percent)

    @property
    def palette(self) -> str:
        """``light``, ``dark`` or ``system``."""
        chosen = str(self._kept.value("palette", "system"))
        return chosen if chosen in PALETTES else "system"

    @palette.setter
    def palette(self, name: str) -> None:
        self._kept.setValue("palette", name)

    @property
    def window(self) -> QByteArray:
        """Where the window was, as Qt saves it; empty at first."""
        kept = self._kept.value("window", QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @window.setter
    def window(self, geometry: QByteArray) -> None:
        self._kept.setValue("window", geometry)
