"""Rounds on paper: the Circle, its numbers, and what was said, in the words it was said in."""

from collections.abc import Iterator, Mapping, Sequence

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from mylife_desktop.phrases import on_one_line
from mylife_desktop.reports.circle_told import CircleTexts
from mylife_desktop.reports.paper_texts import DOT, PaperTexts
from mylife_desktop.reports.report import Block, Heading, Table, Words

_NONE = "–"
_POINTS = {
    Viewpoint.IMPORTANCE: Point.IMPORTANCE,
    Viewpoint.SATISFACTION: Point.SATISFACTION,
    Viewpoint.HOPED: None,
}


class RoundTexts(PaperTexts):
    """Tells rounds. `others` are the questionnaires that a round may name, by id and version."""

    def __init__(
        self,
        code: str,
        today: str,
        instrument: Instrument,
        others: Mapping[tuple[str, str], Instrument],
    ) -> None:
        super().__init__(code, today)
        self._instrument, self._others = instrument, others
        self._circles = CircleTexts(code, today)

    def rounds(self, case: Case) -> Iterator[Block]:
        """All of them, the newest first."""
        yield Heading(self.tr("Rounds"))
        if not case.rounds:
            yield Words(self.tr("There is no round yet."))
        for round_ in reversed(case.rounds):
            yield from self._round(round_, case.round_before(round_.date))

    def _round(self, round_: Round, before: Round | None) -> Iterator[Block]:
        instrument = self._of(round_)
        title = self.tr("Round of {date}").format(date=self.date(round_.date))
        place = on_one_line(str(round_.kept.get("place", "")))
        yield Heading(DOT.join(filter(None, (title, place))), 2)
        drawing = self._circles.drawing(instrument, (), round_, before=before, small=True)
        if drawing is not None:
            yield drawing
            if before is not None and any(spoke.before for spoke in drawing.picture.spokes):
                words = self.tr("The dotted line is the satisfaction of {date}.")
                yield Words(words.format(date=self.date(before.date)), quiet=True)
        if any(self._is_in_table(answer) for answer in round_.answers.values()):
            yield self._table(round_, instrument)
        yield from self._chosen(round_, instrument)
        yield from self._said(round_, instrument)

    def _chosen(self, round_: Round, instrument: Instrument) -> Iterator[Block]:
        if round_.strengths:
            yield Words(self._names(round_.strengths, instrument), self.tr("Strengths:"))
        if round_.focus:
            yield Words(self._names(round_.focus, instrument), self.tr("To begin with:"))
        elif round_.focus is not None:
            yield Words(self.tr("none yet"), self.tr("To begin with:"))

    def _said(self, round_: Round, instrument: Instrument) -> Iterator[Block]:
        """What changed and what is hoped for, but no private word."""
        themes = _in_order(round_, instrument)
        if any(theme in round_.changes for theme in themes):
            yield Heading(self.tr("What changed, in their own words"), 3)
        for theme in themes:
            if theme in round_.changes:
                yield Words(round_.changes[theme], f"{self._name(theme, instrument)}:")
        answers = {theme: round_.answer(theme) for theme in themes}
        told = {theme: a for theme, a in answers.items() if a.comment and not a.private}
        if told:
            yield Heading(self.tr("Hopes, in their own words"), 3)
        for theme, answer in told.items():
            yield Words(answer.comment or "", f"{self._name(theme, instrument)}:")
        if private := sum(bool(answer.private) for answer in answers.values()):
            yield Words(self.tr("%n private comment(s) left out.", "", private), quiet=True)

    def _table(self, round_: Round, instrument: Instrument) -> Table:
        """A row for each theme; a viewpoint of which nothing was said has no column."""
        themes = _in_order(round_, instrument)
        columns = [(self.tr("Theme"), [self._name(theme, instrument) for theme in themes])]
        for viewpoint, name in self._circles.viewpoints():
            cells = [self._cell(round_.answer(theme), viewpoint) for theme in themes]
            if set(cells) != {_NONE}:
                columns.append((name, cells))
        words = self.tr("The numbers of the round of {date}, from 0 to 10.")
        told = words.format(date=self.date(round_.date))
        rows = zip(*(cells for _, cells in columns), strict=True)
        return Table(told, tuple(name for name, _ in columns), tuple(rows))

    def _cell(self, answer: Answer, viewpoint: Viewpoint) -> str:
        score = answer.score(viewpoint)
        if score is not None:
            return str(score)
        point = _POINTS[viewpoint]
        match answer.why_skipped(point) if point else None:
            case Skip.NOT_NOW:
                return self.tr("not now")
            case Skip.RATHER_NOT:
                return self.tr("rather not say")
            case Skip.NOT_MY_THING:
                return self.tr("not my thing")
        return _NONE

    def _is_in_table(self, answer: Answer) -> bool:
        return bool(answer.skipped) or any(answer.score(each) is not None for each in Viewpoint)

    def _of(self, round_: Round) -> Instrument:
        ref = round_.instrument
        key = (ref.id, ref.version) if ref else ("", "")
        return self._others.get(key, self._instrument)

    def _name(self, theme: str, instrument: Instrument) -> str:
        known = theme in instrument.theme_ids
        return instrument.theme(theme).name.in_language(self.code) if known else theme

    def _names(self, themes: Sequence[str], instrument: Instrument) -> str:
        return DOT.join(self._name(theme, instrument) for theme in themes)


def _in_order(round_: Round, instrument: Instrument) -> list[str]:
    """The themes that something is said of, in the order of the questionnaire."""
    said = dict.fromkeys((*round_.answers, *round_.changes))
    known = [theme for theme in instrument.theme_ids if theme in said]
    return [*known, *(theme for theme in said if theme not in known)]
