"""Buttons, labels and fields. Each builder gives the control its name, so none can be forgotten."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mylife_desktop.circle.icons import paint_icon
from mylife_desktop.ui.page import Speaking

Kind = Literal["plain", "choice", "main", "pill", "round", "link", "legend", "rail"]
TextStyle = Literal[
    "body",
    "huge",
    "clock",
    "title",
    "heading",
    "strong",
    "quiet",
    "small",
    "importance",
    "satisfaction",
    "hoped",
    "practice",
    "problem",
]


def button(
    page: Speaking,
    text: Callable[[], str],
    on_click: Callable[[], object],
    kind: Kind = "plain",
    *,
    name: Callable[[], str] | None = None,
    tip: Callable[[], str] | None = None,
) -> QPushButton:
    """A button that says what it does. `name` is for screen readers where the text is a sign."""
    made = QPushButton()
    made.setProperty("kind", kind)
    made.setAutoDefault(True)
    named(page, made, text, on_click, name=name, tip=tip)
    return made


def named(
    page: Speaking,
    made: QPushButton,
    text: Callable[[], str],
    on_click: Callable[[], object],
    *,
    name: Callable[[], str] | None = None,
    tip: Callable[[], str] | None = None,
) -> None:
    """Give a button its words, and what it does."""
    made.clicked.connect(lambda: on_click())
    page.say(made.setText, text)
    page.say(made.setAccessibleName, name or (lambda: made.text().replace("&&", "&")))
    if tip is not None:
        page.say(made.setToolTip, tip)


def label(
    page: Speaking | None,
    text: Callable[[], str] | str = "",
    style: TextStyle = "body",
    *,
    wrap: bool = False,
) -> QLabel:
    """A text to read; always plain, whatever people typed into it."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("words", style)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if isinstance(text, str):
        made.setText(text)
    elif page is not None:
        page.say(made.setText, text)
    return made


def line_field(
    page: Speaking,
    name: Callable[[], str],
    *,
    hint: Callable[[], str] | None = None,
    secret: bool = False,
) -> QLineEdit:
    """One line to type in, with its name for screen readers."""
    made = QLineEdit()
    made.setProperty("kind", "large")
    page.say(made.setAccessibleName, name)
    if hint is not None:
        page.say(made.setPlaceholderText, hint)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
    return made


def labelled(page: Speaking, name: Callable[[], str], field: QWidget) -> QVBoxLayout:
    """A field below its visible name."""
    column = QVBoxLayout()
    column.setSpacing(6)
    head = label(page, name, "strong")
    head.setBuddy(field)
    column.addWidget(head)
    column.addWidget(field)
    return column


def card() -> QFrame:
    """A white card."""
    made = QFrame()
    made.setProperty("surface", "card")
    return made


def row(*items: QWidget | None, spacing: int = 10) -> QHBoxLayout:
    """Widgets side by side; None is the free space between them."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for item in items:
        if item is None:
            made.addStretch(1)
        else:
            made.addWidget(item)
    return made


def icon(name: str, colour: str, size: int, ratio: float = 2.0) -> QIcon:
    """One of `resources/icons` in a colour of the palette, `size` logical pixels."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        paint_icon(
            painter,
            name,
            picture.rect().toRectF().adjusted(0, 0, -size * (ratio - 1), -size * (ratio - 1)),
            colour,
        )
    return QIcon(picture)
