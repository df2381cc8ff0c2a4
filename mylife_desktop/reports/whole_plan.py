"""The whole plan for the record: everything but private words, the worker's view and notes."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.decisions import Judged
from mylife_desktop.domain.findings import findings_of, week_of
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.plan import Plan, plan_of
from mylife_desktop.domain.versions import is_agreed
from mylife_desktop.finding_texts import Names, names_in_full
from mylife_desktop.phrases import on_one_line
from mylife_desktop.plan_text import PlanTexts
from mylife_desktop.reports.paper_texts import DOT, PaperTexts
from mylife_desktop.reports.permissions_told import PermissionTexts
from mylife_desktop.reports.plan_told import PlanSections
from mylife_desktop.reports.report import Block, Form, Heading, Points, Report, Words
from mylife_desktop.reports.rounds_told import RoundTexts

NO_OTHERS: Mapping[tuple[str, str], Instrument] = MappingProxyType({})


def report_of(
    case: Case,
    today: str,
    code: str,
    instrument: Instrument,
    others: Mapping[tuple[str, str], Instrument] = NO_OTHERS,
) -> Report:
    """All of it, in the language that the program speaks now; `code` is its tag.

    `case` is what the record may hold. `others` are the questionnaires that a round may name.
    """
    names, plan = names_in_full(case, instrument, code), plan_of(case)
    texts, sections = WholeTexts(code, today, names), PlanSections(code, today, names)
    judged = findings_of(case, instrument, today)
    blocks: tuple[Block, ...] = (
        *texts.person(case),
        *sections.next_meeting(case),
        *RoundTexts(code, today, instrument, others).rounds(case),
        *(sections.goals(plan) if plan.goals else texts.no_goals()),
        *sections.looked_again(plan),
        *sections.versions(case),
        *sections.services(case),
        *texts.seen(judged),
        *texts.decided(plan, judged),
        *texts.week(case),
        *sections.people(case),
        *PermissionTexts(code, today, names).permissions(case),
    )
    title = texts.title()
    return Report(
        Form.PAGES,
        code,
        title,
        texts.date(today),
        texts.version(case, plan),
        blocks,
        DOT.join((title, texts.version(case, plan).rstrip("."))),
    )


class WholeTexts(PaperTexts):
    """What stands only in the whole plan."""

    def __init__(self, code: str, today: str, names: Names) -> None:
        super().__init__(code, today)
        self._names = names

    def title(self) -> str:
        """Whose plan it is."""
        return self.tr("The plan of {called}").format(called=on_one_line(self._names.called))

    def version(self, case: Case, plan: Plan) -> str:
        """Which version of the plan it is."""
        if plan.agreed is None:
            return self.tr("Not agreed yet.")
        words = self.tr("Agreed on {date}.")
        if not is_agreed(case):
            words = self.tr("Agreed on {date}, changed since then.")
        return words.format(date=self.date(plan.agreed))

    def person(self, case: Case) -> Iterator[Block]:
        """The official name and the day of birth, where they are known."""
        person = case.person
        if person.name:
            yield Words(on_one_line(person.name), self.tr("Name:"))
        if person.born:
            yield Words(self.date(person.born), self.tr("Born:"))

    def no_goals(self) -> Iterator[Block]:
        """That there are no goals."""
        yield Heading(self.tr("Goals"))
        yield Words(self.tr("There are no goals yet."))

    def seen(self, judged: tuple[Judged, ...]) -> Iterator[Block]:
        """What is seen in the plans and not settled, each with the goals it is about."""
        yield Heading(self.tr("Seen in the plans"))
        texts = PlanTexts(self._names, self.today)
        standing = [each.finding for each in judged if each.stands]
        if not standing:
            yield Words(self.tr("Nothing is open."))
            return
        called = on_one_line(self._names.called)
        words = self.tr("Said to {called}, as the two looked at it.")
        yield Words(words.format(called=called), quiet=True)
        told = (DOT.join(map(_bare, texts.finding(one))) for one in standing)
        yield Points(tuple(told))

    def decided(self, plan: Plan, judged: tuple[Judged, ...]) -> Iterator[Block]:
        """What was decided about what was seen."""
        if not plan.decisions:
            return
        yield Heading(self.tr("Decided"))
        texts, known = PlanTexts(self._names, self.today), {e.finding.key: e for e in judged}
        told = (texts.decision(each, known.get(each.finding)) for each in plan.decisions)
        yield Points(tuple(" ".join(map(_bare, lines)) for lines in told))

    def week(self, case: Case) -> Iterator[Block]:
        """The week if all of it happened."""
        week = week_of(case)
        if not week.blocks:
            return
        yield Heading(self.tr("The week if all of this happened"))
        _, _, *lines = PlanTexts(self._names, self.today).week(week)
        yield Points(tuple(_days(lines)))


def _days(lines: list[str]) -> Iterator[str]:
    """The lines of the plain text as points: what is indented belongs to the line before."""
    said: list[str] = []
    for line in lines:
        if said and not line.startswith(" "):
            yield " ".join(said)
            said = []
        said.append(_bare(line))
    yield " ".join(said)


def _bare(line: str) -> str:
    """A line of the plain text without its dash and indentation."""
    return line.strip().removeprefix("- ")
