"""Where a day begins: today's person, and a way to anybody else that shows no names unasked."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mylife_desktop.domain.meeting import Meeting
from mylife_desktop.domain.round import Round
from mylife_desktop.language import long_day
from mylife_desktop.store.people import Summary
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.person_texts import meeting_text
from mylife_desktop.ui.widgets.controls import button, card, label, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.small_circle import SmallCircle

_WIDTH = 672
_MOST = 6
"""So many names are shown at once; further letters narrow them down."""


class StartPage(Page):
    """Today's person, else the last one; a search; a new person; the list, if asked for."""

    opened = Signal(str)
    """A person's id."""
    notes_asked = Signal(str)
    """The worker's own page after a meeting with this person."""
    paper_asked = Signal(str)
    """Something that this person filled in on paper is to be typed in."""
    new_person_asked = Signal()
    clients_asked = Signal()
    keep_nothing_asked = Signal()
    searched = Signal()
    """Names are asked for, for the first time since the page opened."""

    def __init__(
        self,
        find: Callable[[str, int], list[Summary]],
        look: Look,
        language: Callable[[], str],
    ) -> None:
        super().__init__()
        self._find, self._look, self._language = find, look, language
        self._person: Summary | None = None
        self._today = ""
        self._has_searched = False
        self._date = label(None, style="quiet")
        self._card = card()
        self._circle = SmallCircle(look, 90)
        self._name = label(None, style="title", wrap=True)
        self._when = label(None, style="quiet", wrap=True)
        self._goes_on = False
        self._open = button(self, self._open_text, self._on_open, "main")
        self._notes = button(self, lambda: self.tr("Afterwards: your own notes …"), self._on_notes)
        self._paper = button(self, lambda: self.tr("Type in a paper …"), self._on_paper, "link")
        self._empty = label(
            self,
            lambda: self.tr("Nobody is here yet. Begin with a new person, or bring in case files."),
            "quiet",
            wrap=True,
        )
        self._search = line_field(
            self,
            lambda: self.tr("Search for a person by name"),
            hint=lambda: self.tr("Somebody else? Type a name"),
        )
        self._nobody = label(
            self, lambda: self.tr("Nobody here has this name."), "quiet", wrap=True
        )
        self._results = QWidget()
        self._build()
        self._search.textEdited.connect(self._on_typed)
        self._search.returnPressed.connect(self._on_return)

    def show_day(
        self,
        today: str,
        person: Summary | None,
        round_: Round | None,
        meeting: Meeting | None = None,
    ) -> None:
        """Show the date and the person of the day (ISO date), else the last one.

        `meeting` is the last one with the person: one of today goes on, even if it was ended.
        """
        self._today, self._person = today, person
        met_today = meeting is not None and meeting.date == today and not meeting.refused
        self._goes_on = met_today
        self._notes.setVisible(met_today)
        self._open.setText(self._open_text())
        self._open.setAccessibleName(self._open_text())
        self._search.clear()
        self._has_searched = False
        self._show_names([])
        self._nobody.hide()
        self._card_row.setVisible(person is not None)
        self._empty.setVisible(person is None)
        if person is not None:
            self._name.setText(person.called)
            self._circle.show_round(round_, person.called)
        self._show_texts()

    def first_focus(self) -> QWidget:
        """The button that starts the meeting, else the search."""
        return self._open if self._person is not None else self._search

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._circle.dress(look)
        self._column.setMaximumWidth(round(_WIDTH * look.scale))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_column"):
            self._show_texts()

    def _show_texts(self) -> None:
        if self._today:
            self._date.setText(long_day(self._today, self._language()))
        words = self._person.next_meeting if self._person else None
        self._when.setText(meeting_text(words, self._today) if words else "")
        self._when.setVisible(bool(self._when.text()))

    def _open_text(self) -> str:
        return self.tr("Go on with the meeting") if self._goes_on else self.tr("Start meeting")

    def _on_notes(self) -> None:
        if self._person is not None:
            self.notes_asked.emit(self._person.id)

    def _on_paper(self) -> None:
        if self._person is not None:
            self.paper_asked.emit(self._person.id)

    def _on_open(self) -> None:
        if self._person is not None:
            self.opened.emit(self._person.id)

    def _on_typed(self, text: str) -> None:
        if text.strip() and not self._has_searched:
            self._has_searched = True
            self.searched.emit()
        found = self._find(text, _MOST) if text.strip() else []
        self._show_names(found)
        self._nobody.setVisible(bool(text.strip()) and not found)

    def _on_return(self) -> None:
        found = self._find(self._search.text(), 2) if self._search.text().strip() else []
        if len(found) == 1:
            self.opened.emit(found[0].id)

    def _show_names(self, people: list[Summary]) -> None:
        self._flow.clear()
        before: QWidget = self._search
        for person in people:
            made = self._name_button(person)
            self._flow.addWidget(made)
            self.setTabOrder(before, made)
            before = made
        self._results.setVisible(bool(people))

    def _name_button(self, person: Summary) -> QPushButton:
        made = QPushButton(person.called.replace("&", "&&"))
        made.setAutoDefault(True)  # Enter presses it
        made.setAccessibleName(person.called)
        made.clicked.connect(lambda: self.opened.emit(person.id))
        return made

    def _made_foot(self) -> Flow:
        """Ways to everybody else."""
        foot = Flow(spacing=12)
        for one in (
            button(self, lambda: self.tr("New person"), self.new_person_asked.emit),
            button(self, lambda: self.tr("My clients …"), self.clients_asked.emit),
            label(self, lambda: self.tr("names show only when you ask for them"), "small"),
            button(
                self,
                lambda: self.tr("A meeting that keeps nothing"),
                self.keep_nothing_asked.emit,
                "link",
                tip=lambda: self.tr("Locks the store first; your passphrase opens it again"),
            ),
        ):
            one.setMinimumHeight(46)
            foot.addWidget(one)
        return foot

    def _build(self) -> None:
        self._flow = Flow()
        self._results.setLayout(self._flow)
        self._card_row = QWidget()
        line = QHBoxLayout(self._card_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(22)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._when)
        texts.addStretch(1)
        line.addWidget(self._circle)
        line.addLayout(texts, 1)
        acts = QVBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self._open)
        acts.addWidget(self._notes)
        acts.addWidget(self._paper)
        acts.addStretch(1)
        line.addLayout(acts)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(26, 26, 26, 26)
        inside.addWidget(self._card_row)
        inside.addWidget(self._empty)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(14)
        column.addStretch(1)
        for part in (self._date, self._card, self._search, self._nobody, self._results):
            column.addWidget(part)
        column.addLayout(self._made_foot())
        column.addStretch(1)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._column, 100)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(middle))
        self.dress(self._look)
