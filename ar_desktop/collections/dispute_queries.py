"""Disputes as lists show them: those that run, late answers first, and those that ended lately."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from ar_desktop.collections.events import standing
from ar_desktop.company import Reading
from ar_desktop.values.money import share_of_base


class DisputeItem(NamedTuple):
    """`amount` is disputed, `left` what of it is still open; in the item's currency."""

    item_id: int
    number: str
    currency: str
    amount: int
    left: int
    base_left: int


class DisputeRow(NamedTuple):
    """`days` it has run, or ran; `base_amount` what is still open of it in base currency.

    `settled` says that it runs although nothing disputed is open any more: it only waits to be ended.
    """

    id: int
    customer_id: int
    code: str
    name: str
    opened_on: date
    days: int
    reason: str
    owner: str
    answer_by: date | None
    late: bool
    root_cause: str
    outcome: str
    ended_on: date | None
    person: str
    text: str
    items: tuple[DisputeItem, ...]
    base_amount: int

    @property
    def numbers(self) -> tuple[str, ...]:
        return tuple(item.number for item in self.items)

    @property
    def settled(self) -> bool:
        return not self.outcome and all(not item.left for item in self.items)


def running_disputes(read: Reading, today: date, *, customer_id: int | None = None) -> list[DisputeRow]:
    """Those that are not ended: the earliest answer first, then those nobody is to answer, oldest first."""
    return _read(read, today, "d.outcome = ''", customer_id)


def ended_disputes(read: Reading, today: date, since: date, *, customer_id: int | None = None) -> list[DisputeRow]:
    """Those since a day, without those that were taken back: they never were."""
    return _read(read, today, f"d.ended_on >= :since AND {standing('e')}", customer_id, since=since.isoformat())


def _read(
    read: Reading, today: date, condition: str, customer_id: int | None, **params: Any
) -> list[DisputeRow]:
    if customer_id is not None:
        condition += " AND d.customer_id = :customer"
        params["customer"] = customer_id
    items: dict[int, list[DisputeItem]] = {}
    for dispute_id, item_id, number, currency, amount, open_, base_open in read.rows(
        "SELECT d.id, i.id, i.number, i.currency, x.amount, i.open, i.base_open FROM dispute d "
        "JOIN dispute_item x ON x.dispute_id = d.id JOIN open_item i ON i.id = x.item_id "
        f"JOIN event e ON e.id = d.event_id WHERE {condition} "
        "ORDER BY x.id",
        **params,
    ):
        left = min(amount, open_)
        base = share_of_base(base_open, left, open_) if left else 0
        items.setdefault(dispute_id, []).append(DisputeItem(item_id, number, currency, amount, left, base))
    rows = read.rows(
        "SELECT d.id, d.customer_id, c.code, c.name, d.opened_on, d.reason, d.owner, d.answer_by, d.root_cause, "
        "d.outcome, d.ended_on, e.person, e.text FROM dispute d JOIN customer c ON c.id = d.customer_id "
        f"JOIN event e ON e.id = d.event_id WHERE {condition} "
        "ORDER BY d.answer_by IS NULL, d.answer_by, d.opened_on, d.id",
        **params,
    )
    return [_row(row, tuple(items.get(row[0], ())), today) for row in rows]


def _row(row: tuple[Any, ...], items: tuple[DisputeItem, ...], today: date) -> DisputeRow:
    id_, customer_id, code, name, opened, reason, owner, answer, cause, outcome, ended, person, text = row
    opened_on, answer_by, ended_on = date.fromisoformat(opened), _day(answer), _day(ended)
    late = answer_by is not None and answer_by < today and not outcome
    return DisputeRow(
        id_, customer_id, code, name, opened_on, ((ended_on or today) - opened_on).days, reason, owner, answer_by, late,
        cause, outcome, ended_on, person, text, items, sum(item.base_left for item in items),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def disputed(disputes: Iterable[DisputeRow]) -> int:
    """What is still open of what they dispute, in base currency."""
    return sum(one.base_amount for one in disputes)
