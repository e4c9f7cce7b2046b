"""A choice among a few, drawn like the other fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.fields import alt_down


class ChoiceField(QComboBox):
    """One of a few; looks like the other fields."""

    chosen = Signal(object)

    def __init__(
        self, look: Look, name: str, choices: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for value, text in choices:
            self.addItem(text, value)
        self.activated.connect(lambda _at: self.chosen.emit(self.currentData()))

    def choose(self, value: object) -> None:
        self.setCurrentIndex(max(0, self.findData(value)))

    def event(self, event: QEvent) -> bool:
        if alt_down(event):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        metrics = self._look.metrics()
        widest = max((metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=40)
        return QSize(widest + self._look.px(40), self._look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(look.color("accent" if focused else "field"), 2 if focused else 1))
        painter.setBrush(look.color("base"))
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.setPen(look.color("text" if self.isEnabled() else "muted"))
        painter.setFont(look.font())
        text = self.rect().adjusted(look.px(9), 0, -look.px(26), 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.currentText())
        side = look.px(16)
        box = QRect(self.width() - side - look.px(7), (self.height() - side) // 2 + 1, side, side)
        look.paint_icon(painter, box, "chevron-down", "text2")
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
