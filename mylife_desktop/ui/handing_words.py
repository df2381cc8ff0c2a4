"""What a new case manager reads first: one person's case in sentences, for the worker alone."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.handing import Managing, closings_of, managers_of
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.people_edits import Details, Kind, coordinator_of, details_of
from mylife_desktop.domain.plan import ME, Goal, GoalState, Step, StepState, plan_of
from mylife_desktop.domain.services import services_of
from mylife_desktop.domain.sharing_edits import open_shares, shows, who_may_be_shown
from mylife_desktop.domain.versions import is_agreed
from mylife_desktop.phrases import as_sentence, quoted
from mylife_desktop.ui.person_texts import day_text, meeting_text, on_one_line


class HandingWords(QObject):
    """The summary of a case on a day: headings, each with its sentences."""

    def __init__(self, case: Case, instrument: Instrument, language: str, today: str) -> None:
        super().__init__()
        self._case, self._instrument, self._today = case, instrument, today
        self._language = language
        self._people = {one.id: one for one in details_of(case)}

    def sections(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """All that there is something to say of, in the order in which it is needed."""
        found = (
            (self.tr("Where it stands"), self._state()),
            (self.tr("Goals and steps"), self._goals()),
            (self.tr("People"), self._network()),
            (self.tr("Other services' plans"), self._services()),
            (self.tr("Who may see what today"), self._shares()),
            (self.tr("Case managers"), self._managers()),
            (self.tr("Closings"), self._closings()),
        )
        for heading, sentences in found:
            said = tuple(sentences)
            if said:
                yield heading, said

    def _state(self) -> Iterator[str]:
        rounds = self._case.rounds
        if rounds:
            said = self.tr("%n round(s) of the Circle, the last on {date}.", "", len(rounds))
            yield said.format(date=day_text(rounds[-1].date))
            for text, themes in (
                (self.tr("What carries: {themes}."), rounds[-1].strengths),
                (self.tr("Chosen to begin with: {themes}."), rounds[-1].focus or ()),
            ):
                if themes:
                    yield text.format(themes=", ".join(map(self._theme, themes)))
        plan = plan_of(self._case)
        if plan.agreed:
            yield self.tr("The plan was agreed on {date}.").format(date=day_text(plan.agreed))
            if not is_agreed(self._case):
                yield self.tr("Changed since then; not agreed anew yet.")
        elif plan.goals:
            yield self.tr("The plan is not agreed yet.")
        if plan.next_meeting:
            next_ = meeting_text(plan.next_meeting, self._today, with_time=True)
            yield self.tr("Next meeting: {meeting}.").format(meeting=next_)

    def _goals(self) -> Iterator[str]:
        for goal in plan_of(self._case).goals:
            words = quoted(goal.words)
            yield f"{words} – {self._theme(goal.theme)}, {self._goal_state(goal)}"
            for step in goal.steps:
                yield f"   · {self._step(step)}"

    def _goal_state(self, goal: Goal) -> str:
        said = {
            GoalState.ACTIVE: self.tr("active"),
            GoalState.WAITING: self.tr("waiting"),
            GoalState.REACHED: self.tr("reached"),
            GoalState.ENDED: self.tr("ended"),
        }[goal.state]
        return f"{said}: {on_one_line(goal.why_ended)}" if goal.why_ended else said

    def _step(self, step: Step) -> str:
        state = {
            StepState.OPEN: self.tr("open"),
            StepState.DOING: self.tr("under way"),
            StepState.DONE: self.tr("done"),
            StepState.DROPPED: self.tr("dropped"),
        }[step.state]
        who = ", ".join(self._name(each) for each in step.who)
        by = self.tr("by {date}").format(date=day_text(step.by)) if step.by else ""
        parts = (on_one_line(step.text), who, by, state)
        return " – ".join(part for part in parts if part)

    def _network(self) -> Iterator[str]:
        coordinator = coordinator_of(self._case)
        for one in self._people.values():
            if one.is_excluded:
                said = self.tr("{name} must not be contacted.").format(name=one.name)
                yield f"{said} {on_one_line(one.why)}".rstrip()
                continue
            parts = [on_one_line(one.name), one.role, one.service, one.phone]
            if coordinator is not None and coordinator.id == one.id:
                parts.append(self.tr("keeps the plan together"))
            yield " · ".join(on_one_line(part) for part in parts if part.strip())

    def _services(self) -> Iterator[str]:
        for plan in services_of(self._case):
            said = f"{on_one_line(plan.service)}: {on_one_line(plan.title)}"
            if plan.valid_until:
                until = self.tr("valid until {date}").format(date=day_text(plan.valid_until))
                said = f"{said}, {until}"
            yield said

    def _shares(self) -> Iterator[str]:
        for one in who_may_be_shown(self._case):
            open_ = open_shares(self._case, one.id, self._today)
            kept_back = dict.fromkeys(each for share in open_ for each in share.but)
            for share in open_:
                parts = ", ".join(self._part(part) for part in share.parts)
                said = f"{on_one_line(one.name)}: {parts}"
                themes = [c.partition(":")[2] for c in kept_back if shows(share.parts, c)]
                if themes:
                    but = ", ".join(map(self._theme, themes))
                    kept = self.tr("but not the words on: {themes}").format(themes=but)
                    said = f"{said} ({kept})"
                if share.until:
                    until = self.tr("until {date}").format(date=day_text(share.until))
                    said = f"{said}, {until}"
                yield said

    def _part(self, part: str) -> str:
        what, _, which = part.partition(":")
        whole = {
            "circle": self.tr("the Circle"),
            "comments": self.tr("the comments"),
            "plan": self.tr("the plan"),
        }
        if what == "theme":
            return self._theme(which)
        if what == "goal":
            goal = plan_of(self._case).goal(which)
            return quoted(goal.words) if goal else which
        return whole.get(part, part)

    def _managers(self) -> Iterator[str]:
        entries = managers_of(self._case)
        if not entries:
            now = [one for one in self._people.values() if one.kind is Kind.CASE_MANAGER]
            yield from (on_one_line(one.name) for one in now)
        for entry in entries:
            time = self._time(entry)
            said = self._name(entry.person)
            said = f"{said}, {time}" if time else said
            yield f"{said}. {on_one_line(entry.why)}" if entry.why else said

    def _time(self, entry: Managing) -> str:
        """From when to when, as far as it is known."""
        first = day_text(entry.from_) if entry.from_ else ""
        last = day_text(entry.to) if entry.to else ""
        if first and last:
            return f"{first} – {last}"
        if first:
            return self.tr("from {date}").format(date=first)
        return self.tr("until {date}").format(date=last) if last else ""

    def _closings(self) -> Iterator[str]:
        for each in closings_of(self._case):
            closed = self.tr("Closed on {date}: {why}")
            why = as_sentence(on_one_line(each.why))
            said = closed.format(date=day_text(each.on), why=why)
            if each.next:
                goes = self.tr("Goes next to: {where}")
                said = f"{said} {goes.format(where=as_sentence(on_one_line(each.next)))}"
            if each.opened:
                again = self.tr("Opened again on {date}.").format(date=day_text(each.opened))
                said = f"{said} {again}"
            yield said

    def _name(self, who: str) -> str:
        if who == ME:
            return on_one_line(self._case.person.called)
        known: Details | None = self._people.get(who)
        return on_one_line(known.name) if known else who

    def _theme(self, theme: str) -> str:
        if theme not in self._instrument.theme_ids:
            return theme
        return self._instrument.theme(theme).name.in_language(self._language)
