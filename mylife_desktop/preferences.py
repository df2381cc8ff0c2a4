"""What the computer's own settings wish for: colours, contrast, motion, size of text.

Only what can be read at once and without a network or a session bus. Where nothing is said, nothing
is wished for.
"""

import os
import struct
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from mylife_desktop.settings import TEXT_SIZES

_WITHOUT_MOTION: Final = {
    "gtk-4.0/settings.ini": ("Settings", "gtk-enable-animations", ("0", "false")),
    "gtk-3.0/settings.ini": ("Settings", "gtk-enable-animations", ("0", "false")),
    "kdeglobals": ("KDE", "AnimationDurationFactor", ("0", "0.0")),
}
"""Where the desktops of Linux write it: file, section, key, and what means none."""
_GNOME_ANIMATIONS: Final = "/org/gnome/desktop/interface/enable-animations"


def palette_name() -> str:
    """The palette that goes with the system: light or dark, with strong edges if it has them."""
    hints = QGuiApplication.styleHints()
    if hints is None:
        return "light"
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast_dark" if dark else "contrast"
    return "dark" if dark else "light"


def text_percent(logical_dpi: float) -> int:
    """The size of texts that goes with the system's, the nearest of TEXT_SIZES."""
    usual = 72 if sys.platform == "darwin" else 96
    wished = 100 * max(logical_dpi / usual, _windows_text_scale())
    return min(TEXT_SIZES, key=lambda size: abs(size - wished))


def less_motion() -> bool:
    """Whether the system asks for less motion."""
    if sys.platform == "win32":
        return _windows_has_no_animations()
    home = Path.home()
    if sys.platform == "darwin":
        return mac_has_less_motion(home / "Library/Preferences/com.apple.universalaccess.plist")
    return linux_has_less_motion(Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config"))


def mac_has_less_motion(file: Path) -> bool:
    """What the accessibility settings of a Mac say."""
    import plistlib
    from xml.parsers.expat import ExpatError

    with suppress(OSError, ValueError, ExpatError):
        return bool(plistlib.loads(file.read_bytes()).get("reduceMotion"))
    return False


def linux_has_less_motion(folder: Path) -> bool:
    """What the settings of GNOME, GTK and KDE in a folder say; GNOME's word comes first."""
    with suppress(OSError, ValueError, struct.error, IndexError):
        said = _dconf_truth((folder / "dconf/user").read_bytes(), _GNOME_ANIMATIONS)
        if said is not None:
            return not said
    from configparser import ConfigParser, Error

    for name, (section, key, none) in _WITHOUT_MOTION.items():
        kept = ConfigParser(interpolation=None, strict=False)
        with suppress(OSError, ValueError, Error):
            kept.read_string((folder / name).read_text(encoding="utf-8"))
            if kept.get(section, key, fallback="").strip().lower() in none:
                return True
    return False


def _dconf_truth(data: bytes, wanted: str) -> bool | None:
    """A yes or no of the database of dconf (GVDB: a table of keys, each with its parent)."""
    if data[:8] != b"GVariant":
        return None
    start, end = struct.unpack_from("<II", data, 16)
    bloom, buckets = struct.unpack_from("<II", data, start)
    first = start + 8 + 4 * (bloom & 0x07FFFFFF) + 4 * buckets
    items = [
        struct.unpack_from("<IIIHcxII", data, at) for at in range(first, end - 23, 24)
    ]  # hash, parent, where the key begins, its length, kind, where the value begins and ends

    def key(item: int) -> str:
        whole = ""
        for _ in range(32):  # no key lies deeper
            _, parent, begin, length, *_ = items[item]
            whole = data[begin : begin + length].decode() + whole
            if parent == 0xFFFFFFFF:
                return whole
            item = parent
        return ""

    for at, (*_, kind, begin, finish) in enumerate(items):
        if kind == b"v" and data[begin:finish][1:] == b"\0b" and key(at) == wanted:
            return bool(data[begin])
    return None


def _windows_text_scale() -> float:
    """How much larger Windows writes than usual ("Text size" of its accessibility settings)."""
    if sys.platform == "win32":
        import winreg

        with (
            suppress(OSError, TypeError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Accessibility") as key,
        ):
            return float(winreg.QueryValueEx(key, "TextScaleFactor")[0]) / 100
    return 1.0


def _windows_has_no_animations() -> bool:
    if sys.platform == "win32":
        import ctypes

        get_client_area_animation = 0x1042
        has = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(
            get_client_area_animation, 0, ctypes.byref(has), 0
        )
        return bool(asked) and not has.value
    return False
