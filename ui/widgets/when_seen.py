"""What only the eye needs: done at once where the widget is in view, else when it is shown again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Another theme or text size would hold the window up for every page that was ever opened."""

    def __init__(self, widget: QWidget, do: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget, self._do = widget, do
        self._due = False

    def want(self) -> None:
        """In a window that is not shown it is done at once: what is asked of its size has to be right."""
        if self._widget.isVisible() or not self._widget.window().isVisible():
            self._do()
        elif not self._due:
            self._due = True
            self._widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._due:
            self._due = False
            self._widget.removeEventFilter(self)
            self._do()
        return False
