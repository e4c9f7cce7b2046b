"""One customer's ledger: opening balance, every movement with the balance after it, closing balance."""

from __future__ import annotations

from ar_desktop.errors import Refused
from ar_desktop.ledger.queries import LedgerRow, customer_ledger
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, ReportTable, Row
from ar_desktop.words import N_

_COLUMNS = (
    Column("date", N_("Date"), "date"),
    Column("kind", N_("Kind"), "code"),
    Column("number", N_("Number")),
    Column("reference", N_("Reference")),
    Column("void", N_("Void"), "code"),
    Column("other", N_("Paid by or for")),
    Column("due", N_("Due"), "date"),
    Column("currency", N_("Currency")),
    Column("amount", N_("Amount"), "money", "currency"),
    Column("debit", N_("Debit"), "money"),
    Column("credit", N_("Credit"), "money"),
    Column("balance", N_("Balance"), "money"),
)


def ledger_of_customer(asked: Inquiry) -> ReportTable:
    """By ledger date, in base currency or in the one asked for. The first row opens, the last one closes."""
    if asked.customer_id is None:
        raise Refused(N_("Name the customer whose ledger you want."))
    found = customer_ledger(
        asked.read,
        asked.customer_id,
        asked.first,
        asked.last,
        base=asked.base,
        currency=asked.asked.currency,
        known_to=asked.known_to,
    )
    rows = [_row(row, asked.in_base) for row in found.rows]
    debit, credit = (sum(row[at] for row in rows) for at in (9, 10))
    opening = (asked.first, "balance_forward", *[None] * 9, found.opening)
    closing = (asked.last, "closing_balance", *[None] * 7, debit, credit, found.closing)
    return ReportTable(
        "customer-ledger",
        N_("Customer ledger"),
        asked.of_period(),
        _COLUMNS,
        [opening, *rows, closing],
        (*[None] * 9, debit, credit, found.closing),
        asked.currency,
        asked.base,
    )


def _row(row: LedgerRow, in_base: bool) -> Row:
    """Debit and credit are both written positive in their columns; the amount carries its sign."""
    moved = row.base_amount if in_base else row.amount
    return (
        row.day, row.kind, row.number, row.reference, "void" if row.reversal else "", row.other, row.due_date,
        row.currency, row.amount, max(moved, 0), max(-moved, 0), row.balance,
    )  # fmt: skip
