"""The keys of the palette, and the signs that narrow what is looked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.keys import told_keys
from ui.look import Look


class Footer(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        copy = told_keys(QKeySequence.StandardKey.Copy)
        self._keys = [("↑ ↓", self.tr("choose")), ("Enter", self.tr("open")), (copy, self.tr("copy"))]
        self._signs = [
            ("#", self.tr("invoice")), ("@", self.tr("customer")), ("$", self.tr("amount")), (">", self.tr("command")),
        ]  # fmt: skip
        words = [*(f"{key} {text}" for key, text in self._keys), *(f"{sign} {text}" for sign, text in self._signs)]
        self.setAccessibleName(", ".join(words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        left = look.px(18)
        for key, text in self._keys:
            left += self._key(painter, left, key) + look.px(6)
            left += self._word(painter, left, text, "text2") + look.px(14)
        right = self.width() - look.px(18)
        for sign, text in reversed(self._signs):
            said = f"{sign}  {text}"
            wide = look.metrics(12).horizontalAdvance(said)
            if right - wide < left + look.px(10):
                break
            right -= wide
            self._word(painter, right, said, "text2")
            right -= look.px(12)
        painter.end()

    def _key(self, painter: QPainter, left: int, key: str) -> int:
        look = self._look
        metrics = look.metrics(11, 600)
        wide, height = metrics.horizontalAdvance(key) + look.px(10), look.px(18)
        box = QRectF(left + 0.5, (self.height() - height) / 2 + 0.5, wide, height)
        painter.setPen(QPen(look.color("line2")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(look.font(11, 600))
        painter.setPen(look.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        return wide

    def _word(self, painter: QPainter, left: int, text: str, role: str) -> int:
        look = self._look
        painter.setFont(look.font(12))
        painter.setPen(look.color(role))
        wide = look.metrics(12).horizontalAdvance(text)
        painter.drawText(left, 0, wide + 4, self.height(), Qt.AlignmentFlag.AlignVCenter, text)
        return wide
