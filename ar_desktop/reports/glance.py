"""The few figures that a bookkeeper looks at first, and how they went month by month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.company import Company, Reading
from ar_desktop.company.hints import use_index
from ar_desktop.ledger.aging import aging_totals
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
    dso_best: Decimal | None


class MonthFigures(NamedTuple):
    """At the end of a month; the last one is today's and stands for its own month."""

    day: date
    buckets: tuple[int, ...]
    dso: Decimal | None
    dso_best: Decimal | None


def glance(company: Company, read: Reading) -> Glance:
    """All of it from one reading of what is open, and of the last 90 days' sales."""
    asked = inquiry(company, read, Parameters(), Silent())
    sums, sold = aging_totals(read, asked.question()), credit_sales(asked)
    counts = read.row(
        "SELECT count(DISTINCT CASE WHEN amount > 0 THEN customer_id END), "
        "sum(CASE WHEN amount > 0 THEN 1 ELSE 0 END), sum(CASE WHEN amount < 0 THEN 1 ELSE 0 END), "
        "min(CASE WHEN amount < 0 THEN document_date END) "
        f"FROM open_item {use_index('ix_open_item_aging')} WHERE open <> 0 AND ledger_date <= :today",
        today=company.today.isoformat(),
    )
    customers, items, open_credits, oldest = counts or (0, 0, 0, None)
    return Glance(
        sums.total,
        sums.overdue,
        tuple(asked.buckets.labels),
        sums.buckets,
        int(customers),
        int(items or 0),
        sums.unapplied,
        int(open_credits or 0),
        date.fromisoformat(oldest) if oldest else None,
        figures.dso(sums.total, sold, asked.days),
        figures.dso(sums.buckets[0], sold, asked.days),
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
    sums, sold = aging_totals(asked.read, asked.question(asked.at(asked.last))), credit_sales(asked)
    return MonthFigures(
        asked.last, sums.buckets, figures.dso(sums.total, sold, asked.days),
        figures.dso(sums.buckets[0], sold, asked.days),
    )  # fmt: skip
