"""Unapplied: every credit that could be put on something or paid back, and money whose owner is not known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.receipts.outstanding import OpenCredit, unapplied, unidentified, waiting_money
from ar_desktop.receipts.queries import ReceiptRow
from ui.desk import Desk
from ui.look import Look
from ui.models.table_model import TableModel
from ui.page import Page
from ui.receipts.commands import add_command
from ui.receipts.dialogs import RefundDialog, refund_of
from ui.receipts.payer_dialogs import Moved, MoveDialog
from ui.receipts.tasks import Apply, Identify
from ui.receipts.unapplied_rows import WaitingRow, waiting_columns, waiting_rows
from ui.widgets.buttons import Btn
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.grouped_cells import GroupedCells
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_filter import ListFilter
from ui.widgets.list_tools import ListTools
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.selected_sums import selected_sum
from ui.widgets.selection import Selection
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ar_desktop.company import Changed


class WaitingView(TableView):
    def make_cells(self, look: Look) -> CellDelegate:
        return GroupedCells(look, self._state_of, lambda row: row.head, self, lines=False)


class UnappliedPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.look
        self._waiting: tuple[Sequence[ReceiptRow], Sequence[OpenCredit]] = ((), ())
        self.model: TableModel[WaitingRow] = TableModel(waiting_columns(desk.figures), self, key=lambda row: row.id)
        self.table = WaitingView(look, self)
        self.panel = TablePanel(look, self.model, self.tr("Unapplied"), self, table=self.table, edge=20)
        self.search = SearchField(look, self.tr("Customer, number, reference…"), self)
        self.buttons: dict[str, Btn] = {}
        self.filter = ListFilter(desk, "unapplied", {}, self.search, self)
        self.tools = ListTools(desk, self.table, self.tr("Unapplied"), filtered=self.filter.in_words, parent=self)
        self._lay_out()
        self._connect()
        RememberedColumns(self.table, desk.preferences, "unapplied")

    def first_shown(self) -> None:
        self.panel.wait()
        self.refresh()

    def _lay_out(self) -> None:
        look = self.desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Unapplied"), px=18, weight=600))
        head.addSpacing(look.px(8))
        self.search.setFixedWidth(look.px(260))
        head.addWidget(self.search)
        head.addWidget(self.tools)
        head.addWidget(self.filter.saved)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)
        for key, text, keys, do in (
            ("move", self.tr("&Move…"), "M", self.move_credit),
            ("refund", self.tr("Pay &back…"), "B", self.refund),
            ("oldest", self.tr("&Oldest first"), "O", self.apply_oldest),
            ("apply", self.tr("&Apply"), "A", self.apply),
        ):
            self._command(key, text, keys, do, head)
        add_list_commands(self, lambda: self.tools, lambda: self.filter.saved)

    def _command(self, key: str, text: str, keys: str, do: Callable[[], None], row: HeadRow) -> None:
        """Single letters, so only where the list has the focus."""
        plain = text.replace("&", "")
        button = self.buttons[key] = Btn(
            self.desk.look, plain, variant="primary" if key == "apply" else "plain", keys=keys
        )
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        row.addWidget(button)
        add_command(self, text, (keys,), do, lists=(self.table,))

    def _connect(self) -> None:
        self.table.opened.connect(lambda _row, _key: self.apply())
        self.table.row_changed.connect(lambda _row: self._offer())
        self.table.selection_told.connect(self._on_selection)
        self.filter.changed.connect(self._show)
        self.search.down_wanted.connect(self.table.setFocus)

    # --- the page among others --------------------------------------------------------------

    def enter(self) -> None:
        self.table.setFocus()
        self.table.ensure_row()
        self._say()

    def go_to_filter(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def show_what(self, what: object) -> None:
        if isinstance(what, str):
            self.search.setText(what)

    def refresh(self, changed: Changed | None = None) -> None:
        self.desk.ask(self, lambda reading, _progress: (unidentified(reading), unapplied(reading)), self._on_answer)

    def _on_answer(self, waiting: tuple[Sequence[ReceiptRow], Sequence[OpenCredit]]) -> None:
        self._waiting = waiting
        count = len(waiting[0]) + len(waiting[1])
        self.desk.counted.emit("unapplied", self.desk.figures.count(count) if count else "")
        self._show()

    # --- what is shown ----------------------------------------------------------------------

    def _show(self) -> None:
        text, figures = self.search.text().strip().casefold(), self.desk.figures
        unknown = [one for one in self._waiting[0] if text in f"{one.number} {one.reference}".casefold()]
        known = [one for one in self._waiting[1] if text in f"{one.number} {one.customer} {one.name}".casefold()]
        self.model.set_rows(waiting_rows(unknown, known))
        total = waiting_money(unknown, known)
        n = figures.count(len(unknown) + len(known))
        texts = {"number": self.tr("{n} waiting").format(n=n), "open": figures.plain(total)}
        self.panel.totals.set_rows([TotalRow(texts)] if self.model.count() else [])
        self.panel.settle(None if self.model.count() else self._empty(text))
        self.table.ensure_row()
        if self.current() is None and self.model.count() > 1:
            self.table.select_row(1)
        self._offer()
        self._say()

    def _empty(self, text: str) -> EmptyState:
        if text:
            empty = EmptyState(self.desk.look, "search-x", self.tr("Nothing fits “{text}”").format(text=text))
            empty.offer(self.tr("Clear the filter"), self.filter.clear, keys="Esc")
            return empty
        return EmptyState(
            self.desk.look, "circle-check", self.tr("Nothing is unapplied"),
            self.tr("Money on account, credit notes not yet used and payments from nobody known stand here."),
        )  # fmt: skip

    def current(self) -> WaitingRow | None:
        row = self.model.row_at(self.table.currentIndex().row())
        return row if row is not None and row.head is None else None

    def _offer(self) -> None:
        row = self.current()
        may = row is not None and not self.desk.company.read_only
        self.buttons["apply"].setText(self.tr("Identify") if row and row.receipt else self.tr("Apply"))
        self.buttons["apply"].setEnabled(may)
        self.buttons["refund"].setEnabled(may)
        self.buttons["move"].setEnabled(may and row is not None and row.credit is not None)
        self.buttons["oldest"].setEnabled(may and row is not None and row.credit is not None and row.credit.owes > 0)
        if row is not None and row.credit is not None and self.isVisible():
            owes = row.credit.owes > 0
            text = self.tr("{name} owes {amount}") if owes else self.tr("{name} owes nothing")
            amount = self.desk.figures.plain(row.credit.owes)
            self.desk.stated.emit(text.format(name=row.credit.name, amount=amount))

    def _on_selection(self, selection: Selection) -> None:
        self._say()
        if self.isVisible() and (said := selected_sum(selection, self.desk.figures, "open")):
            self.desk.stated.emit(said)

    def _say(self) -> None:
        if self.isVisible():
            n = len(self._waiting[0]) + len(self._waiting[1])
            self.desk.said.emit(self.tr("{n} waiting").format(n=self.desk.figures.count(n)))

    # --- what can be done -------------------------------------------------------------------

    def apply(self) -> None:
        """By hand, where payments are received; whose money it is is said there as well."""
        row = self.current()
        if row is None or self.desk.company.read_only:
            return
        task: Any
        if row.receipt is not None:
            task = Identify(row.receipt.number, row.open, row.receipt.currency, row.receipt.date)
        else:
            assert row.credit is not None
            one = row.credit
            task = Apply(one.item_id, one.number, one.customer_id, -one.open, one.currency, one.document_date)
        self.desk.asked_for.emit("receive", task)

    def apply_oldest(self) -> None:
        from ar_desktop.receipts.applying import apply_oldest

        row = self.current()
        if row is not None and row.credit is not None and self.buttons["oldest"].isEnabled():
            item_id, number = row.credit.item_id, row.credit.number
            said = self.tr("{number} applied to the oldest items").format(number=number)
            self.desk.write(lambda company: apply_oldest(company, item_id), said)

    def move_credit(self) -> None:
        """A credit that was booked for the wrong one."""
        row = self.current()
        if row is not None and row.credit is not None and not self.desk.company.read_only:
            one = row.credit
            MoveDialog(self.desk, Moved(one.item_id, one.number, -one.open, one.currency, one.name), self).open()

    def refund(self) -> None:
        row = self.current()
        if row is None or self.desk.company.read_only:
            return
        if row.credit is not None:
            refund_of(self.desk, row.credit, self).open()
        elif row.receipt is not None:
            one = row.receipt
            RefundDialog(self.desk, one.number, None, row.open, one.currency, "", self).open()
