"""Payments that come back: bounced cheques, recalled transfers, charge-backs of cards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ar_desktop.company import Company, Reversal
from ar_desktop.errors import BrokenInvariant, Refused
from ar_desktop.invoicing.fees import charge_within
from ar_desktop.ledger.allocating import allocate, reverse_lines
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line, posting
from ar_desktop.ledger.reversing import is_reversed, reverse_item
from ar_desktop.receipts.outcome import Posted, posted
from ar_desktop.receipts.taking_back import (
    Ending,
    Head,
    add_ending,
    clear_unidentified,
    deposit_of,
    ending_of,
    head,
    items_of,
    live_head,
    release,
    unidentified_left,
)
from ar_desktop.receipts.voiding import entry_of
from ar_desktop.words import ENGLISH, N_


def return_payment(
    company: Company, number: str, day: date, *, fee: int = 0, bank_charge: int = 0, reason: str | None = None
) -> Posted:
    """A receipt came back on a day: what it paid is open again with its old due dates.

    Args:
        fee: charged to the customer, in the receipt's currency; an item of its own.
        bank_charge: what the bank takes from us for it, in base currency.
    """
    with posting(company, "return payment", reason=reason) as books:
        receipt = live_head(books.write, number)
        if day < receipt.ledger_date:
            raise Refused(N_("{number} came on {day}."), number=receipt.number, day=receipt.ledger_date)
        if fee < 0 or bank_charge < 0 or (fee and receipt.customer_id is None):
            raise Refused(N_("A fee needs a customer who pays it, and is more than zero."))
        with books.record("returned payment", receipt.number):
            _return(books, receipt, day, bank_charge)
        if fee:
            _charge(books, receipt, fee, day)
        again = Reversal(
            N_("Return {number} again"),
            {"number": receipt.number},
            call=lambda own: return_payment(own, number, max(day, own.today), fee=fee, bank_charge=bank_charge),
        )
        undo = Reversal(
            N_("Take back the return of {number}; what it had paid stays open"),
            {"number": receipt.number},
            call=lambda own: replace(take_back_return(own, receipt.number), reversal=again),
        )
        return posted(books, receipt.number, id=receipt.id, reversal=undo)


def _return(books: Books, receipt: Head, day: date, bank_charge: int) -> None:
    found = deposit_of(books.write, receipt.id)
    account = found[1] if found else receipt.account_id
    left, left_base = unidentified_left(books.write, receipt)
    items = items_of(books, receipt.id)
    pairs = [(item, _returned(books, item, day)) for item in items]
    lines = [Line(books.accounts.control, new.base_amount, new.id) for _, new in pairs]
    base = sum(new.base_amount for _, new in pairs) + left_base
    if left:
        lines.append(Line(books.accounts.role("unidentified"), left_base))
        clear_unidentified(books, receipt.id, "returned", day, left, left_base)
    lines.append(Line(account, -base))
    if bank_charge:
        bank = books.accounts.role("bank") if account == books.accounts.role("undeposited") else account
        lines += [Line(books.accounts.role("bank_fees"), bank_charge), Line(bank, -bank_charge)]
    if base != receipt.base_amount:
        raise Refused(N_("Part of {number} was paid back; return what is left by hand."), number=receipt.number)
    books.entry(day, "returned_payment", receipt.number, lines)
    for item, new in pairs:
        allocate(books, new, item, new.amount, day)
    add_ending(books, receipt.id, "returned", day, account, base)


def _returned(books: Books, item: OpenItem, day: date) -> OpenItem:
    """The item that closes the receipt, freed before of all it had paid."""
    release(books, item, day)
    if item.open != item.amount:
        raise BrokenInvariant(f"{item.number} was not freed before it was returned")
    return books.item(
        "returned_payment", item.number, item.customer_id, -item.amount, -item.base_amount, currency=item.currency,
        document_date=day, salesperson=item.salesperson, region=item.region, reference=item.reference,
        receipt_id=item.receipt_id, source_id=item.id,
    )  # fmt: skip


def _charge(books: Books, receipt: Head, fee: int, day: date) -> None:
    code = books.write.value("SELECT code FROM customer WHERE id = :c", c=receipt.customer_id)
    text = ENGLISH.say(N_("Fee for returned payment {number}"), number=receipt.number)
    charge_within(books, code, fee, day=day, text=text, currency=receipt.currency, reference=receipt.number)


def take_back_return(company: Company, number: str, *, day: date | None = None, reason: str | None = None) -> Posted:
    """The return was entered by mistake: the money is on account again, and the fee charged for it is reversed."""
    with posting(company, "take back return", reason=reason) as books:
        receipt = head(books.write, number)
        ending = ending_of(books.write, receipt.id)
        if ending is None or ending.kind != "returned":
            raise Refused(N_("{number} was not returned."), number=receipt.number)
        day = day or max(books.write.today, ending.day)
        if day < ending.day:
            raise Refused(N_("{number} was returned on {day}."), number=receipt.number, day=ending.day)
        with books.record("return taken back", receipt.number):
            _take_back(books, receipt, ending, day)
        return posted(books, receipt.number, id=receipt.id)


def _take_back(books: Books, receipt: Head, ending: Ending, day: date) -> None:
    made = books.write.rows(
        "SELECT id, kind FROM open_item WHERE reverses_id IS NULL AND (kind = 'returned_payment' AND receipt_id = :r "
        "AND audit_no = :a OR kind = 'fee' AND customer_id = :c AND ledger_date = :d AND reference = :n) ORDER BY id",
        r=receipt.id,
        a=ending.audit_no,
        c=receipt.customer_id,
        d=ending.day.isoformat(),
        n=receipt.number,
    )
    for id_, _ in made:
        if id_ not in books.reversed and not is_reversed(books.write, id_):
            reverse_item(books, books.load_one(id_), day)
    if not any(kind == "returned_payment" for _, kind in made):
        reverse_lines(books, entry_of(books, ending.audit_no, "returned_payment"), day)
    cleared = books.write.rows(
        "SELECT amount, base_amount FROM unidentified_clearing WHERE receipt_id = :r AND audit_no = :a",
        r=receipt.id,
        a=ending.audit_no,
    )
    for amount, base in cleared:
        clear_unidentified(books, receipt.id, "returned", day, -amount, -base)
    add_ending(books, receipt.id, "returned", day, ending.account_id, -ending.base_amount, ending.id)
