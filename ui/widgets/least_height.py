"""How high a widget has to be at a width: what flows is higher in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


def least_height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Ignored:
        return widget.minimumHeight()
    hint = max(widget.minimumSizeHint().height(), widget.minimumHeight())
    if layout is not None and layout.hasHeightForWidth():
        hint = max(hint, layout.totalMinimumHeightForWidth(width))
    return min(hint, widget.maximumHeight())


class LeastHigh(QWidget):
    """A part with a list in it, between others: Qt would take the height it likes best for the least it can do with."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        high = layout.totalMinimumHeightForWidth(self.width()) if layout is not None else 0
        return hint.expandedTo(QSize(0, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
