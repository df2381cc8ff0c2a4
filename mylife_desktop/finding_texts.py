"""Findings in sentences: what is seen, and why, and what was chosen. Nobody is blamed in them.

QtCore only: the pages say them, and so does the text for a record.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QObject

from mylife_desktop.date_texts import day_said
from mylife_desktop.domain.case import Case
from mylife_desktop.domain.clashes import Clash, Why
from mylife_desktop.domain.decisions import Choice, Judged, Rest, choice_in, ended_in
from mylife_desktop.domain.finding import Finding, Kind
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.known import Known
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import ME, Decision, plan_of
from mylife_desktop.domain.services import cards_of, services_of
from mylife_desktop.phrases import (
    clock_said,
    days_said,
    duration_said,
    listed,
    on_one_line,
    quoted,
    shortened,
    span_said,
    with_how_often,
)

_MANY = 3
"""More goals than these are too many to be named in passing."""


@dataclass(frozen=True)
class Names:
    """What the ids in findings are called: goals by their words, people and plans by name.

    `today`: a day of its year is said without the year; empty where the text is kept. `services`
    says whose a goal is where the cards do not stand beside; where they do, the words of a goal
    longer than `longest` are left out at the end.
    """

    today: str
    language: str
    goals: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    plans: Mapping[str, str] = field(default_factory=dict)
    themes: Mapping[str, str] = field(default_factory=dict)
    services: Mapping[str, str] = field(default_factory=dict)
    longest: int | None = None
    longer: frozenset[str] = frozenset()
    """Goals of which more is said nevertheless."""
    covers: Callable[[str], str] = str
    """Words as they are shown: where they name somebody who must not be contacted, others."""

    def goal(self, id_: str) -> str:
        """A goal's words in quotation marks."""
        words = on_one_line(self.goals.get(id_, id_))
        if self.longest is not None:
            words = shortened(words, self.longest * (3 if id_ in self.longer else 1))
        service = self.services.get(id_)
        return f"{quoted(words)} ({on_one_line(service)})" if service else quoted(words)

    def beside(self, longest: int, services: Mapping[str, str]) -> "Names":
        """The same where the cards stand beside: goals in few letters, yet told apart.

        `services` says whose each service's goal is: it is named where two begin alike, and where
        that does not help, more of the words are.
        """
        short = {id_: shortened(self.goals[id_], longest) for id_ in services}
        begun = Counter(short.values())
        alike = {id_: services[id_] for id_, words in short.items() if begun[words] > 1}
        both = Counter((short[id_], service) for id_, service in alike.items())
        longer = frozenset(i for i, service in alike.items() if both[short[i], service] > 1)
        return replace(self, longest=longest, services=alike, longer=longer)

    def all_goals(self, ids: tuple[str, ...]) -> str:
        """Several goals one after another."""
        return listed([self.goal(id_) for id_ in ids])

    @property
    def called(self) -> str:
        """What the client is called."""
        return self.person(ME) or ""

    def person(self, id_: str) -> str | None:
        """Somebody's name; somebody who must not be contacted is named nowhere."""
        return on_one_line(self.people[id_]) if id_ in self.people else None

    def all_people(self, ids: Sequence[str]) -> str:
        """Several people, without those who have no name here."""
        return listed([name for id_ in ids if (name := self.person(id_))])

    def theme(self, theme: str) -> str:
        """A theme; one of another questionnaire has no other name than its id."""
        return self.themes.get(theme, theme)

    def day(self, iso: str) -> str:
        """A day, with its year if it is another one than today's."""
        return day_said(iso, self.language, self.today)


def names_of(case: Case, today: str, language: str, covers: Callable[[str], str] = str) -> Names:
    """What the ids in a case are called where the cards stand beside."""
    plans = services_of(case)
    goals = {card.id: covers(card.goal.text) for card in cards_of(plans)}
    goals |= {goal.id: covers(goal.words) for goal in plan_of(case).goals}
    people = {each.id: each.name for each in people_of(case) if not each.excluded}
    people[ME] = case.person.called
    titles = {each.id: each.title for each in plans}
    return Names(today, language, goals, people, titles, covers=covers)


def names_in_full(case: Case, instrument: Instrument, code: str) -> Names:
    """The same for a text that is kept, in a language (BCP 47): days with their years, themes by
    name, and of a service's goal also the service.
    """
    return replace(
        names_of(case, "", code),
        themes={theme.id: theme.name.in_language(code) for theme in instrument.themes},
        services={card.id: card.plan.service for card in cards_of(services_of(case))},
    )


