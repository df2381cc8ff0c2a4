"""What is seen in the plans, as plain sentences without blame. QtCore only, for the translation."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from mylife_desktop.date_texts import day_with_weekday, day_with_year, weekday
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.clashes import Clash, Why
from mylife_desktop.domain.decisions import Choice
from mylife_desktop.domain.finding import Finding, Kind
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import ME, plan_of
from mylife_desktop.domain.services import cards_of, services_of
from mylife_desktop.language import clock, interface_language


def on_one_line(text: str) -> str:
    """Somebody's words without line breaks, for a line of a text."""
    return " ".join(text.split())


def quoted(text: str, code: str) -> str:
    """Somebody's words on one line, between the quotation marks of a language."""
    opening = "“" if interface_language(code) == "en" else "”"
    return f"{opening}{on_one_line(text)}”"


class Names:
    """What things and people of a case are called, in a language (BCP 47).

    Nobody who must not be contacted has a name here.
    """

    def __init__(self, case: Case, instrument: Instrument, code: str) -> None:
        self.code = code
        self.called = on_one_line(case.person.called)
        self._themes = {theme.id: theme.name.in_language(code) for theme in instrument.themes}
        self._people = {p.id: on_one_line(p.name) for p in people_of(case) if not p.excluded}
        self._own = {goal.id: quoted(goal.words, code) for goal in plan_of(case).goals}
        plans = services_of(case)
        self._plans = {plan.id: (plan.service, plan.title) for plan in plans}
        self._theirs = {card.id: (card.plan.service, card.goal.text) for card in cards_of(plans)}

    def theme(self, theme: str) -> str:
        return self._themes.get(theme, theme)

    def person(self, who: str) -> str | None:
        """The name of somebody of the network, or the one the client uses; None: none to say."""
        return self.called if who == ME else self._people.get(who)

    def people(self, who: Iterable[str]) -> str:
        return ", ".join(name for each in who if (name := self.person(each)))

    def service(self, goal: str) -> str:
        """The service whose goal it is; an own goal has none."""
        return on_one_line(self._theirs[goal][0]) if goal in self._theirs else ""

    def goal(self, goal: str) -> str:
        """A goal by its words; a service's with the service."""
        if goal in self._theirs:
            service, text = self._theirs[goal]
            return f"{on_one_line(service)}: {quoted(text, self.code)}"
        return self._own.get(goal, "")

    def plan(self, plan: str) -> tuple[str, str]:
        """The service and the title of a plan elsewhere."""
        service, title = self._plans.get(plan, ("", ""))
        return on_one_line(service), on_one_line(title)


