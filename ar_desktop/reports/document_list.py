"""A list of documents as a table for files and paper: the rows that a screen shows, all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ar_desktop.company import Reading
from ar_desktop.invoicing.list_figures import totals_of
from ar_desktop.invoicing.queries import DocumentRow, document_rows
from ar_desktop.progress import Progress, Silent
from ar_desktop.reports.table import Column, ReportTable
from ar_desktop.words import N_

_CHUNK = 2_000
_COLUMNS = (
    Column("number", N_("Number")),
    Column("kind", N_("Kind"), "code"),
    Column("date", N_("Date"), "date"),
    Column("customer", N_("Customer")),
    Column("name", N_("Name")),
    Column("po", N_("PO")),
    Column("due", N_("Due"), "date"),
    Column("late", N_("Days late"), "days"),
    Column("currency", N_("Currency")),
    Column("amount", N_("Amount"), "money", currency="currency"),
    Column("open", N_("Open"), "money", currency="currency"),
    Column("base_open", N_("Open, base"), "money"),
    Column("state", N_("State"), "code"),
    Column("sent", N_("Sent"), "date"),
    Column("salesperson", N_("Salesperson")),
)


def document_list(
    read: Reading, ids: Sequence[int], today: date, base: str, progress: Progress | None = None
) -> ReportTable:
    """The documents with these ids, in this order; the total is of what is open in base currency."""
    progress = progress or Silent()
    rows = []
    for start in range(0, len(ids), _CHUNK):
        progress.step(start, len(ids))
        rows += [_row(row) for row in document_rows(read, ids[start : start + _CHUNK], today)]
    total: list[object] = [None] * len(_COLUMNS)
    total[[column.key for column in _COLUMNS].index("base_open")] = totals_of(read, ids, today).open
    return ReportTable("documents", N_("Invoices"), {"as_of": today}, _COLUMNS, rows, tuple(total), base, base)


def _row(row: DocumentRow) -> tuple[object, ...]:
    return (
        row.number, row.kind, row.date, row.customer, row.name, row.po, row.due, row.days_late, row.currency, row.total,
        row.open, row.base_open, row.state, row.sent_on, row.salesperson,
    )  # fmt: skip