class _Counted(QObject):
    """Texts with a number: lupdate knows a plural only from `tr`."""

    def services(self, count: int) -> str:
        return self.tr("%n service(s) work on this theme.", "", count)

    def not_yet(self, meetings: int) -> str:
        return self.tr("Not yet, at %n meeting(s): “{step}”.", "", meetings)

    def own_steps(self, count: int) -> str:
        return self.tr("You have %n step(s) of your own at once.", "", count)

    def together(self, count: int) -> str:
        return self.tr("(together with %n other goal(s))", "", count)

    def days_of_most(self, days: int) -> str:
        return self.tr("%n day(s) a week; {goal} has at most {limit}", "", days)

    def free_weekdays(self, days: int) -> str:
        return self.tr("%n free weekday(s); {goal} needs at least {limit}", "", days)


def lead(finding: Finding, names: Names) -> str:
    """What is seen, in one sentence."""
    match finding.kind:
        case Kind.SEVERAL_SERVICES:
            count = len({" ".join(name.casefold().split()) for name in finding.services})
            return _Counted().services(count)
        case Kind.CANNOT_BOTH:
            if all(clash.why is Why.MARKED for clash in finding.clashes):
                return QCoreApplication.translate("FindingTexts", "These two pull apart.")
            return QCoreApplication.translate("FindingTexts", "These cannot both be kept.")
        case Kind.NOBODY_WORKS:
            return QCoreApplication.translate(
                "FindingTexts", "Important to you, and nobody works on it."
            )
        case Kind.MATTERS_LITTLE:
            return QCoreApplication.translate(
                "FindingTexts", "You said this matters little to you."
            )
        case Kind.SEVERAL_COORDINATE:
            return QCoreApplication.translate(
                "FindingTexts", "More than one person coordinates this."
            )
    return _lead_of_what_is_missing(finding, names)


def _lead_of_what_is_missing(finding: Finding, names: Names) -> str:
    whose = listed([on_one_line(name) for name in finding.services])
    match finding.kind:
        case Kind.PAST_VALID:
            said = QCoreApplication.translate(
                "FindingTexts", "The plan was valid until {day}: {service}."
            )
            day = names.day(finding.valid_until) if finding.valid_until else ""
            return said.format(service=whose, day=day)
        case Kind.NO_GOAL:
            said = QCoreApplication.translate(
                "FindingTexts", "There is a plan, but no goal in it yet: {service}."
            )
            return said.format(service=whose)
        case Kind.NO_STEP:
            said = QCoreApplication.translate("FindingTexts", "Your goal {goal} has no step yet.")
            return said.format(goal=names.all_goals(finding.goals))
        case Kind.NOT_YET_TWICE:
            step = names.covers(finding.steps[0].text) if finding.steps else ""
            return _Counted().not_yet(len(finding.dates)).format(step=on_one_line(step))
        case _:
            return _Counted().own_steps(len(finding.steps))


def reason(finding: Finding, names: Names, *, named: bool = True) -> str:
    """Why it is seen. `named`: the goals it is about are said by their words."""
    match finding.kind:
        case Kind.SEVERAL_SERVICES:
            return _reason_of_several(finding, names, named=named)
        case Kind.CANNOT_BOTH:
            clashes = [clash_said(clash, names) for clash in finding.clashes]
            which = [f"{names.all_goals(finding.goals)}."] if named else []
            return " ".join(which + [words for words in clashes if words])
        case Kind.NOBODY_WORKS:
            said = QCoreApplication.translate(
                "FindingTexts", "It matters {importance} to you, and is now {satisfaction}."
            )
            numbers = said.format(
                importance=_score(finding.importance), satisfaction=_score(finding.satisfaction)
            )
            return _with_days(numbers, (finding.importance, finding.satisfaction), names)
        case Kind.MATTERS_LITTLE:
            said = QCoreApplication.translate("FindingTexts", "You gave it {importance} of 10.")
            numbers = _with_days(
                said.format(importance=_score(finding.importance)), (finding.importance,), names
            )
            return f"{names.all_goals(finding.goals)}. {numbers}" if named else numbers
        case Kind.SEVERAL_COORDINATE:
            return names.all_people(finding.people) + "."
        case Kind.NOT_YET_TWICE:
            return listed([names.day(on) for on in finding.dates]) + "."
        case Kind.TOO_MANY_OWN_STEPS:
            return QCoreApplication.translate("FindingTexts", "Some of them may wait.")
    return ""


def _reason_of_several(finding: Finding, names: Names, *, named: bool) -> str:
    said = [f"{names.all_goals(finding.goals)}."] if named else []
    left = tuple(id_ for id_ in finding.goals if id_ not in finding.joined)
    if finding.joined and left:
        words = QCoreApplication.translate("FindingTexts", "Not in your goals yet: {goals}.")
        said.append(words.format(goals=names.all_goals(left)))
    return " ".join(said)


def about(finding: Finding, names: Names) -> list[str]:
    """What it is about and what its sentence does not name: goals, steps and plans."""
    steps = [quoted(names.covers(step.text)) for step in finding.steps]
    match finding.kind:
        case Kind.NO_STEP:
            return []
        case Kind.NOT_YET_TWICE:
            steps = []
    plans = [quoted(names.plans[id_]) for id_ in finding.plans if id_ in names.plans]
    return [*plans, *map(names.goal, finding.goals), *steps]


