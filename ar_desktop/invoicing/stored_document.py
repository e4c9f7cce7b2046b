"""A posted document read back, as verbs that correct it need it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ar_desktop.company import Reading
from ar_desktop.invoicing.posted import NoSuchDocument
from ar_desktop.invoicing.prepared import Posting, PreparedLine, PreparedTax


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """`item_id` is its item in the ledger, `base_gross` its amount there; both amounts are positive on all kinds."""

    id: int
    kind: str
    number: str
    customer_id: int
    customer: str
    document_date: date
    supply_date: date | None
    currency: str
    rate: Decimal
    prices: str
    net: int
    tax: int
    gross: int
    po: str
    reference: str
    salesperson: str
    bill_to: str
    exemption: str
    sent_on: str | None
    item_id: int
    base_gross: int
    region: str
    voided: bool


def stored_document(read: Reading, number: str) -> StoredDocument:
    """Raises NoSuchDocument."""
    row = read.row(
        "SELECT d.id, d.kind, d.number, d.customer_id, c.code, d.document_date, d.supply_date, d.currency, d.rate, "
        "d.prices, d.net, d.tax, d.gross, d.po, d.reference, d.salesperson, d.bill_to, d.exemption, d.sent_on, i.id, "
        "abs(i.base_amount), i.region, EXISTS (SELECT 1 FROM open_item r WHERE r.reverses_id = i.id) "
        "FROM document d JOIN customer c ON c.id = d.customer_id "
        "JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL WHERE d.number = :n",
        n=number.strip(),
    )
    if row is None:
        raise NoSuchDocument(number)
    values = list(row)
    values[5] = date.fromisoformat(values[5])
    values[6] = date.fromisoformat(values[6]) if values[6] else None
    values[8] = Decimal(values[8])
    values[-1] = bool(values[-1])
    return StoredDocument(*values)


def stored_lines(read: Reading, document_id: int) -> list[PreparedLine]:
    rows = read.rows(
        "SELECT item_id, description, quantity, unit, unit_price, discount_pct, net, tax_code_id, account_id, "
        "product_line, clears_id FROM document_line WHERE document_id = :d ORDER BY id",
        d=document_id,
    )
    return [PreparedLine(*row) for row in rows]


def stored_taxes(read: Reading, document_id: int) -> list[PreparedTax]:
    rows = read.rows(
        "SELECT t.tax_code_id, t.tax_component_id, c.account_id, t.rate, t.taxable, t.tax, t.base_tax "
        "FROM document_tax t JOIN tax_component c ON c.id = t.tax_component_id WHERE t.document_id = :d ORDER BY t.id",
        d=document_id,
    )
    return [PreparedTax(*row) for row in rows]


def turned_postings(read: Reading, item_id: int, control: int) -> list[Posting]:
    """The other side of the document's entry with the sign turned, to the cent as it was booked."""
    rows = read.rows(
        "SELECT account_id, -amount, tax_component_id FROM entry_line WHERE account_id <> :a AND entry_id = "
        "(SELECT min(entry_id) FROM entry_line WHERE item_id = :i AND account_id = :a) ORDER BY id",
        i=item_id,
        a=control,
    )
    return [Posting(*row) for row in rows]
