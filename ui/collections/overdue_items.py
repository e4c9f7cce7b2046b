"""What a customer is late with, the oldest first: what one speaks of on the telephone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.ledger.open_at import OpenLine, sums_of
from ui.desk import Desk
from ui.figures import Figures
from ui.models.columns import Column, PillText
from ui.models.table_model import TableModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.selected_sums import tell_sums
from ui.widgets.table_panel import TablePanel


class OverdueItems(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model: TableModel[OpenLine] = TableModel(
            overdue_columns(desk.figures), self, key=lambda line: line.item_id
        )
        self.panel = TablePanel(desk.look, self.model, self.tr("Overdue items"), self)
        self.table = self.panel.table
        self.table.opened.connect(self._open)
        RememberedColumns(self.table, desk.preferences, "overdue items")
        tell_sums(desk, self.table, "open")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    def show_items(self, lines: Sequence[OpenLine]) -> None:
        figures = self._desk.figures
        self.model.set_rows(lines)
        count = self.tr("{n} items") if len(lines) != 1 else self.tr("{n} item")
        texts = {"number": count.format(n=figures.count(len(lines)))}
        sums = sums_of(lines)
        texts["open"] = figures.plain(sums.open, sums.currency) if sums.currency else figures.plain(sums.base_open)
        self.panel.totals.set_rows([TotalRow(texts)] if lines else [])
        self.panel.settle(None if lines else EmptyState(self._desk.look, "check", self.tr("Nothing is overdue")))

    def _open(self, line: OpenLine, _key: str) -> None:
        if line.document_id is not None:
            self._desk.asked_for.emit("invoices", line.document_id)
        else:
            self._desk.asked_for.emit("customers", line.customer_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OverdueItems", text)


def overdue_columns(figures: Figures) -> Sequence[Column[OpenLine]]:
    def late(line: OpenLine) -> int:
        return (figures.today - line.due_date).days

    def pills(line: OpenLine) -> tuple[PillText, ...]:
        if not line.disputed:
            return ()
        return (PillText(_tr("Disputed") if line.disputed >= line.open else _tr("Part disputed"), "amber"),)

    return (
        Column("number", _tr("Number"), lambda line: line.number, "link", sort="number"),
        Column(
            "due", _tr("Due"), lambda line: figures.day(line.due_date), value=lambda line: line.due_date, sort="due",
            tip=lambda line: figures.full_day(line.due_date), gives_way=1,
        ),
        Column("late", _tr("Late"), lambda line: figures.late(late(line)), "late", value=late, sort="late", width=50),
        Column(
            "state", "", lambda line: ", ".join(pill.text for pill in pills(line)), "pill", value=pills, gives_way=2
        ),
        Column(
            "open", _tr("Open"), lambda line: figures.money(line.open, line.currency), "money",
            value=lambda line: line.open, weight=600, sort="open", currency=lambda line: line.currency,
        ),
    )  # fmt: skip
