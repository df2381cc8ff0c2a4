"""A scroll area that is no higher than what is in it."""

from PySide6.QtCore import QSize

from mylife_desktop.ui.widgets.scroll import Scroll


class Fitting(Scroll):
    """Something can follow right below it; it scrolls only where there is too little room."""

    def sizeHint(self) -> QSize:
        """As high as the content."""
        return QSize(super().sizeHint().width(), self._content_height())

    def _ask(self) -> None:
        super()._ask()
        self.setMaximumHeight(self._content_height())
        self.updateGeometry()

    def _content_height(self) -> int:
        content = self.widget()
        if content is None:
            return 0
        is_wrapped = content.hasHeightForWidth()
        return content.minimumHeight() if is_wrapped else content.sizeHint().height()
