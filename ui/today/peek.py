"""A look at a line of Today without leaving it: whose it is, what they owe, what the line stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.collections.events import last_contacts
from ar_desktop.company import Reading
from ar_desktop.customers.queries import CustomerHead, customer_head
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.ledger.queries import CustomerFigures, customer_figures
from ui.desk import Desk
from ui.receipts.figure_list import Figure, FigureList
from ui.today.rows import TodayRow
from ui.widgets.labels import Label

WIDTH: Final = 420


@dataclass(frozen=True)
class Seen:
    """A customer at a glance."""

    head: CustomerHead
    figures: CustomerFigures
    last_contact: date | None


def look_at(read: Reading, customer_id: int, today: date) -> Seen:
    return Seen(
        customer_head(read, customer_id, today),
        customer_figures(read, customer_id, AsOf(today)),
        last_contacts(read, [customer_id]).get(customer_id),
    )


class Peek(QWidget):
    """Over the list, beside the row that it is about; Space and Esc close it, another row fills it anew."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        look = self._look = desk.look
        self._desk, self._key, self._over = desk, "", parent
        self._title, self._why = Label(look, px=14, weight=600), Label(look, role="text2")
        self._title.setWordWrap(True)
        self._why.setWordWrap(True)
        self._facts = FigureList(look)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        column.setSpacing(look.px(6))
        for part in (self._title, self._why, self._facts):
            column.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def facts(self) -> Sequence[Figure]:
        return self._facts.lines()

    def show_row(self, row: TodayRow, below: QPoint) -> None:
        """`below` is the lower left corner of the row, in the parent."""
        self._key = row.key
        self._title.setText(row.title)
        self._why.setText(row.why)
        self._why.setVisible(bool(row.why))
        self._facts.show_lines(self._lines_of(row))
        self._stand(below)
        if row.customer_id is not None:
            customer, today, key = row.customer_id, self._desk.figures.today, row.key
            self._desk.ask(
                self, lambda read, _progress: look_at(read, customer, today),
                lambda seen: self._tell(seen, below) if key == self._key and not self.isHidden() else None,
            )  # fmt: skip

    def _lines_of(self, row: TodayRow) -> list[Figure]:
        """What a line that stands for several is made of."""
        figures, group = self._desk.figures, row.group
        if row.line is not None or group is None:
            return [Figure(self.tr("Amount"), figures.money(row.amount), 600)] if row.amount else []
        lines = [
            Figure(
                ", ".join(filter(None, (line.title, line.reason.sentence(figures.words, figures.base)))),
                figures.money(line.amount),
            )
            for line in group.lines
        ]
        if group.count > len(group.lines):
            more = self.tr("{n} more").format(n=figures.count(group.count - len(group.lines)))
            lines.append(Figure(more, figures.money(group.rest_amount)))
        return lines

    def _tell(self, seen: Seen, below: QPoint) -> None:
        figures, sums, data = self._desk.figures, seen.figures, seen.head.data
        late = figures.late(sums.oldest_days) if sums.oldest_days else ""
        lines = [
            Figure(self.tr("Owes"), figures.plain(sums.balance), 600),
            Figure(self.tr("Overdue"), figures.plain(sums.overdue), 600, "red" if sums.overdue else "text"),
            Figure(self.tr("Oldest"), late or "–"),
            Figure(self.tr("On account"), figures.money(abs(sums.unapplied))),
            Figure(self.tr("Last contact"), figures.day(seen.last_contact) if seen.last_contact else "–"),
            Figure(data.contact or self.tr("Telephone"), data.phone or "–", ruled=True),
        ]
        if data.on_hold:
            lines.append(Figure(self.tr("On hold"), "", 600, "red"))
        self._facts.show_lines(lines)
        self._stand(below)

    def _stand(self, below: QPoint) -> None:
        """Below the row where there is room, else above it."""
        parent = self._over
        self.setFixedWidth(min(self._look.px(WIDTH), parent.width() - self._look.px(40)))
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        row = self._look.row_height
        top = below.y() if below.y() + self.height() <= parent.height() else below.y() - row - self.height()
        self.move(below.x(), max(0, top))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("line2"))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
