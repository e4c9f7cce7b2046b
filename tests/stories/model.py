"""The books once more, as simply as can be: a list of items and of dated allocations, walked in Python.

It knows nothing of the queries that reports ask. An allocation counts from its date until the date of its reversal;
as known at a record of the audit chain, what was recorded later is not there.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import NamedTuple


class Item(NamedTuple):
    id: int
    recorded: int
    customer: int
    currency: str
    document: date
    ledger: date
    due_lines: tuple[tuple[date, int], ...]
    amount: int
    base: int


class Applied(NamedTuple):
    """`undone` is the date and the record of the reversal, if there is one."""

    recorded: int
    day: date
    amount: int
    debit: int
    credit: int
    debit_base: int
    credit_base: int
    undone: tuple[date, int] | None


class Model:
    def __init__(self, items: list[Item], applied: list[Applied]) -> None:
        self.items = items
        self._of_item: dict[int, list[tuple[Applied, int]]] = defaultdict(list)
        for one in applied:
            self._of_item[one.debit].append((one, one.debit_base))
            self._of_item[one.credit].append((one, one.credit_base))

    @classmethod
    def read(cls, read) -> Model:
        day = date.fromisoformat
        due_lines = defaultdict(list)
        for item, due, amount in read.rows("SELECT item_id, due_date, amount FROM due_line ORDER BY due_date, id"):
            due_lines[item].append((day(due), amount))
        items = [
            Item(row[0], row[1], row[2], row[3], day(row[4]), day(row[5]),
                 tuple(due_lines.get(row[0], [(day(row[6]), row[7])])), row[7], row[8])
            for row in read.rows(
                "SELECT id, audit_no, customer_id, currency, document_date, ledger_date, due_date, amount, base_amount "
                "FROM open_item"
            )
        ]  # fmt: skip
        undone = {
            reverses: (day(when), recorded)
            for reverses, when, recorded in read.rows(
                "SELECT reverses_id, date, audit_no FROM allocation WHERE reverses_id IS NOT NULL"
            )
        }
        applied = [
            Applied(row[1], day(row[2]), *row[3:], undone.get(row[0]))
            for row in read.rows(
                "SELECT id, audit_no, date, amount, debit_item_id, credit_item_id, debit_base, credit_base "
                "FROM allocation WHERE reverses_id IS NULL"
            )
        ]
        return cls(items, applied)

    def open_at(self, item: Item, at: date, known: int) -> tuple[int, int]:
        """What is open of an item, and in base currency; credits negative."""
        if item.ledger > at or item.recorded > known:
            return 0, 0
        sign = 1 if item.amount >= 0 else -1
        amount, base = item.amount, item.base
        for one, share in self._of_item[item.id]:
            if one.recorded <= known and one.day <= at and not _is_undone(one, at, known):
                amount -= sign * one.amount
                base -= sign * share
        return amount, base

    def total(self, at: date, known: int) -> int:
        return sum(self.open_at(item, at, known)[1] for item in self.items)

    def aging(self, at: date, known: int, *, aged_credits: bool = False) -> dict[int, list[int]]:
        """By customer: not due, 1-30, 31-60, 61-90, 91+, unapplied; customers with nothing are left out."""
        found: dict[int, list[int]] = defaultdict(lambda: [0] * 6)
        for item in self.items:
            amount, base = self.open_at(item, at, known)
            if item.amount < 0:
                column = _bucket((at - item.document).days) if aged_credits else 5
                found[item.customer][column] += base
                continue
            for due, share in _by_due_line(item, amount, base):
                found[item.customer][_bucket((at - due).days)] += share
        return {customer: sums for customer, sums in found.items() if any(sums)}

    def netted(self, at: date, known: int) -> dict[int, list[int]]:
        """Aging with credits set against the oldest due first, customer by customer and currency by currency.

        What is taken is the credit's share of base: rates that differ leave their difference with the debit.
        """
        found: dict[int, list[int]] = defaultdict(lambda: [0] * 6)
        unapplied: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0, 0])
        owed = []
        for item in self.items:
            amount, base = self.open_at(item, at, known)
            if item.amount < 0:
                credit = unapplied[item.customer, item.currency]
                credit[0] -= amount
                credit[1] -= base
            elif amount:
                owed += [(due, item.id, part, share, item) for due, part, share in _lines(item, amount, base)]
        for due, _, part, share, item in sorted(owed, key=lambda line: line[:2]):
            credit = unapplied[item.customer, item.currency]
            taken = min(credit[0], part)
            whole, worth = credit
            taken_base = worth if taken == whole else (2 * worth * taken + whole) // (2 * whole)
            credit[0] -= taken
            credit[1] -= taken_base
            found[item.customer][_bucket((at - due).days)] += share - taken_base
        for (customer, _), (_, left) in unapplied.items():
            found[customer][5] -= left
        return {customer: sums for customer, sums in found.items() if any(sums)}


def _is_undone(one: Applied, at: date, known: int) -> bool:
    return one.undone is not None and one.undone[0] <= at and one.undone[1] <= known


def _bucket(days: int) -> int:
    for index, last in enumerate((0, 30, 60, 90)):
        if days <= last:
            return index
    return 4


def _by_due_line(item: Item, amount: int, base: int) -> list[tuple[date, int]]:
    if not amount:
        return [(item.due_lines[-1][0], base)]
    return [(due, share) for due, _, share in _lines(item, amount, base)]


def _lines(item: Item, amount: int, base: int) -> list[tuple[date, int, int]]:
    """What is open, and in base, by due date: what was settled took the earliest due first."""
    if len(item.due_lines) == 1:
        return [(item.due_lines[0][0], amount, base)]
    opens, settled = [], item.amount - amount
    for due, part in item.due_lines:
        taken = min(settled, part)
        settled -= taken
        opens.append((due, part - taken))
    shares = [base * part // amount for _, part in opens]
    by_rest = sorted(range(len(opens)), key=lambda at: (-(base * opens[at][1] % amount), at))
    for at in by_rest[: base - sum(shares)]:
        shares[at] += 1
    return [(due, part, share) for (due, part), share in zip(opens, shares, strict=True) if part]
