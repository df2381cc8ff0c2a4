"""What an eye, a finger, a keyboard and a screen reader find wrong with what is on the screen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from mylife_desktop.circle.circle_view import CircleView
from mylife_desktop.circle.voices import _Heard
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.widgets.choice import Choice
from tests import drive

TARGET = 44
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
)
ROLES = {
    QPushButton: (
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.RadioButton,
    ),
    Choice: (QAccessible.Role.RadioButton,),
    QRadioButton: (QAccessible.Role.RadioButton,),
    QLineEdit: (QAccessible.Role.EditableText,),
    QPlainTextEdit: (QAccessible.Role.EditableText,),
    QAbstractSlider: (QAccessible.Role.Slider,),
    QAbstractItemView: (QAccessible.Role.List,),
    QProgressBar: (QAccessible.Role.ProgressBar,),
}


def seen(window: MainWindow) -> list[QWidget]:
    """Whatever is on the screen now."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def controls(window: MainWindow) -> list[QWidget]:
    """What can be pressed, moved, typed into or read as a value; Qt's own scroll bars apart."""
    return [w for w in seen(window) if isinstance(w, CONTROLS) and not isinstance(w, QScrollBar)]


def called(widget: QWidget) -> str:
    """A widget in words, for whoever mends it."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else ""
    name = widget.accessibleName() or text
    return f"{type(widget).__name__} {name[:60]!r}"


# -- for the ear ---------------------------------------------------------------------------------


def unnamed(window: MainWindow) -> Iterator[str]:
    """Controls that a screen reader cannot tell from one another."""
    for widget in controls(window):
        heard = QAccessible.queryAccessibleInterface(widget)
        if heard is None or not heard.isValid():
            yield f"{called(widget)} is unknown to assistive technology"
            continue
        if not any(letter.isalnum() for letter in heard.text(QAccessible.Text.Name)):
            yield f"{called(widget)} at {place(widget)} has no name"
        for kind, roles in ROLES.items():
            if isinstance(widget, kind) and heard.role() not in roles:
                yield f"{called(widget)} is a {heard.role()}"
        if isinstance(widget, Choice) and not _question_of(widget):
            yield f"{called(widget)} is one of several, and nobody hears of what"
        if isinstance(widget, QAbstractSlider):
            value = heard.text(QAccessible.Text.Value)
            if not value.isdigit():
                yield f"{called(widget)} says {value!r} for its value"


def alike(window: MainWindow) -> Iterator[str]:
    """Controls that sound the same: same name, said the same more of, under the same question."""
    heard: dict[tuple[str, str, str], QWidget] = {}
    for widget in tab_stops(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not isinstance(widget, CONTROLS) or interface is None:
            continue
        name = interface.text(QAccessible.Text.Name)
        key = (name, interface.text(QAccessible.Text.Description), _question_of(widget))
        if heard.setdefault(key, widget) is not widget:
            yield f"{called(widget)} at {place(widget)} sounds like another one"


def _question_of(widget: QWidget) -> str:
    """What a screen reader says of the group in which a control stands."""
    at = widget.parentWidget()
    while at is not None and not (isinstance(at, QGroupBox) and at.accessibleName()):
        at = at.parentWidget()
    return at.accessibleName() if at is not None else ""


def read_otherwise(window: MainWindow, passed: list[QWidget]) -> Iterator[str]:
    """Where Tab goes back in what a screen reader reads from beginning to end."""
    read = {id(widget): at for at, widget in enumerate(_read(window))}
    order = [widget for widget in passed if id(widget) in read]
    if not order:
        return
    first = min(range(len(order)), key=lambda at: read[id(order[at])])
    for one, other in pairwise((*order[first:], *order[:first])):
        if read[id(other)] < read[id(one)]:
            yield f"Tab goes from {called(one)} back to {called(other)}"


def _read(widget: QWidget) -> Iterator[QWidget]:
    """Everything in view, in the order in which assistive technology finds it."""
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield from _read(child)


# -- for the finger ------------------------------------------------------------------------------


def too_small(window: MainWindow) -> Iterator[str]:
    """Controls of a meeting page that are hard to hit."""
    for widget in controls(window):
        if isinstance(widget, QProgressBar):
            continue
        if widget.width() < TARGET or widget.height() < TARGET:
            yield f"{called(widget)} is {widget.width()} x {widget.height()} px"


# -- for the eye ---------------------------------------------------------------------------------


def clipped(window: MainWindow) -> Iterator[str]:
    """Texts that have not the room they need."""
    for widget in seen(window):
        if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            yield from _clipped_label(widget)
        elif isinstance(widget, QPushButton) and widget.text():
            yield from _clipped_button(widget)
        elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
            room = widget.contentsRect().width() - 2 * 6
            needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            if needed > room:
                yield f"{called(widget)}: {widget.placeholderText()!r} needs {needed}, has {room}"
        elif isinstance(widget, CircleView):
            yield from _clipped_names(widget)


def _clipped_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if label.wordWrap():
        needed = metrics.boundingRect(
            QRect(0, 0, room.width(), 100_000), int(Qt.TextFlag.TextWordWrap), label.text()
        )
    else:
        needed = QRect(0, 0, *_size(metrics, label.text()))
    if needed.width() > room.width() + 1 or needed.height() > room.height() + 1:
        yield (
            f"{called(label)} needs {needed.width()} x {needed.height()},"
            f" has {room.width()} x {room.height()}"
        )


def _clipped_button(button: QPushButton) -> Iterator[str]:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    width, height = _size(button.fontMetrics(), button.text().replace("&&", "&"))
    if not button.icon().isNull():
        width += button.iconSize().width() + 4
    if width > room.width() + 1 or height > room.height() + 1:
        yield f"{called(button)} needs {width} x {height}, has {room.width()} x {room.height()}"


def _size(metrics: QFontMetrics, text: str) -> tuple[int, int]:
    size = metrics.size(0, text)
    return size.width(), size.height()


def _clipped_names(circle: CircleView) -> Iterator[str]:
    """Names of themes that leave the Circle's room or lie on one another."""
    layout = drive.layout_of(circle)
    room = circle.viewport().rect().toRectF()
    for one in layout.labels:
        if not room.contains(one.text):
            yield f"{' '.join(one.lines)!r} on the Circle leaves {room} with {one.text}"
        for other in layout.labels:
            if other is not one and other.text.intersects(one.text):
                yield f"{' '.join(one.lines)!r} lies on {' '.join(other.lines)!r}"


