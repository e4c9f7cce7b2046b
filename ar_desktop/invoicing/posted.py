"""A posted document read back whole: head, lines, taxes, due lines and what was applied to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.reading import Row
from ar_desktop.errors import UserError
from ar_desktop.values.quantities import from_micros
from ar_desktop.words import N_


class NoSuchDocument(UserError):
    code = "AR410"
    text = N_("There is no invoice, credit note or other document with the number {number}.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)
        self.number = number


class PostedLine(NamedTuple):
    """`tax_code` is empty on lines without tax; `clears` is the deposit invoice that a negative line takes off."""

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


class PostedTax(NamedTuple):
    """Tax of one component on `taxable`; rate in percent, category EN 16931's. No component: a code without tax."""

    tax_code: str
    component: str
    rate: Decimal
    taxable: int
    tax: int
    category: str
    reason: str


class Settled(NamedTuple):
    """What an allocation that stands took off the document: by which credit, when, how much (positive)."""

    kind: str
    number: str
    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class PostedDocument:
    """Amounts positive on all kinds, in `currency`. `open` has the item's sign.

    `taxes` has a row for each component of each code; `untaxed` one for each code that has none (exempt, reverse
    charge). `reference_day` is that of the document which this one corrects. `exemption` names the certificate by which
    no tax was charged.
    """

    id: int
    item_id: int
    kind: str
    number: str
    customer_id: int
    day: date
    due: date
    supply_date: date | None
    terms: str
    currency: str
    net: int
    tax: int
    gross: int
    original: int | None
    po: str
    reference: str
    salesperson: str
    bill_to: str
    notes: str
    open: int
    voided: bool
    lines: tuple[PostedLine, ...]
    taxes: tuple[PostedTax, ...]
    reasons: tuple[str, ...]
    due_lines: tuple[tuple[date, int], ...]
    settled: tuple[Settled, ...]
    untaxed: tuple[PostedTax, ...]
    ledger_date: date
    rate: Decimal
    prices: str
    reference_day: date | None
    imported: bool
    sent_on: date | None
    exemption: str = ""


_HEAD = (
    "SELECT d.id, i.id, d.kind, d.number, d.customer_id, d.document_date, d.due_date, d.supply_date, d.terms, "
    "d.currency, d.net, d.tax, d.gross, d.original, d.po, d.reference, d.salesperson, d.bill_to, d.notes, i.open, "
    "EXISTS (SELECT 1 FROM open_item r WHERE r.reverses_id = i.id), "
    "d.ledger_date, d.rate, d.prices, r.document_date, d.imported, d.sent_on, d.exemption "
    "FROM document d JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL "
    "LEFT JOIN document r ON r.id = d.reference_id WHERE d."
)


def read_document(read: Reading, number: str | int) -> PostedDocument:
    """By number, or by id. Raises NoSuchDocument."""
    row = read.row(f"{_HEAD}{'id' if isinstance(number, int) else 'number'} = :key", key=number)
    if row is None:
        raise NoSuchDocument(str(number))
    head = list(row[:21])
    head[5:8] = [_day(text) for text in row[5:8]]
    head[20] = bool(row[20])
    lines = _lines(read, row[0])
    taxes, untaxed = _taxes(read, row[0]), _untaxed(read, row[0])
    reasons = tuple(dict.fromkeys(tax.reason for tax in (*taxes, *untaxed) if tax.reason))
    ledger_date, rate, prices, reference_day, imported, sent_on, exemption = row[21:]
    parts = (lines, taxes, reasons, _due_lines(read, row), _settled(read, row[1]), untaxed)
    tail = (_day(ledger_date), Decimal(rate), prices, _day(reference_day), bool(imported), _day(sent_on), exemption)
    values: tuple[Any, ...] = (*head, *parts, *tail)
    return PostedDocument(*values)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _lines(read: Reading, document_id: int) -> tuple[PostedLine, ...]:
    rows = read.rows(
        "SELECT coalesce(i.code, ''), l.description, l.quantity, l.unit, l.unit_price, l.discount_pct, l.net, "
        "coalesce(x.code, ''), a.code, l.product_line, coalesce(d.number, '') FROM document_line l "
        "LEFT JOIN item i ON i.id = l.item_id LEFT JOIN tax_code x ON x.id = l.tax_code_id "
        "JOIN account a ON a.id = l.account_id LEFT JOIN document d ON d.id = l.clears_id "
        "WHERE l.document_id = :d ORDER BY l.id",
        d=document_id,
    )
    return tuple(
        PostedLine(item, text, from_micros(quantity), unit, from_micros(price), from_micros(discount), *rest)
        for item, text, quantity, unit, price, discount, *rest in rows
    )


def _taxes(read: Reading, document_id: int) -> tuple[PostedTax, ...]:
    """In the order in which they come on the document; what a cleared deposit takes off is taken off here."""
    return _tax_rows(
        read,
        "SELECT x.code, c.name, t.rate, sum(t.taxable), sum(t.tax), x.category, x.reason FROM document_tax t "
        "JOIN tax_code x ON x.id = t.tax_code_id JOIN tax_component c ON c.id = t.tax_component_id "
        "WHERE t.document_id = :d GROUP BY x.code, c.name, t.rate, x.category, x.reason ORDER BY min(t.id)",
        document_id,
    )


def _untaxed(read: Reading, document_id: int) -> tuple[PostedTax, ...]:
    return _tax_rows(
        read,
        "SELECT x.code, '', '0', sum(l.net), 0, x.category, x.reason FROM document_line l "
        "JOIN tax_code x ON x.id = l.tax_code_id WHERE l.document_id = :d AND NOT EXISTS "
        "(SELECT 1 FROM document_tax t WHERE t.document_id = l.document_id AND t.tax_code_id = x.id) "
        "GROUP BY x.code, x.category, x.reason ORDER BY min(l.id)",
        document_id,
    )


def _tax_rows(read: Reading, sql: str, document_id: int) -> tuple[PostedTax, ...]:
    return tuple(
        PostedTax(code, component, Decimal(rate), int(taxable), int(tax), category, reason)
        for code, component, rate, taxable, tax, category, reason in read.rows(sql, d=document_id)
    )


def _due_lines(read: Reading, head: Row) -> tuple[tuple[date, int], ...]:
    rows = read.rows("SELECT due_date, amount FROM due_line WHERE item_id = :i ORDER BY due_date, id", i=head[1])
    if not rows:
        return ((date.fromisoformat(head[6]), head[12]),)
    return tuple((date.fromisoformat(due), abs(amount)) for due, amount in rows)


def _settled(read: Reading, item_id: int) -> tuple[Settled, ...]:
    rows = read.rows(
        "SELECT o.kind, o.number, a.date, a.amount FROM allocation a "
        "JOIN open_item o ON o.id = CASE WHEN a.debit_item_id = :i THEN a.credit_item_id ELSE a.debit_item_id END "
        "WHERE (a.debit_item_id = :i OR a.credit_item_id = :i) AND a.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM allocation r WHERE r.reverses_id = a.id) ORDER BY a.date, a.id",
        i=item_id,
    )
    return tuple(Settled(row[0], row[1], date.fromisoformat(row[2]), row[3]) for row in rows)
