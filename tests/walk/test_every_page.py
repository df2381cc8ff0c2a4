"""Every page of the program, in every language and both sizes and colours, at 1366 x 768."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.problem import Problem
from mylife_desktop.language import OWN_NAMES, WORKER_LANGUAGES
from mylife_desktop.ui.import_page import ImportPage
from mylife_desktop.ui.meeting.go_on_page import GoOnPage
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from mylife_desktop.ui.meeting.welcome_page import WelcomePage
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.worker_page import WorkerPage
from tests.builders import CASE_FILES, HARD_TEXTS
from tests.journeys.desk import Desk
from tests.journeys.opened import Open, unlock
from tests.walk import looking

Show = Callable[[Desk], None]
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
    desk.click(_content(desk).search.archive)  # type: ignore[attr-defined]


def archived_just_now(desk: Desk) -> None:
    clients_chosen(desk)
    desk.click(_content(desk).card.archive)  # type: ignore[attr-defined]


def new_person(desk: Desk) -> None:
    desk.session.show_new_person()


def new_person_with_faults(desk: Desk) -> None:
    new_person(desk)
    page = _content(desk)
    page.born.setText("27")  # type: ignore[attr-defined]
    page._on_create()  # type: ignore[attr-defined]
    page.show_problem(Problem("disk_full"))  # type: ignore[attr-defined]


def import_read(desk: Desk) -> None:
    broken = desk.folder.parent / "ein-sehr-langer-dateiname-ohne-jedes-leerzeichen.json"
    broken.write_text("{")
    desk.session.show_import([broken, *CASE_FILES[:2]])
    page = _content(desk)
    assert isinstance(page, ImportPage)
    desk.wait(lambda: page._is_read)


def import_done(desk: Desk) -> None:
    import_read(desk)
    page = _content(desk)
    assert isinstance(page, ImportPage)
    for row in page.rows:
        row.add.setChecked(True)
    page._show_state()
    page.bring_in.click()


def import_taken_back(desk: Desk) -> None:
    import_done(desk)
    page = _content(desk)
    assert isinstance(page, ImportPage)
    page.take_out.click()


def export(desk: Desk) -> None:
    desk.session.show_export(desk.session.store.people("Noor")[0].id)


def export_over_another(desk: Desk) -> None:
    export(desk)
    there = desk.folder.parent / "there.json"
    there.write_text("{}")
    _content(desk).save_to(there)  # type: ignore[attr-defined]


def export_saved(desk: Desk) -> None:
    export(desk)
    _content(desk).save_to(desk.folder.parent / "new.json")  # type: ignore[attr-defined]


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
    course = _there(desk.meeting._course)
    course.sit_with(("p4", "p7"), ("Somebody with a long name-" + "x" * 40,))


def welcome_first(desk: Desk) -> None:
    """Somebody under age, who is told everything."""
    person = Person("Veera", "fi", born="2010")
    desk.session.store.add(Case(person))
    open_(desk, "Veera")


def not_for_me(desk: Desk) -> None:
    welcome_first(desk)
    _page(desk, Part.WELCOME, WelcomePage)._on_refused()


def goodbye(desk: Desk) -> None:
    welcome_first(desk)
    _page(desk, Part.WELCOME, WelcomePage).refused.emit()


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
    _there(desk.meeting._course).sit_with((), ("Sisko",))


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


WORKERS: tuple[Show, ...] = (
    start,
    start_with_names,
    start_without_a_name,
    clients,
    clients_chosen,
    clients_none_found,
    archive_empty,
    archived_just_now,
    new_person,
    new_person_with_faults,
    import_read,
    import_done,
    import_taken_back,
    export,
    export_over_another,
    export_saved,
    curtain,
    curtain_with_a_wrong_passphrase,
)
MEETINGS: tuple[Show, ...] = (
    welcome_again,
    welcome_with_company,
    welcome_first,
    not_for_me,
    goodbye,
    go_on,
    compare,
    compare_with_one_round,
    focus,
    focus_chosen,
    both_views,
    private_and_covered,
    ending,
    short_round,
    help_now,
    circle,
    circle_answered,
    circle_with_strips,
    answers,
    words_are_full,
    survey_importance,
    survey_satisfaction,
    survey_left_open,
    survey_words,
)


# -- the walk ------------------------------------------------------------------------------------


@pytest.mark.parametrize("show", WORKERS, ids=lambda show: show.__name__)
def test_a_page_of_the_workers(open_program: Open, store_folder: Path, show: Show) -> None:
    desk = opened(open_program, store_folder)
    unlock(desk)
    show(desk)
    report(walk(desk, WORKER_LANGUAGES, desk.program._on_worker_language))


@pytest.mark.parametrize("show", MEETINGS, ids=lambda show: show.__name__)
def test_a_page_of_a_meeting(open_program: Open, store_folder: Path, show: Show) -> None:
    desk = opened(open_program, store_folder)
    unlock(desk)
    show(desk)
    desk.settle()
    report(walk(desk, tuple(OWN_NAMES), lambda code: speak(desk, code), meeting=True))


@pytest.mark.parametrize("wrong", [False, True], ids=["asks", "says what is wrong"])
@pytest.mark.parametrize("new", [False, True], ids=["a store", "no store yet"])
def test_the_door(
    open_program: Open, store_folder: Path, tmp_path: Path, new: bool, wrong: bool
) -> None:
    desk = opened(open_program, tmp_path / "nowhere" if new else store_folder)
    if wrong:
        kind = "passphrase_short" if new else "damaged_header"
        desk.program.door.show_problem(Problem(kind, file=str(tmp_path / "store"), minimum=12))
    report(walk(desk, WORKER_LANGUAGES, desk.program._on_worker_language))


def test_a_store_with_nobody_in_it(
    open_program: Open, made: tuple[Path, bytes], tmp_path: Path
) -> None:
    import shutil

    desk = opened(open_program, Path(shutil.copytree(made[0], tmp_path / "data" / "store")))
    unlock(desk)
    found = walk(desk, WORKER_LANGUAGES, desk.program._on_worker_language)
    desk.session.show_clients()
    report([*found, *walk(desk, WORKER_LANGUAGES, desk.program._on_worker_language)])


def opened(open_program: Open, folder: Path) -> Desk:
    """The program started in Finnish and in large texts, as a worker may have it every day."""
    desk = open_program(folder, language="fi", text_percent=200)
    assert (desk.window.width(), desk.window.height()) == (1366, 768)
    return desk


def walk(
    desk: Desk, languages: tuple[str, ...], speak: Callable[[str], None], *, meeting: bool = False
) -> list[tuple[str, str]]:
    """All that is wrong with the page in view, in each language and each look."""
    found: list[tuple[str, str]] = []
    for percent, palette in ((200, "light"), (200, "dark"), (100, "dark"), (100, "light")):
        _dress(desk, percent, palette)
        if (percent == 200) is (palette == "light"):  # what it wears moves no text
            for code in languages:
                speak(code)
                for _ in range(4):  # what is wrapped asks for its height, and then for another
                    desk.settle()
                where = f"{percent} % {code}"
                found += [(where, fault) for fault in faults(desk, meeting)]
        where = f"{percent} % {palette}"
        found += [(where, fault) for fault in looking.lost_by_tab(desk.window, desk.press)]
    return found


def _dress(desk: Desk, percent: int, palette: str) -> None:
    settings = desk.program._settings
    if settings.text_percent != percent:
        desk.program.appearance.choose_text_size(percent)
    if settings.palette != palette:
        desk.program.appearance.choose_palette(palette)
    desk.settle()


def faults(desk: Desk, meeting: bool) -> Iterator[str]:
    window = desk.window
    yield from looking.unnamed(window)
    if meeting:
        yield from looking.too_small(window)
    yield from looking.clipped(window)
    yield from looking.outside(window)
    yield from looking.scrolls_sideways(window)


def report(found: list[tuple[str, str]]) -> None:
    """Each fault once, with where it is."""
    places: dict[str, list[str]] = {}
    for where, fault in found:
        places.setdefault(fault, []).append(where)
    told = [f"{fault}   [{', '.join(where)}]" for fault, where in places.items()]
    assert not told, "\n" + "\n".join(told)


def speak(desk: Desk, code: str) -> None:
    """Choose a language on a page of a meeting."""
    page = desk.window.page
    assert isinstance(page, MeetingPage | GoOnPage)
    page.language_chosen.emit(code)


def _page(desk: Desk, part: Part, kind: type[P]) -> P:
    desk.settle()
    return _there(desk.meeting._room(part).findChild(kind))


def _there(found: T | None) -> T:
    assert found is not None
    return found


def _content(desk: Desk) -> Page:
    desk.settle()
    page = desk.window.page
    assert isinstance(page, WorkerPage)
    assert QApplication.instance() is not None
    return page.content
