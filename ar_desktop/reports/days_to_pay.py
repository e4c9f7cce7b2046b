"""How long settled invoices took: from document and due date to the last payment applied that stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from ar_desktop.reports.figures import Paid
from ar_desktop.reports.parameters import Inquiry

# Money is a receipt, also where it was turned into another currency or moved to another payer first.
_MONEY = "c.kind = 'receipt' OR (c.kind = 'transfer_out' AND s.kind = 'receipt')"


def settled_invoices(asked: Inquiry) -> Iterator[Paid]:
    """Invoices settled in the period, as things stood at its end; those settled without money are left out."""
    known = asked.known("a")
    rows = asked.read.rows(
        f"SELECT i.id, i.amount, i.base_amount, i.document_date, i.due_date, a.date, a.amount, c.id, c.document_date, "
        f"CASE WHEN {_MONEY} THEN 1 ELSE 0 END FROM (SELECT DISTINCT a.debit_item_id AS id FROM allocation a "
        f"WHERE a.date >= :first AND a.date <= :last{known}) x JOIN open_item i ON i.id = x.id "
        "JOIN allocation a ON a.debit_item_id = i.id JOIN open_item c ON c.id = a.credit_item_id "
        "LEFT JOIN open_item s ON s.id = c.source_id "
        f"WHERE i.kind = 'invoice' AND i.amount > 0 AND a.date <= :last{known}{asked.only()} "
        "ORDER BY i.id, a.date, a.id",
        **asked.params(),
    )
    first = asked.first.isoformat()
    for (_, amount, base, document, due), moves in groupby(rows, key=itemgetter(0, 1, 2, 3, 4)):
        paid_on = _settled_by(amount, moves, first)
        if paid_on is not None:
            yield Paid(base, (paid_on - _day(document)).days, (paid_on - _day(due)).days)


def _settled_by(amount: int, moves: Iterable[tuple[Any, ...]], first: str) -> date | None:
    """When the money came that settled the item, if it was settled on or after `first`."""
    left, closed = amount, ""
    standing: dict[int, int] = {}
    came: dict[int, str] = {}
    for *_, when, part, credit_id, credit_date, money in moves:
        was_open = left > 0
        left -= part
        if not left and was_open:
            closed = when
        if money:
            standing[credit_id] = standing.get(credit_id, 0) + part
            came[credit_id] = credit_date
    payments = [came[id_] for id_, part in standing.items() if part > 0]
    return _day(max(payments)) if payments and not left and closed >= first else None


def _day(text: str) -> date:
    return date.fromisoformat(text)
