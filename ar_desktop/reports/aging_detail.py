"""Aging, due line by due line: what the buckets of the aging are made of."""

from __future__ import annotations

from collections.abc import Sequence

from ar_desktop.ledger.aging import bucket_of
from ar_desktop.ledger.open_at import OpenLine
from ar_desktop.reports.aging import lines_asked
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, ReportTable, Row
from ar_desktop.values.money import share_of_base, split
from ar_desktop.words import N_

_COLUMNS = (
    Column("customer", N_("Customer")),
    Column("number", N_("Number")),
    Column("kind", N_("Kind"), "code"),
    Column("date", N_("Date"), "date"),
    Column("due", N_("Due"), "date"),
    Column("days", N_("Days"), "days"),
    Column("bucket", N_("Age"), "code"),
    Column("amount", N_("Amount"), "money", "currency"),
    Column("open", N_("Open"), "money", "currency"),
    Column("currency", N_("Currency")),
    Column("base_open", N_("Open in base currency"), "money"),
)


def aging_detail(asked: Inquiry) -> ReportTable:
    """One row per open due line; the base amounts add up to the aging. Days are days past due, negative before."""
    lines = lines_asked(asked)
    if asked.asked.credits == "netted":
        lines = netted_lines(lines)
    codes = customer_codes(asked)
    question, labels, day = asked.question(), asked.buckets.labels, asked.as_of.day
    rows: list[Row] = []
    for line in lines:
        at = bucket_of(line, question)
        rows.append(
            (
                codes[line.customer_id], line.number, line.kind, line.document_date, line.due_date,
                (day - line.due_date).days, "unapplied" if at is None or line.open == 0 else labels[at], line.amount,
                line.open, line.currency, line.base_open,
            )
        )  # fmt: skip
    rows.sort(key=lambda row: (row[0], row[4], row[1]))
    return ReportTable(
        "aging-detail",
        N_("Aging by item"),
        asked.of_date(basis=asked.asked.basis, credits=asked.asked.credits),
        _COLUMNS,
        rows,
        total_of(rows, _COLUMNS, asked.currency if not asked.in_base else None),
        asked.base,
        asked.base,
        None,
        "objects",
    )


def total_of(rows: Sequence[Row], columns: Sequence[Column], currency: str | None = None) -> Row:
    """Sums of the base amounts; of the others where all rows have one currency."""
    place = next(at for at, column in enumerate(columns) if column.key == "currency")
    currencies = {row[place] for row in rows} or ({currency} if currency else set())
    single = currencies.pop() if len(currencies) == 1 else None
    total = [
        sum(row[at] for row in rows) if column.kind == "money" and (single or not column.currency) else None
        for at, column in enumerate(columns)
    ]
    total[place] = single
    return tuple(total)


def customer_codes(asked: Inquiry) -> dict[int, str]:
    if asked.customer_id is not None:
        return {asked.customer_id: (asked.asked.customer or "").strip()}
    return dict(asked.read.rows("SELECT id, code FROM customer"))


def netted_lines(lines: Sequence[OpenLine]) -> list[OpenLine]:
    """What is left of each line when credits are set against the oldest due first, per customer and currency.

    Credits are used oldest first. What a credit used up gained or lost on currency stays on the last of them.
    """
    groups: dict[tuple[int, str], list[OpenLine]] = {}
    for line in lines:
        groups.setdefault((line.customer_id, line.currency), []).append(line)
    return [left for group in groups.values() for left in _netted(group)]


def _netted(group: Sequence[OpenLine]) -> list[OpenLine]:
    given = sorted((line for line in group if line.open < 0), key=lambda one: (one.document_date, one.item_id))
    debits = sorted((line for line in group if line.open > 0), key=lambda one: (one.due_date, one.item_id))
    if not given:
        return list(debits)
    left, base_left = -sum(line.open for line in given), -sum(line.base_open for line in given)
    rest = []
    for line in debits:
        taken = min(left, line.open)
        base = share_of_base(line.base_open, taken, line.open)
        left, base_left = left - taken, base_left - base
        if taken < line.open:
            rest.append(line._replace(open=line.open - taken, base_open=line.base_open - base))
    return rest + _what_remains(given, left, base_left)


def _what_remains(given: Sequence[OpenLine], left: int, base_left: int) -> list[OpenLine]:
    opens = []
    for line in reversed(given):
        part = min(left, -line.open)
        left -= part
        opens.append(part)
    opens.reverse()
    bases = split(base_left, opens) if any(opens) else [*[0] * (len(opens) - 1), base_left]
    parts = zip(given, opens, bases, strict=True)
    return [line._replace(open=-opened, base_open=-base) for line, opened, base in parts if opened or base]
