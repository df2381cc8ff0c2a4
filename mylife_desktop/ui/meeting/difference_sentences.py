"""How two versions of a plan differ, and what has changed since the last one: on the screen."""

from mylife_desktop import difference_texts
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.ui.meeting.plan_sentences import texts_of


class DifferenceTexts(difference_texts.DifferenceTexts):
    """The sentences, with days and names as they stand on the cards."""

    def __init__(self, case: Case, instrument: Instrument, language: str, today: str) -> None:
        super().__init__(case, texts_of(case, instrument, language, today))
