"""What is known of customers beside what they owe, when it is decided whom to call: promises, calls, disputes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple, TypeVar

from ar_desktop.collections.events import a_contact, standing
from ar_desktop.collections.follow_ups import FollowUp, due_follow_ups
from ar_desktop.collections.promise_states import Promised
from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index
from ar_desktop.ledger.open_at import ITEM_COLUMNS, as_lines, disputed_base
from ar_desktop.values.money import share_of_base

_T = TypeVar("_T", Promised, FollowUp)


class Held(NamedTuple):
    """Overdue amounts that nobody is asked for while they are looked into."""

    overdue: int = 0
    past_90: int = 0


NOTHING_HELD: Final = Held()


@dataclass(frozen=True, slots=True)
class Known:
    """By customer.

    Attributes:
        spoken: contacted today already, or tried; `later`: to be called on another day.
        held: what is looked into; `promised`: what is to come.
        awaited: the promise whose day it is, or whose money waits to be applied.
        marked: whoever stands in any of these.
    """

    broken: dict[int, Promised]
    due: dict[int, FollowUp]
    spoken: set[int]
    later: set[int]
    held: dict[int, Held]
    promised: dict[int, int]
    awaited: dict[int, Promised]
    marked: set[int]


def known_of_customers(read: Reading, today: date, running: Sequence[Promised], old: int) -> Known:
    """`old`: days after which what is held back is told apart."""
    broken = _first_by_customer(broken_promises(read, running))
    due = _first_by_customer(due_follow_ups(read, today))
    spoken, later = _spoken_today(read, today), _to_be_called_later(read, today)
    held = _held_back(read, today, old)
    promised: dict[int, int] = {}
    awaited: dict[int, Promised] = {}
    for one in running:
        if one.state in ("ahead", "due"):  # what waits to be applied is among the unapplied credits
            missing = share_of_base(one.base_amount, one.missing, one.amount)
            promised[one.customer_id] = promised.get(one.customer_id, 0) + missing
        if one.state in ("due", "to_apply"):
            awaited.setdefault(one.customer_id, one)
    marked = {*broken, *due, *spoken, *later, *held, *promised, *awaited}
    return Known(broken, due, spoken, later, held, promised, awaited, marked)


def broken_promises(read: Reading, running: Iterable[Promised]) -> list[Promised]:
    """Broken promises that nobody has spoken to the customer about since, the largest of each customer's first."""
    broken = [one for one in running if one.state == "broken"]
    spoken = {
        row[0]
        for row in read.rows(
            f"SELECT p.id FROM promise p WHERE p.id IN ({','.join(str(one.id) for one in broken)}) AND EXISTS "
            "(SELECT 1 FROM event e WHERE e.customer_id = p.customer_id AND e.day > p.until "
            f"AND e.outcome IN ('reached', 'promise', 'dispute') AND {standing('e')})"
        )
    }
    return sorted((one for one in broken if one.id not in spoken), key=lambda one: (-one.base_amount, one.id))


def _first_by_customer(found: Sequence[_T]) -> dict[int, _T]:
    first: dict[int, _T] = {}
    for one in found:
        first.setdefault(one.customer_id, one)
    return first


def _spoken_today(read: Reading, today: date) -> set[int]:
    """Who was contacted today already, or was tried."""
    rows = read.rows(
        f"SELECT e.customer_id FROM event e WHERE e.day = :today AND {a_contact('e')}", today=today.isoformat()
    )
    return {row[0] for row in rows}


def _to_be_called_later(read: Reading, today: date) -> set[int]:
    rows = read.rows(
        "SELECT customer_id FROM follow_up WHERE done_no IS NULL AND due > :today", today=today.isoformat()
    )
    return {row[0] for row in rows}


def _held_back(read: Reading, today: date, old: int) -> dict[int, Held]:
    """Deductions not charged back, and what is disputed of other items."""
    late = {"today": today.isoformat(), "old": (today - timedelta(old)).isoformat()}
    rows = read.rows(
        "SELECT customer_id, sum(base_open), sum(CASE WHEN due_date < :old THEN base_open ELSE 0 END) "
        f"FROM open_item {use_index('ix_open_item_aging')} WHERE open <> 0 AND due_date < :today AND {_LOOKED_INTO} "
        "GROUP BY customer_id",
        **late,
    )
    found = {id_: Held(int(overdue), int(past)) for id_, overdue, past in rows}
    for id_, base, is_old in [*_disputed(read, late), *_disputed_of_due_lines(read, today, old)]:
        held = found.get(id_, NOTHING_HELD)
        found[id_] = Held(held.overdue + base, held.past_90 + (base if is_old else 0))
    return found


_LOOKED_INTO: Final = "id IN (SELECT item_id FROM deduction WHERE charged_back_on IS NULL)"


def _disputed(read: Reading, late: dict[str, str]) -> Iterable[tuple[int, int, bool]]:
    """Customer, base amount, whether it is old: of overdue items that are due at once."""
    for id_, open_, base_open, disputed, is_old in read.rows(
        "SELECT customer_id, open, base_open, disputed, due_date < :old "
        f"FROM open_item {use_index('ix_open_item_disputed')} "
        f"WHERE disputed <> 0 AND open > 0 AND split = 0 AND due_date < :today AND NOT {_LOOKED_INTO}",
        **late,
    ):
        yield id_, share_of_base(base_open, min(disputed, open_), open_), bool(is_old)


def _disputed_of_due_lines(read: Reading, today: date, old: int) -> Iterable[tuple[int, int, bool]]:
    """The same of items in instalments: the dispute lies on the earliest that are open."""
    rows = read.rows(
        f"SELECT {ITEM_COLUMNS}, i.open, i.base_open FROM open_item i {use_index('ix_open_item_disputed')} "
        f"WHERE i.disputed <> 0 AND i.open > 0 AND i.split = 1 AND NOT i.{_LOOKED_INTO}"
    )
    for line in as_lines(read, rows):
        if line.due_date < today and line.disputed:
            yield line.customer_id, disputed_base(line), line.due_date < today - timedelta(old)
