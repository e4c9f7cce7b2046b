"""The arrow at the end of a field that has a list: a press on it shows all that may stand there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look import Look

WIDTH: Final = 26


class DropArrow(QWidget):
    """Keeps its own room free in the field. The keys for it are the field's: it takes no focus."""

    pressed = Signal()

    def __init__(self, look: Look, field: QLineEdit) -> None:
        super().__init__(field)
        self._look, self._field = look, field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        field.installEventFilter(self)
        look.changed.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        margins = self._field.textMargins()
        self._field.setTextMargins(margins.left(), 0, self._look.px(WIDTH - 10), 0)
        self._place()

    def _place(self) -> None:
        width = self._look.px(WIDTH)
        self.setGeometry(self._field.width() - width, 0, width, self._field.height())

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._field.isEnabled() and not self._field.isReadOnly():
            self._field.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, side = self._look, QPainter(self), self._look.px(16)
        box = QRect(self.width() - side - look.px(7), (self.height() - side) // 2 + 1, side, side)
        look.paint_icon(painter, box, "chevron-down", "text2" if self._field.isEnabled() else "muted")
        painter.end()
