"""The week if all of it happened, as the two see it on the screen while they choose."""

from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QLabel, QLineEdit

from mylife_desktop.domain.services import DAYS
from mylife_desktop.ui.meeting.services_week import WeekPanel
from mylife_desktop.ui.widgets.week_strip import WeekStrip
from tests.journeys.desk import Desk
from tests.journeys.hands import Hand, cards, goal, services, standing, to_the_plan
from tests.journeys.test_plan import finding, of_row, press

DAY = dict(
    zip(
        DAYS,
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        strict=True,
    )
)


def panel(desk: Desk) -> WeekPanel:
    """What stands below the services' goals."""
    week = services(desk).week
    assert week.isVisible() and desk.sees("Your week if all of this happened")
    return week


def strips(desk: Desk) -> list[WeekStrip]:
    """The pictures in view, from left to right."""
    seen = [one for one in panel(desk).findChildren(WeekStrip) if one.isVisible()]
    return sorted(seen, key=lambda one: one.mapTo(desk.window, one.rect().topLeft()).x())


def said(desk: Desk) -> str:
    """What is said of the week in view."""
    seen = [one for one in panel(desk).findChildren(QLabel) if one.isVisible()]
    return "\n".join(one.text() for one in seen).replace("\u200b", "")


def hatched(strip: WeekStrip, day: str, begins: int, ends: int) -> bool:
    """Whether the picture has a pattern of ink there: light and dark many times in turn."""
    column = strip.column([shown.day.day for shown in strip._days].index(day))
    top, bottom = strip.minute(begins, column), strip.minute(ends, column)
    image = strip.grab().toImage()
    scale = image.devicePixelRatio()
    y = round((top + bottom) / 2 * scale)
    inside = QRectF(column.x() * scale + 6, y, column.width() * scale - 12, 1)
    xs = range(round(inside.left()), round(inside.right()))
    lights = [image.pixelColor(x, y).lightness() > 128 for x in xs]
    return sum(one is not other for one, other in pairwise(lights)) > 4


def add(hand: Hand, words: str, service: str, day: str, begins: str, ends: str) -> None:
    """A service's goal with its week, written by hand."""
    desk = hand.desk
    empty = desk.sees("Yes, write it down")
    hand.use("Yes, write it down" if empty else "+ A service's goal")
    hand.write(words)
    field(hand, "Which service?" if empty else "Another service", service)
    hand.use("Theme: Health", "Its week, dates, what was assessed …", day)
    field(hand, "From", begins)
    field(hand, "To", ends)
    hand.use("Add it")


def field(hand: Hand, name: str, text: str) -> None:
    """A line of a form, with other words in it."""
    if hand.is_mouse:
        hand.desk.click(hand.desk.find(name, QLineEdit))
    else:
        hand.tab_to(name)
    hand.desk.press("Ctrl+A")
    hand.write(text)


def choose(hand: Hand, key: str, *names: str) -> None:
    """Something of a finding, and then what it asks."""
    press(hand, of_row(finding(hand.desk, key), "Choose together …"))
    begin, end = names[0].split("…")  # however much of a goal's words has room on a key
    seen = hand.desk.seen()
    (name,) = (one for one in seen if one.startswith(begin) and one.endswith(end))
    hand.use(name, *names[1:])


ELIAS = "cannot_both:e1g1+e2g1"
WORKSHOP = "“Työpajajakso…”"


def of_elias(hand: Hand) -> None:
    """Four days of one service, and three of the same of another."""
    to_the_plan(hand, "Elias")
    hand.use("What the services plan")


def test_two_services_that_ask_for_one_hour_are_hatched_and_said(hand: Hand) -> None:
    desk = hand.desk
    to_the_plan(hand, "Noor")
    hand.use("What the services plan")
    add(hand, "Lessons", "School", "Monday", "9", "12")
    assert "3 h a week." in said(desk) and "Hatched" not in said(desk)
    assert not hatched(panel(desk).now, "mon", 660, 720)
    add(hand, "A talk", "Clinic", "Monday", "11", "13")
    assert "4 h a week." in said(desk), "the hour that both want is one hour"
    assert "Hatched: two things at the same time." in said(desk)
    assert hatched(panel(desk).now, "mon", 660, 720)
    assert not hatched(panel(desk).now, "mon", 540, 655)
    hand.use("The week in words")
    assert "At the same time 11–12: “Lessons” and “A talk”." in said(desk)


