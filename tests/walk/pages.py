"""How the pages of the workers and of a meeting are reached, and what is done there."""

from datetime import date
from typing import TypeVar

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.problem import Problem
from mylife_desktop.domain.themes import Viewpoint
from mylife_desktop.ui.import_page import ImportPage
from mylife_desktop.ui.meeting.welcome_page import WelcomePage
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.paper_in_page import FORMS, PAPER, PaperInPage
from mylife_desktop.ui.worker_page import WorkerPage
from tests.builders import CASE_FILES, HARD_TEXTS
from tests.journeys.desk import Desk

P = TypeVar("P", bound=QWidget)
T = TypeVar("T")


# -- the worker's pages --------------------------------------------------------------------------


def start(desk: Desk) -> None:
    pass


def start_with_names(desk: Desk) -> None:
    search = desk.window.page.content._search  # type: ignore[union-attr]
    desk.click(search)
    desk.type("a")


def start_without_a_name(desk: Desk) -> None:
    search = desk.window.page.content._search  # type: ignore[union-attr]
    desk.click(search)
    desk.type("qqq")


def clients(desk: Desk) -> None:
    desk.session.show_clients()


def clients_chosen(desk: Desk) -> None:
    clients(desk)
    desk.type("Kim")
    desk.press("Down")


def clients_none_found(desk: Desk) -> None:
    clients(desk)
    desk.type("qqq")


def archive_empty(desk: Desk) -> None:
    clients(desk)
    desk.click(content_of(desk).search.archive)  # type: ignore[attr-defined]


def archived_just_now(desk: Desk) -> None:
    clients_chosen(desk)
    desk.click(content_of(desk).card.archive)  # type: ignore[attr-defined]


def new_person(desk: Desk) -> None:
    desk.session.show_new_person()


def new_person_with_faults(desk: Desk) -> None:
    new_person(desk)
    page = content_of(desk)
    page.born.setText("27")  # type: ignore[attr-defined]
    page._on_create()  # type: ignore[attr-defined]
    page.show_problem(Problem("disk_full"))  # type: ignore[attr-defined]


def import_read(desk: Desk) -> None:
    broken = desk.folder.parent / "ein-sehr-langer-dateiname-ohne-jedes-leerzeichen.json"
    broken.write_text("{")
    desk.session.show_import([broken, *CASE_FILES[:2]])
    page = content_of(desk)
    assert isinstance(page, ImportPage)
    desk.wait(lambda: page._is_read)


def import_done(desk: Desk) -> None:
    import_read(desk)
    page = content_of(desk)
    assert isinstance(page, ImportPage)
    for row in page.rows:
        row.add.setChecked(True)
    page._show_state()
    page.bring_in.click()


def import_taken_back(desk: Desk) -> None:
    import_done(desk)
    page = content_of(desk)
    assert isinstance(page, ImportPage)
    page.take_out.click()


def export(desk: Desk) -> None:
    desk.session.show_export(desk.session.store.people("Noor")[0].id)


def export_over_another(desk: Desk) -> None:
    export(desk)
    there = desk.folder.parent / "there.json"
    there.write_text("{}")
    content_of(desk).save_to(there)  # type: ignore[attr-defined]


def export_saved(desk: Desk) -> None:
    export(desk)
    content_of(desk).save_to(desk.folder.parent / "new.json")  # type: ignore[attr-defined]


def notes(desk: Desk) -> None:
    desk.session.show_notes(desk.session.store.people("Elias")[0].id)


def paper_in(desk: Desk) -> PaperInPage:
    """Half a paper of somebody who has a round of that day already."""
    person = desk.session.store.people("Jenna")[0]
    desk.session.show_paper_in(person.id)
    page = content_of(desk)
    assert isinstance(page, PaperInPage)
    page.hoped.click()
    for viewpoint in Viewpoint:
        page.table.boxes["friends", viewpoint].typed.emit(10)
    page.words.boxes["health"].insertPlainText("Nukkumaanmeno-" * 12)
    return page


def paper_in_there(desk: Desk) -> None:
    page = paper_in(desk)
    there_ = there(page._case).rounds[-1].date
    page.day.field.setText(there_)
    page.day.field.textEdited.emit(there_)


def paper_in_with_a_scan(desk: Desk) -> None:
    page = paper_in(desk)
    photo = desk.folder.parent / "valokuva-joka-on-otettu-puhelimella.png"
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(photo))
    page.scans.file_chosen.emit(photo)
    page.scans.file_chosen.emit(desk.folder.parent / "gone.png")
    page._show_side(PAPER)
    page.scans.remove.click()


def paper_in_forms(desk: Desk) -> None:
    paper_in(desk)._show_side(FORMS)


def paper_in_kept(desk: Desk) -> None:
    paper_in(desk).keep.click()


def paper_in_thrown_away(desk: Desk) -> None:
    """Asked, not yet answered."""
    paper_in(desk).throw.click()


def handing(desk: Desk) -> None:
    desk.session.show_handing(desk.session.store.people("Jenna")[0].id)


