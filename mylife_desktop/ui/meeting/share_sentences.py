"""What somebody sees today, in words: made of what `visible` would show and of nothing else."""

from PySide6.QtCore import QObject

from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.domain.shares import How, Share
from mylife_desktop.domain.sharing import visible
from mylife_desktop.domain.sharing_edits import open_shares


class _Say(QObject):
    """The sentences; a QObject for their numbers."""

    def __init__(self, instrument: Instrument, language: str, today: str) -> None:
        super().__init__()
        self._instrument, self._language, self._today = instrument, language, today

    def day(self, iso: str) -> str:
        return day_said(iso, self._language, self._today)

    def theme(self, theme: str) -> str:
        known = self._instrument.theme_ids
        return (
            self._instrument.theme(theme).name.in_language(self._language)
            if theme in known
            else theme
        )

    def nothing(self, name: str) -> str:
        return self.tr("{name} sees nothing.").format(name=name)

    def circle(self, seen: Case, whole: Case) -> list[str]:
        values = _themes(seen, "importance", "satisfaction", "hoped")
        if not values:
            return []
        if values == _themes(whole, "importance", "satisfaction", "hoped"):
            return [self.tr("All numbers of the Circle, %n round(s).", "", len(seen.rounds))]
        return [self.tr("Numbers of: {themes}.").format(themes=self._list(values))]

    def comments(self, seen: Case, whole: Case) -> list[str]:
        words = _themes(seen, "comment")
        out = [theme for theme in _themes(whole, "comment") if theme not in words]
        said = []
        if words:
            said.append(self.tr("My own words on: {themes}.").format(themes=self._list(words)))
            if out:
                kept = self.tr("Not my words on: {themes}.")
                said.append(kept.format(themes=self._list(out)))
        return said

    def goals(self, seen: Case) -> list[str]:
        said = []
        for goal in plan_of(seen).goals:
            words = " ".join(goal.words.split())
            if goal.steps:
                steps = self.tr("Goal “{words}” and its %n step(s).", "", len(goal.steps))
                said.append(steps.format(words=words))
            else:
                said.append(self.tr("Goal “{words}”.").format(words=words))
        return said

    def plan(self, seen: Case) -> list[str]:
        said = []
        names = [str(each["name"]) for each in seen.listed("people") if "name" in each]
        if names:
            said.append(self.tr("These names: {names}.").format(names=", ".join(names)))
        services = [str(e["service"]) for e in seen.listed("plans_elsewhere") if "service" in e]
        if services:
            own = self.tr("The plan of their own service: {services}.")
            said.append(own.format(services=", ".join(services)))
        return said

    def terms(self, share: Share) -> str:
        said = [self.tr("Given {day}").format(day=self.day(share.given))]
        if share.how is How.SPOKEN:
            said.append(self.tr("spoken"))
        elif share.how is How.WRITTEN:
            said.append(self.tr("on paper"))
        elif share.how is How.SIGNED:
            said.append(self.tr("signed on the screen"))
        if share.until is not None:
            said.append(self.tr("until {day}").format(day=self.day(share.until)))
        else:
            said.append(self.tr("until it is taken back"))
        sentence = ", ".join(said)
        return sentence if sentence.endswith(".") else f"{sentence}."

    def until(self, iso: str) -> str:
        return self.tr("until {day}").format(day=self.day(iso))

    def _list(self, themes: list[str]) -> str:
        """In the order of the Circle, whichever was answered first."""
        known = self._instrument.theme_ids
        places = {theme: place for place, theme in enumerate(known)}
        ordered = sorted(themes, key=lambda theme: places.get(theme, len(known)))
        return ", ".join(map(self.theme, ordered))


def seen_sentences(
    case: Case, person: str, name: str, today: str, instrument: Instrument, language: str
) -> tuple[str, ...]:
    """What a person sees today, and by which permission."""
    say = _Say(instrument, language, today)
    seen = visible(case, person, today)
    if seen is None:
        return (say.nothing(name),)
    terms = dict.fromkeys(say.terms(share) for share in open_shares(case, person, today))
    return (
        *say.circle(seen, case),
        *say.comments(seen, case),
        *say.goals(seen),
        *say.plan(seen),
        *terms,
    )


def until_said(case: Case, person: str, today: str, instrument: Instrument, language: str) -> str:
    """The day on which the first of somebody's permissions ends, or nothing."""
    ends = [share.until for share in open_shares(case, person, today) if share.until]
    return _Say(instrument, language, today).until(min(ends)) if ends else ""


def _themes(case: Case, *points: str) -> list[str]:
    """The themes of which any round says one of these, in the order of the rounds."""
    found: dict[str, None] = {}
    for round_ in case.rounds:
        for theme, answer in round_.answers.items():
            if any(getattr(answer, point) not in (None, "") for point in points):
                found[theme] = None
    return list(found)
