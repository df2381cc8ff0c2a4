"""The door: makes a store the first time, opens it every time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mylife_desktop.domain.problem import Problem
from mylife_desktop.language import WORKER_LANGUAGES
from mylife_desktop.problem_texts import sentence
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.column import in_the_middle
from mylife_desktop.ui.widgets.controls import button, label, labelled, line_field, row
from mylife_desktop.ui.widgets.emblem import Emblem
from mylife_desktop.ui.widgets.pill_menu import LanguagePill, LookPill
from mylife_desktop.ui.widgets.scroll import Scroll
from mylife_desktop.ui.widgets.secret_field import SecretField

_WIDTH = 440
_UNBOUNDED = 16777215  # what Qt calls no maximum (QWIDGETSIZE_MAX)
_TWO_LINES = "\n"


class UnlockPage(Page):
    """Asks for the passphrase; where there is no store yet, for a name and a new passphrase."""

    can_be_hidden = False

    unlock_asked = Signal(str)
    make_asked = Signal(str, str)
    """The worker's name and the passphrase."""
    practise_asked = Signal()
    keep_nothing_asked = Signal()
    help_asked = Signal()

    def __init__(self, look: Look, language: str, *, new: bool) -> None:
        super().__init__()
        self._new = new
        self._emblem = Emblem(look, 80 if new else 212)  # a window's frame takes its room too
        self.languages = LanguagePill(WORKER_LANGUAGES, language)
        self.looks = LookPill()
        self._problem = label(None, style="problem", wrap=True)
        self._problem.hide()
        self._room = label(None, _TWO_LINES, "problem")
        """Never seen: so much is free below the links that nothing moves by a problem."""
        self._room.hide()
        _keep_room(self._room, not new)
        self._above = QWidget()
        self._above.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._shown: Problem | None = None
        self._worker = line_field(self, lambda: self.tr("Your name"))
        self._secret = SecretField(lambda: self.tr("Passphrase"))
        self._again = SecretField(lambda: self.tr("The same passphrase again"))
        make, unlock = (lambda: self.tr("Make my store")), (lambda: self.tr("Unlock"))
        self._go = button(self, make if new else unlock, self._on_go, "main")
        self._practise = button(
            self,
            lambda: self.tr("Practise with an invented person"),
            self.practise_asked.emit,
            "link",
        )
        self._keep_nothing = button(
            self,
            lambda: self.tr("A meeting that keeps nothing"),
            self.keep_nothing_asked.emit,
            "link",
        )
        self._help = button(
            self,
            lambda: self.tr("Help now"),
            self.help_asked.emit,
            "pill",
            tip=lambda: self.tr("Help now: whom to call  F1"),
        )
        self._build(look)
        if not new:
            for unasked in (self._worker, self._again):
                unasked.setParent(self)  # or it would outlive the page
                unasked.hide()
        for field in (self._worker, self._secret.field, self._again.field):
            field.returnPressed.connect(self._on_go)

    def first_focus(self) -> QLineEdit:
        """The first field to fill in."""
        return self._worker if self._new else self._secret.field

    def wait(self, waiting: bool) -> None:
        """Say that the lock is turning (about half a second)."""
        if waiting:
            self.setFocus()  # or it goes on to the last link, and the page scrolls down to it
        links = (self._practise, self._keep_nothing)
        for one in (self._worker, self._secret, self._again, self._go, *links):
            one.setEnabled(not waiting)
        if waiting:
            self._problem.hide()
        else:
            self._secret.field.setFocus()

    def show_problem(self, problem: Problem) -> None:
        """Say calmly what is wrong; what was typed can be typed again."""
        self.wait(False)
        self._shown = problem
        self._problem.setText(sentence(problem))
        self._keep_in_place()
        self._problem.show()
        self._secret.field.selectAll()

    def forget(self) -> None:
        """Leave nothing of the passphrase in the fields."""
        self._secret.field.clear()
        self._again.field.clear()

    def retranslate(self) -> None:
        """Say everything anew, the problem too."""
        super().retranslate()
        if hasattr(self, "_shown") and self._shown is not None:
            self._problem.setText(sentence(self._shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in the middle again."""
        super().resizeEvent(event)
        self._let_go()

    def _keep_in_place(self) -> None:
        """What was typed in and pressed stays where it is, however long the sentence is."""
        if self._above.isVisible():
            self._above.setFixedHeight(self._above.height())
        _keep_room(self._problem, True)  # nor does anything move while the lock is turning
        _keep_room(self._room, False)

    def _let_go(self) -> None:
        self._above.setMinimumHeight(0)
        self._above.setMaximumHeight(_UNBOUNDED)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._let_go()
        self._emblem.dress(look)
        self._column.setFixedWidth(round(_WIDTH * min(look.scale, 1.75)))

    def _on_go(self) -> None:
        passphrase = self._secret.field.text()
        if not self._new:
            self.unlock_asked.emit(passphrase)
            return
        worker = self._worker.text().strip()
        if not worker:
            self.show_problem(Problem("worker_name_missing"))
            self._worker.setFocus()
        elif passphrase != self._again.field.text():
            self.show_problem(Problem("passphrases_differ"))
        else:
            self.make_asked.emit(worker, passphrase)

    def _build(self, look: Look) -> None:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(4, 0, 4, 16)
        column.setSpacing(8 if self._new else 10)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._above, 1)
        column.addWidget(self._emblem, 0, centre)
        title = label(None, "My Life", "title")
        column.addWidget(title, 0, centre)
        calm = label(
            self, lambda: self.tr("Everything stays on this laptop, locked."), "quiet", wrap=True
        )
        calm.setAlignment(centre)
        column.addWidget(calm)
        column.addSpacing(4 if self._new else 8)
        if self._new:
            column.addLayout(labelled(self, lambda: self.tr("Your name"), self._worker))
        column.addLayout(labelled(self, lambda: self.tr("Passphrase"), self._secret))
        if self._new:
            column.addWidget(
                label(
                    self,
                    lambda: self.tr(
                        "At least 12 characters: a few words that only you would put together. "
                        "Nobody can open the store without it."
                    ),
                    "small",
                    wrap=True,
                )
            )
            column.addLayout(labelled(self, lambda: self.tr("The same again"), self._again))
        column.addWidget(self._go)
        column.addWidget(self._problem)
        column.addWidget(self._practise, 0, centre)
        column.addWidget(self._keep_nothing, 0, centre)
        column.addWidget(self._room)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        top = row(None, self.languages, self.looks, self._help)
        top.setContentsMargins(20, 6, 20, 0)
        whole.addLayout(top)
        whole.addWidget(Scroll(in_the_middle(self._column)), 1)
        self.dress(look)


def _keep_room(words: QWidget, keeps: bool) -> None:
    """Whether the room of what is hidden stays free."""
    policy = words.sizePolicy()
    policy.setRetainSizeWhenHidden(keeps)
    words.setSizePolicy(policy)
