"""For whom an extract is: one of those who may see anything today."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mylife_desktop.ui.look import Look
from mylife_desktop.ui.meeting.one_of import OneOf
from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label, row
from mylife_desktop.ui.widgets.secret_field import SecretField


class PaperReader(Speaking):
    """It chooses nobody by itself."""

    chosen = Signal(str)
    """The id of somebody."""
    sharing_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] | None = None
        self.people = OneOf({}, lambda: self.tr("For whom it is"))
        self._nobody = label(
            self,
            lambda: self.tr("Nobody has been given leave to see anything yet."),
            wrap=True,
        )
        self.sharing = button(
            self, lambda: self.tr("Who may see what"), self.sharing_asked.emit, "link"
        )
        self._secret = SecretField(lambda: self.tr("Password for the PDF, if it is to have one"))
        self._secret_place = self._password_place()
        self._build()
        self.people.pressed.connect(self.chosen)

    @property
    def password(self) -> str:
        """What was typed as a password for the file; empty for none."""
        return self.field.text()

    @property
    def field(self) -> QLineEdit:
        """Where the password is typed."""
        return self._secret.field

    def show_readers(self, people: tuple[tuple[str, str], ...], reader: str) -> None:
        """Show who may see anything today (ids and names), and who of them is chosen."""
        if people != self._shown:
            self._shown = people
            self.people.offer({who: lambda name=name: name for who, name in people})  # type: ignore[misc]
        self.people.show_chosen(reader)
        self.people.setVisible(bool(people))
        self._nobody.setVisible(not people)
        self._secret_place.setVisible(reader in dict(people))

    def forget_password(self) -> None:
        """It was used, or another person is looked at."""
        self.field.clear()

    def _password_place(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = label(self, lambda: self.tr("Password for the PDF, if it is to have one"), "strong")
        head.setWordWrap(True)
        column.addWidget(head)
        column.addWidget(self._secret)
        column.addWidget(
            label(
                self,
                lambda: self.tr(
                    "At least 8 signs. Tell it by phone or face to face, not in the same message."
                ),
                "small",
                wrap=True,
            )
        )
        return made

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._nobody)
        column.addWidget(self.people)
        column.addLayout(row(self.sharing, None))
        column.addWidget(self._secret_place)
