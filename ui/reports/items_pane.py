"""The items behind a figure of a report. Esc goes back to the figure, Enter to the document or the customer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.reports.behind import ItemBehind
from ui.desk import Desk
from ui.keys import key_sequence
from ui.models.table_model import TableModel
from ui.reports.drilling import Document
from ui.reports.item_columns import item_columns
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.list_tools import ListTools
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.selected_sums import selected_sum
from ui.widgets.selection import Selection
from ui.widgets.table_panel import TablePanel


def leads_to(item: ItemBehind, column: str) -> tuple[str, object]:
    """The page, and what to show there: the customer from the customer's column, the document from all others."""
    page = Document(item.kind, item.number, "").page
    return ("customers", item.customer_id) if column == "customer" or not page else (page, item.number)


class ItemsPane(QWidget):
    left = Signal()
    opened = Signal(object, str)  # ItemBehind, the column's key

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.model: TableModel[ItemBehind] = TableModel(item_columns(desk.figures), self, key=lambda item: item.item_id)
        self.model.show_sorted("due", False)
        self.panel = TablePanel(look, self.model, self.tr("Items"), self, edge=20)
        self._title = Label(look, px=18, weight=600)
        self._what = ElidedLabel(look, role="muted")
        RememberedColumns(self.panel.table, desk.preferences, "items behind")
        self.tools = ListTools(desk, self.panel.table, "", filtered=self.what, parent=self)
        back = Btn(look, self.tr("Back"), icon="arrow-left", keys="Esc")
        back.clicked.connect(self.left)
        QShortcut(key_sequence("Esc"), self, self.left.emit)
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(10))
        head.setSpacing(look.px(14))
        head.addWidget(self._title)
        head.addWidget(self._what, 1)
        head.addWidget(self.tools)
        head.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)
        self.panel.table.opened.connect(self.opened)
        self.panel.table.selection_told.connect(self._say)

    def expect(self, title: str, what: str) -> None:
        """Say what is coming, before it is here."""
        self._title.setText(title)
        self.tools.title = title
        self._what.setText(what)
        self.model.set_rows(())
        self.panel.totals.set_rows([])
        self.panel.wait()
        self.panel.table.setFocus()

    def what(self) -> str:
        return f"{self._title.text()} {self._what.text()}".strip()

    def show_items(self, items: Sequence[ItemBehind]) -> None:
        figures = self._desk.figures
        self.model.set_rows(items)
        count = self.tr("{n} items") if len(items) != 1 else self.tr("{n} item")
        total = figures.plain(sum(item.base_open for item in items))
        foreign = any(item.currency != figures.base for item in items)
        self.panel.table.setColumnHidden(len(self.model.columns()) - 1, not foreign)
        texts = {"number": count.format(n=figures.count(len(items))), "base": total}
        if not foreign:
            texts["open"] = total
        self.panel.totals.set_rows([TotalRow(texts)] if items else [])
        nothing = EmptyState(self._desk.look, "inbox", self.tr("No items behind this figure")) if not items else None
        self.panel.settle(nothing)
        self.panel.table.select_row(0)
        self.panel.table.setFocus()

    def _say(self, selection: Selection) -> None:
        if not self.isVisible() or selection.sums is None:
            return
        self._desk.said.emit(selected_sum(selection, self._desk.figures, "open"))
