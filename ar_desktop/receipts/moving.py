"""Moving an item to another payer: insurer to patient, customer to finance programme, a wrong account put right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.invoicing.house import House
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.transfers import move_part
from ar_desktop.receipts.outcome import MONEY, Posted, done, posted
from ar_desktop.receipts.payers import payer_by_code
from ar_desktop.receipts.undoing import reverse_all
from ar_desktop.values.terms import DueLine
from ar_desktop.words import N_


def move_item(
    company: Company,
    item_id: int,
    customer: str,
    *,
    amount: int | None = None,
    day: date | None = None,
    terms: str = "",
    reason: str | None = None,
) -> Posted:
    """Moves what is open of an item, or `amount` of it, to another customer, debit or credit.

    Document and due dates are kept, so that nothing grows younger; `terms`, if given, run anew from `day`. Of an item
    with several due lines those move that fall due first.
    """
    with posting(company, "move", reason=reason) as books:
        source = books.load_one(item_id)
        customer_id, _ = payer_by_code(books.write, customer)
        if customer_id is None or customer_id == source.customer_id:
            raise Refused(N_("Name the other customer that {number} goes to."), number=source.number)
        day = day or max(books.write.today, source.ledger_date)
        part = abs(source.open) if amount is None else amount
        kind = "transfer_in" if source.is_debit() else "transfer_out"
        due = _due_lines(books, terms, day, part if source.is_debit() else -part, source.currency)
        with books.record("move", source.number):
            pair = move_part(books, source, part, day, kind=kind, customer_id=customer_id, due_lines=due)
        moved, number = pair.moved.id, source.number

        def again(on: date) -> Reversal:
            return Reversal(
                N_("Move {number} again"),
                {"number": number},
                call=lambda own: move_item(own, item_id, customer, amount=part, day=on, terms=terms),
            )

        undo = Reversal(N_("Move {number} back"), {"number": number}, call=lambda own: move_back(own, moved, again))
        return posted(books, number, item_id=moved, reversal=undo)


def move_item_to(
    company: Company, item_id: int, customer_id: int, *, amount: int | None = None, reason: str | None = None
) -> Posted:
    """The same for one who was chosen from a list."""
    with company.reading() as read:
        code = read.value("SELECT code FROM customer WHERE id = :c", c=customer_id)
    return move_item(company, item_id, str(code or ""), amount=amount, reason=reason)


def _due_lines(books: Books, terms: str, day: date, amount: int, currency: str) -> tuple[DueLine, ...]:
    return House(books.write, books.write.today, ()).due_lines(terms, day, amount, currency) if terms else ()


def move_back(company: Company, item_id: int, again: Callable[[date], Reversal] | None = None) -> Done:
    """Takes a move back, as long as nothing was paid on the new side; `again` moves it anew from that day on."""
    with posting(company, "move back") as books:
        moved = books.load_one(item_id)
        if moved.kind not in ("transfer_in", "transfer_out") or moved.open != moved.amount:
            raise Refused(N_("{number} is applied, or was moved back already."), number=moved.number)
        with books.record("move back", moved.number):
            day = reverse_all(books, [moved], None)
        return done(books, MONEY, reversal=again(day) if again is not None else None)
