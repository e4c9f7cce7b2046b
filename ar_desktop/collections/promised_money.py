"""Money that came for promises: what was applied to what they are for, and what still waits to be applied.

Money keeps one promise only, that of the earliest date it came in time for: the first of three instalments takes the
first payment, the second the next.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

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
    "SELECT p.id, a.debit_item_id, c.id, sum(a.amount) FROM promise p JOIN promise f ON f.id = p.first_id "
    "JOIN promise_item x ON x.promise_id = p.id JOIN allocation a ON a.debit_item_id = x.item_id "
    f"JOIN open_item c ON c.id = a.credit_item_id WHERE p.id IN ({{ids}}) AND {_CASH} AND {_IN_TIME} "
    "GROUP BY p.id, a.debit_item_id, c.id"
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
    f"SELECT p.id AS promise_id, d.id AS debit_id, c.id AS credit_id, a.amount AS part FROM {_FAMILY} "
    "CROSS JOIN promise p CROSS JOIN promise f "
    f"CROSS JOIN {tables} CROSS JOIN allocation a CROSS JOIN open_item d "
    f"WHERE p.id = y.promise_id AND f.id = p.first_id AND {condition} AND a.credit_item_id = c.id "
    f"AND a.debit_customer_id = p.customer_id AND d.id = a.debit_item_id AND {_CASH} AND {_IN_TIME} AND {_OWED}"
    for tables, condition in _SOURCES
)


class Asked(NamedTuple):
    """What a promise asks for: `after` is the record of the day on which it was first made."""

    id: int
    payer: int
    currency: str
    amount: int
    made_on: str
    after: int
    until: str
    for_items: bool


def share_out(read: Reading, asked: Sequence[Asked]) -> dict[int, tuple[int, int]]:
    """For each promise, earliest first as they are given, what came and was applied, and what waits to be applied."""
    pieces = _pieces(read, asked)
    waiting = _waiting(read, {one.payer for one in asked})
    taken: dict[tuple[int, int], int] = {}
    shares = {}
    for one in asked:
        came = 0
        for debit, credit, amount in pieces.get(one.id, ()):
            part = min(amount - taken.get((debit, credit), 0), one.amount - came)
            if part > 0:
                taken[debit, credit] = taken.get((debit, credit), 0) + part
                came += part
        shares[one.id] = came, _take(waiting.get((one.payer, one.currency), []), one, one.amount - came)
    return shares


class _Credit:
    """A receipt with something open."""

    def __init__(self, day: str, record: int, left: int) -> None:
        self.when, self.left = (day, record), left


def _take(waiting: list[_Credit], one: Asked, wanted: int) -> int:
    got = 0
    for credit in waiting:
        if (one.made_on, one.after) < credit.when and credit.when[0] <= one.until:
            part = min(credit.left, wanted - got)
            credit.left -= part
            got += part
    return got


def _pieces(read: Reading, asked: Sequence[Asked]) -> dict[int, list[tuple[int, int, int]]]:
    """Receipts that came in time: by debit and credit item, what of them was applied there and still is.

    Money moved here from outside the family counts where a promise names its items.
    """
    of_any = f"SELECT z.promise_id, z.debit_id, z.credit_id, sum(z.part) FROM ({_FOR_ANY}) z GROUP BY 1, 2, 3"
    found: dict[int, list[tuple[int, int, int]]] = {}
    for sql, for_items in ((_FOR_ITEMS, True), (of_any, False)):
        for id_, debit, credit, amount in by_ids(read, sql, [one.id for one in asked if one.for_items == for_items]):
            if amount > 0:
                found.setdefault(id_, []).append((debit, credit, int(amount)))
    return found


def _waiting(read: Reading, payers: Collection[int]) -> dict[tuple[int, str], list[_Credit]]:
    """Receipts that have something open, oldest first, by who pays for the customer they came from."""
    theirs = ""
    if len(payers) <= _AT_ONCE:  # more of them are found faster among all that is open
        marks = ",".join(map(str, payers))
        theirs = f"AND customer_id IN (SELECT id FROM customer WHERE id IN ({marks}) OR payer_id IN ({marks}))"
    found: dict[tuple[int, str], list[_Credit]] = {}
    for payer, currency, day, record, left in read.rows(
        "SELECT coalesce(o.payer_id, o.id), c.currency, c.document_date, c.audit_no, -c.open "
        f"FROM (SELECT id FROM open_item {use_index('ix_open_item_aging')} WHERE open <> 0 AND amount < 0 {theirs}) x "
        f"JOIN open_item c ON c.id = x.id JOIN customer o ON o.id = c.customer_id WHERE {_CASH} "
        "ORDER BY c.document_date, c.id"
    ):
        found.setdefault((payer, currency), []).append(_Credit(day, record, left))
    return found


def by_ids(read: Reading, sql: str, ids: Iterable[int]) -> Iterator[tuple[Any, ...]]:
    """The rows of a query about `{ids}`, some hundred ids at a time."""
    wanted = list(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        part = ",".join(map(str, wanted[start : start + _AT_ONCE]))
        yield from read.rows(sql.format(ids=part))
