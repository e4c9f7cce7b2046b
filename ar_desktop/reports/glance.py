"""The few figures that a bookkeeper looks at first, and how they went month by month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.company import Company, Reading
from ar_desktop.company.hints import use_index
from ar_desktop.ledger.aging import AgingRow, aging_by_customer
from ar_desktop.progress import Progress, Silent
from ar_desktop.reports import figures
from ar_desktop.reports.credit_sales import credit_sales
from ar_desktop.reports.parameters import Inquiry, Parameters, inquiry
from ar_desktop.values.dates import Month


class Glance(NamedTuple):
    """Today, in base currency; the same figures as the reports `aging` and `kpis`.

    Attributes:
        labels: of the aging's buckets, as its columns are called.
        customers: who owe; `items` that they owe.
        unapplied: zero or negative; `credits` it is made of, the oldest since `oldest_credit`.
    """

    total: int
    overdue: int
    labels: tuple[str, ...]
    buckets: tuple[int, ...]
    customers: int
    items: int
    unapplied: int
    credits: int
    oldest_credit: date | None
    dso: Decimal | None


class MonthFigures(NamedTuple):
    """At the end of a month; the last one is today's and stands for its own month."""

    day: date
    buckets: tuple[int, ...]
    dso: Decimal | None
    dso_best: Decimal | None


def glance(company: Company, read: Reading) -> Glance:
    """All of it from one reading of what is open, and of the last 90 days' sales."""
    asked = inquiry(company, read, Parameters(), Silent())
    rows = aging_by_customer(read, asked.question())
    counts = read.row(
        "SELECT sum(CASE WHEN amount > 0 THEN 1 ELSE 0 END), sum(CASE WHEN amount < 0 THEN 1 ELSE 0 END), "
        "min(CASE WHEN amount < 0 THEN document_date END) "
        f"FROM open_item {use_index('ix_open_item_aging')} WHERE open <> 0 AND ledger_date <= :today",
        today=company.today.isoformat(),
    )
    items, open_credits, oldest = counts or (0, 0, None)
    total = sum(row.total for row in rows)
    return Glance(
        total,
        sum(row.overdue for row in rows),
        tuple(asked.buckets.labels),
        _buckets(asked, rows),
        sum(1 for row in rows if any(row.buckets)),
        int(items or 0),
        sum(row.unapplied for row in rows),
        int(open_credits or 0),
        date.fromisoformat(oldest) if oldest else None,
        figures.dso(total, credit_sales(asked), asked.days),
    )


def month_figures(
    company: Company, read: Reading, months: int = 12, progress: Progress | None = None
) -> list[MonthFigures]:
    """The ends of the months up to today, the earliest first; those before the books began are left out."""
    progress = progress or Silent()
    today = company.today
    began = read.value("SELECT min(ledger_date) FROM open_item")
    this_month = Month.of(today)
    found = []
    for at in range(months):
        progress.step(at, months)
        day = min(this_month.plus(at + 1 - months).last, today)
        if began is not None and day.isoformat() >= began:
            found.append(_at(inquiry(company, read, Parameters(last=day), progress)))
    return found


def _at(asked: Inquiry) -> MonthFigures:
    rows = aging_by_customer(asked.read, asked.question(asked.at(asked.last)))
    buckets, sold = _buckets(asked, rows), credit_sales(asked)
    total = sum(row.total for row in rows)
    return MonthFigures(
        asked.last, buckets, figures.dso(total, sold, asked.days), figures.dso(buckets[0], sold, asked.days)
    )


def _buckets(asked: Inquiry, rows: list[AgingRow]) -> tuple[int, ...]:
    return tuple(sum(row.buckets[at] for row in rows) for at in range(len(asked.buckets.labels)))
