"""The page to take home: what was talked about and what was agreed, in the first person."""

from collections.abc import Iterator

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.next_meeting import NextMeeting, is_ahead, next_meeting_of
from mylife_desktop.domain.people import excluded_names
from mylife_desktop.domain.plan import ME, Goal, GoalState, Plan, Step, StepState, plan_of
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.versions import is_agreed
from mylife_desktop.phrases import listed, on_one_line, quoted
from mylife_desktop.reports.circle_told import CircleTexts
from mylife_desktop.reports.helpers_told import HelperTexts
from mylife_desktop.reports.naming import naming
from mylife_desktop.reports.paper_texts import DOT, GivenNames, PaperTexts
from mylife_desktop.reports.report import Block, Form, Heading, Report, Wish, Words


def report_of(
    case: Case, today: str, code: str, instrument: Instrument, *, has_circle: bool = True
) -> Report:
    """The page, in the language that the program speaks now; `code` is its tag.

    `case` is what the client may see. Without `has_circle` the Circle stays off the page.
    """
    texts, plan = TakeHomeTexts(code, today, GivenNames(case)), plan_of(case)
    numbered = {
        goal.id: number
        for number, goal in enumerate(
            (g for g in plan.goals if _is_active(g) and g.theme in instrument.theme_ids), 1
        )
    }
    blocks: list[Block] = []
    if has_circle:
        themes = [goal.theme for goal in plan.goals if goal.id in numbered]
        chosen = themes if plan.goals else _focus(case.rounds, instrument)
        blocks += texts.circle(case, instrument, chosen)
    blocks += texts.strengths(case.rounds, plan, instrument)
    blocks += texts.goals(plan, case.rounds, instrument, numbered)
    blocks += HelperTexts(code, today).who_helps(case)
    blocks += texts.next_meeting(next_meeting_of(case))
    return Report(
        Form.TAKE_HOME,
        code,
        texts.title(on_one_line(case.person.called)),
        texts.date(today),
        texts.lead(case, plan),
        tuple(blocks),
    )


def _is_active(goal: Goal) -> bool:
    return goal.state is GoalState.ACTIVE


def _focus(rounds: tuple[Round, ...], instrument: Instrument) -> list[str]:
    """The themes that were last chosen to begin with."""
    chosen = next((r.focus for r in reversed(rounds) if r.focus is not None), ())
    return [theme for theme in chosen if theme in instrument.theme_ids]


