"""What is open: every due line, or only the credits nobody has used yet."""

from __future__ import annotations

from ar_desktop.ledger.open_at import OpenLine, disputed_base
from ar_desktop.reports.aging import lines_asked
from ar_desktop.reports.aging_detail import total_of
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, ReportTable, Row
from ar_desktop.words import N_

_COLUMNS = (
    Column("customer", N_("Customer")),
    Column("name", N_("Name")),
    Column("number", N_("Number")),
    Column("kind", N_("Kind"), "code"),
    Column("date", N_("Date"), "date"),
    Column("due", N_("Due"), "date"),
    Column("days", N_("Days past due"), "days"),
    Column("reference", N_("Reference")),
    Column("currency", N_("Currency")),
    Column("amount", N_("Amount"), "money", "currency"),
    Column("open", N_("Open"), "money", "currency"),
    Column("base_open", N_("Open in base currency"), "money"),
    Column("disputed", N_("Disputed"), "money"),
)
_UNAPPLIED = tuple(
    Column("days", N_("Days held"), "days") if column.key == "days" else column
    for column in _COLUMNS
    if column.key not in ("due", "disputed")
)


def open_items(asked: Inquiry) -> ReportTable:
    """One row per open due line at the date, by customer and due date."""
    day = asked.as_of.day
    names = _names(asked)
    rows: list[Row] = [
        (
            *names[line.customer_id], line.number, line.kind, line.document_date, line.due_date,
            (day - line.due_date).days, line.reference, line.currency, line.amount, line.open, line.base_open,
            disputed_base(line) if line.disputed else 0,
        )
        for line in lines_asked(asked)
    ]  # fmt: skip
    rows.sort(key=lambda row: (row[0], row[5], row[2]))
    return _table(asked, "open-items", N_("Open items"), _COLUMNS, rows)


def unapplied(asked: Inquiry) -> ReportTable:
    """Credits still open at the date, the oldest of each customer first; days since their document date."""
    day = asked.as_of.day
    names = _names(asked)
    rows: list[Row] = [_credit(line, names[line.customer_id], (day - line.document_date).days) for line in
                       lines_asked(asked) if line.open < 0]  # fmt: skip
    rows.sort(key=lambda row: (row[0], row[4], row[2]))
    return _table(asked, "unapplied", N_("Unapplied cash and credits"), _UNAPPLIED, rows)


def _credit(line: OpenLine, name: tuple[str, str], days: int) -> Row:
    return (
        *name, line.number, line.kind, line.document_date, days, line.reference, line.currency, line.amount, line.open,
        line.base_open,
    )  # fmt: skip


def _table(asked: Inquiry, name: str, title: str, columns: tuple[Column, ...], rows: list[Row]) -> ReportTable:
    total = total_of(rows, columns, asked.asked.currency)
    return ReportTable(name, title, asked.of_date(), columns, rows, total, asked.base, asked.base)


def _names(asked: Inquiry) -> dict[int, tuple[str, str]]:
    if asked.customer_id is None:
        found = asked.read.rows("SELECT id, code, name FROM customer")
    else:
        found = asked.read.rows("SELECT id, code, name FROM customer WHERE id = :id", id=asked.customer_id)
    return {id_: (code, name) for id_, code, name in found}
