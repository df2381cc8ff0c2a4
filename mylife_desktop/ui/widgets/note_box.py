"""Where the worker writes: plain text as long as it needs to be, kept exactly."""

from typing import Final

from mylife_desktop.ui.widgets.comment_box import CommentBox

_ENOUGH: Final = 1 << 30


class NoteBox(CommentBox):
    """A field like that of a comment, without its limit."""

    def _room(self) -> int:
        return _ENOUGH

    def _on_text_changed(self) -> None:
        words = self.words()
        if words != self._value:
            self._value = words
            self.typed.emit(words)
