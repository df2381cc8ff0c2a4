"""The plan read back in the first person: lines to be seen large, one thing in each.

A line knows what it is about, so that it can be struck or mended on the spot.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case, meeting_in
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.next_meeting import is_ahead, next_meeting_of
from mylife_desktop.domain.people import Contact, people_of
from mylife_desktop.domain.people_edits import coordinator_of as who_coordinates
from mylife_desktop.domain.plan import ME, Goal, GoalState, Step, StepState, Version, plan_of
from mylife_desktop.language import clock
from mylife_desktop.ui.meeting.theme_sentences import day_in
from mylife_desktop.ui.widgets.date_choice import weekday_said


class LineKind(StrEnum):
    """What a line of the plan says."""

    GOAL = "goal"
    HELPS = "helps"
    NOTICED = "noticed"
    STEP = "step"
    DONE = "done"
    REACHED = "reached"


@dataclass(frozen=True)
class Line:
    """One line. `words` are the person's own, to be mended; `said` is the whole line.

    `at` is the place of a step in its goal; `who` and `by` are of a step. A line without `words`
    is only read.
    """

    kind: LineKind
    goal: str
    said: str
    words: str = ""
    at: int | None = None
    theme: str = ""
    who: tuple[str, ...] = ()
    by: str | None = None

    @property
    def key(self) -> tuple[str, str, int | None]:
        """By what it is the same line, whatever it says."""
        return self.kind, self.goal, self.at


def names_of(people: Sequence[Contact]) -> Mapping[str, str]:
    """The given name of each, or the whole one where two share it; excluded people have none."""
    known = [one for one in people if not one.excluded]
    given = [next(iter(one.name.split()), one.name) for one in known]
    return {
        one.id: name if given.count(name) == 1 else one.name
        for one, name in zip(known, given, strict=True)
    }


class PlanTexts(QObject):
    """What a plan says, in the language that is spoken now.

    `language` is that of the meeting, for names of themes and dates; `today` an ISO date.
    """

    def __init__(
        self, people: Sequence[Contact], instrument: Instrument, language: str, today: str
    ) -> None:
        super().__init__()
        self._names = names_of(people)
        self._instrument, self._language, self._today = instrument, language, today

    # -- parts of a line ---------------------------------------------------------------------------

    def theme(self, theme: str) -> str:
        """What a theme is called; one of another questionnaire by its id."""
        if theme not in self._instrument.theme_ids:
            return theme.replace("_", " ")
        return self._instrument.theme(theme).name.in_language(self._language)

    def name(self, person: str) -> str:
        """What somebody is called."""
        return self._names.get(person, "")

    def who(self, who: Sequence[str]) -> str:
        """Who does a step, as it stands on a card: ``me``, ``Katri + me``."""
        others = [name for one in who if (name := self.name(one))]
        me = [self.tr("me")] if ME in who else []
        return " + ".join([*others, *me])

    def by(self, iso: str) -> str:
        """By when: ``by 12 Nov``."""
        return self.tr("by {day}").format(day=day_in(iso, self._today, self._language))

    def day(self, iso: str) -> str:
        """A day: ``12 Nov``."""
        return day_in(iso, self._today, self._language)

    def weekday(self, iso: str) -> str:
        """A day with its weekday: ``Fri 27 Nov``, ``pe 27.11.``."""
        return weekday_said(iso, self._language, self._today)

    def meeting(self, words: str) -> str:
        """When, where and with whom the two meet next; words that name no time as they are."""
        found = meeting_in(words)
        if found is None:
            return words
        try:
            day = self.weekday(found.date)
            hour, minute = map(int, found.time.split(":"))
            time = clock(hour, minute, self._language)
        except ValueError:  # a date or a time that does not exist
            return words
        parts = (f"{day} {time}", *found.place.split("; ", 1))
        return " · ".join(part for part in parts if part.strip())

    def step(self, step: Step) -> str:
        """A step in the first person: who does what, by when."""
        said = f"{self._doers(step.who)}: {step.text}"
        if step.by is None:
            return said
        if said.rstrip()[-1:] not in ".!?…":
            said = f"{said.rstrip()}."
        by = self.tr("By {day}").format(day=self.weekday(step.by))
        return f"{said} {by}"

    def _doers(self, who: Sequence[str]) -> str:
        """Who does something, the young person in the first person."""
        others = [name for one in who if (name := self.name(one))]
        if not others:
            return self.tr("I") if ME in who else self.tr("Nobody yet")
        some, last = ", ".join(others[:-1]), others[-1]
        if ME not in who:
            words = self.tr("{some} and {last}") if some else "{last}"
        else:
            words = self.tr("{some}, {last} and I") if some else self.tr("{last} and I")
        return words.format(some=some, last=last)

    # -- the whole ---------------------------------------------------------------------------------

    def read_back(self, goals: Sequence[Goal]) -> tuple[Line, ...]:
        """The lines of the goals that are open, and of those that were reached."""
        return tuple(line for goal in goals for line in self._lines(goal))

    def version(self, version: Version) -> tuple[str, ...]:
        """A version in sentences, with its next meeting and who keeps the plan together."""
        said = [
            f"{line.theme}: {line.said}" if line.theme else line.said
            for line in self.read_back(version.goals)
        ]
        ended = (goal for goal in version.goals if goal.state is GoalState.ENDED)
        said += [self.tr("Ended: {goal}").format(goal=goal.words) for goal in ended]
        if coordinator := coordinator_of(version.people):
            said.append(self.tr("{name} keeps the plan together.").format(name=coordinator))
        if version.next_meeting:
            when = self.meeting(version.next_meeting)
            said.append(self.tr("We meet again: {when}").format(when=when))
        return tuple(said)

    def missing(self, case: Case) -> tuple[str, ...]:
        """What the plan does not say yet. It forces nothing."""
        found = [
            self.tr("“{goal}” has no step yet.").format(goal=goal.words)
            for goal in plan_of(case).goals
            if goal.state is GoalState.ACTIVE
            and all(step.state is StepState.DROPPED for step in goal.steps)
        ]
        if not is_ahead(next_meeting_of(case), self._today):
            found.append(self.tr("The next meeting is not agreed yet."))
        if who_coordinates(case) is None:  # the case manager does, if nobody else is named
            found.append(self.tr("Nobody is named yet who keeps the plan together."))
        return tuple(found)

    def _lines(self, goal: Goal) -> Iterator[Line]:
        theme = self.theme(goal.theme)
        if goal.state is GoalState.ENDED:
            return
        if goal.state is GoalState.REACHED:
            said = self.tr("Reached: {goal}").format(goal=goal.words)
            yield Line(LineKind.REACHED, goal.id, said, theme=theme)
            return
        said = goal.words
        if goal.state is GoalState.WAITING:
            said = self.tr("{goal} (waits for its turn)").format(goal=goal.words)
        yield Line(LineKind.GOAL, goal.id, said, goal.words, theme=theme)
        if goal.helps:
            said = self.tr("What already helps: {words}").format(words=goal.helps)
            yield Line(LineKind.HELPS, goal.id, said, goal.helps)
        yield from self._of_steps(goal)
        if goal.noticed:
            said = self.tr("How we will notice: {words}").format(words=goal.noticed)
            yield Line(LineKind.NOTICED, goal.id, said, goal.noticed)

    def _of_steps(self, goal: Goal) -> Iterator[Line]:
        kind = LineKind.STEP
        for at, step in enumerate(goal.steps):
            if step.is_open:
                said = self.step(step)
                yield Line(kind, goal.id, said, step.text, at=at, who=step.who, by=step.by)
        done = [step.text for step in goal.steps if step.state is StepState.DONE]
        if done:
            said = self.tr("Already done: {steps}").format(steps=" · ".join(done))
            yield Line(LineKind.DONE, goal.id, said)


def texts_of(case: Case, instrument: Instrument, language: str, today: str) -> PlanTexts:
    """The texts for a case."""
    return PlanTexts(people_of(case), instrument, language, today)


def coordinator_of(people: Sequence[Mapping[str, object]]) -> str | None:
    """Who keeps the plan together, by name."""
    return next((str(one["name"]) for one in people if one.get("coordinator")), None)
