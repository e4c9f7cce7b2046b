"""Money that comes in: one receipt, by any method, with what it pays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ar_desktop.company import Company, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.rates import rate_on
from ar_desktop.receipts.application import Application, with_ids
from ar_desktop.receipts.booking import METHODS, PreparedReceipt, book
from ar_desktop.receipts.differences import check_tolerance
from ar_desktop.receipts.discounts import checked_discount, offers_of
from ar_desktop.receipts.outcome import Posted, posted
from ar_desktop.receipts.payers import Payer, payer_by_code
from ar_desktop.receipts.voiding import take_receipt_back
from ar_desktop.values.lengths import check_lengths
from ar_desktop.words import N_, Sentence


@dataclass(frozen=True, slots=True)
class NewReceipt:
    """A receipt as it is entered.

    Attributes:
        customer: the code; empty: nobody knows yet whose money it is.
        date: the document date: when the money came.
        amount: what the customer paid, in minor units of `currency`.
        currency: empty: that of what it pays, else the customer's.
        rate: base currency per 1 unit; None: the company's rate on the day.
        number: empty: the next of our own.
        account: code of where it goes; empty: undeposited funds, bank or clearing, by method.
        fee: what a card processor kept of `amount`.
        ledger_date: where it differs from `date` (a bank's booking date; a day whose month is closed).
        to_income: a small rest that is kept as income.
    """

    customer: str
    method: str
    date: dt.date
    amount: int
    currency: str = ""
    rate: Decimal | None = None
    reference: str = ""
    payer: str = ""
    number: str = ""
    account: str = ""
    fee: int = 0
    ledger_date: dt.date | None = None
    applications: tuple[Application, ...] = ()
    to_income: int = 0


class PostDated(Refused):
    """A cheque that may only be banked later: hold it, and it posts on its date."""

    code = "AR332"

    def __init__(self, day: dt.date) -> None:
        super().__init__(N_("The cheque is dated {day}; hold it until then."), day=day)


def receive(company: Company, new: NewReceipt, *, reason: str | None = None) -> Posted:
    """Posts a receipt and applies it; what is not applied stays on account."""
    refuse_post_dated(company, new)
    with posting(company, "receive", reason=reason) as books:
        return receive_within(books, new)


def refuse_post_dated(company: Company, new: NewReceipt) -> None:
    if new.method == "cheque" and new.date > company.today:
        raise PostDated(new.date)


def receive_within(books: Books, new: NewReceipt) -> Posted:
    """The same inside another verb's transaction."""
    customer_id, people = payer_by_code(books.write, new.customer)
    prepared = prepare(books, new, customer_id, people.get(customer_id or 0))
    with books.record("receipt", prepared.number):
        booked = book(books, prepared, people)
    number = booked.number

    def again(day: dt.date) -> Reversal:
        return Reversal(N_("Receive it again"), call=lambda own: receive(own, anew(new, day)))

    undo = Reversal(
        N_("Void receipt {number}"), {"number": number}, call=lambda own: take_receipt_back(own, number, again)
    )
    item_id = booked.item.id if booked.item else None
    return posted(books, number, id=booked.receipt_id, item_id=item_id, reversal=undo)


def anew(new: NewReceipt, day: dt.date) -> NewReceipt:
    """The same receipt once more after it was voided on a day: its number stays used, before that day it stands."""
    ledger = max(day, new.ledger_date or new.date)
    return replace(new, number="", ledger_date=ledger if ledger != new.date else None)


def prepare(books: Books, new: NewReceipt, customer_id: int | None, payer: Payer | None) -> PreparedReceipt:
    """Checks a receipt as a whole and fills in what was left out."""
    _check(new)
    write = books.write
    applications = with_ids(write, new.applications)
    currency = new.currency or _currency(books, applications, payer)
    rate = new.rate or rate_on(write, currency, new.date)
    number, imported = new.number.strip(), bool(new.number.strip())
    if imported:
        if write.value("SELECT 1 FROM receipt WHERE number = :n", n=number):
            raise Refused(N_("There is a receipt {number} already."), number=number)
        books.numbering.seen("receipt", number)
    else:
        number, early = books.numbering.next("receipt", new.date)
        if early:
            _warn(books, N_("{number} is dated before the receipt ahead of it."), number)
    if new.date > write.today:
        _warn(books, N_("{number} is dated in the future; it counts from then on."), number)
    return PreparedReceipt(
        customer_id, new.method, new.date, new.amount, currency, rate, number, new.reference, new.payer,
        books.accounts.code(new.account) if new.account else None, new.fee, new.ledger_date,
        checked(books, applications, currency, new.date, new.amount), new.to_income, imported,
    )  # fmt: skip


def _warn(books: Books, text: str, number: str) -> None:
    books.warnings.append(Sentence(text, number=number))


def _check(new: NewReceipt) -> None:
    if new.method not in METHODS:
        raise Refused(N_("“{method}” is not a way of paying."), method=new.method)
    if new.amount <= 0:
        raise Refused(N_("The amount of a receipt must be more than zero."))
    if not 0 <= new.fee <= new.amount:
        raise Refused(N_("The fee must lie between zero and the amount of the receipt."))
    if not new.customer and (new.applications or new.to_income):
        raise Refused(N_("Say whose money it is before it is applied."))
    check_lengths(new)


def _currency(books: Books, applications: Sequence[Application], payer: Payer | None) -> str:
    items = books.load(one.item_id for one in applications if one.item_id is not None)
    paid = {item.currency for item in items.values()}
    if len(paid) == 1:
        return paid.pop()
    return payer.currency if payer else books.currency


def checked(
    books: Books, applications: Sequence[Application], currency: str, paid_on: dt.date, money: int
) -> tuple[Application, ...]:
    """The applications with discounts and differences as the company's rules let them through; reads before writing."""
    items = books.load(one.item_id for one in applications if one.item_id is not None)
    offers = offers_of(books, (one.item_id for one in applications if one.discount and one.item_id is not None))
    fine: list[Application] = []
    for one in applications:
        assert one.item_id is not None
        debit = items[one.item_id]
        if min(one.discount, one.difference, one.bank_fee, one.deduction, one.amount or 0) < 0:
            raise Refused(N_("Amounts applied to {number} must not be negative."), number=debit.number)
        if one.difference:
            check_tolerance(books, debit, one.difference)
        if one.discount:
            payment = _payment(one, debit, currency, money)
            fine.append(checked_discount(books, one, debit, offers.get(debit.id), payment, paid_on))
        else:
            fine.append(one)
    return tuple(fine)


def _payment(application: Application, debit: OpenItem, currency: str, money: int) -> int:
    """What was paid on an item as discounts see it: fees kept on the way and small differences count as paid."""
    beside = application.difference + application.bank_fee
    needed = debit.open - application.beside
    if debit.currency != currency:
        return needed + beside
    return (min(needed, money) if application.amount is None else application.amount) + beside
