"""What stands in a layout, without wrappers that outlive it.

Qt tells nobody when it deletes an item of a layout. A wrapper that `itemAt` made stays valid for Python; whatever Qt
builds at the same address later is taken for that item, and the program crashes far from here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QWidget
from shiboken6 import invalidate


def widgets_in(layout: QLayout) -> list[QWidget]:
    """Those in the layout itself, not in layouts inside it."""
    parent = layout.parentWidget()
    if parent is None:
        return []
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [child for child in children if layout.indexOf(child) >= 0]


def spacers_of(layout: QLayout) -> list[QSpacerItem]:
    """Invalidate each when it is done with."""
    found: list[QSpacerItem] = []
    for at in range(layout.count()):
        item: QLayoutItem | None = layout.itemAt(at)
        if isinstance(item, QSpacerItem):
            found.append(item)
        elif item is not None and not isinstance(item, QLayout):
            invalidate(item)
    return found
