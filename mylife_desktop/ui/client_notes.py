"""What the worker's list says when it has nobody to show, and when somebody has just gone."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mylife_desktop.domain.problem import Problem
from mylife_desktop.problem_texts import sentence
from mylife_desktop.store.people import Summary
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import on_one_line
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label, row


class EmptyList(Speaking):
    """Why there is nobody: an empty store or archive, a search without success, a problem."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.in_archive = False
        self.search = ""
        self.problem: Problem | None = None
        self.heading = label(None, style="heading", wrap=True)
        self.words = label(None, style="quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.words)

    def setVisible(self, visible: bool) -> None:
        """Say why, whenever it is shown."""
        if visible:
            self._show_texts()
        super().setVisible(visible)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show_texts()

    def _show_texts(self) -> None:
        heading, words = self._texts()
        self.heading.setText(heading)
        self.words.setText(words)

    def _texts(self) -> tuple[str, str]:
        if self.problem is not None:
            return self.tr("The list cannot be read now."), breakable(sentence(self.problem))
        if self.search and self.in_archive:
            return self.tr("Nobody in the archive has this name."), ""
        if self.search:
            return (
                self.tr("Nobody here has this name."),
                self.tr("Perhaps another spelling? Or the person is in the archive."),
            )
        if self.in_archive:
            return (
                self.tr("The archive is empty."),
                self.tr("People you no longer meet can rest here. Nothing of theirs is lost."),
            )
        return (
            self.tr("Nobody is here yet."),
            self.tr(
                "Begin with a new person, or bring in case files: choose Import, "
                "or drop the files on this page."
            ),
        )


class Moved(Speaking):
    """Says that somebody went into the archive or came back, and offers to undo it."""

    back_asked = Signal(object)
    """A Summary; its `archived` says where the person is now."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "lit")
        self._expected: Summary | None = None
        self._moved: Summary | None = None
        self.brought = ""
        """The id of the person who has just been taken back, or nothing."""
        self.words = label(None, wrap=True)
        self.undo = button(self, lambda: self.tr("Undo"), self._on_undo)
        line = row(self.words, self.undo)
        line.setContentsMargins(16, 6, 8, 6)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def expect(self, person: Summary) -> None:
        """Somebody, as they are now, is about to be moved."""
        self._expected = person

    def settle(self, is_gone: Callable[[str], bool]) -> None:
        """The list was read again: tell of the move if it has been done."""
        self.brought = ""
        person, self._expected = self._expected, None
        if person is not None and is_gone(person.id):
            self._moved = replace(person, archived=not person.archived)
            self._show_text()
            self.show()
            self.undo.setFocus()

    def forget(self) -> None:
        """The move is no longer news."""
        self._moved = self._expected = None
        self.hide()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._show_text()

    def _show_text(self) -> None:
        if self._moved is not None:
            name = on_one_line(self._moved.called)
            archived = self.tr("{name} is in the archive now.")
            back = self.tr("{name} is back in your list.")
            text = archived if self._moved.archived else back
            self.words.setText(breakable(text.format(name=name)))

    def _on_undo(self) -> None:
        moved = self._moved
        self.forget()
        if moved is not None:
            self.brought = moved.id
            self.back_asked.emit(moved)
