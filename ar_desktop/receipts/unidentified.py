"""Money that nobody was found for at first, and whose it is found to be later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line, posting
from ar_desktop.ledger.reversing import is_reversed, reversal_day, reverse_item
from ar_desktop.receipts.application import Application, with_ids
from ar_desktop.receipts.booking import apply_part
from ar_desktop.receipts.outcome import MONEY, Posted, done, posted
from ar_desktop.receipts.payers import Payer, payer_by_code
from ar_desktop.receipts.receiving import checked
from ar_desktop.receipts.taking_back import (
    Head,
    clear_unidentified,
    head,
    live_head,
    release,
    take_unidentified,
)
from ar_desktop.receipts.waiting_papers import file_papers, take_papers_back
from ar_desktop.words import N_


def identify(
    company: Company,
    number: str,
    customer: str,
    *,
    amount: int | None = None,
    day: date | None = None,
    applications: Sequence[Application] = (),
    reason: str | None = None,
) -> Posted:
    """Whose money it is was found out: all that is left of it, or `amount`, becomes a receipt item of that customer.

    Its document date is the day the money came, its ledger date the day it was identified (today unless told).
    """
    with posting(company, "identify", reason=reason) as books:
        return identify_within(books, number, customer, amount=amount, day=day, applications=applications)


def identify_within(
    books: Books,
    number: str,
    customer: str,
    *,
    amount: int | None = None,
    day: date | None = None,
    applications: Sequence[Application] = (),
) -> Posted:
    """The same inside another verb's transaction."""
    receipt = live_head(books.write, number)
    if receipt.customer_id is not None:
        raise Refused(N_("Whose money {number} is is known."), number=receipt.number)
    customer_id, people = payer_by_code(books.write, customer)
    if customer_id is None:
        raise Refused(N_("Name the customer whose money it is."))
    day = day or max(books.write.today, receipt.ledger_date)
    part, base = take_unidentified(books, receipt, amount, day)
    resolved = with_ids(books.write, applications)
    fine = checked(books, resolved, receipt.currency, receipt.document_date, part)
    debits = books.load(one.item_id for one in fine if one.item_id is not None)
    with books.record("identified", receipt.number):
        item = _identified(books, receipt, customer_id, people[customer_id], part, base, day)
        for one in fine:
            apply_part(books, item, debits[one.item_id or 0], one, receipt_id=receipt.id)
        file_papers(books.write, receipt.id, customer_id)
    item_id = item.id
    again = Reversal(
        N_("Say again whose {number} is"),
        {"number": receipt.number},
        call=lambda own: identify(own, number, customer, amount=part, applications=applications),
    )
    undo = Reversal(
        N_("Say that it is not known whose {number} is"),
        {"number": receipt.number},
        call=lambda own: replace(unidentify(own, item_id), reversal=again),
    )
    return posted(books, receipt.number, id=receipt.id, item_id=item_id, reversal=undo)


def _identified(
    books: Books, receipt: Head, customer_id: int, payer: Payer, amount: int, base: int, day: date
) -> OpenItem:
    item = books.item(
        "receipt", receipt.number, customer_id, -amount, -base, currency=receipt.currency,
        document_date=receipt.document_date, ledger_date=day, salesperson=payer.salesperson, region=payer.region,
        receipt_id=receipt.id,
    )  # fmt: skip
    lines = [Line(books.accounts.role("unidentified"), base), Line(books.accounts.control, -base, item.id)]
    books.entry(day, "identified", receipt.number, lines)
    clear_unidentified(books, receipt.id, "identified", day, amount, base)
    return item


def unidentify(company: Company, item_id: int, *, day: date | None = None, reason: str | None = None) -> Done:
    """It was not this customer's after all: what it paid is open again, and the money is nobody's."""
    with posting(company, "take back identification", reason=reason) as books:
        item = books.load_one(item_id)
        receipt = head(books.write, item.number) if item.kind == "receipt" else None
        if receipt is None or receipt.customer_id is not None or item.reverses_id or is_reversed(books.write, item_id):
            raise Refused(N_("{number} was not identified later."), number=item.number)
        live_head(books.write, item.number)
        day = reversal_day(books, item, day)
        with books.record("unidentified", item.number):
            release(books, item, day)
            reverse_item(books, item, day)
            clear_unidentified(books, receipt.id, "identified", day, item.amount, item.base_amount)
            take_papers_back(books.write, receipt.id, item.customer_id, item_id)
        return done(books, MONEY)
