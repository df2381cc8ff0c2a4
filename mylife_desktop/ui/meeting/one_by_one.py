"""The survey one question at a time: big keys, one act a rating, then the words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from mylife_desktop.domain.instrument import Instrument
from mylife_desktop.domain.known import Known
from mylife_desktop.domain.round import Round
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.as_before import AsBefore
from mylife_desktop.ui.meeting.own_words import OwnWords
from mylife_desktop.ui.meeting.skip_row import SkipRow
from mylife_desktop.ui.meeting.survey import RATINGS, Before, LeftOpen, Question, questions
from mylife_desktop.ui.meeting.survey_progress import SurveyProgress
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.comment_box import CommentBox
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.number_row import NumberRow, score_of_key
from mylife_desktop.ui.widgets.one_press import one_press
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.theme_icon import ThemeIcon


class OneByOne(Speaking):
    """Thirty pages and a list of what was left open; writes to the same round as the Circle."""

    scored = Signal(str, str, object)
    written = Signal(str, str)
    left = Signal()
    skipped = Signal(str, object, object)
    kept_private = Signal(str, bool)
    """Theme, and whether its words stay between the two."""
    as_before_asked = Signal(str, object)
    """A theme, and the viewpoint from which it is as it was last time."""
    short_round_asked = Signal()
    """Only of the themes that were chosen last time."""
    finished = Signal()
    """Back to the Circle."""

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self._instrument, self._language, self._look = instrument, language, look
        self._themes = instrument.themes
        self._questions = questions(self._themes)
        self._ratings = len(self._themes) * len(RATINGS)
        self._before: Before = lambda _theme, _viewpoint: None
        self._at = 0
        self._from_list = False
        self._is_alone = False
        self._round = Round("0001-01-01")
        self._icon = ThemeIcon(look)
        self._heading = label(None, style="huge", wrap=True)
        self._explanation = label(None, style="quiet", wrap=True)
        self._rows = {v: NumberRow(v, look, big=True) for v in RATINGS}
        self.words = OwnWords(look)
        self._as_before = AsBefore()
        self._short_round = button(
            self, lambda: self.tr("Only what we chose"), self.short_round_asked.emit
        )
        self._whole_circle = button(self, lambda: self.tr("The whole Circle"), self.finished.emit)
        ways = (self._whole_circle, self._short_round)
        self._progress = SurveyProgress(*ways)
        for one in ways:
            one.hide()
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
        one_press(self._back, self._next)
        self._open_list = LeftOpen()
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
        return self.words.box

    @property
    def on_list(self) -> bool:
        """Whether the list of what was left open is shown."""
        return self._at == self._ratings and not self._from_list and bool(self._left_open())

    def ask(self, themes: Sequence[str], *, can_be_short: bool = False) -> None:
        """Ask of these themes only, in this order: a short round. None at all: of all themes.

        `can_be_short`: themes were chosen last time, so a short round can be offered.
        """
        by_id = {theme.id: theme for theme in self._instrument.themes}
        chosen = tuple(by_id[theme] for theme in themes if theme in by_id)
        self._themes = chosen or self._instrument.themes
        self._questions = questions(self._themes)
        self._ratings = len(self._themes) * len(RATINGS)
        self._at, self._from_list = 0, False
        self._whole_circle.setVisible(bool(chosen) and not self._is_alone)
        self._short_round.setVisible(can_be_short and not chosen)
        self._show()

    def stay_alone(self) -> None:
        """There is no Circle to go back to: the client is alone with the questions."""
        self._is_alone = True
        self._whole_circle.hide()
        self._show()

    def focus_question(self) -> None:
        """The keyboard goes to where the answer is given."""
        self.entrance().setFocus(Qt.FocusReason.TabFocusReason)

    def show_round(self, round_: Round, before: Before | None = None) -> None:
        """Show what is answered today, and what can be taken over from earlier."""
        self._round = round_
        if before is not None:
            self._before = before
        self._show_values()

    def begin(self) -> None:
        """Begin with the first rating that is open, or with the first of all."""
        still = [i for i in range(self._ratings) if not self._answered(i)]
        self._go(still[0] if still else 0)

    def look_at(self, theme: str, point: str) -> bool:
        """To the question about a point of a theme; False if none of the theme is asked here."""
        pages = [
            (question.point.value != point, abs(page - self._at), page)
            for page, question in self._asked_at().items()
            if question.theme.id == theme
        ]
        if pages and (page := min(pages)[-1]) != self._at:
            self._go(page)
        return bool(pages)

    def speak(self, language: str) -> None:
        """Ask in another language."""
        self._language = language
        self._show()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._icon.dress(look)
        self.words.dress(look)
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
            if not self._is_alone:
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

    def _asked_at(self) -> dict[int, Question]:
        """The questions by page."""
        return {i + (i >= self._ratings): one for i, one in enumerate(self._questions)}

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
        self.words.cover()
        self.focus_question()

    def entrance(self) -> QWidget:
        """Where the keyboard comes in: what the question in view is answered with."""
        question = self._question()
        if question is None:
            return self._next
        if question.point is Point.FUTURE:
            return self.words.entrance()
        return self._rows[Viewpoint(question.point)].entrance()

    def _number_key(self, event: QKeyEvent) -> bool:
        question = self._question()
        if question is None or question.point is Point.FUTURE:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            if not event.isAutoRepeat():
                self.go_back()
            return True
        if event.key() == Qt.Key.Key_Equal and self._as_before.isVisible():
            if not event.isAutoRepeat():
                self._on_as_before()
            return True
        score = score_of_key(event)
        if score is None:
            return False
        if not event.isAutoRepeat():
            self._on_chosen(score)
        return True

    def _on_chosen(self, score: int | None) -> None:
        if (question := self._question()) is None:
            return
        self.scored.emit(question.theme.id, question.point.value, score)
        if score is not None:
            self.go_on()

    def _on_as_before(self) -> None:
        question = self._question()
        if question is not None and question.point is not Point.FUTURE:
            self.as_before_asked.emit(question.theme.id, Viewpoint(question.point))
            self.go_on()

    def _on_skipped(self, why: Skip | None) -> None:
        if (question := self._question()) is None:
            return
        self.skipped.emit(question.theme.id, (question.point,), why)
        if why is not None:
            self.go_on()

    # -- what is seen ----------------------------------------------------------------------------

    def _show(self) -> None:
        self._progress.show_page(self._at, self._ratings, len(self._themes))
        self._back.setEnabled(self._at > 0 or self._from_list or not self._is_alone)
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
        self.words.box.setAccessibleName(words)
        self.words.setVisible(question.point is Point.FUTURE)
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
            self.words.show_answer(answer, is_other=False)
        self._show_before(question)
        why = answer.why_skipped(question.point)
        self._skips.show_reason(why, possible=not answer.has(question.point))

    def _show_before(self, question: Question) -> None:
        before: Known | None = None
        if question.point is not Point.FUTURE and not self._answered(self._at):
            before = self._before(question.theme.id, Viewpoint(question.point))
        self._as_before.show_before(before, self._language)

    def _show_open_list(self) -> None:
        left_open = [(i, self._questions[i]) for i in self._left_open()]
        self._open_list.show_open(left_open, self._language)

    def _connect(self) -> None:
        for one in self._rows.values():
            one.chosen.connect(self._on_chosen)
        self._skips.skipped.connect(self._on_skipped)
        self._as_before.pressed.connect(self._on_as_before)
        self.words.typed.connect(self._on_typed)
        self.words.left.connect(self.left)
        self.words.kept_private.connect(self._on_private)
        self._open_list.chosen.connect(lambda number: self._go(number, from_list=True))

    def _on_typed(self, words: str) -> None:
        if (question := self._question()) is not None:
            self.written.emit(question.theme.id, words)

    def _on_private(self, private: bool) -> None:
        if (question := self._question()) is not None:
            self.kept_private.emit(question.theme.id, private)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(Scroll(self._built_question()))
        self._stack.addWidget(Scroll(self._open_list))
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addWidget(self._calm, 1)
        self._calm.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(60, 14, 60, 24)
        whole.setSpacing(10)
        whole.addWidget(self._progress)
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
        column.addWidget(self.words, 3)
        column.addSpacing(22)
        column.addWidget(self._as_before)
        column.addWidget(self._skips)
        column.addStretch(1)
        return page
