"""What a family owes, with its due lines: what money can be put on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ar_desktop.company import Reading
from ar_desktop.receipts.proposals import Payable


def payables(read: Reading, customer_id: int, currency: str) -> list[Payable]:
    """Everything open that the customer's family owes in a currency, earliest due first; no deductions."""
    payer = read.value("SELECT coalesce(payer_id, id) FROM customer WHERE id = :c", c=customer_id)
    rows = read.rows(
        "SELECT i.id, i.number, i.document_date, i.due_date, i.open, i.amount, i.split FROM open_item i "
        "WHERE i.customer_id IN (SELECT id FROM customer WHERE id = :p OR payer_id = :p) "
        "AND i.open > 0 AND i.currency = :c AND i.kind <> 'deduction' ORDER BY i.due_date, i.document_date, i.id",
        p=payer,
        c=currency,
    )
    lines = _due_lines(read, [row[0] for row in rows if row[6]])
    return [
        Payable(id_, number, date.fromisoformat(day), date.fromisoformat(due), open_, amount, tuple(lines.get(id_, ())))
        for id_, number, day, due, open_, amount, _ in rows
    ]


def _due_lines(read: Reading, item_ids: Iterable[int]) -> dict[int, list[tuple[date, int]]]:
    """Of items with several; some hundred at a time."""
    found: dict[int, list[tuple[date, int]]] = {}
    wanted = sorted(set(item_ids))
    for start in range(0, len(wanted), 400):
        marks = ",".join(str(int(id_)) for id_ in wanted[start : start + 400])
        for id_, due, amount in read.rows(
            f"SELECT item_id, due_date, amount FROM due_line WHERE item_id IN ({marks}) ORDER BY item_id, due_date"
        ):
            found.setdefault(id_, []).append((date.fromisoformat(due), amount))
    return found
