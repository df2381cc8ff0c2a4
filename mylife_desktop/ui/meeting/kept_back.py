"""The words on single themes that somebody is not to see, though all others may be seen."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mylife_desktop.ui.page import Speaking
from mylife_desktop.ui.widgets.controls import button, label
from mylife_desktop.ui.widgets.flow import Flow
from mylife_desktop.ui.widgets.scroll import keep_in_place
from mylife_desktop.ui.widgets.tab_order import put_in_order

_CROSS = "× "


class KeptBack(Speaking):
    """One key a theme, behind a link; what is kept back is in view at once, with a cross.

    The link stands above them: by a press nothing above what was pressed comes or goes.
    """

    pressed = Signal(str)
    """A comment (comment:x). Nothing changes by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._comments: tuple[tuple[str, str], ...] = ()
        self._kept: frozenset[str] = frozenset()
        self._is_open = False
        self._heading = label(self, lambda: self.tr("But not my words on:"), "strong", wrap=True)
        self.fold_link = button(self, self._link_said, self._on_link, "link")
        self._keys: dict[str, QPushButton] = {}
        self._box = QWidget()
        self._flow = Flow(6)
        self._box.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fold_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addWidget(self._box)

    def show_comments(self, comments: Sequence[tuple[str, str]], kept: Collection[str]) -> None:
        """Show the comments (comment:x) with what their themes are called, and which are kept."""
        if tuple(comments) != self._comments:
            self._comments = tuple(comments)
            self._make()
        self._kept = frozenset(kept)
        self._follow()

    def key(self, comment: str) -> QPushButton:
        """The key of a comment."""
        return self._keys[comment]

    def first_focus(self) -> QWidget:
        """The first key in view, or the link."""
        return next((e for e in self._keys.values() if not e.isHidden()), self.fold_link)

    def fold(self) -> None:
        """Only what is kept back stays in view."""
        self._is_open = False
        self._follow()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        if hasattr(self, "_flow"):
            self._follow()

    def _follow(self) -> None:
        for comment, name in self._comments:
            made, is_kept = self._keys[comment], comment in self._kept
            made.setText((f"{_CROSS}{name}" if is_kept else name).replace("&", "&&"))
            made.setChecked(is_kept)
            made.updateGeometry()
            made.setVisible(is_kept or self._is_open)
            said = (
                self.tr("My words on {theme}: kept back")
                if is_kept
                else self.tr("My words on {theme}: may be seen")
            )
            made.setAccessibleName(said.format(theme=name))
        shown = bool(self._kept) or self._is_open
        self._heading.setVisible(shown)
        self._box.setVisible(shown)
        self.fold_link.setVisible(len(self._kept) < len(self._comments))
        self.fold_link.setText(self._link_said())
        self.fold_link.setAccessibleName(self._link_said())

    def _link_said(self) -> str:
        if self._is_open:
            return self.tr("Ready")
        return self.tr("Keep more words back …") if self._kept else self.tr("Keep words back …")

    def _on_link(self) -> None:
        self._is_open = not self._is_open
        keep_in_place(self.fold_link)
        self._follow()
        if self._is_open and self._keys:
            next(iter(self._keys.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_key(self, comment: str) -> None:
        self._keys[comment].setChecked(comment in self._kept)  # it has changed by itself
        self.pressed.emit(comment)

    def _make(self) -> None:
        self._flow.clear()
        self._keys = {}
        for comment, _ in self._comments:
            made = _Key()
            made.setProperty("kind", "choice")
            made.setCheckable(True)
            made.setAutoDefault(True)
            made.clicked.connect(lambda _=False, which=comment: self._on_key(which))
            self._keys[comment] = made
            self._flow.addWidget(made)
        put_in_order(self, (self.fold_link, *self._keys.values()))


class _Key(QPushButton):
    """As wide without its cross as with it: the other keys stay where they are."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        cross = 0 if self.isChecked() else self.fontMetrics().horizontalAdvance(_CROSS)
        return QSize(hint.width() + cross, hint.height())
