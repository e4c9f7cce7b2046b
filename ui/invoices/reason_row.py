"""Where a date lies in a month that is closed, or soft-closed: says so, and takes the reason for posting there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.desk import Desk
from ui.widgets.buttons import Btn
from ui.widgets.fields import TypingLine
from ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from ar_desktop.ledger.periods import Periods


class ReasonRow(QWidget):
    """Hidden while the month is open. Where documents may count later than their date (`lets_wait`) a closed month
    offers its next open day; `ledger_date` is that day in ISO form, or empty.
    """

    done = Signal()  # Enter
    changed = Signal()  # the day from which it counts

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, lets_wait: bool = False) -> None:
        super().__init__(parent)
        self._desk, self._lets_wait = desk, lets_wait
        self.ledger_date = ""
        self._first_open: date | None = None
        look = desk.look
        self._says = ElidedLabel(look, weight=600, role="amber")
        self.field = TypingLine(self)
        self.field.setAccessibleName(self.tr("Reason, for the audit trail"))
        self.field.setPlaceholderText(self.tr("Reason, for the audit trail"))
        self.field.setMinimumWidth(look.px(220))
        self.wait = Btn(look, variant="link")
        self.wait.clicked.connect(self._turn_waiting)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(43), look.px(5), look.px(16), look.px(5))
        row.setSpacing(look.px(10))
        row.addWidget(self._says, 3)
        row.addWidget(self.field, 2)
        row.addWidget(self.wait)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field.returnPressed.connect(self.done)
        self.hide()

    def text(self) -> str | None:
        """None while none is asked for, or given."""
        return self.field.text().strip() or None if not self.isHidden() else None

    def begin(self, ledger_date: str = "") -> None:
        self.ledger_date = ledger_date
        self.field.clear()
        self.hide()

    def _turn_waiting(self) -> None:
        later = self._first_open.isoformat() if self._first_open is not None else ""
        self.ledger_date = "" if self.ledger_date else later
        self.changed.emit()

    def look_at(self, periods: Periods | None, day: date) -> None:
        state = "open" if periods is None else periods.state(f"{day.year:04}-{day.month:02}")
        self.setVisible(state != "open")
        if state != "closed":
            self.ledger_date = ""  # what waits does so only for a closed month
        self._first_open = periods.first_open_day() if periods is not None and state == "closed" else None
        self.wait.setVisible(self._lets_wait and state == "closed")
        self.field.setVisible(state == "soft")
        if state == "soft":
            self._say(self.tr("{month} is soft-closed: say why it is posted there."), day, "amber")
        elif state == "closed":
            self._say_closed(day)

    def _say_closed(self, day: date) -> None:
        later = self._desk.figures.day(self._first_open) if self._first_open is not None else ""
        if self.ledger_date:
            self._say(self.tr("{month} is closed: it counts from {later}.").replace("{later}", later), day, "amber")
            self.wait.setText(self.tr("Leave that"))
        else:
            self._say(self.tr("{month} is closed: use a date in an open month, or reopen it."), day, "red")
            self.wait.setText(self.tr("Let it count from {day}").format(day=later))
        self.wait.setAccessibleName(self.wait.text())

    def _say(self, text: str, day: date, role: str) -> None:
        self._says.setText(text.format(month=self._desk.figures.month(day)))
        self._says.set_role(role)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, side = self._desk.look, QPainter(self), self._desk.look.px(16)
        painter.fillRect(self.rect(), look.color("win"))
        painter.setPen(look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        calm = bool(self.ledger_date) or not self.field.isHidden()
        box = QRect(look.px(20), (self.height() - side) // 2, side, side)
        look.paint_icon(painter, box, "lock", "amber" if calm else "red")
        painter.end()
