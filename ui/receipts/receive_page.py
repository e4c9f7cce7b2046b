"""Receive payment: one row of fields, what is open in a grid, the difference always in view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.receipts.entering import Payer, find_payers, money_accounts, payer
from ar_desktop.receipts.proposals import Proposal
from ar_desktop.receipts.sheet import Sheet
from ui.desk import Desk
from ui.page import Page
from ui.problems import strip_for
from ui.receipts.difference_panel import DifferencePanel
from ui.receipts.entry_form import EntryForm
from ui.receipts.hint_strip import HintStrip
from ui.receipts.payment_grid import PaymentGrid
from ui.receipts.payment_rows import GridRow, PaymentModel
from ui.receipts.proposal_strip import ProposalStrip
from ui.receipts.proposal_words import reasons, summary
from ui.receipts.reason_panel import ReasonPanel
from ui.receipts.tasks import Filled, Receive, Task
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.lookup_field import Match
from ui.widgets.message_strip import MessageStrip
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.company import Changed, Done
    from ar_desktop.receipts.trial import Trial

TRY_AFTER: Final = 200  # milliseconds after the last change


class ReceivePage(Page):
    """Every key makes a new sheet; the sheet is shown, and tried on the books a moment later."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.look
        self.task: Task = Receive()
        self.sheet = Sheet(paid_on=desk.figures.today, rounding=desk.company.rounding)
        self.payer: Payer | None = None
        self.currency = desk.figures.base
        self._before: list[Sheet] = []
        self._proposals: Sequence[Proposal] = ()
        self._followed = -1  # which proposal the sheet shows; -1: put down by hand
        self._tried = 0
        self._posting = False
        self.form = EntryForm(desk, self._find, self)
        self.strip = ProposalStrip(look, self)
        self.model = PaymentModel(desk.figures, self)
        self.grid = PaymentGrid(look, desk.figures, self)
        self.panel = TablePanel(look, self.model, self.tr("What is open"), self, table=self.grid, edge=16)
        self.reason = ReasonPanel(desk, self)
        self.difference = DifferencePanel(desk, self)
        self.title = Label(look, self.task.title(), px=18, weight=600)
        self._messages = QVBoxLayout()
        self._trial = QTimer(self, singleShot=True, interval=TRY_AFTER)
        self._trial.timeout.connect(self._try)
        self._lay_out()
        self._make_commands()
        self._connect()
        desk.ask(self, lambda reading, _progress: money_accounts(reading), self.form.show_accounts)
        self._show()

    # --- how it looks -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        look = self.desk.look
        self.post_button = Btn(look, self.tr("Post"), keys="Ctrl+S")
        self.next_button = Btn(
            look, self.tr("Post and next"), variant="primary", icon="corner-down-left", keys="Ctrl+Enter"
        )
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8))
        head.setSpacing(look.px(8))
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.post_button)
        head.addWidget(self.next_button)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.panel, 1)
        left.addWidget(self.reason)
        left.addWidget(HintStrip(look, self._hints(), self))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(self.difference)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addWidget(self.strip)
        column.addLayout(self._messages)
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

    def _make_commands(self) -> None:
        for text, keys, do in (
            (self.tr("&Post"), ("Ctrl+S",), lambda: self.post()),
            (self.tr("Post and &next"), ("Ctrl+Return", "Ctrl+Enter"), lambda: self.post(go_on=True)),
            (self.tr("Take the &discount"), ("F6",), lambda: self._on_row(Sheet.take_discount)),
            (self.tr("&Write off the rest"), ("F7",), lambda: self._on_row(Sheet.write_off_rest)),
            (self.tr("D&educt the rest"), ("F8",), lambda: self._on_row(Sheet.deduct_rest)),
            (self.tr("&Oldest first"), ("Alt+O",), self._oldest),
            (self.tr("&Another proposal"), ("Alt+P",), self._another),
            (self.tr("&Clear the lines"), ("Alt+C",), lambda: self._put(self.sheet.clear())),
            (self.tr("&Start anew"), ("Ctrl+Shift+N",), lambda: self.begin(Receive())),
        ):
            self._command(text, keys, do)

    def _command(self, text: str, keys: Sequence[str], do: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: do())
        self.addAction(action)

    def _connect(self) -> None:
        form, grid = self.form, self.grid
        self.post_button.clicked.connect(lambda: self.post())
        self.next_button.clicked.connect(lambda: self.post(go_on=True))
        form.payer.chosen.connect(lambda match: self._ask_payer(match.value))
        form.payer.emptied.connect(lambda: self._show_payer(None))
        form.amount_changed.connect(self._on_amount)
        form.day_changed.connect(self._on_day)
        form.changed.connect(self._trial.start)
        form.told.connect(lambda text, wrong: self._tell(text) if wrong else None)
        form.currency_chosen.connect(self._on_currency)
        form.grid_wanted.connect(self._to_grid)
        grid.ticked.connect(self._on_tick)
        grid.rest_wanted.connect(self._on_rest)
        grid.typed.connect(self._on_typed)
        grid.refused.connect(self._tell)
        grid.undo_wanted.connect(self._take_back)
        grid.ended.connect(self.next_button.setFocus)
        grid.row_changed.connect(lambda _row: self._show_reason())
        grid.opened.connect(lambda row, key: self._on_tick(row) if key != "number" else None)
        self.strip.another_wanted.connect(self._another)
        self.strip.oldest_wanted.connect(self._oldest)
        self.strip.clear_wanted.connect(lambda: self._put(self.sheet.clear()))
        self.reason.changed.connect(self._on_reason)
        self.reason.left.connect(grid.setFocus)

    # --- the page among others --------------------------------------------------------------

    def enter(self) -> None:
        self._show()
        if self.payer is None:
            self.form.payer.setFocus()
        else:
            self.grid.setFocus()

    def show_what(self, what: object) -> None:
        """A task begins; a customer's id begins a payment of theirs."""
        if isinstance(what, int):
            self.begin(Receive())
            self._ask_payer(what)
        elif hasattr(what, "verb"):
            self.begin(what)  # type: ignore[arg-type]

    def go_to_filter(self) -> None:
        self.form.payer.setFocus()
        self.form.payer.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        """What is open may have changed; what was put down stays where it still fits."""
        if self.payer is not None and not self._posting:
            self._ask_payer(self.payer.id, self.currency, keep=True)

    def begin(self, task: Task) -> None:
        self.task = task
        self.title.setText(task.title())
        self._show_payer(None)
        self.form.clear()
        fixed = task.fixed
        self.form.fix(amount=fixed is not None, payer=hasattr(task, "customer_id"), rest=fixed is not None)
        self.next_button.setText(self.tr("Post and next") if fixed is None else self.tr("Post"))
        self.post_button.setVisible(fixed is None)
        if fixed is not None:
            self.currency = getattr(task, "currency", self.currency)
            self.form.show_currencies(self.currency, (self.currency,))
            self.form.date.set_value(getattr(task, "date", self.desk.figures.today))
            self.form.show_amount(fixed)
        else:
            self.form.date.set_value(self.desk.figures.today)
        self.sheet = replace(self.sheet, received=fixed, paid_on=self.form.date.value)
        if (customer_id := getattr(task, "customer_id", None)) is not None:
            self._ask_payer(customer_id, self.currency)
        self._show()
        self.enter()

    # --- who pays ---------------------------------------------------------------------------

    def _find(self, text: str, answer: Callable[[Sequence[Match]], None]) -> None:
        figures = self.desk.figures

        def found(payers: Sequence[Any]) -> None:
            answer(
                [
                    Match(
                        one.id, one.name, " · ".join(filter(None, (one.code, one.because or one.city))),
                        figures.plain(one.balance),
                    )
                    for one in payers
                ]
            )  # fmt: skip

        self.desk.ask(self, lambda reading, _progress: find_payers(reading, text), found)

    def _ask_payer(self, customer_id: int, currency: str = "", *, keep: bool = False) -> None:
        company = self.desk.company
        self.desk.ask(
            self,
            lambda reading, _progress: payer(company, reading, customer_id, currency),
            lambda who: self._show_payer(who, keep=keep),
        )

    def _show_payer(self, who: Payer | None, *, keep: bool = False) -> None:
        self._clear_messages()
        self.payer = who
        self._before.clear()
        owed, on_account = (who.owed, who.credits) if who else ((), ())
        if self.task.fixed is not None:
            on_account = ()
        kept = self.sheet.kept_for(owed, on_account) if keep else self.sheet.clear()
        self.sheet = replace(kept, owed=owed, credits=on_account)
        if who is not None:
            self.form.payer.show_match(Match(who.id, who.name, who.code))
            self._use_currency(who)
            if not keep:
                if self.task.fixed is None:
                    self.form.show_method(who.method)
                self._propose()
                if self.form.payer.hasFocus():
                    self.form.step(self.form.payer)
        self._show()

    def _use_currency(self, who: Payer) -> None:
        if who.currency != self.currency or len(who.currencies) > 1:
            self.currency = self.grid.currency = who.currency
            self.form.show_currencies(who.currency, who.currencies)
            self.model.show_currency(who.currency)
            self.difference.show_currency(who.currency)
        elif self.task.fixed is None:
            self.form.show_currencies(who.currency, who.currencies)

    # --- what changes the sheet -------------------------------------------------------------

    def _put(self, sheet: Sheet, *, followed: int = -1) -> None:
        if sheet is self.sheet:
            return
        self._before.append(self.sheet)
        self.sheet, self._followed = sheet, followed
        self._show()

    def _take_back(self) -> None:
        if self._before:
            self.sheet, self._followed = self._before.pop(), -1
            self._show()

    def _on_amount(self, amount: int | None) -> None:
        by_hand = self._followed < 0 and bool(self.sheet.entries or self.sheet.used)
        self.sheet = replace(self.sheet, received=amount)
        if not by_hand:
            self.sheet = self.sheet.clear()
            self._propose()
        self._show()

    def _on_day(self, day: Any) -> None:
        if day is not None:
            self.sheet = replace(self.sheet, paid_on=day)
            if self._followed >= 0:
                self._propose()
            self._show()

    def _propose(self) -> None:
        self._proposals = self.sheet.proposals()
        self._followed = 0 if self._proposals else -1
        if self._proposals:
            self.sheet = self.sheet.follow(self._proposals[0])

    def _another(self) -> None:
        if len(self._proposals) > 1:
            at = (self._followed + 1) % len(self._proposals)
            self._put(self.sheet.follow(self._proposals[at]), followed=at)

    def _oldest(self) -> None:
        at = next((at for at, one in enumerate(self._proposals) if one.rule == "oldest first"), -1)
        self._put(self.sheet.oldest(), followed=at if not self.sheet.used else -1)

    def _on_tick(self, row: GridRow) -> None:
        if row.owed is not None:
            self._put(self.sheet.tick(row.id))
        elif row.credit is not None:
            self._put(self.sheet.use_credit(row.id))

    def _on_rest(self, row: GridRow) -> None:
        if row.owed is not None:
            self._put(self.sheet.rest_here(row.id))

    def _on_currency(self, code: str) -> None:
        if self.payer is not None:
            self._ask_payer(self.payer.id, code)

    def _on_typed(self, row: GridRow, column: Any, amount: int) -> None:
        if amount < 0 and row.owed is not None:
            self._tell(self.tr("Amounts put on an invoice are not negative."))
        elif row.owed is not None:
            self._put(self.sheet.type(row.id, column, amount))
        elif row.credit is not None and column == "pay":
            self._put(self.sheet.use_credit(row.id, min(abs(amount), -row.credit.open)))

    def _on_row(self, change: Callable[[Sheet, int], Sheet]) -> None:
        row = self.grid.current()
        if self.grid.finish_editing() and row is not None and row.owed is not None:
            self._put(change(self.sheet, row.id))
            if not self.reason.isHidden() and self.sheet.entry(row.id).deduction:
                self.reason.reason.setFocus()

    def _on_reason(self, item_id: int, reason: str) -> None:
        self.sheet = self.sheet.because(item_id, reason)
        self._trial.start()

    def _to_grid(self) -> None:
        if self.model.count():
            self.grid.setFocus()
        else:
            self.next_button.setFocus()

    # --- what is shown ----------------------------------------------------------------------

    def _show(self) -> None:
        sheet, totals, figures = self.sheet, self.sheet.totals(), self.desk.figures
        self.model.show_sheet(sheet)
        self.grid.can_undo = bool(self._before)
        self.difference.show_totals(totals)
        if sheet.received is None and not self.form.amount.hasFocus():
            self.form.show_amount(totals.received)
        if sheet.owed:
            sums = {
                "open": totals.open, "discount": totals.discount, "write_off": totals.write_off,
                "deduction": totals.deduction, "pay": totals.applied - totals.credits, "stays": totals.stays_open,
            }  # fmt: skip
            texts = {key: self._money(amount) for key, amount in sums.items()}
            self.panel.totals.set_rows([TotalRow({"number": self.tr("Total"), **texts})])
        else:
            self.panel.totals.set_rows([])
        self.panel.settle(None if self.model.count() else self._empty())
        self._show_strip()
        self._show_reason()
        fits = self._fits()
        self.post_button.setEnabled(fits)
        self.next_button.setEnabled(fits)
        self.desk.stated.emit(
            self.tr("Pay {amount} {currency}").format(
                amount=figures.plain(totals.received, self.currency).removeprefix(f"{self.currency} "),
                currency=self.currency,
            )
            if totals.received
            else ""
        )
        self._say()
        self._trial.start()

    def _empty(self) -> EmptyState:
        if self.payer is None:
            text = self.tr("Type their name above. What they owe comes here, with a proposal for the amount.")
            return EmptyState(self.desk.look, "banknote", self.tr("Who pays?"), text)
        title = self.tr("{name} owes nothing").format(name=self.payer.name)
        return EmptyState(self.desk.look, "circle-check", title, self.tr("What is paid now stays on account."))

    def _money(self, minor: int) -> str:
        return self.desk.figures.money(minor, self.currency).removeprefix(f"{self.currency} ")

    def _fits(self) -> bool:
        totals = self.sheet.totals()
        if self.task.fixed is not None:
            return self.payer is not None and totals.fits and (bool(totals.items) or not hasattr(self.task, "item_id"))
        return totals.fits and not self.desk.company.read_only

    def _show_reason(self) -> None:
        row = self.grid.current()
        late = row is not None and row.id in self.sheet.late_discounts()
        late = late and self.desk.company.setting("late_discount", "refuse") == "allow"
        reason = self.sheet.reasons.get(row.id, "") if row is not None else ""
        self.reason.show_row(row, reason, late=late, currency=self.currency)

    def _show_strip(self) -> None:
        sheet, strip = self.sheet, self.strip
        money = bool(sheet.owed) and bool(sheet.received or sheet.entries or sheet.used)
        why: list[str] = []
        if self._followed >= 0 and sheet.received:
            proposal = self._proposals[self._followed]
            others = len(self._proposals) - 1
            strip.say(self.tr("Proposed from the amount:"), summary(proposal, sheet), others=others, money=True)
            why = reasons(proposal, sheet, self.desk.figures, self.currency)
        else:
            strip.say("", self._advice(), others=0, money=money, icon="info")
        self.difference.show_reasons(why)

    def _advice(self) -> str:
        if self.payer is None and self.sheet.received and self.task.fixed is None:
            return self.tr("Without a customer the money is posted as unidentified, and waits under Unapplied.")
        if self.payer is None:
            return self.tr("Type a name, a code or an invoice number; Enter takes the first that is found.")
        if not self.sheet.owed:
            return self.tr("{name} owes nothing; the money stays on account.").format(name=self.payer.name)
        if self.sheet.entries or self.sheet.used:
            return self.tr("Put down by hand.")
        return self.tr("Type the amount, or tick what is paid: Space pays in full.")

    def _say(self) -> None:
        totals, figures = self.sheet.totals(), self.desk.figures
        if self.isVisible():
            n, of = figures.count(totals.items), figures.count(len(self.sheet.owed))
            self.desk.said.emit(self.tr("{n} of {of} invoices").format(n=n, of=of) if self.payer else "")

    # --- trying and posting -----------------------------------------------------------------

    def _filled(self) -> Filled | None:
        entered = self.form.entered()
        return Filled(self.sheet, entered, self.payer, self.currency) if entered is not None else None

    def _try(self) -> None:
        self._tried += 1
        number, filled, who = self._tried, self._filled(), self.payer
        if filled is None or not self._fits() or self._posting:
            self.difference.show_trial(who, None)
            return

        def done(trial: Trial) -> None:
            if number == self._tried:
                self._clear_messages()
                self.difference.show_trial(who, trial)

        def failed(error: Exception) -> None:
            if number == self._tried:
                self.difference.show_trial(who, None)
                self._tell_error(error)

        trial = self.task.trial(filled)
        company = self.desk.company
        self.desk.jobs.write(lambda _progress: trial(company), done, failed=failed)

    def post(self, *, go_on: bool = False) -> None:
        """Post what stands here; what may not be posted says why and stays."""
        if self._posting or not self.form.settle() or not self.grid.finish_editing():
            return
        filled = self._filled()
        if filled is None or not self._fits():
            self._tell(self._why_not())
            return
        self._posting = True
        self._tried += 1

        def then(done: Done) -> str:
            self._posting = False
            said = self.task.said(filled, done, self.desk.figures)
            self._after_posting(go_on)
            return said

        def failed(error: Exception) -> None:
            self._posting = False
            self._tell_error(error)

        self.desk.write(self.task.verb(filled), self.task.title(), failed, then=then)

    def _after_posting(self, go_on: bool) -> None:
        came_from_list = self.task.fixed is not None
        self.begin(Receive())
        if came_from_list:
            self.desk.asked_for.emit("unapplied", None)

    def _why_not(self) -> str:
        totals = self.sheet.totals()
        if self.task.fixed is not None and self.payer is None:
            return self.tr("Say whose money it is first.")
        if totals.crossed:
            numbers = ", ".join(self.sheet.item(id_).payable.number for id_ in totals.crossed)
            return self.tr("More than is open would be settled on {numbers}.").format(numbers=numbers)
        if totals.difference < 0:
            missing = self._money(-totals.difference)
            return self.tr("{amount} more is put down than was received.").format(amount=missing)
        if totals.difference > totals.received:
            return self.tr("More credit is used than is needed; take less of it.")
        return self.tr("Type the amount received, or tick what is paid.")

    # --- messages ---------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        self._show_message(MessageStrip(self.desk.look, "amber", text))

    def _tell_error(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.desk.jobs.failed.emit(error)
            return
        strip = strip_for(error, self.desk.look)
        filled = self._filled()
        if error.code == "AR332" and isinstance(self.task, Receive) and filled is not None:
            strip.offer(self.tr("Hold it until then"), lambda: self._hold(filled))
        self._show_message(strip)

    def _hold(self, filled: Filled) -> None:
        task = Receive()

        def then(_done: Done) -> str:
            self.begin(Receive())
            return ""

        self.desk.write(task.hold(filled), self.tr("Cheque held until its date"), self._tell_error, then=then)

    def _show_message(self, strip: MessageStrip) -> None:
        self._clear_messages()
        strip.closed.connect(self._clear_messages)
        self._messages.addWidget(strip)
        strip.announce()

    def _clear_messages(self) -> None:
        while (item := self._messages.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
