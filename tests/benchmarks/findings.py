"""Findings and the week for somebody with very many services' goals, and how both grow with them.

Run as a module it measures in this process and prints JSON: python -m tests.benchmarks.findings.
"""

import json
from types import MappingProxyType
from typing import Final

from mylife_desktop.domain.case import Case, Person
from mylife_desktop.domain.findings import findings_of, week_of
from mylife_desktop.domain.frozen import Json, frozen
from mylife_desktop.domain.instrument import STANDARD, Instrument, instruments
from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.paths import INSTRUMENTS
from tests.benchmarks.figures import Figure, compared, in_a_process_of_its_own, slowest, timed

GOALS: Final = (10, 20, 40)
MOST = 20.0
"""Milliseconds for findings and week together, with as many goals as the last of `GOALS`."""
TODAY = "2026-11-22"
_TIMES = 200
_SERVICES = 5
_WEEKDAYS: list[Json] = ["mon", "tue", "wed", "thu", "fri"]


def findings() -> list[Figure]:
    """For some, more and most goals: as they are usual, and as bad as they can be.

    At the worst each two of them are a finding, with four reasons: that grows with their square.
    """
    told = in_a_process_of_its_own("findings")
    figures = []
    for how in ("usual", "all at once"):
        floors = told[f"{how} {GOALS[0]}"]
        for goals in GOALS:
            name, values = f"findings and week, {goals} goals, {how}", told[f"{how} {goals}"]
            is_last = goals == GOALS[-1]
            most = MOST if is_last else None
            figures.append(compared(name, values, floors, most=most))
            if is_last:
                figures.append(slowest(name, values))
    return figures


def measure() -> dict[str, list[float]]:
    """Milliseconds from a case to its findings and its week, hours and clashes."""
    instrument = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
    told = {}
    for goals in GOALS:
        for how, case in (
            ("usual", usual_case(instrument, goals)),
            ("all at once", worst_case(instrument, goals)),
        ):
            told[f"{how} {goals}"] = [timed(_see, case, instrument) for _ in range(_TIMES)]
    return told


def usual_case(instrument: Instrument, goals: int) -> Case:
    """A goal on each theme in turn, of five services, every other one at a time of the week."""
    themes = instrument.theme_ids
    plans: list[list[Json]] = [[] for _ in range(_SERVICES)]
    for number in range(goals):
        plan = number % _SERVICES
        goal: dict[str, Json] = {
            "id": f"e{plan + 1}g{number + 1}",
            "theme": themes[number % len(themes)],
            "text": f"Unirytmi kuntoon ja opinnot jatkuvat, osa {number}",
        }
        if number % 2:
            goal["times"] = [_time([_WEEKDAYS[number % 5]], 8 + number % 9, 30)]
        if number % 10 == 0:
            goal["limits"] = {"max_days": 3, "not_after": "17:00"}
        plans[plan].append(goal)
    return _case(instrument, plans)


def worst_case(instrument: Instrument, goals: int) -> Case:
    """Each goal of a service of its own, all on one theme, every day at once, and with limits."""
    theme = instrument.theme_ids[0]
    plans: list[list[Json]] = [
        [
            {
                "id": f"e{number + 1}g1",
                "theme": theme,
                "text": f"Opinnot jatkuvat elokuussa täysipäiväisesti, osa {number}",
                "times": [_time(_WEEKDAYS, 8, 35)],
                "limits": {"max_days": 3, "free_weekdays": 1, "not_before": "09:00"},
            }
        ]
        for number in range(goals)
    ]
    return _case(instrument, plans)


def _time(days: list[Json], hour: int, way: int) -> Json:
    return {"days": days, "from": f"{hour:02}:00", "to": f"{hour + 2:02}:00", "travel_min": way}


def _case(instrument: Instrument, plans: list[list[Json]]) -> Case:
    elsewhere: Json = [
        {"id": f"e{n}", "service": f"Palvelu {n}", "title": "Suunnitelma", "goals": goals}
        for n, goals in enumerate(plans, start=1)
    ]
    answers = {theme: Answer(importance=9, satisfaction=3) for theme in instrument.theme_ids}
    rounds = tuple(
        Round(f"2026-{month:02}-01", MappingProxyType(answers)) for month in range(1, 11)
    )
    parts = MappingProxyType({"plans_elsewhere": frozen(elsewhere)})
    return Case(Person("Aino", "fi"), rounds, parts)


def _see(case: Case, instrument: Instrument) -> None:
    findings_of(case, instrument, TODAY)
    week = week_of(case)
    _ = week.hours, week.collisions, week.long_days


if __name__ == "__main__":
    print(json.dumps(measure()))
