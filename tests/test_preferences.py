"""What the computer's own settings wish for, read from files as the desktops write them."""

import plistlib
import struct
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from mylife_desktop import appearance, preferences
from mylife_desktop.appearance import Appearance
from mylife_desktop.preferences import linux_has_less_motion, mac_has_less_motion, text_percent
from mylife_desktop.settings import Settings
from mylife_desktop.ui.look import look, style_sheet
from mylife_desktop.ui.widgets.pill_menu import LookPill

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


# -- the size of texts ---------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac counts from 72")
@pytest.mark.parametrize(
    ("dpi", "percent"),
    [(96, 100), (72, 100), (107, 100), (109, 125), (120, 125), (144, 150), (192, 200), (400, 200)],
)
def test_the_size_of_texts_is_the_nearest_there_is(dpi: float, percent: int) -> None:
    assert text_percent(dpi) == percent


def test_until_somebody_chooses_the_size_is_the_computers(settings: Settings) -> None:
    assert settings.text_size == 0 and settings.text_percent == 100
    settings.text_percent = 150
    assert settings.text_size == settings.text_percent == 150
    settings.text_percent = 0
    assert settings.text_size == 0 and settings.text_percent == 100


# -- less motion ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "text", "less"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "no settings at all % \x00", False),
        ("elsewhere", "", False),
    ],
)
def test_the_desktops_of_linux_are_heard(tmp_path: Path, file: str, text: str, less: bool) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text)
    assert linux_has_less_motion(tmp_path) is less


def a_dconf(value: bool) -> bytes:
    """A database as dconf writes it: a key below its folders, each item 24 bytes."""
    keys = [b"/", b"org/", b"gnome/desktop/interface/", b"enable-animations", b"cursor-size"]
    parents = [0xFFFFFFFF, 0, 1, 2, 2]
    table = 24
    items_at = table + 8 + 4 * 2  # two buckets, no bloom filter
    keys_at = items_at + 24 * len(keys)
    body, places = b"", []
    for key in keys:
        places.append((keys_at + len(body), len(key)))
        body += key
    body += b"\0" * (-len(body) % 8)
    value_at = keys_at + len(body)
    variants = [bytes([value]) + b"\0b", b"\x18\0\0\0\0i"]
    items = b""
    for number, (parent, (begin, length)) in enumerate(zip(parents, places, strict=True)):
        is_value = number >= 3
        at = value_at + 8 * (number - 3) if is_value else 0
        end = at + len(variants[number - 3]) if is_value else 0
        kind = b"v" if is_value else b"L"
        items += struct.pack("<IIIHcxII", 0, parent, begin, length, kind, at, end)
    head = b"GVariant" + struct.pack("<IIII", 0, 0, table, keys_at)
    buckets = struct.pack("<IIII", 0, 2, 0, 3)
    return head + buckets + items + body + b"".join(v.ljust(8, b"\0") for v in variants)


def test_gnome_is_heard_without_its_bus(tmp_path: Path) -> None:
    (tmp_path / "dconf").mkdir()
    (tmp_path / "dconf/user").write_bytes(a_dconf(False))
    assert linux_has_less_motion(tmp_path)
    (tmp_path / "gtk-3.0").mkdir()
    (tmp_path / "gtk-3.0/settings.ini").write_text("[Settings]\ngtk-enable-animations=0\n")
    (tmp_path / "dconf/user").write_bytes(a_dconf(True))
    assert not linux_has_less_motion(tmp_path), "GNOME's own word comes first"


@pytest.mark.parametrize("length", [0, 8, 20, 30, 60, 120])
def test_a_damaged_database_wishes_for_nothing(tmp_path: Path, length: int) -> None:
    (tmp_path / "dconf").mkdir()
    (tmp_path / "dconf/user").write_bytes(a_dconf(False)[:length])
    assert not linux_has_less_motion(tmp_path)


