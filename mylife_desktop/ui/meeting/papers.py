"""What the two have chosen to put on paper, as values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.given import What
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.language import speaking
from mylife_desktop.leaving import Wanted, told
from mylife_desktop.organisation import HelpLine
from mylife_desktop.reports import blanks
from mylife_desktop.reports.report import Report
from mylife_desktop.ui.meeting.paper_card import (
    CARD,
    CIRCLE,
    EXTRACT,
    FORMS,
    GIVEN,
    PLAN,
    SHEET,
    TAKE_HOME,
    WALLET,
)

WHATS: Mapping[str, What] = {
    TAKE_HOME: What.TAKE_HOME,
    WALLET: What.WALLET,
    PLAN: What.PLAN,
    EXTRACT: What.EXTRACT,
    GIVEN: What.GIVEN,
}
"""The papers that tell of somebody; the empty forms tell of nobody."""


@dataclass(frozen=True)
class Asked:
    """Which paper, in which language (BCP 47), and for whom an extract is."""

    paper: str
    language: str
    has_circle: bool = True
    reader: str = ""
    variants: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({WALLET: CARD, FORMS: CIRCLE})
    )

    @property
    def variant(self) -> str:
        """Which of the forms or of the cards; empty where there is one kind only."""
        return self.variants.get(self.paper, "")

    @property
    def wanted(self) -> Wanted | None:
        """What is asked of the one door; None for a form that tells of nobody."""
        if self.paper == FORMS:
            return None
        return Wanted(
            WHATS[self.paper],
            to=self.reader or None if self.paper == EXTRACT else None,
            language=self.language,
            has_circle=self.has_circle,
            is_sheet=self.variant == SHEET,
        )

    def with_variant(self, variant: str) -> "Asked":
        """Another kind of the same paper."""
        return replace(self, variants=MappingProxyType({**self.variants, self.paper: variant}))


def report_of(
    asked: Asked, case: Case, today: str, instrument: Instrument, lines: Sequence[HelpLine]
) -> Report:
    """What is told on it. Raises Problem as `leaving.told` does."""
    if (wanted := asked.wanted) is not None:
        return told(case, wanted, today, lines)
    with speaking(asked.language):
        made = blanks.circle if asked.variant == CIRCLE else blanks.survey
        return made(asked.language, instrument)
