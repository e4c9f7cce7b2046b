"""Transfer pairs: two items of opposite sign in one entry that move a debt or a credit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import allocate
from ar_desktop.ledger.cash_basis import tax_taken_along
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.open_at import due_lines_of, left_open
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import divide, share_of_base
from ar_desktop.values.terms import DueLine
from ar_desktop.words import N_


@dataclass(frozen=True, slots=True)
class Pair:
    """`closing` takes its part off the source, `moved` is the new item."""

    closing: OpenItem
    moved: OpenItem


def move_part(
    books: Books,
    source: OpenItem,
    amount: int,
    day: date,
    *,
    kind: str,
    customer_id: int | None = None,
    due_lines: Sequence[DueLine] = (),
    group_id: int | None = None,
) -> Pair:
    """Moves `amount` (positive) of an open item into an item of its own, dated `day` in the books.

    Both keep the document and due dates of the source, so that nothing grows younger; of several due lines those go
    along that fall due first. `due_lines` (with the item's sign) give the new one other terms. Call it inside a record;
    `kind` is that of the new item: deduction, transfer_in or transfer_out.
    """
    if not 0 < amount <= abs(source.open):
        raise Refused(N_("{number} does not have that much open."), number=source.number)
    base = share_of_base(abs(source.base_open), amount, abs(source.open), books.rounding)
    sign = 1 if source.is_debit() else -1
    closing = _half(books, source, -sign * amount, -sign * base, day, "transfer_out" if sign > 0 else "transfer_in")
    lines = tuple(due_lines) or _first_due(books, source, amount)
    moved = _half(books, source, sign * amount, sign * base, day, kind, customer_id, lines)
    taxes = tax_taken_along(books, source, moved.id, amount) if books.cash_basis and sign > 0 else []
    _entry(books, kind, source.number, closing, moved, day, taxes)
    _apply(books, source, closing, amount, day, group_id)
    return Pair(closing, moved)


def _first_due(books: Books, source: OpenItem, amount: int) -> tuple[DueLine, ...]:
    """The due lines of a part: what is taken off an item settles the earliest first, so these are what moves."""
    sign = 1 if source.is_debit() else -1
    if not source.split:
        return ((source.due_date, sign * amount),)
    lines = source.due_lines or due_lines_of(books.write, [source.id])[source.id]
    wholes = [abs(part) for _, part in lines]
    before = left_open(wholes, abs(source.amount) - abs(source.open))
    after = left_open(wholes, abs(source.amount) - abs(source.open) + amount)
    moved = [(due, sign * (b - a)) for (due, _), b, a in zip(lines, before, after, strict=True)]
    return tuple((due, part) for due, part in moved if part)


def turn_currency(books: Books, source: OpenItem, amount: int, currency: str, rate: Decimal, day: date) -> Pair:
    """Turns `amount` of an open credit into a credit in another currency, at base currency per 1 unit of that."""
    base = share_of_base(-source.base_open, amount, -source.open, books.rounding)
    turned = units_worth(base, books.currency, currency, rate)
    if not turned:
        raise Refused(
            N_("{number} is too small to be turned into {currency}."), number=source.number, currency=currency
        )
    closing = _half(books, source, amount, base, day, "transfer_in")
    moved = _half(books, source, -turned, -base, day, "transfer_out", currency=currency)
    _entry(books, "transfer", source.number, closing, moved, day)
    _apply(books, source, closing, amount, day, None)
    return Pair(closing, moved)


def units_worth(base_amount: int, base: str, currency: str, rate: Decimal) -> int:
    """How many minor units of `currency` a base amount is worth at base-per-unit `rate`."""
    n, d = rate.as_integer_ratio()
    return divide(base_amount * d * 10 ** exponent(currency), n * 10 ** exponent(base))


def _half(
    books: Books,
    source: OpenItem,
    amount: int,
    base: int,
    day: date,
    kind: str,
    customer_id: int | None = None,
    due_lines: tuple[DueLine, ...] = (),
    *,
    currency: str | None = None,
) -> OpenItem:
    return books.item(
        kind,
        source.number,
        customer_id or source.customer_id,
        amount,
        base,
        currency=currency or source.currency,
        document_date=source.document_date,
        ledger_date=day,
        due_date=source.due_date,
        due_lines=due_lines,
        salesperson=source.salesperson,
        region=source.region,
        reference=source.reference,
        source_id=source.id,
    )


def _entry(
    books: Books,
    kind: str,
    number: str,
    closing: OpenItem,
    moved: OpenItem,
    day: date,
    taxes: Sequence[Line] = (),
) -> None:
    control = books.accounts.control
    lines = [Line(control, closing.base_amount, closing.id), Line(control, moved.base_amount, moved.id)]
    books.entry(day, kind, number, [*lines, *taxes])


def _apply(books: Books, source: OpenItem, closing: OpenItem, amount: int, day: date, group_id: int | None) -> None:
    debit, credit = (source, closing) if source.is_debit() else (closing, source)
    allocate(books, debit, credit, amount, day, group_id=group_id)
