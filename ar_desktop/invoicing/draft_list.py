"""Drafts for screens: ids in any order, pages of rows by id."""

from __future__ import annotations

import datetime as dt
import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from ar_desktop.company import Reading
from ar_desktop.company.search import find_customers
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.draft_kind import DRAFT
from ar_desktop.invoicing.list_figures import ListTotals

DraftSort = Literal["saved", "date", "customer", "total"]

_ORDER: dict[DraftSort, str] = {
    "saved": "f.change_no {way}, f.id {way}",
    "date": "f.date IS NULL, f.date {way}, f.id {way}",
    "customer": "c.sort_key IS NULL, c.sort_key {way}, f.id {way}",
    "total": "f.base_total IS NULL, f.base_total {way}, f.id {way}",
}
_FROM = "FROM draft f LEFT JOIN customer c ON c.id = f.customer_id WHERE f.kind = :kind"


@dataclass(frozen=True, slots=True)
class DraftRow:
    """`customer` is as typed where nobody has that code. Without `total` something is missing or wrong."""

    id: int
    kind: str
    customer: str
    date: dt.date | None
    currency: str
    total: int | None
    base_total: int | None
    lines: int
    po: str
    reference: str
    saved: datetime
    user: str


def draft_ids(
    read: Reading, text: str = "", sort: DraftSort = "saved", *, descending: bool = True, limit: int | None = None
) -> array[int]:
    """`text` is looked for in the customer and in all that was typed."""
    sql, facts = f"SELECT f.id {_FROM}", {"kind": DRAFT}
    if text.strip():
        condition, facts["text"] = _found(read, text)
        sql += f" AND {condition}"
    sql += f" ORDER BY {_ORDER[sort].format(way='DESC' if descending else 'ASC')}"
    if limit is not None:
        sql += f" LIMIT {int(limit)}"
    return array("q", [row[0] for row in read.rows(sql, **facts)])


def _found(read: Reading, text: str) -> tuple[str, str]:
    known = ", ".join(str(int(id_)) for id_ in find_customers(read, text, 500))
    customers = f" OR f.customer_id IN ({known})" if known else ""
    return f"(f.content LIKE :text{customers})", f"%{text.strip()}%"


def draft_rows(read: Reading, ids: Sequence[int]) -> list[DraftRow]:
    """A page of rows in the order of `ids`; those that are there no more are left out."""
    sql = (
        "SELECT f.id, f.content, coalesce(c.name, ''), coalesce(c.currency, ''), f.date, f.total, f.base_total, "
        "h.moment, h.user FROM draft f LEFT JOIN customer c ON c.id = f.customer_id "
        "JOIN change h ON h.number = f.change_no WHERE f.id IN "
    )
    found = {row[0]: _row(row) for row in rows_in(read, sql, ids)}
    return [found[id_] for id_ in ids if id_ in found]


def _row(row: tuple[Any, ...]) -> DraftRow:
    id_, content, name, currency, day, total, base_total, moment, user = row
    typed = json.loads(content)
    return DraftRow(
        id_,
        typed.get("kind", "invoice"),
        name or typed.get("customer", ""),
        date.fromisoformat(day) if day else None,
        typed.get("currency") or currency,
        total,
        base_total,
        sum(any(line.values()) for line in typed.get("lines", ())),
        typed.get("po", ""),
        typed.get("reference", ""),
        datetime.fromisoformat(moment),
        user,
    )


def draft_totals(read: Reading, ids: Sequence[int] | None = None) -> ListTotals:
    """Of all drafts, or of these; those that cannot be computed yet count without an amount."""
    if ids is None:
        row = read.row(f"SELECT count(*), coalesce(sum(f.base_total), 0) {_FROM}", kind=DRAFT)
        return ListTotals(*map(int, row or (0, 0)))
    count = total = 0
    for n, amount in rows_in(read, "SELECT count(*), coalesce(sum(base_total), 0) FROM draft WHERE id IN ", ids):
        count, total = count + int(n), total + int(amount)
    return ListTotals(count, total)
