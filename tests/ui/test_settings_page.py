"""How the program behaves and looks on this laptop: one press for each choice."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.finding import Thresholds
from mylife_desktop.settings import LIMITS, Settings
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.settings_page import Chosen, SettingsPage
from tests.drive import focused, keys
from tests.ui.shown import LOOK, assert_all_is_seen, stand, words

FOLDER = "/etc/xdg/mylife-desktop"


def page_on(qtbot: QtBot, look: Look = LOOK) -> SettingsPage:
    page = SettingsPage(FOLDER, look)
    stand(qtbot, page)
    return page


def chosen(page: SettingsPage) -> dict[str, list[object]]:
    """What is lit in each row."""
    return {
        name: [value for value, one in row.items() if one.isChecked()]
        for name, row in page._rows.items()
    }


def test_it_shows_what_the_settings_say(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.lock_minutes, settings.rounds_due_weeks, settings.palette = 10, 26, "contrast"
    page = page_on(qtbot)
    page.show_settings(settings)
    assert chosen(page) == {
        "lock_minutes": [10],
        "rounds_due_weeks": [26],
        "text_size": [0],
        "palette": ["contrast"],
        "less_motion": ["system"],
        **{name: [getattr(Thresholds(), name)] for name in LIMITS},
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("lock_minutes", 1),
        ("lock_minutes", 15),
        ("rounds_due_weeks", 0),
        ("text_size", 200),
        ("palette", "contrast_dark"),
        ("less_motion", "on"),
        ("important_from", 9),
        ("long_day", 480),
    ],
)
def test_one_press_is_told_at_once(qtbot: QtBot, name: str, value: object) -> None:
    page = page_on(qtbot)
    told: list[tuple[str, object]] = []
    page.changed.connect(lambda *what: told.append(what))
    page.choice(name, value).click()
    assert told == [(name, value)] and chosen(page)[name] == [value]


def test_it_goes_by_keys_alone(qtbot: QtBot) -> None:
    page = page_on(qtbot)
    told: list[tuple[str, object]] = []
    page.changed.connect(lambda *what: told.append(what))
    assert focused() is page.choice("lock_minutes", 5)
    keys(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert told[-1] == ("lock_minutes", 10)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is page.choice("rounds_due_weeks", 12)


def test_a_look_chosen_elsewhere_is_shown_here(qtbot: QtBot) -> None:
    page = page_on(qtbot)
    page.show_chosen(Chosen(lock_minutes=3))
    page.show_look(150, "dark")
    assert chosen(page)["text_size"] == [150] and chosen(page)["palette"] == ["dark"]
    assert chosen(page)["lock_minutes"] == [3]


def test_it_says_where_the_organisations_own_texts_may_lie(qtbot: QtBot) -> None:
    said = words(page_on(qtbot)).replace("\u200b", "")
    assert FOLDER in said


def test_every_choice_says_what_it_is_about(qtbot: QtBot) -> None:
    page = page_on(qtbot)
    assert page.choice("palette", "dark").accessibleName() == "Colours: Dark"
    assert page.choice("less_motion", "off").accessibleName() == "Less motion: Never"


def test_all_is_seen_in_any_look(qtbot: QtBot, any_look: Look) -> None:
    assert_all_is_seen(page_on(qtbot, any_look))


def test_what_stands_out_in_plans_is_chosen_here_and_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert settings.limits == Thresholds()
    settings.set_limit("important_from", 9)
    settings.set_limit("long_day", 480)
    again = Settings(tmp_path / "settings.ini")
    assert again.limits == replace(Thresholds(), important_from=9, long_day=480)
    (tmp_path / "settings.ini").write_text("[General]\nimportant_from=11\n")
    assert Settings(tmp_path / "settings.ini").limits.important_from == 7, "what is no choice"
