"""A change played as a movement from round to round; still pictures where nothing is to move."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

STEP = 700
"""Milliseconds from one round to the next."""


class Playing(QObject):
    """Counts from one round to a later one. The last picture is always that of the last round."""

    moved = Signal(float)
    """How far it has come, in rounds; a whole number is a round."""
    ended = Signal()
    """It has come to the end, or was stopped."""

    def __init__(self, parent: QObject, less_motion: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._less_motion, self._is_still = less_motion, False
        self._curve = QEasingCurve(QEasingCurve.Type.InOutSine)
        self._first, self._last = 0, 0
        self.clock = QVariantAnimation(self)
        self.clock.setStartValue(0.0)
        self.clock.setEndValue(1.0)
        self.clock.valueChanged.connect(self._on_time)
        self.clock.finished.connect(self.ended)

    @property
    def is_going(self) -> bool:
        """Whether something is played now."""
        return self.clock.state() != QVariantAnimation.State.Stopped

    def start(self, first: int, last: int) -> None:
        """Play from one round to another."""
        self._first, self._last = first, last
        self._is_still = self._less_motion()
        # A still picture of the last round too is seen for as long as the others.
        steps = last - first + (1 if self._is_still else 0)
        self.clock.setDuration(STEP * steps)
        self.clock.start()
        self._on_time(None)  # the clock does not tell of the moment in which it begins

    def stop(self) -> None:
        """Stop where it is; without anything going on, nothing."""
        if self.is_going:
            self.clock.stop()
            self.ended.emit()

    def _on_time(self, _: object) -> None:
        step, within = divmod(self.clock.currentTime() / STEP, 1)
        share = 0.0 if self._is_still else self._curve.valueForProgress(within)
        self.moved.emit(min(self._first + step + share, float(self._last)))
