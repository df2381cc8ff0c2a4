"""How far an import has come, in a heading, a sentence and a bar."""

from dataclasses import dataclass

from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from mylife_desktop.store.imports import TakenBack
from mylife_desktop.ui.import_reading import Found
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import on_one_line
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import label


@dataclass(frozen=True)
class ImportNow:
    """Where an import is: how many files were chosen, what those read so far hold, how many would
    come in now, how many have come in (0 before), and what was taken back.
    """

    files: int = 0
    found: tuple[Found, ...] = ()
    is_read: bool = False
    coming: int = 0
    brought_in: int = 0
    taken_back: TakenBack | None = None


class ImportHead(Speaking):
    """The card above the files."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._now = ImportNow()
        self.heading = label(None, style="heading", wrap=True)
        self.words = label(None, style="quiet", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.say(self.progress.setAccessibleName, lambda: self.tr("Files read"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 20)
        column.setSpacing(8)
        for part in (self.heading, self.words, self.progress):
            column.addWidget(part)

    def show_now(self, now: ImportNow) -> None:
        """Show where the import is."""
        self._now = now
        self.heading.setText(self._heading_text())
        self.words.setText(breakable(self._words_text()))
        self.words.setVisible(bool(self.words.text()))
        self.progress.setRange(0, now.files)
        self.progress.setValue(len(now.found))
        self.progress.setVisible(not now.is_read)

    def say_busy(self) -> None:
        """Say, before anything else is done, that all of them are now written."""
        self.words.setText(self.tr("Bringing in …"))
        self.words.repaint()

    def _heading_text(self) -> str:
        now = self._now
        if now.taken_back is not None:
            return self.tr("%n person(s) taken out again", None, now.taken_back.gone)
        if now.brought_in:
            return self.tr("%n person(s) brought in", None, now.brought_in)
        if not now.is_read:
            number = min(len(now.found) + 1, now.files)
            return self.tr("Reading {number} of {all} …").format(number=number, all=now.files)
        if not any(found.case for found in now.found):
            return self.tr("Nothing here can come in.")
        if not now.coming:
            return self.tr("Everybody here is already in the store.")
        return self.tr("Have a look, then bring them in.")

    def _words_text(self) -> str:
        now = self._now
        if now.taken_back is not None:
            names = ", ".join(on_one_line(one.called) for one in now.taken_back.staying)
            stays = self.tr("These stay, because somebody has worked with them since: {names}")
            return stays.format(names=names) if names else self.tr("All is as it was before.")
        if now.brought_in:
            return self.tr("You find them in your list. The files stay where they are.")
        if not now.is_read:
            return ""
        if not now.coming:
            return self.tr("Nothing has been changed.")
        if any(found.problem for found in now.found):
            return self.tr("Some files cannot come in. The others still can.")
        return self.tr("Nothing is in the store yet.")
