"""Money that came for promises: what was applied to what they are for, and what still waits to be applied."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index

_AT_ONCE: Final = 400

# Money that moved to another payer, or was turned into another currency, is a transfer that bears the receipt's date.
_CASH: Final = (
    "(c.kind = 'receipt' OR (c.kind = 'transfer_out' "
    "AND EXISTS (SELECT 1 FROM open_item s WHERE s.id = c.source_id AND s.kind = 'receipt'))) "
    "AND c.reverses_id IS NULL AND c.amount < 0"
)
# On the very day only what was recorded after the promise came after it.
_IN_TIME: Final = (
    "c.document_date >= f.made_on AND c.document_date <= p.until AND c.currency = p.currency "
    "AND (c.document_date > f.made_on OR c.audit_no > f.audit_no)"
)
_FOR_ITEMS: Final = (
    "SELECT p.id, sum(a.amount) FROM promise p JOIN promise f ON f.id = p.first_id "
    "JOIN promise_item x ON x.promise_id = p.id JOIN allocation a ON a.debit_item_id = x.item_id "
    f"JOIN open_item c ON c.id = a.credit_item_id WHERE p.id IN ({{ids}}) AND {_CASH} AND {_IN_TIME} GROUP BY p.id"
)
# Not what closes a receipt because it came back, was paid back, kept as income, or moved to somebody else.
_OWED: Final = (
    "d.amount > 0 AND d.reverses_id IS NULL AND d.kind NOT IN ('returned_payment', 'refund', 'over_payment') "
    "AND NOT EXISTS (SELECT 1 FROM open_item s WHERE s.id = d.source_id AND s.amount < 0)"
)
_FAMILY: Final = (
    "(SELECT p.id AS promise_id, coalesce(o.payer_id, o.id) AS member FROM promise p "
    "JOIN customer o ON o.id = p.customer_id WHERE p.id IN ({ids}) UNION "
    "SELECT p.id, m.id FROM promise p JOIN customer o ON o.id = p.customer_id "
    "JOIN customer m ON m.payer_id = coalesce(o.payer_id, o.id) WHERE p.id IN ({ids})) y"
)
_RECEIVED: Final = "r.document_date >= f.made_on AND r.document_date <= p.until"
# The family's receipts; those of which it was found out later that they are the family's; both turned or moved on.
_SOURCES: Final = (
    ("receipt r CROSS JOIN open_item c", f"r.customer_id = y.member AND {_RECEIVED} AND c.receipt_id = r.id"),
    (
        "receipt r CROSS JOIN open_item c",
        f"r.customer_id IS NULL AND {_RECEIVED} AND c.receipt_id = r.id AND c.customer_id = y.member",
    ),
    (
        "receipt r CROSS JOIN open_item b CROSS JOIN open_item c",
        f"r.customer_id = y.member AND {_RECEIVED} AND b.receipt_id = r.id AND c.source_id = b.id "
        "AND c.kind = 'transfer_out'",
    ),
)
# CROSS JOIN keeps SQLite to this order; any other would read years of receipts.
_FOR_ANY: Final = " UNION ALL ".join(
    f"SELECT p.id AS promise_id, a.amount AS part FROM {_FAMILY} CROSS JOIN promise p CROSS JOIN promise f "
    f"CROSS JOIN {tables} CROSS JOIN allocation a CROSS JOIN open_item d "
    f"WHERE p.id = y.promise_id AND f.id = p.first_id AND {condition} AND a.credit_item_id = c.id "
    f"AND a.debit_customer_id = p.customer_id AND d.id = a.debit_item_id AND {_CASH} AND {_IN_TIME} AND {_OWED}"
    for tables, condition in _SOURCES
)


def came_for_items(read: Reading, promise_ids: Iterable[int]) -> dict[int, int]:
    """Receipts in time that were applied to the items that promises are for."""
    return {id_: int(part) for id_, part in by_ids(read, _FOR_ITEMS, promise_ids)}


def came_for_any(read: Reading, promise_ids: Iterable[int]) -> dict[int, int]:
    """Receipts in time, of anybody in the family, that were applied to whatever the customer owes.

    Money moved here from outside the family counts where a promise names its items.
    """
    sql = f"SELECT z.promise_id, sum(z.part) FROM ({_FOR_ANY}) z GROUP BY z.promise_id"
    return {id_: int(part) for id_, part in by_ids(read, sql, promise_ids)}


class Waiting:
    """Receipts that have something open, by who pays for the customer they came from: those of some payers."""

    def __init__(self, read: Reading, payers: Collection[int]) -> None:
        theirs = ""
        if len(payers) <= _AT_ONCE:  # more of them are found faster among all that is open
            marks = ",".join(map(str, payers))
            theirs = f"AND customer_id IN (SELECT id FROM customer WHERE id IN ({marks}) OR payer_id IN ({marks}))"
        self._credits: dict[tuple[int, str], list[tuple[tuple[str, int], int]]] = {}
        for payer, currency, day, number, left in read.rows(
            "SELECT coalesce(o.payer_id, o.id), c.currency, c.document_date, c.audit_no, -c.open "
            f"FROM (SELECT id FROM open_item {use_index('ix_open_item_aging')} "
            f"WHERE open <> 0 AND amount < 0 {theirs}) x "
            f"JOIN open_item c ON c.id = x.id JOIN customer o ON o.id = c.customer_id WHERE {_CASH}"
        ):
            self._credits.setdefault((payer, currency), []).append(((day, number), left))

    def between(self, payer: int, currency: str, made_on: str, after: int, until: str) -> int:
        """What came after record number `after` of a day, up to the end of another, and is not applied yet."""
        waiting = self._credits.get((payer, currency), ())
        return sum(left for when, left in waiting if (made_on, after) < when and when[0] <= until)


def by_ids(read: Reading, sql: str, ids: Iterable[int]) -> Iterator[tuple[Any, ...]]:
    """The rows of a query about `{ids}`, some hundred ids at a time."""
    wanted = list(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        yield from read.rows(sql.format(ids=",".join(map(str, wanted[start : start + _AT_ONCE]))))
