"""What is behind a figure of a report: the open items of a cell of the aging, or of a balance among the figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from ar_desktop.company import Company, Reading
from ar_desktop.customers.queries import customer_names
from ar_desktop.errors import BrokenInvariant
from ar_desktop.ledger.aging import bucket_of
from ar_desktop.ledger.open_at import OpenLine
from ar_desktop.progress import Silent
from ar_desktop.reports.aging import lines_asked, lines_by_row, lines_of
from ar_desktop.reports.aging_detail import netted_lines
from ar_desktop.reports.parameters import Inquiry, Parameters, inquiry

# The column of the aging that each figure of `kpis` is made of; those of sales and payments have no open items.
FIGURES: Final = {
    "dso": "total", "dso_countback": "total", "ar": "total", "dso_best": "not_overdue", "current": "not_overdue",
    "add": "overdue", "cei": "overdue", "overdue": "overdue", "unapplied": "unapplied", "disputed": "disputed",
}  # fmt: skip


class ItemBehind(NamedTuple):
    """An open due line, or the part of it that fell to the row asked for, with the name of whose it is."""

    item_id: int
    customer_id: int
    customer: str
    kind: str
    number: str
    document_date: date
    due_date: date
    reference: str
    currency: str
    amount: int
    open: int
    base_open: int
    document_id: int | None


def behind_aging(company: Company, read: Reading, asked: Parameters, key: str | None, column: str) -> list[ItemBehind]:
    """The items behind a cell of the aging.

    Args:
        key: of the row, as it stands in the first column; None for the total.
        column: a bucket's label, "unapplied", "overdue", "disputed" or "total".
    """
    question = inquiry(company, read, asked, Silent())
    if asked.credits == "netted" and column not in ("overdue", "disputed"):
        # within each row, as the aging itself does
        rows = lines_by_row(question, asked.by) if key is None else [lines_of(question, asked.by, key)]
        lines = [line for row in rows for line in netted_lines(row)]
    else:
        lines = lines_asked(question) if key is None else lines_of(question, asked.by, key)
    is_behind = _test_of(column, question)
    return _named(read, [line for line in lines if is_behind(line)])


def behind_figure(company: Company, read: Reading, asked: Parameters, figure: str) -> list[ItemBehind]:
    """The items behind one of the figures of `kpis`, at the end of its period."""
    question = inquiry(company, read, asked, Silent())
    at_its_end = replace(asked, as_of=question.last, first=None, last=None, by="customer", basis="due", credits="own")
    return behind_aging(company, read, at_its_end, None, FIGURES[figure])


def _test_of(column: str, asked: Inquiry) -> Callable[[OpenLine], bool]:
    day, question = asked.as_of.day, asked.question()
    tests: dict[str, Callable[[OpenLine], bool]] = {
        "total": lambda _line: True,
        "overdue": lambda line: line.open > 0 and line.due_date < day,
        "not_overdue": lambda line: line.open > 0 and line.due_date >= day,
        "disputed": lambda line: line.disputed > 0,
        "unapplied": lambda line: bucket_of(line, question) is None,
    }
    if column in tests:
        return tests[column]
    if column not in asked.buckets.labels:
        raise BrokenInvariant(f"no column {column} in the aging")
    at = asked.buckets.labels.index(column)
    return lambda line: bucket_of(line, question) == at


def _named(read: Reading, lines: Sequence[OpenLine]) -> list[ItemBehind]:
    names = customer_names(read, {line.customer_id for line in lines})
    return [
        ItemBehind(
            line.item_id, line.customer_id, names[line.customer_id], line.kind, line.number, line.document_date,
            line.due_date, line.reference, line.currency, line.amount, line.open, line.base_open, line.document_id,
        )
        for line in lines
    ]  # fmt: skip
