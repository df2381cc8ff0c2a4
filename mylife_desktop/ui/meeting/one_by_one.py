"""The survey one question at a time: big keys, one act a rating, then the words."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mylife_desktop.domain.instrument import Instrument, Theme
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.skip_row import SkipRow
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.comment_box import CommentBox
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.number_row import NumberRow, score_of_key
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.theme_icon import ThemeIcon

_RATINGS = (Viewpoint.IMPORTANCE, Viewpoint.SATISFACTION)


@dataclass(frozen=True)
class Question:
    """One point of the survey: a theme, and what is asked of it."""

    theme: Theme
    point: Point


def questions(instrument: Instrument) -> tuple[Question, ...]:
    """The survey in its order: importance of all themes, satisfaction with all, the comments."""
    return tuple(Question(theme, point) for point in Point for theme in instrument.themes)


class OneByOne(Speaking):
    """Thirty pages and a list of what was left open; writes to the same round as the Circle."""

    scored = Signal(str, str, object)
    written = Signal(str, str)
    left = Signal()
    skipped = Signal(str, object, object)
    finished = Signal()
    """Back to the Circle."""

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self._instrument, self._language, self._look = instrument, language, look
        self._questions = questions(instrument)
        self._ratings = len(instrument.themes) * len(_RATINGS)
        self._at = 0
        self._from_list = False
        self._round = Round("0001-01-01")
        self._progress_words = label(None, style="strong")
        self._then = label(None, style="small")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._icon = ThemeIcon(look)
        self._heading = label(None, style="huge", wrap=True)
        self._explanation = label(None, style="quiet", wrap=True)
        self._rows = {v: NumberRow(v, look, big=True) for v in _RATINGS}
        self._comment = CommentBox()
        self._skips = SkipRow()
        self._back = button(
            self,
            lambda: self.tr("Back"),
            self.go_back,
            name=lambda: self.tr("Back to the question before"),
        )
        self._next = button(self, lambda: self.tr("Next"), self.go_on, "main")
        self._calm = label(
            self, lambda: self.tr("Nothing here is right or wrong."), "quiet", wrap=True
        )
        self._list_head = label(self, lambda: self.tr("These were left open"), "huge", wrap=True)
        self._list_words = label(
            self,
            lambda: self.tr("Open one if you like, or go on. An open answer is fine too."),
            "quiet",
            wrap=True,
        )
        self._open_list = QWidget()
        self._open_flow = Flow(spacing=10)
        self._build()
        self._connect()
        self._show()

    @property
    def question(self) -> QLabel:
        """What is asked."""
        return self._heading

    @property
    def comment_box(self) -> CommentBox:
        """Where the words are typed."""
        return self._comment

    @property
    def on_list(self) -> bool:
        """Whether the list of what was left open is shown."""
        return self._at == self._ratings and not self._from_list and bool(self._left_open())

    def show_round(self, round_: Round) -> None:
        """Show what is answered today."""
        self._round = round_
        self._show_values()

    def begin(self) -> None:
        """Begin with the first rating that is open, or with the first of all."""
        still = [i for i in range(self._ratings) if not self._answered(i)]
        self._go(still[0] if still else 0)

    def speak(self, language: str) -> None:
        """Ask in another language."""
        self._language = language
        self._show()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._icon.dress(look)
        for one in self._rows.values():
            one.dress(look)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_stack"):
            self._show()

    def go_on(self) -> None:
        """To the next page."""
        self.left.emit()
        if self._from_list:
            self._go(self._ratings, from_list=False)
        elif self._at + 1 >= self._pages:
            self.finished.emit()
        else:
            self._go(self._at + 1)

    def go_back(self) -> None:
        """To the page before; from the first to the Circle."""
        self.left.emit()
        if self._from_list:
            self._go(self._ratings, from_list=False)
        elif self._at == 0:
            self.finished.emit()
        else:
            before = self._at - 1
            skips_list = before == self._ratings and not self._left_open()
            self._go(before - 1 if skips_list else before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers and moves on by itself; Backspace goes back on number pages."""
        if self._number_key(event):
            return
        super().keyPressEvent(event)

    # The pages are: the ratings, then the list of what is open, then the comments. On the list's
    # place there is nothing to see where everything is answered.

    @property
    def _pages(self) -> int:
        return len(self._questions) + 1

    def _question(self) -> Question | None:
        if self._at < self._ratings:
            return self._questions[self._at]
        if self._at == self._ratings:
            return None
        return self._questions[self._at - 1]

    def _answered(self, index: int) -> bool:
        question = self._questions[index]
        return self._round.answer(question.theme.id).has(question.point)

    def _left_open(self) -> list[int]:
        return [i for i in range(self._ratings) if not self._answered(i)]

    def _go(self, page: int, *, from_list: bool = False) -> None:
        if page == self._ratings and not self._left_open():
            page += 1
        self._at, self._from_list = page, from_list
        self._show()
        self._focus()

    def _focus(self) -> None:
        question = self._question()
        if question is None:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        elif question.point is Point.FUTURE:
            self._comment.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._rows[Viewpoint(question.point)].focus()

    def _number_key(self, event: QKeyEvent) -> bool:
        question = self._question()
        if question is None or question.point is Point.FUTURE:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            if not event.isAutoRepeat():
                self.go_back()
            return True
        score = score_of_key(event)
        if score is None:
            return False
        if not event.isAutoRepeat():
            self._on_chosen(score)
        return True

    def _on_chosen(self, score: int | None) -> None:
        question = self._question()
        if question is None:
            return
        self.scored.emit(question.theme.id, question.point.value, score)
        if score is not None:
            self.go_on()

    def _on_skipped(self, why: Skip | None) -> None:
        question = self._question()
        if question is None:
            return
        self.skipped.emit(question.theme.id, (question.point,), why)
        if why is not None:
            self.go_on()

    # -- what is seen ----------------------------------------------------------------------------

    def _show(self) -> None:
        self._show_progress()
        question = self._question()
        if question is None:
            self._stack.setCurrentIndex(1)
            self._show_open_list()
            return
        self._stack.setCurrentIndex(0)
        theme, language = question.theme, self._language
        self._icon.show_theme(theme.icon)
        words = {
            Point.IMPORTANCE: theme.importance,
            Point.SATISFACTION: theme.satisfaction,
            Point.FUTURE: theme.comment,
        }[question.point].in_language(language)
        self._heading.setText(words)
        explanation = theme.explanation.in_language(language)
        self._explanation.setText(f"{explanation[:1].upper()}{explanation[1:]}.")
        for viewpoint, one in self._rows.items():
            one.ten_key = self.tr("key +")
            if viewpoint.value == question.point.value:
                anchors = self._instrument.anchors.get(viewpoint, {})
                meanings = {s: meaning.in_language(language) for s, meaning in anchors.items()}
                one.name(words, self.tr("not answered"), meanings)
            one.setVisible(viewpoint.value == question.point.value)
        self._comment.setAccessibleName(words)
        self._comment.setVisible(question.point is Point.FUTURE)
        self._show_values()

    def _show_values(self) -> None:
        question = self._question()
        if question is None:
            self._show_open_list()
            return
        answer = self._round.answer(question.theme.id)
        for viewpoint, one in self._rows.items():
            if viewpoint.value == question.point.value:
                score = answer.score(viewpoint)
                one.show_score(score)
                said = self.tr("not answered") if score is None else str(score)
                one.setAccessibleDescription(said)
        if question.point is Point.FUTURE:
            self._comment.show_words(answer.comment or "")
        why = answer.why_skipped(question.point)
        self._skips.show_reason(why, possible=not answer.has(question.point))

    def _show_progress(self) -> None:
        words = len(self._instrument.themes)
        on_words = self._at > self._ratings
        if on_words:
            at, of = self._at - self._ratings, words
            said = self.tr("Words {at} of {of}").format(at=at, of=of)
        else:
            at, of = min(self._at + 1, self._ratings), self._ratings
            said = self.tr("Numbers {at} of {of}").format(at=at, of=of)
        self._progress.setRange(0, of)
        self._progress.setValue(at)
        self._progress.setAccessibleName(said)
        self._progress_words.setText(said)
        then = "" if on_words else self.tr("then words, {count}").format(count=words)
        self._then.setText(then)

    def _show_open_list(self) -> None:
        self._open_flow.clear()
        for index in self._left_open():
            self._open_flow.addWidget(self._open_button(index))
        self._open_list.updateGeometry()

    def _open_button(self, index: int) -> QWidget:
        question = self._questions[index]
        viewpoint = (
            self.tr("importance") if question.point is Point.IMPORTANCE else self.tr("satisfaction")
        )
        text = f"{question.theme.name.in_language(self._language)}: {viewpoint}"
        # Not `button()`: these come and go with the answers, and are made anew in any language.
        made = QPushButton(text.replace("&", "&&"))
        made.setAutoDefault(True)  # Enter presses it
        made.setAccessibleName(text)
        made.clicked.connect(lambda: self._go(index, from_list=True))
        return made

    def _connect(self) -> None:
        for one in self._rows.values():
            one.chosen.connect(self._on_chosen)
        self._skips.skipped.connect(self._on_skipped)
        self._comment.typed.connect(self._on_typed)
        self._comment.left.connect(self.left)

    def _on_typed(self, words: str) -> None:
        question = self._question()
        if question is not None:
            self.written.emit(question.theme.id, words)

    def _build(self) -> None:
        head = Flow(spacing=14)
        for part in (self._progress_words, self._progress, self._then):
            head.addWidget(part)
        self._progress.setFixedWidth(220)
        self._stack = QStackedWidget()
        self._stack.addWidget(Scroll(self._built_question()))
        self._stack.addWidget(Scroll(self._built_list()))
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addWidget(self._calm, 1)
        self._calm.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(60, 14, 60, 24)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)

    def _built_question(self) -> QWidget:
        page = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._heading)
        texts.addWidget(self._explanation)
        top = QHBoxLayout()
        top.setSpacing(22)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(top)
        column.addSpacing(22)
        for one in self._rows.values():
            column.addWidget(one)
        column.addWidget(self._comment, 3)
        column.addSpacing(22)
        column.addWidget(self._skips)
        column.addStretch(1)
        return page

    def _built_list(self) -> QWidget:
        page = QWidget()
        self._open_list.setLayout(self._open_flow)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self._list_head)
        column.addWidget(self._list_words)
        column.addSpacing(16)
        column.addWidget(self._open_list)
        column.addStretch(2)
        return page
