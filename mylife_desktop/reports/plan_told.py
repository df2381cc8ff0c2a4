"""The plan on paper for whoever works with it: goals, people, services, and how it was agreed."""

from collections.abc import Iterator, Sequence

from mylife_desktop.date_texts import day_with_weekday
from mylife_desktop.difference_texts import DifferenceTexts
from mylife_desktop.domain.case import Case, meeting_in
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import Answered, Plan, Version, plan_of
from mylife_desktop.domain.services import PlanElsewhere, services_of
from mylife_desktop.domain.versions import is_agreed, version_now, with_agreed_kept
from mylife_desktop.finding_texts import Names
from mylife_desktop.phrases import on_one_line, quoted
from mylife_desktop.plan_text import PlanTexts
from mylife_desktop.reports.paper_texts import DOT, PaperTexts
from mylife_desktop.reports.report import Block, Heading, Points, Wish, Words


class PlanSections(PaperTexts):
    """Tells the parts of a plan, each under its heading; one that is empty is left out."""

    def __init__(self, code: str, today: str, names: Names) -> None:
        super().__init__(code, today)
        self._names, self._plan = names, PlanTexts(names, today)

    def goals(self, plan: Plan) -> Iterator[Block]:
        """Every goal with its steps, their moved dates and what was said of them."""
        if plan.goals:
            yield Heading(self.tr("Goals"))
        for number, goal in enumerate(plan.goals, 1):
            about = [*self._plan.about_goal(goal)]
            if joined := self._plan.joined(goal):
                about.append(self.tr("Takes in: {goals}").format(goals=DOT.join(joined)))
            for step in goal.steps:
                told = " ".join((self._plan.step(step), *self._plan.trace(step)))
                about.append(self.tr("Step: {step}").format(step=told))
            if not goal.steps:
                about.append(self.tr("No step yet."))
            yield Wish(goal.words.strip(), tuple(about), number)

    def looked_again(self, plan: Plan) -> Iterator[Block]:
        """When the plan was looked at again, and what was said."""
        if plan.reviews:
            yield Heading(self.tr("Looked at again"))
        for review in plan.reviews:
            yield Words(review.note, f"{self.date(review.date)}:")

    def services(self, case: Case) -> Iterator[Block]:
        """What other services plan."""
        plans = services_of(case)
        if plans:
            yield Heading(self.tr("Plans of services"))
        for plan in plans:
            yield Heading(" – ".join(filter(None, map(on_one_line, (plan.service, plan.title)))), 2)
            if about := self._about_service(plan):
                yield Words(about, quiet=True)
            told = []
            for goal in plan.goals:
                theme = self._names.theme(goal.theme)
                weekly = f" ({on_one_line(goal.weekly)})" if goal.weekly else ""
                told.append(f"{theme}: {quoted(goal.text)}{weekly}")
            if told:
                yield Points(tuple(told))

    def people(self, case: Case) -> Iterator[Block]:
        """Who is in the plan; of those who must not be contacted only how many they are."""
        people = people_of(case)
        named = (p for p in case.listed("people") if p.get("coordinator"))
        coordinating = {p["id"] for p in named if not p.get("excluded")}
        told = [self._plan.person(p, coordinating) for p in people if not p.excluded]
        left_out = sum(person.excluded for person in people)
        if told or left_out:
            yield Heading(self.tr("People"))
        if told:
            yield Points(tuple(told))
        if left_out:
            yield Words(self.tr("%n person(s) must not be contacted.", "", left_out))

    def next_meeting(self, case: Case) -> Iterator[Block]:
        """When the two meet next, if that is agreed and not past."""
        words = case.meeting_words()
        found = meeting_in(words) if words else None
        if words and (found is None or found.date >= self.today):
            yield Words(self.meeting(words), self.tr("Next meeting:"))

    def versions(self, case: Case) -> Iterator[Block]:
        """The versions of the plan, the newest first, and what each has changed."""
        case = with_agreed_kept(case)
        versions = plan_of(case).versions
        if not versions:
            return
        yield Heading(self.tr("Versions of the plan"))
        texts = DifferenceTexts(case, self)
        if not is_agreed(case):
            now = texts.between(versions[-1], version_now(case, self.today))
            if now:
                yield Heading(self.tr("Changed since then"), 2)
                yield Points(now)
        for at in reversed(range(len(versions))):
            yield from self._version(versions, at, texts)

    def _version(
        self, versions: Sequence[Version], at: int, texts: DifferenceTexts
    ) -> Iterator[Block]:
        version = versions[at]
        words = self.tr("Version {number} · {date}")
        yield Heading(words.format(number=at + 1, date=self.date(version.on)), 2)
        yield Words(" ".join(self._said(version)))
        if at:
            if differing := texts.between(versions[at - 1], version):
                yield Points(differing)
            return
        yield Points(tuple(quoted(goal.words) for goal in version.goals))

    def _said(self, version: Version) -> Iterator[str]:
        said = {
            Answered.YES: self.tr("{name} said yes."),
            Answered.NO: self.tr("{name} said no."),
            Answered.NOT_YET: self.tr("{name} said: not yet."),
        }
        yield said[version.said.me].format(name=self._names.called)
        if version.said.case_manager is not None:
            manager = self._manager(version)
            yield said[version.said.case_manager].format(name=manager)
        if version.said.words:
            yield quoted(version.said.words)

    def _manager(self, version: Version) -> str:
        names = (p["name"] for p in version.people if p.get("kind") == "case_manager")
        return on_one_line(str(next(names, self.tr("The case manager"))))

    def _about_service(self, plan: PlanElsewhere) -> str:
        said = [self._names.person(plan.holder) or "" if plan.holder else ""]
        if plan.date:
            said.append(self.date(plan.date))
        if plan.valid_until:
            words = self.tr("valid until {date}")
            said.append(words.format(date=self.date(plan.valid_until)))
        return DOT.join(filter(None, said))

    # -- parts of the sentences about versions -----------------------------------------------------

    def name(self, person: str) -> str:
        """What somebody is called."""
        return self._names.person(person) or ""

    def theme(self, theme: str) -> str:
        """What a theme is called."""
        return self._names.theme(theme)

    def who(self, who: Sequence[str]) -> str:
        """Who does a step."""
        return self._names.all_people(who)

    def day(self, iso: str) -> str:
        """A day with its weekday, for a record."""
        return day_with_weekday(iso, self.code)

    def meeting(self, words: str) -> str:
        """When, where and with whom the two meet next; words that name no time as they are."""
        found = meeting_in(words)
        if found is None:
            return on_one_line(words)
        try:
            time = self.at(found.time)
        except ValueError:  # a time that does not exist
            return on_one_line(words)
        parts = (day_with_weekday(found.date, self.code), time, on_one_line(found.place))
        return ", ".join(filter(None, parts))
