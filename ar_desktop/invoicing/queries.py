"""Documents for screens: their ids in any order, pages of rows by id, and finding one by its number."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from ar_desktop.company import Reading
from ar_desktop.company.search import documents_holding, find_customers
from ar_desktop.invoicing.buyers import rows_in

State = Literal["all", "open", "overdue", "paid", "void", "unsent", "disputed"]
Sort = Literal["number", "date", "due", "late", "customer", "total", "open", "po", "salesperson", "sent", "kind"]

_ORDER: dict[Sort, str] = {
    "number": "d.number {way}, d.id {way}",
    "date": "d.document_date {way}, d.id {way}",
    "due": "d.due_date {way}, d.id {way}",
    # the latest is due first; what is settled is not late
    "late": "i.open <= 0, d.due_date {back}, d.id {back}",
    "customer": "c.sort_key {way}, d.document_date {way}, d.id {way}",
    "total": "abs(i.base_amount) {way}, d.id {way}",
    "open": "i.base_open {way}, d.id {way}",
    "po": "d.po {way}, d.id {way}",
    "salesperson": "d.salesperson {way}, d.document_date {way}, d.id {way}",
    "kind": "d.kind {way}, d.document_date {way}, d.id {way}",
    "sent": "d.sent_on IS NULL, d.sent_on {way}, d.id {way}",
}
_LAST = "\U0010ffff"  # behind whatever begins so
_VOIDED = "EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id)"
_STATES: dict[State, str] = {
    "all": "",
    "open": "i.open <> 0",
    "overdue": "i.open > 0 AND i.id IN (SELECT o.id FROM open_item o WHERE o.open > 0 AND o.due_date < :today "
    "UNION SELECT l.item_id FROM due_line l JOIN open_item o ON o.id = l.item_id WHERE l.due_date < :today "
    "AND o.open > o.amount - (SELECT sum(e.amount) FROM due_line e WHERE e.item_id = o.id AND e.due_date < :today))",
    "paid": f"i.open = 0 AND NOT {_VOIDED}",
    "void": _VOIDED,
    "unsent": "d.sent_on IS NULL AND d.imported = 0 AND d.id NOT IN (SELECT r.document_id FROM open_item r "
    "WHERE r.reverses_id IS NOT NULL AND r.document_id IS NOT NULL)",
    "disputed": "i.disputed <> 0",
}
# By field of Filter: what holds of a document; the value goes in under the field's name.
_BOUNDS: dict[str, str] = {
    "customer_id": "d.customer_id = :customer_id",
    "salesperson": "d.salesperson = :salesperson",
    "dated_from": "d.document_date >= :dated_from",
    "dated_to": "d.document_date <= :dated_to",
    "due_from": "d.due_date >= :due_from",
    "due_to": "d.due_date <= :due_to",
    "least": "abs(i.base_amount) >= :least",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which documents, and in what order.

    Attributes:
        text: looked for in number, PO and customer.
        amount: `text` read as an amount: found where the total or what is open is just that.
        least: total in base currency, of either sign.
        sent: whether it has left the house.
    """

    state: State = "all"
    kinds: tuple[str, ...] = ()
    customer_id: int | None = None
    text: str = ""
    sort: Sort = "date"
    descending: bool = True
    amount: int | None = None
    salesperson: str | None = None
    dated_from: dt.date | None = None
    dated_to: dt.date | None = None
    due_from: dt.date | None = None
    due_to: dt.date | None = None
    least: int | None = None
    sent: bool | None = None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """`total` and `open` have the item's sign: what the customer owes is positive. `days_late` None: nothing is.

    `promise` is the day and the state of one that names it, where whoever asked looked that up.
    """

    id: int
    kind: str
    number: str
    customer_id: int
    customer: str
    name: str
    date: dt.date
    due: dt.date
    currency: str
    total: int
    open: int
    base_total: int
    base_open: int
    days_late: int | None
    state: Literal["open", "overdue", "paid", "void"]
    po: str
    salesperson: str
    sent_on: dt.date | None
    disputed: bool
    on_hold: bool
    item_id: int
    promise: tuple[dt.date, str] | None = None


def document_ids(read: Reading, wanted: Filter, today: date, limit: int | None = None) -> array[int]:
    """The ids of all that match, or the first `limit` of them."""
    ways = ("DESC", "ASC") if wanted.descending else ("ASC", "DESC")
    order = _ORDER[wanted.sort].format(way=ways[0], back=ways[1])
    source, facts = matching(read, wanted, today, order)
    sql = f"SELECT d.id FROM {source} ORDER BY {order}"
    if limit is not None:
        sql += f" LIMIT {int(limit)}"
    return read.ids(sql, **facts)


def matching(read: Reading, wanted: Filter, today: date, also: str = "") -> tuple[str, dict[str, Any]]:
    """What stands behind FROM, and its parameters: `document d`, with `i` and `c` where they or `also` use them."""
    conditions, facts = _conditions(read, wanted, today)
    used = " ".join((*conditions, also))
    source = "document d"
    if "i." in used:
        source += " JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL"
    if "c." in used:
        source += " JOIN customer c ON c.id = d.customer_id"
    if conditions:
        source += f" WHERE {' AND '.join(conditions)}"
    return source, facts


