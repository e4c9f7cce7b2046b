"""A document in a window of its own, beside the work it is looked up for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.keys import key_sequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.invoices.document_view import DocumentView


class DocumentWindow(QWidget):
    """Looks, prints and saves; Esc closes it. It goes with the page that asked for it."""

    def __init__(self, desk: Desk, which: int | str, page: QWidget) -> None:
        from ui.invoices.document_asking import DocumentQueries
        from ui.invoices.document_view import DocumentView

        super().__init__(page, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.view: DocumentView = DocumentView(desk, DocumentQueries(desk.company, desk.figures.words), self)
        self.view.alone = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.resize(desk.look.px(1040), desk.look.px(780))
        commands: dict[str, Callable[[], object]] = {"print": self.view.print, "save": self.view.save}
        self.view.command.connect(lambda command: commands[command]() if command in commands else None)
        self.view.closed.connect(self.close)
        self.view.shown.connect(lambda: self.setWindowTitle(self.view.accessibleName()))
        self._add(self.tr("Print"), "Ctrl+P", self.view.print)
        self._add(self.tr("Save as PDF"), "Ctrl+Shift+S", self.view.save)
        desk.posted.connect(self.view.refresh)
        self.view.open(which)

    def _add(self, text: str, keys: str, do: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcut(key_sequence(keys))
        action.triggered.connect(lambda _on=False: do())
        self.addAction(action)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("base"))
        painter.end()


def open_beside(desk: Desk, which: int | str, page: QWidget) -> DocumentWindow:
    """By id or number; any page may ask."""
    window = DocumentWindow(desk, which, page)
    window.show()
    return window
