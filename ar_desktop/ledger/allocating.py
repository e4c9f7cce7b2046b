"""Tying part of a credit item to part of a debit item, and undoing it by a dated reversal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ar_desktop.company import Reading
from ar_desktop.errors import BrokenInvariant, Refused, UserError
from ar_desktop.ledger.cash_basis import tax_falls_due
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.values.money import plain_amount, share_of_base
from ar_desktop.words import N_


class MoreThanOpen(UserError):
    """`open` is what can be applied from that date on, as text."""

    code = "AR310"
    text = N_("{number} has only {open} {currency} open from {day} on; {amount} cannot be applied.")

    def __init__(self, item: OpenItem, day: date, amount: int) -> None:
        self.number = item.number
        super().__init__(
            number=item.number,
            open=plain_amount(item.least_open_from(day), item.currency),
            currency=item.currency,
            day=day,
            amount=plain_amount(amount, item.currency),
        )


class OtherFamily(UserError):
    code = "AR311"
    text = N_("{debit} and {credit} belong to customers who do not pay for each other.")

    def __init__(self, debit: str, credit: str) -> None:
        super().__init__(debit=debit, credit=credit)


class OtherCurrency(UserError):
    code = "AR312"
    text = N_(
        "{debit} is in {debit_currency}, {credit} in {credit_currency}; turn the money into {debit_currency} first."
    )

    def __init__(self, debit: OpenItem, credit: OpenItem) -> None:
        super().__init__(
            debit=debit.number,
            credit=credit.number,
            debit_currency=debit.currency,
            credit_currency=credit.currency,
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """An allocation that was not reversed."""

    id: int
    date: date
    amount: int
    debit_item_id: int
    credit_item_id: int
    debit_base: int
    credit_base: int
    group_id: int


def allocate(
    books: Books,
    debit: OpenItem,
    credit: OpenItem,
    amount: int,
    day: date | None = None,
    *,
    group_id: int | None = None,
) -> int:
    """Applies `amount` (positive) of a credit to a debit; dated the later of the two ledger dates unless told.

    Returns the allocation's id. Raises MoreThanOpen where either item would cross zero at any date, OtherFamily,
    OtherCurrency, PeriodClosed.
    """
    first = max(debit.ledger_date, credit.ledger_date)
    day = day or first
    _check(books, debit, credit, amount, day, first)
    debit_base = share_of_base(debit.base_open, amount, debit.open, books.rounding)
    credit_base = share_of_base(-credit.base_open, amount, -credit.open, books.rounding)
    id_ = books.write.take_ids("allocation")
    _add(books, id_, day, amount, debit, credit, debit_base, credit_base, group_id or id_, None)
    _fx_difference(books, credit_base - debit_base, day, debit.number, id_)
    if books.cash_basis:
        tax_falls_due(books, debit, credit, amount, day, id_)
    return id_


def _check(books: Books, debit: OpenItem, credit: OpenItem, amount: int, day: date, first: date) -> None:
    if not debit.is_debit() or credit.is_debit():
        raise Refused(N_("{credit} cannot be applied to {debit}."), credit=credit.number, debit=debit.number)
    if amount <= 0:
        raise Refused(N_("The amount applied to {debit} must be more than zero."), debit=debit.number)
    if debit.currency != credit.currency:
        raise OtherCurrency(debit, credit)
    if debit.customer_id != credit.customer_id and books.family(debit.customer_id) != books.family(credit.customer_id):
        raise OtherFamily(debit.number, credit.number)
    if day < first:
        raise Refused(
            N_("{credit} cannot be applied to {debit} before {first}, when both are in the books."),
            credit=credit.number,
            debit=debit.number,
            first=first,
        )
    books.periods.check(day, books.reason)
    for item in (debit, credit):
        if item.least_open_from(day) < amount:
            raise MoreThanOpen(item, day, amount)


def _add(
    books: Books,
    id_: int,
    day: date,
    amount: int,
    debit: OpenItem,
    credit: OpenItem,
    debit_base: int,
    credit_base: int,
    group_id: int,
    reverses_id: int | None,
) -> None:
    debit.move(day, amount)
    credit.move(day, amount)
    books.touch(debit, debit_base)
    books.touch(credit, credit_base)
    books.write.add(
        "allocation",
        (
            id_, books.audit_no, day.isoformat(), amount, debit.id, credit.id, debit_base, credit_base,
            debit.customer_id, debit.ledger_date.isoformat(), debit.document_date.isoformat(),
            debit.due_date.isoformat(), debit.split, debit.audit_no,
            credit.customer_id, credit.ledger_date.isoformat(), credit.document_date.isoformat(),
            credit.due_date.isoformat(), credit.split, credit.audit_no, group_id, reverses_id,
        ),
    )  # fmt: skip


def _fx_difference(books: Books, gain: int, day: date, number: str, allocation_id: int) -> None:
    if not gain:
        return
    accounts = books.accounts
    result = accounts.role("fx_gain" if gain > 0 else "fx_loss")
    books.entry(
        day, "fx_difference", number, [Line(accounts.control, gain), Line(result, -gain)], allocation_id=allocation_id
    )


def standing(read: Reading, item_id: int) -> list[Standing]:
    """Allocations of an item that still stand, in the order they were made."""
    return _standing(read, "(a.debit_item_id = :x OR a.credit_item_id = :x)", item_id)


def standing_group(read: Reading, group_id: int) -> list[Standing]:
    return _standing(read, "a.group_id = :x", group_id)


def _standing(read: Reading, condition: str, value: int) -> list[Standing]:
    rows = read.rows(
        "SELECT a.id, a.date, a.amount, a.debit_item_id, a.credit_item_id, a.debit_base, a.credit_base, a.group_id "
        f"FROM allocation a WHERE {condition} AND a.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM allocation r WHERE r.reverses_id = a.id) ORDER BY a.id",
        x=value,
    )
    return [Standing(row[0], date.fromisoformat(row[1]), *row[2:]) for row in rows]


def unallocate(books: Books, allocation: Standing, day: date) -> None:
    """Reverses one allocation on a date, with exactly the shares of base and the entries that it made."""
    if day < allocation.date:
        raise Refused(
            N_("What was applied on {date} can only be undone from that day on."), date=allocation.date
        )
    books.periods.check(day, books.reason)
    items = books.load((allocation.debit_item_id, allocation.credit_item_id))
    debit, credit = items[allocation.debit_item_id], items[allocation.credit_item_id]
    if debit.id == credit.reverses_id or credit.id == debit.reverses_id:
        raise Refused(N_("{number} is reversed; that is not undone."), number=debit.number)
    id_ = books.write.take_ids("allocation")
    _add(
        books, id_, day, -allocation.amount, debit, credit, -allocation.debit_base, -allocation.credit_base,
        allocation.group_id, allocation.id,
    )  # fmt: skip
    for entry_id in _entries_of(books, allocation.id):
        reverse_lines(books, entry_id, day, allocation_id=id_)


def _entries_of(books: Books, allocation_id: int) -> list[int]:
    rows = books.write.rows("SELECT id FROM entry WHERE allocation_id = :a ORDER BY id", a=allocation_id)
    return [row[0] for row in rows]


def reverse_lines(
    books: Books,
    entry_id: int,
    day: date,
    *,
    items: dict[int, int] | None = None,
    allocation_id: int | None = None,
) -> int:
    """Posts an entry with turned signs. `items` says which new item stands on the line of which old one."""
    items, control = items or {}, books.accounts.control
    kind, number, text = _entry_head(books, entry_id)
    lines = [
        Line(account, -amount, items.get(item, item) if account == control else item, component)
        for account, amount, item, component in books.write.rows(
            "SELECT account_id, amount, item_id, tax_component_id FROM entry_line WHERE entry_id = :e ORDER BY id",
            e=entry_id,
        )
    ]
    return books.entry(day, kind, number, lines, text=text, reverses_id=entry_id, allocation_id=allocation_id)


def _entry_head(books: Books, entry_id: int) -> tuple[str, str, str]:
    row = books.write.row("SELECT kind, number, text FROM entry WHERE id = :e", e=entry_id)
    if row is None:
        raise BrokenInvariant(f"entry {entry_id} is missing")
    return row[0], row[1], row[2]
