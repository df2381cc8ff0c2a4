"""Is this the plan? Both say yes, or the young person says no or not yet; each is an answer."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mylife_desktop.domain.plan import Answered
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.left_words import LeftWords
from mylife_desktop.ui.meeting.short_words import ShortWords
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import choice
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import HalfTyped, Typed
from mylife_desktop.ui.widgets.scroll import show_whole


@dataclass(frozen=True)
class Answering:
    """How it stands. `told` are sentences about what was said, most important first.

    `agreed`: the plan is as both said yes to it. `me` and `manager` have said yes just now.
    """

    called: str = ""
    manager_called: str = ""
    told: tuple[str, ...] = ()
    agreed: bool = False
    me: bool = False
    manager: bool = False
    has_versions: bool = False


class AnswerCard(Speaking):
    """Two buttons for a yes, and two for something else.

    Words to a no or a not yet that is not given after all stay in its field, and are told beside
    the yes: nobody loses them unasked.
    """

    me_said_yes = Signal(bool)
    manager_said_yes = Signal(bool)
    said_otherwise = Signal(object, str)
    """`Answered.NO` or `NOT_YET`, and the words to it as typed."""
    versions_asked = Signal()
    half_typed = Signal(str, object)
    """A no or a not yet that is not kept yet: see `HalfTyped`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._shown = Answering()
        self._covers: Callable[[str], str] = str
        self._anew = False
        self._other: Answered | None = None
        self._title = label(self, self._title_said, "heading", wrap=True)
        self._told = label(None, wrap=True)
        self.me = button(self, self._me_said, self._on_me)
        self.manager = button(self, self._manager_said, self._on_manager)
        self.not_yet = choice(
            self, lambda: self.tr("Not yet"), lambda: self._on_other(Answered.NOT_YET)
        )
        self.no = choice(self, lambda: self.tr("No"), lambda: self._on_other(Answered.NO))
        for one in (self.me, self.manager):
            one.setCheckable(True)
        self.words = ShortWords(look)
        self.say(self.words.ask, lambda: self.tr("What should be different? In your words"))
        self.keep = button(self, lambda: self.tr("Keep this answer"), self._on_keep, "main")
        self.left = LeftWords()
        self.left.thrown_away.connect(lambda: self._write(""))
        self.left.brought_back.connect(self._write)
        self.anew = button(self, lambda: self.tr("Agree on it anew"), self._on_anew)
        self.versions = button(
            self, lambda: self.tr("Versions side by side"), self.versions_asked.emit, "link"
        )
        others = Flow(spacing=8)
        self._others, self._yeses = Group(self, self._title_said, others), QWidget()
        others.addWidget(self.not_yet)
        others.addWidget(self.no)
        self._half = HalfTyped(self, self._fields, self._put_back)
        self._half.told.connect(self.half_typed)
        self.words.typed.connect(self._half.note)
        self.words.typed.connect(self.left.forget_thrown)
        self._build()
        self._follow()
        self._half.begin("answer")

    def show_answering(self, shown: Answering, covers: Callable[[str], str] = str) -> None:
        """Show what was said; `covers` gives words as they may be shown."""
        is_just_agreed = shown.agreed and not self._shown.agreed
        self._shown, self._covers = shown, covers
        if is_just_agreed:
            self._anew = False
            self._fold()
        self.retranslate()
        self._follow()

    def first_focus(self) -> QWidget:
        """What is being written, the client's own yes, or what may be done with an agreed plan."""
        if self.words.isVisibleTo(self):
            return self.words
        return self.anew if self.anew.isVisibleTo(self) else self.me

    def go_on_with(self, typed: Typed) -> None:
        """Show again the answer that was being given, unless one is being given now."""
        if self._other is None and not self.words.words():
            self._put_back(typed)
            if self._shown.agreed:
                self._fold()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.words.dress(look)

    def _title_said(self) -> str:
        return self.tr("Agreed") if self._shown.agreed else self.tr("Is this our plan?")

    def _me_said(self) -> str:
        return self._yes(self._shown.called, self._shown.me)

    def _manager_said(self) -> str:
        name = self._shown.manager_called or self.tr("Case manager")
        return self._yes(name, self._shown.manager)

    def _yes(self, name: str, said: bool) -> str:
        words = self.tr("✓ {name}: yes") if said else self.tr("{name}: yes")
        return words.format(name=name.replace("&", "&&"))

    def _on_me(self) -> None:
        self._fold()
        self._said(self.me_said_yes, self._shown.me, self._shown.manager)

    def _on_manager(self) -> None:
        self._said(self.manager_said_yes, self._shown.manager, self._shown.me)

    def _said(self, yes: SignalInstance, before: bool, other: bool) -> None:
        """The second yes ends what was asked."""
        is_second = other and not before
        self._anew = self._anew and not is_second
        yes.emit(not before)
        self._follow()
        if is_second and self.anew.isVisibleTo(self):
            self.anew.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_other(self, said: Answered) -> None:
        self._other = None if self._other is said else said
        if self._shown.me:
            self.me_said_yes.emit(False)
        self._follow()
        self._half.note()
        if self._other is not None:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            show_whole(self.keep)

    def _on_keep(self) -> None:
        said, words = self._other, self.words.words()
        if said is None:
            return
        self._other = None
        self.words.show_words("")
        self.left.forget_thrown()
        self.said_otherwise.emit(said, words)
        self._follow()
        self._half.note()
        self.me.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        """Neither a no nor a not yet; the words to it wait, and no longer open by themselves."""
        if self._other is not None:
            self._other = None
            self._follow()
            self._half.note()

    def _write(self, words: str) -> None:
        self.words.show_words(words)
        self._half.note()
        self._follow()

    def _fields(self) -> dict[str, QWidget]:
        return {"not yet": self.not_yet, "no": self.no, "words": self.words}

    def _put_back(self, typed: Typed) -> None:
        self._half.fill(typed)
        said = {self.not_yet: Answered.NOT_YET, self.no: Answered.NO}
        self._other = next((said[one] for one in said if one.isChecked()), None)
        self._follow()

    def _on_anew(self) -> None:
        self._anew = True
        self._follow()
        self.me.setFocus(Qt.FocusReason.OtherFocusReason)
        show_whole(self)  # no is as near as yes

    def _follow(self) -> None:
        shown = self._shown
        asks = not shown.agreed or self._anew
        self._told.setText(breakable("\n".join(shown.told)))
        self._told.setVisible(bool(shown.told))
        self.me.setChecked(shown.me)
        self.manager.setChecked(shown.manager)
        self.not_yet.setChecked(self._other is Answered.NOT_YET)
        self.no.setChecked(self._other is Answered.NO)
        self._yeses.setVisible(asks)
        self._others.setVisible(asks)
        is_written = asks and self._other is not None
        self.words.setVisible(is_written)
        self.keep.setVisible(is_written)
        self.left.show_words("" if is_written else self.words.words(), self._covers)
        self.anew.setVisible(not asks)
        self.versions.setVisible(shown.has_versions)

    def _build(self) -> None:
        yeses = QVBoxLayout(self._yeses)
        yeses.setContentsMargins(0, 0, 0, 0)
        yeses.setSpacing(8)
        yeses.addWidget(self.me)
        yeses.addWidget(self.manager)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        parts = (self._title, self._told, self._yeses, self._others)
        for one in (*parts, self.words, self.keep, self.left):
            column.addWidget(one)
        column.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.versions, 0, Qt.AlignmentFlag.AlignLeft)
