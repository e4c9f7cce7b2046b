"""The open items of one customer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.customers.detail_columns import item_columns
from ui.customers.queries import CustomerQueries
from ui.desk import Desk
from ui.models.table_model import TableModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.selection import Selection
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.ledger.open_at import OpenLine


class OpenItems(QWidget):
    counted = Signal(int)

    def __init__(self, desk: Desk, queries: CustomerQueries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._queries = desk, queries
        self._customer: int | None = None
        self.model: TableModel[OpenLine] = TableModel(item_columns(desk.figures), self, key=lambda item: item.item_id)
        self.model.show_sorted("due", False)
        self.panel = TablePanel(desk.look, self.model, self.tr("Open items"), self, edge=20)
        self.panel.table.selection_told.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    def show_customer(self, customer_id: int) -> None:
        self._customer = customer_id
        self.panel.wait()
        queries = self._queries
        self._desk.ask(
            self,
            lambda reading, _progress: queries.open_items(reading, customer_id),
            lambda items: self._show(customer_id, items),
        )

    def _show(self, customer_id: int, items: Sequence[OpenLine]) -> None:
        if customer_id != self._customer:
            return
        self.model.set_rows(items)
        self.counted.emit(len(items))
        self.panel.totals.set_rows([self._total(items)] if items else [])
        self.panel.settle(None if items else EmptyState(self._desk.look, "check", self.tr("Nothing is open")))

    def _total(self, items: Sequence[OpenLine]) -> TotalRow:
        """Summed in the items' currency where there is one, in the company's where there are several."""
        figures = self._desk.figures
        currencies = {item.currency for item in items}
        name = self.tr("{n} items") if len(items) != 1 else self.tr("{n} item")
        texts = {"number": name.format(n=figures.count(len(items)))}
        if len(currencies) == 1:
            currency = currencies.pop()
            texts["amount"] = figures.plain(sum(item.amount for item in items), currency)
            texts["open"] = figures.plain(sum(item.open for item in items), currency)
        else:
            texts["open"] = figures.plain(sum(item.base_open for item in items))
        return TotalRow(texts)

    def _say(self, selection: Selection) -> None:
        if selection.count < 1 or selection.sums is None or not self.panel.table.hasFocus():
            return
        figures, sums = self._desk.figures, defaultdict(int, selection.sums.get("open", {}))
        text = ", ".join(figures.plain(minor, currency) for currency, minor in sums.items())
        said = self.tr("{n} items selected, {sum} open") if selection.count > 1 else self.tr("{sum} open")
        self._desk.stated.emit(said.format(n=figures.count(selection.count), sum=text))
