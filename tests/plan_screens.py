"""The scenes of the one plan: its forms, what is asked, what is said yes to, what is handed on."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.plan import CheckState
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.clients_page import ClientsPage
from mylife_desktop.ui.meeting.agree_room import AgreeRoom
from mylife_desktop.ui.meeting.finding_row import FindingRow
from mylife_desktop.ui.meeting.goals_page import GoalsPage
from mylife_desktop.ui.meeting.last_time_page import LastTimePage
from mylife_desktop.ui.meeting.people_page import PeoplePage
from mylife_desktop.ui.meeting.people_room import PeopleRoom
from mylife_desktop.ui.meeting.plan_room import PlanRoom
from mylife_desktop.ui.meeting.room import Room
from mylife_desktop.ui.meeting.services_page import ServicesPage
from mylife_desktop.ui.meeting.services_room import ServicesRoom
from mylife_desktop.ui.meeting.sharing_page import SharingPage
from mylife_desktop.ui.meeting.sharing_room import SharingRoom
from mylife_desktop.ui.meeting.versions_page import VersionsPage
from tests.stage import Stage, there

_P = TypeVar("_P", bound=QWidget)


def last_time(stage: Stage) -> None:
    """Each step of last time has its answer; one has a word and a new date."""
    stage.unlock()
    stage.open("Aino")
    stage.meeting.show_part(Part.LAST_TIME)
    page = _in_view(stage, LastTimePage)
    for card, state in zip(page.cards, CheckState, strict=False):
        card.answered.emit(state)
    QTest.qWait(1)
    open_ = [card for card in page.cards if card.more.isVisible()]
    there(open_[-1] if open_ else None, "a step to say more about").more.click()
    stage.take("7-last-time-answered")


def goals(stage: Stage) -> None:
    """A goal, a step and the next meeting are written."""
    stage.open("Jenna")
    stage.meeting.show_part(Part.PLAN)
    stage.take("3-plan-four-goals")
    page = _in_view(stage, GoalsPage)
    page.begin_goal()
    stage.take("3-goal-form")
    page.close_form()
    page.card.step_asked.emit()
    stage.take("3-step-form")
    page.close_form()
    page.people.meeting.click()
    stage.take("3-next-meeting")
    page.close_form()


def services(stage: Stage) -> None:
    """What services plan: written, asked about, chosen from; the week of it."""
    _show(stage, "Sanni", ServicesRoom)
    stage.take("8-one-plan-school")
    _show(stage, "Aino", ServicesRoom)
    page = _in_view(stage, ServicesPage)
    first = there(page.findChild(FindingRow), "a finding")
    first._on_keep()
    stage.take("8-keep-because")
    stage.key(Qt.Key.Key_Escape)
    first._on_together()
    stage.take("8-choose-together")
    stage.key(Qt.Key.Key_Escape)
    _end_one(stage, first)
    stage.take("8-week-before-and-now")
    page.week.stops()[0].setFocus()
    stage.press("WeekPanel", "The week in words")
    stage.take("8-week-in-words")
    stage.press("WeekPanel", "Hide the words")
    page.write_new()
    stage.take("8-service-form")
    page.form._unfold.click()
    stage.take("8-service-form-more")


def people(stage: Stage) -> None:
    """Somebody of the network."""
    _show(stage, "Jenna", PeopleRoom)
    stage.take("8-people-many")
    page = _in_view(stage, PeoplePage)
    own = page.own if page.own._rows else page.professionals
    own.open_form(next(iter(own._rows)))
    stage.take("8-person-form")


def sharing(stage: Stage) -> None:
    """Yes or no, until when, and signed with the finger."""
    _show(stage, "Aino", SharingRoom)
    page = _in_view(stage, SharingPage)
    person = page._viewers[2].person
    _press(page.table.cell(person, "plan"))
    _press(page.table.cell(person, "comments"))
    stage.take("8-may-see-this")
    page.give.terms[next(iter(page.give.terms))].click()
    list(page.give.hows.values())[-1].click()
    QTest.qWait(1)
    _sign(page.give.pad)
    stage.take("8-may-see-signed")
    page.give.yes.click()
    page.kept.fold_link.setFocus()
    page.kept.fold_link.click()
    for comment in ("comment:family", "comment:health"):
        page.kept.key(comment).click()
    stage.take("8-words-kept-back")
    page.by_theme.click()
    stage.take("8-may-see-themes")


def agree(stage: Stage) -> None:
    """An answer has changed under a goal; both say yes; one version beside another."""
    stage.open("Aino")
    answering = stage.meeting._answering
    answering.score("studies_work", Viewpoint.SATISFACTION.value, 8)
    answering.score("friends", Viewpoint.SATISFACTION.value, 9)
    answering.end()
    stage.meeting.show_part(Part.AGREE)
    stage.take("8-keep-change-drop")
    room = _in_view(stage, AgreeRoom)
    answer = room.page.answer
    answer.anew.click()
    stage.take("8-both-say")
    answer.me.click()
    answer.manager.click()
    stage.take("8-agreed")
    stage.meeting.show_part(Part.PLAN)
    plan = _in_view(stage, PlanRoom)
    plan._show_goals()
    goal = there(plan.goals.page.goal, "a goal")
    plan.goals.page.goal_typed.emit(goal.id, f"{goal.words} 2027")
    stage.meeting.show_part(Part.AGREE)
    answer.me.click()
    answer.manager.click()
    room._show_versions()
    there(room.versions.findChild(VersionsPage), "the versions")
    stage.take("8-versions")


def handing(stage: Stage) -> None:
    """Everything that waits, and somebody handed on, closed, and opened again."""
    stage.session.show_clients()
    page = there(stage.page.findChild(ClientsPage), "the list")
    more = [each for each in page.waits.findChildren(QAbstractButton) if each.isVisible()]
    more[-1].click()
    stage.take("4-waits")
    stage.session.show_handing(stage.session.store.people("Jenna")[0].id)
    stage.take("4-handing-on")


SCENES: tuple[Callable[[Stage], None], ...] = (
    *(last_time, goals, services, people, sharing, agree, handing),
)


def _show(stage: Stage, called: str, kind: type[Room]) -> None:
    stage.open(called)
    stage.meeting.show_part(Part.PLAN)
    _in_view(stage, PlanRoom)._show(kind)
    QTest.qWait(1)


def _in_view(stage: Stage, kind: type[_P]) -> _P:
    found = stage.page.findChildren(kind)
    return there(next((each for each in found if each.isVisible()), None), kind.__name__)


def _press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QTest.qWait(1)


def _sign(pad: QWidget) -> None:
    """A name, as a hand that is not used to a mouse writes it."""
    wide, high, left = pad.width(), pad.height(), Qt.MouseButton.LeftButton
    way = ((0.15, 0.7), (0.22, 0.2), (0.3, 0.75), (0.18, 0.55), (0.4, 0.5), (0.45, 0.7), (0.5, 0.5))
    on = ((0.57, 0.7), (0.6, 0.5), (0.66, 0.52), (0.67, 0.7), (0.75, 0.5), (0.85, 0.65))
    points = [QPoint(round(x * wide), round(y * high)) for x, y in (*way, *on)]
    QTest.mousePress(pad, left, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, left, pos=points[-1])


def _end_one(stage: Stage, finding: FindingRow) -> None:
    """One of the two services' goals ends."""
    finding._on_ended(finding._shown.left[0])
    QTest.qWait(1)
    stage.press("AskingLine", "Keep this")
