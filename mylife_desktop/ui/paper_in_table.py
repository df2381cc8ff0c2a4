"""The numbers of a paper, box by box: a digit each, and the keyboard moves on by itself."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from mylife_desktop.circle.layout import FAMILY
from mylife_desktop.domain.instrument import Instrument, Theme
from mylife_desktop.domain.paper import Paper
from mylife_desktop.domain.themes import SCALE, Viewpoint
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.person_texts import spoken
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.controls import icon, label, row
from mylife_desktop.ui.widgets.mark_icon import mark_picture
from mylife_desktop.ui.widgets.number_row import score_of_key
from mylife_desktop.ui.widgets.tab_order import in_tab_order

_EMPTY: Final = "–"
_NUMBERS: Final = frozenset(map(str, SCALE))
_BOX: Final = 68
_ICON: Final = 22
_NAME: Final = 132
_STEPS: Final = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_GOING_ON: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NumberBox(QLineEdit):
    """One box of the paper. A line to a screen reader, which may also write into it."""

    typed = Signal(object)
    """0-10, or None: it was left empty on the paper."""
    cleared = Signal()
    went_on = Signal()
    went_back = Signal()
    stepped = Signal(int, int)
    """So many rows down and columns to the right."""
    entered = Signal()
    """The keyboard is here."""
    left = Signal()
    """It is elsewhere."""

    def __init__(self, theme: Theme, viewpoint: Viewpoint, look: Look) -> None:
        super().__init__()
        self.theme, self.viewpoint, self._look = theme, viewpoint, look
        self._is_left_empty, self._shown = False, ""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.textChanged.connect(self._on_written)
        self.dress(look)

    def show_score(self, score: int | None, *, is_left_empty: bool) -> None:
        """Show a number, a box that was left empty, or one that is not typed in yet."""
        self._is_left_empty = is_left_empty
        self._shown = _EMPTY if is_left_empty else "" if score is None else str(score)
        self._write_shown()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.setFixedSize(QSize(look.px(_BOX), max(TARGET, look.px(36))))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers, + is 10; Space and Enter go on, Backspace takes back."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_plain = held == Qt.KeyboardModifier.NoModifier
        if (score := score_of_key(event)) is not None:
            if not event.isAutoRepeat():
                self._answer(score)
        elif is_plain and key in _GOING_ON:
            if not event.isAutoRepeat():
                self.go_on()
        elif is_plain and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            if self.text():
                self.cleared.emit()
            elif key == Qt.Key.Key_Backspace:
                self.went_back.emit()
        elif is_plain and key in _STEPS:
            self.stepped.emit(*_STEPS[key])
        else:
            event.ignore()

    def go_on(self) -> None:
        """To the next box; this one, if nothing is in it, was left empty on the paper."""
        if not self.text():
            self.typed.emit(None)
        self.went_on.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.deselect()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that it is elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, what is in it, and the keyboard's ring."""
        palette, box = self._look.palette, QRectF(self.rect())
        is_filled = bool(self.text()) and not self._is_left_empty
        colour = palette.of(self.viewpoint)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(colour if is_filled else QColor(palette.surface))
            painter.setPen(QPen(colour if is_filled else QColor(palette.edge), 1.2))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 9, 9)
            font = QFont(FAMILY)
            font.setPixelSize(self._look.px(17))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(palette.on_value if is_filled else palette.quiet))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.focus), 3))
                painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)

    def _answer(self, score: int) -> None:
        self.typed.emit(score)
        self.went_on.emit()

    def _on_written(self, text: str) -> None:
        """It was written without a key: by assistive technology, or put in with the mouse."""
        if text in _NUMBERS:
            self.typed.emit(int(text))
        elif not text:
            self.cleared.emit()
        else:  # nobody is to take it for an answer
            self._write_shown()

    def _write_shown(self) -> None:
        if self._shown != self.text():
            self.blockSignals(True)
            self.setText(self._shown)
            self.blockSignals(False)
        self.update()


