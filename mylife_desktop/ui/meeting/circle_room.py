"""The part of a meeting in which the Circle is filled in: the Circle itself, and the survey."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Point, Viewpoint
from mylife_desktop.language import short_day
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.answering import Answering
from mylife_desktop.ui.meeting.both_views import BothViews
from mylife_desktop.ui.meeting.circle_page import CirclePage
from mylife_desktop.ui.meeting.course import Course
from mylife_desktop.ui.meeting.one_by_one import OneByOne
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.survey import RATINGS


class CircleRoom(Room):
    """Two ways to the same answers. A follow-up begins with the themes that were chosen."""

    way_changed = Signal()
    """The two are on the Circle now, or in the survey."""

    def __init__(self, answering: Answering, course: Course, language: str, look: Look) -> None:
        super().__init__(answering, course, language, look)
        self.circle_page = CirclePage(answering.instrument, language, look)
        self.one_by_one = OneByOne(answering.instrument, language, look)
        self.circle_page.card.words.is_veiled = course.is_veiled
        self.one_by_one.words.is_veiled = course.is_veiled
        self._ways = QStackedWidget()
        self._ways.addWidget(self.circle_page)
        self._ways.addWidget(self.one_by_one)
        self._has_company = course.meeting.has_company
        self._was_entered = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._both_views = BothViews()
        column.addWidget(self._both_views)
        column.addWidget(self._ways, 1)
        self._connect()
        self.follow()
        self.circle_page.light(self.circle_page.first_unanswered())

    def enter(self) -> None:
        """To the Circle; at a follow-up first to the themes that were chosen last time."""
        self._both_views.close_again()
        self.circle_page.card.words.cover()  # whoever has come in since saw nobody open it
        if self._is_short_round_open():
            self._show_short_round()
        else:
            self._show_circle()
        self._was_entered = True

    def go_to(self, theme: str, point: str) -> None:
        """Light a theme; at its comment the keyboard stands after the last word."""
        if self._in_survey() and self.one_by_one.look_at(theme, point):
            return
        self._ways.setCurrentWidget(self.circle_page)
        if point == Point.FUTURE:
            self.circle_page.light(theme)
            self.circle_page.show_card()
            self.circle_page.card.focus_comment()
        else:
            self.circle_page.light(theme, point if point in set(Viewpoint) else None)

    def look_at(self, theme: str, point: str) -> None:
        """To a point of a theme, on the Circle or in the survey, wherever the two are."""
        if self._in_survey() and self.one_by_one.look_at(theme, point):
            return
        if self._in_survey():
            self._show_circle()
        self.circle_page.light(theme)

    def ask_for_both_views(self) -> None:
        """The worker's view stands beside the client's if both ask for it."""
        self._show_circle()
        other = self._other_view()
        day = short_day(other.date, self._language) if other else None
        self._both_views.ask(self._answering.document.case.person.called, day)

    def follow(self) -> None:
        """Show what is answered now."""
        answering = self._answering
        round_ = answering.round()
        as_before = answering.can_be_as_before()
        self.circle_page.show_round(round_, answering.round_before(), as_before)
        if self._in_survey():
            self.one_by_one.show_round(round_, answering.known_before)
        if self._has_company is not self._course.meeting.has_company:
            self._has_company = not self._has_company
            self.circle_page.card.words.cover()
            self.one_by_one.words.cover()

    def speak(self, language: str) -> None:
        """Ask in another language."""
        super().speak(language)
        self.circle_page.speak(language)
        self.one_by_one.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.circle_page.dress(look)
        self.one_by_one.dress(look)

    def can_go_back(self) -> bool:
        """From the survey to the Circle."""
        return self._in_survey()

    def go_back(self) -> None:
        """From the survey to the Circle."""
        self._show_circle()

    def first_focus(self) -> QWidget:
        """The Circle, or what the question of the survey is answered with."""
        return self.one_by_one.entrance() if self._in_survey() else self.circle_page.circle

    def _other_view(self) -> Round | None:
        """The last round in which the worker saw something another way."""
        rounds = reversed(self._answering.document.case.rounds)
        return next((r for r in rounds if r.date <= self._course.date and r.worker_view), None)

    def _show_both_views(self, wanted: bool) -> None:
        other = self._other_view() if wanted else None
        self.circle_page.show_worker_view(other.worker_view if other else {})

    def _is_short_round_open(self) -> bool:
        """Whether the chosen themes come first; cut short, a short round goes on where it was."""
        round_, chosen = self._answering.round(), self._answering.chosen_before()
        if not round_.answers or not chosen:
            return bool(chosen)
        has = [round_.answer(t).has(Point(v.value)) for t in chosen for v in RATINGS]
        is_cut_short = any(has) and not all(has) and set(round_.answers) <= set(chosen)
        return is_cut_short and not self._was_entered

    def _in_survey(self) -> bool:
        return self._ways.currentWidget() is self.one_by_one

    def _show_short_round(self) -> None:
        self._show_survey(self._answering.chosen_before())

    def _show_survey(self, themes: tuple[str, ...] = ()) -> None:
        self._answering.end()
        self.one_by_one.ask(themes, can_be_short=bool(self._answering.chosen_before()))
        self._ways.setCurrentWidget(self.one_by_one)
        self.follow()
        self.one_by_one.begin()
        self.way_changed.emit()

    def _show_circle(self) -> None:
        self._answering.end()
        self._ways.setCurrentWidget(self.circle_page)
        self.follow()
        self.circle_page.circle.setFocus()
        self.way_changed.emit()

    def _connect(self) -> None:
        answering = self._answering
        for part in (self.circle_page, self.one_by_one):
            part.scored.connect(answering.score)
            part.written.connect(answering.write)
            part.left.connect(answering.end)
            part.skipped.connect(answering.skip)
            part.kept_private.connect(answering.keep_private)
        self.circle_page.moving.connect(answering.move)
        self.circle_page.moved.connect(answering.end)
        self.circle_page.put_back.connect(answering.put_back)
        self.circle_page.as_before_asked.connect(
            lambda theme: answering.as_before(theme, tuple(Viewpoint))
        )
        self.circle_page.one_by_one_asked.connect(self._show_survey)
        self.one_by_one.short_round_asked.connect(self._show_short_round)
        self.one_by_one.as_before_asked.connect(
            lambda theme, viewpoint: answering.as_before(theme, (viewpoint,))
        )
        self.one_by_one.finished.connect(self._show_circle)
        self._both_views.agreed.connect(self._show_both_views)
