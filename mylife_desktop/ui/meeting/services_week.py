"""The week if all of it happened, in a picture and in words; beside it the one it was before."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mylife_desktop.domain.week import Week
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.week_days import days_shown
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.week_strip import WeekStrip
from mylife_desktop.week_texts import hatch_said, hours_said, week_said

_WIDE = 1080
_TITLE, _WORDS, _WORDS_OF_TWO = 160, 392, 290
_INDENT = 10
"""As far as the words of a link stand from its left edge."""


class WeekPanel(Speaking):
    """Hours in a sentence; all of it in words behind a link."""

    unfolded = Signal()
    """The words are about to be shown or hidden: another height is wanted."""

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language, self._look = language, look
        self._week = Week(())
        self._before: Week | None = None
        self._is_open = False
        self._goal: Callable[[str], str] = lambda id_: id_
        self.setProperty("surface", "card")
        self._title = label(
            self, lambda: self.tr("Your week if all of this happened"), "strong", wrap=True
        )
        self.then, self.now = WeekStrip(look), WeekStrip(look)
        self._then_name = label(self, lambda: self.tr("Before today"), "small")
        self._now_name = label(self, lambda: self.tr("Now"), "small")
        self._hours = label(None, wrap=True)
        self._hatch = label(None, style="small", wrap=True)
        self._fold = button(self, self._fold_text, self._on_fold, "link")
        self._words = label(None, wrap=True)
        self._words.hide()
        self._build()

    def show_week(self, week: Week, before: Week | None, goal: Callable[[str], str]) -> None:
        """Show a week; `before` is the one it was when the meeting began, if it was another."""
        self._week, self._goal = week, goal
        self._before = before if before is not None and before.blocks != week.blocks else None
        self._arrange()  # before anything is shown: it would widen the window
        self._follow()

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops."""
        return [self._fold]

    def come_into_view(self, scroll: QScrollArea) -> None:
        """All of it; where it is higher than the page, the words below their link."""
        content = scroll.widget()
        if content is None:
            return
        if content.hasHeightForWidth():  # it has just become higher, and is asked for it too late
            content.setMinimumHeight(content.heightForWidth(scroll.viewport().width()))
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        scroll.ensureWidgetVisible(self)
        if self.height() > scroll.viewport().height():
            top = self._fold.mapTo(content, self._fold.rect().topLeft()).y()
            scroll.verticalScrollBar().setValue(top)

    @property
    def is_unfolded(self) -> bool:
        """Whether the words are in view."""
        return self._is_open

    def words(self) -> str:
        """All of it in words, as a screen reader says it."""
        lines = week_said(self._week, self._goal, self._language)
        if self._before is not None:
            before = self.tr("Before today: {hours}").format(
                hours=hours_said(self._before, brief=True)
            )
            lines.append(before)
        return "\n".join(lines)

    def speak(self, language: str) -> None:
        """Name the days in another language."""
        self._language = language
        self._follow()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.then.dress(look)
        self.now.dress(look)
        self._arrange()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _follow(self) -> None:
        name = self._title.text()
        self.now.show_days(days_shown(self._week, self._language), name, self.words())
        if self._before is not None:
            said = "\n".join(week_said(self._before, self._goal, self._language))
            days = days_shown(self._before, self._language)
            self.then.show_days(days, self._then_name.text(), said)
        for part in (self._then_holder, self._now_name):
            part.setVisible(self._before is not None)
        hours = hours_said(self._week)
        if self._before is not None:
            was = self.tr("Before today: {hours}").format(
                hours=hours_said(self._before, brief=True)
            )
            hours = f"{hours} {was}"
        self._hours.setText(hours)
        hatch = hatch_said(self._week)
        self._hatch.setText(hatch)
        self._hatch.setVisible(bool(hatch))
        self._words.setText(breakable(self.words()))
        self._fold.setText(self._fold_text())
        self._fold.setAccessibleDescription(self.words())

    def _hours_before(self, before: Week) -> str:
        hours = hours_said(before, brief=True)
        return self.tr("Before today: {hours}").format(hours=hours)

    def _fold_text(self) -> str:
        return self.tr("Hide the words") if self._is_open else self.tr("The week in words")

    def _on_fold(self) -> None:
        self._is_open = not self._is_open
        self.unfolded.emit()  # whoever shows it makes room first
        self._words.setVisible(self._is_open)
        self._fold.setText(self._fold_text())
        self._fold.setAccessibleName(self._fold_text())

    def _build(self) -> None:
        self._then_holder = _named(self._then_name, self.then)
        self._strips = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._strips.setSpacing(24)
        self._strips.addWidget(self._then_holder, 1)
        self._strips.addWidget(_named(self._now_name, self.now), 1)
        self._said = QWidget()
        said = QVBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(2)
        for part in (self._hours, self._hatch):
            part.setContentsMargins(_INDENT, 0, 0, 0)
            said.addWidget(part)
        said.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(14)
        self._box.addWidget(self._title)
        self._box.addLayout(self._strips, 1)
        self._box.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 10, 15, 8)
        column.addLayout(self._box)
        column.addWidget(self._words)

    def _arrange(self) -> None:
        look, direction = self._look, QBoxLayout.Direction
        is_wide = self.width() >= look.px(_WIDE)
        wanted = direction.LeftToRight if is_wide else direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._strips.setDirection(wanted)
        words = _WORDS if self._before is None else _WORDS_OF_TWO
        for part, width in ((self._title, _TITLE), (self._said, words)):
            part.setMinimumWidth(look.px(width) if is_wide else 0)
            part.setMaximumWidth(look.px(width) if is_wide else 16777215)


def _named(name: QWidget, strip: WeekStrip) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(name)
    column.addWidget(strip)
    column.addStretch(1)
    return holder