def clash_said(clash: Clash, names: Names) -> str:
    """One reason why two goals cannot both be kept."""
    if clash.why is Why.MARKED:
        return QCoreApplication.translate("FindingTexts", "You two marked it so.")
    said = _hour_clash(clash, names) if clash.limited_by is None else _limit_clash(clash, names)
    if clash.together:
        said = f"{said} {_together_said(clash.together, names)}"
    said = with_how_often(said, clash.every_weeks, is_sure=clash.is_sure)
    return f"{said[:1].upper()}{said[1:]}."


def _together_said(ids: tuple[str, ...], names: Names) -> str:
    """What is needed besides; where the words stand beside cards, many are only counted."""
    if names.longest is not None and len(ids) > _MANY:
        return _Counted().together(len(ids))
    others = QCoreApplication.translate("FindingTexts", "(together with {goals})")
    return others.format(goals=names.all_goals(ids))


def _hour_clash(clash: Clash, names: Names) -> str:
    days = days_said(clash.days, names.language)
    begins, ends = clash.begins or 0, clash.ends or 0
    if clash.why is Why.AT_ONCE:
        return f"{days} {span_said(begins, ends, names.language)}"
    said = QCoreApplication.translate(
        "FindingTexts", "{days}: {time} between them, and the way takes {way}"
    )
    return said.format(
        days=days, time=duration_said(ends - begins), way=duration_said(clash.needed or 0)
    )


def _limit_clash(clash: Clash, names: Names) -> str:
    whose = names.goal(clash.limited_by or "")
    days, language, limit = days_said(clash.days, names.language), names.language, clash.limit or 0
    match clash.why:
        case Why.MAX_DAYS:
            said = _Counted().days_of_most(clash.found or 0)
            return said.format(goal=whose, limit=limit)
        case Why.FREE_WEEKDAYS:
            said = _Counted().free_weekdays(clash.found or 0)
            return said.format(goal=whose, limit=limit)
        case Why.NOT_BEFORE:
            said = QCoreApplication.translate(
                "FindingTexts", "{days} from {time}; {goal}: nothing before {limit}"
            )
            time = clock_said(clash.begins or 0, language)
        case _:
            said = QCoreApplication.translate(
                "FindingTexts", "{days} until {time}; {goal}: nothing after {limit}"
            )
            time = clock_said(clash.ends or 0, language)
    return said.format(days=days, time=time, goal=whose, limit=clock_said(limit, language))


def _score(known: Known | None) -> str:
    return "" if known is None else str(known.score)


def _with_days(sentence: str, known: tuple[Known | None, ...], names: Names) -> str:
    """What was said on an earlier day names that day."""
    days = dict.fromkeys(each.date for each in known if each and each.date != names.today)
    if not days:
        return sentence
    return f"{sentence} ({', '.join(map(names.day, days))})"


def rest_said(judged: Judged, names: Names) -> str:
    """Why a finding rests: the choice, its reason, when and by whom."""
    decision = judged.decision
    if decision is None:
        if judged.rest is Rest.JOINED:
            return QCoreApplication.translate("FindingTexts", "All of it is in your goals.")
        return QCoreApplication.translate("FindingTexts", "What it was about has ended.")
    return f"{decision_said(decision, names)} · {names.day(decision.on)}"


def decision_said(decision: Decision, names: Names) -> str:
    """What was chosen, which goals end by it, why, and by whom."""
    said = choice_said(choice_in(decision))
    if ends := ended_in(decision):
        said = f"{said}: {names.all_goals(ends)}"
    if decision.why:
        said = f"{said}: {quoted(names.covers(decision.why))}"
    who = names.all_people(decision.who)
    return f"{said} · {who}" if who else said


def choice_said(choice: str) -> str:
    """What was chosen, in a word or two."""
    match choice:
        case Choice.JOIN:
            return QCoreApplication.translate("FindingTexts", "Joined into one goal")
        case Choice.KEEP:
            return QCoreApplication.translate("FindingTexts", "Kept as it is")
        case Choice.END:
            return QCoreApplication.translate("FindingTexts", "Ended")
        case Choice.GOAL:
            return QCoreApplication.translate("FindingTexts", "A goal is made of it")
        case Choice.SOMEBODY:
            return QCoreApplication.translate("FindingTexts", "Somebody takes it")
        case Choice.NOT_NOW:
            return QCoreApplication.translate("FindingTexts", "Not now")
        case Choice.TALK:
            return QCoreApplication.translate("FindingTexts", "Talked about")
        case Choice.AGAIN:
            return QCoreApplication.translate("FindingTexts", "Taken up again")
    return QCoreApplication.translate("FindingTexts", "Decided")
