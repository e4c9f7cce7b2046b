"""Open items by how long they are past due, customer by customer, at any date and as known at any moment.

Today's aging reads one partial index; at another date it adds the later allocations of both sides, grouped by customer
in SQL. Only items with several due lines are aged in Python, line by line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index
from ar_desktop.ledger.open_at import (
    ITEM_COLUMNS,
    AsOf,
    OpenLine,
    anything_later,
    as_lines,
    disputed_base,
    open_lines,
)
from ar_desktop.values.buckets import Buckets
from ar_desktop.values.money import share_of_base

Credits = Literal["own", "aged", "netted"]


class AgingRow(NamedTuple):
    """Amounts of one customer (or group); unapplied is zero or negative, total = sum of buckets + unapplied.

    `overdue` is always by due date, before unapplied credits.
    """

    key: int | str
    buckets: tuple[int, ...]
    unapplied: int
    total: int
    overdue: int
    disputed: int


class AgingTotals(NamedTuple):
    """Of everybody together; unapplied is zero or negative."""

    buckets: tuple[int, ...]
    unapplied: int
    overdue: int

    @property
    def total(self) -> int:
        return sum(self.buckets) + self.unapplied


@dataclass(frozen=True, slots=True)
class Question:
    as_of: AsOf
    buckets: Buckets
    credits: Credits = "own"


def aging_by_customer(read: Reading, question: Question) -> list[AgingRow]:
    """One row per customer id with anything open, in base currency at booked rates."""
    sums = _sums(read, question)
    _add_split_items(read, question, sums)
    if question.credits == "netted":
        _net(read, question, sums)
    disputed = _disputed(read, question.as_of)
    rows = []
    for key, parts in sums.items():
        if any(parts):
            *buckets, unapplied, overdue = parts
            rows.append(
                AgingRow(key, tuple(buckets), unapplied, sum(buckets) + unapplied, overdue, disputed.get(key, 0))
            )
    return rows


def past_due_by_customer(read: Reading, question: Question) -> dict[int, list[int]]:
    """Of who has anything late or unapplied: the buckets after the one that is not due yet, unapplied and overdue.

    As in the rows of `aging_by_customer`, which reads and makes twice as much; by due date, credits unapplied.
    """
    sums = _sums(read, question, late=True)
    _add_split_items(read, question, sums)
    return {int(key): parts[1:] for key, parts in sums.items() if parts[-1] or parts[-2]}


def aging_totals(read: Reading, question: Question) -> AgingTotals:
    """What the rows of `aging_by_customer` add up to, without making them; not for netted credits."""
    sums = _sums(read, question, whole=True)
    for line in _split_lines(read, question.as_of):
        _add_line(sums[0], line, question, True)
    *buckets, unapplied, overdue = sums[0]
    return AgingTotals(tuple(buckets), unapplied, overdue)


def aging_of_lines(
    lines: Iterable[tuple[int | str, OpenLine]], question: Question, *, in_base: bool = True
) -> list[AgingRow]:
    """Aging of open lines by any key; amounts in base, or in the lines' own currency."""
    buckets, as_of = question.buckets, question.as_of.day
    width = len(buckets.labels)
    sums: dict[int | str, list[int]] = {}
    disputed: dict[int | str, int] = {}
    held: dict[int | str, list[OpenLine]] = {}
    for key, line in lines:
        parts = sums.setdefault(key, [0] * (width + 2))
        _add_line(parts, line, question, in_base)
        if line.disputed and line.open > 0:
            disputed[key] = disputed.get(key, 0) + (disputed_base(line) if in_base else min(line.disputed, line.open))
        if question.credits == "netted":
            held.setdefault(key, []).append(line)
    for key, lines_of_key in held.items():
        overdue = sums[key][-1]
        sums[key] = [*netted(lines_of_key, buckets, as_of, in_base=in_base), overdue]
    return [
        AgingRow(key, tuple(parts[:-2]), parts[-2], sum(parts[:-1]), parts[-1], disputed.get(key, 0))
        for key, parts in sums.items()
        if any(parts)
    ]


