"""What somebody sees today, in sentences, and which words of it are kept back."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from mylife_desktop.ui.meeting.ask_again import AskAgain
from mylife_desktop.ui.meeting.kept_back import KeptBack
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import label
from mylife_desktop.ui.widgets.scroll import keep_in_place


@dataclass(frozen=True)
class Viewer:
    """Somebody of the table. `given` are parts that count today, `until` is in words.

    `sees` says in sentences what this one sees today; `kept` are comments (comment:x) kept back.
    """

    person: str
    name: str
    role: str
    given: frozenset[str]
    until: str = ""
    sees: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """The comments (comment:x) that this one sees, or would if they were not kept back."""
    kept: frozenset[str] = frozenset()


class SeenCard(Speaking):
    """To keep words back is one press; to show them again is asked first."""

    kept_back = Signal(str, str)
    """An id and a comment (comment:x) that this one is not to see."""
    shown_again = Signal(str, str)
    """An id and a comment that was kept back, after a yes."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._viewer: Viewer | None = None
        self._comments: Mapping[str, str] = {}
        self._shown: tuple[str, ...] | None = None
        self._pressed = ""
        self._heading = label(None, style="heading", wrap=True)
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(6)
        self.kept = KeptBack()
        self.asking = AskAgain()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._sentences)
        column.addWidget(self.kept)
        column.addWidget(self.asking)
        self.kept.pressed.connect(self._on_comment)
        self.asking.agreed.connect(self._on_shown_again)
        self.asking.closed.connect(self._on_asked)

    def show_viewer(self, viewer: Viewer | None, comments: Mapping[str, str]) -> None:
        """Show what somebody sees; `comments` gives the words for each comment:x."""
        self._viewer, self._comments = viewer, comments
        self.setVisible(viewer is not None)
        if viewer is None:
            return
        words = [(each, said) for each, said in comments.items() if each in viewer.words]
        self.kept.setVisible(bool(words))
        self.kept.show_comments(words, viewer.kept)
        if self.asking.comment not in viewer.kept:
            self.asking.close_question()
        heading = self.tr("What {name} sees today").format(name=viewer.name)
        self._heading.setText(breakable(heading))
        if viewer.sees != self._shown:
            self._shown = viewer.sees
            self._say(viewer.sees)

    def begin_anew(self) -> None:
        """Somebody else is looked at: nothing is being asked."""
        self.asking.close_question()
        self.kept.fold()

    def sentences(self) -> list[str]:
        """What is said of whoever is looked at."""
        found = (self._sentences.itemAt(at) for at in range(self._sentences.count()))
        made = (item.widget() for item in found if item is not None)
        return [one.text() for one in made if isinstance(one, QLabel)]

    def _say(self, sentences: tuple[str, ...]) -> None:
        while (item := self._sentences.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for sentence in sentences:
            self._sentences.addWidget(label(None, breakable(sentence), wrap=True))

    def _on_comment(self, comment: str) -> None:
        viewer = self._viewer
        if viewer is None:
            return
        self._pressed = comment
        keep_in_place(self.kept.key(comment))  # what is said above has another length then
        if comment in viewer.kept:
            self.asking.ask(comment, viewer.name, self._comments[comment])
        else:
            self.kept_back.emit(viewer.person, comment)

    def _on_shown_again(self, comment: str) -> None:
        if self._viewer is not None:
            keep_in_place(self.kept.key(comment))
            self.shown_again.emit(self._viewer.person, comment)

    def _on_asked(self) -> None:
        """Back to the key that was pressed; folded away, to what is in view of its like."""
        key = self.kept.key(self._pressed)
        keep_in_place(self.kept)
        (self.kept.first_focus() if key.isHidden() else key).setFocus()
