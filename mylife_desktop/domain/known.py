"""What is known of a theme by now: today's answer, or the latest earlier one with its date."""

from collections.abc import Iterable
from dataclasses import dataclass

from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint


@dataclass(frozen=True)
class Known:
    """A value, 0-10, and the ISO date of the round it was given in."""

    score: int
    date: str


def latest_known(
    rounds: Iterable[Round], theme: str, viewpoint: Viewpoint, until: str
) -> Known | None:
    """The newest value given for a theme up to and with the date `until`, or None.

    It is never copied into a round: whoever shows it says its date, and draws it paler.
    """
    newest: Known | None = None
    for round_ in rounds:
        score = round_.answer(theme).score(viewpoint)
        if score is not None and round_.date <= until and (not newest or round_.date > newest.date):
            newest = Known(score, round_.date)
    return newest
