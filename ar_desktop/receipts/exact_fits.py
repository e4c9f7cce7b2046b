"""Money on account that has just the amount of one open item."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index


class Fit(NamedTuple):
    """A receipt on account and the one item of its customer that has the same amount open; `base` is positive."""

    credit_id: int
    credit: str
    item_id: int
    number: str
    customer_id: int
    name: str
    since: date
    base: int


def exact_fits(read: Reading) -> list[Fit]:
    """The oldest first. What could be for two items, or an item that two receipts fit, is left to a person."""
    aging = use_index("ix_open_item_aging")
    # pairs by the index alone: of the few that there are the rest is read
    rows = read.rows(
        "SELECT c.id, c.number, d.id, d.number, c.customer_id, k.name, c.document_date, -c.base_open "
        f"FROM open_item x {aging} JOIN open_item y {aging} ON y.customer_id = x.customer_id AND y.open <> 0 "
        "AND y.open = -x.open JOIN open_item c ON c.id = x.id JOIN open_item d ON d.id = y.id "
        "JOIN customer k ON k.id = c.customer_id "
        "WHERE x.open <> 0 AND x.open < 0 AND c.kind = 'receipt' AND d.kind <> 'deduction' AND d.disputed = 0 "
        "AND d.currency = c.currency ORDER BY c.document_date, c.id"
    )
    paying, paid = Counter(row[0] for row in rows), Counter(row[2] for row in rows)
    return [
        Fit(credit_id, credit, item_id, number, customer_id, name, date.fromisoformat(day), base)
        for credit_id, credit, item_id, number, customer_id, name, day, base in rows
        if paying[credit_id] == 1 and paid[item_id] == 1
    ]
