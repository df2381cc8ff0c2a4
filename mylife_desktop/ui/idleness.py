"""Notices when nobody has touched the laptop for a while, and says so a little before."""

import sys
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

NOTICE: Final = 20
"""Seconds from the first warning on until the time is over."""
_STEP: Final = 5
"""Seconds between two numbers of the warning: a clock that ticks makes nobody calm."""
_LONGEST: Final = 15
"""Seconds between two looks at the clock: a timer sleeps with the laptop, the clock does not."""


def clock() -> float:
    """Seconds that go on while the laptop sleeps, and do not care when somebody sets its clock."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()  # goes on in sleep on Windows and macOS


class Idleness(QObject):
    """Counts the time since somebody was there, as long as `limit` gives seconds to wait."""

    warned = Signal(int)
    """So many seconds are left; 0: somebody is there after all, or the time is over."""
    ran_out = Signal()

    def __init__(self, limit: Callable[[], float | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now: Callable[[], float] = clock
        self._limit = limit
        self._wait: float | None = None
        self._since = self.now()
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def left(self) -> int:
        """The seconds of the warning that is given, 0 for none."""
        return self._left

    def begin(self) -> None:
        """Wait from now on, as long as the limit says now; or no more, if it says None."""
        self._wait = self._limit()
        self._since = self.now()
        self._say(0)
        self._arm()

    def note(self) -> None:
        """Somebody moved. Called for every event of a drag, so it does next to nothing."""
        if self._wait is None:
            return
        now = self.now()
        if now - self._since >= self._wait:
            self.look()  # the laptop slept: whoever opens the lid may be another one
            return
        self._since = now
        if self._left:
            self._say(0)
            self._arm()

    def look(self) -> None:
        """Look at the clock."""
        if self._wait is None:
            return
        left = self._wait - (self.now() - self._since)
        if left <= 0:
            self.begin()
            self.ran_out.emit()
            return
        shown = -int(-left // _STEP) * _STEP if left <= NOTICE else 0
        if shown != self._left:
            self._say(shown)
        self._arm()

    def _say(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.warned.emit(left)

    def _arm(self) -> None:
        if self._wait is None:
            self._timer.stop()
            return
        left = self._wait - (self.now() - self._since)
        next_ = left % _STEP or _STEP if left <= NOTICE else min(left - NOTICE, _LONGEST)
        self._timer.start(max(50, round(next_ * 1000)))
