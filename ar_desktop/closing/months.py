"""Months as a person closes them: their states with who and when, and what of a month still waits for somebody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.audit import facts
from ar_desktop.company.drafts import list_drafts
from ar_desktop.invoicing.draft_kind import DRAFT
from ar_desktop.ledger.items import CREDIT_KINDS
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.ledger.periods import Periods
from ar_desktop.ledger.posting import control_balance
from ar_desktop.ledger.queries import sub_ledger_balance
from ar_desktop.receipts.held_cheques import KIND as HELD
from ar_desktop.receipts.held_cheques import held_worth
from ar_desktop.receipts.queries import ReceiptQuestion, Show, receipt_totals
from ar_desktop.values.dates import Month

_CLOSED: Final = {"closed": 2, "soft": 1}


@dataclass(frozen=True, slots=True)
class MonthState:
    """`state` is open, soft or closed, since `since` by `user`; `days` from its end until it was closed.

    `reopened` counts how often, `reason` is the last one given.
    """

    month: Month
    state: str
    since: date | None = None
    user: str = ""
    days: int | None = None
    reopened: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something of a month, or of one before, that nobody finished; `amount` in base currency.

    `key` is drafts, cheques, undeposited, unidentified, unapplied or difference.
    """

    key: str
    count: int
    amount: int


def months(read: Reading, today: date) -> list[MonthState]:
    """From the first posting to this month, and later ones where they are closed; the latest first."""
    periods = Periods(read)
    first = read.value("SELECT min(month) FROM account_month") or str(Month.of(today))
    last = read.value("SELECT max(month) FROM period") or ""
    month, end = Month.parse(first), max(Month.of(today), Month.parse(last) if last else Month.of(today))
    steps = list(_steps(read))
    found = []
    while month <= end:
        found.append(_history(MonthState(month, periods.state(str(month))), steps))
        month = month.next()
    return found[::-1]


class _Step(NamedTuple):
    month: str
    state: str
    day: date
    user: str
    reason: str


def _steps(read: Reading) -> Iterator[_Step]:
    rows = read.rows(
        "SELECT a.subject, a.after, a.reason, c.moment, c.user FROM audit a JOIN change c ON c.number = a.change_no "
        "WHERE a.what = 'period' ORDER BY a.number"
    )
    for month, after, reason, moment, user in rows:
        day = datetime.fromisoformat(moment).astimezone().date()
        yield _Step(month, str(facts(after).get("state", "")), day, user, reason or "")


def _history(now: MonthState, steps: list[_Step]) -> MonthState:
    """Closing a month closes all before it; reopening one reopens all after it."""
    level, told, name = 0, now, str(now.month)
    for step in steps:
        wanted = _CLOSED.get(step.state, 0)
        if wanted > level and name <= step.month:
            level = wanted
            days = (step.day - now.month.last).days
            told = replace(told, since=step.day, user=step.user, days=days)
        elif not wanted and level and name >= step.month:
            level = 0
            told = replace(told, since=None, user="", days=None, reopened=told.reopened + 1, reason=step.reason)
    return told


def month_points(read: Reading, month: Month) -> list[OpenPoint]:
    """All that is looked at before a month is closed, in the order in which it is settled."""
    until = month.last
    return [
        _drafts(read, until),
        _held_cheques(read, until),
        _receipts(read, "undeposited", until),
        _receipts(read, "unidentified", until),
        _unapplied(read, until),
        _difference(read, until),
    ]


def still_open(read: Reading, month: Month) -> list[OpenPoint]:
    """What is dated in the month or before it and waits for somebody now; nothing where all is done."""
    return [point for point in month_points(read, month) if point.count]


def _drafts(read: Reading, until: date) -> OpenPoint:
    count, amount = read.row(
        "SELECT count(*), sum(base_total) FROM draft WHERE kind = :kind AND date <= :until",
        kind=DRAFT,
        until=until.isoformat(),
    ) or (0, 0)
    return OpenPoint("drafts", int(count), int(amount or 0))


def _held_cheques(read: Reading, until: date) -> OpenPoint:
    base = str(read.value("SELECT value FROM setting WHERE key = 'currency'"))
    held = [draft for draft in list_drafts(read, HELD) if draft.date is not None and draft.date <= until]
    return OpenPoint("cheques", len(held), sum(held_worth(read, draft, base) for draft in held))


def _receipts(read: Reading, show: Show, until: date) -> OpenPoint:
    found = receipt_totals(read, ReceiptQuestion(show=show, until=until))
    return OpenPoint(show, found.count, found.base_amount)


def _unapplied(read: Reading, until: date) -> OpenPoint:
    kinds = ", ".join(f"'{kind}'" for kind in CREDIT_KINDS)
    count, amount = read.row(
        "SELECT count(*), sum(-base_open) FROM open_item WHERE open <> 0 AND open < 0 "
        f"AND kind IN ({kinds}) AND ledger_date <= :until",
        until=until.isoformat(),
    ) or (0, 0)
    return OpenPoint("unapplied", int(count), int(amount or 0))


def _difference(read: Reading, until: date) -> OpenPoint:
    """Between what customers owe and what the control account says at the month's end."""
    found = sub_ledger_balance(read, AsOf(until)) - control_balance(read, until)
    return OpenPoint("difference", int(found != 0), found)
