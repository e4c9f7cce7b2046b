"""What of a credit goes to one item, and what settles the rest of that item with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import MoreThanOpen, allocate
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.ledger.rates import rate_on
from ar_desktop.ledger.transfers import turn_currency
from ar_desktop.values.money import convert, divide, share_of_base
from ar_desktop.words import N_

# Debits that people know by number. The others show the number of what made them and are named by their id.
NUMBERED_DEBITS = ("invoice", "deposit_invoice", "debit_note", "finance_charge", "fee", "opening")


class Application(NamedTuple):
    """One item that money is put on, named by id or by number. All amounts are positive.

    `amount` is money of the credit, in the credit's currency; None: as much as the item still needs beside the other
    parts, as far as the credit goes. The other parts are in the item's currency and come on top: the item's open amount
    falls by the sum of all.

    Attributes:
        discount: taken for paying early.
        difference: a small short payment, given up.
        bank_fee: what banks kept on the way.
        deduction: what the customer holds back; it becomes an item of its own.
        reason: why a late discount is allowed, or what the deduction is about.
        rate: base currency per 1 unit of the item's currency, where the credit is in another one.
        owner: who clears the deduction up.
    """

    item_id: int | None = None
    number: str = ""
    amount: int | None = None
    discount: int = 0
    difference: int = 0
    bank_fee: int = 0
    deduction: int = 0
    reason: str = ""
    rate: Decimal | None = None
    owner: str = ""

    @property
    def beside(self) -> int:
        """What settles the item beside money."""
        return self.discount + self.difference + self.bank_fee + self.deduction


def ids_by_number(read: Reading, numbers: Iterable[str]) -> dict[str, int]:
    """Ids of the debits of these numbers, as far as there are any; some hundred at a time."""
    wanted = sorted(set(numbers))
    found: dict[str, int] = {}
    kinds = ", ".join(f"'{kind}'" for kind in NUMBERED_DEBITS)
    for start in range(0, len(wanted), 400):
        part = {f"n{at}": number for at, number in enumerate(wanted[start : start + 400])}
        found.update(
            read.rows(
                f"SELECT number, id FROM open_item WHERE number IN ({', '.join(f':{name}' for name in part)}) "
                f"AND kind IN ({kinds}) AND amount >= 0 AND reverses_id IS NULL",
                **part,
            )
        )
    return found


def with_ids(read: Reading, applications: Sequence[Application]) -> list[Application]:
    """The same with every item's id; refuses a number that is not in the books."""
    known = ids_by_number(read, (one.number for one in applications if one.item_id is None))
    return [one if one.item_id is not None else one._replace(item_id=_id(known, one.number)) for one in applications]


def _id(known: dict[str, int], number: str) -> int:
    if number not in known:
        raise Refused(N_("There is no invoice {number} to pay."), number=number)
    return known[number]


def settle(
    books: Books,
    kind: str,
    number: str,
    debit: OpenItem,
    amount: int,
    charged: Callable[[int], list[Line]],
    day: date,
    *,
    group_id: int | None = None,
    source_id: int | None = None,
    reference: str = "",
) -> tuple[OpenItem, int]:
    """Closes `amount` of a debit with a credit item made for it; returns the item and the allocation's id.

    The new item's base amount is the debit's own share, so that no exchange difference arises. `charged` gives the
    other lines of the entry for that base amount.
    """
    if not 0 < amount <= debit.least_open_from(day):
        raise MoreThanOpen(debit, day, amount)
    base = share_of_base(debit.base_open, amount, debit.open, books.rounding)
    item = books.item(
        kind, number, debit.customer_id, -amount, -base, currency=debit.currency, document_date=day,
        salesperson=debit.salesperson, region=debit.region, reference=reference, source_id=source_id,
    )  # fmt: skip
    books.entry(day, kind, number, [Line(books.accounts.control, -base, item.id), *charged(base)])
    return item, allocate(books, debit, item, amount, day, group_id=group_id)


def put_money(
    books: Books, credit: OpenItem, debit: OpenItem, application: Application, day: date | None = None
) -> tuple[date, int | None]:
    """Allocates the money part; returns its date and the allocation's id (None where no money went)."""
    day = day or max(debit.ledger_date, credit.ledger_date)
    if credit.currency != debit.currency:
        credit, amount = _turned(books, credit, debit, application, day)
    else:
        amount = application.amount if application.amount is not None else _needed(credit, debit, application, day)
    return day, allocate(books, debit, credit, amount, day) if amount else None


def _needed(credit: OpenItem, debit: OpenItem, application: Application, day: date) -> int:
    return max(0, min(credit.least_open_from(day), debit.least_open_from(day) - application.beside))


def _turned(
    books: Books, credit: OpenItem, debit: OpenItem, application: Application, day: date
) -> tuple[OpenItem, int]:
    """The money as a credit in the item's currency, and how much of it the item takes."""
    rate = application.rate or rate_on(books.write, debit.currency, credit.document_date)
    need = max(0, debit.least_open_from(day) - application.beside)
    part = application.amount
    if part is None:
        worth = convert(need, debit.currency, rate, books.currency, books.rounding)
        part = min(-credit.open, divide(worth * credit.open, credit.base_open)) if credit.base_open else 0
    if not part:
        return credit, 0
    moved = turn_currency(books, credit, part, debit.currency, rate, day).moved
    return moved, min(-moved.open, need) if application.amount is None else -moved.open
