"""Whether promises are kept: computed from the receipts that came, every time it is asked.

Kept when receipts that came after it was made, dated up to its date and grace, and applied to what it was for, reach
its amount within tolerance. Money that came but is not applied holds it as "to apply". A returned payment takes its
allocations back and so breaks the promise again; credit notes are no receipts and keep none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.collections.promised_money import Asked, by_ids, share_out
from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index
from ar_desktop.words import N_

State = Literal["ahead", "due", "to_apply", "kept", "broken"]

STATES: Final = {
    "ahead": N_("Ahead"),
    "due": N_("Due today"),
    "to_apply": N_("To apply"),
    "kept": N_("Kept"),
    "broken": N_("Broken"),
}


class Promised(NamedTuple):
    """A promise and how it stands. `came` was received and applied in time, `unapplied` came and waits to be applied.

    `until` is the date with its grace; `numbers` are those of the items it is for, none: whatever is owed; `left`
    says that something of it is still open.
    """

    id: int
    customer_id: int
    code: str
    name: str
    made_on: dt.date
    date: dt.date
    until: dt.date
    currency: str
    amount: int
    base_amount: int
    came: int
    unapplied: int
    state: State
    numbers: tuple[str, ...]
    left: bool
    method: str
    person: str
    text: str
    event_id: int

    @property
    def missing(self) -> int:
        return max(0, self.amount - self.came)


def promises(
    read: Reading,
    today: dt.date,
    *,
    customers: Iterable[int] | None = None,
    only_left: bool = False,
    since: dt.date | None = None,
    event_ids: Iterable[int] | None = None,
) -> list[Promised]:
    """Promises that were not ended, by date.

    Args:
        only_left: those of which something is still open: what can need a person.
        since: leaves out those that were due before.
        event_ids: those that came with these entries of the timeline.
    """
    where = ["p.ended = ''"]
    if customers is not None:
        where.append(f"p.customer_id IN ({_listed(customers)})")
    if since is not None:
        where.append("p.date >= :since")
    if event_ids is not None:
        where.append(f"p.event_id IN ({_listed(event_ids)})")
    if only_left:
        where.append(_LEFT)
    sql = _SELECT.format(left="1" if only_left else _LEFT)
    rows = read.rows(
        f"{sql} WHERE {' AND '.join(where)} ORDER BY p.date, p.id", since=since.isoformat() if since else None
    )
    if not rows:
        return []
    numbers: dict[int, list[str]] = {}
    for promise_id, number in by_ids(read, _NUMBERS, [row[0] for row in rows]):
        numbers.setdefault(promise_id, []).append(number)
    shares = share_out(read, _rivals(read, {row[-1] for row in rows}))
    return [_promised(row[:-1], shares[row[0]], tuple(numbers.get(row[0], ())), today) for row in rows]


def _rivals(read: Reading, payers: Iterable[int]) -> list[Asked]:
    """All promises of these families, by date: the same money could keep any of them."""
    found = sorted(by_ids(read, _RIVALS, payers))
    return [
        Asked(id_, payer, currency, amount, made_on, record, until, bool(for_items))
        for _, id_, payer, currency, amount, made_on, record, until, for_items in found
    ]


def state_of(
    *,
    amount: int,
    tolerance: int,
    came: int,
    unapplied: int,
    date: dt.date,
    until: dt.date,
    verdict: str,
    today: dt.date,
) -> State:
    """The rule itself; what a person said against the receipts (`verdict`) stands."""
    if verdict == "kept" or (not verdict and came >= amount - tolerance):
        return "kept"
    if verdict == "broken":
        return "broken"
    if unapplied and came + unapplied >= amount - tolerance:
        return "to_apply"
    if today > until:
        return "broken"
    return "due" if today >= date else "ahead"


def kept_ratio(read: Reading, today: dt.date, *, since: dt.date) -> dict[int, tuple[int, int]]:
    """For each customer how many promises were kept, of those that have been decided since a date."""
    counts: dict[int, tuple[int, int]] = {}
    for one in promises(read, today, since=since):
        if one.state in ("kept", "broken"):
            kept, decided = counts.get(one.customer_id, (0, 0))
            counts[one.customer_id] = (kept + (one.state == "kept"), decided + 1)
    return counts


# A promise for nothing in particular is for what was owed when it was made.
_LEFT: Final = (
    "CASE WHEN EXISTS (SELECT 1 FROM promise_item x WHERE x.promise_id = p.id) "
    "THEN EXISTS (SELECT 1 FROM promise_item x JOIN open_item i ON i.id = x.item_id "
    "WHERE x.promise_id = p.id AND i.open <> 0) "
    f"ELSE EXISTS (SELECT 1 FROM open_item i {use_index('ix_open_item_aging')} WHERE i.customer_id = p.customer_id "
    "AND i.open <> 0 AND i.amount > 0 AND i.ledger_date <= p.made_on) END"
)
_SELECT: Final = (
    "SELECT p.id, p.customer_id, c.code, c.name, f.made_on, p.date, p.until, p.currency, p.amount, p.base_amount, "
    "p.tolerance, p.verdict, {left}, p.method, e.person, e.text, p.event_id, "
    "coalesce(c.payer_id, c.id) FROM promise p "
    "JOIN customer c ON c.id = p.customer_id JOIN event e ON e.id = p.event_id JOIN promise f ON f.id = p.first_id"
)
_RIVALS: Final = (
    "SELECT p.date, p.id, coalesce(c.payer_id, c.id), p.currency, p.amount, f.made_on, f.audit_no, p.until, "
    "EXISTS (SELECT 1 FROM promise_item x WHERE x.promise_id = p.id) FROM promise p "
    "JOIN promise f ON f.id = p.first_id JOIN customer c ON c.id = p.customer_id "
    "WHERE p.ended = '' AND c.id IN (SELECT id FROM customer WHERE id IN ({ids}) OR payer_id IN ({ids}))"
)
_NUMBERS: Final = (
    "SELECT x.promise_id, i.number FROM promise_item x JOIN open_item i ON i.id = x.item_id "
    "WHERE x.promise_id IN ({ids}) ORDER BY x.promise_id, x.id"
)


def _listed(ids: Iterable[int]) -> str:
    return ",".join(str(int(id_)) for id_ in ids)


def _promised(
    row: tuple[Any, ...], share: tuple[int, int], numbers: tuple[str, ...], today: dt.date
) -> Promised:
    id_, customer_id, code, name, made_on, day, until, currency, amount, base, tolerance, verdict, left, *rest = row
    came, unapplied = share
    made, due, last = (dt.date.fromisoformat(text) for text in (made_on, day, until))
    state = state_of(
        amount=amount, tolerance=tolerance, came=came, unapplied=unapplied, date=due, until=last, verdict=verdict,
        today=today,
    )  # fmt: skip
    method, person, text, event_id = rest
    return Promised(
        id_, customer_id, code, name, made, due, last, currency, amount, base, came, unapplied, state, numbers,
        bool(left), method, person, text, event_id,
    )  # fmt: skip
