"""Receipts by the day they came, added up so that any stretch of days is answered at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import Final

from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index

# How far a bank's booking date and the date of the money may lie apart: as far back as an index is read.
_APART: Final = timedelta(days=60)
_AT_ONCE: Final = 400
_LAST: Final = 1 << 62

# Money that moved to another payer, or was turned into another currency, is a transfer that bears the receipt's date.
CASH: Final = (
    "(c.kind = 'receipt' OR (c.kind = 'transfer_out' "
    "AND EXISTS (SELECT 1 FROM open_item s WHERE s.id = c.source_id AND s.kind = 'receipt'))) "
    "AND c.reverses_id IS NULL AND c.amount < 0"
)
# Not what closes a receipt because it came back, was paid back, kept as income, or moved to somebody else.
_OWED: Final = (
    "d.amount > 0 AND d.reverses_id IS NULL AND d.kind NOT IN ('returned_payment', 'refund', 'over_payment') "
    "AND NOT EXISTS (SELECT 1 FROM open_item s WHERE s.id = d.source_id AND s.amount < 0)"
)

Who = tuple[int, str]  # a customer (or payer) and a currency
Part = tuple[int, str, str, int, int]  # customer, currency, document date, audit number, amount


class Money:
    """Amounts by customer and currency, in the order in which they came: by document date, then as recorded."""

    def __init__(self, parts: Iterable[Part]) -> None:
        found: dict[Who, list[tuple[tuple[str, int], int]]] = {}
        for customer, currency, day, number, amount in parts:
            found.setdefault((customer, currency), []).append(((day, number), int(amount)))
        self._when: dict[Who, list[tuple[str, int]]] = {}
        self._sums: dict[Who, list[int]] = {}
        for who, several in found.items():
            several.sort()
            self._when[who] = [when for when, _ in several]
            self._sums[who] = [0, *accumulate(amount for _, amount in several)]

    def between(self, customer: int, currency: str, made_on: str, after: int, until: str) -> int:
        """What came after record number `after` of a day, up to the end of another."""
        when = self._when.get((customer, currency))
        if when is None:
            return 0
        sums = self._sums[customer, currency]
        return sums[bisect_right(when, (until, _LAST))] - sums[bisect_right(when, (made_on, after))]


def applied(read: Reading, customers: Iterable[int], since: date) -> Money:
    """Receipts applied to what these customers owe, whoever of their family paid; what came back is not among it."""
    return Money(_applied(read, customers, since))


def _applied(read: Reading, customers: Iterable[int], since: date) -> Iterator[Part]:
    wanted = sorted(set(customers))
    for start in range(0, len(wanted), _AT_ONCE):
        marks = ",".join(map(str, wanted[start : start + _AT_ONCE]))
        yield from read.rows(
            "SELECT a.debit_customer_id, c.currency, c.document_date, c.audit_no, sum(a.amount) "
            "FROM (SELECT id FROM customer WHERE id IN (SELECT coalesce(payer_id, id) FROM customer "
            f"WHERE id IN ({marks})) UNION SELECT id FROM customer WHERE payer_id IN "
            f"(SELECT coalesce(payer_id, id) FROM customer WHERE id IN ({marks}))) m "
            f"JOIN open_item c {use_index('ix_open_item_customer_id_ledger_date')} ON c.customer_id = m.id "
            "JOIN allocation a ON a.credit_item_id = c.id JOIN open_item d ON d.id = a.debit_item_id "
            f"WHERE c.ledger_date >= :booked AND c.document_date >= :since AND {CASH} AND {_OWED} "
            f"AND a.debit_customer_id IN ({marks}) GROUP BY a.debit_customer_id, c.id",
            booked=(since - _APART).isoformat(),
            since=since.isoformat(),
        )


def unapplied(read: Reading) -> Money:
    """Receipts that have something open, by who pays for the customer they came from."""
    return Money(
        read.rows(
            "SELECT coalesce(o.payer_id, o.id), c.currency, c.document_date, c.audit_no, -c.open "
            f"FROM (SELECT id FROM open_item {use_index('ix_open_item_aging')} WHERE open <> 0 AND amount < 0) x "
            f"JOIN open_item c ON c.id = x.id JOIN customer o ON o.id = c.customer_id WHERE {CASH}"
        )
    )
