"""The card beside the Circle: one theme's values, words, and ways not to answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout

from mylife_desktop.domain.instrument import Instrument, Theme
from mylife_desktop.domain.round import EMPTY, Answer
from mylife_desktop.domain.themes import Point, Skip, Viewpoint
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.own_words import OwnWords
from mylife_desktop.ui.meeting.skip_row import SkipRow
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.comment_box import CommentBox
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.mark_icon import mark_picture
from mylife_desktop.ui.widgets.number_row import NumberRow

_LARGE = 1.25
"""The scale of text from which names and explanations stand below one another."""


class ThemeCard(Speaking):
    """Everything that is said of one theme; the twin of its spoke on the Circle."""

    scored = Signal(str, str, object)
    """Theme, viewpoint, 0-10 or None."""
    written = Signal(str, str)
    """Theme and the words as they stand."""
    left = Signal()
    """The words were left."""
    skipped = Signal(str, object, object)
    """Theme, the points that are skipped, a Skip or None."""
    kept_private = Signal(str, bool)
    """Theme, and whether its words stay between the two."""
    as_before_asked = Signal(str)
    """What is unanswered of a theme is as it was last time."""
    next_asked = Signal()
    """On to the next theme."""

    def __init__(self, instrument: Instrument, language: str, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._instrument, self._language, self._look = instrument, language, look
        self._theme: Theme = instrument.themes[0]
        self._answer: Answer = EMPTY
        self._heading = label(None, style="title", wrap=True)
        self._explanation = label(None, style="small", wrap=True)
        self._questions: dict[Viewpoint, QLabel] = {}
        self._marks: dict[Viewpoint, QLabel] = {}
        self._rows: dict[Viewpoint, NumberRow] = {}
        self._words = OwnWords(look)
        self._as_before = button(
            self,
            lambda: self.tr("As last time"),
            lambda: self.as_before_asked.emit(self._theme.id),
            tip=lambda: self.tr("What you have not answered today is as it was last time"),
        )
        self._skips = SkipRow()
        self._next = button(self, lambda: self.tr("Next"), self.next_asked.emit, "main")
        self._build()
        self._connect()
        self._arrange()
        self.show_texts()

    def show_answer(self, theme: Theme, answer: Answer, *, can_be_as_before: bool = False) -> None:
        """Show what is said of a theme. What already shows it is left alone.

        `can_be_as_before`: an earlier round has a value that today's lacks.
        """
        is_other = theme is not self._theme
        if is_other:
            self._theme = theme
            self._answer = answer
            self.show_texts()
        self._answer = answer
        self._as_before.setVisible(can_be_as_before)
        for viewpoint, row in self._rows.items():
            score = answer.score(viewpoint)
            if row.score != score:
                row.show_score(score)
                row.setAccessibleDescription(self._said(score))
        self._words.show_answer(answer, is_other=is_other)
        open_points = answer.unanswered()
        reasons = {answer.why_skipped(point) for point in open_points}
        why = reasons.pop() if len(reasons) == 1 else None
        self._skips.show_reason(why, possible=bool(open_points))

    def speak(self, language: str) -> None:
        """Ask in another language."""
        self._language = language
        self.show_texts()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self._words.dress(look)
        self._arrange()
        for viewpoint, row in self._rows.items():
            row.dress(look)
            self._marks[viewpoint].setPixmap(mark_picture(viewpoint, look))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.show_texts()

    def focus_comment(self) -> None:
        """Bring the keyboard to the words, after the last one."""
        self._words.entrance().setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, viewpoint: Viewpoint) -> NumberRow:
        """The keys of a viewpoint."""
        return self._rows[viewpoint]

    @property
    def comment_box(self) -> CommentBox:
        """Where the words are typed."""
        return self._words.box

    @property
    def words(self) -> OwnWords:
        """The words with their veil."""
        return self._words

    def show_texts(self) -> None:
        """Say the theme's name, its questions and the scale in the language of the meeting."""
        theme, language = self._theme, self._language
        self._heading.setText(theme.name.in_language(language))
        self._explanation.setText(theme.explanation.in_language(language))
        asked = self._instrument.questions
        for viewpoint, row in self._rows.items():
            question = getattr(asked, viewpoint.value).in_language(language)
            self._questions[viewpoint].setText(question)
            anchors = {
                score: words.in_language(language)
                for score, words in self._instrument.anchors.get(viewpoint, {}).items()
            }
            name = f"{self._heading.text()}. {question}"
            row.name(name, self._said(None), anchors)
            row.setAccessibleDescription(self._said(self._answer.score(viewpoint)))
        hope = asked.comment.in_language(language)
        self._words.question.setText(hope)
        self._words.box.setAccessibleName(f"{self._heading.text()}. {hope}")

    def _said(self, score: int | None) -> str:
        return self.tr("not answered") if score is None else str(score)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(4)
        head = QHBoxLayout()
        self._names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._names.setSpacing(10)
        self._names.addWidget(self._heading)
        self._names.addWidget(self._explanation, 1)
        head.addLayout(self._names, 1)
        head.addWidget(self._as_before, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for viewpoint in Viewpoint:
            self._marks[viewpoint] = QLabel()
            self._questions[viewpoint] = label(None, style=viewpoint.value, wrap=True)
            self._rows[viewpoint] = NumberRow(viewpoint, self._look)
            self._marks[viewpoint].setPixmap(mark_picture(viewpoint, self._look))
            line = QHBoxLayout()
            line.setSpacing(4)
            line.addWidget(self._marks[viewpoint], 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(self._questions[viewpoint], 1)
            column.addSpacing(6)
            column.addLayout(line)
            column.addWidget(self._rows[viewpoint])
        column.addSpacing(8)
        column.addWidget(self._words, 1)
        column.addSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self._skips, 1)
        foot.addWidget(self._next, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)

    def _connect(self) -> None:
        for viewpoint, row in self._rows.items():
            row.chosen.connect(
                lambda score, v=viewpoint: self.scored.emit(self._theme.id, v.value, score)
            )
        self._words.typed.connect(lambda words: self.written.emit(self._theme.id, words))
        self._words.left.connect(self.left)
        self._words.kept_private.connect(
            lambda private: self.kept_private.emit(self._theme.id, private)
        )
        self._skips.skipped.connect(self._on_skipped)

    def _arrange(self) -> None:
        """A theme and what it means share a line, unless the text is large."""
        large = self._look.scale > _LARGE
        direction = QBoxLayout.Direction
        self._names.setDirection(direction.TopToBottom if large else direction.LeftToRight)
        self._heading.setWordWrap(large)

    def _on_skipped(self, why: Skip | None) -> None:
        points: tuple[Point, ...] = self._answer.unanswered()
        self.skipped.emit(self._theme.id, points, why)