class TakeHomeTexts(PaperTexts):
    """The sentences of the page."""

    def __init__(self, code: str, today: str, names: GivenNames) -> None:
        super().__init__(code, today)
        self._names = names

    def title(self, called: str) -> str:
        """Whose page it is."""
        return self.tr("My Life · {called}").format(called=called)

    def lead(self, case: Case, plan: Plan) -> str:
        """What the page is, and whether all of it is agreed."""
        if not plan.goals:
            return self.tr("This is what we talked about. It is yours.")
        if is_agreed(case):
            return self.tr("This is what we talked about and what we agreed. It is yours.")
        if plan.agreed is not None:
            return self.tr(
                "This is what we talked about. Some of it is new since we agreed. It is yours."
            )
        return self.tr(
            "This is what we talked about. Nothing is agreed yet, and there is no hurry. "
            "It is yours."
        )

    def circle(self, case: Case, instrument: Instrument, numbered: list[str]) -> Iterator[Block]:
        """The Circle of today, or the last one with its day."""
        rounds = [round_ for round_ in case.rounds if round_.date <= self.today]
        if not rounds:
            return
        last, texts = rounds[-1], CircleTexts(self.code, self.today)
        drawing = texts.drawing(instrument, rounds, last, numbered=numbered)
        if drawing is None:
            return
        yield drawing
        said = []
        if last.date != self.today:
            words = self.tr("I filled in this Circle on {on_day}.")
            said.append(words.format(on_day=self.on_day(last.date)))
        if earlier := texts.earlier_days(drawing.picture, rounds, last.date):
            words = self.tr("Pale marks: {days}.")
            said.append(words.format(days=listed([*map(self.date, earlier)])))
        if said:
            yield Words(" ".join(said), quiet=True)

    def strengths(
        self, rounds: tuple[Round, ...], plan: Plan, instrument: Instrument
    ) -> Iterator[Block]:
        """What the client chose as strengths, and what helps already, in their words."""
        chosen = next((r.strengths for r in reversed(rounds) if r.strengths), ())
        themes = [
            instrument.theme(theme).name.in_language(self.code)
            for theme in chosen
            if theme in instrument.theme_ids
        ]
        helps = [quoted(g.helps) for g in plan.goals if _is_active(g) and g.helps]
        if themes or helps:
            yield Heading(self.tr("My strengths"))
        if themes:
            yield Words(DOT.join(themes))
        if helps:
            yield Words(" ".join(dict.fromkeys(helps)), self.tr("What already helps:"))

    def goals(
        self,
        plan: Plan,
        rounds: tuple[Round, ...],
        instrument: Instrument,
        numbered: dict[str, int],
    ) -> Iterator[Block]:
        """The goals with what happens next; where there are none, what to begin with."""
        active = [goal for goal in plan.goals if _is_active(goal)]
        yield Heading(self.tr("What I want, and what happens next"))
        for goal in active:
            yield Wish(goal.words.strip(), (*self._next_steps(goal),), numbered.get(goal.id))
        if not plan.goals:
            yield from self._no_goal(rounds, instrument)
        for strong, state in (
            (self.tr("Later:"), GoalState.WAITING),
            (self.tr("Reached:"), GoalState.REACHED),
        ):
            if words := [quoted(goal.words) for goal in plan.goals if goal.state is state]:
                yield Words(" ".join(words), strong)
        if plan.goals and not active:
            yield Words(self.tr("What comes next we think about together."))

    def next_meeting(self, meeting: NextMeeting) -> Iterator[Block]:
        """When, where and with whom the two meet again."""
        if not is_ahead(meeting, self.today):
            yield Words(self.tr("We agree on the next meeting later."))
            return
        place, with_ = on_one_line(meeting.place), on_one_line(meeting.with_)
        if meeting.day is None:
            yield Words(", ".join(filter(None, (place, with_))), self.tr("We meet again:"))
            return
        when = self.moment(self.tr("on {on_day} at {time}"), meeting.day, meeting.time or "")
        said = ", ".join(filter(None, (when, place)))
        if with_:
            said += self.tr(", with {names}").format(names=with_)
        yield Words(_ended(said), self.tr("We meet again"))

    # -- steps -------------------------------------------------------------------------------------

    def step(self, step: Step) -> str:
        """A step: its words, who does it, and by when."""
        is_begun = step.state is StepState.DOING
        is_past = step.by is not None and step.by < self.today
        if is_begun and (step.by is None or is_past):
            words = self.tr("{step} — {who}, already under way")
        elif is_begun:
            words = self.tr("{step} — {who}, already under way, by {on_day}")
        elif step.by is None:
            words = self.tr("{step} — {who}")
        elif is_past:
            words = self.tr("{step} — {who}; the day was {day}")
        else:
            words = self.tr("{step} — {who}, by {on_day}")
        by = step.by or ""
        return words.format(
            step=on_one_line(step.text),
            who=self._doers(step.who),
            day=self.day(by),
            on_day=self.on_day(by),
        )

    def _doers(self, who: tuple[str, ...]) -> str:
        others = self._names.others(who)
        if ME in who:
            return listed([*others, self.tr("me")])
        return listed(others) or self.tr("nobody yet")

    def _next_steps(self, goal: Goal) -> Iterator[str]:
        open_ = [step for step in goal.steps if step.is_open]
        yield from map(self.step, open_)
        if open_:
            return
        if done := [on_one_line(s.text) for s in goal.steps if s.state is StepState.DONE]:
            yield self.tr("Already done: {steps}").format(steps=DOT.join(done))
        yield self.tr("We look for the next step together.")

    def _no_goal(self, rounds: tuple[Round, ...], instrument: Instrument) -> Iterator[Block]:
        names = [
            instrument.theme(theme).name.in_language(self.code)
            for theme in _focus(rounds, instrument)
        ]
        if names:
            yield Words(DOT.join(names), self.tr("I want to begin with:"))
        yield Words(self.tr("There is no goal yet, and that is fine."))


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def names_in_free_text(report: Report, case: Case) -> tuple[str, ...]:
    """The texts of a page that name somebody who must not be contacted; `case` is the whole one.

    To be told before the page leaves: the client decides whether it does.
    """
    return naming(report, excluded_names(case))
