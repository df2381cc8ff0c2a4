"""What was given to whom: for the client to see, and to take along."""

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.given import Form as How
from mylife_desktop.domain.given import Given, What, given_in
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.sharing import ME, RECORD
from mylife_desktop.phrases import on_one_line
from mylife_desktop.reports.paper_texts import PaperTexts
from mylife_desktop.reports.report import Block, Form, Report, Table, Words


def report_of(case: Case, today: str, code: str) -> Report:
    """The list, the newest first, in the language that the program speaks now.

    `case` is what the client may see, `code` the tag of the language.
    """
    texts = GivenTexts(code, today, case)
    title = texts.title(on_one_line(case.person.called))
    given = given_in(case)
    lead = texts.lead() if given else ""
    return Report(Form.PAGES, code, title, texts.date(today), lead, (texts.table(given),), title)


class GivenTexts(PaperTexts):
    """Tells what left the program. Nobody is named who must not be contacted."""

    def __init__(self, code: str, today: str, case: Case) -> None:
        super().__init__(code, today)
        self._names = {one.id: on_one_line(one.name) for one in people_of(case) if not one.excluded}

    def title(self, called: str) -> str:
        """Whose list it is."""
        return self.tr("What was given · {called}").format(called=called)

    def lead(self) -> str:
        """What the list is."""
        return self.tr("Everything that has left the program about you.")

    def table(self, given: tuple[Given, ...]) -> Block:
        """A row for each thing, or that there is none."""
        if not given:
            return Words(self.tr("Nothing has been given to anybody."))
        heads = (
            self.tr("When"),
            self.tr("To whom"),
            self.tr("What"),
            self.tr("How"),
            self.tr("By whom"),
        )
        rows = tuple(map(self._row, reversed(given)))
        return Table(self.tr("%n thing(s), the newest first.", "", len(rows)), heads, rows)

    def _row(self, given: Given) -> tuple[str, ...]:
        what = self._what(given.what)
        if given.until is not None:
            until = self.tr("permission until {date}").format(date=self.date(given.until))
            what = f"{what} ({until})"
        return (
            self.date(given.on),
            self._to(given.to),
            what,
            self._how(given.how),
            on_one_line(given.by),
        )

    def _to(self, to: str | None) -> str:
        if to == ME:
            return self.tr("me")
        if to == RECORD:
            return self.tr("the case manager's record")
        return self._names.get(to or "", self.tr("somebody who is not in the network any more"))

    def _what(self, what: What) -> str:
        return {
            What.TAKE_HOME: self.tr("the page to take home"),
            What.WALLET: self.tr("the wallet card"),
            What.PLAN: self.tr("the whole plan"),
            What.EXTRACT: self.tr("what they may see"),
            What.MEETINGS: self.tr("the next meetings"),
            What.GIVEN: self.tr("this list"),
            What.COPY: self.tr("a copy of everything"),
        }[what]

    def _how(self, how: How) -> str:
        return {
            How.PAPER: self.tr("on paper"),
            How.PDF: self.tr("as a PDF"),
            How.LOCKED_PDF: self.tr("as a PDF with a password"),
            How.PICTURE: self.tr("as a picture"),
            How.FILE: self.tr("as a file"),
        }[how]
