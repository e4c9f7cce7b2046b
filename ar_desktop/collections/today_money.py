"""Money that waits for a person: credits to apply, payments of nobody known, held cheques whose day has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ar_desktop.collections.reasons import Reason
from ar_desktop.collections.today_group import TodayGroup, TodayLine
from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index
from ar_desktop.customers.queries import customer_names
from ar_desktop.receipts.exact_fits import exact_fits
from ar_desktop.receipts.held_cheques import due_cheques, held_worth
from ar_desktop.words import N_


def unapplied(read: Reading, today: date, most: int) -> TodayGroup:
    """Receipts, credit notes and other credits that still have something open; the oldest first."""
    rows = read.rows(
        "SELECT i.id, i.customer_id, c.name, i.number, i.document_date, i.base_open, x.many, x.base FROM "
        "(SELECT id, count(*) OVER () AS many, sum(base_open) OVER () AS base FROM open_item "
        f"{use_index('ix_open_item_aging')} WHERE open <> 0 AND amount < 0 AND ledger_date <= :d "
        "ORDER BY document_date, id LIMIT :most) x JOIN open_item i ON i.id = x.id "
        "JOIN customer c ON c.id = i.customer_id ORDER BY i.document_date, i.id",
        d=today.isoformat(),
        most=most,
    )
    lines = [
        TodayLine(
            "receipts.unapplied", id_, customer_id, name, Reason(N_("{number}, on account"), facts={"number": number}),
            date.fromisoformat(day), "", -base,
        )
        for id_, customer_id, name, number, day, base, *_ in rows
    ]  # fmt: skip
    count, amount = rows[0][-2:] if rows else (0, 0)
    return TodayGroup("unapplied", "payments", "receipts.unapplied", int(count), -int(amount), lines)


def fits(read: Reading) -> TodayGroup:
    """Receipts on account that fit one open item exactly, all of them."""
    found = exact_fits(read)
    lines = [
        TodayLine(
            "receipts.unapplied", one.credit_id, one.customer_id, one.name,
            Reason(N_("{number} is just {item}"), facts={"number": one.credit, "item": one.number}), one.since, "",
            one.base,
        )
        for one in found
    ]  # fmt: skip
    return TodayGroup("fits", "payments", "receipts.fits", len(found), sum(one.base for one in found), lines)


def without(group: TodayGroup, fitting: TodayGroup, most: int) -> TodayGroup:
    """Of what is unapplied, all but those that stand in a group of their own."""
    apart = {line.subject for line in fitting.lines}
    lines = [line for line in group.lines if line.subject not in apart][:most]
    return replace(group, count=group.count - fitting.count, amount=group.amount - fitting.amount, lines=lines)


def unidentified(read: Reading, most: int) -> TodayGroup:
    """Money of which nobody knows yet whose it is."""
    left = (
        "SELECT r.id AS id, r.base_amount - coalesce((SELECT sum(u.base_amount) FROM unidentified_clearing u "
        "WHERE u.receipt_id = r.id), 0) AS base FROM receipt r WHERE r.customer_id IS NULL"
    )
    count, amount = _sums(read, f"SELECT count(*), sum(x.base) FROM ({left}) x WHERE x.base <> 0")
    rows = read.rows(
        f"SELECT r.id, r.number, r.payer, r.document_date, x.base FROM ({left}) x JOIN receipt r ON r.id = x.id "
        "WHERE x.base <> 0 ORDER BY r.document_date, r.id LIMIT :most",
        most=most,
    )
    lines = [
        TodayLine(
            "receipts.unidentified", id_, None, payer or number,
            Reason(N_("{number}, payer not known"), facts={"number": number}), date.fromisoformat(day), "", base,
        )
        for id_, number, payer, day, base in rows
    ]  # fmt: skip
    return TodayGroup("unidentified", "payments", "receipts.unidentified", count, amount, lines)


def cheques_due(read: Reading, base: str, today: date, most: int) -> TodayGroup:
    """Post-dated cheques whose day has come."""
    due = due_cheques(read, today)
    names = customer_names(read, [draft.customer_id for draft in due if draft.customer_id])
    lines = [
        TodayLine(
            "receipts.held_cheques", draft.id, draft.customer_id, names.get(draft.customer_id or 0, ""),
            Reason(N_("Cheque held until today")), draft.date, "", held_worth(read, draft, base),
        )
        for draft in due
    ]  # fmt: skip
    total = sum(line.amount for line in lines)
    return TodayGroup("cheques", "payments", "receipts.held_cheques", len(due), total, lines[:most])


def _sums(read: Reading, sql: str, **params: object) -> tuple[int, int]:
    count, amount = read.row(sql, **params) or (0, 0)
    return int(count), int(amount or 0)
