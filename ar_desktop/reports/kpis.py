"""DSO, CEI, turnover and their like for a period, beside the balances they are made of."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from ar_desktop.ledger.aging import aging_by_customer, aging_of_lines
from ar_desktop.ledger.open_at import AsOf, open_lines
from ar_desktop.ledger.queries import open_sums
from ar_desktop.reports import figures
from ar_desktop.reports.credit_sales import credit_sales, sales_by_month_back
from ar_desktop.reports.days_to_pay import settled_invoices
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, ReportTable
from ar_desktop.words import N_

_COLUMNS: Final = (
    Column("dso", N_("Days sales outstanding"), "ratio"),
    Column("dso_countback", N_("DSO by countback"), "ratio"),
    Column("dso_best", N_("Best possible DSO"), "ratio"),
    Column("add", N_("Average days delinquent"), "ratio"),
    Column("cei", N_("Collection effectiveness"), "percent"),
    Column("turnover", N_("Receivables turnover"), "ratio"),
    Column("avg_days_to_pay", N_("Average days to pay"), "ratio"),
    Column("avg_days_late", N_("Average days late"), "ratio"),
    Column("ar", N_("Receivables"), "money"),
    Column("overdue", N_("Overdue"), "money"),
    Column("current", N_("Not due"), "money"),
    Column("unapplied", N_("Unapplied"), "money"),
    Column("disputed", N_("Disputed"), "money"),
    Column("credit_sales", N_("Credit sales"), "money"),
)


def kpis(asked: Inquiry) -> ReportTable:
    """All figures at the end of the period; receivables are the aging total."""
    ar, overdue, current, unapplied, disputed = _balances(asked, asked.at(asked.last))
    opening = _opening(asked)
    sold, days = credit_sales(asked), asked.days
    to_pay, late = figures.average_days(settled_invoices(asked))
    row = (
        figures.dso(ar, sold, days),
        figures.countback(ar, asked.last, sales_by_month_back(asked, asked.last)),
        figures.dso(current, sold, days),
        figures.days_delinquent(ar, current, sold, days),
        figures.cei(opening, sold, ar, current),
        figures.turnover(sold, opening, ar),
        to_pay, late, ar, overdue, current, unapplied, disputed, sold,
    )  # fmt: skip
    parameters = {"as_of": asked.last, **asked.of_period(), "currency": asked.currency}
    return ReportTable(
        "kpis", N_("Figures"), parameters, _COLUMNS, [row], None, asked.currency, asked.base, None, "figures", True
    )


def _balances(asked: Inquiry, as_of: AsOf) -> tuple[int, int, int, int, int]:
    """Total, overdue, current, unapplied, disputed."""
    if asked.customer_id is None and asked.in_base:
        rows = aging_by_customer(asked.read, asked.question(as_of))
    else:
        customers = None if asked.customer_id is None else [asked.customer_id]
        lines = open_lines(asked.read, as_of, customers=customers, currency=asked.asked.currency)
        rows = aging_of_lines((("", line) for line in lines), asked.question(as_of), in_base=asked.in_base)
    return (
        sum(row.total for row in rows),
        sum(row.overdue for row in rows),
        sum(row.buckets[0] for row in rows),
        sum(row.unapplied for row in rows),
        sum(row.disputed for row in rows),
    )


def _opening(asked: Inquiry) -> int:
    before = asked.at(asked.first - timedelta(days=1))
    sums = open_sums(
        asked.read, before, "customer_id", where=asked.only(), in_base=asked.in_base, customer=asked.customer_id,
        currency=asked.asked.currency,
    )  # fmt: skip
    return sum(sums.values())
