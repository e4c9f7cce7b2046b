"""Papers that wait for a person: drafts nobody posted, invoices nobody sent."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from ar_desktop.collections.reasons import Reason
from ar_desktop.collections.today_group import TodayGroup, TodayLine
from ar_desktop.company import Reading
from ar_desktop.invoicing.draft_kind import DRAFT
from ar_desktop.words import N_

# Who never says that papers were sent has long stopped looking at the older ones; looking for all would read them all.
RECENT: Final = timedelta(days=30)
_UNSENT: Final = (
    "FROM document d JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL "
    "WHERE d.document_date >= :since AND d.document_date <= :today AND d.sent_on IS NULL AND d.imported = 0 "
    "AND d.kind NOT IN ('opening', 'opening_credit') "
    "AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id)"
)


def unsent(read: Reading, today: date, most: int) -> TodayGroup:
    """Documents of the last weeks that have not left the house and are not void; the oldest first."""
    params = {"since": (today - RECENT).isoformat(), "today": today.isoformat()}
    count, amount = read.row(f"SELECT count(*), sum(i.base_amount) {_UNSENT}", **params) or (0, 0)
    rows = read.rows(
        "SELECT d.id, d.customer_id, c.name, d.number, d.document_date, i.base_amount "
        f"{_UNSENT.replace('WHERE', 'JOIN customer c ON c.id = d.customer_id WHERE', 1)} "
        "ORDER BY d.document_date, d.id LIMIT :most",
        most=most,
        **params,
    )
    lines = [
        TodayLine(
            "invoices.unsent", id_, customer_id, name, Reason(N_("{number}, not sent"), facts={"number": number}),
            date.fromisoformat(day), "", base,
        )
        for id_, customer_id, name, number, day, base in rows
    ]  # fmt: skip
    return TodayGroup("unsent", "invoices", "invoices.unsent", int(count), int(amount or 0), lines)


def drafts(read: Reading, today: date, most: int) -> TodayGroup:
    """Documents begun and not posted; the longest untouched first."""
    count, amount = read.row("SELECT count(*), sum(base_total) FROM draft WHERE kind = :k", k=DRAFT) or (0, 0)
    rows = read.rows(
        "SELECT d.id, d.customer_id, coalesce(c.name, ''), n.moment, d.base_total FROM draft d "
        "JOIN change n ON n.number = d.change_no LEFT JOIN customer c ON c.id = d.customer_id "
        "WHERE d.kind = :k ORDER BY d.change_no, d.id LIMIT :most",
        k=DRAFT,
        most=most,
    )
    lines = []
    for id_, customer_id, name, moment, base in rows:
        since = datetime.fromisoformat(moment).astimezone().date()
        days = max(0, (today - since).days)
        reason = Reason(N_("Draft, untouched for {n} days"), N_("Draft of yesterday"), days) if days else _FRESH
        lines.append(TodayLine("invoices.drafts", id_, customer_id, name, reason, since, "", int(base or 0)))
    return TodayGroup("drafts", "invoices", "invoices.drafts", int(count), int(amount or 0), lines)


_FRESH: Final = Reason(N_("Draft of today"))
