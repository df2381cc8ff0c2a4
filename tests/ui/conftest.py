"""What the tests of the pages stand on: a store, a language, and large texts."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from mylife_desktop.store.store import Store
from mylife_desktop.ui.look import Look, look
from tests.builders import case_files
from tests.clothes import worn


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def english() -> Iterator[None]:
    """Dates as in English, whatever the computer speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def store() -> Iterator[Store]:
    """A store with the invented people."""
    with Store.practice("Sari Laine") as made:
        made.import_cases(case_files())
        yield made


@pytest.fixture
def empty_store() -> Iterator[Store]:
    """A store without anybody."""
    with Store.practice("Sari Laine") as made:
        yield made


@pytest.fixture(params=[("light", 100), ("dark", 200)], ids=["light", "dark, 200 %"])
def any_look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    """All windows in a look: the usual one, and the one with the largest texts."""
    chosen = look(*request.param)
    with worn(chosen):
        yield chosen
