"""An extract: what one person of the network may see today, and nothing else."""

from collections.abc import Iterator, Mapping

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.plan import plan_of
from mylife_desktop.finding_texts import names_in_full
from mylife_desktop.phrases import on_one_line
from mylife_desktop.reports.paper_texts import PaperTexts
from mylife_desktop.reports.plan_told import PlanSections
from mylife_desktop.reports.report import Block, Form, Heading, Points, Report
from mylife_desktop.reports.rounds_told import RoundTexts
from mylife_desktop.reports.whole_plan import NO_OTHERS


def report_of(
    case: Case,
    left_out: tuple[str, ...],
    today: str,
    code: str,
    instrument: Instrument,
    reader_name: str,
    others: Mapping[tuple[str, str], Instrument] = NO_OTHERS,
) -> Report:
    """The extract, in the language that the program speaks now; `code` is its tag.

    `case` is what the reader may see today, `left_out` the parts that are kept back from them, as
    `domain.sharing.kept_back` names them; of these only the kind is told.
    """
    names, plan = names_in_full(case, instrument, code), plan_of(case)
    texts, sections = ExtractTexts(code, today), PlanSections(code, today, names)
    called, reader = on_one_line(case.person.called), on_one_line(reader_name)
    blocks: tuple[Block, ...] = (
        *sections.next_meeting(case),
        *texts.inside(case, called),
        *texts.outside(left_out, called),
        *sections.goals(plan),
        *sections.looked_again(plan),
        *(RoundTexts(code, today, instrument, others).rounds(case) if case.rounds else ()),
        *sections.services(case),
        *sections.people(case),
    )
    title = texts.title(called, reader)
    return Report(
        Form.PAGES,
        code,
        title,
        texts.date(today),
        texts.lead(called, reader),
        blocks,
        title,
    )


class ExtractTexts(PaperTexts):
    """The sentences about the extract itself."""

    def title(self, called: str, reader: str) -> str:
        """Whose it is, and for whom."""
        return self.tr("From {called}, for {reader}").format(called=called, reader=reader)

    def lead(self, called: str, reader: str) -> str:
        """By whose leave, and what not to do with it."""
        words = self.tr(
            "{called} lets you, {reader}, see this as of {date}. It is meant for you alone: please "
            "ask {called} before you show it to anybody else."
        )
        return words.format(called=called, reader=reader, date=self.date(self.today))

    def inside(self, case: Case, called: str) -> Iterator[Block]:
        """Which parts are in it."""
        answers = [answer for round_ in case.rounds for answer in round_.answers.values()]
        said = []
        if any((a.importance, a.satisfaction, a.hoped) != (None,) * 3 for a in answers):
            said.append(self.tr("numbers of the Circle, %n round(s)", "", len(case.rounds)))
        if any(a.comment for a in answers) or any(round_.changes for round_ in case.rounds):
            said.append(self.tr("words of {called} on the themes").format(called=called))
        if goals := len(plan_of(case).goals):
            said.append(self.tr("%n goal(s) with the steps", "", goals))
        if case.listed("plans_elsewhere"):
            said.append(self.tr("the plan of your own service"))
        if said:
            yield Heading(self.tr("What is in it"))
            yield Points(tuple(said))

    def outside(self, left_out: tuple[str, ...], called: str) -> Iterator[Block]:
        """What is left out, by its kind.

        A single comment that is kept back is not told, nor whether there is anything private.
        """
        kinds = {
            "circle": self.tr("numbers of the Circle"),
            "theme": self.tr("other themes of the Circle"),
            "comments": self.tr("words of {called} on the themes"),
            "plan": self.tr("goals and steps"),
            "goal": self.tr("other goals"),
        }
        found = {part.partition(":")[0] for part in left_out}
        said = [words.format(called=called) for kind, words in kinds.items() if kind in found]
        said.append(self.tr("plans of other services, if there are any"))
        said.append(self.tr("whatever {called} keeps private").format(called=called))
        yield Heading(self.tr("What is not in it"))
        yield Points(tuple(said))
