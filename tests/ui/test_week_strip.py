"""The week as columns: what happens when is seen, and all of it is also said in words."""

from dataclasses import replace

from PySide6.QtGui import QColor, QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from mylife_desktop.domain.service_edits import Written, add_service_goals
from mylife_desktop.domain.services import Time, cards_of, services_of
from mylife_desktop.domain.week import Week
from mylife_desktop.ui.look import look
from mylife_desktop.ui.meeting.week_days import days_shown
from mylife_desktop.ui.widgets.week_strip import WeekStrip
from mylife_desktop.week_texts import hatch_said, hours_said, week_said
from tests.builders import a_case
from tests.drive import show
from tests.ui.shown import LOOK


def a_week(*goals: tuple[str, Time]) -> Week:
    case = a_case()
    for number, (service, time) in enumerate(goals):
        written = Written(f"Goal {number}", "studies_work", service, times=(time,))
        case = add_service_goals(case, written)
    return Week(cards_of(services_of(case)))


SCHOOL = ("School", Time(("tue", "thu"), "09:00", "13:00"))
WORKSHOP = ("Workshop", Time(("mon", "tue", "wed", "thu", "fri"), "08:00", "15:00", 30))
EVENING = ("Evening", Time(("wed",), "16:00", "20:30"))


def strip_of(qtbot: QtBot, week: Week) -> WeekStrip:
    strip = WeekStrip(LOOK)
    strip.show_days(days_shown(week, "en"), "Your week", "in words")
    show(qtbot, strip, 640, strip.sizeHint().height())
    return strip


def picture(strip: WeekStrip) -> QImage:
    return strip.grab().toImage()


def colours(strip: WeekStrip, at: int, begins: int, ends: int) -> set[str]:
    """The colours of a day between two minutes."""
    column, image = strip.column(at), picture(strip)
    ratio = image.devicePixelRatio()
    top, bottom = strip.minute(begins, column) + 3, strip.minute(ends, column) - 3
    return {
        QColor(image.pixel(round((column.x() + x) * ratio), round(y * ratio))).name()
        for x in range(6, int(column.width()) - 6)
        for y in range(round(top), round(bottom))
    }


def test_what_happens_fills_its_hours_and_the_rest_is_empty(qtbot: QtBot) -> None:
    strip, palette = strip_of(qtbot, a_week(SCHOOL)), LOOK.palette
    assert colours(strip, 1, 9 * 60, 13 * 60) == {palette.pressed.lower()}
    assert colours(strip, 1, 14 * 60, 19 * 60) == {palette.ground.lower()}
    assert colours(strip, 0, 7 * 60, 19 * 60) == {palette.ground.lower()}


def test_the_way_is_lighter(qtbot: QtBot) -> None:
    long_way = ("School", Time(("mon",), "10:00", "13:00", 120))
    strip, palette = strip_of(qtbot, a_week(long_way)), LOOK.palette
    assert colours(strip, 0, 8 * 60, 10 * 60) == {palette.chip.lower()}


def test_what_is_at_once_is_hatched_and_said(qtbot: QtBot) -> None:
    week = a_week(WORKSHOP, SCHOOL)
    strip, palette = strip_of(qtbot, week), LOOK.palette
    assert {palette.ink.lower(), palette.surface.lower()} <= colours(strip, 1, 9 * 60, 13 * 60)
    assert palette.ink.lower() not in colours(strip, 0, 9 * 60, 13 * 60)
    words = [shown.words for shown in days_shown(week, "en")]
    assert words == [(), ("two at once",), (), ("two at once",), ()]
    assert hatch_said(week) == "Hatched: two things at the same time."


def test_half_an_hour_at_once_is_hatched_too(qtbot: QtBot) -> None:
    visit = ("Clinic", Time(("tue",), "11:15", "11:45"))
    seen = colours(strip_of(qtbot, a_week(SCHOOL, visit)), 1, 10 * 60 + 30, 12 * 60 + 30)
    assert {LOOK.palette.ink.lower(), LOOK.palette.surface.lower()} <= seen


