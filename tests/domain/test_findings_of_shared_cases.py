"""What each of the eight invented people's plans must say, written down by hand from their files.

A line is: theme, kind, the goals it is about; what it rests on in the week; how it rests. Today is
22 November 2026. Nobody here has a coordinator by name, a plan with an end, a service without a
goal, a goal without a step, a step checked twice, or more than three own steps at once.
"""

from dataclasses import replace

import pytest

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.clashes import Clash
from mylife_desktop.domain.decisions import Judged
from mylife_desktop.domain.findings import asked_whether_they_pull_apart, findings_of
from mylife_desktop.domain.instrument import STANDARD, instruments
from mylife_desktop.domain.services import cards_of, services_of, with_services
from mylife_desktop.paths import INSTRUMENTS
from tests.builders import CASE_FILES, case_files

TODAY = "2026-11-22"
INSTRUMENT = instruments(INSTRUMENTS)[STANDARD.id, STANDARD.version]
FILES = tuple(file.stem for file in CASE_FILES)

BY_HAND = {
    # All seven goals of the three services are in her one plan; what clashes still clashes.
    "c01-aino": """
        studies_work several_services e1g1 e2g2 e3g1 (joined)
        studies_work cannot_both e1g1 e2g1: at once tue 14:30-15:00
        studies_work cannot_both e1g1 e2g2: 5 days, at most 3
        health several_services e1g3 e2g1 (joined)
        health cannot_both e1g2 e2g1: at once tue 14:30-15:15
        friends several_services e1g2 e3g2 (joined)
        self_esteem nobody_works
    """,
    # The theme stays outside his plan, and matters little to him.
    "c02-elias": """
        studies_work several_services e1g1 e2g1
        studies_work cannot_both e1g1 e2g1: at once tue wed thu 09:00-13:00
        studies_work matters_little e1g1 e2g1
    """,
    # Of the three goals on family one is not joined. That two of them pull apart says no rule.
    "c03-sanni": """
        family several_services e1g3 e3g1 e3g2
        health several_services e1g1 e2g1 (joined)
        health cannot_both e1g1 e2g1: at once wed 09:30-09:45
        self_esteem nobody_works
        resilience nobody_works
    """,
    # The evenings clash with both limits, although the goal on studies is reached.
    "c05-jenna": """
        studies_work cannot_both e3g1 e5g1: until 20:00 tue thu, not after 17:00
        studies_work cannot_both e4g1 e5g1: until 20:00 tue thu, not after 16:00
        housing several_services e1g2 e3g2 (joined)
        finance several_services e1g1 e2g1 (joined)
    """,
    # The weekly plan is the college's own and lies within its days: that is no clash.
    "c06-oskar": """
        studies_work several_services e1g2 e2g1 (joined)
        studies_work cannot_both e1g1 e2g1: at once mon 10:00-10:30
        studies_work cannot_both e1g2 e2g1: 0 free weekdays, at least 1
        health cannot_both e1g1 e2g2: at once mon 10:00-10:30
    """,
    # Money is important and low, and his goal is reached; but after-care still has one on it.
    "c08-leevi": """
        health cannot_both e2g1 e3g1: at once mon 08:00-08:30
        housing several_services e1g1 e3g1 (joined)
    """,
    # The family meetings are in nobody's plan but the service's: a partial join.
    "c11-kim": """
        studies_work cannot_both e1g1 e2g3: at once wed 15:00-15:45
        studies_work cannot_both e1g2 e2g3: at once wed 16:00-17:30 every 2 weeks
        family several_services e1g2 e2g2
        self_esteem several_services e1g1 e2g1 (joined)
    """,
    # The visit lies in the middle of the service's own full days, but also in the workshop's.
    "c12-aleksi": """
        studies_work several_services e1g1 e2g1 (joined)
        studies_work cannot_both e1g1 e2g1: at once tue wed thu 08:00-14:00, 5 days, at most 3
        studies_work cannot_both e1g1 e4g1: at once thu 09:00-10:00 every 2 weeks
        studies_work cannot_both e1g3 e2g1: at once wed 09:00-10:00
        studies_work cannot_both e2g1 e4g1: at once thu 09:00-10:00 every 2 weeks
        finance several_services e3g2 e4g1 (joined)
    """,
}

ASKED_WHETHER_THEY_PULL_APART = {
    "c01-aino": ("studies_work", "health", "friends"),
    "c02-elias": ("studies_work",),
    "c03-sanni": ("family", "health"),
    "c05-jenna": ("housing", "finance"),
    "c06-oskar": ("studies_work",),
    "c08-leevi": ("housing",),
    "c11-kim": ("family", "self_esteem"),
    "c12-aleksi": ("studies_work", "finance"),
}


def in_a_line(judged: Judged) -> str:
    finding = judged.finding
    line = " ".join([finding.theme or "-", finding.kind, *sorted(finding.goals)])
    if finding.clashes:
        line += ": " + ", ".join(map(in_words, finding.clashes))
    return line + (f" ({judged.rest})" if judged.rest else "")


def in_words(clash: Clash) -> str:
    days = " ".join(clash.days)
    every = f" every {clash.every_weeks} weeks" if clash.every_weeks > 1 else ""
    match clash.why:
        case "at_once":
            return f"at once {days} {clock(clash.begins)}-{clock(clash.ends)}{every}"
        case "max_days":
            return f"{clash.found} days, at most {clash.limit}{every}"
        case "free_weekdays":
            return f"{clash.found} free weekdays, at least {clash.limit}{every}"
        case "not_after":
            return f"until {clock(clash.ends)} {days}, not after {clock(clash.limit)}{every}"
    raise AssertionError(clash)


def clock(minutes: int | None) -> str:
    assert minutes is not None
    return f"{minutes // 60:02}:{minutes % 60:02}"


def by_file() -> list[tuple[str, Case]]:
    return list(zip(FILES, case_files(), strict=True))


@pytest.mark.parametrize(("file", "case"), by_file(), ids=FILES)
def test_the_findings_are_those_written_down_by_hand(file: str, case: Case) -> None:
    expected = [line.strip() for line in BY_HAND[file].strip().splitlines()]
    assert [in_a_line(judged) for judged in findings_of(case, INSTRUMENT, TODAY)] == expected


@pytest.mark.parametrize(("file", "case"), by_file(), ids=FILES)
def test_of_each_theme_with_several_services_it_is_asked_whether_they_pull_apart(
    file: str, case: Case
) -> None:
    cards = cards_of(services_of(case))
    asked = asked_whether_they_pull_apart(cards, INSTRUMENT)
    assert asked == ASKED_WHETHER_THEY_PULL_APART[file]


@pytest.mark.parametrize("case", case_files(), ids=FILES)
def test_the_text_of_a_case_changes_no_finding(case: Case) -> None:
    before = [in_a_line(judged) for judged in findings_of(case, INSTRUMENT, TODAY)]
    plans = [
        replace(plan, goals=tuple(replace(g, text="x", weekly=None) for g in plan.goals))
        for plan in services_of(case)
    ]
    after = findings_of(with_services(case, plans), INSTRUMENT, TODAY)
    assert [in_a_line(judged) for judged in after] == before
