"""The next meeting in a sentence, and the form of it where one is wanted."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.domain.next_meeting import USUAL_TIME, NextMeeting, is_ahead
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.next_meeting import MeetingForm
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.half_typed import Typed
from mylife_desktop.ui.widgets.scroll import show_whole
from mylife_desktop.ui.widgets.tab_order import comes_after


class NextMeetingCard(Speaking):
    """Said in words; opened, it is a day, a time, a place and names."""

    chosen = Signal(object)
    """A `NextMeeting`, by a choice."""
    typed = Signal(object)
    """A `NextMeeting`, while words are typed."""
    left = Signal()
    half_typed = Signal(str, object)
    """A day or a time that says no meeting yet: see `HalfTyped`."""

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._language, self._look = language, look
        self._is_set = False
        self._show: Callable[[MeetingForm], None] = lambda _: None
        self._said_now = ""
        self.form: MeetingForm | None = None
        self._title = label(self, lambda: self.tr("Next meeting"), "heading")
        self._said = label(None, wrap=True)
        self.opener = button(self, self._opener_said, self._on_opened, "choice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(10)
        self._column.addWidget(self._title)
        self._column.addWidget(self._said)
        self._column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)

    def show_meeting(
        self,
        meeting: NextMeeting,
        said: str,
        today: date,
        *,
        names: Sequence[str] = (),
        usual: str = USUAL_TIME,
        covers: Callable[[str], str] = str,
    ) -> None:
        """Show what is agreed, as the form of it shows it; `said` is the sentence."""
        self._is_set, self._said_now = is_ahead(meeting, today.isoformat()), said
        self._show = lambda form: form.show_meeting(
            meeting, today, names=names, usual=usual, covers=covers
        )
        if self.form is not None:
            self._show(self.form)
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return self.form is not None and not self.form.isHidden()

    def go_on_with(self, typed: Typed) -> None:
        """Open the form with what was being typed in it."""
        if not self.is_open:
            self._on_opened()
        if self.form is not None:
            self.form.go_on_with(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form; what was chosen stays."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self._on_closed()
            return
        super().keyPressEvent(event)

    def speak(self, language: str) -> None:
        """Say days in another language."""
        self._language = language
        if self.form is not None:
            self.form.speak(language)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        if self.form is not None:
            self.form.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_column"):
            self._said.setText(breakable(self._said_now) or self.tr("Not agreed yet."))

    def _opener_said(self) -> str:
        return self.tr("Change the time") if self._is_set else self.tr("Agree on a time")

    def _on_opened(self) -> None:
        if self.form is None:
            self.form = self._made_form()
        self._fold(False)
        self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        show_whole(self.form)

    def _on_closed(self) -> None:
        self._fold(True)
        self.opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def _fold(self, folded: bool) -> None:
        for part in (self._title, self._said, self.opener):
            part.setVisible(folded)
        if self.form is not None:
            self.form.setVisible(not folded)

    def _made_form(self) -> MeetingForm:
        made = MeetingForm(self._language, self._look, in_card=True)
        made.half.told.connect(self.half_typed)
        made.changed.connect(self.chosen)
        made.typed.connect(self.typed)
        made.left.connect(self.left)
        made.closed.connect(self._on_closed)
        self._column.addWidget(made)
        comes_after(self.opener, made)
        self._show(made)
        return made
