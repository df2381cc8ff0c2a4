"""The values of a Circle in sentences for whoever does not see it, and the names of its marks."""

from collections.abc import Sequence
from dataclasses import replace

from mylife_desktop.circle.picture import Picture, Spoke, picture_of
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.known import latest_known
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.reports.paper_texts import PaperTexts
from mylife_desktop.reports.report import Drawing


class CircleTexts(PaperTexts):
    """Tells Circles."""

    def drawing(
        self,
        instrument: Instrument,
        rounds: Sequence[Round],
        round_: Round,
        *,
        numbered: Sequence[str] = (),
        before: Round | None = None,
        small: bool = False,
    ) -> Drawing | None:
        """The Circle of a round; None if it says nothing.

        What it lacks is drawn paler, as it is known from `rounds`.

        `numbered` are the themes with a number, in its order; one can stand there again.
        """
        known = [each for each in rounds if each.date <= round_.date]
        picture = picture_of(instrument, self.code, round_, before)
        picture = picture.with_known(known, round_.date, *Viewpoint)
        places = {spoke.theme: at for at, spoke in enumerate(picture.spokes)}
        picture = replace(picture, chosen=tuple(places[theme] for theme in numbered))
        legend = self.legend(picture)
        if not legend:
            return None
        return Drawing(picture, self.told(picture, known, round_.date), legend, small)

    def legend(self, picture: Picture) -> tuple[tuple[str, str], ...]:
        """What the marks on a Circle are called; those that it does not have are left out."""
        return tuple(
            (viewpoint.value, name)
            for viewpoint, name in self.viewpoints()
            if any(spoke.seen(viewpoint) is not None for spoke in picture.spokes)
        )

    def viewpoints(self) -> tuple[tuple[Viewpoint, str], ...]:
        """All three, by what they are called."""
        return (
            (Viewpoint.IMPORTANCE, self.tr("Important")),
            (Viewpoint.SATISFACTION, self.tr("Satisfied now")),
            (Viewpoint.HOPED, self.tr("Hoped for")),
        )

    def told(self, picture: Picture, rounds: Sequence[Round], until: str) -> str:
        """Theme by theme what stands on the Circle, each number from 0 to 10."""
        head = self.tr("The Circle of {date}. Each number is from 0 to 10.")
        told = [head.format(date=self.date(until))]
        for at, spoke in enumerate(picture.spokes):
            values = [self._value(spoke, viewpoint, rounds, until) for viewpoint in Viewpoint]
            said = ", ".join(filter(None, values)) or self.tr("no answer")
            numbers = picture.numbers(at)
            if len(numbers) == 1:
                number = self.tr("with the number {number} beside it")
                said += f", {number.format(number=numbers[0])}"
            elif numbers:
                several = self.tr("with the numbers {numbers} beside it")
                said += f", {several.format(numbers=', '.join(map(str, numbers)))}"
            told.append(f"{spoke.name}: {said}.")
        return " ".join(told)

    def earlier_days(self, picture: Picture, rounds: Sequence[Round], until: str) -> list[str]:
        """The dates of the values that are drawn paler, oldest first."""
        found = {
            known.date
            for spoke in picture.spokes
            for viewpoint in Viewpoint
            if spoke.pale(viewpoint) is not None
            and (known := latest_known(rounds, spoke.theme, viewpoint, until))
        }
        return sorted(found)

    def _value(
        self, spoke: Spoke, viewpoint: Viewpoint, rounds: Sequence[Round], until: str
    ) -> str:
        score = spoke.seen(viewpoint)
        if score is None:
            return ""
        words = {
            Viewpoint.IMPORTANCE: self.tr("important {score}"),
            Viewpoint.SATISFACTION: self.tr("satisfied now {score}"),
            Viewpoint.HOPED: self.tr("hoped for {score}"),
        }[viewpoint]
        said = words.format(score=round(score))
        known = latest_known(rounds, spoke.theme, viewpoint, until)
        if spoke.pale(viewpoint) is None or known is None:
            return said
        return f"{said} ({self.date(known.date)})"
