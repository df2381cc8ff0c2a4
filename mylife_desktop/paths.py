"""Where the resources lie (in a checkout, installed, frozen) and where the data lie."""

import sys
from pathlib import Path

import platformdirs

_PROGRAM = "mylife-desktop"
_PACKAGE = Path(__file__).resolve().parent


def _resources() -> Path:
    """A frozen program unpacks them, a wheel carries them inside, a checkout beside."""
    unpacked: str | None = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        return Path(unpacked) / "resources"
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


RESOURCES = _resources()
"""Instruments, palettes, icons, fonts, translations and schema; only read."""

INSTRUMENTS = RESOURCES / "instruments"


def store_folder() -> Path:
    """Where the store lies unless another place is named. Not made here."""
    return platformdirs.user_data_path(_PROGRAM, appauthor=False) / "store"


def settings_file() -> Path:
    """Where language, appearance and window are kept; nothing about any person. Not made here."""
    return platformdirs.user_config_path(_PROGRAM, appauthor=False) / "settings.ini"
