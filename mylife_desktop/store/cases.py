"""One person's case in the store: added, looked at, changed, drafted, in an open transaction."""

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.differences import differences
from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store import drafts, rows, scans
from mylife_desktop.store.audit import Action, Trail
from mylife_desktop.store.connection import Database


class Cases:
    """What is stored of each person, and the trail of it."""

    def __init__(self, db: Database, trail: Trail) -> None:
        self._db = db
        self._trail = trail
        # Rounds and parts are values: of what is still the same object the text is known.
        self._known: tuple[Case, rows.Texts] | None = None

    def add(self, case: Case, action: Action, import_id: str | None = None) -> None:
        """Keeps somebody who is not there yet."""
        texts = rows.texts_of(case)
        rows.add(self._db, case, texts, import_id)
        self._trail.note(action, case.id, parts=differences(None, case), state=texts)

    def take_out(self, person_id: str, action: Action) -> None:
        """Removes somebody, with all rows but those of the trail."""
        self._db.execute("DELETE FROM person WHERE id = ?", [person_id])
        self._trail.note(action, person_id, parts=("case",))

    def look(self, person_id: str, action: Action, why: str = "") -> Case:
        """The case, with what is left of drafts, and a row in the trail."""
        self.settle(person_id)
        texts = self.texts(person_id)
        self._trail.note(action, person_id, why=why, state=texts)
        case = rows.case_of(person_id, texts)
        self._known = (case, texts)
        return case

    def save(self, case: Case, action: Action = Action.CHANGED) -> bool:
        """Writes what differs and forgets the drafts; whether anything differed."""
        stored = self.texts(case.id)
        texts = rows.texts_of(case, self._known_of(case.id))
        differs = self._write(action, case, stored, texts)
        drafts.remove(self._db, case.id)
        self._known = (case, texts)
        return differs

    def draft(self, case: Case) -> None:
        """Writes what differs as drafts only, without a row in the trail."""
        texts = rows.texts_of(case, self._known_of(case.id))
        different = rows.changes(self.texts(case.id), texts)
        drafts.keep(self._db, case.id, different, self._trail.time())
        self._known = (case, texts)

    def settle(self, person_id: str) -> None:
        """Makes what was typed and never finished part of the case, with a row in the trail."""
        typed = drafts.of(self._db, person_id)
        if not typed:
            return
        stored = self.texts(person_id)
        texts = rows.changed(stored, typed)
        self._write(Action.DRAFT_KEPT, rows.case_of(person_id, texts), stored, texts)
        drafts.remove(self._db, person_id)

    def note_given(self, person_id: str, what: str, to: str) -> None:
        """A row in the trail: something leaves, of the case as it is stored now."""
        self.settle(person_id)
        texts = self.texts(person_id)
        self._trail.note(Action.GIVEN, person_id, parts=(to,), why=what, state=texts)

    def note_scan(self, action: Action, person_id: str, *dates: str) -> None:
        """A row in the trail about a scan beside the round of a date, or (from, to) of two."""
        texts = self.texts(person_id)
        self._trail.note(action, person_id, parts=tuple(map(scans.place, dates)), state=texts)

    def set_archived(self, person_id: str, archived: bool) -> None:
        """Takes somebody out of the lists, or brings them back."""
        texts = self.texts(person_id)
        self._db.execute(
            "UPDATE person SET archived = ?, revision = revision + 1 WHERE id = ?",
            [archived, person_id],
        )
        action = Action.ARCHIVED if archived else Action.BROUGHT_BACK
        self._trail.note(action, person_id, state=texts)

    def texts(self, person_id: str) -> dict[str, str]:
        """What is stored of a person. Raises StoreProblem no_such_person."""
        texts = rows.read(self._db, person_id)
        if texts is None:
            raise StoreProblem("no_such_person", person=person_id)
        return texts

    def _known_of(self, person_id: str) -> tuple[Case, rows.Texts] | None:
        return self._known if self._known and self._known[0].id == person_id else None

    def _write(self, action: Action, case: Case, stored: rows.Texts, texts: rows.Texts) -> bool:
        different = rows.changes(stored, texts)
        if different:
            before = self._stored(case.id, stored, different)
            places = differences(before, rows.only(case, different)) or tuple(different)
            rows.write(self._db, case, different)
            self._trail.note(action, case.id, parts=places, state=texts)
        return bool(different)

    def _stored(self, person_id: str, stored: rows.Texts, places: rows.Changes) -> Case:
        """The stored case in these places; what is the same need not be read."""
        known = self._known_of(person_id)
        if known and known[1] == stored:
            return rows.only(known[0], places)
        needed = {p: text for p, text in stored.items() if p in places or p == rows.PERSON}
        return rows.case_of(person_id, needed)
