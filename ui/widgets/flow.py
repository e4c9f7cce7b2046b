"""Puts widgets beside each other and goes on below when the line is full."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

EVENLY: Final = 16  # pixels, from one try to the next narrowest


class Flow(QLayout):
    """Lines of widgets, each line centred on its tallest.

    `even`: where one line is not enough, all are about as long, so that none stands below alone.
    """

    def __init__(
        self, across: int, down: int, margins: QMargins, parent: QWidget | None = None, *, even: bool = False
    ) -> None:
        self._heights: dict[int, int] = {}  # by width: a page that is shown asks for each a dozen times
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._even = even
        self._rest: QWidget | None = None
        self.across, self.down = across, down
        self.setContentsMargins(margins)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def add_rest(self, words: QWidget) -> None:
        """The last one: it has what its line leaves, its least width or more, and breaks its own lines in it."""
        self.addWidget(words)
        self._rest = words

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if (height := self._heights.get(width)) is None:
            height = self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return height

    def invalidate(self) -> None:
        """Something in it was shown, hidden, or has another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line: a narrow guess would ask for the height of many."""
        shown = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        margins, least = self.contentsMargins(), self.minimumSize()
        width = sum(shown) + self.across * max(0, len(shown) - 1) + margins.left() + margins.right()
        return QSize(max(width, least.width()), least.height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        top = inner.top()
        lines = self._lines(inner.width())
        for line in lines:
            sizes = self._sizes(line, inner.width())
            height = max(size.height() for size in sizes)
            left = inner.left()
            for item, size in zip(line, sizes, strict=True):
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self.across
            top += height + self.down
        return top - (self.down if lines else 0) + margins.bottom() - rect.top()

    def _sizes(self, line: list[QLayoutItem], width: int) -> list[QSize]:
        sizes = [item.sizeHint() for item in line]
        if self._rest is not None and line[-1].widget() is self._rest:
            left = width - sum(size.width() + self.across for size in sizes[:-1])
            sizes[-1] = QSize(left, self._rest.heightForWidth(left))
        return sizes

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines = self._filled(width)
        if self._even and len(lines) > 1:
            for narrower in range(width // len(lines), width, EVENLY):
                if len(tried := self._filled(narrower)) == len(lines):
                    return tried
        return lines

    def _filled(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            rest = self._rest if item.widget() is self._rest else None
            wide = rest.minimumWidth() if rest is not None else item.sizeHint().width()
            if lines and used + self.across + wide <= width:
                lines[-1].append(item)
                used += self.across + wide
            else:
                lines.append([item])
                used = wide
        return lines
