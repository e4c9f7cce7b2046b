"""What stands beside the figures of a statement: what was paid last, and the customer's orders behind credit notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from ar_desktop.company import Reading

_LOOKED_BACK: Final = 400  # days: who paid nothing for longer has no payment worth telling


class Paid(NamedTuple):
    """The last payment day, and what came on it."""

    day: date
    amount: int


def last_payments(read: Reading, families: Mapping[int, int], to_date: date) -> dict[tuple[int, str], Paid]:
    """By payer and currency, as at the day; payments that were taken back or bounced by then are none."""
    found: dict[tuple[int, str], Paid] = {}
    if not families:
        return found
    marks = ",".join(map(str, families))
    for customer_id, currency, day, amount in read.rows(
        "SELECT i.customer_id, i.currency, i.ledger_date, sum(-i.amount) FROM open_item i "
        f"WHERE i.customer_id IN ({marks}) AND i.ledger_date BETWEEN :since AND :to AND i.kind = 'receipt' "
        "AND i.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id AND v.ledger_date <= :to) "
        "AND NOT EXISTS (SELECT 1 FROM open_item r WHERE r.source_id = i.id AND r.kind = 'returned_payment' "
        "AND r.reverses_id IS NULL AND r.ledger_date <= :to "
        "AND NOT EXISTS (SELECT 1 FROM open_item b WHERE b.reverses_id = r.id AND b.ledger_date <= :to)) "
        "GROUP BY i.customer_id, i.currency, i.ledger_date ORDER BY i.ledger_date",
        since=(to_date - timedelta(days=_LOOKED_BACK)).isoformat(),
        to=to_date.isoformat(),
    ):
        key, on = (families[customer_id], currency), date.fromisoformat(day)
        before = found.get(key)
        found[key] = Paid(on, int(amount) + (before.amount if before is not None and before.day == on else 0))
    return found


def orders_behind(read: Reading, document_ids: Sequence[int]) -> dict[int, str]:
    """The customer's order number on a document, else on the one that it corrects."""
    if not document_ids:
        return {}
    marks = ",".join(map(str, document_ids))
    rows = read.rows(
        "SELECT d.id, coalesce(nullif(d.po, ''), c.po, '') FROM document d "
        f"LEFT JOIN document c ON c.id = d.reference_id WHERE d.id IN ({marks})"
    )
    return dict(rows)
