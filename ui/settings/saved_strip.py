"""Below the sections: everything is saved as its field is left, and the last change can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look import Look
from ui.settings.keeper import LastChange
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label


class SavedStrip(QWidget):
    undo_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.text = ElidedLabel(look)
        self.undo = Btn(look, self.tr("Undo"), variant="link", icon="undo-2", keys="Ctrl+Z")
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(46), look.px(5), look.px(16), look.px(5))
        row.setSpacing(look.px(8))
        row.addWidget(Label(look, self.tr("Saved as you leave a field."), weight=600))
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        self.setFixedHeight(look.px(38))

    def show_change(self, last: LastChange) -> None:
        self.text.setText(self.tr("Last: {what}, {time}.").format(what=last.what, time=last.at))
        self.undo.setVisible(last.reversal is not None)

    def forget(self) -> None:
        """It was taken back, here or by Ctrl+Z."""
        self.text.setText("")
        self.undo.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.color("greenSoft"))
        side = look.px(16)
        box = QRect(look.px(22), (self.height() - side) // 2, side, side)
        look.paint_icon(painter, box, "circle-check", "green")
        painter.end()