def test_a_mac_is_heard(tmp_path: Path) -> None:
    file = tmp_path / "com.apple.universalaccess.plist"
    assert not mac_has_less_motion(file)
    file.write_bytes(plistlib.dumps({"reduceMotion": True}, fmt=plistlib.FMT_BINARY))
    assert mac_has_less_motion(file)
    file.write_bytes(plistlib.dumps({"reduceMotion": False}))
    assert not mac_has_less_motion(file)
    for broken in (b"", b"bplist00garbage", b"<?xml version='1.0'?><plist><dict>"):
        file.write_bytes(broken)
        assert not mac_has_less_motion(file)


# -- what the window wears -----------------------------------------------------------------------


@pytest.fixture
def dressed(
    qapp: QApplication, qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> object:
    """An Appearance of its own window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(preferences, "_windows_text_scale", lambda: 1.0)
    monkeypatch.setattr(appearance, "palette_name", lambda: "light")
    return Appearance(qapp, settings, window)


def test_it_wears_what_the_system_has(dressed: Appearance) -> None:
    assert dressed.look == look("light", 100)


def test_the_palette_of_the_system_is_followed(
    dressed: Appearance, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    dressed.follow_system()
    monkeypatch.setattr(appearance, "palette_name", lambda: "contrast")
    hints = QGuiApplication.styleHints()
    with qtbot.waitSignal(dressed.changed):
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert dressed.look == look("contrast", 100)
    assert dressed._window.styleSheet() == style_sheet(look("contrast", 100))


def test_what_is_chosen_by_hand_wins(dressed: Appearance, settings: Settings) -> None:
    dressed.choose_palette("dark")
    dressed.choose_text_size(175)
    dressed.choose_less_motion("on")
    assert dressed.look == look("dark", 175, still=True)
    assert (settings.palette, settings.text_size, settings.less_motion) == ("dark", 175, "on")
    dressed.choose_text_size(0)
    assert dressed.look == look("dark", 100, still=True)


def test_less_motion_is_as_the_system_has_it_unless_somebody_says(
    dressed: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appearance, "less_motion", lambda: True)
    assert not dressed.look.is_still, "the system is asked once the window is there"
    dressed.follow_system()
    assert dressed.look.is_still
    dressed.choose_less_motion("off")
    assert not dressed.look.is_still
    dressed.choose_less_motion("system")
    assert dressed.look.is_still


def test_nothing_is_said_when_nothing_changes(dressed: Appearance, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dressed.changed):
        dressed.wear()
        dressed.choose_palette("light")


def test_a_pill_shows_what_is_chosen_elsewhere(dressed: Appearance, qtbot: QtBot) -> None:
    pill = LookPill()
    qtbot.addWidget(pill)
    dressed.serve(pill)
    dressed.choose_palette("contrast")
    dressed.choose_text_size(150)
    assert pill._palettes["contrast"].isChecked() and pill._sizes["150"].isChecked()
    pill._sizes["0"].trigger()
    assert dressed.look == look("contrast", 100)


def test_high_contrast_goes_with_dark_and_light(monkeypatch: pytest.MonkeyPatch) -> None:
    class Access:
        def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
            return contrast

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return scheme

        def accessibility(self) -> Access:
            return Access()

    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: Hints())
    found = {}
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        for contrast in (Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast):
            found[scheme.name, contrast.name] = preferences.palette_name()
    assert list(found.values()) == ["light", "contrast", "dark", "contrast_dark"]


# -- the other settings --------------------------------------------------------------------------


def test_habits_have_a_sensible_beginning_and_are_kept(settings: Settings, tmp_path: Path) -> None:
    assert (settings.lock_minutes, settings.rounds_due_weeks, settings.less_motion) == (
        5,
        12,
        "system",
    )
    settings.lock_minutes, settings.rounds_due_weeks = 15, 0
    again = Settings(tmp_path / "settings.ini")
    assert (again.lock_minutes, again.rounds_due_weeks) == (15, 0)


@pytest.mark.parametrize("minutes", [0, 7, 16, -5, "never"])
def test_a_lock_that_never_comes_cannot_be_set(settings: Settings, minutes: object) -> None:
    settings.lock_minutes = minutes  # type: ignore[assignment]
    assert settings.lock_minutes == 5
