"""The current plan as plain text, fit to be pasted into an official record. QtCore only.

Words of people stand in it as they are, each on one line. Nobody who must not be contacted is
named.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import QObject

from mylife_desktop.date_texts import day_with_weekday, day_with_year, weekday
from mylife_desktop.domain.case import Case, meeting_in
from mylife_desktop.domain.decisions import Judged, choice_in, ended_in
from mylife_desktop.domain.findings import findings_of, week_of
from mylife_desktop.domain.instrument import STANDARD, Instrument, instruments
from mylife_desktop.domain.people import Contact, people_of
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
from mylife_desktop.domain.week import Block, Collision, Day, Week
from mylife_desktop.finding_texts import FindingTexts, Names, on_one_line, quoted
from mylife_desktop.language import clock
from mylife_desktop.paths import INSTRUMENTS

_IN = "   "
_CASE_MANAGER = "case_manager"


def plan_text(case: Case, today: str, code: str) -> list[str]:
    """The lines of the text, in the language that the program speaks now; `code` is its tag."""
    instrument = _instrument_of(case.rounds)
    names = Names(case, instrument, code)
    texts = PlanTexts(names, today)
    judged = findings_of(case, instrument, today)
    plan = plan_of(case)
    return [
        *texts.head(case, plan),
        *texts.goals(plan),
        *texts.people(case),
        *texts.findings(judged),
        *texts.decisions(plan, judged),
        *WeekTexts(names).lines(week_of(case)),
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
        super().__init__()
        self._names = names
        self._today = today
        self._findings = FindingTexts(names)

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
            time = clock(hour, minute, self._names.code)
            parts = (self._day(meeting.date), time, on_one_line(meeting.place))
            when = ", ".join(filter(None, parts))
        yield self.tr("Next meeting: {when}.").format(when=when)

    def goals(self, plan: Plan) -> Iterator[str]:
        """Every goal with its steps."""
        yield from ("", self.tr("GOALS"))
        if not plan.goals:
            yield self.tr("There are no goals yet.")
        for number, goal in enumerate(plan.goals, 1):
            yield f"{number}. {quoted(goal.words, self._names.code)}"
            yield from (_IN + line for line in self._goal(goal))

    def people(self, case: Case) -> Iterator[str]:
        """Who is in the plan. Of those who must not be contacted only how many they are."""
        yield from ("", self.tr("PEOPLE"))
        people = people_of(case)
        coordinating = {p["id"] for p in case.listed("people") if p.get("coordinator")}
        for person in people:
            if not person.excluded:
                yield f"- {self._person(person, coordinating)}"
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
        for finding in standing:
            yield f"- {self._findings.sentence(finding)}"
            yield from (f"{_IN}{words}" for words in self._findings.about(finding))

    def decisions(self, plan: Plan, judged: Iterable[Judged]) -> Iterator[str]:
        """What was decided about what was seen."""
        if not plan.decisions:
            return
        yield from ("", self.tr("DECIDED"))
        known = {each.finding.key: each for each in judged}
        for decision in plan.decisions:
            yield from self._decision(decision, known.get(decision.finding))

    def _goal(self, goal: Goal) -> Iterator[str]:
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
            date = day_with_year(goal.from_round, self._names.code)
            yield self.tr("From the round of {date}.").format(date=date)
        if goal.satisfaction_then is not None:
            yield self.tr("Satisfied then: {score}.").format(score=goal.satisfaction_then)
        if goal.hoped is not None:
            yield self.tr("Hoped for: {score}.").format(score=goal.hoped)
        if goal.helps:
            yield self.tr("What already helps: {words}").format(words=on_one_line(goal.helps))
        if goal.noticed:
            yield self.tr("How we will notice: {words}").format(words=on_one_line(goal.noticed))
        if joined := [*filter(None, map(self._names.goal, goal.joins))]:
            yield self.tr("Takes in these goals of services:")
            yield from (f"- {words}" for words in joined)
        yield self.tr("Steps:") if goal.steps else self.tr("No steps yet.")
        for step in goal.steps:
            yield f"- {self._step(step)}"
            yield from (_IN + line for line in self._trace(step))

    def _step(self, step: Step) -> str:
        states = {
            StepState.OPEN: self.tr("Not begun"),
            StepState.DOING: self.tr("Under way"),
            StepState.DONE: self.tr("Done"),
            StepState.DROPPED: self.tr("Dropped"),
        }
        parts = [
            _sentence(on_one_line(step.text)),
            self.tr("Who: {people}.").format(people=self._names.people(step.who)),
        ]
        if step.service:
            parts.append(self.tr("With: {service}.").format(service=on_one_line(step.service)))
        if step.by:
            parts.append(self.tr("By {date}.").format(date=self._day(step.by)))
        parts.append(f"{states[step.state]}.")
        if step.is_open and step.by and step.by < self._today:
            parts.append(self.tr("The date is past."))
        return " ".join(parts)

    def _trace(self, step: Step) -> Iterator[str]:
        for moved in step.moved:
            text = self.tr("Moved on {on} from {old} to {new}.").format(
                on=day_with_year(moved.on, self._names.code),
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
            date = day_with_year(checked.on, self._names.code)
            text = self.tr("Said on {date}: {state}.").format(date=date, state=said[checked.state])
            yield f"{text} {on_one_line(checked.word or '')}".rstrip()

    def _person(self, person: Contact, coordinating: set[str]) -> str:
        parts = [person.name, person.role or "", person.service or ""]
        if person.kind == _CASE_MANAGER:
            parts.append(self.tr("case manager"))
        if person.id in coordinating or (not coordinating and person.kind == _CASE_MANAGER):
            parts.append(self.tr("keeps the plan together"))
        return ", ".join(on_one_line(part) for part in parts if part) + "."

    def _decision(self, decision: Decision, judged: Judged | None) -> Iterator[str]:
        date = day_with_year(decision.on, self._names.code)
        about = self.tr("About something that is not seen any more.")
        if judged is not None:
            about = self._findings.sentence(judged.finding)
        yield f"- {date}: {about}"
        if judged is not None:
            yield from (f"{_IN}{words}" for words in self._findings.about(judged.finding))
        said = self._findings.choice(choice_in(decision))
        if ended := [*filter(None, map(self._names.goal, ended_in(decision)))]:
            said += f": {', '.join(ended)}"
        parts = [_sentence(said), _sentence(on_one_line(decision.why or ""))]
        if who := self._names.people(decision.who):
            parts.append(self.tr("Decided by: {people}.").format(people=who))
        yield _IN + " ".join(filter(None, parts))

    def _day(self, iso: str) -> str:
        return day_with_weekday(iso, self._names.code)


class WeekTexts(QObject):
    """The week if all of it happened, in sentences: what the picture of it shows."""

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names

    def lines(self, week: Week) -> Iterator[str]:
        """Day by day, what is at the same time, and how many hours it is."""
        yield from ("", self.tr("THE WEEK IF ALL OF THIS HAPPENED"))
        if not week.blocks:
            yield self.tr("No service names a time.")
            return
        for day in week.days:
            if day.blocks:
                yield from self._day(day)
        yield self.hours(week)

    def hours(self, week: Week) -> str:
        """How many hours a week it is, with the ways."""
        hours = week.hours
        text = self.tr("Together {hours} h a week, of which {ways} h on the way.").format(
            hours=self._hours(hours.things + hours.ways), ways=self._hours(hours.ways)
        )
        if hours.averaged:
            text += " " + self.tr("What is not every week is counted as its share of a week.")
        return text

    def _day(self, day: Day) -> Iterator[str]:
        name = weekday(day.day, self._names.code)
        things = "; ".join(map(self._block, day.blocks))
        yield f"{name[:1].upper()}{name[1:]}: {things}."
        for _, alike in groupby(day.collisions, key=lambda c: (c.one.goal, c.other.goal)):
            yield _IN + self._collision(next(iter(alike)))
        if day.is_long:
            text = self.tr("A long day: {hours} h with the ways.")
            if day.is_long_sometimes:
                text = self.tr("A long day in some weeks: {hours} h with the ways.")
            yield _IN + text.format(hours=self._hours(day.minutes))

    def _block(self, block: Block) -> str:
        text = f"{self._span(block.begins, block.ends)} {self._names.goal(block.goal)}"
        if block.every_weeks == 2:
            text += ", " + self.tr("every other week")
        elif block.every_weeks > 2:
            text += ", " + self.tr("every %n week(s)", "", block.every_weeks)
        if block.travel:
            text += ", " + self.tr("%n minute(s) each way", "", block.travel)
        return text

    def _collision(self, collision: Collision) -> str:
        span = self._span(collision.begins, collision.ends)
        names = {"one": collision.one.service, "other": collision.other.service, "span": span}
        if collision.at_once:
            text = self.tr("At the same time {span}: {one} and {other}.")
        else:
            text = self.tr("Too little time for the way {span}: {one} and {other}.")
        return text.format(**{key: on_one_line(name) for key, name in names.items()})

    def _span(self, begins: int, ends: int) -> str:
        code = self._names.code
        first, last = (clock(*divmod(min(each, 1439), 60), code) for each in (begins, ends))
        return f"{first}–{last}"

    def _hours(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        return f"{hours}:{rest:02}" if rest else str(hours)


def _sentence(words: str) -> str:
    """Words with a full stop, if they end with a letter or a number."""
    return f"{words}." if words and (words[-1].isalnum() or words[-1] in "”)\"'") else words
