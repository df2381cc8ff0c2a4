"""Who helps, and their numbers."""

from collections.abc import Iterator, Mapping
from typing import Any

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.people import Contact, people_of
from mylife_desktop.domain.people_edits import coordinator_of, goals_by_person
from mylife_desktop.phrases import on_one_line
from mylife_desktop.reports.paper_texts import PaperTexts
from mylife_desktop.reports.report import Block, Heading, Words

_UNBROKEN = "\u00a0"


class HelperTexts(PaperTexts):
    """Tells who helps. Nobody who must not be contacted is one of them."""

    def who_helps(self, case: Case) -> Iterator[Block]:
        """All of them with their numbers, under the heading."""
        phones = phones_of(case)
        if helpers := helpers_of(case):
            yield Heading(self.tr("Who helps"))
            yield Words("\n".join(self._said(one, phones.get(one.id, "")) for one in helpers))

    def _said(self, person: Contact, phone: str) -> str:
        what = person.role or person.service or ""
        if person.is_case_manager:
            what = self.tr("my case manager")
        said = ", ".join(filter(None, map(on_one_line, (person.name, what))))
        return f"{said} {phone}" if phone else said


def helpers_of(case: Case) -> tuple[Contact, ...]:
    """The case manager, who keeps the plan together, and who is in a goal that is open.

    By a step, or as whoever holds the service's goal that it takes in.
    """
    known = {one.id: one for one in people_of(case) if not one.excluded}
    managers = [one.id for one in known.values() if one.is_case_manager]
    coordinator = coordinator_of(case)
    first = [*managers, *([coordinator.id] if coordinator else [])]
    return tuple(
        known[who] for who in dict.fromkeys((*first, *goals_by_person(case))) if who in known
    )


def phones_of(case: Case) -> Mapping[str, str]:
    """The numbers of people, by their ids; a number is not broken at the end of a line."""
    people: tuple[Mapping[str, Any], ...] = case.listed("people")
    numbers = {one["id"]: on_one_line(one["phone"]) for one in people if one.get("phone")}
    return {who: unbroken(number) for who, number in numbers.items()}


def unbroken(number: str) -> str:
    """A telephone number that no end of a line breaks."""
    return number.replace(" ", _UNBROKEN)