def _conditions(read: Reading, wanted: Filter, today: date) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    facts: dict[str, Any] = {}
    if state := _STATES[wanted.state]:
        conditions.append(f"({state})")
        if ":today" in state:
            facts["today"] = today.isoformat()
    if wanted.kinds:
        facts |= {f"k{at}": kind for at, kind in enumerate(wanted.kinds)}
        conditions.append(f"d.kind IN ({', '.join(f':k{at}' for at in range(len(wanted.kinds)))})")
    for field, condition in _BOUNDS.items():
        if (value := getattr(wanted, field)) is not None:
            conditions.append(condition)
            facts[field] = value.isoformat() if isinstance(value, date) else value
    if wanted.sent is not None:
        conditions.append("d.sent_on IS NOT NULL" if wanted.sent else f"({_STATES['unsent']})")
    if text := wanted.text.strip():
        found, values = _text_found(read, text, wanted.amount)
        conditions.append(f"d.id IN ({found})")
        facts |= values
    return conditions, facts


_OF_AMOUNT = (
    "SELECT id FROM document WHERE gross = :amount",
    "SELECT document_id FROM open_item WHERE open <> 0 AND open <> amount AND open IN (:amount, -:amount) "
    "AND document_id IS NOT NULL",
)
_BEGINS_SO = (
    "SELECT id FROM document WHERE number >= :typed AND number < :after",
    "SELECT id FROM document WHERE number >= upper(:typed) AND number < upper(:typed) || :last",
    "SELECT id FROM document WHERE po <> '' AND po >= :typed AND po < :after",
    "SELECT id FROM document WHERE po <> '' AND po >= upper(:typed) AND po < upper(:typed) || :last",
)


def _text_found(read: Reading, text: str, amount: int | None) -> tuple[str, dict[str, Any]]:
    """A query for the ids of those that hold the text, each part of it asked of an index, and its values."""
    facts: dict[str, Any] = {}
    if any_part := documents_holding(text):
        parts, facts["part"] = [any_part[0]], any_part[1]
    else:
        parts = list(_BEGINS_SO)
        facts |= {"typed": text, "after": text + _LAST, "last": _LAST}
    if of := ", ".join(str(int(id_)) for id_ in find_customers(read, text, 500)):
        parts.append(f"SELECT id FROM document WHERE customer_id IN ({of})")
    if amount is not None:
        parts += _OF_AMOUNT
        facts["amount"] = amount
    return " UNION ".join(parts), facts


def document_rows(read: Reading, ids: Sequence[int], today: date) -> list[DocumentRow]:
    """A page of rows in the order of `ids`; those that are there no more are left out."""
    sql = (
        "SELECT d.id, d.kind, d.number, d.customer_id, c.code, c.name, d.document_date, d.due_date, d.currency, "
        f"i.amount, i.open, i.base_amount, i.base_open, i.split, i.id, {_VOIDED}, d.po, d.salesperson, d.sent_on, "
        "i.disputed <> 0, c.on_hold "
        "FROM document d JOIN customer c ON c.id = d.customer_id "
        "JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL WHERE d.id IN "
    )
    found = {row[0]: row for row in rows_in(read, sql, ids)}
    split = [row[14] for row in found.values() if row[13] and row[10] > 0]
    first_due = _first_open_due(read, split)
    return [_row(found[id_], first_due, today) for id_ in ids if id_ in found]


def _row(row: tuple[Any, ...], first_due: dict[int, str], today: date) -> DocumentRow:
    item_id, voided, sent_on = row[14], row[15], row[18]
    due = date.fromisoformat(first_due.get(item_id, row[7]))
    late = (today - due).days if row[10] > 0 and due < today else None
    state: Literal["open", "overdue", "paid", "void"] = "overdue" if late else "open" if row[10] else "paid"
    return DocumentRow(
        row[0], row[1], row[2], row[3], row[4], row[5], date.fromisoformat(row[6]), due, row[8], row[9], row[10],
        row[11], row[12], late, "void" if voided else state, row[16], row[17],
        date.fromisoformat(sent_on) if sent_on else None, bool(row[19]), bool(row[20]),
        item_id,
    )  # fmt: skip


def _first_open_due(read: Reading, item_ids: Sequence[int]) -> dict[int, str]:
    """The earliest due line that is not settled, of items with several; settled earliest first."""
    sql = (
        "SELECT l.item_id, l.due_date, l.amount, i.amount - i.open FROM due_line l "
        "JOIN open_item i ON i.id = l.item_id WHERE l.item_id IN "
    )
    first: dict[int, str] = {}
    running: dict[int, int] = {}
    for item_id, due, amount, settled in rows_in(read, sql, item_ids, "ORDER BY l.item_id, l.due_date, l.id"):
        running[item_id] = running.get(item_id, 0) + amount
        if running[item_id] > settled and item_id not in first:
            first[item_id] = due
    return first


def numbers_like(read: Reading, text: str, limit: int = 20) -> list[tuple[int, str]]:
    """Id and number of documents whose number begins so, as typed or in capitals."""
    found: dict[int, str] = {}
    for begin in dict.fromkeys((text.strip(), text.strip().upper())):
        if begin:
            found |= read.rows(
                "SELECT id, number FROM document WHERE number >= :a AND number < :z ORDER BY number LIMIT :n",
                a=begin,
                z=begin + _LAST,
                n=limit,
            )
    return list(found.items())[:limit]


def document_hashes(read: Reading, numbers: Sequence[str]) -> dict[str, str | None]:
    """Which of these numbers are taken, and the digest of what the file said that they came from."""
    return dict(rows_in(read, "SELECT number, import_hash FROM document WHERE number IN ", numbers))


def latest_invoice(read: Reading) -> str | None:
    """The number of the invoice that was posted last."""
    number: str | None = read.value("SELECT number FROM document WHERE kind = 'invoice' ORDER BY id DESC LIMIT 1")
    return number
