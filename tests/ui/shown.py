"""A page on the screen, and what can be seen of it."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mylife_desktop.ui.look import TARGET, look
from mylife_desktop.ui.page import Page

TODAY = "2026-11-22"
LOOK = look("light", 100)
WIDTH, HEIGHT = 1366, 708
"""The laptop's screen without the bar."""


def stand(qtbot: QtBot, page: Page) -> None:
    """Show the page as large as the laptop's screen, with the keyboard where it wants it."""
    qtbot.addWidget(page)
    page.resize(WIDTH, HEIGHT)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first = page.first_focus()
    assert first is not None
    first.setFocus()


def settle() -> None:
    """Let everything happen that is to happen at once; a layout may ask for another one."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def assert_all_is_seen(page: QWidget) -> None:
    """No text is cut, no button is small or nameless, nothing is wider than the page."""
    settle()
    assert page.minimumSizeHint().width() <= page.width()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width())
            assert label.height() >= needed, f"cut: {label.text()}"
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName(), f"nameless: {button.text()}"
            assert min(button.width(), button.height()) >= TARGET, f"small: {button.text()}"
            assert button.width() >= button.sizeHint().width(), f"cut: {button.text()}"


def words(page: QWidget) -> str:
    """All that is written on the page now."""
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def is_seen_whole(part: QWidget) -> bool:
    """Whether no bit of it is scrolled away."""
    return part.visibleRegion().boundingRect() == part.rect()