class FindingTexts(QObject):
    """The sentences about findings."""

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names

    def sentence(self, finding: Finding) -> str:
        """What is seen, and why, in one sentence."""
        theme = self._names.theme(finding.theme) if finding.theme else ""
        services = ", ".join(map(on_one_line, finding.services))
        match finding.kind:
            case Kind.SEVERAL_SERVICES:
                text = self.tr("{theme}: several services work on this ({services}).")
                return text.format(theme=theme, services=services)
            case Kind.CANNOT_BOTH:
                reasons = "; ".join(map(self.reason, finding.clashes))
                return self.tr("These cannot both be kept: {reasons}.").format(reasons=reasons)
            case Kind.NOBODY_WORKS | Kind.MATTERS_LITTLE:
                return self._of_values(finding, theme)
            case Kind.SEVERAL_COORDINATE:
                people = self._names.people(finding.people)
                return self.tr("More than one coordinates: {people}.").format(people=people)
            case Kind.PAST_VALID:
                service, title = self._names.plan(next(iter(finding.plans), ""))
                until = self._day(finding.valid_until)
                text = self.tr("The plan “{title}” of {service} was valid until {date}.")
                return text.format(title=title, service=service, date=until)
            case Kind.NO_GOAL:
                service, title = self._names.plan(next(iter(finding.plans), ""))
                text = self.tr("{service} has a plan (“{title}”) without a goal.")
                return text.format(title=title, service=service)
            case Kind.NO_STEP:
                return self.tr("This goal has no step yet.")
            case Kind.NOT_YET_TWICE:
                dates = ", ".join(map(self._day, finding.dates))
                return self.tr("This step was “not yet” each time: {dates}.").format(dates=dates)
        text = self.tr("%n own step(s) at once", "", len(finding.steps))
        return f"{self._names.called}: {text}."

    def about(self, finding: Finding) -> list[str]:
        """The goals and the steps that a finding is about, each by its words."""
        steps = [quoted(step.text, self._names.code) for step in finding.steps]
        return [*filter(None, map(self._names.goal, finding.goals)), *steps]

    def choice(self, choice: str) -> str:
        """What was chosen, as it stands before the reason."""
        said = {
            Choice.JOIN: self.tr("Joined into one goal"),
            Choice.KEEP: self.tr("Kept as it is"),
            Choice.END: self.tr("Ended"),
            Choice.GOAL: self.tr("A goal is made of it"),
            Choice.SOMEBODY: self.tr("Somebody takes it"),
            Choice.NOT_NOW: self.tr("Not now"),
            Choice.TALK: self.tr("It is talked about"),
            Choice.AGAIN: self.tr("Taken up again"),
        }
        return said.get(Choice(choice), choice) if choice in list(Choice) else choice

    def reason(self, clash: Clash) -> str:
        """Why two goals cannot both be kept, as a part of a sentence."""
        text = self._reason(clash).format(
            days=", ".join(weekday(day, self._names.code) for day in clash.days),
            begins=self._clock(clash.begins),
            ends=self._clock(clash.ends),
            limit=clash.limit if clash.why in _OF_DAYS else self._clock(clash.limit),
            found=clash.found,
            between=(clash.ends or 0) - (clash.begins or 0),
            needed=clash.needed,
            service=self._names.service(clash.limited_by or ""),
        )
        if clash.together:
            others = ", ".join(map(self._names.goal, clash.together))
            text += " " + self.tr("(together with {goals})").format(goals=others)
        if clash.every_weeks == 1:
            return text
        often = self.tr("every other week")
        if clash.every_weeks > 2:
            often = self.tr("every %n week(s)", "", clash.every_weeks)
        if not clash.is_sure:
            often = self.tr("{often}, if they fall on the same weeks").format(often=often)
        return f"{text}, {often}"

    def _reason(self, clash: Clash) -> str:
        match clash.why:
            case Why.AT_ONCE:
                return self.tr("at the same time on {days} {begins}–{ends}")
            case Why.NO_TIME_BETWEEN:
                return self.tr("on {days} {between} min between them, the way takes {needed} min")
            case Why.MAX_DAYS:
                return self.tr("{found} days a week; {service} asks for {limit} at most")
            case Why.FREE_WEEKDAYS:
                return self.tr("{found} free weekdays; {service} asks for {limit} at least")
            case Why.NOT_BEFORE:
                return self.tr("on {days} from {begins}; {service} asks for nothing before {limit}")
            case Why.NOT_AFTER:
                return self.tr("on {days} until {ends}; {service} asks for nothing after {limit}")
        return self.tr("you marked that they pull apart")

    def _of_values(self, finding: Finding, theme: str) -> str:
        importance, satisfaction = finding.importance, finding.satisfaction
        known = importance or satisfaction
        values = {
            "theme": theme,
            "called": self._names.called,
            "importance": importance.score if importance else "–",
            "satisfaction": satisfaction.score if satisfaction else "–",
            "date": day_with_year(known.date, self._names.code) if known else "–",
        }
        text = self.tr(
            "{theme}: important ({importance}), satisfaction {satisfaction}; nobody works on it."
        )
        if finding.kind is Kind.MATTERS_LITTLE:
            text = self.tr("{theme}: {called} said this matters little ({importance}, {date}).")
        return text.format(**values)

    def _day(self, iso: str | None) -> str:
        return day_with_weekday(iso, self._names.code) if iso else "–"

    def _clock(self, minutes: int | None) -> str:
        return "" if minutes is None else clock(*divmod(min(minutes, 1439), 60), self._names.code)


_OF_DAYS = (Why.MAX_DAYS, Why.FREE_WEEKDAYS)
