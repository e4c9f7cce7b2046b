"""Looks like a field and opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.keys import told_keys
from ui.look import Look


class FindAnything(QPushButton):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.folded = False
        self._keys = told_keys("Ctrl+K")
        name = self.tr("Find anything")
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._keys})")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(48), self._look.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = look.px(6 if self.folded else 12)
        box = QRectF(self.rect()).adjusted(margin + 0.5, 1.5, -margin - 0.5, -1.5)
        painter.setPen(QPen(look.color("accent" if self.hasFocus() else "field"), 2 if self.hasFocus() else 1))
        painter.setBrush(look.color("base"))
        if not self.folded or self.hasFocus():
            painter.drawRoundedRect(box, 5, 5)
        side = look.px(15)
        left = (self.width() - side) // 2 if self.folded else margin + look.px(8)
        look.paint_icon(painter, QRect(left, (self.height() - side) // 2, side, side), "search", "muted")
        if not self.folded:
            text = QRect(left + side + look.px(3), 0, self.width() - left - side - margin - look.px(13), self.height())
            painter.setFont(look.font(12))
            painter.setPen(look.color("muted"))
            hint = self.tr("Find anything")
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, hint)
            keys = look.metrics(11, 500).horizontalAdvance(self._keys)
            if look.metrics(12).horizontalAdvance(hint) + keys + look.px(8) <= text.width():
                painter.setFont(look.font(11, 500))
                painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._keys)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
