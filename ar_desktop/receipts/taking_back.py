"""What voiding and returning a receipt share: what became of it, and undoing all that was made of its money."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import standing
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books
from ar_desktop.ledger.reversing import free, is_reversed, reverse_item
from ar_desktop.values.money import plain_amount, share_of_base
from ar_desktop.words import N_


class Head(NamedTuple):
    """A receipt as it was booked."""

    id: int
    audit_no: int
    number: str
    customer_id: int | None
    method: str
    document_date: date
    ledger_date: date
    currency: str
    rate: Decimal
    amount: int
    base_amount: int
    account_id: int


def head(read: Reading, number: str) -> Head:
    row = read.row(
        "SELECT id, audit_no, number, customer_id, method, document_date, ledger_date, currency, rate, amount, "
        "base_amount, account_id FROM receipt WHERE number = :n",
        n=number.strip(),
    )
    if row is None:
        raise Refused(N_("There is no receipt {number}."), number=number)
    id_, audit_no, own, customer_id, method, day, ledger, currency, rate, amount, base, account = row
    days = date.fromisoformat(day), date.fromisoformat(ledger)
    return Head(id_, audit_no, own, customer_id, method, *days, currency, Decimal(rate), amount, base, account)


def deposit_of(read: Reading, receipt_id: int) -> tuple[str, int] | None:
    """Number and bank account of the deposit that a receipt stands in."""
    row = read.row(
        "SELECT d.number, d.account_id FROM deposit_receipt p JOIN deposit d ON d.id = p.deposit_id "
        "WHERE p.receipt_id = :r AND d.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM deposit r WHERE r.reverses_id = d.id)",
        r=receipt_id,
    )
    return (row[0], row[1]) if row else None


class Ending(NamedTuple):
    """How a receipt ended: voided or returned."""

    id: int
    audit_no: int
    kind: str
    day: date
    account_id: int
    base_amount: int


def ending_of(read: Reading, receipt_id: int) -> Ending | None:
    row = read.row(
        "SELECT e.id, e.audit_no, e.kind, e.date, e.account_id, e.base_amount FROM receipt_reversal e "
        "WHERE e.receipt_id = :r AND e.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM receipt_reversal b WHERE b.reverses_id = e.id)",
        r=receipt_id,
    )
    if row is None:
        return None
    id_, audit_no, kind, day, account, base = row
    return Ending(id_, audit_no, kind, date.fromisoformat(day), account, base)


def live_head(read: Reading, number: str) -> Head:
    """A receipt that is neither voided nor returned."""
    receipt = head(read, number)
    ending = ending_of(read, receipt.id)
    if ending is not None and ending.kind == "void":
        raise Refused(N_("Receipt {number} is void."), number=receipt.number)
    if ending is not None:
        raise Refused(N_("Receipt {number} was returned on {day}."), number=receipt.number, day=ending.day)
    return receipt


def add_ending(
    books: Books, receipt_id: int, kind: str, day: date, account_id: int, base: int, reverses_id: int | None = None
) -> None:
    id_ = books.write.take_ids("receipt_reversal")
    row = (id_, books.audit_no, receipt_id, kind, day.isoformat(), account_id, base, reverses_id)
    books.write.add("receipt_reversal", row)


def items_of(books: Books, receipt_id: int) -> list[OpenItem]:
    """The receipt's items that stand: one, or one for each part that was identified."""
    ids = books.write.rows(
        "SELECT i.id FROM open_item i WHERE i.receipt_id = :r AND i.kind = 'receipt' AND i.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id) ORDER BY i.id",
        r=receipt_id,
    )
    return list(books.load(row[0] for row in ids).values())


def unidentified_left(read: Reading, receipt: Head) -> tuple[int, int]:
    """Amount and base amount that nobody was found for yet, nor paid back."""
    if receipt.customer_id is not None:
        return 0, 0
    row = read.row(
        "SELECT coalesce(sum(amount), 0), coalesce(sum(base_amount), 0) FROM unidentified_clearing "
        "WHERE receipt_id = :r",
        r=receipt.id,
    )
    assert row is not None
    return receipt.amount - int(row[0]), receipt.base_amount - int(row[1])


def take_unidentified(books: Books, receipt: Head, amount: int | None, day: date) -> tuple[int, int]:
    """How much, and in base, is taken of unidentified money; refuses more than is there at any date from `day` on."""
    left, base = unidentified_left(books.write, receipt)
    amount = left if amount is None else amount
    cleared = books.write.rows(
        "SELECT date, sum(amount) FROM unidentified_clearing WHERE receipt_id = :r GROUP BY date ORDER BY date",
        r=receipt.id,
    )
    at = least = receipt.amount - sum(int(part) for when, part in cleared if when <= day.isoformat())
    for when, part in cleared:
        if when > day.isoformat():
            at -= int(part)
            least = min(least, at)
    if not 0 < amount <= least:
        raise Refused(
            N_("Of {number} {left} {currency} are left that nobody was found for."),
            number=receipt.number,
            left=plain_amount(least, receipt.currency),
            currency=receipt.currency,
        )
    if day < receipt.ledger_date:
        raise Refused(N_("{number} came on {day}."), number=receipt.number, day=receipt.ledger_date)
    return amount, share_of_base(base, amount, left, books.rounding)


def clear_unidentified(books: Books, receipt_id: int, kind: str, day: date, amount: int, base: int) -> None:
    """Notes what became of unidentified money (turned sign: taken back)."""
    id_ = books.write.take_ids("unidentified_clearing")
    row = (id_, books.audit_no, receipt_id, day.isoformat(), kind, amount, base)
    books.write.add("unidentified_clearing", row)


def release(books: Books, credit: OpenItem, day: date) -> None:
    """Undoes all that was made of a credit: what came with its applications, parts turned or moved, recoveries."""
    recoveries = {row.debit_item_id for row in standing(books.write, credit.id)}
    for debit in books.load(recoveries).values():
        if debit.kind == "recovery":
            reverse_item(books, debit, day)
    free(books, credit, day)
    made = books.write.rows(
        "SELECT id FROM open_item WHERE source_id = :s AND reverses_id IS NULL AND kind IN "
        "('discount', 'difference', 'bank_fee', 'over_payment', 'transfer_in') ORDER BY id",
        s=credit.id,
    )
    for (id_,) in made:
        if id_ not in books.reversed and not is_reversed(books.write, id_):
            reverse_item(books, books.load_one(id_), day)
