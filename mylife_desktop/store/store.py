"""The one door to what is kept. Every reading and every change leaves its row in the trail."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType

from mylife_desktop.domain.case import Case
from mylife_desktop.domain.frozen import Json
from mylife_desktop.domain.meeting import Meeting
from mylife_desktop.domain.round import Round
from mylife_desktop.store import drafts, imports, joining, people, scans, unfinished, waits
from mylife_desktop.store.audit import MEETING, Action, AuditRow, Trail, utc_now
from mylife_desktop.store.cases import Cases
from mylife_desktop.store.connection import Database, connect_in_memory
from mylife_desktop.store.errors import told
from mylife_desktop.store.folder import DATABASE, FolderLock
from mylife_desktop.store.imports import TakenBack
from mylife_desktop.store.joining import Joined
from mylife_desktop.store.keys import new_key
from mylife_desktop.store.migrations import migrate
from mylife_desktop.store.opening import WORKER, make_store, open_database
from mylife_desktop.store.people import Summary
from mylife_desktop.store.scans import Scan
from mylife_desktop.store.waits import Pair, Wait

Clock = Callable[[], datetime]


class Store:
    """An open store, for the thread that opened it.

    Whatever the disk does comes as StoreProblem (disk_full, read_only, in_use, damaged_store, io);
    the store stays usable, and the same call succeeds when the disk does. `folder` is None for the
    practice store; `worker` is the case manager's name.
    """

    def __init__(
        self,
        db: Database,
        key: bytes,
        worker: str,
        now: Clock,
        folder: Path | None = None,
        lock: FolderLock | None = None,
    ) -> None:
        self.folder = folder
        self.worker = worker
        self._db = db
        self._lock = lock
        self._file = folder / DATABASE if folder else None
        self._trail = Trail(db, worker, key, now)
        self._cases = Cases(db, self._trail)

    @classmethod
    def create(cls, folder: Path, worker: str, passphrase: str, *, now: Clock = utc_now) -> "Store":
        """A new store (see `make_store`), open."""
        return cls.open(folder, make_store(folder, worker, passphrase), now=now)

    @classmethod
    def open(cls, folder: Path, key: bytes, *, now: Clock = utc_now) -> "Store":
        """The store in a folder, with a key from `unlock`; left-over drafts go into their cases.

        Raises StoreProblem not_a_store, in_use, read_only, damaged_store, newer_store, disk_full
        or io.
        """
        db, lock = open_database(folder, key)
        try:
            with told(folder / DATABASE):
                worker = _worker(db)
            store = cls(db, key, worker, now, folder, lock)
            store._settle()
        except BaseException:
            db.close()
            lock.release()
            raise
        return store

    @classmethod
    def practice(cls, worker: str, *, now: Clock = utc_now) -> "Store":
        """A store in memory, gone when it is closed."""
        db = connect_in_memory()
        migrate(db)
        return cls(db, new_key(), worker, now)

    def close(self) -> None:
        """Closes the database, so that its files are at rest; a second time does nothing."""
        try:
            with told(self._file):
                self._db.close()
        finally:
            if self._lock:
                self._lock.release()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- One person ---

    def add(self, case: Case) -> None:
        """Keeps somebody who is not there yet, and no half of them any more."""
        with self._writing():
            unfinished.keep_new(self._db, None)
            self._cases.add(case, Action.CREATED)

    def open_case(self, person_id: str, why: str = MEETING) -> Case:
        """The case, once it is written down that it was opened. Raises no_such_person."""
        with self._writing():
            case = self._cases.look(person_id, Action.OPENED, why)
        return case

    def export_case(self, person_id: str) -> Case:
        """The case for a file, once it is written down that it went out. Raises no_such_person."""
        with self._writing():
            case = self._cases.look(person_id, Action.EXPORTED)
        return case

    def note_given(self, person_id: str, what: str, to: str) -> None:
        """Writes down what is about to leave on paper or as a file; to be asked before it does.

        `what` is its kind (`domain.given.What`), `to` a reader of `domain.sharing`. Raises
        no_such_person.
        """
        with self._writing():
            self._cases.note_given(person_id, what, to)

    def save(self, case: Case) -> bool:
        """Keeps the case as it is now; whether anything was different. Raises no_such_person."""
        with self._writing():
            differed = self._cases.save(case)
        return differed

    def draft(self, case: Case) -> None:
        """Keeps what is different in the case as drafts only. Raises no_such_person."""
        with self._writing():
            self._cases.draft(case)

    def keep_unfinished(self, person_id: str, typed: Mapping[str, Json]) -> None:
        """Keeps what stands in a person's forms and is not kept yet, by the form."""
        with self._writing():
            unfinished.keep(self._db, person_id, typed, self._trail.time())

    def unfinished(self, person_id: str) -> dict[str, Json]:
        """What stood in a person's forms, the latest last."""
        with told(self._file):
            return unfinished.of(self._db, person_id)

    def keep_new_person(self, typed: Mapping[str, Json] | None) -> None:
        """Keeps what stands in the form of a new person; None: nothing any more."""
        with self._writing():
            unfinished.keep_new(self._db, typed)

    def new_person(self) -> dict[str, Json]:
        """What stood in the form of a new person."""
        with told(self._file):
            return unfinished.of_new(self._db)

    def archive(self, person_id: str) -> None:
        """Takes somebody out of the lists; nothing is lost. Raises no_such_person."""
        with self._writing():
            self._cases.set_archived(person_id, True)

    def bring_back(self, person_id: str) -> None:
        """Brings somebody back into the lists. Raises no_such_person."""
        with self._writing():
            self._cases.set_archived(person_id, False)

    # --- Papers filled in by hand ---

    def add_scan(self, person_id: str, date: str, name: str, data: bytes) -> Scan:
        """Keeps a photo or PDF beside the round of a date (ISO 8601).

        Raises scan_too_large, scan_kind (neither JPEG, PNG nor PDF) and no_such_person.
        """
        with self._writing():
            self._cases.note_scan(Action.SCAN_KEPT, person_id, date)
            scan = scans.add(self._db, person_id, date, name, data, self._trail.time())
        return scan

    def scans(self, person_id: str) -> tuple[Scan, ...]:
        """A person's scans by date. The case is open: that it was, is written down."""
        with told(self._file):
            return scans.of(self._db, person_id)

    def read_scan(self, person_id: str, scan: Scan) -> bytes:
        """The bytes, once it is written down that they were shown. Raises no_such_scan."""
        with self._writing():
            self._cases.note_scan(Action.SCAN_SHOWN, person_id, scan.date)
            data = scans.body(self._db, person_id, scan.id)
        return data

    def move_scan(self, person_id: str, scan: Scan, date: str) -> Scan:
        """Keeps a scan beside the round of another date. Raises no_such_scan."""
        with self._writing():
            self._cases.note_scan(Action.SCAN_MOVED, person_id, scan.date, date)
            scans.redate(self._db, person_id, scan.id, date)
        return replace(scan, date=date)

    def remove_scan(self, person_id: str, scan: Scan) -> None:
        """Takes a scan away for good."""
        with self._writing():
            self._cases.note_scan(Action.SCAN_REMOVED, person_id, scan.date)
            scans.remove(self._db, person_id, scan.id)

    # --- Many people ---

    def people(
        self, search: str = "", *, archived: bool = False, limit: int = 100, offset: int = 0
    ) -> list[Summary]:
        """People by the name they use: see `people.find`. The caller notes that they were shown."""
        with told(self._file):
            return people.find(self._db, search, archived=archived, limit=limit, offset=offset)

    def count(self, search: str = "", *, archived: bool = False) -> int:
        """How many `people` there are."""
        with told(self._file):
            return people.count(self._db, search, archived=archived)

    def named(self, who: str) -> list[Summary]:
        """Those meant by an id or a whole name, archived or not: none, one, or the candidates."""
        with told(self._file):
            return people.named(self._db, who)

    def note_looked(self, why: str, person_id: str | None = None) -> None:
        """Writes down that names were shown: a person's card, a search (`why` "search"), a list."""
        listed = Action.SEARCHED if why == "search" else Action.LISTED
        with self._writing():
            state = self._cases.texts(person_id) if person_id else None
            action = Action.SHOWN if person_id else listed
            self._trail.note(action, person_id, why=why, state=state)

    def left_in(self, person_id: str) -> tuple[str, ...]:
        """Where the last stay with a person was cut short (places of `domain.differences`)."""
        with told(self._file):
            return self._trail.left_in(person_id)

    def meeting_on(self, date: str) -> Summary | None:
        """Whose next meeting is the earliest of this date (YYYY-MM-DD)."""
        with told(self._file):
            return people.meeting_on(self._db, date)

    def last_opened(self) -> Summary | None:
        """Who was last opened for a meeting."""
        with told(self._file):
            return people.last_opened(self._db)

    def last_meeting(self, person_id: str) -> Meeting | None:
        """The newest meeting with a person: where the two are, if it is going on."""
        with told(self._file):
            return people.last_meeting(self._db, person_id)

    def shapes(self, person_id: str) -> Round | None:
        """The newest round of which there is something to see, for a small circle."""
        with told(self._file):
            return people.newest_shape(self._db, person_id)

    # --- What waits, and two records of one person ---

    def waiting(self, before: str, limit: int = 100) -> list[Summary]:
        """Whose newest round is older than this date: see `waits.rounds_due`."""
        with told(self._file):
            return waits.rounds_due(self._db, before, limit)

    def doubles(self, limit: int = 100) -> list[Pair]:
        """Which two records may be one person's: see `waits.doubles`."""
        with told(self._file):
            return waits.doubles(self._db, limit)

    def waits(self, before: str | None, today: str | None = None, limit: int = 100) -> list[Wait]:
        """All that waits, by kind. The caller notes that it was shown.

        `before` None: no rounds are due; `today` None: nothing of plans is.
        """
        due = self.waiting(before, limit) if before else []
        with told(self._file):
            of_plans = waits.of_plans(self._db, today, limit) if today else []
        return [
            *of_plans,
            *(Wait(waits.Kind.ROUND_DUE, person) for person in due),
            *(Wait(waits.Kind.TWO_RECORDS, *pair) for pair in self.doubles(limit)),
        ]

    def tell_apart(self, one: str, other: str, apart: bool = True) -> None:
        """Keeps that two records are of two people, or that they may be of one after all."""
        with self._writing():
            texts = [self._cases.texts(each) for each in (one, other)]
            waits.tell_apart(self._db, one, other, apart)
            why = "" if apart else "taken back"
            for person_id, state in zip((one, other), texts, strict=True):
                self._trail.note(Action.TOLD_APART, person_id, why=why, state=state)

    def join(self, case: Case, other_id: str) -> Joined:
        """Keeps a case that was made of two (`domain.joining`) and takes the other record out."""
        with self._writing():
            done = joining.join(self._db, self._cases, case, other_id)
        return done

    def part(self, joined: Joined) -> bool:
        """Puts both records back as they were; False if anybody has worked on the one since."""
        with self._writing():
            is_done = joining.part(self._db, self._cases, joined)
        return is_done

    # --- Imports and the trail ---

    def already_there(self, case: Case) -> list[Summary]:
        """Who is taken for the person of this case: see `imports.Identity`."""
        with told(self._file):
            return imports.already_there(self._db, case)

    def import_cases(self, cases: Sequence[Case]) -> str:
        """Adds all of them or none; the id by which the import can be taken back."""
        with self._writing():
            import_id = imports.begin(self._db, self._trail.time())
            for case in cases:
                self._cases.add(case, Action.IMPORTED, import_id)
        return import_id

    def take_back(self, import_id: str) -> TakenBack:
        """Removes the people of an import, but for those whose case was worked on since."""
        with self._writing():
            came = people.of_import(self._db, import_id)
            staying = tuple(one for one in came if imports.is_worked_on(self._db, one.id))
            going = [one for one in came if one not in staying]
            for one in going:
                self._cases.take_out(one.id, Action.TAKEN_BACK)
        return TakenBack(len(going), staying)

    def audit_rows(self, person_id: str | None = None) -> list[AuditRow]:
        """The trail, the oldest row first; of one person if asked for."""
        with told(self._file):
            return self._trail.rows(person_id)

    # --- Within ---

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with told(self._file), self._db.atomic():
            yield

    def _settle(self) -> None:
        with self._writing():
            for person_id in drafts.people(self._db):
                self._cases.settle(person_id)


def _worker(db: Database) -> str:
    found = db.execute("SELECT value FROM setting WHERE name = ?", [WORKER]).fetchone()
    return str(found[0]) if found else ""
