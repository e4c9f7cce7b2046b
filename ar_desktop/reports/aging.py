"""Aging: what is open at a date by how long it is past due, by customer or by another grouping, with its proof."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from ar_desktop.errors import BrokenInvariant
from ar_desktop.ledger.aging import AgingRow, aging_by_customer, aging_of_lines
from ar_desktop.ledger.open_at import OpenLine, open_lines
from ar_desktop.ledger.posting import control_balance
from ar_desktop.ledger.queries import sub_ledger_balance
from ar_desktop.reports.grouping import group_columns
from ar_desktop.reports.misfits import misfits
from ar_desktop.reports.parameters import By, Inquiry, customer_by_code
from ar_desktop.reports.product_lines import aging_by_product_line, lines_of_product_line, parts_by_product_line
from ar_desktop.reports.table import Column, Proof, ReportTable, Row
from ar_desktop.values.buckets import CURRENT, Buckets
from ar_desktop.words import N_

_TITLES: Final[dict[By, str]] = {
    "customer": N_("Aging by customer"),
    "salesperson": N_("Aging by salesperson"),
    "region": N_("Aging by region"),
    "segment": N_("Aging by segment"),
    "product-line": N_("Aging by product line"),
    "currency": N_("Aging by currency"),
}


def aging(asked: Inquiry) -> ReportTable:
    """One row per group with anything open; by customer in order of their codes."""
    by = asked.asked.by
    filtered = asked.customer_id is not None or not asked.in_base
    columns = group_columns(by)
    if by == "customer":
        found = _of_some(asked) if filtered else aging_by_customer(asked.read, asked.question())
        rows, sections = _named(asked, found)
    else:
        found = aging_by_product_line(asked) if by == "product-line" else _grouped(asked, by)
        rows, sections = sorted((str(row.key), *row.buckets, *row[2:]) for row in found), []
    groups = len(columns)
    columns += _amount_columns(asked.buckets)
    sums = _sums(found, len(columns) - groups)
    total = (*[None] * groups, *sums)
    sub_ledger = sub_ledger_balance(asked.read, asked.as_of) if filtered else sums[-3]
    proof = Proof(sub_ledger, control_balance(asked.read, asked.as_of.day, asked.known_to))
    parameters = asked.of_date(basis=asked.asked.basis, credits=asked.asked.credits, by=by)
    return ReportTable(
        "aging", _TITLES[by], parameters, tuple(columns), rows, total, asked.currency, asked.base, proof, "aging",
        notes=misfits(asked.read, asked.as_of.day, asked.base) if proof.difference else (), sections=sections,
    )  # fmt: skip


def _amount_columns(buckets: Buckets) -> list[Column]:
    columns = []
    for at, label in enumerate(buckets.labels):
        title, facts = _bucket_title(label, at)
        columns.append(Column(label, title, "money", facts=facts))
    rest = (
        ("unapplied", N_("Unapplied")), ("total", N_("Total")), ("overdue", N_("Overdue")), ("disputed", N_("Disputed"))
    )  # fmt: skip
    return [*columns, *(Column(key, title, "money") for key, title in rest)]


def _bucket_title(label: str, at: int) -> tuple[str, dict[str, object]]:
    if label == CURRENT:
        return N_("Not due"), {}
    if "month" not in label:
        return label.replace("-", "–"), {}
    if "+" in label:
        return N_("{n}+ months"), {"n": at}
    return (N_("{n} month") if at == 1 else N_("{n} months")), {"n": at}


def _sums(rows: Iterable[AgingRow], width: int) -> list[int]:
    columns = list(zip(*((*row.buckets, *row[2:]) for row in rows), strict=True))
    return [sum(column) for column in columns] or [0] * width


def _named(asked: Inquiry, found: Iterable[AgingRow]) -> tuple[list[Row], list[str]]:
    """Rows with code and name, and who looks after each of these customers today."""
    one = "" if asked.customer_id is None else " WHERE id = :id"
    names = asked.read.rows(f"SELECT id, code, name, salesperson FROM customer{one}", id=asked.customer_id)
    by_id = {id_: (code, name) for id_, code, name, _ in names}
    people = {code: salesperson for _, code, _, salesperson in names if salesperson}
    rows = sorted(
        (*by_id[key], *buckets, unapplied, total, overdue, disputed)
        for key, buckets, unapplied, total, overdue, disputed in found
    )
    return rows, [people.get(row[0], "") for row in rows]


def lines_asked(asked: Inquiry) -> list[OpenLine]:
    """Open due lines at the date, of the customer and currency asked for."""
    customers = None if asked.customer_id is None else [asked.customer_id]
    return open_lines(asked.read, asked.as_of, customers=customers, currency=asked.asked.currency)


def _of_some(asked: Inquiry) -> list[AgingRow]:
    keyed = ((line.customer_id, line) for line in lines_asked(asked))
    return aging_of_lines(keyed, asked.question(), in_base=asked.in_base)


def _grouped(asked: Inquiry, by: By) -> list[AgingRow]:
    key = group_key(asked, by)
    keyed = ((key(line), line) for line in lines_asked(asked))
    return aging_of_lines(keyed, asked.question(), in_base=asked.in_base)


def lines_of(asked: Inquiry, by: By, key: str) -> list[OpenLine]:
    """The open lines behind one row of the aging; by product line, the parts that fell to it."""
    if by == "product-line":
        return lines_of_product_line(asked, key)
    if by == "customer":
        customer_id = customer_by_code(asked.read, key)
        return [line for line in lines_asked(asked) if line.customer_id == customer_id]
    called = group_key(asked, by)
    return [line for line in lines_asked(asked) if called(line) == key]


def lines_by_row(asked: Inquiry, by: By) -> list[list[OpenLine]]:
    """All open lines, those of each row together; by product line, the parts that fell to it."""
    rows: dict[str | int, list[OpenLine]] = {}
    if by == "product-line":
        for name, line in parts_by_product_line(asked):
            rows.setdefault(name, []).append(line)
        return list(rows.values())
    called = group_key(asked, by) if by != "customer" else lambda line: line.customer_id
    for line in lines_asked(asked):
        rows.setdefault(called(line), []).append(line)
    return list(rows.values())


def group_key(asked: Inquiry, by: By) -> Callable[[OpenLine], str]:
    """Salesperson and region as they were at posting, the segment as it is today."""
    if by == "salesperson":
        return lambda line: line.salesperson
    if by == "region":
        return lambda line: line.region
    if by == "currency":
        return lambda line: line.currency
    if by == "segment":
        segments: dict[int, str] = dict(asked.read.rows("SELECT id, segment FROM customer"))
        return lambda line: segments[line.customer_id]
    raise BrokenInvariant(f"no lines by {by}")
