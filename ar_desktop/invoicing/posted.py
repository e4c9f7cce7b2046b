"""A posted document read back whole: head, lines, taxes, due lines and what was applied to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

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
    """`tax_code` is empty on lines without tax."""

    item: str
    description: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount_pct: Decimal
    net: int
    tax_code: str


class PostedTax(NamedTuple):
    """Tax of one component on `taxable`; rate in percent."""

    tax_code: str
    component: str
    rate: Decimal
    taxable: int
    tax: int


class Settled(NamedTuple):
    """What an allocation that stands took off the document: by which credit, when, how much (positive)."""

    kind: str
    number: str
    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class PostedDocument:
    """Amounts positive on all kinds, in `currency`. `open` has the item's sign."""

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


_HEAD = (
    "SELECT d.id, i.id, d.kind, d.number, d.customer_id, d.document_date, d.due_date, d.supply_date, d.terms, "
    "d.currency, d.net, d.tax, d.gross, d.original, d.po, d.reference, d.salesperson, d.bill_to, d.notes, i.open, "
    "EXISTS (SELECT 1 FROM open_item r WHERE r.reverses_id = i.id) "
    "FROM document d JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL WHERE d.number = :number"
)


def read_document(read: Reading, number: str) -> PostedDocument:
    """Raises NoSuchDocument."""
    row = read.row(_HEAD, number=number)
    if row is None:
        raise NoSuchDocument(number)
    id_, item_id, kind = row[0], row[1], row[2]
    codes = {row[0]: (row[1], row[2]) for row in read.rows("SELECT id, code, reason FROM tax_code")}
    lines, reasons = _lines(read, id_, codes)
    terms, currency, net, tax, gross, original, po, reference, salesperson, bill_to, notes, opened, voided = row[8:]
    return PostedDocument(
        id_, item_id, kind, row[3], row[4], date.fromisoformat(row[5]), date.fromisoformat(row[6]),
        date.fromisoformat(row[7]) if row[7] else None, terms, currency, net, tax, gross, original, po, reference,
        salesperson, bill_to, notes, opened, bool(voided), lines, _taxes(read, id_, codes), reasons,
        _due_lines(read, row), _settled(read, item_id),
    )  # fmt: skip


def _lines(
    read: Reading, document_id: int, codes: dict[int, tuple[str, str]]
) -> tuple[tuple[PostedLine, ...], tuple[str, ...]]:
    rows = read.rows(
        "SELECT coalesce(i.code, ''), l.description, l.quantity, l.unit, l.unit_price, l.discount_pct, l.net, "
        "l.tax_code_id FROM document_line l LEFT JOIN item i ON i.id = l.item_id "
        "WHERE l.document_id = :d ORDER BY l.id",
        d=document_id,
    )
    lines = tuple(
        PostedLine(
            row[0], row[1], from_micros(row[2]), row[3], from_micros(row[4]), from_micros(row[5]), row[6],
            codes[row[7]][0] if row[7] else "",
        )
        for row in rows
    )  # fmt: skip
    reasons = dict.fromkeys(codes[row[7]][1] for row in rows if row[7] and codes[row[7]][1])
    return lines, tuple(reasons)


def _taxes(read: Reading, document_id: int, codes: dict[int, tuple[str, str]]) -> tuple[PostedTax, ...]:
    rows = read.rows(
        "SELECT t.tax_code_id, c.name, t.rate, t.taxable, t.tax FROM document_tax t "
        "JOIN tax_component c ON c.id = t.tax_component_id WHERE t.document_id = :d ORDER BY t.id",
        d=document_id,
    )
    return tuple(PostedTax(codes[row[0]][0], row[1], Decimal(row[2]), row[3], row[4]) for row in rows)


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
