"""What every test finds: the application in its own clothes, and nothing left behind."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--approve",
        action="store_true",
        help="take the pictures of the Circle that are painted now for the approved ones; "
        "look at each of them (tests/circle/approved) before you keep it",
    )


def pytest_itemcollected(item: pytest.Item) -> None:
    # What the platform without a screen says of every window that has a least size.
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


def pytest_configure(config: pytest.Config) -> None:
    """P67: whoever asks for the network while the tests run is refused, library or not."""
    sys.addaudithook(_refuse_network)


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in _NETWORK:
        raise PermissionError(f"the tests have no network: {event}")


_NETWORK = frozenset(
    ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")
)


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application as it begins, with the shipped font; a window wears its look itself."""
    from mylife_desktop.ui.look import load_fonts

    qapp.setStyle("Fusion")
    load_fonts()
    return qapp


@pytest.fixture
def qtbot(qtbot):
    """As everywhere, but that each window it is given wears what the program's window would."""
    from tests.clothes import put_on

    add = qtbot.addWidget

    def add_dressed(widget, **rest):
        put_on(widget)
        add(widget, **rest)

    qtbot.addWidget = add_dressed
    return qtbot


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that leaves a thread or a window behind fails, not the next one."""
    threads = set(threading.enumerate())
    yield
    left = [thread.name for thread in set(threading.enumerate()) - threads]
    if "qapp" in request.fixturenames:
        left += _windows()
        _let_go()
    assert not left, f"left running: {left}"


@pytest.fixture(autouse=True, scope="module")
def no_timer_left_running() -> Iterator[None]:
    """Nor does a module leave a timer: looking for them takes too long for each test."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        assert not (left := _timers()), f"timers left running: {left}"


@pytest.fixture(autouse=True)
def faults_in_a_drag_are_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pyqtgraph prints an exception of a mouse handler and goes on; here it fails the test."""
    if "pyqtgraph" in sys.modules:
        import pyqtgraph

        monkeypatch.setattr(pyqtgraph.debug, "printExc", _reraise)


def _reraise(*_: object, **__: object) -> None:
    raise


def _let_go() -> None:
    """What a hand held when a test ended is not held in the next one: nothing would scroll."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    if QApplication.mouseButtons():
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)
    assert not QApplication.mouseButtons()


def _windows() -> list[str]:
    from PySide6.QtWidgets import QApplication

    return [repr(window) for window in QApplication.topLevelWidgets() if window.isVisible()]


def _timers() -> list[str]:
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    timers = [timer for timer in gc.get_objects() if type(timer) is QTimer]
    return [repr(t.parent()) for t in timers if isValid(t) and t.isActive()]
