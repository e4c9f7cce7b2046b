"""A draft like a document that was posted: what is sold every month is not typed every month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ar_desktop.company import Reading
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine
from ar_desktop.invoicing.posted import PostedLine, read_document


def draft_like(read: Reading, which: str | int, today: date, decimal: str = ".") -> DraftDocument:
    """For the same customer, with the same lines and terms, dated `today`; raises NoSuchDocument.

    What belongs to that one sale stays behind: the purchase order, due date and rate, what it corrected or cleared.
    """
    document = read_document(read, which)
    kind = "invoice" if document.kind in ("opening", "opening_credit") else document.kind
    return DraftDocument(
        kind=kind,
        customer=read.value("SELECT code FROM customer WHERE id = :c", c=document.customer_id),
        date=today.isoformat(),
        terms="" if kind == "credit_note" else document.terms,
        currency=document.currency,
        salesperson=document.salesperson,
        notes=document.notes,
        decimal=decimal,
        lines=tuple(_line(line, decimal) for line in document.lines if not line.clears),
    )


def _line(line: PostedLine, decimal: str) -> DraftLine:
    return DraftLine(
        line.item,
        line.description,
        _plain(line.quantity, decimal),
        line.unit,
        _plain(line.unit_price, decimal),
        _plain(line.discount_pct, decimal) if line.discount_pct else "",
        "",
        line.tax_code,
        line.account,
        line.product_line,
    )


def _plain(number: Decimal, decimal: str) -> str:
    return format(number.normalize(), "f").replace(".", decimal)
