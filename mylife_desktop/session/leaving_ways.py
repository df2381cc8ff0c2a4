"""How paper and files leave an open store: each is written down before it goes."""

from functools import partial
from pathlib import Path

from mylife_desktop import leaving
from mylife_desktop.domain.case import Case
from mylife_desktop.exchange.whole_file import write_whole
from mylife_desktop.leaving import Wanted
from mylife_desktop.organisation import organisation_folder, read_organisation
from mylife_desktop.store.store import Store
from mylife_desktop.ui.meeting.take_home_room import WaysOut


def ways_out(store: Store) -> WaysOut:
    """The ways out of this store."""
    return WaysOut(
        note=partial(leaving.note, store),
        write=partial(_write, store),
        worker=store.worker,
        help_lines=lambda: read_organisation(organisation_folder()).help_lines,
    )


def _write(store: Store, case: Case, wanted: Wanted | None, data: bytes, path: Path) -> None:
    if wanted is None:
        write_whole(data, path)  # an empty form tells of nobody
    else:
        leaving.to_file(store, case, wanted, data, path)
