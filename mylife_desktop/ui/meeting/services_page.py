"""What the services already plan, theme by theme, with what is seen there, and the week of it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.finding import Finding, Kind, Thresholds
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.service_edits import Written, services_spoken_of, written_of
from mylife_desktop.domain.week import Week
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.asking_line import AskingLine
from mylife_desktop.ui.meeting.card_menu import CardMenu
from mylife_desktop.ui.meeting.finding_row import FindingRow
from mylife_desktop.ui.meeting.nobody_card import NobodyCard
from mylife_desktop.ui.meeting.pulling_apart import PullingApart
from mylife_desktop.ui.meeting.resting_list import RestingList
from mylife_desktop.ui.meeting.service_form import Offered, ServiceForm
from mylife_desktop.ui.meeting.service_row import ThemeRow
from mylife_desktop.ui.meeting.services_head import ServicesHead
from mylife_desktop.ui.meeting.services_shown import ServicesShown, services_shown
from mylife_desktop.ui.meeting.services_week import WeekPanel
from mylife_desktop.ui.meeting.theme_rows import ThemeRows
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.announcing import announce
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.tab_order import in_tab_order

_WEEK_STANDS = 1080
"""The width at 100 % text from which on the week stands below the themes, always in view."""


class ServicesPage(Speaking):
    """Shows and asks; what the two choose is passed on."""

    goals_asked = Signal()
    goal_asked = Signal(str)
    """An own goal is to be seen."""
    people_asked = Signal()
    added = Signal(object)
    """What was Written for new goals of a service."""
    changed = Signal(str, object)
    """A service's goal is as it was Written now."""
    taken_away = Signal(str)
    """The card of a service's goal was a mistake."""
    said_nobody = Signal(bool)
    """Nobody else plans anything; False takes the answer back."""
    marked = Signal(str, str, bool)
    """Two services' goals pull apart, or not any more."""
    not_apart = Signal(str)
    """The services' goals on a theme do not pull apart."""
    decided = Signal(object, str, str, object)
    """A finding, a Choice, why, and the services' goals that end."""
    joined = Signal(str, object)
    """An own goal takes in these services' goals."""
    goal_wanted = Signal(str, object, str)
    """Theme, services' goals to take in, and words: a new goal of one's own."""
    half_typed = Signal(str, object)
    """A form of this page, and what stands in it that is not kept yet."""

    def __init__(
        self,
        instrument: Instrument,
        language: str,
        look: Look,
        limits: Thresholds | None = None,
    ) -> None:
        super().__init__()
        self._limits = limits or Thresholds()
        self._instrument, self._language, self._look = instrument, language, look
        self.covers: Callable[[str], str] = str
        """Words as they may be shown now."""
        self._case: Case | None = None
        self._before: Week | None = None
        self._today = ""
        self._shown = ServicesShown()
        self._stops: list[QWidget] = []
        self._last = Written("", "", "")
        self._came_from: QWidget | None = None
        self._came_at = 0
        self.head = ServicesHead()
        self.goals, self.add = self.head.goals, self.head.add
        self.nobody = NobodyCard()
        self.form = ServiceForm(language, look)
        self.asking = AskingLine(look)
        self._apart = PullingApart(self.asking, lambda id_: self._shown.names.goal(id_))
        self.resting = RestingList()
        self.themes = ThemeRows(look)
        self.week = WeekPanel(language, look)
        self._build()
        self._connect()

    def show_case(self, case: Case, today: str, before: Week | None = None) -> None:
        """Show a case by what is known today; `before` is the week as the meeting began."""
        self._case, self._today, self._before = case, today, before
        self.form.cover(self.covers)
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._shown = services_shown(
            case, self._instrument, today, self._language, self._limits, self.covers
        )
        self._show_head()
        self._show_rows()
        self.resting.show_resting(self._shown.resting, self._shown.names)
        self.resting.setVisible(bool(self._shown.resting) and not self._is_writing)
        self.week.show_week(self._shown.week, before, self._shown.names.goal)
        self.week.setVisible(bool(self._shown.cards) and not self._is_writing)
        if had_focus:
            self._keep_focus()

    def write_new(self, service: str = "", theme: str = "") -> None:
        """Begin a service's goal; theme and service stand ready as far as they can be guessed."""
        services = self._shown.services
        known = self._last.service or (services[0] if len(services) == 1 else "")
        chosen = self._shown.chosen
        self._write(Written("", theme or self._last.theme or chosen, service or known), "")

    def change(self, id_: str) -> None:
        """Begin to change a service's goal."""
        if self._case is not None:
            self._write(written_of(self._case, id_), id_)

    def row(self, theme: str) -> ThemeRow:
        """The row of a theme; an empty one is what is about none."""
        return self.themes.rows[theme]

    def go_on_with(self, form: str, typed: Typed) -> None:
        """Open a form in which words were left, unless it is open already."""
        kind, _, about = form.partition("/")
        is_there = about in self.themes.cards()
        if kind == "form":
            self.form.half.remember(form if is_there else "form/", typed)
            if not self._is_writing:
                self.change(about) if is_there else self.write_new()
        elif kind == "mine" and is_there:
            self.asking.half.remember(form, typed)
            if self.asking.isHidden():
                self._on_mine(about)
        elif kind == "finding":
            self.themes.go_on_with(about, typed)

    def speak(self, language: str) -> None:
        """Show names in another language."""
        self._language = language
        self.form.speak(language)
        self.week.speak(language)
        self._again()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for part in (self.themes, self.form, self.week):
            part.dress(look)
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._again()

    def first_focus(self) -> QWidget:
        """What is being written, what is still to be said first, or the first choice.

        Where the choices stand below the cards, the head: the page is seen from its beginning.
        """
        if self._is_writing or not self.asking.isHidden():
            return (self.form if self._is_writing else self.asking).first_focus()
        if (asking := self.themes.asking()) is not None:
            return asking.first_focus()
        if not self._shown.cards:
            return self.nobody.first_focus()
        if self.width() < self._look.px(_WEEK_STANDS):
            return self.add
        return self.themes.first_focus() or self.add

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The week below, where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    # -- what is seen ----------------------------------------------------------------------------

    @property
    def _is_writing(self) -> bool:
        return not self.form.isHidden()

    def _again(self) -> None:
        if self._case is not None:
            self.show_case(self._case, self._today, self._before)

    def _show_head(self) -> None:
        cards = len(self._shown.cards)
        self.head.show_count(len(self._shown.services), cards)
        nobody = self._shown.plan.nobody_else
        self.nobody.show_answer(day_said(nobody, self._language, self._today) if nobody else "")
        self.nobody.setVisible(not cards and not self._is_writing)

    def _show_rows(self) -> None:
        self.themes.show_themes(self._shown.rows, self._today)
        self.themes.setVisible(bool(self._shown.rows) and not self._is_writing)
        self._order_tabs()

    def _order_tabs(self) -> None:
        stops = [self.goals, self.add, *self.asking.stops()]
        stops += [*self.themes.stops(), self.resting.toggle, *self.week.stops()]
        if stops != self._stops:
            self._stops = stops
            in_tab_order(stops)

    def _keep_focus(self) -> None:
        """What had the keyboard may be gone: then it goes to what is next."""
        focused = QApplication.focusWidget()
        if focused is None or not focused.isVisible() or not self.isAncestorOf(focused):
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is done ----------------------------------------------------------------------------

    def _write(self, written: Written, id_: str) -> None:
        if self._case is None:
            return
        self._came_from = QApplication.focusWidget()
        self._came_at = self._scroll.verticalScrollBar().value()
        ids = self._instrument.theme_ids
        themes = [(t, self._instrument.theme(t).name.in_language(self._language)) for t in ids]
        if written.theme and written.theme not in ids:
            themes.append((written.theme, written.theme))
        people = tuple((p.id, p.name) for p in people_of(self._case) if not p.excluded)
        offered = Offered(tuple(themes), services_spoken_of(self._case), people)
        self.form.write(written, offered, self._today, id_=id_, covers=self.covers)
        self._show_form(True)
        self._scroll.verticalScrollBar().setValue(0)
        self.form.first_focus().setFocus()

    def _change_for(self, finding: Finding, id_: str) -> None:
        """Where the finding is about its time or its end, the keyboard is there at once."""
        self.change(id_)
        self.form.unfold()
        if finding.kind is Kind.PAST_VALID:
            self.form.more.valid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self, shown: bool) -> None:
        if not shown and self._is_writing:  # back to where it was opened, when that is laid out
            bar = self._scroll.verticalScrollBar()
            QTimer.singleShot(0, self, lambda: bar.setValue(self._came_at))
        self.form.setVisible(shown)
        self.themes.setVisible(not shown and bool(self._shown.rows))
        self.nobody.setVisible(not shown and not self._shown.cards)
        self.resting.setVisible(not shown and bool(self._shown.resting))
        self.week.setVisible(not shown and bool(self._shown.cards))

    def _on_form_left(self) -> None:
        self._show_form(False)
        self._go_back()

    def _go_back(self) -> None:
        back = self._came_from
        is_there = back is not None and isValid(back) and back.isVisible()
        (back if back is not None and is_there else self.add).setFocus()

    def _on_written(self, id_: str, written: Written) -> None:
        self._last = replace(written, text="")
        self._show_form(False)
        if id_:
            self.changed.emit(id_, written)
        else:
            self.added.emit(written)
            announce(self, self.tr("Added: {words}").format(words=", ".join(written.lines)))
        self.add.setFocus()

    def _on_taken_away(self, id_: str) -> None:
        self._show_form(False)
        self.taken_away.emit(id_)
        self.add.setFocus()

    def _on_card(self, id_: str) -> None:
        if self._apart.takes(id_):
            return
        pressed = self.themes.cards()[id_]
        menu = self.menu_of(id_)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(pressed.mapToGlobal(QPoint(0, pressed.height())))

    def menu_of(self, id_: str) -> CardMenu:
        """What can be done with a card."""
        goals = (g for g in self._shown.plan.goals if g.is_open and id_ not in g.joins)
        own = [(goal.id, self.covers(goal.words)) for goal in goals]
        menu = CardMenu(self, own, has_others=len(self._shown.cards) > 1)
        menu.change_asked.connect(lambda: self.change(id_))
        menu.goal_asked.connect(lambda: self._on_mine(id_))
        menu.joined.connect(lambda goal: self.joined.emit(goal, (id_,)))
        menu.mark_asked.connect(lambda: self._apart.ask_for_other(id_))
        menu.taken_away.connect(lambda: self.taken_away.emit(id_))
        return menu

    def _on_mine(self, id_: str) -> None:
        theme = next(card.theme for card in self._shown.cards if card.id == id_)

        def on_words(words: str) -> None:
            self.asking.hide()
            self.goal_wanted.emit(theme, (id_,), words)

        self._came_from = self.themes.cards()[id_]
        hint = lambda: self._shown.names.goals.get(id_, "")  # noqa: E731
        question = lambda: self.tr("What do I want, in my own words?")  # noqa: E731
        self.asking.ask(question, on_words, f"mine/{id_}", hint=hint)

    def _on_asking_left(self) -> None:
        self.asking.hide()
        self._go_back()

    def _on_apart_answered(self, theme: str, pulls: bool) -> None:
        if not pulls:
            self.not_apart.emit(theme)
            return
        cards = (card.shown for card in self.themes.rows[theme].cards())
        self._apart.ask_among([card.id for card in cards if not card.is_ended])
        first = self.themes.rows[theme].first_focus()
        if self.asking.isHidden() and first is not None:  # of two it is clear: here it is said
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_finding_made(self, row: FindingRow) -> None:
        row.half_typed.connect(self.half_typed)
        row.decided.connect(self.decided)
        row.joined.connect(self.joined)
        row.goal_wanted.connect(self.goal_wanted)
        row.change_asked.connect(lambda id_: self._change_for(row.finding, id_))
        row.service_goal_asked.connect(lambda service: self.write_new(service))
        row.goal_asked.connect(self.goal_asked)
        row.goals_asked.connect(self.goals_asked)
        row.people_asked.connect(self.people_asked)
        row.unmarked.connect(lambda one, other: self.marked.emit(one, other, False))

    # -- room ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.head.goals_asked.connect(self.goals_asked)
        self.head.add_asked.connect(self.write_new)
        self.nobody.writing_asked.connect(lambda: self.write_new())
        self.nobody.said.connect(self.said_nobody)
        self.form.written.connect(self._on_written)
        self.form.taken_away.connect(self._on_taken_away)
        self.form.left.connect(self._on_form_left)
        for half in (self.form.half, self.asking.half):
            half.told.connect(self.half_typed)
        self.themes.card_pressed.connect(self._on_card)
        self.themes.apart_answered.connect(self._on_apart_answered)
        self.themes.finding_made.connect(self._on_finding_made)
        self._apart.marked.connect(self.marked)
        self.asking.left.connect(self._on_asking_left)
        self.asking.put.connect(self._order_tabs)
        self.week.unfolded.connect(self._on_week_unfolded)
        self.resting.unfolded.connect(lambda: self._scroll.show_whole(self.resting))
        again = self.resting.opened_again
        again.connect(lambda finding: self.decided.emit(finding, "again", "", ()))

    def _on_week_unfolded(self) -> None:
        """Unfolded it stands last in what is scrolled: it may be higher than the page."""
        pressed = QApplication.focusWidget()
        self._arrange()
        if pressed is not None:
            pressed.setFocus()
        self._scroll.let_go()  # of what was pressed: the words below it are what was asked for
        if self.week.is_unfolded:
            QTimer.singleShot(0, self, lambda: self.week.come_into_view(self._scroll))

    def _build(self) -> None:
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(10)
        self.form.hide()
        self.asking.hide()
        for part in (self.form, self.nobody, self.themes, self.resting, self.week):
            self._content.addWidget(part)
        self._content.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(12)
        self._column.addWidget(self.head)
        self._column.addWidget(self.asking)
        self._scroll = Scroll(content)
        self._column.addWidget(self._scroll, 1)

    def _arrange(self) -> None:
        is_wide = self.width() >= self._look.px(_WEEK_STANDS)
        stands = is_wide and not self.week.is_unfolded
        self.head.be_wide(is_wide)
        is_below = self._column.indexOf(self.week) >= 0
        if stands and not is_below:
            self._column.addWidget(self.week)
        elif not stands and is_below:
            self._content.insertWidget(self._content.count() - 1, self.week)