class PaperInTable(Speaking):
    """The themes as rows, the viewpoints as columns, typed in from left to right."""

    scored = Signal(str, str, object)
    """A theme, a viewpoint, and 0-10 or None for a box that was left empty."""
    cleared = Signal(str, str)
    ended = Signal()
    """The last box is typed in."""
    entered = Signal(str)
    """The keyboard came to a box; what it is of, in words."""
    left = Signal()
    """The keyboard is in no box."""

    def __init__(self, instrument: Instrument, look: Look) -> None:
        super().__init__()
        self._instrument, self._look = instrument, look
        self._has_hoped = False
        self.boxes = {
            (theme.id, viewpoint): self._made_box(theme, viewpoint)
            for theme in instrument.themes
            for viewpoint in Viewpoint
        }
        self._heads = {viewpoint: _Head(viewpoint, look) for viewpoint in Viewpoint}
        self._names = {
            theme.id: label(None, style="strong", wrap=True) for theme in instrument.themes
        }
        self._icons = {theme.id: label(None) for theme in instrument.themes}
        self._build()
        self.dress(look)
        self._show_texts()

    def show_paper(self, paper: Paper) -> None:
        """Show what is typed in so far."""
        if paper.has_hoped is not self._has_hoped:
            self._has_hoped = paper.has_hoped
            self._follow_hoped()
        for (theme, viewpoint), box in self.boxes.items():
            score = paper.scores.get((theme, viewpoint))
            is_left_empty = score is None and (theme, viewpoint) in paper.scores
            box.show_score(score, is_left_empty=is_left_empty)
            box.setAccessibleDescription(
                self.tr("left empty on the paper")
                if is_left_empty
                else ("" if score is not None else self.tr("not typed in yet"))
            )

    def asked(self) -> list[NumberBox]:
        """The boxes that there are on the paper, in the order of typing."""
        return [box for box in self.boxes.values() if self._has_hoped or not _is_hoped(box)]

    def first_focus(self) -> NumberBox:
        """The first box that is not typed in yet, else the last one."""
        asked = self.asked()
        return next((box for box in asked if not box.text()), asked[-1])

    def current(self) -> NumberBox | None:
        """The box that has the keyboard."""
        return next((box for box in self.boxes.values() if box.hasFocus()), None)

    def put(self, score: int | None) -> None:
        """A number, or (None) that it was left empty, goes where the keyboard is."""
        if (box := self.current()) is not None:
            box.typed.emit(score)
            box.went_on.emit()

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return list(self.boxes.values())

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_icons"):
            self._show_texts()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        size = look.px(_ICON)
        for theme in self._instrument.themes:
            picture = icon(theme.icon, look.palette.ink, size).pixmap(size)
            self._icons[theme.id].setPixmap(picture)
            self._names[theme.id].setMinimumWidth(look.px(_NAME))
        for box in self.boxes.values():
            box.dress(look)
        for head in self._heads.values():
            head.dress(look)

    # -- what happens ------------------------------------------------------------------------------

    def _go(self, box: NumberBox, by: int) -> None:
        asked = self.asked()
        at = asked.index(box) + by
        if at >= len(asked):
            self.ended.emit()
        elif at >= 0:
            asked[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, box: NumberBox, down: int, right: int) -> None:
        asked, columns = self.asked(), 3 if self._has_hoped else 2
        at = asked.index(box)
        if right:
            to = at + right if 0 <= at % columns + right < columns else at
        else:
            to = at + down * columns
        if 0 <= to < len(asked):
            asked[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _made_box(self, theme: Theme, viewpoint: Viewpoint) -> NumberBox:
        box = NumberBox(theme, viewpoint, self._look)
        place = theme.id, viewpoint.value
        box.typed.connect(lambda score: self.scored.emit(*place, score))
        box.cleared.connect(lambda: self.cleared.emit(*place))
        box.went_on.connect(lambda: self._go(box, 1))
        box.went_back.connect(lambda: self._go(box, -1))
        box.stepped.connect(lambda down, right: self._step(box, down, right))
        box.left.connect(self.left)
        box.entered.connect(lambda: self.entered.emit(self._named(box)))
        return box

    # -- what is shown -----------------------------------------------------------------------------

    def _named(self, box: NumberBox) -> str:
        name = box.theme.name.in_language(spoken())
        return f"{name}: {self._viewpoint_said(box.viewpoint)}"

    def _viewpoint_said(self, viewpoint: Viewpoint) -> str:
        return {
            Viewpoint.IMPORTANCE: self.tr("Important"),
            Viewpoint.SATISFACTION: self.tr("Satisfied"),
            Viewpoint.HOPED: self.tr("Hoped for"),
        }[viewpoint]

    def _show_texts(self) -> None:
        for theme in self._instrument.themes:
            self._names[theme.id].setText(breakable(theme.name.in_language(spoken())))
        for viewpoint, head in self._heads.items():
            head.words.setText(self._viewpoint_said(viewpoint))
        for box in self.boxes.values():
            box.setAccessibleName(self._named(box))

    def _follow_hoped(self) -> None:
        self._heads[Viewpoint.HOPED].setVisible(self._has_hoped)
        for box in self.boxes.values():
            if _is_hoped(box):
                box.setVisible(self._has_hoped)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        for column, head in enumerate(self._heads.values()):
            grid.addWidget(head, 0, 1 + column, Qt.AlignmentFlag.AlignHCenter)
        for number, theme in enumerate(self._instrument.themes):
            line = QWidget()
            inside = row(self._icons[theme.id], self._names[theme.id])
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setStretch(1, 1)
            line.setLayout(inside)
            grid.addWidget(line, 1 + number, 0)
            for column, viewpoint in enumerate(Viewpoint):
                box = self.boxes[theme.id, viewpoint]
                grid.addWidget(box, 1 + number, 1 + column, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnStretch(0, 1)
        in_tab_order(self.stops())
        self._follow_hoped()


def _is_hoped(box: NumberBox) -> bool:
    return box.viewpoint is Viewpoint.HOPED


class _Head(QWidget):
    """A viewpoint's mark and word above its boxes."""

    def __init__(self, viewpoint: Viewpoint, look: Look) -> None:
        super().__init__()
        self._viewpoint = viewpoint
        self._mark: QLabel = label(None)
        self.words: QLabel = label(None, style=viewpoint.value)
        inside = row(self._mark, self.words, spacing=4)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Draw the mark in the new colours."""
        self._mark.setPixmap(mark_picture(self._viewpoint, look))


class NumberPad(Speaking):
    """The same numbers for a mouse or a finger. It takes no keyboard: the box keeps it."""

    pressed = Signal(object)
    """0-10, or None: left empty."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = {score: self._key(str(score), score) for score in (*SCALE[1:10], 0, 10)}
        self.empty = self._key(_EMPTY, None)
        self.say(self.empty.setAccessibleName, lambda: self.tr("Left empty on the paper"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, key in enumerate((*self.keys.values(), self.empty)):
            grid.addWidget(key, place // 3, place % 3)

    def _key(self, text: str, score: int | None) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("kind", "round")
        made.setAccessibleName(text)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda: self.pressed.emit(score))
        return made
