"""The rows and entry of one receipt, and what comes with it: what receiving one and importing a million share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from ar_desktop.errors import Refused
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.receipts.application import Application, put_money
from ar_desktop.receipts.deductions import split_off
from ar_desktop.receipts.differences import (
    BeyondTolerance,
    bear_bank_fee,
    give_up_difference,
    keep_over_payment,
    tolerance,
)
from ar_desktop.receipts.discounts import give_discount
from ar_desktop.receipts.payers import Payer
from ar_desktop.values.money import convert, plain_amount
from ar_desktop.words import N_

# Where money goes by method; `role` of the account.
METHODS: Final = {
    "cash": "undeposited",
    "cheque": "undeposited",
    "ach": "bank",
    "wire": "bank",
    "card": "clearing",
    "online": "clearing",
    "other": "bank",
}


def bank_account(books: Books, code: str) -> int:
    """The account of that code (empty: the main bank); refuses those whose content is known receipt by receipt."""
    account = books.accounts.code(code) if code else books.accounts.role("bank")
    if account in (books.accounts.role("undeposited"), books.accounts.role("unidentified")):
        raise Refused(N_("{account} is no bank account."), account=code)
    return account


class PreparedReceipt(NamedTuple):
    """A receipt in which nothing is left open, but for the amounts of applications.

    Attributes:
        date: the document date.
        number: empty: the next of our own.
        account_id: None: by method.
        imported: its number is not of our own series.
        import_key: names an imported row: its number, or the digest of the row and its count among its like.
        row: where it stood in a file.
    """

    customer_id: int | None
    method: str
    date: dt.date
    amount: int
    currency: str
    rate: Decimal
    number: str = ""
    reference: str = ""
    payer: str = ""
    account_id: int | None = None
    fee: int = 0
    ledger_date: dt.date | None = None
    applications: tuple[Application, ...] = ()
    to_income: int = 0
    imported: bool = False
    import_key: str | None = None
    import_hash: str | None = None
    row: int | None = None


class Booked(NamedTuple):
    receipt_id: int
    number: str
    item: OpenItem | None


def book(
    books: Books, prepared: PreparedReceipt, people: Mapping[int, Payer], debits: Sequence[OpenItem] | None = None
) -> Booked:
    """Writes a receipt and applies it, within the record under way.

    `debits` are what its applications pay, in their order; not given, they are loaded by the applications' ids.
    """
    day = prepared.ledger_date or prepared.date
    number = prepared.number or books.numbering.next("receipt", prepared.date)[0]
    account = prepared.account_id or books.accounts.role(METHODS[prepared.method])
    if account == books.accounts.role("unidentified"):
        raise Refused(N_("A receipt goes to the bank or to undeposited funds."))
    base = convert(prepared.amount, prepared.currency, prepared.rate, books.currency, books.rounding)
    receipt_id = books.write.take_ids("receipt")
    books.write.add(
        "receipt",
        (
            receipt_id, books.audit_no, number, prepared.customer_id, prepared.method, prepared.date.isoformat(),
            day.isoformat(), prepared.currency, format(prepared.rate, "f"), prepared.amount, base, prepared.fee,
            prepared.reference, prepared.payer, account, int(prepared.imported), prepared.import_key,
            prepared.import_hash,
        ),
    )  # fmt: skip
    item = _item(books, prepared, number, people, receipt_id, base) if prepared.customer_id is not None else None
    lines = _money_lines(books, prepared, account, base)
    lines.append(_credit_line(books, item, base))
    books.entry(day, "receipt", number, lines)
    if item is not None:
        if debits is None:
            items = books.load(one.item_id for one in prepared.applications if one.item_id is not None)
            debits = [items[one.item_id or 0] for one in prepared.applications]
        for one, debit in zip(prepared.applications, debits, strict=True):
            apply_part(books, item, debit, one, receipt_id=receipt_id)
        if prepared.to_income:
            keep_rest(books, item, prepared.to_income)
    return Booked(receipt_id, number, item)


def _item(
    books: Books, prepared: PreparedReceipt, number: str, people: Mapping[int, Payer], receipt_id: int, base: int
) -> OpenItem:
    assert prepared.customer_id is not None
    payer = people[prepared.customer_id]
    return books.item(
        "receipt", number, prepared.customer_id, -prepared.amount, -base, currency=prepared.currency,
        document_date=prepared.date, ledger_date=prepared.ledger_date, salesperson=payer.salesperson,
        region=payer.region, reference=prepared.reference, receipt_id=receipt_id,
    )  # fmt: skip


def _money_lines(books: Books, prepared: PreparedReceipt, account: int, base: int) -> list[Line]:
    if not prepared.fee:
        return [Line(account, base)]
    if account == books.accounts.role("undeposited"):
        raise Refused(N_("Nobody keeps a fee of money that is not at the bank yet; enter it with the deposit."))
    fee = convert(prepared.fee, prepared.currency, prepared.rate, books.currency, books.rounding)
    return [Line(account, base - fee), Line(books.accounts.role("card_fees"), fee)]


def _credit_line(books: Books, item: OpenItem | None, base: int) -> Line:
    if item is None:
        return Line(books.accounts.role("unidentified"), -base)
    return Line(books.accounts.control, -base, item.id)


def apply_part(
    books: Books,
    credit: OpenItem,
    debit: OpenItem,
    application: Application,
    day: dt.date | None = None,
    *,
    receipt_id: int | None = None,
) -> int | None:
    """Puts money on an item and settles the rest with it, all of one group; returns the group (None: nothing to do)."""
    day, group = put_money(books, credit, debit, application, day)
    if not application.beside:
        return group
    number, source = credit.number, credit.id
    if application.discount:
        allocation = give_discount(books, debit, application.discount, number, day, group, source)
        group = group or allocation
    if application.difference:
        allocation = give_up_difference(books, debit, application.difference, number, day, group, source)
        group = group or allocation
    if application.bank_fee:
        allocation = bear_bank_fee(books, debit, application.bank_fee, number, day, group, source)
        group = group or allocation
    if application.deduction:
        split_off(
            books, debit, application.deduction, day, reason=application.reason, group_id=group, receipt_id=receipt_id,
            owner=application.owner,
        )  # fmt: skip
    return group


def keep_rest(books: Books, credit: OpenItem, amount: int, day: dt.date | None = None) -> None:
    """Takes a small over-payment to income; larger rests stay the customer's."""
    if amount > -credit.open:
        raise Refused(
            N_("{number} has only {open} left."), number=credit.number, open=plain_amount(-credit.open, credit.currency)
        )
    limit = tolerance(books.write.company, -credit.amount, -credit.base_amount, credit.currency)
    if amount > limit:
        raise BeyondTolerance(credit.number, amount, limit, credit.currency)
    keep_over_payment(books, credit, amount, day or credit.ledger_date)
