"""A check box in our own look, with its text beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.cell_delegate import paint_check


class Check(QCheckBox):
    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setAccessibleName(text.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._look
        width = look.metrics(13).horizontalAdvance(self.text().replace("&", "")) + look.px(26)
        return QSize(width, look.px(24))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side = look.px(14)
        box = QRect(look.px(1), (self.height() - side) // 2, side, side)
        paint_check(painter, look, box, self.isChecked(), focused=self.hasFocus())
        painter.setFont(look.font(13, 500 if self.hasFocus() else 400))
        painter.setPen(look.color("text" if self.isEnabled() else "muted"))
        text = self.rect().adjusted(side + look.px(9), 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()
