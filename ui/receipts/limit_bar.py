"""How much of a customer's credit limit is used once the payment is posted, as a bar; what is overdue comes first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look

HEIGHT: Final = 8  # pixels at 100 %, with as much above it


class LimitBar(QWidget):
    """The figure stands in words above it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: tuple[tuple[str, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.px(2 * HEIGHT))

    def tell(self, balance: int, overdue: int, limit: int) -> None:
        used, late = (min(1.0, max(0, part) / limit) for part in (balance, overdue))
        self._parts = ("greySoft", 1.0), ("red" if balance > limit else "age0", used), ("age3", min(late, used))
        self.update()

    def shares(self) -> tuple[float, float]:
        """What is painted as used, and of it as overdue; of 1."""
        return (self._parts[1][1], self._parts[2][1]) if self._parts else (0.0, 0.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, high = QPainter(self), self._look.px(HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for role, share in self._parts:
            if share:
                painter.setBrush(self._look.color(role))
                painter.drawRoundedRect(QRectF(0, self.height() - high, self.width() * share, high), 3, 3)
        painter.end()
