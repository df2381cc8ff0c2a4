"""Which themes the client's own numbers bring to mind. A prompt decides nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.known import Known, latest_known
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint

IMPORTANT_FROM: Final = 7
SATISFIED_UP_TO: Final = 4


@dataclass(frozen=True)
class Prompt:
    """A theme that matters to the client and does not go well, with the two values that say so."""

    theme: str
    importance: Known
    satisfaction: Known

    @property
    def dates(self) -> tuple[str, str]:
        """When the importance and when the satisfaction was given."""
        return self.importance.date, self.satisfaction.date


def prompts(
    case_rounds: Iterable[Round],
    instrument: Instrument,
    until: str,
    *,
    important_from: int = IMPORTANT_FROM,
    satisfied_up_to: int = SATISFIED_UP_TO,
) -> tuple[Prompt, ...]:
    """The prompts by what is known on the date `until`, in the order of the themes.

    There is no order by numbers: no theme is worse than another.
    """
    rounds = tuple(case_rounds)
    found: list[Prompt] = []
    for theme in instrument.theme_ids:
        importance = latest_known(rounds, theme, Viewpoint.IMPORTANCE, until)
        satisfaction = latest_known(rounds, theme, Viewpoint.SATISFACTION, until)
        if importance is None or satisfaction is None:
            continue
        if importance.score >= important_from and satisfaction.score <= satisfied_up_to:
            found.append(Prompt(theme, importance, satisfaction))
    return tuple(found)
