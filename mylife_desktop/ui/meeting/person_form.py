"""Somebody of the plan: as a row, and as a few fields that are kept while they are typed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mylife_desktop.domain.people_edits import Details, Kind
from mylife_desktop.ui.look import TARGET, Look
from mylife_desktop.ui.meeting.short_words import ShortWords
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.controls import button, label, labelled, line_field
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.half_typed import HalfTyped, Typed
from mylife_desktop.ui.widgets.scroll import show_whole

_PAIRED = 560
"""Logical pixels at 100 % text from which on two fields stand side by side."""
_SIDE = 12


@dataclass(frozen=True)
class Shown:
    """Somebody, and where they stand in the plan. `goals` are words of goals."""

    details: Details
    is_manager: bool = False
    is_coordinator: bool = False
    goals: tuple[str, ...] = ()
    steps: int = 0
    can_be_taken_out: bool = False
    takes_over: str = ""


class _Counted(QObject):
    """Texts with a number."""

    def goals(self, number: int) -> str:
        return self.tr("in %n goal(s)", "", number)


class PersonRow(QPushButton):
    """A name, and who that is; pressed it opens."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Shown | None = None
        self.setProperty("kind", "wait")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.name, self.role = label(None, style="strong", wrap=True), label(None, wrap=True)
        self.role.setProperty("words", "quiet")
        for part in (self.name, self.role):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sign = label(None, "▸", "quiet")
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.role)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(_SIDE, 6, _SIDE, 6)
        inside.setSpacing(8)
        inside.addLayout(words, 1)
        inside.addWidget(self._sign)
        self.toggled.connect(lambda is_open: self._sign.setText("▾" if is_open else "▸"))

    def show_person(self, shown: Shown) -> None:
        """Show somebody."""
        self._shown = shown
        one = shown.details
        parts = [
            one.role,
            one.service,
            self._mark(shown),
            _Counted().goals(len(shown.goals)) if shown.goals else "",
        ]
        said = " · ".join(" ".join(part.split()) for part in parts if part.strip())
        self.name.setText(breakable(" ".join(one.name.split())))
        self.role.setText(breakable(said))
        self.role.setVisible(bool(said))
        self.setAccessibleName(f"{one.name}, {said}" if said else one.name)
        self.updateGeometry()

    def _mark(self, shown: Shown) -> str:
        marks = []
        if shown.is_manager:
            marks.append(self.tr("case manager"))
        if shown.is_coordinator:
            marks.append(self.tr("★ keeps the plan together"))
        return " · ".join(marks)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Say it anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.show_person(self._shown)

    def hasHeightForWidth(self) -> bool:
        """Wrapped where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its words."""
        room = max(1, width - 2 * _SIDE - 8 - self._sign.sizeHint().width())
        words = self.name.heightForWidth(room)
        words += 0 if self.role.isHidden() else self.role.heightForWidth(room)
        return max(TARGET, words + 12)

    def sizeHint(self) -> QSize:
        """Its words at the width there is."""
        width = max(self.width(), TARGET)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A target at least."""
        return QSize(TARGET, self.heightForWidth(max(self.width(), TARGET)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class PersonForm(Speaking):
    """What is written of somebody, and what can be said of them."""

    changed = Signal(str, str, str)
    """An id, what of the person, and the words as they stand."""
    left = Signal()
    coordinator_named = Signal(object)
    excluded = Signal(str, str)
    taken_out = Signal(str)
    finished = Signal()
    half_typed = Signal(str, object)
    """Why somebody must stay away, while it is not said yet: see `HalfTyped`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "lit")
        self._look = look
        self._shown: Shown | None = None
        self.fields: dict[str, QLineEdit] = {
            "name": line_field(self, lambda: self.tr("Name")),
            "role": line_field(self, lambda: self.tr("Who that is")),
            "service": line_field(self, lambda: self.tr("Service")),
            "phone": line_field(self, lambda: self.tr("Telephone")),
        }
        self.coordinator = button(
            self, lambda: self.tr("Keeps the plan together"), self._on_coordinator, "choice"
        )
        self.coordinator.setCheckable(True)
        self.away = button(self, lambda: self.tr("Must not be contacted …"), self.ask_why, "choice")
        self.out = button(self, lambda: self.tr("Take out again"), self._on_out, "choice")
        self.done = button(self, lambda: self.tr("Done"), self.finished.emit)
        self.kinds = {
            Kind.OWN: self._kind(Kind.OWN, lambda: self.tr("One of my own")),
            Kind.PROFESSIONAL: self._kind(Kind.PROFESSIONAL, lambda: self.tr("A professional")),
        }
        self._asks = QWidget()
        self._what = label(None, wrap=True)
        self.why = ShortWords(look)
        self.sure = button(self, lambda: self.tr("Must not be contacted"), self._on_excluded)
        self.not_sure = button(self, lambda: self.tr("Leave it as it is"), self._on_kept)
        self._half = HalfTyped(self, lambda: {"why": self.why})
        self._half.told.connect(self.half_typed)
        self.why.typed.connect(self._half.note)
        self._build()
        self.retranslate()
        for key, one in self.fields.items():
            one.textEdited.connect(lambda words, key=key: self._on_typed(key, words))
            one.editingFinished.connect(self.left)

    def show_person(self, shown: Shown) -> None:
        """Show somebody; a field that already shows its words is left alone."""
        is_other = self._shown is None or self._shown.details.id != shown.details.id
        self._shown = shown
        for key, one in self.fields.items():
            words = str(getattr(shown.details, key))
            # An empty name is not kept, and not put back while somebody types another one.
            is_being_typed = key == "name" and not is_other and not one.text().strip()
            if one.text() != words and not is_being_typed:
                one.setText(words)
        for kind, one_kind in self.kinds.items():
            one_kind.setChecked(kind is shown.details.kind)
            one_kind.setVisible(not shown.is_manager)
        self.coordinator.setChecked(shown.is_coordinator)
        # Without anybody named it is the case manager: there is nothing to take back.
        self.coordinator.setEnabled(not (shown.is_manager and shown.is_coordinator))
        self.away.setVisible(not shown.is_manager)
        self.out.setVisible(shown.can_be_taken_out)
        if is_other:
            self._half.leave()
            self._ask(False)
        self._what.setText(self._consequence())

    @property
    def is_asking(self) -> bool:
        """Whether it is asked why somebody must stay away."""
        return not self._asks.isHidden()

    def first_focus(self) -> QWidget:
        """Who that is: the name is known already."""
        return self.why if self.is_asking else self.fields["role"]

    def remember(self, form: str, typed: Typed) -> None:
        """These words were left when it was asked why somebody must stay away."""
        self._half.remember(form, typed)

    def ask_why(self) -> None:
        """Ask why somebody, who is shown, must stay away."""
        self._ask(True)
        self._half.leave()
        self.why.show_words("")
        if self._shown is not None:
            self._half.begin(f"why/{self._shown.details.id}")
        self.why.setFocus()
        show_whole(self._asks)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "why"):
            self.why.ask(self.tr("Why, in my words, if I want to say"))
            self._what.setText(self._consequence())

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._look = look
        self.why.dress(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two fields side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is done."""
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def _consequence(self) -> str:
        if self._shown is None:
            return ""
        said = self.tr(
            "{name} then sees nothing, is put on no step and is not contacted. The name is covered."
        ).format(name=self._shown.details.name)
        if self._shown.steps:
            steps = self.tr("%n step(s) of theirs go to {who}.", "", self._shown.steps)
            said += " " + steps.format(who=self._shown.takes_over)
        return said

    def _ask(self, asks: bool) -> None:
        self._asks.setVisible(asks)
        self._acts.setVisible(not asks)

    def _on_typed(self, key: str, words: str) -> None:
        if self._shown is not None and (words.strip() or key != "name"):
            self.changed.emit(self._shown.details.id, key, words)

    def _on_kind(self, kind: Kind) -> None:
        if self._shown is not None and kind is not self._shown.details.kind:
            self.changed.emit(self._shown.details.id, "kind", str(kind))
            self.left.emit()

    def _on_coordinator(self) -> None:
        if self._shown is not None:
            is_it = not self._shown.is_coordinator
            self.coordinator_named.emit(self._shown.details.id if is_it else None)

    def _on_kept(self) -> None:
        self._half.end()
        self._ask(False)
        self.away.setFocus()

    def _on_excluded(self) -> None:
        if self._shown is not None:
            self._ask(False)
            self.excluded.emit(self._shown.details.id, self.why.words())
            self._half.end()

    def _on_out(self) -> None:
        if self._shown is not None:
            self.taken_out.emit(self._shown.details.id)

    def _kind(self, kind: Kind, text: Callable[[], str]) -> Choice:
        return choice(self, text, lambda: self._on_kind(kind))

    def _build(self) -> None:
        names: dict[str, Callable[[], str]] = {
            "name": lambda: self.tr("Name"),
            "role": lambda: self.tr("Who that is"),
            "service": lambda: self.tr("Service"),
            "phone": lambda: self.tr("Telephone"),
        }
        self._pairs = QWidget()
        self._flow = Flow(12)
        self._pairs.setLayout(self._flow)
        self._cells = []
        for key, one in self.fields.items():
            cell = QWidget()
            inner = labelled(self, names[key], one)
            inner.setContentsMargins(0, 0, 0, 0)
            cell.setLayout(inner)
            self._cells.append(cell)
            self._flow.addWidget(cell)
        self._acts = Group(self, lambda: self.tr("Who that is"), acts := Flow(8))
        for act in (*self.kinds.values(), self.coordinator, self.away, self.out, self.done):
            acts.addWidget(act)
        asks = QVBoxLayout(self._asks)
        asks.setContentsMargins(0, 0, 0, 0)
        asks.setSpacing(8)
        asks.addWidget(self._what)
        asks.addWidget(self.why)
        both = QWidget()
        answers = Flow(8)
        both.setLayout(answers)
        answers.addWidget(self.sure)
        answers.addWidget(self.not_sure)
        asks.addWidget(both)
        self._asks.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(12)
        for part in (self._pairs, self._acts, self._asks):
            column.addWidget(part)

    def _arrange(self) -> None:
        room = max(self.width() - 28, 1)
        wide = room >= self._look.px(_PAIRED)
        for cell in self._cells:
            cell.setFixedWidth((room - 12) // 2 if wide else room)
        self._flow.invalidate()
