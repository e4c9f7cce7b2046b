"""The ground of what stands under a list or a case: a shade darker, with a line above."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look


class Band(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("win"))
        painter.setPen(self._look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
