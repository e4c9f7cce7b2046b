"""The line in which a call is typed; what was understood stands at its right, where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.fields import TypingLine


class CallField(TypingLine):
    """What was understood is in the tool-tip as well, where there is no room for it."""

    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._said, self._tone = "", "text2"
        self.setPlaceholderText(hint)
        self._make_room()
        look.changed.connect(self._make_room)

    def _make_room(self) -> None:
        self.setTextMargins(self._look.px(24), 0, self._look.px(6), 0)

    def say(self, text: str, tone: str) -> None:
        self._said, self._tone = text, tone
        self.setToolTip(text)
        self.setAccessibleDescription(text)
        self.update()

    @property
    def said(self) -> str:
        return self._said

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, painter, side = self._look, QPainter(self), self._look.px(16)
        box = QRect(look.px(9), (self.height() - side) // 2, side, side)
        look.paint_icon(painter, box, "message-square", "accentText" if self.hasFocus() else "muted")
        if self._said:
            self._paint_said(painter)
        painter.end()

    def _paint_said(self, painter: QPainter) -> None:
        look = self._look
        enter = self.tr("Enter")
        keys = look.metrics(11, 600).horizontalAdvance(enter) + look.px(12)
        taken = look.px(44) + look.metrics().horizontalAdvance(self.text())
        room = self.width() - taken - keys - look.px(12)
        if room < look.px(90):
            return
        said = look.metrics(12, 500).elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        place = QRect(taken, 0, self.width() - taken - keys - look.px(4), self.height())
        painter.setFont(look.font(12, 500))
        painter.setPen(look.color(self._tone))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        painter.setFont(look.font(11, 600))
        painter.setPen(look.color("muted"))
        end = QRect(self.width() - keys, 0, keys - look.px(8), self.height())
        painter.drawText(end, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


class StepMark(QWidget):
    """Stands before what happens next by itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(look.px(16), look.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._look.paint_icon(painter, self.rect(), "skip-forward", "muted")
        painter.end()
