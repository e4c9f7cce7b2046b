"""Credit sales: invoices and debit notes less credit notes by ledger date, tax included, voids on their own date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from ar_desktop.reports.grouping import KEYS, group_columns, grouped_rows
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.product_lines import NO_LINES, weights_of
from ar_desktop.reports.table import Column, ReportTable, column_sums
from ar_desktop.values.dates import Month
from ar_desktop.values.money import split
from ar_desktop.words import N_

KINDS: Final = ("invoice", "debit_note", "credit_note")
SALE: Final = "i.kind IN ('invoice', 'debit_note', 'credit_note')"
_IN_PERIOD: Final = f"{SALE} AND i.ledger_date >= :first AND i.ledger_date <= :last"
_COLUMNS: Final = (
    Column("documents", N_("Documents"), "count"),
    Column("invoices", N_("Invoices"), "money"),
    Column("debit_notes", N_("Debit notes"), "money"),
    Column("credit_notes", N_("Credit notes"), "money"),
    Column("sales", N_("Sales with tax"), "money"),
    Column("tax", N_("Tax"), "money"),
    Column("net", N_("Sales without tax"), "money"),
)


def credit_sales(asked: Inquiry) -> int:
    """Of the period, in base currency or in the one asked for."""
    found = asked.read.value(
        f"SELECT sum(i.{_amount(asked)}) FROM open_item i WHERE {_IN_PERIOD}{asked.only()}{asked.known('i')}",
        **asked.params(),
    )
    return int(found or 0)


def sales_by_month_back(asked: Inquiry, day: date) -> Iterator[tuple[Month, int]]:
    """The running month up to `day`, the one before, and so on to the first month of the books.

    A few months are mostly enough, so each query reaches back twice as far as the one before.
    """
    earliest = asked.read.value("SELECT min(ledger_date) FROM open_item")
    month, until, reach = Month.of(day), day, 3
    while earliest is not None and until.isoformat() >= earliest:
        sums = _by_month(asked, month.plus(1 - reach).first, until)
        for _ in range(reach):
            yield month, sums.get(str(month), 0)
            month = month.previous()
        until, reach = month.last, 2 * reach


def _by_month(asked: Inquiry, first: date, last: date) -> dict[str, int]:
    month = "substr(i.ledger_date, 1, 7)"
    rows = asked.read.rows(
        f"SELECT {month}, sum(i.{_amount(asked)}) FROM open_item i WHERE {_IN_PERIOD}{asked.only()}{asked.known('i')} "
        f"GROUP BY {month}",
        **asked.params(first=first.isoformat(), last=last.isoformat()),
    )
    return {name: int(amount) for name, amount in rows}


def sales(asked: Inquiry) -> ReportTable:
    """Credit sales of the period by group."""
    by = asked.asked.by
    sums = _by_product_line(asked) if by == "product-line" else _by_key(asked, KEYS[by])
    rows = grouped_rows(asked, by, {key: (*row[:4], *_totals(row)) for key, row in sums.items()})
    columns = (*group_columns(by), *_COLUMNS)
    total = column_sums(rows, columns)
    return ReportTable("sales", N_("Sales"), asked.of_period(by=by), columns, rows, total, asked.currency, asked.base)


def _amount(asked: Inquiry) -> str:
    return "base_amount" if asked.in_base else "amount"


def _totals(row: list[int]) -> tuple[int, int, int]:
    """Sales, tax and net; what was counted ends in tax."""
    sold, tax = sum(row[1:4]), row[4]
    return sold, tax, sold - tax


def _by_key(asked: Inquiry, key: str) -> dict[Any, list[int]]:
    """Documents, one sum per kind, tax."""
    amount = _amount(asked)
    kinds = ", ".join(f"sum(CASE WHEN i.kind = '{kind}' THEN i.{amount} ELSE 0 END)" for kind in KINDS)
    where = f"WHERE {_IN_PERIOD}{asked.only()}{asked.known('i')} GROUP BY i.{key}"
    counted = "sum(CASE WHEN i.reverses_id IS NULL THEN 1 ELSE 0 END)"
    rows = asked.read.rows(f"SELECT i.{key}, {counted}, {kinds} FROM open_item i {where}", **asked.params())
    sums = {row[0]: [*(int(part) for part in row[1:]), 0] for row in rows}
    taxed = "open_item i JOIN document_tax t ON t.document_id = i.document_id"
    for found, tax in asked.read.rows(f"SELECT i.{key}, sum({_tax(asked)}) FROM {taxed} {where}", **asked.params()):
        sums[found][4] = int(tax)
    return sums


def _tax(asked: Inquiry) -> str:
    tax = "base_tax" if asked.in_base else "tax"
    return f"CASE WHEN i.amount < 0 THEN -t.{tax} ELSE t.{tax} END"


def _by_product_line(asked: Inquiry) -> dict[Any, list[int]]:
    """Each document split in proportion to its lines; one with two product lines counts in both."""
    rows = asked.read.rows(
        f"SELECT i.document_id, i.kind, i.reverses_id, i.{_amount(asked)}, coalesce((SELECT sum({_tax(asked)}) "
        f"FROM document_tax t WHERE t.document_id = i.document_id), 0) FROM open_item i "
        f"WHERE {_IN_PERIOD}{asked.only()}{asked.known('i')}",
        **asked.params(),
    )
    weights = weights_of(asked.read, (row[0] for row in rows if row[0] is not None))
    sums: dict[Any, list[int]] = {}
    for document_id, kind, reverses_id, amount, tax in rows:
        lines = weights.get(document_id, NO_LINES)
        shares = list(lines.values())
        for name, part, taxed in zip(lines, split(amount, shares), split(int(tax), shares), strict=True):
            row = sums.setdefault(name, [0] * 5)
            row[0] += reverses_id is None
            row[1 + KINDS.index(kind)] += part
            row[4] += taxed
    return sums
