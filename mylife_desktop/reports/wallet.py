"""The card for the wallet: my next step, whom to call, and when we meet. No more fits on it."""

from collections.abc import Iterator, Sequence

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.next_meeting import is_ahead, next_meeting_of
from mylife_desktop.domain.plan import ME, GoalState, Step, plan_of
from mylife_desktop.organisation import HelpLine
from mylife_desktop.phrases import on_one_line
from mylife_desktop.reports.helpers_told import helpers_of, phones_of, unbroken
from mylife_desktop.reports.paper_texts import DOT, PaperTexts
from mylife_desktop.reports.report import Block, Form, Report, Words

_EMERGENCY = "112"
_CALLED_AT_MOST = 2


def report_of(
    case: Case,
    today: str,
    code: str,
    *,
    is_sheet: bool = False,
    help_lines: Sequence[HelpLine] = (),
) -> Report:
    """The card, in the language that the program speaks now; `code` is its tag.

    `case` is what the client may see. Of `help_lines` the first two are on it.
    """
    texts = WalletTexts(code, today)
    blocks = (
        *texts.next_step(case),
        *texts.whom_to_call(case),
        *texts.next_meeting(case),
        texts.help_now(help_lines),
    )
    form = Form.WALLET_SHEET if is_sheet else Form.WALLET
    title = texts.title(on_one_line(case.person.called))
    return Report(form, code, title, "", blocks=blocks)


class WalletTexts(PaperTexts):
    """The few words of the card."""

    def title(self, called: str) -> str:
        """Whose card it is."""
        return self.tr("My Life · {called}").format(called=called)

    def next_step(self, case: Case) -> Iterator[Block]:
        """The step that comes next: one of my own, if there is any."""
        step = self._next_step(case)
        if step is None:
            return
        said = on_one_line(step.text)
        if step.by is not None and step.by >= self.today:
            days = {"day": self.day(step.by), "on_day": self.on_day(step.by)}
            said = self.tr("{step} — by {on_day}").format(step=said, **days)
        strong = self.tr("My next step:") if ME in step.who else self.tr("Next step:")
        yield Words(said, strong)

    def whom_to_call(self, case: Case) -> Iterator[Block]:
        """The case manager and who keeps the plan together, with their numbers."""
        phones = phones_of(case)
        can_call = [
            f"{on_one_line(one.name)} {phones[one.id]}"
            for one in helpers_of(case)
            if one.id in phones
        ]
        if can_call:
            yield Words("\n".join(can_call[:_CALLED_AT_MOST]), self.tr("I can call:"))

    def next_meeting(self, case: Case) -> Iterator[Block]:
        """When and where the two meet again, if that is agreed."""
        meeting = next_meeting_of(case)
        if not is_ahead(meeting, self.today):
            return
        place = on_one_line(meeting.place)
        if meeting.day is None:
            yield Words(place, self.tr("We meet:"))
        else:
            words = self.tr("{on_day} at {time}")
            when = self.moment(words, meeting.day, meeting.time or "")
            yield Words(", ".join(filter(None, (when, place))), self.tr("We meet:"))

    def help_now(self, lines: Sequence[HelpLine]) -> Block:
        """Whom to call when it cannot wait."""
        numbers = [
            f"{line.name.in_language(self.code)} {unbroken(line.number.in_language(self.code))}"
            for line in lines[:_CALLED_AT_MOST]
        ]
        return Words(DOT.join(numbers) or _EMERGENCY, self.tr("Help now:"))

    def _next_step(self, case: Case) -> Step | None:
        """The first one by its date that is not past; without a date only if none has one."""
        goals = (goal for goal in plan_of(case).goals if goal.state is GoalState.ACTIVE)
        open_ = [step for goal in goals for step in goal.steps if step.is_open]
        mine = [step for step in open_ if ME in step.who] or open_

        def order(step: Step) -> tuple[bool, bool, str]:
            is_past = step.by is not None and step.by < self.today
            return is_past, step.by is None, step.by or ""

        return min(mine, key=order, default=None)
