"""The line in which a call is typed; what was understood stands at its right, where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.keys import told_keys
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
        self._for_example = self._example = self._keys = ""
        self.setProperty("call", True)
        self.setPlaceholderText(hint)
        self._make_room()
        look.changed.connect(self._make_room)

    def _make_room(self) -> None:
        self.setTextMargins(self._look.px(24), 0, self._look.px(6), 0)

    def show_example(self, before: str, example: str, keys: str) -> None:
        """Behind the hint of an empty line, where there is room; at its end the keys that lead here."""
        self._for_example, self._example = before, example
        self._keys = told_keys(keys) if keys else ""

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
        elif not self.text():
            self._paint_example(painter)
        painter.end()

    def _paint_example(self, painter: QPainter) -> None:
        look, inner = self._look, self.rect().adjusted(self._look.px(35), 0, -self._look.px(12), 0)
        taken = look.metrics().horizontalAdvance(self.placeholderText()) + look.px(12)
        keys = look.metrics(11, 500).horizontalAdvance(self._keys) + look.px(12)
        before = look.metrics().horizontalAdvance(self._for_example) + look.px(10)
        example = look.metrics(13, 500).horizontalAdvance(self._example)
        painter.setPen(look.color("muted"))
        if taken + before + example + keys <= inner.width():
            painter.setFont(look.font())
            painter.drawText(inner.adjusted(taken, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._for_example)
            painter.setFont(look.font(13, 500))
            painter.setPen(look.color("text2"))
            painter.drawText(inner.adjusted(taken + before, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._example)
        if taken + keys <= inner.width():
            painter.setFont(look.font(11, 500))
            painter.setPen(look.color("muted"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._keys)

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
            self.left.emit()  # what was typed stays
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
