"""Where answers go, whichever page they come from: through one door into the open case."""

from collections.abc import Mapping
from operator import is_

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case, Sitting
from mylife_desktop.domain.finding import Thresholds
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.known import Known
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from mylife_desktop.editing.document import Document


class Answering(QObject):
    """Turns what was done on a page into edits of the document.

    `date` is the ISO date of the meeting, and of the round that its first answer begins; a meeting
    that goes on after midnight is still the same.
    """

    def __init__(
        self,
        document: Document,
        instrument: Instrument,
        date: str,
        limits: Thresholds | None = None,
    ) -> None:
        super().__init__(document)
        self.limits = limits or Thresholds()
        """From where on something stands out."""
        self.document = document
        self.case_before = document.case
        """As it was when the two sat down."""
        self.instrument = instrument
        self.sitting = Sitting(date, instrument.ref)
        self._earlier: tuple[Round, ...] = ()
        self._known: Mapping[tuple[str, Viewpoint], Known] = {}

    def round(self) -> Round:
        """The round of this meeting, empty if there is none yet."""
        return self.sitting.round_of(self.document.case)

    def round_before(self) -> Round | None:
        """The round before this meeting's."""
        return self.document.case.round_before(self.sitting.date)

    def known_before(self, theme: str, viewpoint: Viewpoint) -> Known | None:
        """The latest value of an earlier date."""
        return self._known_before().get((theme, viewpoint))

    def can_be_as_before(self) -> frozenset[str]:
        """The themes of which an earlier round has values that this meeting's lacks."""
        round_ = self.round()
        known = self._known_before()
        return frozenset(t for t, v in known if round_.answer(t).score(v) is None)

    def _known_before(self) -> Mapping[tuple[str, Viewpoint], Known]:
        """Looked up once for the same earlier rounds: it is asked for at each move of a handle."""
        earlier = tuple(r for r in self.document.case.rounds if r.date < self.sitting.date)
        same = len(earlier) == len(self._earlier) and all(map(is_, earlier, self._earlier))
        if not same:
            self._earlier = earlier
            self._known = {
                (theme, viewpoint): known
                for theme in self.instrument.theme_ids
                for viewpoint in Viewpoint
                if (known := self.sitting.before(self.document.case, theme, viewpoint))
            }
        return self._known

    def chosen_before(self) -> tuple[str, ...]:
        """The themes that were chosen to begin with, the last time some were."""
        earlier = (r for r in reversed(self.document.case.rounds) if r.date < self.sitting.date)
        chosen = next((r.focus for r in earlier if r.focus), ())
        return tuple(theme for theme in chosen or () if theme in self.instrument.theme_ids)

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
