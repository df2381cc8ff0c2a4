"""Which language is spoken, and dates as people write them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.language import (
    Languages,
    clock,
    interface_language,
    long_day,
    meeting_language,
    short_day,
    speaking,
)


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("fi", "fi"),
        ("sv-FI", "sv"),
        ("EN", "en"),
        ("fi-x-easy", "fi"),
        ("so", "en"),
        ("", "en"),
        ("fil", "en"),
    ],
)
def test_buttons_speak_finnish_swedish_or_english(code: str, spoken: str) -> None:
    assert interface_language(code) == spoken


def test_who_speaks_none_of_them_gets_what_is_spoken_otherwise() -> None:
    assert interface_language("so", "fi") == "fi"
    assert meeting_language("so", "sv") == "sv"


def test_a_meeting_knows_easy_finnish_too() -> None:
    assert meeting_language("fi-x-easy", "sv") == "fi-x-easy"
    assert meeting_language("fi", "sv") == "fi"
    assert meeting_language("sv-FI", "fi") == "sv"


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("fi", "22.11."),
        ("fi-x-easy", "22.11."),
        ("sv", "22 nov"),
        ("en", "22 Nov"),
        ("so", "22 Nov"),
    ],
)
def test_a_day_is_written_shortly_in_each_language(code: str, written: str) -> None:
    assert short_day("2026-11-22", code) == written


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("fi", "Sunnuntai 22. marraskuuta"),
        ("sv", "Söndag 22 november"),
        ("en", "Sunday 22 November"),
    ],
)
def test_a_day_is_written_with_its_weekday_in_each_language(code: str, written: str) -> None:
    assert long_day("2026-11-22", code) == written


@pytest.mark.parametrize(("code", "written"), [("fi", "9.05"), ("sv", "9.05"), ("en", "09:05")])
def test_the_time_of_the_day_is_written_in_each_language(code: str, written: str) -> None:
    assert clock(9, 5, code) == written


@pytest.mark.parametrize("code", ["fi", "sv", "en"])
def test_the_first_and_the_last_day_of_a_year_are_themselves(code: str) -> None:
    assert "1" in short_day("2026-01-01", code)
    assert "31" in short_day("2026-12-31", code)


def test_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="day"):
        short_day("2026-02-30", "fi")


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Languages that leave everything as it was."""
    before = QLocale()
    spoken = Languages()
    yield spoken
    for translator in spoken._translators:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


def said(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def test_all_is_said_in_another_language_a_moment_later(languages: Languages) -> None:
    seen = []
    for code in ("fi", "sv", "en", "fi"):
        languages.use(code)
        seen.append(said("ThemeCard", "Next"))
    assert seen == ["Seuraava", "Nästa", "Next", "Seuraava"]


def test_numbers_and_dates_follow(languages: Languages) -> None:
    languages.use("fi")
    assert QLocale().language() == QLocale.Language.Finnish
    languages.use("sv")
    assert QLocale().language() == QLocale.Language.Swedish


def test_easy_finnish_has_finnish_buttons(languages: Languages) -> None:
    languages.use("fi-x-easy")
    assert said("ThemeCard", "Next") == "Seuraava"


def test_qts_own_buttons_speak_it_too(languages: Languages) -> None:
    languages.use("fi")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Peru"
    box.deleteLater()


def test_every_widget_hears_of_it(languages: Languages, qapp: QApplication) -> None:
    heard = []

    class Ear(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            heard.append(event.type())

    ear = Ear()
    languages.use("sv")
    qapp.processEvents()
    assert QEvent.Type.LanguageChange in heard
    ear.deleteLater()


def test_the_same_language_again_changes_nothing(languages: Languages) -> None:
    languages.use("sv")
    before = list(languages._translators)
    languages.use("sv")
    assert languages._translators == before


# --- another language on paper


class Listening(QWidget):
    """Hears when the language changes."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self.heard.append(event.type())


@pytest.mark.parametrize("screen", ["fi", "sv", "en"])
def test_a_paper_speaks_its_own_language_whatever_the_screen_does(
    languages: Languages, screen: str
) -> None:
    languages.use(screen)
    before = said("ThemeCard", "Next")
    seen = []
    for code in ("fi", "sv", "en", "fi-x-easy", "so"):
        with speaking(code):
            seen.append((said("ThemeCard", "Next"), QLocale().language().name))
    assert seen == [
        ("Seuraava", "Finnish"),
        ("Nästa", "Swedish"),
        ("Next", "English"),
        ("Seuraava", "Finnish"),
        ("Next", "English"),
    ]
    assert said("ThemeCard", "Next") == before


def test_a_text_that_is_not_translated_is_said_as_it_is_written(languages: Languages) -> None:
    languages.use("fi")
    with speaking("en"):
        assert said("Nobody", "Not known") == "Not known"
        assert QCoreApplication.translate("Nobody", "%n thing(s)", "", 2) == "2 thing(s)"


def test_plurals_are_of_the_papers_language(languages: Languages) -> None:
    languages.use("en")
    with speaking("fi"):
        one, two = (
            QCoreApplication.translate("AgreeingTexts", "%n goal(s)", "", n) for n in (1, 2)
        )
    assert (one, two) == ("1 tavoite", "2 tavoitetta")


def test_no_widget_hears_of_a_paper(languages: Languages, qapp: QApplication, qtbot: QtBot) -> None:
    languages.use("fi")
    ear = Listening()
    qtbot.addWidget(ear)
    ear.show()
    qapp.processEvents()
    ear.heard.clear()
    with speaking("sv"):
        pass
    qapp.processEvents()
    assert ear.heard == []
    languages.use("sv")
    qapp.processEvents()
    assert QEvent.Type.LanguageChange in ear.heard


def test_numbers_and_dates_are_put_back(languages: Languages) -> None:
    odd = QLocale("de_CH")
    odd.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(odd)
    with speaking("sv"):
        assert QLocale().language() == QLocale.Language.Swedish
    assert QLocale() == odd


def test_all_is_put_back_when_something_goes_wrong(
    languages: Languages, qapp: QApplication, qtbot: QtBot
) -> None:
    languages.use("sv")
    ear = Listening()
    qtbot.addWidget(ear)
    with pytest.raises(ZeroDivisionError), speaking("fi"):
        raise ZeroDivisionError
    assert said("ThemeCard", "Next") == "Nästa"
    assert QLocale().language() == QLocale.Language.Swedish
    qapp.processEvents()
    assert ear.heard == []


def test_one_paper_within_another(languages: Languages) -> None:
    languages.use("en")
    with speaking("fi"):
        with speaking("sv"):
            assert said("ThemeCard", "Next") == "Nästa"
        assert said("ThemeCard", "Next") == "Seuraava"
    assert said("ThemeCard", "Next") == "Next"
