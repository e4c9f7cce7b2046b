"""Small differences within tolerance, the fee that banks keep back, and small over-payments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ar_desktop.company import Company
from ar_desktop.errors import UserError
from ar_desktop.ledger.allocating import allocate
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.receipts.application import settle
from ar_desktop.values.money import divide, parse_amount, plain_amount, share_of_base
from ar_desktop.values.quantities import parse_quantity
from ar_desktop.words import N_


class BeyondTolerance(UserError):
    code = "AR330"
    text = N_("{amount} {currency} is more than a small difference may be on {number}; the limit is {limit}.")

    def __init__(self, number: str, amount: int, limit: int, currency: str) -> None:
        self.limit = limit
        super().__init__(
            number=number,
            amount=plain_amount(amount, currency),
            limit=plain_amount(limit, currency),
            currency=currency,
        )


def tolerance(company: Company, of: int, base_of: int, currency: str) -> int:
    """What may be given up on `of`, which is worth `base_of`: the smaller of amount and percent, in `currency`."""
    amount = parse_amount(company.setting("difference_tolerance", "0"), company.currency)
    if currency != company.currency:
        amount = divide(amount * of, base_of) if base_of else 0
    percent = parse_quantity(company.setting("difference_tolerance_pct", "0"))
    return min(amount, _percent_of(of, percent))


def _percent_of(of: int, percent: Decimal) -> int:
    n, d = percent.as_integer_ratio()
    return of * n // (100 * d)


def check_tolerance(books: Books, item: OpenItem, amount: int) -> None:
    """Refuses a difference on what an item has open that is more than small."""
    limit = tolerance(books.write.company, abs(item.open), abs(item.base_open), item.currency)
    if amount > limit:
        raise BeyondTolerance(item.number, amount, limit, item.currency)


def give_up_difference(
    books: Books, debit: OpenItem, amount: int, number: str, day: date, group_id: int | None, source_id: int | None
) -> int:
    account = books.accounts.role("differences")
    _, allocation = settle(
        books, "difference", number, debit, amount, lambda base: [Line(account, base)], day,
        group_id=group_id, source_id=source_id,
    )  # fmt: skip
    return allocation


def bear_bank_fee(
    books: Books, debit: OpenItem, amount: int, number: str, day: date, group_id: int | None, source_id: int | None
) -> int:
    account = books.accounts.role("bank_fees")
    _, allocation = settle(
        books, "bank_fee", number, debit, amount, lambda base: [Line(account, base)], day,
        group_id=group_id, source_id=source_id,
    )  # fmt: skip
    return allocation


def keep_over_payment(books: Books, credit: OpenItem, amount: int, day: date, group_id: int | None = None) -> OpenItem:
    """Takes a small rest of a credit to income; call it when all else of the credit is applied."""
    base = share_of_base(-credit.base_open, amount, -credit.open, books.rounding)
    item = books.item(
        "over_payment", credit.number, credit.customer_id, amount, base, currency=credit.currency, document_date=day,
        salesperson=credit.salesperson, region=credit.region, source_id=credit.id,
    )  # fmt: skip
    lines = [Line(books.accounts.control, base, item.id), Line(books.accounts.role("differences"), -base)]
    books.entry(day, "over_payment", credit.number, lines)
    allocate(books, item, credit, amount, day, group_id=group_id)
    return item
