"""Whom to call today, best first, and why.

Broken promises come first, then follow-ups that are due, then everybody who is overdue by what calling them is worth:

    worth = what is left to chase x how likely it slips if nobody calls

What is left to chase is the overdue amount without disputes, deductions not charged back, promises in force and
unapplied credits. How likely it slips stands in `SLIPS` by age until it is learned from the company's own history.
Customers contacted today, with a follow-up ahead, or with nothing left to chase are not on the list.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import mul
from typing import Final, Literal, NamedTuple, TypeVar

from ar_desktop.collections.events import a_contact, last_contacts, standing
from ar_desktop.collections.follow_ups import FollowUp, due_follow_ups
from ar_desktop.collections.promise_states import Promised, promises
from ar_desktop.collections.reasons import Reason, reason_for
from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index
from ar_desktop.customers.queries import overdue_by_customer
from ar_desktop.ledger.aging import AgingRow, Question, aging_by_customer
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.values.buckets import Buckets
from ar_desktop.values.money import divide, share_of_base

Kind = Literal["broken", "follow_up", "overdue"]
_T = TypeVar("_T", Promised, FollowUp)

BUCKETS: Final = Buckets((30, 60, 90))
# Percent of an overdue amount that slips without a call, 1-30, 31-60, 61-90, 91 days and more late.
SLIPS: Final = (20, 40, 60, 80)
_FIRST: Final[dict[Kind, int]] = {"broken": 0, "follow_up": 1, "overdue": 2}


class WorkRow(NamedTuple):
    """One customer to be contacted. Amounts in base currency.

    Attributes:
        overdue: past due, before unapplied credits.
        chase: what of it is left to ask for.
        worth: money expected from acting now.
        follow_up_id: what is done by it; `promise_id` what was broken or is due.
    """

    customer_id: int
    code: str
    name: str
    phone: str
    on_hold: bool
    kind: Kind
    overdue: int
    chase: int
    worth: int
    last_contact: date | None
    reason: Reason
    follow_up_id: int | None
    promise_id: int | None


@dataclass(frozen=True, slots=True)
class Worklist:
    """The first rows, and how many there are of each kind; what all of them owe past due.

    Attributes:
        shown: how many `rows` would be without a limit; `chase` what all of those are chased for.
    """

    rows: list[WorkRow]
    counts: dict[Kind, int]
    overdue: int
    shown: int
    chase: int

    @property
    def count(self) -> int:
        return sum(self.counts.values())


class _Candidate(NamedTuple):
    customer_id: int
    kind: Kind
    overdue: int
    chase: int
    worth: int
    past_90: int  # of `chase`
    unapplied: int
    promise: Promised | None
    follow_up: FollowUp | None


def worklist(
    read: Reading,
    today: date,
    *,
    limit: int | None = 200,
    only: Kind | None = None,
    without: Collection[int] = (),
    running: Sequence[Promised] | None = None,
) -> Worklist:
    """Today's customers, best first; a handful of queries, however many there are.

    Args:
        only: rows of one kind alone; `counts` and `overdue` are of all.
        without: no rows of these customers.
        running: promises of which something is left, where the caller has them already.
    """
    if running is None:
        running = promises(read, today, only_left=True)
    found = list(_candidates(read, today, running))
    counts = dict.fromkeys(_FIRST, 0)
    for one in found:
        counts[one.kind] += 1
    shown = [one for one in found if only in (None, one.kind) and one.customer_id not in without]
    first = heapq.nsmallest(len(shown) if limit is None else limit, shown, key=_order)
    rows = _rows(read, first, today)
    chase = sum(one.chase for one in shown)
    return Worklist(rows, counts, sum(one.overdue for one in found), len(shown), chase)


def _order(one: _Candidate) -> tuple[object, ...]:
    amount = one.promise.base_amount if one.kind == "broken" and one.promise else one.worth
    time = (one.follow_up.at or "~") if one.kind == "follow_up" and one.follow_up else ""
    return _FIRST[one.kind], time, -amount, -one.overdue, one.customer_id


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


def _candidates(read: Reading, today: date, running: Sequence[Promised]) -> Iterable[_Candidate]:
    aging = {int(row.key): row for row in aging_by_customer(read, Question(AsOf(today), BUCKETS))}
    broken = _first_by_customer(broken_promises(read, running))
    due = _first_by_customer(due_follow_ups(read, today))
    spoken, later = _spoken_today(read, today), _to_be_called_later(read, today)
    held_back = _held_back(read, today)
    promised: dict[int, int] = {}
    due_today: dict[int, Promised] = {}
    for one in running:
        if one.state in ("ahead", "due"):  # what waits to be applied is among the unapplied credits
            missing = share_of_base(one.base_amount, one.missing, one.amount)
            promised[one.customer_id] = promised.get(one.customer_id, 0) + missing
        if one.state in ("due", "to_apply"):
            due_today.setdefault(one.customer_id, one)
    nothing_held = _Held()
    for id_ in aging.keys() | broken.keys() | due.keys():
        row = aging.get(id_, _NOTHING)
        held = held_back.get(id_, nothing_held)
        covered = promised.get(id_, 0) - row.unapplied  # as money is applied: the oldest first
        chase = row.overdue - held.overdue - covered
        past_90 = max(0, min(chase, row.buckets[-1] - held.past_90 - covered))
        kind = _kind(id_, chase, broken, due, spoken, later, due_today)
        if kind is not None:
            promise = broken.get(id_) or due_today.get(id_)
            yield _candidate(id_, kind, row, max(0, chase), past_90, promise, due.get(id_))


_NOTHING: Final = AgingRow(0, (0,) * len(BUCKETS.labels), 0, 0, 0, 0)


def _kind(
    id_: int,
    chase: int,
    broken: dict[int, Promised],
    due: dict[int, FollowUp],
    spoken: set[int],
    later: set[int],
    due_today: dict[int, Promised],
) -> Kind | None:
    if id_ in broken and id_ not in spoken:
        return "broken"
    if id_ in due:
        return "follow_up"
    if id_ in spoken or id_ in later:
        return None
    return "overdue" if chase > 0 or id_ in due_today else None


def _candidate(
    id_: int, kind: Kind, row: AgingRow, chase: int, past_90: int, promise: Promised | None, follow_up: FollowUp | None
) -> _Candidate:
    weighted = sum(map(mul, row.buckets[1:], SLIPS))
    worth = divide(weighted * min(chase, row.overdue), 100 * row.overdue) if row.overdue else 0
    return _Candidate(id_, kind, row.overdue, chase, worth, past_90, -row.unapplied, promise, follow_up)


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


class _Held(NamedTuple):
    """Overdue amounts that nobody is asked for while they are looked into."""

    overdue: int = 0
    past_90: int = 0


def _held_back(read: Reading, today: date) -> dict[int, _Held]:
    """Deductions not charged back, and what is disputed of other items."""
    looked_into = "id IN (SELECT item_id FROM deduction WHERE charged_back_on IS NULL)"
    late = {"today": today.isoformat()}
    rows = read.rows(
        f"SELECT customer_id, due_date, base_open FROM open_item {use_index('ix_open_item_aging')} "
        f"WHERE open <> 0 AND due_date < :today AND {looked_into}",
        **late,
    )
    for customer_id, due, open_, base_open, disputed in read.rows(
        f"SELECT customer_id, due_date, open, base_open, disputed FROM open_item {use_index('ix_open_item_disputed')} "
        f"WHERE disputed <> 0 AND open > 0 AND due_date < :today AND NOT {looked_into}",
        **late,
    ):
        rows.append((customer_id, due, share_of_base(base_open, min(disputed, open_), open_)))
    past_90 = (today - timedelta(BUCKETS.edges[-1])).isoformat()
    found: dict[int, _Held] = {}
    for customer_id, due, base in rows:
        held = found.get(customer_id, _Held())
        found[customer_id] = _Held(held.overdue + base, held.past_90 + (base if due < past_90 else 0))
    return found


def _rows(read: Reading, found: Sequence[_Candidate], today: date) -> list[WorkRow]:
    ids = [one.customer_id for one in found]
    people = {}
    for part in (ids[start : start + 500] for start in range(0, len(ids), 500)):
        marks = ",".join(map(str, part))
        for row in read.rows(f"SELECT id, code, name, phone, on_hold FROM customer WHERE id IN ({marks})"):
            people[row[0]] = row[1:]
    contacts = last_contacts(read, ids)
    late = overdue_by_customer(read, today, only=ids) if ids else {}
    rows = []
    for one in found:
        code, name, phone, on_hold = people[one.customer_id]
        since = late[one.customer_id].since if one.customer_id in late else None
        contact = contacts.get(one.customer_id)
        reason = reason_for(
            today, broken=one.kind == "broken", promise=one.promise, follow_up=one.follow_up, contact=contact,
            since=since, past_90=one.past_90, unapplied=one.unapplied, overdue=one.overdue,
        )  # fmt: skip
        rows.append(
            WorkRow(
                one.customer_id, code, name, phone, bool(on_hold), one.kind, one.overdue, one.chase, one.worth, contact,
                reason, one.follow_up.id if one.follow_up else None, one.promise.id if one.promise else None,
            )
        )  # fmt: skip
    return rows