def outside(window: MainWindow) -> Iterator[str]:
    """What leaves the window, the page or what scrolls."""
    if (window.width(), window.height()) != (1366, 768):
        yield f"the window is {window.width()} x {window.height()}"
    for widget in seen(window):
        if isinstance(widget, QScrollBar) or widget.isWindow():
            continue
        home = _home(widget)
        box = QRect(widget.mapTo(home, widget.rect().topLeft()), widget.size())
        if not home.rect().contains(box) and not isinstance(widget, _Heard):
            yield f"{called(widget)} with {box} leaves {type(home).__name__} {home.rect()}"


def _home(widget: QWidget) -> QWidget:
    """What it must stay within: what scrolls, else the window."""
    at = widget
    while (above := at.parentWidget()) is not None and not at.isWindow():
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is above:
            return at
        at = above
    return at


def scrolls_sideways(window: MainWindow) -> Iterator[str]:
    """What has more on its right than can be seen."""
    for widget in seen(window):
        if isinstance(widget, CircleView) or not isinstance(widget, QAbstractScrollArea):
            continue
        if widget.horizontalScrollBar().maximum() > 0:
            yield f"{called(widget)} scrolls {widget.horizontalScrollBar().maximum()} px sideways"
        content = widget.widget() if isinstance(widget, QScrollArea) else None
        if content is not None and content.width() > widget.viewport().width():
            yield f"{called(content)} is wider than what is seen of it"


# -- for the keyboard ----------------------------------------------------------------------------


def tab_stops(window: MainWindow) -> list[QWidget]:
    """Where Tab should come by: whatever takes it and is not the mere twin of another."""
    return [widget for widget in seen(window) if _takes_tab(widget)]


def _takes_tab(widget: QWidget) -> bool:
    if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if widget.focusProxy() is not None:
        return False
    if isinstance(widget, Choice):
        together = widget.parentWidget().findChildren(Choice)
        return widget.isChecked() or not any(one.isChecked() for one in together)
    if isinstance(widget, QAbstractButton) and (group := widget.group()) is not None:
        return not group.exclusive() or widget.isChecked()
    return True


def lost_by_tab(window: MainWindow, press: object) -> Iterator[str]:
    """Controls that Tab does not come to, and places where it gets stuck or nothing is seen."""
    wanted = tab_stops(window)
    passed: list[QWidget] = []
    press("Tab")  # type: ignore[operator]
    for _ in range(len(wanted) + 3):
        at = QApplication.focusWidget()
        if at is None or at in passed:
            break
        passed.append(at)
        yield from out_of_sight(window)
        lit = _edge(window, at)
        press("Tab")  # type: ignore[operator]
        if QApplication.focusWidget() is at and len(wanted) > 1:
            yield f"Tab stays at {called(at)}"
            break
        is_seen = not at.visibleRegion().isEmpty()  # and not scrolled away by the next one
        if is_seen and lit == _edge(window, at):
            yield f"{called(at)} looks the same with the keyboard and without"
    yield from read_otherwise(window, passed)
    for widget in wanted:
        if widget.isVisible() and widget not in passed:
            yield f"Tab does not come to {called(widget)}"
    if passed and QApplication.focusWidget() is not passed[0]:
        yield f"Tab does not come round to {called(passed[0])}"


def out_of_sight(window: MainWindow) -> Iterator[str]:
    """What has the keyboard but cannot be seen."""
    at = QApplication.focusWidget()
    if at is not None and window.isAncestorOf(at) and at.visibleRegion().isEmpty():
        yield f"{called(at)} has the keyboard out of sight"


def _edge(window: MainWindow, widget: QWidget) -> QImage:
    """The edge of a control as it is painted now; of a handle, its whole place."""
    margin = 3
    box = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    box = box.adjusted(-margin, -margin, margin, margin) & window.rect()
    image = window.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
    if not isinstance(widget, _Heard):
        inner = image.rect().adjusted(8, 8, -8, -8)  # a blinking cursor is no sign of focus
        with QPainter(image) as painter:
            painter.fillRect(inner, Qt.GlobalColor.white)
    return image


def place(widget: QWidget) -> str:
    """The names of what it stands in."""
    names = []
    at = widget.parentWidget()
    while at is not None:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names[:4])