def test_when_one_ends_the_week_before_stands_beside_the_one_now(hand: Hand) -> None:
    desk = hand.desk
    of_elias(hand)
    assert strips(desk) == [panel(desk).now], "as long as nothing has changed there is one"
    assert "24 h a week, and 3 h 20 min on the way." in said(desk)
    choose(hand, ELIAS, f"{WORKSHOP} ends")
    desk.press("Return")  # why may stay empty
    desk.settle()
    assert strips(desk) == [panel(desk).then, panel(desk).now]
    assert "Before today" in said(desk) and "Now" in said(desk).splitlines()
    assert "Before today: 24 h a week, and 3 h 20 min on the way." in said(desk)
    assert hatched(panel(desk).then, "tue", 540, 780)
    assert not hatched(panel(desk).now, "tue", 540, 780) and "Hatched" not in said(desk)
    desk.press("Ctrl+Z")
    desk.settle()
    assert strips(desk) == [panel(desk).now] and hatched(panel(desk).now, "tue", 540, 780)


def test_when_one_is_moved_it_stands_elsewhere_and_the_finding_rests(hand: Hand) -> None:
    desk = hand.desk
    of_elias(hand)
    assert ELIAS in standing(desk)
    choose(hand, ELIAS, f"{WORKSHOP}: another time")
    for day in ("Tuesday", "Wednesday", "Thursday", "Friday"):
        hand.use(day)
    hand.use("Keep this")
    (time,) = next(card for card in cards(desk) if card.id == "e2g1").goal.times
    assert (time.days, time.from_, time.to) == (("fri",), "09:00", "13:00")
    assert ELIAS not in standing(desk) and "Hatched" not in said(desk)
    then, now = strips(desk)
    assert hatched(then, "tue", 540, 780) and not hatched(now, "tue", 540, 780)
    assert [shown.day.day for shown in now._days if shown.day.blocks] == list(DAYS[:5])


def test_what_is_joined_still_takes_its_hours(hand: Hand) -> None:
    desk = hand.desk
    of_elias(hand)
    before = said(desk)
    press(hand, of_row(finding(desk, "several_services:studies_work"), "Join into my goal"))
    hand.write("I want a day that has a beginning.")
    desk.press("Return")
    desk.settle()
    assert set(goal(desk).joins) == {"e1g1", "e2g1"}
    assert said(desk) == before and ELIAS in standing(desk)
    assert hatched(panel(desk).now, "tue", 540, 780)


def test_the_words_say_what_the_picture_shows(hand: Hand) -> None:
    desk = hand.desk
    of_elias(hand)
    choose(hand, ELIAS, f"{WORKSHOP}: another time", "Saturday", "Keep this")
    hand.use("The week in words")
    now = panel(desk).now
    assert "At the same time" in now.accessibleDescription()
    assert now.accessibleDescription().replace("\u200b", "") in said(desk)
    days = {line.split(":")[0]: line for line in said(desk).splitlines()}
    for shown in now._days:
        line = days.get(DAY[shown.day.day], "")
        spans = [f"{block.begins // 60}–{block.ends // 60}" for block in shown.day.blocks]
        assert [one for one in spans if one not in line] == [], shown.name
        assert ("At the same time" in line) == ("two at once" in shown.words), shown.name
        assert ("At the same time" in line) == bool(shown.day.collisions), shown.name
    hand.use("Hide the words")
    assert "At the same time" not in said(desk)


def test_the_words_come_into_view_when_they_are_asked_for(hand: Hand) -> None:
    desk = hand.desk
    of_elias(hand)
    choose(hand, ELIAS, f"{WORKSHOP} ends")
    desk.press("Return")
    desk.settle()
    hand.use("The week in words")
    words = panel(desk)._words
    desk.wait(lambda: words.visibleRegion().boundingRect().height() == words.height())


def test_a_week_from_before_is_told_in_the_words_too(mouse: Hand) -> None:
    desk = mouse.desk
    of_elias(mouse)
    choose(mouse, ELIAS, f"{WORKSHOP} ends")
    desk.press("Return")
    desk.settle()
    words = panel(desk).words()
    assert words.splitlines()[-1] == "Before today: 24 h a week, and 3 h 20 min on the way."
    assert "At the same time" in panel(desk).then.accessibleDescription()
    assert "At the same time" not in panel(desk).now.accessibleDescription()
