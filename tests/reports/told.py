"""What the reports tell of the invented people, as lines, in a language."""

from dataclasses import replace

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.people import people_of
from mylife_desktop.domain.plan import Goal, plan_of, with_plan
from mylife_desktop.domain.sharing import ME, RECORD, kept_back, visible
from mylife_desktop.language import speaking
from mylife_desktop.paths import INSTRUMENTS
from mylife_desktop.reports import extract, take_home, wallet, whole_plan
from mylife_desktop.reports.reading import lines_of
from mylife_desktop.reports.report import Report
from tests.builders import case_files

TODAY = "2026-11-22"
LANGUAGES = ("fi", "sv", "en", "fi-x-easy")
EVERY_INSTRUMENT = instruments(INSTRUMENTS)
INSTRUMENT = EVERY_INSTRUMENT[STANDARD.id, STANDARD.version]
BY_NAME = {case.person.called: case for case in case_files()}
AINO, SANNI, LEEVI, KIM, ALEKSI = (
    BY_NAME[name] for name in ("Aino", "Sanni", "Leevi", "Kim", "Aleksi")
)


def seen(case: Case, reader: str) -> Case:
    found = visible(case, reader, TODAY)
    assert found is not None
    return found


def home(case: Case, code: str = "en", *, has_circle: bool = True) -> Report:
    with speaking(code):
        mine = seen(case, ME)
        return take_home.report_of(mine, TODAY, code, INSTRUMENT, has_circle=has_circle)


def card(case: Case, code: str = "en") -> Report:
    with speaking(code):
        return wallet.report_of(seen(case, ME), TODAY, code)


def record(case: Case, code: str = "en") -> Report:
    with speaking(code):
        kept = seen(case, RECORD)
        return whole_plan.report_of(kept, TODAY, code, INSTRUMENT, EVERY_INSTRUMENT)


def for_person(case: Case, person: str, code: str = "en") -> Report:
    name = next(one.name for one in people_of(case) if one.id == person)
    back = kept_back(case, person, TODAY)
    with speaking(code):
        return extract.report_of(seen(case, person), back, TODAY, code, INSTRUMENT, name)


def text_of(report: Report) -> str:
    return "\n".join(lines_of(report))


def with_goals(case: Case, *goals: Goal) -> Case:
    return with_plan(case, replace(plan_of(case), goals=goals))
