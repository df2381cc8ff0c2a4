"""Where the worker writes: plain text as long as it needs to be, kept exactly."""

from collections.abc import Callable
from typing import Final

from mylife_desktop.ui.widgets.comment_box import CommentBox

_ENOUGH: Final = 1 << 30


class NoteBox(CommentBox):
    """A field like that of a comment, without its limit."""

    def show_as(self, words: str, covers: Callable[[str], str]) -> None:
        """Show words as they may be shown. Covered ones cannot be written in; whoever is just
        writing them sees them.
        """
        shown = covers(words)
        if shown != words and self.hasFocus() and self.words() == words:
            return
        self.setReadOnly(shown != words)
        self.show_words(shown)

    def _room(self) -> int:
        return _ENOUGH

    def _on_text_changed(self) -> None:
        words = self.words()
        if words != self._value:
            self._value = words
            self.typed.emit(words)
