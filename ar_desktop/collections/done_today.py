"""What got done today: who was spoken to, what was posted and taken in; latest first."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.collections.events import CONTACTS, standing
from ar_desktop.company import Reading

Kind = Literal["contact", "receipt", "document", "deposit"]

_RECORDED: Final = "JOIN audit a ON a.number = {t}.audit_no JOIN change n ON n.number = a.change_no"
_NOT_VOID: Final = (
    "NOT EXISTS (SELECT 1 FROM open_item i JOIN open_item v ON v.reverses_id = i.id WHERE i.{t}_id = {t}.id)"
)


class DoneLine(NamedTuple):
    """`what` is a contact's outcome, a receipt's method or a document's kind; `amount` is in base currency."""

    kind: Kind
    id: int
    customer_id: int | None
    title: str
    what: str
    number: str
    text: str
    moment: datetime
    amount: int


def done_today(read: Reading, today: date, *, most: int = 8) -> list[DoneLine]:
    """Of each kind the latest few that are dated today, without what was imported or taken back."""
    contacts = ", ".join(f"'{outcome}'" for outcome in CONTACTS)
    found = [
        *_lines(
            read, today, most, "contact",
            f"SELECT e.id, e.customer_id, c.name, e.outcome, '', e.text, n.moment, 0 FROM event e "
            f"{_RECORDED.format(t='e')} JOIN customer c ON c.id = e.customer_id "
            f"WHERE e.day = :today AND e.outcome IN ({contacts}) AND {standing('e')}",
        ),
        *_lines(
            read, today, most, "receipt",
            "SELECT receipt.id, receipt.customer_id, coalesce(c.name, receipt.payer), receipt.method, receipt.number, "
            f"receipt.reference, n.moment, receipt.base_amount FROM receipt {_RECORDED.format(t='receipt')} "
            "LEFT JOIN customer c ON c.id = receipt.customer_id "
            f"WHERE receipt.document_date = :today AND receipt.imported = 0 AND {_NOT_VOID.format(t='receipt')}",
        ),
        *_lines(
            read, today, most, "document",
            "SELECT document.id, document.customer_id, c.name, document.kind, document.number, document.po, n.moment, "
            f"d.base_amount FROM document {_RECORDED.format(t='document')} "
            "JOIN customer c ON c.id = document.customer_id "
            "JOIN open_item d ON d.document_id = document.id AND d.reverses_id IS NULL "
            f"WHERE document.document_date = :today AND document.imported = 0 AND {_NOT_VOID.format(t='document')}",
        ),
        *_lines(
            read, today, most, "deposit",
            "SELECT deposit.id, NULL, '', '', deposit.number, '', n.moment, deposit.base_amount FROM deposit "
            f"{_RECORDED.format(t='deposit')} WHERE deposit.date = :today AND deposit.reverses_id IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM deposit v WHERE v.reverses_id = deposit.id)",
        ),
    ]  # fmt: skip
    return sorted(found, key=lambda line: line.moment, reverse=True)


def contacted_today(read: Reading, today: date) -> int:
    """How many customers were spoken to, or tried."""
    contacts = ", ".join(f"'{outcome}'" for outcome in CONTACTS)
    found = read.value(
        f"SELECT count(DISTINCT e.customer_id) FROM event e WHERE e.day = :today AND e.outcome IN ({contacts}) "
        f"AND {standing('e')}",
        today=today.isoformat(),
    )
    return int(found or 0)


def _lines(read: Reading, today: date, most: int, kind: Kind, sql: str) -> list[DoneLine]:
    rows: list[tuple[Any, ...]] = read.rows(f"{sql} ORDER BY 1 DESC LIMIT :most", today=today.isoformat(), most=most)
    return [
        DoneLine(kind, id_, customer_id, title, what, number, text, datetime.fromisoformat(moment), int(amount))
        for id_, customer_id, title, what, number, text, moment, amount in rows
    ]
