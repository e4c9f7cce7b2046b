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
from ar_desktop.receipts.paying_documents import DocumentsPaid
from ar_desktop.receipts.receiving import PostDated
from ui.desk import Desk
from ui.language import say_error
from ui.page import Page
from ui.problems import strip_for
from ui.receipts.entry_form import EntryForm
from ui.receipts.entry_keeper import EntryKeeper
from ui.receipts.entry_posting import EntryPosting
from ui.receipts.messages import Messages
from ui.receipts.payer_lookup import PayerLookup
from ui.receipts.payment_board import PaymentBoard
from ui.receipts.put_aside import PutAside
from ui.receipts.receive_commands import add_receive_commands
from ui.receipts.receive_head import ReceiveHead
from ui.receipts.remittances import Remittances
from ui.receipts.tasks import Filled, Receive, Task
from ui.widgets.lookup_field import Match
from ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from ar_desktop.company import Changed, Done
    from ar_desktop.receipts.trial import Trial


class ReceivePage(Page):
    """The form and the board below it; what stands there is tried on the books a moment after each change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.task: Task = Receive()
        self._messages = Messages()
        self._lookup = PayerLookup(desk, self)
        self.form = EntryForm(desk, self._lookup.find, self)
        self.board = PaymentBoard(desk, self._messages, self)
        self.head = ReceiveHead(desk, self.task.title(), self)
        self.keeper = EntryKeeper(desk, self.as_draft, self)
        self.posting = EntryPosting(desk, self._filled, self._fits, self)
        self.remittances = Remittances(desk, self.board, self)
        self.aside = PutAside(self, self._messages)
        self._lay_out()
        add_receive_commands(self)
        self._connect()
        self.remittances.take_drops(self)
        self.board.show_state()
        self.head.allow(self._fits())

    def first_shown(self) -> None:
        self.keeper.look()
        self.desk.ask(self, lambda reading, _progress: money_accounts(reading), self.form.show_accounts)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.form)
        column.addWidget(self.board, 1)

    def _connect(self) -> None:
        form, board = self.form, self.board
        self.head.post.clicked.connect(lambda: self.post())
        self.head.post_next.clicked.connect(lambda: self.post(go_on=True))
        self.keeper.found.connect(self.aside.restore)
        self.keeper.told.connect(self.head.say_kept)
        self.keeper.aside.connect(self.head.show_aside)
        self.head.brought.connect(lambda draft: self.posting.when_free(lambda: self.aside.bring(draft)))
        self.head.remittance.clicked.connect(self.remittances.choose)
        self.posting.seen.connect(self._on_trial)
        self.posting.refused.connect(self._tell_error)
        self.posting.posted.connect(self._on_posted)
        self.posting.held.connect(self._on_held)
        self.remittances.waits.connect(self._tell)
        board.remittance.refused.connect(self._tell_error)
        self.remittances.payer_named.connect(lambda customer: self.ask_payer(customer))
        form.payer.chosen.connect(self._on_payer)
        form.payer.emptied.connect(lambda: self.show_payer(None))
        form.amount_changed.connect(lambda amount: board.do(lambda state: state.receive(amount)))
        form.day_changed.connect(self._on_day)
        form.changed.connect(self.posting.trial.start)
        form.changed.connect(self.keeper.note)
        form.told.connect(lambda text, wrong: self._messages.tell_of_field(self.desk.look, text, wrong))
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
        """A task begins; a customer's id or documents begin a payment of theirs, and what was half typed waits."""
        if isinstance(what, int | DocumentsPaid):
            self.posting.when_free(lambda: self.aside.receive_of(what))
        elif hasattr(what, "verb"):
            self.posting.when_free(lambda: self.begin(cast(Task, what)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves with nothing lost: a payment is kept, what comes from a list goes back to it."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.task.fixed is not None:
            self._lead_on(self.task, "", go_on=True)
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
        if (who := self.board.state.payer) is not None and not self.posting.busy:
            self.ask_payer(who.id, who.currency, self._look_again)

    def begin(self, task: Task) -> None:
        """From an empty page; money that is here already can't be changed in the form."""
        if task.fixed is not None:
            self.keeper.keep()  # what was being entered waits until this is done
        self.task = self.posting.task = task
        self.keeper.turn += 1
        self.aside.forget()
        self._messages.clear()
        self.board.remittance.clear()
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
            self.ask_payer(task.customer_id, currency)
        self.enter()

    # --- the draft --------------------------------------------------------------------------

    def as_draft(self) -> EntryDraft | None:
        """What stands here, to be kept; None while something else is done with the page."""
        entered = self.form.entered()
        if entered is None or self.task.fixed is not None or self.posting.busy:
            return None
        return self.board.as_draft(entered, self.remittances.letter())

    # --- who pays ---------------------------------------------------------------------------

    def ask_payer(
        self, customer_id: int, currency: str = "", show: Callable[[Payer], None] | None = None
    ) -> None:
        """Whose answer comes when another payment was begun is not shown."""
        company, turn = self.desk.company, self.keeper.turn

        def answer(who: Payer) -> None:
            if turn == self.keeper.turn:
                (show or self.show_payer)(who)

        self.desk.ask(self, lambda reading, _progress: payer(company, reading, customer_id, currency), answer)

    def _on_payer(self, match: Match) -> None:
        """Found by the number of an invoice: that one is paid first."""
        self.board.state.named = self._lookup.named.get(match.value, "")
        self.ask_payer(match.value)

    def show_payer(self, who: Payer | None) -> None:
        self._messages.clear()
        self.aside.say()
        new_money = self.task.fixed is None
        if who is not None:
            self.form.payer.show_match(Match(who.id, who.name, who.code))
            self.board.use_currency(who.currency)
            if new_money:
                self.form.show_currencies(who.currency, who.currencies)
                self.form.show_method(who.method)
        self.board.reason.ask_disputes(who.id if who is not None else None)
        self.board.do(lambda state: state.show_payer(who, with_credits=new_money))
        if who is not None and self.form.payer.hasFocus():
            self.form.step(self.form.payer)

    def _look_again(self, who: Payer) -> None:
        known = self.board.state.payer
        if known is not None and (known.id, known.currency) == (who.id, who.currency):
            self.board.do(lambda state: state.look_again(who, with_credits=self.task.fixed is None))

    def _on_currency(self, currency: str) -> None:
        if (who := self.board.state.payer) is not None:
            self.ask_payer(who.id, currency)

    def _on_day(self, day: Any) -> None:
        if day is not None:
            self.board.do(lambda state: state.date(day))

    # --- what is shown ----------------------------------------------------------------------

    def _on_changed(self) -> None:
        sheet, totals = self.board.sheet, self.board.sheet.totals()
        if sheet.received is None and not self.form.amount.hasFocus():
            self.form.show_amount(totals.received)
        self.head.allow(self._fits())
        self.keeper.note()
        if self.isVisible():
            self.board.say()
        self.posting.trial.start()

    def _fits(self) -> bool:
        totals = self.board.sheet.totals()
        if self.desk.company.read_only or not totals.fits:
            return False
        return self.task.fixed is None or (self.board.state.payer is not None and self.task.may_wait(totals))

    # --- trying and posting -----------------------------------------------------------------

    def _filled(self) -> Filled | None:
        entered, board = self.form.entered(), self.board
        return Filled(board.sheet, entered, board.state.payer, board.currency) if entered is not None else None

    def _on_trial(self, trial: Trial | None) -> None:
        if trial is not None and not self.aside.said:
            self._messages.clear()
        self.board.difference.show_trial(self.board.state.payer, trial)

    def post(self, *, go_on: bool = False) -> None:
        """Post what stands here; what may not be posted says why and stays."""
        if self.posting.busy or not self.form.settle() or not self.board.grid.finish_editing():
            return
        filled = self._filled()
        if filled is None or not self._fits():
            missing = self.task.fixed is not None and self.board.state.payer is None
            self._tell(self.tr("Say whose money it is first.") if missing else self.board.why_not())
            return
        self.posting.post(filled, go_on=go_on)

    def _hold(self) -> None:
        if self._fits():
            self.posting.hold(self.remittances.letter())
        else:
            self._tell(self.board.why_not())

    def _on_posted(self, task: Task, filled: Filled, done: Done, go_on: bool) -> None:
        if task.fixed is None:
            self.keeper.forget()
            self.remittances.file(filled.payer, getattr(done, "id", None))
        self._lead_on(task, getattr(done, "number", ""), go_on=go_on)

    def _on_held(self) -> None:
        self.keeper.forget()
        self.begin(Receive())

    def _lead_on(self, task: Task, number: str, *, go_on: bool) -> None:
        """An empty page for the next one; what came from a list leads back to it."""
        self.begin(Receive())
        if task.fixed is not None:
            self.keeper.look()
        if self.posting.awaited or not self.isVisible():  # the person is at something else already
            return
        if task.fixed is not None:
            self.desk.asked_for.emit("unapplied", None)
        elif not go_on:
            self.desk.asked_for.emit("receipts", number)

    # --- messages ---------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        self._messages.tell(self.desk.look, "amber", text)

    def _tell_error(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.desk.jobs.failed.emit(error)
        elif isinstance(error, PostDated):
            strip = MessageStrip(self.desk.look, "amber", say_error(error))
            strip.offer(self.tr("Hold it until then"), self._hold)
            self._messages.show_strip(strip)
        else:
            self._messages.show_strip(strip_for(error, self.desk.look))
