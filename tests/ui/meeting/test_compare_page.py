"""What has moved since an earlier round, seen and heard, and told in the client's own words."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.round import Answer, InstrumentRef, Round
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.ui.look import Look, look
from mylife_desktop.ui.meeting.compare_page import ComparePage
from mylife_desktop.ui.meeting.playing import STEP
from tests.clothes import worn
from tests.drive import SAT, click, focused, keys, layout_of, show, spoke_of
from tests.ui.shown import assert_all_is_seen, settle, words

OURS = instruments(INSTRUMENTS)
INSTRUMENT = OURS[STANDARD.id, STANDARD.version]
THEMES = INSTRUMENT.theme_ids
LOOK = look("light", 100)
TODAY = "2026-11-22"
Key = Qt.Key

MAY = (2, 5, 6, 3, 4, 4, 3, 4, 3, 4)
AUGUST = (2, 6, 5, 4, 4, 5, 2, 4, 3, 5)
NOW = (3, 7, 6, 4, 5, 8, 2, 5, 4, 6)
IMPORTANCE = (9, 7, 8, 8, 6, 7, 9, 8, 8, 7)


def a_round(date: str, scores: tuple[int, ...] = NOW, **kept: object) -> Round:
    round_ = Round(date)
    for theme, score in zip(THEMES, scores, strict=False):
        round_ = round_.with_answer(theme, Answer(satisfaction=score))
    for key, value in kept.items():
        round_ = round_.keeping(key, value)
    return round_


def important(round_: Round) -> Round:
    for theme, score in zip(THEMES, IMPORTANCE, strict=True):
        round_ = round_.with_answer(theme, replace(round_.answer(theme), importance=score))
    return round_


DESIGN = (
    important(a_round("2026-05-02", MAY, strengths=["family", "friends"])),
    a_round("2026-08-14", AUGUST),
    a_round(TODAY, NOW, changes={"housing": "Got my own flat in June."}),
)


def monthly(count: int) -> tuple[Round, ...]:
    months = [(2025 + month // 12, month % 12 + 1) for month in range(23 - count, 23)]
    return tuple(
        a_round(f"{year}-{month:02}-22", tuple((i + k) % 11 for k in range(10)))
        for i, (year, month) in enumerate(months)
    )


class Laptop:
    """The page on the screen, and what it has said."""

    def __init__(
        self,
        qtbot: QtBot,
        rounds: tuple[Round, ...] = DESIGN,
        *,
        size: tuple[int, int] = (1366, 710),
        dressed: Look = LOOK,
        language: str = "en",
    ) -> None:
        self.less_motion = False
        self.page = ComparePage(OURS, INSTRUMENT, language, dressed, lambda: self.less_motion)
        self.page.show_rounds(rounds, TODAY)
        self.said: list[tuple[str, ...]] = []
        self.page.told.connect(lambda *what: self.said.append(("told", *what)))
        self.page.left.connect(lambda: self.said.append(("left",)))
        self.page.looked_at.connect(lambda *what: self.said.append(("looked_at", *what)))
        show(qtbot, self.page, *size)
        settle()

    def heard(self, name: str) -> list[tuple[str, ...]]:
        return [said[1:] for said in self.said if said[0] == name]

    def row(self, theme: str):
        return next(row for row in self.page.card.rows if row.theme == theme)

    def lines(self) -> list[str]:
        return words(self.page).split("\n")

    def seen(self, theme: str) -> float | None:
        picture = self.page.circle.picture
        return picture.spokes[spoke_of(self.page.circle, theme)].score(SAT)

    def under(self) -> tuple[float | None, ...]:
        return tuple(spoke.before for spoke in self.page.circle.picture.spokes)


@pytest.fixture
def laptop(qtbot: QtBot) -> Laptop:
    return Laptop(qtbot)


# -- what is compared ------------------------------------------------------------------------------


def test_the_round_before_lies_under_todays_as_the_dotted_line(laptop: Laptop) -> None:
    assert laptop.under() == AUGUST
    assert laptop.seen("housing") == 8
    assert "14 August" in laptop.lines()


def test_each_theme_says_its_move_in_words_that_judge_nothing(laptop: Laptop) -> None:
    assert [row.accessibleName() for row in laptop.page.card.rows][:6] == [
        "Studies & work: 2 on 14 August, 3 now, about the same",
        "Family: 6 on 14 August, 7 now, about the same",
        "Health: 5 on 14 August, 6 now, about the same",
        "Friends: 4 on 14 August, 4 now, the same",
        "Personal development: 4 on 14 August, 5 now, about the same",
        "Housing: 5 on 14 August, 8 now, moved clearly",
    ]


def test_it_begins_with_what_moved_most_and_asks_what_made_it_move(laptop: Laptop) -> None:
    assert laptop.page.theme == "housing"
    assert "Since 14 August" in laptop.lines()
    assert "Housing moved clearly. What made it move?" in laptop.lines()


def test_strengths_are_named_before_anything_that_moved(laptop: Laptop) -> None:
    lines = laptop.lines()
    at = lines.index("Your strengths (2 May): Family and Friends")
    assert at < lines.index("Housing moved clearly. What made it move?")


def test_several_are_named_in_the_order_of_the_themes(qtbot: QtBot) -> None:
    then = a_round("2026-08-14", (0, 2, 6, 4, 5, 5, 2, 5, 4, 6))
    lines = Laptop(qtbot, (then, DESIGN[2])).lines()
    assert "Studies & work, Family and Housing moved clearly. What made them move?" in lines


def test_what_was_answered_only_once_is_listed_apart(qtbot: QtBot) -> None:
    then = DESIGN[1].with_answer("family", Answer())
    now = DESIGN[2].with_answer("life", Answer())
    laptop = Laptop(qtbot, (then, now))
    assert "Only now: Family" in laptop.lines()
    assert "Only on 14 August: Life satisfaction" in laptop.lines()
    assert {"family", "life"}.isdisjoint(row.theme for row in laptop.page.card.rows)


def test_importance_known_from_earlier_is_pale_with_its_date(laptop: Laptop) -> None:
    spoke = laptop.page.circle.picture.spokes[0]
    assert (spoke.importance, spoke.known.importance) == (None, 9)
    assert "Important, 2 May" in laptop.lines()
    assert "Importance: 7 (2 May)" in laptop.lines()


def test_with_other_questions_it_says_so_and_compares_what_is_common(qtbot: QtBot) -> None:
    then = replace(a_round("2026-08-14", AUGUST[:3]), instrument=InstrumentRef("other", "2"))
    laptop = Laptop(qtbot, (then, DESIGN[2]))
    assert [row.theme for row in laptop.page.card.rows] == list(THEMES[:3])
    assert any("Not all the questions were the same then" in line for line in laptop.lines())


@pytest.mark.parametrize("rounds", [(), DESIGN[:1]])
def test_with_one_round_there_is_nothing_to_compare_yet(
    qtbot: QtBot, rounds: tuple[Round, ...]
) -> None:
    laptop = Laptop(qtbot, rounds)
    assert "Nothing to compare yet" in laptop.lines()
    assert not laptop.page.slider.isVisible()
    assert not laptop.page.play.isVisible()


def test_without_a_round_of_today_the_newest_is_compared_and_nothing_can_be_told(
    qtbot: QtBot,
) -> None:
    laptop = Laptop(qtbot, DESIGN[:2])
    assert "From 2 May to 14 August" in laptop.lines()
    name = laptop.row("family").accessibleName()
    assert name == "Family: 5 on 2 May, 6 on 14 August, about the same"
    assert not laptop.page.card.words.box.isVisible()


# -- the line of time ------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 4, 24])
def test_any_earlier_round_can_be_chosen_by_keys(qtbot: QtBot, count: int) -> None:
    rounds = monthly(count)
    laptop = Laptop(qtbot, rounds)
    laptop.page.slider.setFocus()
    keys(Key.Key_Home)
    for round_ in rounds[:-1]:
        compared = laptop.page.comparison
        assert compared is not None
        assert compared.then == round_
        keys(Key.Key_Right)
    assert laptop.page.comparison.then == rounds[-2], "today is compared with nothing later"


def test_the_chosen_round_stays_chosen_while_words_are_typed(laptop: Laptop) -> None:
    laptop.page.slider.setValue(0)
    told = DESIGN[2].keeping("changes", {"housing": "A flat!"})
    laptop.page.show_rounds((*DESIGN[:2], told), TODAY)
    assert laptop.under() == MAY
    assert "“A flat!”" in laptop.lines()


# -- one theme -------------------------------------------------------------------------------------


def test_a_row_and_the_circle_light_the_same_theme(laptop: Laptop) -> None:
    QTest.mouseClick(laptop.row("family"), Qt.MouseButton.LeftButton)
    circle = laptop.page.circle
    assert circle.picture.active == THEMES.index("family")
    click(circle, layout_of(circle).labels[3].icon)
    assert laptop.row("friends").isChecked()
    assert laptop.heard("looked_at") == [("family",), ("friends",)]


def test_the_row_of_a_theme_lit_on_the_circle_comes_into_view(qtbot: QtBot) -> None:
    laptop = Laptop(qtbot, size=(1366, 480))
    click(laptop.page.circle, layout_of(laptop.page.circle).labels[9].icon)
    settle()
    assert not laptop.row("resilience").visibleRegion().isEmpty()
    assert laptop.page.card.words.box.isVisible(), "the field stays below a list of any length"


def test_up_and_down_walk_through_the_list(laptop: Laptop) -> None:
    laptop.row("housing").setFocus()
    keys(Key.Key_Down, Key.Key_Up, Key.Key_Up)
    assert laptop.page.theme == "development"
    assert focused() is laptop.row("development")
    stops = [r for r in laptop.page.card.rows if r.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [laptop.row("development")]


def test_at_the_ends_of_the_list_the_keys_stay(laptop: Laptop) -> None:
    laptop.page.light(THEMES[0])
    laptop.row(THEMES[0]).setFocus()
    keys(Key.Key_Up)
    assert laptop.page.theme == THEMES[0]


def test_what_changed_is_told_as_it_is_typed(laptop: Laptop) -> None:
    laptop.page.light("family")
    laptop.page.card.words.box.setFocus()
    QTest.keyClicks(focused(), "Hm!")
    assert laptop.heard("told") == [("family", "H"), ("family", "Hm"), ("family", "Hm!")]
    laptop.row("family").setFocus()
    assert laptop.said[-1] == ("left",)


def test_the_cursor_stays_where_it_is_when_the_page_is_shown_anew(laptop: Laptop) -> None:
    box = laptop.page.card.words.box
    box.setFocus()
    keys(Key.Key_Home, Key.Key_Right)
    laptop.page.show_rounds(DESIGN, TODAY)
    assert box.textCursor().position() == 1


def test_words_kept_with_the_earlier_round_are_shown_with_their_day(qtbot: QtBot) -> None:
    then = DESIGN[1].keeping("changes", {"family": "We talk more."})
    laptop = Laptop(qtbot, (then, DESIGN[2]))
    assert "“We talk more.” (14 August)" in laptop.lines()
    laptop.page.light("family")
    assert laptop.page.card.words.box.words() == "", "they are not copied into today's round"


def test_markup_in_somebodys_words_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    now = DESIGN[2].keeping("changes", {"housing": "<b>mine</b> & yours"})
    laptop = Laptop(qtbot, (DESIGN[1], now))
    assert "“<b>mine</b> & yours”" in laptop.lines()


# -- company ---------------------------------------------------------------------------------------


def covered(laptop: Laptop) -> bool:
    heard = laptop.row("housing").accessibleDescription()
    written = any("flat" in line for line in laptop.lines()) or "flat" in heard
    return not written and not laptop.page.card.words.box.isVisible()


def open_it(laptop: Laptop) -> None:
    laptop.page.card.words._open.click()
    QApplication.processEvents()


def test_words_are_covered_until_the_client_opens_them(laptop: Laptop) -> None:
    laptop.page.veil(lambda text: "flat" in text)
    assert covered(laptop)
    assert "Private words" in laptop.lines()
    open_it(laptop)
    assert "“Got my own flat in June.”" in laptop.lines()
    assert laptop.page.card.words.box.isVisible()


@pytest.mark.parametrize(
    "act",
    [
        lambda page: (page.light("family"), page.light("housing")),
        lambda page: page.slider.setValue(0),
        lambda page: page.veil(lambda text: "flat" in text),
    ],
    ids=["another theme", "another round", "other company"],
)
def test_they_are_covered_again(laptop: Laptop, act: Callable[[ComparePage], object]) -> None:
    laptop.page.veil(lambda text: "flat" in text)
    open_it(laptop)
    act(laptop.page)
    settle()
    assert covered(laptop)


def test_what_one_is_typing_is_not_covered_under_ones_hands(laptop: Laptop) -> None:
    laptop.page.veil(lambda text: "Riku" in text)
    laptop.page.light("family")
    box = laptop.page.card.words.box
    box.setFocus()
    QTest.keyClicks(box, "Riku")
    now = DESIGN[2].keeping("changes", {"family": "Riku"})
    laptop.page.show_rounds((*DESIGN[:2], now), TODAY)
    assert box.isVisible()
    assert box.hasFocus()


# -- played ----------------------------------------------------------------------------------------


def begin_to_play(laptop: Laptop, at: int) -> None:
    """Play, and stand still at a moment: nobody waits for the clock."""
    laptop.page.play.click()
    laptop.page.playing.clock.pause()
    laptop.page.playing.clock.setCurrentTime(at)


def test_a_change_is_played_from_the_chosen_round_through_every_later_one(laptop: Laptop) -> None:
    laptop.page.slider.setValue(0)
    begin_to_play(laptop, 0)
    seen = [laptop.seen("housing")]
    for moment in (STEP // 2, STEP, STEP + STEP // 2, 2 * STEP):
        laptop.page.playing.clock.setCurrentTime(moment)
        seen.append(laptop.seen("housing"))
    assert seen == [4, 4.5, 5, 6.5, 8]
    laptop.page.playing.stop()


def test_the_day_is_said_as_it_goes(laptop: Laptop) -> None:
    laptop.page.slider.setValue(0)
    begin_to_play(laptop, STEP)
    assert "Satisfied, 14 August" in laptop.lines()
    laptop.page.play.click()
    assert "Satisfied now" in laptop.lines()


def test_pressed_again_it_stops_at_what_is_so_now(laptop: Laptop) -> None:
    begin_to_play(laptop, STEP // 2)
    assert (laptop.page.play.text(), laptop.seen("housing")) == ("■ Stop", 6.5)
    laptop.page.play.click()
    assert (laptop.page.play.text(), laptop.seen("housing")) == ("▶ Play", 8)


@pytest.mark.parametrize(
    "act",
    [
        lambda page: page.card.rows[0].click(),
        lambda page: page.slider.setValue(0),
        lambda page: QTest.keyClicks(page.card.words.box, "x"),
        lambda page: page.show_rounds(DESIGN[:2], TODAY),
        lambda page: page.hide(),
    ],
    ids=["a theme", "a round", "words", "other values", "away"],
)
def test_any_act_stops_it(laptop: Laptop, act: Callable[[ComparePage], object]) -> None:
    begin_to_play(laptop, STEP // 2)
    act(laptop.page)
    assert not laptop.page.playing.is_going


def test_with_less_motion_there_are_only_still_pictures(laptop: Laptop) -> None:
    laptop.less_motion = True
    laptop.page.slider.setValue(0)
    begin_to_play(laptop, 0)
    seen = []
    for moment in range(0, 3 * STEP, 100):
        laptop.page.playing.clock.setCurrentTime(moment)
        seen.append(laptop.seen("housing"))
    assert list(dict.fromkeys(seen)) == [4, 5, 8]
    laptop.page.playing.stop()


# -- looks -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 4, 24])
@pytest.mark.parametrize("size", [(1366, 710), (900, 640)])
def test_nothing_is_cut(qtbot: QtBot, any_look: Look, size: tuple[int, int], count: int) -> None:
    laptop = Laptop(qtbot, monthly(count), size=size, dressed=any_look)
    assert_all_is_seen(laptop.page)
    laptop.page._sides.show_side(1)
    assert_all_is_seen(laptop.page)


def test_where_it_is_narrow_they_are_two_tabs(qtbot: QtBot) -> None:
    laptop = Laptop(qtbot, size=(1000, 700))
    assert laptop.page.circle.isVisible()
    assert not laptop.page.card.isVisible()
    laptop.page._sides.show_side(1)
    assert not laptop.page.circle.isVisible()
    assert laptop.page.card.isVisible()


def test_it_speaks_another_language_at_once(laptop: Laptop) -> None:
    laptop.page.speak("fi")
    shown = {label.text() for label in laptop.page.card.findChildren(QLabel)}
    assert "Asuminen" in shown
    assert laptop.page.slider.stops[1].day == "14.8."


def test_it_wears_another_look_at_once(laptop: Laptop) -> None:
    dark = look("dark", 200)
    with worn(dark):
        laptop.page.dress(dark)
        assert_all_is_seen(laptop.page)
