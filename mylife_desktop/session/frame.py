"""The window as a session sees it: which page is shown, and what lies over it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mylife_desktop.language import WORKER_LANGUAGES
from mylife_desktop.ui.bar import Bar, WorkerBar
from mylife_desktop.ui.look import Look
from mylife_desktop.ui.main_window import MainWindow
from mylife_desktop.ui.page import Page
from mylife_desktop.ui.worker_page import WorkerPage


class Frame(QObject):
    """Shows one page at a time, and lets go of the one before it.

    `look` and `language` give what the worker, whose name is `worker`, has chosen.
    """

    hide_asked = Signal()
    lock_asked = Signal()
    bar_made = Signal(object)
    """A page has a new Bar, whose menus are to be served."""

    def __init__(
        self,
        window: MainWindow,
        look: Callable[[], Look],
        language: Callable[[], str],
        worker: str,
    ) -> None:
        super().__init__(window)
        self.window, self.look, self.language, self._worker = window, look, language, worker
        self._pages: list[Page] = []

    def show(self, page: Page, bar: Bar) -> None:
        """Show a page in place of all others."""
        bar.hide_asked.connect(self.hide_asked)
        self.bar_made.emit(bar)
        old, self._pages = self._pages, [page]
        self.tell("")
        self.window.show_page(page)
        for one in old:
            self.window.remove_page(one)

    def show_content(
        self,
        content: Page,
        heading: Callable[[], str],
        beside: Callable[[], str] = lambda: "",
        *,
        back: Callable[[], None] | None,
    ) -> None:
        """Show one of the worker's own pages below the worker's bar; `back` is where it leads."""
        bar = WorkerBar(WORKER_LANGUAGES, self.language(), self.look(), back=back is not None)
        bar.worker.setText(self._worker)
        bar.lock_asked.connect(self.lock_asked)
        if back is not None:
            bar.back_asked.connect(back)
        self.show(WorkerPage(bar, content, heading, beside), bar)

    @property
    def page(self) -> Page | None:
        """The page in view."""
        return self._pages[-1] if self._pages else None

    def lay_over(self, page: Page) -> None:
        """Show a page over the one in view, which stays as it is below."""
        self._pages.append(page)
        self.window.show_page(page)

    def take_off(self) -> None:
        """Show what is below the page in view, and let go of that one."""
        page = self._pages.pop()
        self.window.show_page(self._pages[-1])
        self.window.remove_page(page)

    def tell(self, words: str) -> None:
        """Say above the page what could not be done; an empty text takes it away."""
        self.window.show_problem(words)

    def dress(self, look: Look) -> None:
        """Dress every page."""
        for page in self._pages:
            page.dress(look)

    def clear(self) -> None:
        """Let go of every page."""
        for page in self._pages:
            self.window.remove_page(page)
        self._pages = []
