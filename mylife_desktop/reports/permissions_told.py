"""Who may see what, as a table for the record."""

from collections.abc import Iterator

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.shares import How, Share, shares_of
from mylife_desktop.finding_texts import Names
from mylife_desktop.reports.paper_texts import PaperTexts
from mylife_desktop.reports.report import Block, Heading, Table, Words


class PermissionTexts(PaperTexts):
    """Tells permissions, those that have ended too. Nobody is named who must not be contacted."""

    def __init__(self, code: str, today: str, names: Names) -> None:
        super().__init__(code, today)
        self._names = names

    def permissions(self, case: Case) -> Iterator[Block]:
        """A row for each, in the order they were given."""
        yield Heading(self.tr("Who may see what"))
        known = {one.id for one in people_of(case) if not one.excluded}
        shares = [share for share in shares_of(case) if share.who in known]
        if not shares:
            yield Words(self.tr("Nobody else may see anything."))
            return
        words = self.tr("%n permission(s), in the order they were given.", "", len(shares))
        heads = (self.tr("Who"), self.tr("What"), self.tr("Given"), self.tr("Until"))
        rows = tuple(
            (
                self._names.person(share.who) or "",
                self.parts(share),
                self._given(share),
                self._until(share),
            )
            for share in shares
        )
        yield Table(words, heads, rows)

    def parts(self, share: Share) -> str:
        """What is given, and what of it is not."""
        said = ", ".join(map(self._part, share.parts))
        if share.but:
            but = ", ".join(self._names.theme(each.partition(":")[2]) for each in share.but)
            said += "; " + self.tr("but not their words on: {themes}").format(themes=but)
        return said

    def _part(self, part: str) -> str:
        what, _, which = part.partition(":")
        match what:
            case "circle":
                return self.tr("the Circle")
            case "comments":
                return self.tr("their own words")
            case "plan":
                return self.tr("the plan")
            case "theme":
                return self.tr("the theme {theme}").format(theme=self._names.theme(which))
            case "goal":
                return self.tr("the goal {goal}").format(goal=self._names.goal(which))
        return part

    def _given(self, share: Share) -> str:
        how = {
            How.SPOKEN: self.tr("spoken"),
            How.WRITTEN: self.tr("on paper"),
            How.SIGNED: self.tr("signed on the screen"),
        }
        parts = (self.date(share.given), how[share.how] if share.how else "")
        return ", ".join(filter(None, parts))

    def _until(self, share: Share) -> str:
        if share.withdrawn is not None:
            words = self.tr("taken back {date}")
            return words.format(date=self.date(share.withdrawn))
        if share.until is None:
            return self.tr("until it is taken back")
        if share.until < self.today:
            return self.tr("ended {date}").format(date=self.date(share.until))
        return self.date(share.until)
