"""One message above the page, as long as it is not closed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.undo import Reversal
from ui.widgets.message_strip import MessageStrip


class Banner(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip: MessageStrip | None = None
        self.about: Reversal | None = None  # the posting that the message speaks of, by its reversal
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(12), look.px(8), look.px(12), 0)
        self.hide()

    def show_strip(self, strip: MessageStrip, about: Reversal | None = None) -> None:
        """In place of the one before."""
        self.clear()
        self.about = about
        self._strip = strip
        self._column.addWidget(strip)
        strip.closed.connect(self.clear)
        self.show()
        strip.announce()

    def clear(self) -> None:
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
        self.about = None
        self.hide()
