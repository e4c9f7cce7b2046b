"""One word or two in a soft tone, outside of lists."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.models.columns import PillText
from ui.widgets.cell_delegate import paint_pill


class Pill(QWidget):
    def __init__(self, look: Look, pill: PillText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(pill)
        look.changed.connect(self.updateGeometry)

    def say(self, pill: PillText) -> None:
        self._pill = pill
        self.setAccessibleName(pill.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._look.metrics(11, 600).horizontalAdvance(self._pill.text) + self._look.px(14)
        return QSize(width, self._look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, self._look, 0, self.rect(), self._pill)
        painter.end()
