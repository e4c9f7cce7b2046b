"""A posted document with all that its paper says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.values.quantities import from_micros
from ar_desktop.words import N_


@dataclass(frozen=True, slots=True)
class LineView:
    """`net` is without tax; `clears` the number of the deposit invoice that a negative line takes off."""

    item: str
    description: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount_pct: Decimal
    net: int
    tax_code: str
    account: str
    product_line: str
    clears: str


@dataclass(frozen=True, slots=True)
class TaxView:
    """One component of one tax code; a code without components (exempt, reverse charge) has one row without tax."""

    code: str
    category: str
    reason: str
    component: str
    rate: Decimal
    taxable: int
    tax: int


@dataclass(frozen=True, slots=True)
class AppliedView:
    """What lowered the open amount and stands; `amount` is positive."""

    kind: str
    number: str
    day: dt.date
    amount: int


@dataclass(frozen=True, slots=True)
class DocumentView:
    """Amounts are positive on all kinds, `open` too."""

    id: int
    item_id: int
    kind: str
    number: str
    customer_id: int
    customer: str
    name: str
    language: str
    tax_id: str
    bill_to: str
    date: dt.date
    ledger_date: dt.date
    supply_date: dt.date | None
    terms: str
    currency: str
    rate: Decimal
    prices: str
    net: int
    tax: int
    gross: int
    original: int | None
    po: str
    reference: str
    reference_date: dt.date | None
    salesperson: str
    notes: str
    imported: bool
    sent_on: dt.date | None
    open: int
    voided: bool
    due_lines: tuple[tuple[dt.date, int], ...]
    lines: tuple[LineView, ...]
    taxes: tuple[TaxView, ...]
    applied: tuple[AppliedView, ...]


_HEAD = (
    "SELECT d.id, i.id, d.kind, d.number, d.customer_id, c.code, c.name, c.language, c.tax_id, d.bill_to, "
    "d.document_date, d.ledger_date, d.supply_date, d.terms, d.currency, d.rate, d.prices, d.net, d.tax, d.gross, "
    "d.original, d.po, d.reference, r.document_date, d.salesperson, d.notes, d.imported, d.sent_on, abs(i.open), "
    "EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id), d.due_date "
    "FROM document d JOIN customer c ON c.id = d.customer_id LEFT JOIN document r ON r.id = d.reference_id "
    "JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL WHERE d."
)


def view_document(read: Reading, number: str | int) -> DocumentView:
    """By number, or by id. Refused where there is none."""
    key = "id = :key" if isinstance(number, int) else "number = :key"
    row = read.row(_HEAD + key, key=number)
    if row is None:
        raise Refused(N_("There is no document {number}."), number=number)
    days = {at: _day(row[at]) for at in (10, 11, 12, 23, 27)}
    head = [days.get(at, value) for at, value in enumerate(row[:-1])]
    head[15], head[26], head[29] = Decimal(head[15]), bool(head[26]), bool(head[29])
    id_, item_id, gross = row[0], row[1], row[19]
    lines = _lines(read, id_)
    due = _due_lines(read, item_id) or ((date.fromisoformat(row[-1]), gross),)
    values: tuple[Any, ...] = (*head, due, lines, _taxes(read, id_), _applied(read, item_id))
    return DocumentView(*values)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _lines(read: Reading, document_id: int) -> tuple[LineView, ...]:
    rows = read.rows(
        "SELECT coalesce(t.code, ''), l.description, l.quantity, l.unit, l.unit_price, l.discount_pct, l.net, "
        "coalesce(x.code, ''), a.code, l.product_line, coalesce(d.number, '') FROM document_line l "
        "LEFT JOIN item t ON t.id = l.item_id LEFT JOIN tax_code x ON x.id = l.tax_code_id "
        "JOIN account a ON a.id = l.account_id LEFT JOIN document d ON d.id = l.clears_id "
        "WHERE l.document_id = :d ORDER BY l.id",
        d=document_id,
    )
    return tuple(
        LineView(item, text, from_micros(quantity), unit, from_micros(price), from_micros(discount), *rest)
        for item, text, quantity, unit, price, discount, *rest in rows
    )


def _taxes(read: Reading, document_id: int) -> tuple[TaxView, ...]:
    """By code and component, in the order in which they come on the document."""
    rows = read.rows(
        "SELECT x.code, x.category, x.reason, c.name, t.rate, sum(t.taxable), sum(t.tax) FROM document_tax t "
        "JOIN tax_code x ON x.id = t.tax_code_id JOIN tax_component c ON c.id = t.tax_component_id "
        "WHERE t.document_id = :d GROUP BY x.code, x.category, x.reason, c.name, t.rate ORDER BY min(t.id)",
        d=document_id,
    )
    untaxed = read.rows(
        "SELECT x.code, x.category, x.reason, '', '0', sum(l.net), 0 FROM document_line l "
        "JOIN tax_code x ON x.id = l.tax_code_id WHERE l.document_id = :d AND NOT EXISTS "
        "(SELECT 1 FROM document_tax t WHERE t.document_id = l.document_id AND t.tax_code_id = x.id) "
        "GROUP BY x.code, x.category, x.reason ORDER BY min(l.id)",
        d=document_id,
    )
    return tuple(
        TaxView(code, category, reason, name, Decimal(rate), int(taxable), int(tax))
        for code, category, reason, name, rate, taxable, tax in (*rows, *untaxed)
    )


def _due_lines(read: Reading, item_id: int) -> tuple[tuple[date, int], ...]:
    rows = read.rows("SELECT due_date, abs(amount) FROM due_line WHERE item_id = :i ORDER BY due_date, id", i=item_id)
    return tuple((date.fromisoformat(due), amount) for due, amount in rows)


def _applied(read: Reading, item_id: int) -> tuple[AppliedView, ...]:
    rows = read.rows(
        "SELECT o.kind, o.number, a.date, a.amount FROM allocation a JOIN open_item o "
        "ON o.id = CASE WHEN a.debit_item_id = :i THEN a.credit_item_id ELSE a.debit_item_id END "
        "WHERE (a.debit_item_id = :i OR a.credit_item_id = :i) AND a.reverses_id IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM allocation r WHERE r.reverses_id = a.id) ORDER BY a.date, a.id",
        i=item_id,
    )
    return tuple(AppliedView(kind, number, date.fromisoformat(day), amount) for kind, number, day, amount in rows)
