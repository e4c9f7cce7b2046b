"""Tabs with how many there are behind each; a line in the accent under the chosen one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from ui.look import Look

MARGIN: Final = 11  # beside a tab's words
OVER: Final = 3  # by so much the line is longer than they are


class CountTabs(QTabBar):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts: dict[int, str] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)  # where there is no room for all
        look.changed.connect(self.updateGeometry)

    def set_count(self, tab: int, count: str) -> None:
        """Write how many; an empty text takes it away."""
        self._counts[tab] = count
        self.setAccessibleTabName(tab, f"{self.tabText(tab)} {count}".strip())
        self.setTabText(tab, self.tabText(tab))  # the bar measures its tabs again
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        look = self._look
        width = look.metrics(13, 600).horizontalAdvance(self.tabText(index)) + 2 * look.px(MARGIN)
        if count := self._counts.get(index):
            width += look.metrics(12).horizontalAdvance(count) + look.px(7)
        return QSize(width, look.px(34))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for tab in range(self.count()):
            self._paint_tab(painter, tab, self.tabRect(tab))
        painter.end()

    def _paint_tab(self, painter: QPainter, tab: int, rect: QRect) -> None:
        look, chosen = self._look, tab == self.currentIndex()
        weight = 600 if chosen else 500
        inner = rect.adjusted(look.px(MARGIN), 0, 0, -2)
        painter.setFont(look.font(13, weight))
        painter.setPen(look.color("text" if chosen else "text2"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self.tabText(tab))
        if count := self._counts.get(tab):
            left = look.metrics(13, weight).horizontalAdvance(self.tabText(tab)) + look.px(7)
            painter.setFont(look.font(12))
            painter.setPen(look.color("muted"))
            painter.drawText(inner.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, count)
        if chosen:
            wide = rect.width() - 2 * look.px(MARGIN - OVER)
            line = QRect(rect.left() + look.px(MARGIN - OVER), rect.bottom() - 1, wide, 2)
            painter.fillRect(line, look.color("accent"))
            if self.hasFocus():
                painter.setPen(QPen(look.color("accent"), 2))
                painter.drawRoundedRect(rect.adjusted(2, 3, -2, -4), 4, 4)
