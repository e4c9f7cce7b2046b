"""Paying money back: a credit of a customer, or money that nobody was found for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import MoreThanOpen, allocate, reverse_lines
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line, posting
from ar_desktop.ledger.rates import rate_on
from ar_desktop.receipts.booking import bank_account
from ar_desktop.receipts.outcome import MONEY, Posted, done, posted
from ar_desktop.receipts.taking_back import clear_unidentified, live_head, take_unidentified
from ar_desktop.receipts.undoing import reverse_items
from ar_desktop.receipts.voiding import entry_of
from ar_desktop.values.money import convert
from ar_desktop.words import N_


def refund(
    company: Company,
    item_id: int,
    *,
    amount: int | None = None,
    day: date | None = None,
    account: str = "",
    rate: Decimal | None = None,
    reference: str = "",
    reason: str | None = None,
) -> Posted:
    """Pays a credit back (all that is open of it, unless told), out of the bank or the account of that code.

    `rate` is that of the payment where the credit is in another currency; None: the company's rate on the day.
    """
    with posting(company, "refund", reason=reason) as books:
        credit = books.load_one(item_id)
        day = day or max(books.write.today, credit.ledger_date)
        amount = -credit.open if amount is None else amount
        if credit.is_debit():
            raise Refused(N_("{number} is not a credit that could be paid back."), number=credit.number)
        if not 0 < amount <= credit.least_open_from(day):
            raise MoreThanOpen(credit, day, amount)
        rate = rate or rate_on(books.write, credit.currency, day)
        base = convert(amount, credit.currency, rate, books.currency, books.rounding)
        number, _ = books.numbering.next("refund", day)
        with books.record("refund", number):
            item = _refunded(books, credit, number, amount, base, day, account, reference)
        paid, own_number = credit.number, number

        def again(on: date) -> Reversal:
            return Reversal(
                N_("Pay {number} back again"),
                {"number": paid},
                call=lambda own: refund(
                    own, item_id, amount=amount, day=on, account=account, rate=rate, reference=reference
                ),
            )

        undo = Reversal(
            N_("Take back refund {number}"),
            {"number": number},
            call=lambda own: _take_back(own, item.id, own_number, again),
        )
        return posted(books, number, item_id=item.id, reversal=undo)


def _refunded(
    books: Books, credit: OpenItem, number: str, amount: int, base: int, day: date, account: str, reference: str
) -> OpenItem:
    item = books.item(
        "refund", number, credit.customer_id, amount, base, currency=credit.currency, document_date=day,
        salesperson=credit.salesperson, region=credit.region, reference=reference, source_id=credit.id,
    )  # fmt: skip
    lines = [Line(books.accounts.control, base, item.id), Line(bank_account(books, account), -base)]
    books.entry(day, "refund", number, lines)
    allocate(books, item, credit, amount, day)
    return item


def _take_back(company: Company, item_id: int, number: str, again: Callable[[date], Reversal]) -> Done:
    """The refund did not go out, or came back: the credit is open again."""
    already = N_("Refund {number} was taken back already.")
    return reverse_items(company, "refund taken back", number, [item_id], already=already, again=again)


def refund_unidentified(
    company: Company,
    number: str,
    *,
    amount: int | None = None,
    day: date | None = None,
    account: str = "",
    reason: str | None = None,
) -> Posted:
    """Pays money back that nobody was found for: all that is left of the receipt, unless told."""
    with posting(company, "refund", reason=reason) as books:
        receipt = live_head(books.write, number)
        if receipt.customer_id is not None:
            raise Refused(N_("Whose money {number} is is known."), number=receipt.number)
        day = day or max(books.write.today, receipt.ledger_date)
        part, base = take_unidentified(books, receipt, amount, day)
        own, _ = books.numbering.next("refund", day)
        with books.record("refund", own) as audit_no:
            lines = [Line(books.accounts.role("unidentified"), base), Line(bank_account(books, account), -base)]
            books.entry(day, "refund", own, lines)
            clear_unidentified(books, receipt.id, "refund", day, part, base)
        undo = Reversal(
            N_("Take back refund {number}"),
            {"number": own},
            call=lambda company: _take_back_unidentified(company, receipt.number, own, audit_no, account),
        )
        return posted(books, own, id=receipt.id, reversal=undo)


def _take_back_unidentified(
    company: Company, receipt: str, number: str, audit_no: int, account: str
) -> Done:
    with posting(company, "refund taken back") as books:
        found = live_head(books.write, receipt)
        rows = books.write.rows(
            "SELECT date, amount, base_amount FROM unidentified_clearing WHERE receipt_id = :r AND audit_no = :a",
            r=found.id,
            a=audit_no,
        )
        entry_id = entry_of(books, audit_no, "refund")
        if books.write.value("SELECT 1 FROM entry WHERE reverses_id = :e", e=entry_id):
            raise Refused(N_("Refund {number} was taken back already."), number=number)
        day = max(books.write.today, *(date.fromisoformat(row[0]) for row in rows))
        with books.record("refund taken back", number):
            reverse_lines(books, entry_id, day)
            for _, amount, base in rows:
                clear_unidentified(books, found.id, "refund", day, -amount, -base)
        part = sum(row[1] for row in rows)
        again = Reversal(
            N_("Pay {number} back again"),
            {"number": found.number},
            call=lambda own: refund_unidentified(own, found.number, amount=part, day=day, account=account),
        )
        return done(books, MONEY, reversal=again)
