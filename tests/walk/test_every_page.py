"""Every page of the program, in every language and both sizes and colours, at 1366 x 768.

Every day each language is walked in one size and each size in one colour; all of them with
THOROUGH=1.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mylife_desktop.domain.problem import Problem
from mylife_desktop.language import OWN_NAMES, WORKER_LANGUAGES
from mylife_desktop.ui.meeting.go_on_page import GoOnPage
from mylife_desktop.ui.meeting.meeting_page import MeetingPage
from tests.journeys.desk import Desk
from tests.journeys.opened import Open, unlock
from tests.thorough import some
from tests.walk import looking, pages, paper_pages, plan_pages

Show = Callable[[Desk], None]

WORKERS: tuple[Show, ...] = (
    pages.start,
    pages.start_with_names,
    pages.start_without_a_name,
    pages.clients,
    pages.clients_chosen,
    pages.clients_none_found,
    pages.archive_empty,
    pages.archived_just_now,
    pages.new_person,
    pages.new_person_with_faults,
    pages.import_read,
    pages.import_done,
    pages.import_taken_back,
    pages.export,
    pages.export_over_another,
    pages.export_saved,
    pages.notes,
    pages.paper_in,
    pages.paper_in_there,
    pages.paper_in_with_a_scan,
    pages.paper_in_forms,
    pages.paper_in_kept,
    pages.paper_in_thrown_away,
    pages.handing,
    pages.two_records,
    pages.settings,
    pages.curtain,
    pages.curtain_with_a_wrong_passphrase,
)
MEETINGS: tuple[Show, ...] = (
    pages.welcome_again,
    pages.welcome_with_company,
    pages.welcome_first,
    pages.not_for_me,
    pages.goodbye,
    pages.go_on,
    pages.compare,
    pages.compare_with_one_round,
    pages.focus,
    pages.focus_chosen,
    pages.both_views,
    pages.private_and_covered,
    pages.ending,
    pages.short_round,
    pages.help_now,
    pages.circle,
    pages.circle_answered,
    pages.circle_with_strips,
    pages.answers,
    pages.words_are_full,
    pages.survey_importance,
    pages.survey_satisfaction,
    pages.survey_left_open,
    pages.survey_words,
    plan_pages.last_time,
    plan_pages.last_time_checked,
    plan_pages.plan_goals,
    plan_pages.plan_goals_of_jenna,
    plan_pages.plan_goal_form,
    plan_pages.plan_step_form,
    plan_pages.plan_step_calendar,
    plan_pages.plan_next_meeting,
    plan_pages.plan_services,
    plan_pages.plan_services_of_sanni,
    plan_pages.plan_services_form,
    plan_pages.plan_services_form_unfolded,
    plan_pages.plan_services_in_words,
    plan_pages.plan_services_asking,
    plan_pages.plan_people,
    plan_pages.plan_people_form,
    plan_pages.plan_sharing,
    plan_pages.plan_sharing_asking,
    plan_pages.plan_sharing_signing,
    plan_pages.agree,
    plan_pages.agree_mending,
    plan_pages.agree_not_yet,
    plan_pages.agree_agreed,
    plan_pages.versions,
    paper_pages.take_home,
    paper_pages.take_home_seen,
    paper_pages.take_home_as_text,
    paper_pages.take_home_printers,
    paper_pages.take_home_replace,
    paper_pages.wallet,
    paper_pages.wallet_sheet,
    paper_pages.whole_plan,
    paper_pages.extract_for_whom,
    paper_pages.extract,
    paper_pages.extract_as_text,
    paper_pages.extract_for_nobody,
    paper_pages.given,
    paper_pages.empty_circle,
    paper_pages.empty_survey,
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
    looks = ((200, "light"), (200, "dark"), (100, "dark"), (100, "light"))
    for percent, palette in some(looks):
        _dress(desk, percent, palette)
        if (percent == 200) is (palette == "light"):  # what it wears moves no text
            for code in some(languages, start=percent == 100):
                speak(code)
                for _ in range(4):  # what is wrapped asks for its height, and then for another
                    desk.settle()
                where = f"{percent} % {code}"
                found += [(where, fault) for fault in faults(desk, meeting)]
        where = f"{percent} % {palette}"
        found += [(where, fault) for fault in looking.out_of_sight(desk.window)]
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
    yield from looking.alike(window)
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