def two_records(desk: Desk) -> None:
    store = desk.session.store
    desk.session.show_two_records(store.people("Aino")[0].id, store.people("Robin")[0].id)


def settings(desk: Desk) -> None:
    desk.session.show_settings()


def curtain(desk: Desk) -> None:
    desk.press("F9")


def curtain_with_a_wrong_passphrase(desk: Desk) -> None:
    desk.press("F9")
    desk.window.curtain.show_problem(Problem("wrong_passphrase"))


# -- the pages of a meeting ----------------------------------------------------------------------


def welcome_again(desk: Desk) -> None:
    open_(desk, "Kim")


def welcome_with_company(desk: Desk) -> None:
    open_(desk, "Kim")
    course = there(desk.meeting._course)
    course.sit_with(("p4", "p7"), ("Somebody with a long name-" + "x" * 40,))


def welcome_first(desk: Desk) -> None:
    """Somebody under age, who is told everything."""
    person = Person("Veera", "fi", born="2010")
    desk.session.store.add(Case(person))
    open_(desk, "Veera")


def not_for_me(desk: Desk) -> None:
    welcome_first(desk)
    page_of(desk, Part.WELCOME, WelcomePage)._on_refused()


def goodbye(desk: Desk) -> None:
    welcome_first(desk)
    page_of(desk, Part.WELCOME, WelcomePage).refused.emit()


def go_on(desk: Desk) -> None:
    open_(desk, "Noor")
    desk.session.show_start()
    desk.session._today = lambda: date(2026, 11, 23)
    desk.session.open_person(desk.session.store.people("Noor")[0].id)


def compare(desk: Desk) -> None:
    circle_answered(desk)
    desk.meeting.show_part(Part.COMPARE)


def compare_with_one_round(desk: Desk) -> None:
    welcome_first(desk)
    desk.meeting.show_part(Part.COMPARE)


def focus(desk: Desk) -> None:
    open_(desk, "Kim")
    desk.meeting.show_part(Part.FOCUS)


def focus_chosen(desk: Desk) -> None:
    focus(desk)
    desk.meeting._answering.name_strengths(("friends", "family", "self_esteem"))
    desk.meeting._answering.choose_focus(("studies_work", "self_esteem", "development"))


def both_views(desk: Desk) -> None:
    circle(desk)
    desk.meeting._on_both_views_asked()
    both = desk.meeting.circle_room._both_views
    both._client.click()
    both._worker.click()


def private_and_covered(desk: Desk) -> None:
    answers(desk)
    theme = desk.meeting.circle_page.card._theme.id
    desk.meeting._answering.write(theme, "mine")
    desk.meeting._answering.keep_private(theme, True)
    there(desk.meeting._course).sit_with((), ("Sisko",))


def ending(desk: Desk) -> None:
    circle(desk)
    desk.meeting.end()


def short_round(desk: Desk) -> None:
    open_(desk, "Kim")
    desk.meeting.show_part(Part.CIRCLE)


def help_now(desk: Desk) -> None:
    circle(desk)
    desk.window.show_help()


def open_(desk: Desk, called: str) -> None:
    desk.session.open_person(desk.session.store.people(called)[0].id)
    desk.settle()


def circle(desk: Desk) -> None:
    open_(desk, "Noor")
    desk.meeting.show_part(Part.CIRCLE)


def circle_answered(desk: Desk) -> None:
    short_round(desk)
    desk.meeting.circle_room.go_back()
    desk.settle()
    for key in ("7", "Right", "0", "Right", "+"):
        desk.press(key)


def circle_with_strips(desk: Desk) -> None:
    circle(desk)
    desk.window.mark_practice(True)
    desk.window.show_problem(
        "The disk is full. Make room; until then nothing new can be kept. "
        "What you said is kept here, and saved as soon as the disk takes it."
    )


def answers(desk: Desk) -> None:
    """The card, which is a tab where the texts are large."""
    circle(desk)
    desk.settle()
    desk.meeting.circle_page.show_card()


def words_are_full(desk: Desk) -> None:
    answers(desk)
    desk.meeting.circle_page.card.comment_box.setPlainText(HARD_TEXTS[-1])


def survey_importance(desk: Desk) -> None:
    circle(desk)
    desk.settle()
    desk.meeting.circle_page._one_by_one.click()


def survey_satisfaction(desk: Desk) -> None:
    survey_importance(desk)
    for _ in range(12):
        desk.press("5")


def survey_left_open(desk: Desk) -> None:
    survey_importance(desk)
    for _ in range(20):
        desk.meeting.one_by_one.go_on()


def survey_words(desk: Desk) -> None:
    survey_importance(desk)
    for _ in range(20):
        desk.press("5")


# -- what stands on a page -------------------------------------------------------------------------


def page_of(desk: Desk, part: Part, kind: type[P]) -> P:
    desk.settle()
    return there(desk.meeting._room(part).findChild(kind))


def there(found: T | None) -> T:
    assert found is not None
    return found


def content_of(desk: Desk) -> Page:
    desk.settle()
    page = desk.window.page
    assert isinstance(page, WorkerPage)
    assert QApplication.instance() is not None
    return page.content
