"""Cases for tests: plain ones, hard ones, and the invented people of `tests/cases`."""

import json
from pathlib import Path
from typing import Any

from mylife_desktop.domain.case import Case, Person, Sitting, case_from_value
from mylife_desktop.domain.round import InstrumentRef
from mylife_desktop.domain.themes import Viewpoint

CASE_FILES = sorted((Path(__file__).parent / "cases").glob("*.json"))
THEMES = (
    "studies_work", "family", "health", "friends", "development",
    "housing", "finance", "life", "self_esteem", "resilience",
)  # fmt: skip
SITTING = Sitting("2026-11-22", InstrumentRef("circle-16-29", "1"))

HARD_TEXTS = (
    "",
    " leading, trailing \t",
    "a\x00b",
    "two\nlines\r\nand\u2028more",
    "<b>not bold</b> & 'quoted' \"twice\" “so” »thus«",
    "=1+1",
    "👩‍👩‍👧‍👦 🏳️‍🌈",
    "\u202eright to left\u202c שלום مرحبا",
    "a\u0308 is not ä, \ufeff is a mark",
    "'; DROP TABLE person; --",
    "x" * 2000,
)


def a_case(called: str = "Aino", **person: Any) -> Case:
    """Somebody without any round yet."""
    return Case(Person(called, person.pop("language", "fi"), **person))


def case_files() -> list[Case]:
    """The invented people, with fresh ids."""
    return [case_from_value(json.loads(file.read_text("utf-8"))) for file in CASE_FILES]


def scored(case: Case, score: int = 7, *, theme: str = "friends", on: Sitting = SITTING) -> Case:
    """The case with one importance given."""
    return on.score(case, theme, Viewpoint.IMPORTANCE, score)


def said(case: Case, text: str, *, theme: str = "friends", on: Sitting = SITTING) -> Case:
    """The case with one comment."""
    return on.comment(case, theme, text)


def hard_case() -> Case:
    """A case in which every text is a hard one, and absent and empty stand side by side."""
    answers = {
        theme: {"future": text, "importance": 0, "satisfaction": 10}
        for theme, text in zip(THEMES, HARD_TEXTS, strict=False)
    }
    answers["life"] = {"skipped": {"importance": "not_now"}, "private": False}
    answers["resilience"] = {}
    value = {
        "format": "mylife-case/1",
        "person": {"called": HARD_TEXTS[6], "language": "", "name": HARD_TEXTS[4], "note": ""},
        "people": [],
        "plan": {"goals": [], "next_meeting": ""},
        "rounds": [
            {"date": "2025-01-01", "answers": {}, "focus": [], "note": HARD_TEXTS[2]},
            {
                "date": "2026-02-28",
                "instrument": {"id": "other", "version": "3"},
                "answers": answers,
                "changes": {"friends": HARD_TEXTS[10]},
            },
        ],
    }
    return case_from_value(value)
