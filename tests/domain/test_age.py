"""Somebody may be under 18, or is not, or nobody knows."""

import pytest

from mylife_desktop.domain.age import might_be_minor


@pytest.mark.parametrize(
    ("born", "today", "minor"),
    [
        ("2008-11-23", "2026-11-22", True),
        ("2008-11-22", "2026-11-22", False),
        ("2008-11-21", "2026-11-22", False),
        ("2009-02-26", "2026-11-22", True),
        ("2008", "2026-01-01", True),
        ("2008", "2026-12-30", True),
        ("2008", "2026-12-31", False),
        ("2007", "2026-01-01", False),
        ("2009", "2026-12-31", True),
        ("2008-02-29", "2026-02-28", True),
        ("2008-02-29", "2026-03-01", False),
        (None, "2026-11-22", False),
        ("", "2026-11-22", False),
    ],
)
def test_who_may_be_under_18(born: str | None, today: str, minor: bool) -> None:
    assert might_be_minor(born, today) is minor
