"""Where answers go, whichever page they come from: through one door into the open case."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from mylife_desktop.editing.document import Document


class Answering(QObject):
    """Turns what was done on a page into edits of the document.

    `today` gives the ISO date of an act: the first answer on a new date begins a new round.
    """

    def __init__(
        self, document: Document, instrument: Instrument, today: Callable[[], str]
    ) -> None:
        super().__init__(document)
        self.document = document
        self.instrument = instrument
        self._today = today

    @property
    def sitting(self) -> Sitting:
        """The date and questionnaire of an act done now."""
        return Sitting(self._today(), self.instrument.ref)

    def round(self) -> Round:
        """The round of today, empty if there is none yet."""
        return self.sitting.round_of(self.document.case)

    def round_before(self) -> Round | None:
        """The round before today's."""
        return self.document.case.round_before(self._today())

    def score(self, theme: str, viewpoint: str, score: int | None) -> None:
        """A value was given or taken back in one act."""
        self.document.settle()
        self._edit(self.sitting.score(self.document.case, theme, Viewpoint(viewpoint), score))

    def move(self, theme: str, viewpoint: str, score: int) -> None:
        """A held handle has come to a value; all moves until `end` are one act."""
        self._go_on()
        self._edit(self.sitting.score(self.document.case, theme, Viewpoint(viewpoint), score))

    def write(self, theme: str, words: str) -> None:
        """Words were typed; all of one stay in a field are one act."""
        self._go_on()
        self._edit(self.sitting.comment(self.document.case, theme, words))

    def skip(self, theme: str, points: tuple[Point, ...], why: Skip | None) -> None:
        """A reason was given for what is unanswered, or taken back."""
        self.document.settle()
        self._edit(self.sitting.skip(self.document.case, theme, points, why))

    def keep_private(self, theme: str, private: bool) -> None:
        """A comment is to stay between the two, or need not any more."""
        self.document.settle()
        self._edit(self.sitting.keep_private(self.document.case, theme, private))

    def as_before(self, theme: str, viewpoints: tuple[Viewpoint, ...]) -> None:
        """What is unanswered today is as it was last time."""
        self.document.settle()
        self._edit(self.sitting.as_before(self.document.case, theme, *viewpoints))

    def name_strengths(self, themes: tuple[str, ...]) -> None:
        """Strengths were named, in this order."""
        self.document.settle()
        self._edit(self.sitting.name_strengths(self.document.case, themes))

    def choose_focus(self, themes: tuple[str, ...] | None) -> None:
        """Themes to begin with were chosen, in this order; () is "none yet", None unasked."""
        self.document.settle()
        self._edit(self.sitting.choose_focus(self.document.case, themes))

    def tell_change(self, theme: str, words: str) -> None:
        """What changed and why was typed; all of one stay in a field is one act."""
        self._go_on()
        self._edit(self.sitting.tell_change(self.document.case, theme, words))

    def end(self) -> None:
        """The handle was let go, or the field was left."""
        self.document.settle()

    def put_back(self) -> None:
        """The held handle goes back to where it was."""
        self.document.put_back()

    def _go_on(self) -> None:
        if not self.document.in_gesture:
            self.document.begin()

    def _edit(self, case: Case) -> None:
        self.document.edit("answer", case)
