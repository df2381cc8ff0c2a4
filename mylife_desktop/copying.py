"""A full copy of somebody's case, as a file: also that is something that was given."""

from pathlib import Path

from mylife_desktop.domain.given import Form, Given, What, with_given
from mylife_desktop.domain.sharing import RECORD
from mylife_desktop.exchange.case_file import write_case
from mylife_desktop.store.store import Store


def copy_to_file(store: Store, person_id: str, path: Path, today: str) -> None:
    """Writes everything about somebody to a file for its owner only, and keeps that it left.

    That it leaves is written down first; the client sees it later in what was given. Raises
    Problem.
    """
    case = store.export_case(person_id)
    write_case(case, path)
    copy = Given(today, RECORD, What.COPY, Form.FILE, store.worker)
    store.save(with_given(case, copy))
