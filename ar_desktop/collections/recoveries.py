"""Money that comes in on what was written off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ar_desktop.collections.write_offs import standing_write_off
from ar_desktop.company import Company, Reading, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line, posting
from ar_desktop.ledger.rates import rate_on
from ar_desktop.ledger.tax_relief import charged_account, relief_of
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.outcome import Posted
from ar_desktop.receipts.receiving import NewReceipt, anew, receive_within
from ar_desktop.receipts.voiding import take_receipt_back
from ar_desktop.values.money import convert, divide, plain_amount
from ar_desktop.words import N_


def recover(company: Company, item_id: int, new: NewReceipt, reason: str | None = None) -> Posted:
    """Receives money on a written-off item, which stays closed: a recovery of what came in, paid by that receipt.

    Tax relief that was claimed is paid back in proportion; what completes the write-off pays all that is left.
    """
    with posting(company, "recover", reason=reason) as books:
        done = recover_within(books, item_id, new)

    def again(day: date) -> Reversal:
        return Reversal(N_("Recover it again"), call=lambda own: recover(own, item_id, anew(new, day)))

    number = done.number
    undo = Reversal(
        N_("Void receipt {number}"), {"number": number}, call=lambda own: take_receipt_back(own, number, again)
    )
    return replace(done, reversal=undo)


def recover_within(books: Books, item_id: int, new: NewReceipt) -> Posted:
    """The same inside another verb's transaction."""
    given_up = standing_write_off(books, item_id)
    day = new.ledger_date or new.date
    left = -given_up.amount - recovered(books.write, item_id)
    _check(new, given_up, left)
    rate = new.rate or rate_on(books.write, given_up.currency, new.date)
    base = convert(new.amount, given_up.currency, rate, books.currency, books.rounding)
    number, _ = books.numbering.next("recovery", day)
    with books.record("recovery", number):
        item = books.item(
            "recovery", number, given_up.customer_id, new.amount, base, currency=given_up.currency,
            document_date=day, salesperson=given_up.salesperson, region=given_up.region,
            reference=given_up.number, source_id=item_id,
        )  # fmt: skip
        books.entry(day, "recovery", number, _lines(books, given_up, item, left))
    code = books.write.value("SELECT code FROM customer WHERE id = :c", c=given_up.customer_id)
    pays = Application(item.id, amount=new.amount)
    return receive_within(
        books,
        replace(new, customer=new.customer or code, currency=given_up.currency, rate=rate, applications=(pays,)),
    )


def _check(new: NewReceipt, given_up: OpenItem, left: int) -> None:
    if new.applications or new.to_income or (new.currency and new.currency != given_up.currency):
        raise Refused(N_("A recovery pays {number} alone, in its currency."), number=given_up.number)
    if not 0 < new.amount <= left:
        raise Refused(
            N_("Of {number} {left} {currency} are not recovered yet; put what is more on account."),
            number=given_up.number,
            left=plain_amount(left, given_up.currency),
            currency=given_up.currency,
        )
    if (new.ledger_date or new.date) < given_up.ledger_date:
        raise Refused(N_("{number} was written off on {day}."), number=given_up.number, day=given_up.ledger_date)


def _lines(books: Books, given_up: OpenItem, item: OpenItem, left: int) -> list[Line]:
    taxes = []
    for account, component, tax in _tax_left(books, given_up):
        share = tax if item.amount == left else divide(tax * item.amount, left, books.rounding)
        if share:
            taxes.append(Line(account, -share, given_up.id, component))
    charged = charged_account(books, given_up)
    income = charged if charged == books.accounts.role("allowance") else books.accounts.role("recovered")
    paid_back = sum(line.amount for line in taxes)
    owed = Line(books.accounts.control, item.base_amount, item.id)
    return [owed, Line(income, -item.base_amount - paid_back), *taxes]


def _tax_left(books: Books, given_up: OpenItem) -> list[tuple[int, int, int]]:
    """(account, component, amount) of tax not paid back yet: relief claimed, or, on the cash basis, tax given up."""
    left = {component: amount for _, component, amount in relief_of(books.write, given_up.id)}
    for component, amount in books.write.rows(
        "SELECT o.tax_component_id, sum(o.amount) FROM entry_line l JOIN entry_line o ON o.entry_id = l.entry_id "
        "WHERE l.item_id = :i AND l.account_id = :c AND o.account_id = :t GROUP BY o.tax_component_id",
        i=given_up.id,
        c=books.accounts.control,
        t=books.accounts.role("tax_not_due"),
    ):
        left[component] = left.get(component, 0) + int(amount)
    accounts: dict[int, int] = dict(books.write.rows("SELECT id, account_id FROM tax_component"))
    return [(accounts[component], component, amount) for component, amount in sorted(left.items()) if amount > 0]


def recovered(read: Reading, item_id: int) -> int:
    """What came in on a write-off so far."""
    return int(
        read.value(
            "SELECT coalesce(sum(r.amount), 0) FROM open_item r WHERE r.source_id = :i AND r.kind = 'recovery'",
            i=item_id,
        )
    )
