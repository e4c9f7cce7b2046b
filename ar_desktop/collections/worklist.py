"""Whom to call today, best first, and why.

Broken promises come first, then follow-ups that are due, then everybody who is overdue by what calling them is worth:

    worth = what is left to chase x how likely it slips if nobody calls

What is left to chase is the overdue amount without disputes, deductions not charged back, promises in force and
unapplied credits. How likely it slips stands in `SLIPS` by age until it is learned from the company's own history.
Customers contacted today, with a follow-up ahead, or with nothing left to chase are not on the list.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from operator import mul
from typing import Final, Literal, NamedTuple

from ar_desktop.collections.events import last_contacts
from ar_desktop.collections.promise_states import Promised, promises
from ar_desktop.collections.promised_money import by_ids
from ar_desktop.collections.reasons import Reason, reason_for
from ar_desktop.collections.worklist_known import NOTHING_HELD, Known, known_of_customers
from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index
from ar_desktop.customers.queries import overdue_by_customer
from ar_desktop.ledger.aging import Question, past_due_by_customer
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.values.buckets import Buckets
from ar_desktop.values.money import divide

Kind = Literal["broken", "follow_up", "overdue"]

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
    """`parts` are what is late, by age, what is unapplied, and what is overdue."""

    customer_id: int
    kind: Kind
    overdue: int
    chase: int
    worth: int
    parts: Sequence[int]


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
    known = known_of_customers(read, today, running, BUCKETS.edges[-1])
    found = list(_candidates(read, today, known))
    counts = dict.fromkeys(_FIRST, 0)
    for one in found:
        counts[one.kind] += 1
    shown = [one for one in found if only in (None, one.kind) and one.customer_id not in without]
    order = partial(_order, known)
    first = heapq.nsmallest(len(shown) if limit is None else limit, shown, key=order)
    rows = _rows(read, first, known, today)
    chase = sum(one.chase for one in shown)
    return Worklist(rows, counts, sum(one.overdue for one in found), len(shown), chase)


def _order(known: Known, one: _Candidate) -> tuple[object, ...]:
    if one.kind == "overdue":
        return _FIRST["overdue"], "", -one.worth, -one.overdue, one.customer_id
    if one.kind == "broken":
        return _FIRST["broken"], "", -known.broken[one.customer_id].base_amount, -one.overdue, one.customer_id
    return _FIRST["follow_up"], known.due[one.customer_id].at or "~", -one.worth, -one.overdue, one.customer_id


def _candidates(read: Reading, today: date, known: Known) -> Iterator[_Candidate]:
    late = past_due_by_customer(read, Question(AsOf(today), BUCKETS))
    for id_, parts in late.items():
        if id_ not in known.marked:
            chase = parts[-1] + parts[-2]  # as money is applied: the oldest first
            if chase > 0:
                yield _candidate(id_, "overdue", parts, chase)
    nothing = [0] * (len(SLIPS) + 2)
    owing = _owing(read, known.awaited.keys() - late.keys(), today)
    for id_ in (late.keys() & known.marked) | known.broken.keys() | known.due.keys() | owing:
        parts = late.get(id_, nothing)
        chase = parts[-1] - known.held.get(id_, NOTHING_HELD).overdue - _covered(known, id_, parts)
        kind = _kind(id_, chase, known)
        if kind is not None:
            yield _candidate(id_, kind, parts, max(0, chase))


def _covered(known: Known, id_: int, parts: Sequence[int]) -> int:
    """What is promised or unapplied."""
    return known.promised.get(id_, 0) - parts[-2]


def _kind(id_: int, chase: int, known: Known) -> Kind | None:
    if id_ in known.broken and id_ not in known.spoken:
        return "broken"
    if id_ in known.due:
        return "follow_up"
    if id_ in known.spoken or id_ in known.later:
        return None
    return "overdue" if chase > 0 or id_ in known.awaited else None


def _candidate(id_: int, kind: Kind, parts: Sequence[int], chase: int) -> _Candidate:
    overdue = parts[-1]
    weighted = sum(map(mul, parts, SLIPS))
    worth = divide(weighted * min(chase, overdue), 100 * overdue) if overdue else 0
    return _Candidate(id_, kind, overdue, chase, worth, parts)


def _owing(read: Reading, ids: Collection[int], today: date) -> set[int]:
    """Who of these few has anything open."""
    found = by_ids(
        read, f"SELECT DISTINCT customer_id FROM open_item {use_index('ix_open_item_aging')} WHERE open <> 0 "
        f"AND customer_id IN ({{ids}}) AND ledger_date <= '{today.isoformat()}'", ids,
    )  # fmt: skip
    return {row[0] for row in found}


def _rows(read: Reading, found: Sequence[_Candidate], known: Known, today: date) -> list[WorkRow]:
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
        id_ = one.customer_id
        code, name, phone, on_hold = people[id_]
        since = late[id_].since if id_ in late else None
        contact = contacts.get(id_)
        promise, follow_up = known.broken.get(id_) or known.awaited.get(id_), known.due.get(id_)
        reason = reason_for(
            today, broken=one.kind == "broken", promise=promise, follow_up=follow_up, contact=contact, since=since,
            past_90=_past_90(known, one), unapplied=-one.parts[-2], overdue=one.overdue,
        )  # fmt: skip
        rows.append(
            WorkRow(
                id_, code, name, phone, bool(on_hold), one.kind, one.overdue, one.chase, one.worth, contact, reason,
                follow_up.id if follow_up else None, promise.id if promise else None,
            )
        )  # fmt: skip
    return rows


def _past_90(known: Known, one: _Candidate) -> int:
    """Of what is left to chase."""
    held = known.held.get(one.customer_id, NOTHING_HELD).past_90
    return max(0, min(one.chase, one.parts[-3] - held - _covered(known, one.customer_id, one.parts)))
