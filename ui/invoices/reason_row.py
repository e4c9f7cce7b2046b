"""Where a date lies in a month that is closed, or soft-closed: says so, and takes the reason for posting there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.desk import Desk
from ui.widgets.fields import TypingLine
from ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from ar_desktop.ledger.periods import Periods


class ReasonRow(QWidget):
    """Hidden while the month is open."""

    done = Signal()  # Enter

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._says = ElidedLabel(look, weight=600, role="amber")
        self.field = TypingLine(self)
        self.field.setAccessibleName(self.tr("Reason, for the audit trail"))
        self.field.setPlaceholderText(self.tr("Reason, for the audit trail"))
        self.field.setMinimumWidth(look.px(220))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(43), look.px(5), look.px(16), look.px(5))
        row.setSpacing(look.px(10))
        row.addWidget(self._says, 3)
        row.addWidget(self.field, 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field.returnPressed.connect(self.done)
        self.hide()

    def text(self) -> str | None:
        """None while none is asked for, or given."""
        return self.field.text().strip() or None if not self.isHidden() else None

    def clear(self) -> None:
        self.field.clear()
        self.hide()

    def look_at(self, periods: Periods | None, day: date) -> None:
        state = "open" if periods is None else periods.state(f"{day.year:04}-{day.month:02}")
        self.setVisible(state != "open")
        if state == "open":
            return
        soft, month = state == "soft", self._desk.figures.month(day)
        text = self.tr("{month} is soft-closed: say why it is posted there.")
        if not soft:
            text = self.tr("{month} is closed: use a date in an open month, or reopen it.")
        self._says.setText(text.format(month=month))
        self._says.set_role("amber" if soft else "red")
        self.field.setVisible(soft)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, side = self._desk.look, QPainter(self), self._desk.look.px(16)
        painter.fillRect(self.rect(), look.color("win"))
        painter.setPen(look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        soft = self.field.isVisibleTo(self)
        box = QRect(look.px(20), (self.height() - side) // 2, side, side)
        look.paint_icon(painter, box, "lock", "amber" if soft else "red")
        painter.end()
