"""A field for a passphrase that can be shown while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, line_field


class SecretField(Speaking):
    """Dots, and a word beside them that shows what they stand for."""

    def __init__(self, name: Callable[[], str]) -> None:
        super().__init__()
        self._name = name
        self.field: QLineEdit = line_field(self, name, secret=True)
        self._toggle = button(
            self,
            self._toggle_text,
            self._on_toggle,
            "plain",
            name=self._toggle_name,
        )
        self._toggle.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusProxy(self.field)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self._toggle)

    def _is_shown(self) -> bool:
        return self.field.echoMode() == QLineEdit.EchoMode.Normal

    def _toggle_text(self) -> str:
        return self.tr("Hide") if self._is_shown() else self.tr("Show")

    def _toggle_name(self) -> str:
        """With the field, as there may be two of them."""
        said = self.tr("Hide: {field}") if self._is_shown() else self.tr("Show: {field}")
        return said.format(field=self._name())

    def _on_toggle(self) -> None:
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Password if self._is_shown() else mode.Normal)
        self.retranslate()
        self.field.setFocus()
