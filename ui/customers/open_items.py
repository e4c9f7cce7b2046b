"""The open items of one customer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.customers.detail_columns import item_columns
from ui.customers.latest import LatestEntries
from ui.customers.leading import open_item
from ui.customers.queries import CustomerQueries
from ui.customers.range_statement import Range, RangeStatement
from ui.desk import Desk
from ui.keys import key_sequence
from ui.models.table_model import TableModel
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.list_tools import ListTools
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.selection import Selection
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.ledger.open_at import OpenLine

ROOM_FOR_LATEST: Final = 420  # pixels at 100 %: with less the items need it all
ROOM_FOR_MOST: Final = 580
FEW_LATEST, MOST_LATEST = 4, 7  # lines


class OpenItems(QWidget):
    counted = Signal(int)

    def __init__(
        self, desk: Desk, queries: CustomerQueries, parent: QWidget | None = None, *, latest: bool = False
    ) -> None:
        """`latest`: beneath them what happened last."""
        super().__init__(parent)
        self._with_latest = latest
        self._desk, self._queries = desk, queries
        self._customer: int | None = None
        self.model: TableModel[OpenLine] = TableModel(item_columns(desk.figures), self, key=lambda item: item.item_id)
        self.model.show_sorted("late", True)
        self.panel = TablePanel(desk.look, self.model, self.tr("Open items"), self, edge=20)
        RememberedColumns(self.panel.table, desk.preferences, "open items")
        self.panel.table.selection_told.connect(self._say)
        self.panel.table.row_changed.connect(lambda _row: self._offer())
        self.panel.table.opened.connect(
            lambda item, _key: open_item(desk, item.kind, item.number, item.document_id)
        )
        self.tools = ListTools(desk, self.panel.table, self.tr("Open items"), parent=self)
        self.statement = RangeStatement(desk, self._until_today, self, "open-item")
        self.latest = LatestEntries(desk, self)
        self.apply = Btn(desk.look, self.tr("Apply to the oldest"), icon="handshake", keys="A")
        self.apply.clicked.connect(self._apply_oldest)
        # a letter alone: only while the list has the focus
        keys = QShortcut(key_sequence("A"), self.panel.table, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._apply_oldest)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._desk.look
        bar = HeadRow()
        bar.setContentsMargins(look.px(20), look.px(9), look.px(16), look.px(8))
        bar.addWidget(self.apply)
        bar.addStretch()
        bar.addWidget(self.tools)
        bar.addWidget(self.statement.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.panel, 1)
        column.addWidget(self.latest)
        self.apply.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._desk.look.px
        self.latest.setVisible(self._with_latest and self.height() >= px(ROOM_FOR_LATEST))
        self.latest.show_most(MOST_LATEST if self.height() >= px(ROOM_FOR_MOST) else FEW_LATEST)

    def _until_today(self) -> Range | None:
        today = self._desk.figures.today
        return Range(self._customer, today.replace(day=1), today) if self._customer is not None else None

    def print(self) -> None:
        """On paper it is a statement of what is open today."""
        self.statement.print()

    def _offer(self) -> None:
        """The button is there while credit and debt stand side by side; it wants a credit to stand on."""
        items = self.model.rows()
        both = any(item.open < 0 for item in items) and any(item.open > 0 for item in items)
        self.apply.setVisible(both and not self._desk.company.read_only)
        self.apply.setEnabled(self._credit() is not None)

    def _credit(self) -> OpenLine | None:
        item = self.model.row_at(self.panel.table.currentIndex().row())
        return item if item is not None and item.open < 0 else None

    def _apply_oldest(self) -> None:
        credit = self._credit()
        if credit is None or self.apply.isHidden():
            return
        queries, item_id = self._queries, credit.item_id
        said = self.tr("{number} applied to the oldest items").format(number=credit.number)
        self._desk.write(lambda company: queries.apply_oldest(company, item_id), said)

    def show_customer(self, customer_id: int) -> None:
        self._customer = customer_id
        self.panel.wait()
        if self._with_latest:
            self.latest.show_customer(customer_id)
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
        self.panel.table.ensure_row()
        self._offer()
        self.panel.totals.set_rows([self._total(items)] if items else [])
        self.panel.settle(None if items else EmptyState(self._desk.look, "check", self.tr("Nothing is open")))

    def _total(self, items: Sequence[OpenLine]) -> TotalRow:
        """Summed in the items' currency where there is one, in the company's where there are several."""
        from ar_desktop.ledger.open_at import sums_of

        figures, sums = self._desk.figures, sums_of(items)
        name = self.tr("{n} items") if len(items) != 1 else self.tr("{n} item")
        texts = {"number": name.format(n=figures.count(len(items)))}
        if sums.currency:
            texts["amount"] = figures.plain(sums.amount, sums.currency)
            texts["open"] = figures.plain(sums.open, sums.currency)
        else:
            texts["open"] = figures.plain(sums.base_open)
        return TotalRow(texts)

    def _say(self, selection: Selection) -> None:
        if selection.count < 1 or selection.sums is None or not self.panel.table.hasFocus():
            return
        figures, sums = self._desk.figures, defaultdict(int, selection.sums.get("open", {}))
        text = ", ".join(figures.plain(minor, currency) for currency, minor in sums.items())
        said = self.tr("{n} items selected, {sum} open") if selection.count > 1 else self.tr("{sum} open")
        self._desk.stated.emit(said.format(n=figures.count(selection.count), sum=text))
