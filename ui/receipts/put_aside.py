"""A payment that is half typed waits while another one is entered, and comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ar_desktop.receipts.entering import Payer
from ar_desktop.receipts.entry_drafts import EntryDraft
from ar_desktop.receipts.paying_documents import DocumentsPaid
from ui.keys import keys_in
from ui.receipts.messages import Messages
from ui.receipts.tasks import Receive

if TYPE_CHECKING:
    from ui.receipts.receive_page import ReceivePage


class PutAside(QObject):
    """`said` is what waits for the one that begins now, as long as it is shown."""

    def __init__(self, page: ReceivePage, messages: Messages) -> None:
        super().__init__(page)
        self._page, self._messages = page, messages
        self.said = ""

    def receive_of(self, what: int | DocumentsPaid) -> None:
        """A payment of this customer begins; of the one who is there already, it goes on."""
        page = self._page
        if isinstance(what, DocumentsPaid):
            self._receive_for(what)
            return
        customer_id = what
        who = page.board.state.payer
        if who is not None and who.id == customer_id and page.task.fixed is None:
            return
        self.put_aside()
        page.ask_payer(customer_id)

    def _receive_for(self, paid: DocumentsPaid) -> None:
        """A payment of these documents begins: they are ticked, the amount is what they come to."""
        page = self._page

        def show(who: Payer) -> None:
            page.show_payer(who)
            page.board.grid.setFocus()
            page.board.pay(paid.items)

        self.put_aside()
        page.ask_payer(paid.customer_id, paid.currency, show)

    def put_aside(self) -> None:
        """What is half typed waits, and an empty page is there for the next one."""
        page = self._page
        who, amount = page.board.state.payer, page.board.money(page.board.sheet.totals().received)
        kept = self._let_wait()
        page.begin(Receive())
        if kept:
            text = keys_in(self.tr("{amount} of {name} waits; Alt+K brings it back."))
            self.said = text.format(amount=amount, name=who.name if who else self.tr("somebody unknown"))
            self.say()

    def _let_wait(self) -> bool:
        keeper = self._page.keeper
        if self._page.task.fixed is not None:  # what was typed before it waits already
            keeper.let_go()
        return keeper.put_aside()

    def bring(self, draft_id: int) -> None:
        page = self._page
        self._let_wait()
        page.begin(Receive())
        page.keeper.bring(draft_id)

    def restore(self, draft_id: int, draft: EntryDraft) -> None:
        """What was kept or put aside; not over what is typed already."""
        if draft.customer_id is None:
            self._put_back(draft_id, draft)
        else:
            self._page.ask_payer(draft.customer_id, draft.currency, lambda who: self._put_back(draft_id, draft, who))

    def _put_back(self, draft_id: int, draft: EntryDraft, who: Payer | None = None) -> None:
        page, keeper = self._page, self._page.keeper
        now = page.as_draft()
        if now is None or not now.is_empty or page.form.payer.text() or page.board.remittance.file is not None:
            keeper.look_aside()
            return
        keeper.adopt(draft_id, draft)
        page.show_payer(who)
        page.form.restore(draft)
        page.form.show_amount(draft.received)
        page.board.do(lambda state: state.restore(draft))
        page.remittances.restore(draft.letter)
        keeper.look_aside()

    def say(self) -> None:
        if self.said:
            self._messages.tell(self._page.desk.look, "blue", self.said)

    def forget(self) -> None:
        self.said = ""
