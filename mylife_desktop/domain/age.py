"""Whether somebody comes of age only later."""

from typing import Final

OF_AGE: Final = 18
_LAST_DAY: Final = "-12-31"


def might_be_minor(born: str | None, today: str) -> bool:
    """Whether somebody born then (YYYY or YYYY-MM-DD) may be under 18 on this ISO date.

    Where only the year is known the birthday may be its last day. Nobody is asked for a date of
    birth: without one there is nothing to reckon with.
    """
    if not born:
        return False
    year, day = born[:4], born[4:] or _LAST_DAY
    return today < f"{int(year) + OF_AGE:04}{day}"