def bucket_of(line: OpenLine, question: Question) -> int | None:
    """Index of the bucket a line is in; None: the unapplied column."""
    if line.open < 0 and question.credits != "aged":
        return None
    by_document = line.open < 0 or question.buckets.basis == "document"
    return question.buckets.index(line.document_date if by_document else line.due_date, question.as_of.day)


def _add_line(parts: list[int], line: OpenLine, question: Question, in_base: bool) -> None:
    value = line.base_open if in_base else line.open
    at = bucket_of(line, question)
    parts[-2 if at is None else at] += value
    if line.open > 0 and line.due_date < question.as_of.day:
        parts[-1] += value


def netted(lines: Sequence[OpenLine], buckets: Buckets, as_of: date, *, in_base: bool) -> list[int]:
    """Buckets and what remains unapplied when credits are set against the oldest due first, customer by customer."""
    result = [0] * (len(buckets.labels) + 1)
    credit: dict[tuple[int, str], list[int]] = {}
    for line in lines:
        if line.open < 0:
            left = credit.setdefault((line.customer_id, line.currency), [0, 0])
            left[0] -= line.open
            left[1] -= line.base_open
    for line in sorted((one for one in lines if one.open > 0), key=lambda one: (one.due_date, one.item_id)):
        left = credit.get((line.customer_id, line.currency), [0, 0])
        taken = min(left[0], line.open)
        # the credit's own share of base is taken: what the rates differ by stays with the debit until they are applied
        taken_base = share_of_base(left[1], taken, left[0]) if taken else 0
        left[0] -= taken
        left[1] -= taken_base
        day = line.document_date if buckets.basis == "document" else line.due_date
        rest = line.base_open - taken_base if in_base else line.open - taken
        result[buckets.index(day, as_of)] += rest
    result[-1] = -sum(left[1 if in_base else 0] for left in credit.values())
    return result


def _cases(question: Question, value: str, column: str, condition: str) -> list[str]:
    """One SUM per bucket of `value` where `condition` holds, by the dates in `column`."""
    bounds = question.buckets.bounds(question.as_of.day)
    sums = []
    for at in range(len(bounds) + 1):
        low = f"{column} >= :b{at}" if at < len(bounds) else ""
        high = f"{column} < :b{at - 1}" if at else ""
        test = " AND ".join(part for part in (condition, low, high) if part)
        sums.append(f"sum(CASE WHEN {test} THEN {value} ELSE 0 END)")
    return sums


def _debit_sums(question: Question, value: str, prefix: str, condition: str) -> list[str]:
    column = prefix + ("document_date" if question.buckets.basis == "document" else "due_date")
    late = " AND ".join(part for part in (condition, f"{prefix}due_date < :day") if part)
    return [*_cases(question, value, column, condition), f"sum(CASE WHEN {late} THEN {value} ELSE 0 END)"]


def _selects(read: Reading, question: Question, *, whole: bool, late: bool) -> list[str]:
    """One for what is open now, others for what was settled later.

    `whole` makes one row of everybody, `late` looks at no debit that is not due yet.
    """
    as_of, aged = question.as_of, question.credits == "aged"

    def by(column: str) -> tuple[str, str]:
        return ("0", "") if whole else (column, f" GROUP BY {column}")

    key, group = by("customer_id")
    width = len(question.buckets.labels)
    debits = _debit_sums(question, "base_open", "", "amount >= 0")
    if aged:
        given = _cases(question, "base_open", "document_date", "amount < 0")
        columns = [*(f"{owed} + {back}" for owed, back in zip(debits, given, strict=False)), "0", debits[-1]]
    else:
        columns = [*debits[:width], "sum(CASE WHEN amount < 0 THEN base_open ELSE 0 END)", debits[-1]]
    narrowed = ""
    if late:
        columns[0], columns[-1] = "0", "sum(CASE WHEN amount >= 0 THEN base_open ELSE 0 END)"
        narrowed = " AND (due_date < :day OR amount < 0)"
    selects = [
        f"SELECT {key} AS key, {', '.join(columns)} FROM open_item {use_index('ix_open_item_aging')} "
        f"WHERE open <> 0 AND split = 0 AND {as_of.items()}{narrowed}{group}"
    ]
    if not anything_later(read, as_of):
        return selects
    debits = _debit_sums(question, "debit_base", "debit_", "")
    back = [*debits[:width], "0", debits[-1]]
    key, group = by("debit_customer_id")
    selects += [
        f"SELECT {key}, {', '.join(back)} FROM allocation WHERE {condition} AND debit_split = 0{group}"
        for condition in as_of.later("debit")
    ]
    back = [*["0"] * width, "-sum(credit_base)", "0"]
    if aged:
        back = [*_cases(question, "-credit_base", "credit_document_date", ""), "0", "0"]
    key, group = by("credit_customer_id")
    selects += [
        f"SELECT {key}, {', '.join(back)} FROM allocation WHERE {condition} AND credit_split = 0{group}"
        for condition in as_of.later("credit")
    ]
    return selects


