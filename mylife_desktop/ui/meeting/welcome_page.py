"""How a meeting begins: what this is, in which language, who is here, and a way to say no."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mylife_desktop.language import OWN_NAMES
from mylife_desktop.phrases import shortened
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.here_card import LONGEST_NAME, HereCard
from mylife_desktop.ui.meeting.refusal_page import RefusalPage
from mylife_desktop.ui.meeting.welcome_texts import WelcomeTexts
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.column import in_the_middle
from mylife_desktop.ui.widgets.controls import button, card, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.scroll import Scroll

_WIDE, _NARROW = 1180, 672
"""The widest that two columns, and one, get at 100 % text."""


class WelcomePage(Speaking):
    """Everything before the first round; from the second meeting on a line and who is here."""

    language_chosen = Signal(str)
    begun = Signal()
    refused = Signal()
    """The client has said no, twice."""
    left = Signal()
    """The goodbye was read."""
    half_typed = Signal(str, object)
    """A form of this page, and what stands in it that is not kept yet."""

    def __init__(self, languages: tuple[str, ...], language: str, look: Look) -> None:
        super().__init__()
        self._language, self._look = language, look
        self._called, self._guardians = "", ""
        self._is_first, self._is_whole, self._answered_today = True, True, False
        self.here = HereCard(look)
        self._texts = WelcomeTexts(look)
        self._title = label(None, style="huge", wrap=True)
        self._again = label(self, lambda: self.tr("It works as before."))
        self._read = button(
            self, lambda: self.tr("Read how it works"), lambda: self._show_whole(True), "link"
        )
        self._languages = {code: self._language_button(code) for code in languages}
        self._begin = button(self, lambda: self.tr("Let's begin"), self.begun.emit, "main")
        self._refuse = button(self, lambda: self.tr("Not for me"), self._on_refused)
        self._refusal = RefusalPage(look)
        self.here.half.told.connect(self.half_typed)
        self._build()
        self._connect()
        self.speak(language)
        self._follow()

    def go_on_with(self, form: str, typed: Typed) -> None:
        """Show again a name that was being typed."""
        if form == "here" and not self.here.field.text():
            self.here.half.fill(typed)

    def show_meeting(
        self,
        called: str,
        *,
        first: bool,
        might_be_minor: bool = False,
        guardians: str = "",
        answered_today: bool = False,
    ) -> None:
        """Welcome somebody. `guardians` is the organisation's text in the client's language.

        `answered_today`: there is already something of today that a no would take away.
        """
        is_other = (called, first) != (self._called, self._is_first)
        if called != self._called:
            self._parts.setCurrentIndex(0)
        self._called, self._is_first, self._answered_today = called, first, answered_today
        self._guardians = guardians if might_be_minor else ""
        if is_other:
            self._is_whole = first
        if self._of_guardians.text() != self._guardians:
            self._of_guardians.setText(self._guardians)
        self._follow()

    def show_keeps_nothing(self, keeps_nothing: bool) -> None:
        """Promise nothing that this meeting does not keep."""
        self._texts.show_keeps_nothing(keeps_nothing)
        self._refusal.show_keeps_nothing(keeps_nothing)

    def show_welcome(self) -> None:
        """Come back from the refusal."""
        self._parts.setCurrentIndex(0)
        self.first_focus().setFocus()

    def show_goodbye(self) -> None:
        """It was refused, and that is fine."""
        self._refusal.ask(self._called, answered_today=False)
        self._refusal.say_goodbye()
        self._parts.setCurrentWidget(self._refusal)
        self._refusal.first_focus().setFocus()

    def speak(self, language: str) -> None:
        """Show which language the questions are in."""
        self._language = language
        for code, made in self._languages.items():
            made.setChecked(code == language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        for part in (self.here, self._texts, self._refusal):
            part.dress(look)
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def first_focus(self) -> QWidget:
        """What leads on; where texts are large that lies below, and reading comes first."""
        if self._parts.currentWidget() is self._refusal:
            return self._refusal.first_focus()
        return self._begin if self._look.scale <= 1 else self._scroll

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._arrange()

    # -- what is seen ----------------------------------------------------------------------------

    def _follow(self) -> None:
        words = self.tr("Welcome, {name}") if self._is_first else self._nice()
        name = shortened(self._called, LONGEST_NAME)
        self._title.setText(breakable(words.format(name=name)))
        self._scroll.setAccessibleName(words.format(name=self._called))
        self._texts.setVisible(self._is_whole)
        self._languages_card.setVisible(self._is_whole)
        self._before_line.setVisible(not self._is_whole)
        self._minors_card.setVisible(self._is_whole and bool(self._guardians))
        self._arrange()

    def _nice(self) -> str:
        return self.tr("Nice to see you again, {name}")

    def _show_whole(self, whole: bool) -> None:
        self._is_whole = whole
        self._follow()
        self._begin.setFocus()

    def _arrange(self) -> None:
        px, direction = self._look.px, QBoxLayout.Direction
        wide = self._is_whole and self.width() >= px(_NARROW) + px(400)
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        # Beside the cards the way on follows what was read; in one column all comes before it.
        (self._left if wide else self._column).addWidget(self._foot)
        self._inner.setMaximumWidth(px(_WIDE if wide else _NARROW))

    # -- what is done ----------------------------------------------------------------------------

    def _on_refused(self) -> None:
        self._refusal.ask(self._called, answered_today=self._answered_today)
        self._parts.setCurrentWidget(self._refusal)
        self._refusal.first_focus().setFocus()

    def _connect(self) -> None:
        self._refusal.refused.connect(self.refused)
        self._refusal.back_asked.connect(self.show_welcome)
        self._refusal.left.connect(self.left)

    # -- room ------------------------------------------------------------------------------------

    def _language_button(self, code: str) -> Choice:
        return choice(self, lambda: OWN_NAMES[code], lambda: self.language_chosen.emit(code))

    def _build(self) -> None:
        self._inner = QWidget()
        self._column = column = QVBoxLayout(self._inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(self._title)
        self._before_line = self._line_of_before()
        column.addWidget(self._before_line)
        column.addSpacing(6)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(40)
        self._left = QVBoxLayout()
        self._left.setSpacing(16)
        self._left.addWidget(self._texts)
        self._columns.addLayout(self._left, 11)
        self._columns.addLayout(self._cards(), 10)
        column.addLayout(self._columns)
        self._foot = self._made_foot()
        middle = QWidget()
        outer = QVBoxLayout(middle)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(2)
        outer.addWidget(in_the_middle(self._inner))
        outer.addStretch(3)
        self._parts = QStackedWidget()
        self._scroll = Scroll(middle)
        self._parts.addWidget(self._scroll)
        self._parts.addWidget(self._refusal)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._parts)

    def _line_of_before(self) -> QWidget:
        line = QWidget()
        line.setLayout(flow := Flow(spacing=6))
        flow.addWidget(self._again)
        flow.addWidget(self._read)
        return line

    def _cards(self) -> QVBoxLayout:
        self._languages_card = card()
        inside = QVBoxLayout(self._languages_card)
        inside.setContentsMargins(20, 16, 20, 18)
        inside.setSpacing(10)
        inside.addWidget(
            label(self, lambda: self.tr("Language of the questions"), "heading", wrap=True)
        )
        languages = Group(self, lambda: self.tr("Language of the questions"), flow := Flow())
        for made in self._languages.values():
            flow.addWidget(made)
        inside.addWidget(languages)
        self._of_guardians = label(None, wrap=True)
        self._minors_card = card()
        minors = QVBoxLayout(self._minors_card)
        minors.setContentsMargins(20, 16, 20, 18)
        minors.setSpacing(6)
        minors.addWidget(label(self, lambda: self.tr("If you are under 18"), "heading", wrap=True))
        minors.addWidget(self._of_guardians)
        cards = QVBoxLayout()
        cards.setSpacing(14)
        cards.addWidget(self._minors_card)
        cards.addWidget(self._languages_card)
        cards.addWidget(self.here)
        cards.addStretch(1)
        return cards

    def _made_foot(self) -> QWidget:
        foot = QWidget()
        foot.setLayout(flow := Flow(spacing=10))
        flow.setContentsMargins(0, 8, 0, 0)
        flow.addWidget(self._begin)
        flow.addWidget(self._refuse)
        return foot
