"""How the pages of the plan are reached, and what is done there."""

from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import CheckState
from mylife_desktop.ui.meeting.agree_room import AgreeRoom
from mylife_desktop.ui.meeting.finding_row import FindingRow
from mylife_desktop.ui.meeting.goals_page import GoalsPage
from mylife_desktop.ui.meeting.last_time_page import LastTimePage
from mylife_desktop.ui.meeting.people_page import PeoplePage
from mylife_desktop.ui.meeting.plan_room import PlanRoom
from mylife_desktop.ui.meeting.plan_sentences import LineKind
from mylife_desktop.ui.meeting.services_page import ServicesPage
from mylife_desktop.ui.meeting.sharing_page import SharingPage
from mylife_desktop.ui.widgets.date_choice import DateChoice
from tests.journeys.desk import Desk
from tests.walk.pages import open_, page_of, there


def last_time(desk: Desk) -> None:
    at_part(desk, Part.LAST_TIME, "Aino")


def last_time_checked(desk: Desk) -> None:
    """One step of each answer; a date and a word are open where they can be given."""
    last_time(desk)
    page = page_of(desk, Part.LAST_TIME, LastTimePage)
    for card, state in zip(page.cards, CheckState, strict=False):
        card.answered.emit(state)
    desk.settle()
    for card in page.cards:
        if card.more.isVisible():
            card.more.click()


def plan_goals(desk: Desk) -> None:
    at_part(desk, Part.PLAN, "Aino")


def plan_goals_of_jenna(desk: Desk) -> None:
    at_part(desk, Part.PLAN, "Jenna")


def plan_goal_form(desk: Desk) -> None:
    plan_goals(desk)
    page_of(desk, Part.PLAN, GoalsPage).begin_goal()


def plan_step_form(desk: Desk) -> None:
    plan_goals(desk)
    page_of(desk, Part.PLAN, GoalsPage).card.step_asked.emit()


def plan_step_calendar(desk: Desk) -> None:
    """The days of a month, inside a form."""
    plan_step_form(desk)
    form = page_of(desk, Part.PLAN, GoalsPage).form
    there(form.findChild(DateChoice)).opener.click()


def plan_next_meeting(desk: Desk) -> None:
    plan_goals(desk)
    page_of(desk, Part.PLAN, GoalsPage).people.meeting.click()


def plan_services(desk: Desk) -> None:
    plan_goals(desk)
    _plan(desk)._ways.services_asked.emit()


def plan_services_of_sanni(desk: Desk) -> None:
    at_part(desk, Part.PLAN, "Sanni")
    _plan(desk)._ways.services_asked.emit()


def plan_services_form(desk: Desk) -> None:
    plan_services(desk)
    page_of(desk, Part.PLAN, ServicesPage).write_new()


def plan_services_form_unfolded(desk: Desk) -> None:
    plan_services_form(desk)
    page_of(desk, Part.PLAN, ServicesPage).form._unfold.click()


def plan_services_in_words(desk: Desk) -> None:
    """The week in words, what was decided, and what would make room."""
    plan_services(desk)
    page = page_of(desk, Part.PLAN, ServicesPage)
    page.resting.toggle.click()
    there(page.week.stops()[0]).click()  # type: ignore[attr-defined]
    page.row("health").findings()[0]._on_together()


def plan_services_asking(desk: Desk) -> None:
    """Why two services' goals are kept apart."""
    plan_services(desk)
    finding = there(page_of(desk, Part.PLAN, ServicesPage).findChild(FindingRow))
    finding._on_keep()


def plan_people(desk: Desk) -> None:
    plan_goals(desk)
    _plan(desk)._ways.people_asked.emit()


def plan_people_form(desk: Desk) -> None:
    plan_people(desk)
    own = page_of(desk, Part.PLAN, PeoplePage).own
    own.open_form(next(iter(own._rows)))


def plan_sharing(desk: Desk) -> None:
    plan_goals(desk)
    _plan(desk).goals.sharing_asked.emit()


def plan_sharing_asking(desk: Desk) -> None:
    plan_sharing(desk)
    page = page_of(desk, Part.PLAN, SharingPage)
    viewer, part = next(
        (one, column.part)
        for one in page._viewers
        for column in page._columns
        if column.part not in one.given
    )
    page._on_ticked(viewer.person, part)


def plan_sharing_signing(desk: Desk) -> None:
    """Theme by theme, and somebody is about to sign."""
    plan_sharing_asking(desk)
    page = page_of(desk, Part.PLAN, SharingPage)
    page.by_theme.click()
    list(page.give.hows.values())[-1].click()


def agree_mending(desk: Desk) -> None:
    """A step is mended, and the next meeting moved."""
    agree(desk)
    page = _agree(desk).page
    next(line for line in page.lines if line.line.kind is LineKind.STEP).mend.click()
    page.meeting.opener.click()


def agree_not_yet(desk: Desk) -> None:
    """The client says not yet, and why."""
    agree(desk)
    answer = _agree(desk).page.answer
    if answer.anew.isVisible():
        answer.anew.click()
    answer.not_yet.click()


def agree(desk: Desk) -> None:
    at_part(desk, Part.AGREE, "Aino")


def agree_agreed(desk: Desk) -> None:
    agree(desk)
    answer = _agree(desk).page.answer
    if answer.anew.isVisible():
        answer.anew.click()
    answer.me.click()
    answer.manager.click()


def versions(desk: Desk) -> None:
    agree_agreed(desk)
    _agree(desk)._show_versions()


def at_part(desk: Desk, part: Part, called: str) -> None:
    open_(desk, called)
    desk.meeting.show_part(part)
    desk.settle()


def _plan(desk: Desk) -> PlanRoom:
    room = desk.meeting._room(Part.PLAN)
    assert isinstance(room, PlanRoom)
    return room


def _agree(desk: Desk) -> AgreeRoom:
    room = desk.meeting._room(Part.AGREE)
    assert isinstance(room, AgreeRoom)
    return room
