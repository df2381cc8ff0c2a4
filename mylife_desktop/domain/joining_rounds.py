"""The rounds of two records of one person, united by their dates."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from mylife_desktop.domain.frozen import Frozen, Json, thawed
from mylife_desktop.domain.instrument import STANDARD
from mylife_desktop.domain.round import Answer, Round
from mylife_desktop.domain.themes import Point, Viewpoint


def united_rounds(mine: Sequence[Round], theirs: Sequence[Round]) -> tuple[Round, ...]:
    """All rounds, oldest first. Two of one date become one, in which mine counts where both speak.

    Two of one date with different questionnaires cannot become one: mine stands.
    """
    by_date = {round_.date: round_ for round_ in theirs}
    for round_ in mine:
        same = by_date.get(round_.date)
        by_date[round_.date] = round_ if same is None else _united(round_, same)
    return tuple(by_date[day] for day in sorted(by_date))


def _united(mine: Round, theirs: Round) -> Round:
    if (mine.instrument or STANDARD) != (theirs.instrument or STANDARD):
        return mine
    answers = dict(theirs.answers)
    for theme, answer in mine.answers.items():
        answers[theme] = united_answer(answer, theirs.answer(theme))
    kept = dict(theirs.kept) | dict(mine.kept)
    united = replace(mine, answers=MappingProxyType(answers), kept=MappingProxyType(kept))
    for key in ("changes", "worker_view"):
        both = _by_theme(theirs.kept.get(key)) | _by_theme(mine.kept.get(key))
        united = united.keeping(key, both) if key in kept else united
    if mine.note and theirs.note and theirs.note not in mine.note:
        united = united.keeping("note", f"{mine.note}\n\n{theirs.note}")
    elif theirs.note and not mine.note:
        united = united.keeping("note", theirs.note)
    return united


def united_answer(mine: Answer, theirs: Answer) -> Answer:
    """One theme of one day: point by point mine, be it an answer or why there is none."""
    found: dict[str, Any] = {}
    for viewpoint in Viewpoint:
        is_skipped = viewpoint is not Viewpoint.HOPED and mine.why_skipped(Point(viewpoint))
        if mine.score(viewpoint) is None and not is_skipped:
            found[viewpoint.value] = theirs.score(viewpoint)
    if theirs.comment and not mine.comment and not mine.why_skipped(Point.FUTURE):
        found["comment"] = theirs.comment
    # Whoever said in either record that the words stay here is taken at their word.
    if mine.private is None or theirs.private:
        found["private"] = theirs.private
    united = replace(mine, **found)
    reasons = {
        point: why
        for point in united.unanswered()
        if (why := mine.why_skipped(point) or theirs.why_skipped(point))
    }
    if reasons == {p: why for p in united.unanswered() if (why := mine.why_skipped(p))}:
        return united
    return replace(united, skipped=MappingProxyType(reasons))


def _by_theme(value: Frozen) -> dict[str, Json]:
    found = thawed(value) if isinstance(value, Mapping) else {}
    return found if isinstance(found, dict) else {}
