"""The current plan as plain text, fit to be pasted into an official record. QtCore only.

Words of people stand in it as they are, each on one line. Nobody who must not be contacted is
named.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject

from mylife_desktop.date_texts import day_with_weekday
from mylife_desktop.domain.case import Case, meeting_in
from mylife_desktop.domain.decisions import Judged
from mylife_desktop.domain.finding import Finding, Thresholds
from mylife_desktop.domain.findings import USUAL, findings_of, week_of
from mylife_desktop.domain.instrument import STANDARD, Instrument, instruments
from mylife_desktop.domain.people import Contact, people_of, plain_name
from mylife_desktop.domain.plan import (
    CheckState,
    Decision,
    Goal,
    GoalState,
    Plan,
    Step,
    StepState,
    plan_of,
)
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.versions import is_agreed
from mylife_desktop.domain.week import Week
from mylife_desktop.finding_texts import Names, about, decision_said, lead, names_in_full, reason
from mylife_desktop.language import clock
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.phrases import as_sentence, on_one_line, quoted
from mylife_desktop.week_texts import days_told, hours_said

_IN = "   "
_CASE_MANAGER = "case_manager"


def plan_text(case: Case, today: str, code: str, limits: Thresholds = USUAL) -> list[str]:
    """The lines of the text, in the language that the program speaks now; `code` is its tag."""
    instrument = _instrument_of(case.rounds)
    texts = PlanTexts(names_in_full(case, instrument, code), today)
    judged = findings_of(case, instrument, today, limits)
    plan = plan_of(case)
    return [
        *texts.head(case, plan),
        *texts.goals(plan),
        *texts.people(case),
        *texts.findings(judged),
        *texts.decisions(plan, judged),
        *texts.week(week_of(case, limits)),
    ]


def _instrument_of(rounds: Iterable[Round]) -> Instrument:
    """The questionnaire of the last round, or the standard one."""
    every = instruments(INSTRUMENTS)
    standard = every[STANDARD.id, STANDARD.version]
    last = next((r.instrument for r in reversed(tuple(rounds))), None)
    return standard if last is None else every.get((last.id, last.version), standard)


class PlanTexts(QObject):
    """The lines about a plan, part by part; each part but the first begins with an empty line."""

    def __init__(self, names: Names, today: str) -> None:
        """`names` are those in full."""
        super().__init__()
        self._names, self._today = names, today

    def head(self, case: Case, plan: Plan) -> Iterator[str]:
        """Whose plan it is, whether it is agreed, and when the two meet next."""
        yield self.tr("The plan of {called}").format(called=self._names.called)
        if plan.agreed is None:
            yield self.tr("Not agreed yet.")
        else:
            yield self.tr("Agreed: {date}.").format(date=self._day(plan.agreed))
            if not is_agreed(case):
                yield self.tr("Changed since then; not agreed anew yet.")
        words = case.meeting_words()
        if not words:
            yield self.tr("Next meeting: not agreed.")
            return
        meeting = meeting_in(words)
        when = on_one_line(words)
        if meeting is not None:
            hour, minute = map(int, meeting.time.split(":"))
            time = clock(hour, minute, self._names.language)
            parts = (self._day(meeting.date), time, on_one_line(meeting.place))
            when = ", ".join(filter(None, parts))
        yield self.tr("Next meeting: {when}.").format(when=when)

    def goals(self, plan: Plan) -> Iterator[str]:
        """Every goal with its steps."""
        yield from ("", self.tr("GOALS"))
        if not plan.goals:
            yield self.tr("There are no goals yet.")
        for number, goal in enumerate(plan.goals, 1):
            yield f"{number}. {quoted(goal.words)}"
            yield from (_IN + line for line in self._goal(goal))

    def people(self, case: Case) -> Iterator[str]:
        """Who is in the plan. Of those who must not be contacted only how many they are."""
        yield from ("", self.tr("PEOPLE"))
        people = people_of(case)
        named = (p for p in case.listed("people") if p.get("coordinator"))
        coordinating = {p["id"] for p in named if not p.get("excluded")}
        for person in people:
            if not person.excluded:
                yield f"- {self.person(person, coordinating)}"
        if left_out := sum(person.excluded for person in people):
            yield self.tr("%n person(s) must not be contacted.", "", left_out)
        if all(person.excluded for person in people):
            yield self.tr("Nobody is named yet.")

    def findings(self, judged: Iterable[Judged]) -> Iterator[str]:
        """What is seen in the plans and not settled, each with the goals it is about."""
        yield from ("", self.tr("SEEN IN THE PLANS"))
        standing = [each.finding for each in judged if each.stands]
        if not standing:
            yield self.tr("Nothing is open.")
            return
        yield self.tr("Here “you” is {called}.").format(called=self._names.called)
        for finding in standing:
            yield from self.finding(finding)

    def decisions(self, plan: Plan, judged: Iterable[Judged]) -> Iterator[str]:
        """What was decided about what was seen."""
        if not plan.decisions:
            return
        yield from ("", self.tr("DECIDED"))
        known = {each.finding.key: each for each in judged}
        for decision in plan.decisions:
            yield from self.decision(decision, known.get(decision.finding))

    def week(self, week: Week) -> Iterator[str]:
        """The week if all of it happened, as the picture of it shows it."""
        yield from ("", self.tr("THE WEEK IF ALL OF THIS HAPPENED"))
        words = replace(self._names, services={}).goal  # the week says the services itself
        for first, *others in days_told(week, words, self._names.language):
            yield first
            yield from (_IN + sentence for sentence in others)
        yield hours_said(week)

    def finding(self, finding: Finding, day: str = "") -> Iterator[str]:
        """What is seen and why, then what it is about; `day` is when something was decided."""
        theme = self._names.theme(finding.theme) if finding.theme else ""
        why = reason(finding, self._names, named=False)
        said = " ".join(filter(None, (lead(finding, self._names), why)))
        yield f"- {': '.join(filter(None, (day, theme, said)))}"
        yield from (_IN + words for words in about(finding, self._names))

    def about_goal(self, goal: Goal) -> Iterator[str]:
        """Its theme, how it is with it, where it came from, and what the client says of it."""
        states = {
            GoalState.ACTIVE: self.tr("Active"),
            GoalState.WAITING: self.tr("Waiting for its turn"),
            GoalState.REACHED: self.tr("Reached"),
            GoalState.ENDED: self.tr("Ended"),
        }
        yield f"{self._names.theme(goal.theme)}. {states[goal.state]}."
        if goal.why_ended:
            yield self.tr("Why: {words}").format(words=on_one_line(goal.why_ended))
        if goal.from_round:
            date = self._names.day(goal.from_round)
            yield self.tr("From the round of {date}.").format(date=date)
        if goal.satisfaction_then is not None:
            yield self.tr("Satisfied then: {score}.").format(score=goal.satisfaction_then)
        if goal.hoped is not None:
            yield self.tr("Hoped for: {score}.").format(score=goal.hoped)
        if goal.helps:
            yield self.tr("What already helps: {words}").format(words=on_one_line(goal.helps))
        if goal.noticed:
            yield self.tr("How we will notice: {words}").format(words=on_one_line(goal.noticed))

    def joined(self, goal: Goal) -> list[str]:
        """The goals of services that it takes in."""
        return [*filter(None, map(self._names.goal, goal.joins))]

    def step(self, step: Step) -> str:
        """What is to be done, by whom and by when, and how far it is."""
        states = {
            StepState.OPEN: self.tr("Not begun"),
            StepState.DOING: self.tr("Under way"),
            StepState.DONE: self.tr("Done"),
            StepState.DROPPED: self.tr("Dropped"),
        }
        parts = [as_sentence(on_one_line(step.text))]
        if who := self._names.all_people(step.who):
            parts.append(self.tr("Who: {people}.").format(people=who))
        if step.service:
            parts.append(self.tr("With: {service}.").format(service=on_one_line(step.service)))
        if step.by:
            parts.append(self.tr("By {date}.").format(date=self._day(step.by)))
        parts.append(f"{states[step.state]}.")
        if step.is_open and step.by and step.by < self._today:
            parts.append(self.tr("The date is past."))
        return " ".join(parts)

    def trace(self, step: Step) -> Iterator[str]:
        """Its moved dates with the reasons, and what was said of it at each meeting."""
        for moved in step.moved:
            text = self.tr("Moved on {on} from {old} to {new}.").format(
                on=self._names.day(moved.on),
                old=self._day(moved.from_) if moved.from_ else "–",
                new=self._day(moved.to),
            )
            yield f"{text} {on_one_line(moved.why or '')}".rstrip()
        said = {
            CheckState.DONE: self.tr("done"),
            CheckState.ON_THE_WAY: self.tr("on the way"),
            CheckState.NOT_YET: self.tr("not yet"),
            CheckState.NOT_WANTED: self.tr("not wanted"),
        }
        for checked in step.checked:
            date = self._names.day(checked.on)
            text = self.tr("Said on {date}: {state}.").format(date=date, state=said[checked.state])
            yield f"{text} {on_one_line(checked.word or '')}".rstrip()

    def _goal(self, goal: Goal) -> Iterator[str]:
        yield from self.about_goal(goal)
        if joined := self.joined(goal):
            yield self.tr("Takes in these goals of services:")
            yield from (f"- {words}" for words in joined)
        yield self.tr("Steps:") if goal.steps else self.tr("No steps yet.")
        for step in goal.steps:
            yield f"- {self.step(step)}"
            yield from (_IN + line for line in self.trace(step))

    def person(self, person: Contact, coordinating: set[str]) -> str:
        """Who somebody is, and whether they keep the plan together."""
        parts = [person.name, person.role or "", person.service or ""]
        manager, role = self.tr("case manager"), plain_name(person.role or "")
        if person.kind == _CASE_MANAGER and plain_name(manager) not in role:
            parts.append(manager)
        if person.id in coordinating or (not coordinating and person.kind == _CASE_MANAGER):
            parts.append(self.tr("keeps the plan together"))
        return ", ".join(on_one_line(part) for part in parts if part) + "."

    def decision(self, decision: Decision, judged: Judged | None) -> Iterator[str]:
        """What it is about, then what was decided, why and by whom."""
        day = self._names.day(decision.on)
        if judged is None:
            yield f"- {day}: {self.tr('About something that is not seen any more.')}"
        else:
            yield from self.finding(judged.finding, day)
        yield _IN + decision_said(decision, self._names)

    def _day(self, iso: str) -> str:
        return day_with_weekday(iso, self._names.language)
