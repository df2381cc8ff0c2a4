"""A store in memory to practise with."""

from mylife_desktop.exchange.case_file import read_case
from mylife_desktop.paths import RESOURCES
from mylife_desktop.store.store import Store


def practice_store() -> Store:
    """A store in memory with the invented people, gone when it is closed."""
    store = Store.practice("")
    store.import_cases(
        [read_case(file) for file in sorted((RESOURCES / "practice").glob("*.json"))]
    )
    return store
