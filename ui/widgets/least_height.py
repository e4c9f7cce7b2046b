"""How high a widget has to be at a width: what flows is higher in a narrow window."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget


def least_height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Ignored:
        return widget.minimumHeight()
    hint = max(widget.minimumSizeHint().height(), widget.minimumHeight())
    if layout is not None and layout.hasHeightForWidth():
        hint = max(hint, layout.totalMinimumHeightForWidth(width))
    return min(hint, widget.maximumHeight())