def _sums(read: Reading, question: Question, *, whole: bool = False, late: bool = False) -> dict[int | str, list[int]]:
    """Buckets, unapplied and overdue by customer, or of all under 0, of all items with one due line."""
    params: dict[str, Any] = question.as_of.params()
    for at, bound in enumerate(question.buckets.bounds(question.as_of.day)):
        params[f"b{at}"] = bound.isoformat()
    selects = _selects(read, question, whole=whole, late=late)
    if len(selects) == 1:
        sums = {key: parts for key, *parts in read.rows(selects[0], **params)}
        # of nothing at all the sums are NULL, of a customer never
        return {0: [part or 0 for part in sums[0]]} if whole else sums
    width = len(question.buckets.labels) + 2
    names = [f"s{at}" for at in range(width)]
    totals = ", ".join(f"sum({name})" for name in names)
    union = f"WITH parts(key, {', '.join(names)}) AS ({' UNION ALL '.join(selects)}) "
    rows = read.rows(f"{union} SELECT key, {totals} FROM parts GROUP BY key", **params)
    return {row[0]: [int(part or 0) for part in row[1:]] for row in rows}


def _add_split_items(read: Reading, question: Question, sums: dict[int | str, list[int]]) -> None:
    for line in _split_lines(read, question.as_of):
        parts = sums.setdefault(line.customer_id, [0] * (len(question.buckets.labels) + 2))
        _add_line(parts, line, question, True)


def _split_lines(read: Reading, as_of: AsOf) -> list[OpenLine]:
    if read.value(f"SELECT 1 FROM open_item {use_index('ix_open_item_split')} WHERE split = 1 LIMIT 1") is None:
        return []
    late = "a.date > :day" if as_of.known_to is None else "(a.date > :day OR a.audit_no > :known)"
    taken = "FROM allocation a WHERE a.debit_item_id = i.id AND " + late
    rows = read.rows(
        f"SELECT {ITEM_COLUMNS}, i.open + coalesce((SELECT sum(a.amount) {taken}), 0), "
        f"i.base_open + coalesce((SELECT sum(a.debit_base) {taken}), 0) "
        f"FROM open_item i {use_index('ix_open_item_split')} WHERE i.split = 1 AND {as_of.items('i.')} "
        "AND (i.open <> 0 OR i.closed_on > :day OR :known IS NOT NULL)",
        **as_of.params(),
    )
    return [line for line in as_lines(read, rows) if line.open]


def _net(read: Reading, question: Question, sums: dict[int | str, list[int]]) -> None:
    """Replaces the rows of customers with unapplied credits by their netted ones."""
    with_credits = [int(key) for key, parts in sums.items() if parts[-2]]
    lines: dict[int, list[OpenLine]] = {}
    for line in open_lines(read, question.as_of, customers=with_credits):
        lines.setdefault(line.customer_id, []).append(line)
    for key, own in lines.items():
        sums[key] = [*netted(own, question.buckets, question.as_of.day, in_base=True), sums[key][-1]]


def _disputed(read: Reading, as_of: AsOf) -> dict[int | str, int]:
    rows = read.rows(
        f"SELECT DISTINCT customer_id FROM open_item {use_index('ix_open_item_disputed')} WHERE disputed <> 0"
    )
    disputed: dict[int | str, int] = {}
    for line in open_lines(read, as_of, customers=[row[0] for row in rows], only="i.disputed <> 0"):
        disputed[line.customer_id] = disputed.get(line.customer_id, 0) + disputed_base(line)
    return disputed