def test_that_two_meet_every_other_week_is_said_of_the_week_too(english: None) -> None:
    talk = ("Clinic", Time(("tue",), "12:00", "14:00", every_weeks=2))
    assert week_said(a_week(SCHOOL, talk), lambda id_: f"“{id_}”", "en")[0].endswith(
        "At the same time 12–13, every other week: “e1g1” and “e2g1”."
    )


def test_the_last_day_has_its_whole_frame(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, a_week(SCHOOL))
    for width in (640, 380):
        strip.resize(width, 120)
        assert strip.column(4).right() + 1 <= width


def test_a_long_day_is_as_long_as_the_settings_say(english: None) -> None:
    week = replace(a_week(WORKSHOP, EVENING), long_day=540)
    assert "of more than 9 h (dashed frame)." in hatch_said(week)


def test_a_long_day_is_marked_by_a_word_and_its_hours(qtbot: QtBot) -> None:
    week = a_week(WORKSHOP, EVENING)
    assert days_shown(week, "en")[2].words == ("long day", "12 h 30 min")
    assert colours(strip_of(qtbot, week), 2, 8 * 60, 15 * 60) != colours(
        strip_of(qtbot, a_week(WORKSHOP)), 2, 8 * 60, 15 * 60
    )


def test_what_reaches_beyond_six_to_twenty_is_seen_whole(qtbot: QtBot) -> None:
    night = ("Night work", Time(("fri",), "20:00", "23:30", 30))
    strip = strip_of(qtbot, a_week(night))
    column = strip.column(4)
    assert strip.minute(24 * 60, column) <= column.bottom() + 1


def test_saturday_is_there_only_when_something_is() -> None:
    assert len(days_shown(a_week(SCHOOL), "en")) == 5
    saturday = ("Club", Time(("sat",), "10:00", "12:00"))
    assert [shown.name for shown in days_shown(a_week(saturday), "en")][-1] == "Sat"


def test_its_text_says_the_same(english: None) -> None:
    assert week_said(a_week(WORKSHOP, SCHOOL), lambda id_: f"“{id_}”", "en")[1] == (
        "Tuesday: 8–15 “e1g1” (Workshop), 30 min each way; 9–13 “e2g1” (School). "
        "At the same time 9–13: “e1g1” and “e2g1”."
    )
    assert hours_said(a_week(SCHOOL)) == "8 h a week."
    assert hours_said(Week(())) == "No times are known yet."


def test_the_texts_grow_with_the_look(qtbot: QtBot) -> None:
    strip = WeekStrip(LOOK)
    qtbot.addWidget(strip)
    strip.show_days(days_shown(a_week(SCHOOL), "en"), "Your week", "in words")
    before = strip.sizeHint()
    strip.dress(look("dark", 200))
    assert strip.sizeHint().height() > before.height() * 1.8
    assert strip.minimumSizeHint().width() <= 1300
    assert (strip.accessibleName(), strip.accessibleDescription()) == ("Your week", "in words")


def test_words_under_neighbouring_days_do_not_run_together(qtbot: QtBot) -> None:
    strip = WeekStrip(LOOK)
    strip.show_days(days_shown(a_week(WORKSHOP, SCHOOL), "en"), "Your week", "in words")
    show(qtbot, strip, 380, strip.heightForWidth(380))
    assert strip.heightForWidth(380) > strip.heightForWidth(640), "two lines where it is narrow"
    metrics = QFontMetrics(strip._font(13))
    lines = [strip._lines(shown, strip.column(0).width()) for shown in strip._days]
    assert [words for words, _ in lines[1]] == ["Tue", "two at", "once"]
    widest = max(metrics.horizontalAdvance(words) for day in lines for words, _ in day[1:])
    assert widest <= strip.column(1).x() - strip.column(0).x() - 12
