"""Where the worker's own notes go: through the same door as everything else of a case."""

from dataclasses import replace

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.editing.document import Document


class Noting(QObject):
    """Turns what the worker writes after a meeting into edits of the document."""

    def __init__(self, document: Document, sitting: Sitting) -> None:
        super().__init__(document)
        self._document, self._sitting = document, sitting

    def see_otherwise(self, theme: str, score: int | None) -> None:
        """The worker's own view of a satisfaction was given, or taken back."""
        self._document.settle()
        case = self._sitting.see_otherwise(self._document.case, theme, score)
        self._document.edit("view", case)

    def note(self, words: str) -> None:
        """Words were typed of the round; all of one stay in the field are one act."""
        self._type(self._sitting.note(self._document.case, words))

    def note_background(self, words: str) -> None:
        """Words were typed of the background."""
        case = self._document.case
        self._type(replace(case, person=replace(case.person, note=words or None)))

    def end(self) -> None:
        """The field was left."""
        self._document.settle()

    def _type(self, case: Case) -> None:
        if not self._document.in_gesture:
            self._document.begin()
        self._document.edit("note", case)
