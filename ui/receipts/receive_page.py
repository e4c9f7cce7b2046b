"""Receive payment: one row of fields, what is open in a grid, the difference always in view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.receipts.entering import Payer, money_accounts, payer
from ar_desktop.receipts.entry_drafts import EntryDraft
from ar_desktop.receipts.receiving import PostDated
from ar_desktop.receipts.sheet import Sheet
from ui.desk import Desk
from ui.page import Page
from ui.problems import strip_for
from ui.receipts.commands import add_command
from ui.receipts.entry_form import EntryForm
from ui.receipts.entry_keeper import EntryKeeper
from ui.receipts.messages import Messages
from ui.receipts.payer_lookup import PayerLookup
from ui.receipts.payment_board import PaymentBoard
from ui.receipts.payment_state import PaymentState
from ui.receipts.receive_head import ReceiveHead
from ui.receipts.tasks import Filled, Receive, Task
from ui.receipts.trier import Trier
from ui.widgets.lookup_field import Match
from ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from ar_desktop.company import Changed, Company, Done
    from ar_desktop.receipts.trial import Trial


class ReceivePage(Page):
    """The form and the board below it; what stands there is tried on the books a moment after each change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.task: Task = Receive()
        self._posting = False
        self._messages = Messages()
        self.form = EntryForm(desk, PayerLookup(desk, self).find, self)
        self.board = PaymentBoard(desk, self._messages, self)
        self.head = ReceiveHead(desk, self.task.title(), self)
        self.keeper = EntryKeeper(desk, self._as_draft, self)
        self._trial = Trier(desk, self._to_try, self)
        self._lay_out()
        self._make_commands()
        self._connect()
        desk.ask(self, lambda reading, _progress: money_accounts(reading), self.form.show_accounts)
        self.board.show_state()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.form)
        column.addWidget(self.board, 1)

    def _make_commands(self) -> None:
        board = self.board
        for text, keys, do in (
            (self.tr("&Post"), ("Ctrl+S",), lambda: self.post()),
            (self.tr("Post and &next"), ("Ctrl+Enter", "Ctrl+Return"), lambda: self.post(go_on=True)),
            (self.tr("Take the &discount"), ("F6",), lambda: board.on_line(Sheet.take_discount)),
            (self.tr("&Write off the rest"), ("F7",), lambda: board.on_line(Sheet.write_off_rest)),
            (self.tr("D&educt the rest"), ("F8",), lambda: board.on_line(Sheet.deduct_rest)),
            (self.tr("&Oldest first"), ("Alt+O",), lambda: board.do(PaymentState.oldest)),
            (self.tr("&Another proposal"), ("Alt+P",), lambda: board.do(PaymentState.another)),
            (self.tr("&Clear the lines"), ("Alt+C",), board.clear),
            (self.tr("&Start anew"), ("Alt+A",), lambda: self.begin(Receive())),
        ):
            add_command(self, text, keys, do)

    def _connect(self) -> None:
        form, board = self.form, self.board
        self.head.post.clicked.connect(lambda: self.post())
        self.head.post_next.clicked.connect(lambda: self.post(go_on=True))
        self.keeper.found.connect(self._restore)
        self.keeper.told.connect(self.head.say_kept)
        self._trial.seen.connect(self._on_trial)
        self._trial.refused.connect(self._tell_error)
        form.payer.chosen.connect(lambda match: self._ask_payer(match.value))
        form.payer.emptied.connect(lambda: self._show_payer(None))
        form.amount_changed.connect(lambda amount: board.do(lambda state: state.receive(amount)))
        form.day_changed.connect(self._on_day)
        form.changed.connect(self._trial.start)
        form.changed.connect(self.keeper.note)
        form.told.connect(lambda text, wrong: self._tell(text) if wrong else None)
        form.currency_chosen.connect(self._on_currency)
        form.grid_wanted.connect(lambda: (board.grid if board.model.count() else self.head.post_next).setFocus())
        board.changed.connect(self._on_changed)
        board.refused.connect(self._tell)
        board.ended.connect(self.head.post_next.setFocus)

    # --- the page among others --------------------------------------------------------------

    def enter(self) -> None:
        self.board.show_state()
        if self.board.state.payer is None:
            self.form.payer.setFocus()
        else:
            self.board.grid.setFocus()

    def show_what(self, what: object) -> None:
        """A task begins; a customer's id begins a payment of theirs."""
        if isinstance(what, int):
            self.begin(Receive())
            self._ask_payer(what)
        elif hasattr(what, "verb"):
            self.begin(cast(Task, what))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves with nothing lost: a payment is kept, what comes from a list goes back to it."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.task.fixed is not None:
            self._after_posting(self.task, "", go_on=True)
        else:
            self.keeper.keep()
            self.desk.asked_for.emit("receipts", None)

    def leave(self) -> None:
        self.keeper.keep()

    def go_to_filter(self) -> None:
        self.form.payer.setFocus()
        self.form.payer.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        """What is open may have changed; what was put down stays where it still fits."""
        if (who := self.board.state.payer) is not None and not self._posting:
            self._ask_payer(who.id, who.currency, again=True)

    def begin(self, task: Task) -> None:
        """From an empty page; money that is here already can't be changed in the form."""
        if task.fixed is not None:
            self.keeper.keep()  # what was being entered waits until this is done
        self.task = task
        self._messages.clear()
        fixed, form = task.fixed, self.form
        self.head.entitle(task.title(), one_way=fixed is not None)
        form.clear()
        form.date.set_value(task.date or self.desk.figures.today)
        form.fix(amount=fixed is not None, payer=task.customer_id is not None, rest=fixed is not None)
        currency = task.currency or self.desk.figures.base
        self.board.use_currency(currency)
        form.show_currencies(currency, (currency,))
        form.show_amount(fixed)
        self.board.do(lambda state: state.begin(fixed, form.date.value))
        if task.customer_id is not None:
            self._ask_payer(task.customer_id, currency)
        self.enter()

    # --- the draft --------------------------------------------------------------------------

    def _as_draft(self) -> EntryDraft | None:
        """What stands here, to be kept; None while something else is done with the page."""
        entered, board = self.form.entered(), self.board
        if entered is None or self.task.fixed is not None or self._posting:
            return None
        sheet, who = board.sheet, board.state.payer
        return EntryDraft(
            who.id if who else None, board.currency, sheet.received, entered.date, entered.method, entered.reference,
            entered.account, sheet.entries, sheet.used, sheet.reasons,
        )  # fmt: skip

    def _restore(self, draft: EntryDraft) -> None:
        """What was kept when the window was closed; not over what is typed already."""
        if self.task.fixed is not None or self.board.state.payer is not None or self.form.amount.text():
            return
        self.form.restore(draft)
        if draft.customer_id is None:
            self._put_back(draft)
        else:
            company, id_ = self.desk.company, draft.customer_id
            self.desk.ask(
                self, lambda reading, _progress: payer(company, reading, id_, draft.currency),
                lambda who: self._put_back(draft, who),
            )  # fmt: skip

    def _put_back(self, draft: EntryDraft, who: Payer | None = None) -> None:
        self._show_payer(who)
        self.form.restore(draft)
        self.form.show_amount(draft.received)
        self.board.do(lambda state: state.restore(draft))

    # --- who pays ---------------------------------------------------------------------------

    def _ask_payer(self, customer_id: int, currency: str = "", *, again: bool = False) -> None:
        company, show = self.desk.company, self._look_again if again else self._show_payer
        self.desk.ask(self, lambda reading, _progress: payer(company, reading, customer_id, currency), show)

    def _show_payer(self, who: Payer | None) -> None:
        self._messages.clear()
        new_money = self.task.fixed is None
        if who is not None:
            self.form.payer.show_match(Match(who.id, who.name, who.code))
            self.board.use_currency(who.currency)
            if new_money:
                self.form.show_currencies(who.currency, who.currencies)
                self.form.show_method(who.method)
        self.board.do(lambda state: state.show_payer(who, with_credits=new_money))
        if who is not None and self.form.payer.hasFocus():
            self.form.step(self.form.payer)

    def _look_again(self, who: Payer) -> None:
        self.board.do(lambda state: state.look_again(who, with_credits=self.task.fixed is None))

    def _on_currency(self, currency: str) -> None:
        if (who := self.board.state.payer) is not None:
            self._ask_payer(who.id, currency)

    def _on_day(self, day: Any) -> None:
        if day is not None:
            self.board.do(lambda state: state.date(day))

    # --- what is shown ----------------------------------------------------------------------

    def _on_changed(self) -> None:
        sheet, totals, figures = self.board.sheet, self.board.sheet.totals(), self.desk.figures
        if sheet.received is None and not self.form.amount.hasFocus():
            self.form.show_amount(totals.received)
        self.head.allow(self._fits())
        self.keeper.note()
        if self.isVisible():
            n, of = figures.count(totals.items), figures.count(len(sheet.owed))
            self.desk.said.emit(self.tr("{n} of {of} invoices").format(n=n, of=of) if sheet.owed else "")
            text = self.tr("Pay {amount} {currency}")
            amount = self.board.money(totals.received)
            paid = text.format(amount=amount, currency=self.board.currency) if totals.received else ""
            self.desk.stated.emit(paid)
        self._trial.start()

    def _fits(self) -> bool:
        totals = self.board.sheet.totals()
        if self.desk.company.read_only or not totals.fits:
            return False
        return self.task.fixed is None or (self.board.state.payer is not None and self.task.may_wait(totals))

    # --- trying and posting -----------------------------------------------------------------

    def _filled(self) -> Filled | None:
        entered, board = self.form.entered(), self.board
        return Filled(board.sheet, entered, board.state.payer, board.currency) if entered is not None else None

    def _to_try(self) -> Callable[[Company], Trial] | None:
        filled = self._filled()
        return self.task.trial(filled) if filled is not None and self._fits() and not self._posting else None

    def _on_trial(self, trial: Trial | None) -> None:
        if trial is not None:
            self._messages.clear()
        self.board.difference.show_trial(self.board.state.payer, trial)

    def post(self, *, go_on: bool = False) -> None:
        """Post what stands here; what may not be posted says why and stays."""
        if self._posting or not self.form.settle() or not self.board.grid.finish_editing():
            return
        filled = self._filled()
        if filled is None or not self._fits():
            missing = self.task.fixed is not None and self.board.state.payer is None
            self._tell(self.tr("Say whose money it is first.") if missing else self.board.why_not())
            return
        self._posting = True
        self._trial.drop()
        task = self.task

        def then(done: Done) -> str:
            self._posting = False
            if task.fixed is None:
                self.keeper.forget()
            self._after_posting(task, getattr(done, "number", ""), go_on=go_on)
            return task.said(filled, done, self.desk.figures)

        def failed(error: Exception) -> None:
            self._posting = False
            self._tell_error(error)

        self.desk.write(task.verb(filled), task.title(), failed, then=then)

    def _after_posting(self, task: Task, number: str, *, go_on: bool) -> None:
        """An empty page for the next one; what came from a list leads back to it."""
        self.begin(Receive())
        if task.fixed is not None:
            self.keeper.look()
            self.desk.asked_for.emit("unapplied", None)
        elif not go_on:
            self.desk.asked_for.emit("receipts", number)

    # --- messages ---------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        strip = MessageStrip(self.desk.look, "amber", text)
        strip.offer_close()
        self._messages.show_strip(strip)

    def _tell_error(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.desk.jobs.failed.emit(error)
            return
        filled = self._filled()
        if isinstance(error, PostDated) and filled is not None:
            strip = MessageStrip(self.desk.look, "amber", error.sentence())
            strip.offer(self.tr("Hold it until then"), lambda: self._hold(filled))
        else:
            strip = strip_for(error, self.desk.look)
        self._messages.show_strip(strip)

    def _hold(self, filled: Filled) -> None:
        def then(_done: Done) -> str:
            self.begin(Receive())
            return ""

        self.desk.write(Receive().hold(filled), self.tr("Cheque held until its date"), self._tell_error, then=then)
