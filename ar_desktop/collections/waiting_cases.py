"""What waits for an answer, disputes and deductions together: all of it, however many of them a list shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from ar_desktop.collections.dispute_queries import DisputeRow, disputed, running_disputes
from ar_desktop.company import Reading
from ar_desktop.receipts.outstanding import OpenDeduction, deductions_left, held_back


class WaitingCases(NamedTuple):
    """`amount` in base currency; `deductions` of the `cases` are held back.

    `days` is how long those run on average for which nobody decided yet, None where there are none.
    """

    cases: int
    amount: int
    deductions: int
    days: int | None


def waiting_cases(read: Reading, today: date, running: Sequence[DisputeRow]) -> WaitingCases:
    """`running`: all disputes that run."""
    deductions, amount = deductions_left(read)
    undecided, days = read.row(
        "SELECT count(*), coalesce(sum(julianday(:today) - julianday(i.document_date)), 0) FROM deduction d "
        "JOIN open_item i ON i.id = d.item_id WHERE i.open > 0 AND d.charged_back_on IS NULL",
        today=today.isoformat(),
    ) or (0, 0)
    undecided += len(running)
    days = int(days) + sum(one.days for one in running)
    return WaitingCases(
        len(running) + deductions,
        disputed(running) + amount,
        deductions,
        days // undecided if undecided else None,
    )


def cases_waiting(read: Reading, today: date) -> int:
    """The `cases` alone."""
    return len(running_disputes(read, today)) + deductions_left(read)[0]


def still_open(disputes: Iterable[DisputeRow], deductions: Iterable[OpenDeduction]) -> int:
    """Of those of a list, in base currency."""
    return disputed(disputes) + held_back(deductions)
