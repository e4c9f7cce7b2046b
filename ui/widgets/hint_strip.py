"""The keys of a dense list, below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.keys import told_keys
from ui.look import Look


class HintStrip(QWidget):
    """`hints` are keys and what they do; what does not fit is left out at the end."""

    def __init__(self, look: Look, hints: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hints = [(told_keys(k) or k, t) for k, t in hints]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{key} {text}" for key, text in self._hints))

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(35))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("win"))
        painter.setPen(look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        left, height = look.px(20), look.px(18)
        keys, words = look.metrics(11, 600), look.metrics(12)
        for key, text in self._hints:
            wide = keys.horizontalAdvance(key) + look.px(10)
            after = left + wide + look.px(6) + words.horizontalAdvance(text)
            if after > self.width() - look.px(8):
                break
            box = QRect(left, (self.height() - height) // 2, wide, height)
            painter.setPen(QPen(look.color("line2")))
            painter.setBrush(look.color("base"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(look.font(11, 600))
            painter.setPen(look.color("text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            painter.setFont(look.font(12))
            painter.setPen(look.color("muted"))
            place = QRect(left + wide + look.px(6), 0, self.width(), self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            left = after + look.px(14)
        painter.end()
