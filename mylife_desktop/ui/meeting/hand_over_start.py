"""Before the client is alone with the laptop: how the worker will take it back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.pin import LONGEST, SHORTEST, Pin, is_pin
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.widgets.breakable import breakable
from mylife_desktop.ui.widgets.choice import Choice, choice
from mylife_desktop.ui.widgets.column import Column
from mylife_desktop.ui.widgets.controls import button, card, label, labelled, row
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.group import Group
from mylife_desktop.ui.widgets.secret_field import SecretField

_WIDTH = 640


class HandOverStart(Page):
    """Says what the client will see, and lets the worker set a PIN for this time."""

    for_client = True

    handed_over = Signal(object)
    """A Pin, or None: the passphrase, or in practice one press."""
    cancelled = Signal()
    help_asked = Signal()

    def __init__(
        self,
        called: str,
        language: str,
        look: Look,
        *,
        has_passphrase: bool,
        keeps_nothing: bool = False,
    ) -> None:
        super().__init__()
        self._keeps_nothing = keeps_nothing
        self.language, self._called, self._has_passphrase = language, called, has_passphrase
        self.secret = self._pin_field()
        self._fault = label(
            self,
            lambda: self.tr("A PIN has {fewest} to {most} digits and nothing else.").format(
                fewest=SHORTEST, most=LONGEST
            ),
            "problem",
            wrap=True,
        )
        self._fault.hide()
        self.without = self._choice(
            lambda: self.tr("My passphrase") if has_passphrase else self.tr("One press"),
            pin=False,
        )
        self.with_pin = self._choice(lambda: self.tr("A PIN for this time"), pin=True)
        self.go = button(self, lambda: self.tr("Hand over"), self._on_go, "main")
        self.help = button(
            self,
            lambda: self.tr("Help now"),
            self.help_asked.emit,
            "pill",
            tip=lambda: self.tr("Help now: whom to call  F1"),
        )
        self._column = Column(_WIDTH, look)
        self._pin_part = QWidget()
        self._build()
        self.secret.field.returnPressed.connect(self._on_go)
        self.secret.field.textEdited.connect(self._fault.hide)
        self._on_chosen(pin=False)

    def _pin_field(self) -> SecretField:
        made = SecretField(
            lambda: self.tr("PIN, {fewest} to {most} digits").format(fewest=SHORTEST, most=LONGEST)
        )
        self.say(
            made.field.setPlaceholderText,
            lambda: self.tr("{fewest} to {most} digits").format(fewest=SHORTEST, most=LONGEST),
        )
        made.field.setMaxLength(LONGEST)
        digits = Qt.InputMethodHint.ImhDigitsOnly
        made.field.setInputMethodHints(made.field.inputMethodHints() | digits)
        return made

    def first_focus(self) -> QWidget:
        """The way to go on."""
        return self.go

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape hands nothing over."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self._column.dress(look)

    def speak(self, language: str) -> None:
        """Another language is spoken with the client."""
        self.language = language

    def forget(self) -> None:
        """Leave nothing of the PIN in the field."""
        self.secret.field.clear()

    def _on_chosen(self, *, pin: bool) -> None:
        self.without.setChecked(not pin)
        self.with_pin.setChecked(pin)
        self._pin_part.setVisible(pin)
        self._fault.hide()
        if pin:
            self.secret.field.setFocus()

    def _on_go(self) -> None:
        if not self.with_pin.isChecked():
            self.handed_over.emit(None)
            return
        digits = self.secret.field.text()
        if is_pin(digits):
            self.forget()
            self.handed_over.emit(Pin(digits))
        else:
            self._fault.show()
            self.secret.field.selectAll()
            self.secret.field.setFocus()

    def _choice(self, text: Callable[[], str], *, pin: bool) -> Choice:
        return choice(self, text, lambda: self._on_chosen(pin=pin), "plain")

    def _build(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(26, 22, 26, 24)
        inside.setSpacing(8)
        for one in self._explanations():
            inside.addWidget(one)
        inside.addSpacing(12)
        inside.addLayout(labelled(self, lambda: self.tr("You come back with"), self._choices()))
        pin = QVBoxLayout(self._pin_part)
        pin.setContentsMargins(0, 8, 0, 0)
        pin.addWidget(self.secret)
        pin.addWidget(self._fault)
        pin.addWidget(label(self, self._about_pin, "small", wrap=True))
        inside.addWidget(self._pin_part)
        foot = Flow(spacing=12)
        foot.addWidget(self.go)
        foot.addWidget(button(self, lambda: self.tr("Back"), self.cancelled.emit))
        self._column.box.addWidget(frame)
        self._column.box.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        head = row(None, self.help)
        head.setContentsMargins(20, 6, 20, 6)  # where the bars of other pages have it
        whole.addLayout(head)
        whole.addStretch(1)
        whole.addWidget(self._column, 1000)
        whole.addStretch(2)

    def _explanations(self) -> list[QLabel]:
        def who() -> str:
            said = self.tr("{name} answers alone for a while").format(name=self._called)
            return breakable(said)

        return [
            label(self, who, "title", wrap=True),
            label(self, self._what_happens, wrap=True),
        ]

    def _what_happens(self) -> str:
        if self._keeps_nothing:
            return self.tr(
                "The questions fill the whole screen. Nothing else of the program can be "
                "opened until you take the laptop back, and closing the window hides it."
            )
        return self.tr(
            "The questions fill the whole screen. Nothing else of the program can be "
            "opened until you take the laptop back, and closing the window locks it."
        )

    def _about_pin(self) -> str:
        if not self._has_passphrase:
            return self.tr("The PIN is forgotten as soon as you are back.")
        return self.tr(
            "The PIN is forgotten as soon as you are back. Your passphrase works too, and after "
            "five wrong PINs it is the only way."
        )

    def _choices(self) -> QWidget:
        made = Group(self, lambda: self.tr("You come back with"), flow := Flow())
        for one in (self.without, self.with_pin):
            flow.addWidget(one)
        return made
