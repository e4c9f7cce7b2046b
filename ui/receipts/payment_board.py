"""What is below the form: the proposal, what is open, why something is held back, the difference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.receipts.entry_drafts import EntryDraft, Letter
from ar_desktop.receipts.remittance import Mark
from ar_desktop.receipts.sheet import Sheet
from ui.desk import Desk
from ui.keys import keys_in
from ui.receipts.difference_panel import DifferencePanel
from ui.receipts.entry_form import Entered
from ui.receipts.messages import Messages
from ui.receipts.payer_dialogs import Moved, MoveDialog, NetDialog
from ui.receipts.payment_grid import PaymentGrid
from ui.receipts.payment_rows import GridRow, PaymentModel
from ui.receipts.payment_state import PaymentState
from ui.receipts.proposal_strip import ProposalStrip
from ui.receipts.proposal_words import origin, reasons, summary
from ui.receipts.reason_panel import ReasonPanel
from ui.receipts.remittance_pane import RemittancePane
from ui.widgets.empty_state import EmptyState
from ui.widgets.hint_strip import HintStrip
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.table_panel import TablePanel


class PaymentBoard(QWidget):
    """Every key makes a new sheet, which is shown at once."""

    changed = Signal()
    refused = Signal(str)
    ended = Signal()  # Enter below the last line

    def __init__(self, desk: Desk, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.look
        self.desk, self.currency = desk, desk.figures.base
        self.state = PaymentState(Sheet(paid_on=desk.figures.today, rounding=desk.company.rounding))
        self.strip = ProposalStrip(look, self)
        self.model = PaymentModel(desk.figures, self)
        self.grid = PaymentGrid(look, desk.figures, self)
        self.panel = TablePanel(look, self.model, self.tr("What is open"), self, table=self.grid, edge=16)
        self.reason = ReasonPanel(desk, self)
        self.remittance = RemittancePane(desk, self)
        self.difference = DifferencePanel(desk, self)
        self._lay_out(messages)
        self._connect()

    def _lay_out(self, messages: Messages) -> None:
        look = self.desk.look
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.panel, 1)
        left.addWidget(self.remittance)
        left.addWidget(self.reason)
        left.addWidget(HintStrip(look, self._hints(), self))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(self.difference)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addLayout(messages)
        column.addLayout(body, 1)

    def _hints(self) -> list[tuple[str, str]]:
        return [
            ("Space", self.tr("pay in full")),
            ("F6", self.tr("discount")),
            ("F7", self.tr("write off rest")),
            ("F8", self.tr("deduct")),
            ("=", self.tr("rest to this line")),
            ("Ctrl+Z", self.tr("undo")),
        ]

    def _connect(self) -> None:
        grid, strip = self.grid, self.strip
        grid.ticked.connect(self._on_tick)
        grid.rest_wanted.connect(self._on_rest)
        grid.typed.connect(self._on_typed)
        grid.refused.connect(self.refused)
        grid.undo_wanted.connect(lambda: self.do(PaymentState.take_back))
        grid.ended.connect(self.ended)
        grid.row_changed.connect(lambda _row: self._show_reason())
        grid.opened.connect(lambda row, key: self._on_tick(row) if key != "number" else None)
        strip.another_wanted.connect(lambda: self.do(PaymentState.another))
        strip.oldest_wanted.connect(lambda: self.do(PaymentState.oldest))
        strip.clear_wanted.connect(self.clear)
        self.reason.changed.connect(self._on_reason)
        self.reason.given.connect(self._on_owner)
        self.remittance.taken.connect(self._on_mark)
        self.reason.left.connect(grid.setFocus)

    @property
    def sheet(self) -> Sheet:
        return self.state.sheet

    def use_currency(self, currency: str) -> None:
        if currency != self.currency:
            self.currency = self.grid.currency = currency
            self.model.show_currency(currency)
            self.difference.show_currency(currency)

    # --- what changes the sheet -------------------------------------------------------------

    def do(self, change: Callable[[PaymentState], None]) -> None:
        change(self.state)
        self.show_state()

    def put(self, sheet: Sheet) -> None:
        if sheet is not self.sheet:
            self.state.put(sheet)
            self.show_state()

    def pay(self, items: Sequence[int]) -> None:
        """Just these, in full; credits among them are used."""
        self.put(self.sheet.only(items))

    def clear(self) -> None:
        self.put(self.sheet.clear())

    def on_line(self, change: Callable[[Sheet, int], Sheet]) -> None:
        """Discount, write-off or deduction on the line with the cursor; a deduction asks why."""
        row = self.grid.current()
        if self.grid.finish_editing() and row is not None and row.owed is not None:
            self.put(change(self.sheet, row.id))
            if not self.reason.isHidden() and self.sheet.entry(row.id).deduction:
                self.reason.reason.setFocus()

    def _on_tick(self, row: GridRow) -> None:
        if row.owed is not None:
            self.put(self.sheet.tick(row.id))
        elif row.credit is not None:
            self.put(self.sheet.use_credit(row.id))

    def _on_rest(self, row: GridRow) -> None:
        if row.owed is not None:
            self.put(self.sheet.rest_here(row.id))

    def _on_typed(self, row: GridRow, column: Any, amount: int) -> None:
        if amount < 0 and row.owed is not None:
            self.refused.emit(self.tr("Amounts put on an invoice are not negative."))
        elif row.owed is not None:
            self.put(self.sheet.type(row.id, column, amount))
        elif row.credit is not None and column == "pay":
            self.put(self.sheet.use_credit(row.id, min(abs(amount), -row.credit.open)))

    def move_line(self) -> None:
        """The line with the cursor belongs to somebody else."""
        row, who = self.grid.current(), self.state.payer
        if row is None or who is None or self.desk.company.read_only or row.head is not None:
            return
        number = row.owed.payable.number if row.owed else row.credit.number if row.credit else ""
        open_ = row.owed.open if row.owed else -row.credit.open if row.credit else 0
        MoveDialog(self.desk, Moved(row.id, number, open_, self.currency, who.name), self).open()

    def net(self) -> None:
        """What is ticked is not paid, but set against what we owe them."""
        who, sheet = self.state.payer, self.sheet
        parts = [(one.item_id, sheet.entry(one.item_id).pay) for one in sheet.owed if sheet.entry(one.item_id).pay]
        if who is None or not parts or sheet.used or self.desk.company.read_only:
            self.refused.emit(self.tr("Choose a customer and tick what is netted; without credits."))
            return
        numbers = [sheet.item(item_id).payable.number for item_id, _ in parts]
        NetDialog(self.desk, who.name, parts, numbers, self.currency, self).open()

    def _on_reason(self, item_id: int, reason: str) -> None:
        self.state.sheet = self.sheet.because(item_id, reason)
        self.changed.emit()

    def _on_owner(self, item_id: int, owner: str) -> None:
        self.state.sheet = self.sheet.given_to(item_id, owner)
        self.changed.emit()

    def _on_mark(self, mark: Mark) -> None:
        """A number of the remittance ticks its item; an amount goes to the item of its line, else to the current."""
        row = self.grid.current()
        item = mark.item_id if mark.item_id is not None else row.id if row is not None and row.owed else None
        if item is None:
            return
        self.grid.go_to(item)
        self.put(self.sheet.tick(item) if mark.kind == "number" else self.sheet.type(item, "pay", mark.amount))

    # --- what is shown ----------------------------------------------------------------------

    def show_state(self) -> None:
        sheet, totals = self.sheet, self.sheet.totals()
        self.model.show_sheet(sheet)
        self.grid.can_undo = self.state.can_take_back
        self.difference.show_totals(totals, self.why_not() if totals.beyond else "")
        self.panel.totals.set_rows(self._totals() if sheet.owed else [])
        self.panel.settle(None if self.model.count() else self._empty())
        self.remittance.show_remittance(self.state.remittance)
        self._show_strip()
        self._show_reason()
        self.changed.emit()

    def _totals(self) -> Sequence[TotalRow]:
        totals = self.sheet.totals()
        sums = {
            "open": totals.open, "discount": totals.discount, "write_off": totals.write_off,
            "deduction": totals.deduction, "pay": totals.paid, "stays": totals.stays_open,
        }  # fmt: skip
        return [TotalRow({"number": self.tr("Total"), **{key: self.money(amount) for key, amount in sums.items()}})]

    def money(self, minor: int) -> str:
        return self.desk.figures.money(minor, self.currency).removeprefix(f"{self.currency} ")

    def _empty(self) -> EmptyState:
        payer, look = self.state.payer, self.desk.look
        if payer is None:
            text = self.tr("Type their name above. What they owe comes here, with a proposal for the amount.")
            return EmptyState(look, "banknote", self.tr("Who pays?"), text)
        title = self.tr("{name} owes nothing").format(name=payer.name)
        return EmptyState(look, "circle-check", title, self.tr("What is paid now stays on account."))

    def _show_reason(self) -> None:
        row = self.grid.current()
        late = row is not None and row.id in self.sheet.late_discounts()
        late = late and self.desk.company.setting("late_discount", "refuse") == "allow"
        reason = self.sheet.reasons.get(row.id, "") if row is not None else ""
        owner = self.sheet.owners.get(row.id, "") if row is not None else ""
        self.reason.show_row(row, reason, owner, late=late, currency=self.currency)

    def _show_strip(self) -> None:
        sheet, proposal = self.sheet, self.state.proposal
        if proposal is not None:
            others = len(self.state.proposals) - 1
            self.strip.say(origin(proposal), summary(proposal, sheet), others=others, money=True)
            self.difference.show_reasons(reasons(proposal, sheet, self.desk.figures, self.currency))
        else:
            money = bool(sheet.owed) and bool(sheet.received or sheet.entries or sheet.used)
            self.strip.say("", self._advice(), others=0, money=money, icon="info")
            self.difference.show_reasons([])

    def _advice(self) -> str:
        payer, sheet = self.state.payer, self.sheet
        if payer is None and sheet.received:
            return self.tr("Without a customer the money is posted as unidentified, and waits under Unapplied.")
        if payer is None:
            return self.tr("Type a name, a code or an invoice number; Enter takes the first that is found.")
        if not sheet.owed:
            return self.tr("{name} owes nothing; the money stays on account.").format(name=payer.name)
        if sheet.entries or sheet.used:
            return self.tr("Put down by hand.")
        return self.tr("Type the amount, or tick what is paid: Space pays in full.")

    def as_draft(self, entered: Entered, letter: Letter | None) -> EntryDraft:
        """As it stands, with what stands in the form above it."""
        sheet, who = self.sheet, self.state.payer
        return EntryDraft(
            who.id if who else None, self.currency, sheet.received, entered.date, entered.method, entered.reference,
            entered.account, sheet.entries, sheet.used, sheet.reasons, sheet.owners, letter,
        )  # fmt: skip

    def say(self) -> None:
        """In the status bar: how many are paid, and how much."""
        totals, figures = self.sheet.totals(), self.desk.figures
        n, of = figures.count(totals.items), figures.count(len(self.sheet.owed))
        self.desk.said.emit(self.tr("{n} of {of} invoices").format(n=n, of=of) if self.sheet.owed else "")
        if totals.received:
            amount = self.money(totals.received)
            self.desk.stated.emit(self.tr("Pay {amount} {currency}").format(amount=amount, currency=self.currency))
        else:
            self.desk.hinted.emit(keys_in(self.tr("Enter moves on; Ctrl+Enter posts")))

    def why_not(self) -> str:
        """Why it can't be posted as it stands."""
        totals = self.sheet.totals()
        if totals.crossed:
            numbers = ", ".join(self.sheet.item(id_).payable.number for id_ in totals.crossed)
            return self.tr("More than is open would be settled on {numbers}.").format(numbers=numbers)
        if totals.beyond:
            one = self.sheet.item(totals.beyond[0])
            text = self.tr(
                "{amount} is more than may be written off here on {number}; the limit is {limit}. F8 makes it a "
                "deduction; a larger sum is written off from the invoice."
            )
            amount, limit = self.money(self.sheet.entry(one.item_id).write_off), self.money(one.tolerance)
            return text.format(amount=amount, number=one.payable.number, limit=limit)
        if totals.difference < 0:
            missing = self.money(-totals.difference)
            return self.tr("{amount} more is put down than was received.").format(amount=missing)
        if totals.difference > totals.received:
            return self.tr("More credit is used than is needed; take less of it.")
        return self.tr("Type the amount received, or tick what is paid.")
