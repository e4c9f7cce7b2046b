"""One message beside the thing it is about: what, why, and at most two actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.announcing import announce
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label

Tone = Literal["red", "amber", "blue", "green"]
_ICONS: Final[dict[Tone, str]] = {
    "red": "circle-x",
    "amber": "triangle-alert",
    "blue": "info",
    "green": "circle-check",
}


class MessageStrip(QWidget):
    closed = Signal()

    def __init__(self, look: Look, tone: Tone, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._tone = look, tone
        self._title = Label(look, title, weight=600, role=tone)
        self._text = ElidedLabel(look, text)
        self.setAccessibleName(f"{title} {text}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.px(36), 0, look.px(10), 0)
        self._row.setSpacing(look.px(8))
        self._row.addWidget(self._title)
        self._row.addWidget(self._text, 1)

    def offer(self, text: str, do: Callable[[], None], *, keys: QKeySequence | str = "") -> Btn:
        button = Btn(self._look, text, variant="link", keys=keys)
        button.clicked.connect(lambda: do())
        self._row.addWidget(button)
        return button

    def offer_close(self) -> None:
        button = Btn(self._look, icon="x", variant="ghost")
        button.name_it(self.tr("Close this message"))
        button.clicked.connect(self.closed)
        self._row.addWidget(button)

    def announce(self) -> None:
        """Let a screen reader say it, once."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, self.accessibleName(), urgent=self._tone in ("red", "amber"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(f"{self._tone}Soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        side = self._look.px(16)
        box = QRect(self._look.px(12), (self.height() - side) // 2, side, side)
        self._look.paint_icon(painter, box, _ICONS[self._tone], self._tone)
        painter.end()
