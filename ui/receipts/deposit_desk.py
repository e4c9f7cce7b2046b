"""What goes to the bank now: the drawer, the tape, the counted cash, and what posting it will do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.receipts.deposit_batch import Batch
from ar_desktop.receipts.deposit_queries import Drawer
from ar_desktop.receipts.entering import MoneyAccount
from ui.desk import Desk
from ui.receipts.deposit_form import CashCount, DepositForm
from ui.receipts.drawer_rows import DrawerModel, DrawerRow, drawer_rows
from ui.receipts.drawer_view import DrawerView
from ui.receipts.figure_list import Figure
from ui.widgets.empty_state import EmptyState
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.documents.deposit_slip import DepositSlip


class DepositDesk(QWidget):
    changed = Signal()
    opened = Signal(str)  # a receipt's number
    emptied = Signal()  # while one stood in the drawer

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.drawer: Drawer | None = None
        self._ticked: set[int] = set()
        self._known: set[int] = set()
        self.form = DepositForm(desk, self)
        self.model = DrawerModel(desk.figures, self)
        self.view = DrawerView(desk.look, self)
        self.panel = TablePanel(desk.look, self.model, self.tr("Drawer"), self, table=self.view, edge=16)
        RememberedColumns(self.view, desk.preferences, "drawer")
        self.cash = CashCount(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self.panel, 1)
        column.addWidget(self.cash)
        self._connect()
        self.panel.wait()

    def _connect(self) -> None:
        self.form.changed.connect(self._show)
        self.form.list_wanted.connect(self.view.setFocus)
        self.cash.changed.connect(self._show)
        self.cash.told.connect(self.form.tell)
        self.view.ticked.connect(self._tick)
        self.view.all_wanted.connect(self.put_all)
        self.view.none_wanted.connect(self.put_none)
        self.view.tape_wanted.connect(self.form.sum.setFocus)
        self.view.opened.connect(lambda row, _key: self.opened.emit(row.receipt.number) if row.receipt else None)

    def show_accounts(self, accounts: Sequence[MoneyAccount]) -> None:
        self.form.show_accounts(accounts)
        self._show()

    def show_drawer(self, drawer: Drawer) -> None:
        """What is new goes into the deposit; what was taken out stays out."""
        there = {one.id for one in drawer.receipts}
        self._ticked = (self._ticked & there) | (there - self._known)
        self._known = there
        self.drawer, stood = drawer, self.view.hasFocus()
        self.panel.settle(None if drawer.receipts or drawer.held else self._empty())
        self._show()
        if self.view.currentIndex().row() <= 0 and self.model.count() > 1:
            self.view.select_row(1)
        if stood and not self.view.isVisible():
            self.emptied.emit()

    def _empty(self) -> EmptyState:
        text = self.tr("Cheques and cash that are received stand here until they go to the bank.")
        return EmptyState(self.desk.look, "landmark", self.tr("Nothing to deposit"), text)

    # --- ticks ------------------------------------------------------------------------------

    def _tick(self, row: DrawerRow) -> None:
        if row.receipt is not None:
            self._ticked ^= {row.receipt.id}
            self._show()

    def put_all(self) -> None:
        if self.drawer is not None:
            self._ticked = {one.id for one in self.drawer.receipts}
            self._show()

    def put_none(self) -> None:
        """A new batch: nothing is in it, and the tape is empty."""
        self._ticked = set()
        self.form.clear_tape()
        self.cash.clear()
        self._show()

    def go_to_missing(self) -> None:
        """Where what is still missing, or differs, is typed."""
        batch = self.batch()
        if batch.pays_out_too_much:
            self.cash.go_to_back()
        else:
            self.form.go_to_missing(batch)

    # --- what it comes to -------------------------------------------------------------------

    def batch(self) -> Batch:
        receipts = self.drawer.receipts if self.drawer is not None else ()
        chosen = tuple(one for one in receipts if one.id in self._ticked)
        tape, cash = self.form, self.cash
        back = cash.back.value or 0 if chosen else 0
        return Batch(chosen, tape.count.value, tape.sum.value, cash.counted(), cash.coin.value or 0, back)

    def _show(self) -> None:
        batch, figures = self.batch(), self.desk.figures
        if self.drawer is not None:
            self.model.show_rows(drawer_rows(self.drawer, self._ticked, figures))
        text = self.tr("In this deposit, {n} receipts") if batch.count != 1 else self.tr("In this deposit, 1 receipt")
        total = TotalRow({"who": text.format(n=figures.count(batch.count)), "amount": figures.plain(batch.total)})
        self.panel.totals.set_rows([total] if self.model.count() else [])
        self.form.show_batch(batch)
        self.cash.show_batch(batch)
        self.changed.emit()

    def after_posting(self) -> list[Figure]:
        """What the accounts will say."""
        if self.drawer is None:
            return []
        figures, batch, (code, name) = self.desk.figures, self.batch(), self.drawer.account
        left = self.drawer.balance - batch.total
        now = self.tr("{code} {name} now").format(code=code, name=name)
        lines = [
            Figure(now, figures.plain(self.drawer.balance)),
            Figure(self.tr("This deposit"), figures.plain(-batch.total)),
            Figure(self.tr("Left"), figures.plain(left), 600),
            self._gets(self.form.account.currentText(), batch.to_bank),
        ]
        if batch.cash_back:
            lines.append(self._gets(" ".join(self.drawer.petty_cash), batch.cash_back))
        return lines

    def _gets(self, account: str, amount: int) -> Figure:
        text = self.desk.figures.plain(amount)
        return Figure(account, text, 600, "red") if amount < 0 else Figure(account, f"+ {text}", 600, "green")

    def slip(self) -> Callable[[], DepositSlip] | None:
        """What makes the slip as it would print, on a reader thread; None while nothing is in it."""
        from ar_desktop.documents.deposit_slip import draft_slip

        batch, day = self.batch(), self.form.date()
        if self.drawer is None or not batch.count or day is None:
            return None
        account = self.form.account.currentText()
        code, name = self.drawer.account
        journal = [(account, batch.to_bank), (f"{code} {name}", -batch.total)]
        if batch.cash_back:
            journal.append((" ".join(self.drawer.petty_cash), batch.cash_back))
        return partial(
            draft_slip, self.desk.company, day, account, batch.chosen, self.drawer.pays, before=self.drawer.balance,
            counted=tuple((many, note) for many, note in batch.counted), coin=batch.coin, cash_back=batch.cash_back,
            journal=tuple(journal),
        )  # fmt: skip
