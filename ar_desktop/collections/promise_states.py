"""Whether promises are kept: computed from the receipts that came, every time it is asked.

Kept when receipts that came after it was made, dated up to its date and grace, and applied to what it was for, reach
its amount within tolerance. Money that came but is not applied holds it as "to apply". A returned payment takes its
allocations back and so breaks the promise again; credit notes are no receipts and keep none.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.company import Reading
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
    customer_id: int | None = None,
    only_left: bool = False,
    since: dt.date | None = None,
) -> list[Promised]:
    """Promises that were not ended, by date.

    Args:
        only_left: those of which something is still open: what can need a person.
        since: leaves out those that were due before.
    """
    where = ["p.ended = ''"]
    if customer_id is not None:
        where.append("p.customer_id = :customer")
    if since is not None:
        where.append("p.date >= :since")
    if only_left:
        where.append(_LEFT)
    params = {"customer": customer_id, "since": since and since.isoformat()}
    wanted = f"WITH wanted AS (SELECT p.* FROM promise p WHERE {' AND '.join(where)}) "
    rows = read.rows(f"{wanted}{_SELECT}", **params)
    if not rows:
        return []
    came = _sums(read, wanted, (_CAME_FOR_ITEMS, _CAME_FOR_ANY), params)
    waiting = _sums(read, wanted, (_UNAPPLIED,), params)
    numbers: dict[int, list[str]] = {}
    for promise_id, number in read.rows(f"{wanted}{_NUMBERS}", **params):
        numbers.setdefault(promise_id, []).append(number)
    return [
        _promised(row, came.get(row[0], 0), waiting.get(row[0], 0), tuple(numbers.get(row[0], ())), today)
        for row in rows
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


_OWES: Final = "SELECT 1 FROM open_item i WHERE i.customer_id = p.customer_id AND i.open > 0"
_LEFT: Final = (
    "CASE WHEN EXISTS (SELECT 1 FROM promise_item x WHERE x.promise_id = p.id) "
    "THEN EXISTS (SELECT 1 FROM promise_item x JOIN open_item i ON i.id = x.item_id "
    "WHERE x.promise_id = p.id AND i.open <> 0) "
    f"ELSE EXISTS ({_OWES} AND i.open <> 0) END"
)
_SELECT: Final = (
    "SELECT p.id, p.customer_id, c.code, c.name, f.made_on, p.date, p.until, p.currency, p.amount, p.base_amount, "
    f"p.tolerance, p.verdict, {_LEFT}, p.method, e.person, e.text, p.event_id FROM wanted p "
    "JOIN customer c ON c.id = p.customer_id JOIN event e ON e.id = p.event_id JOIN promise f ON f.id = p.first_id "
    "ORDER BY p.date, p.id"
)
_NUMBERS: Final = (
    "SELECT p.id, i.number FROM wanted p JOIN promise_item x ON x.promise_id = p.id "
    "JOIN open_item i ON i.id = x.item_id ORDER BY p.id, x.id"
)
# Money that moved to another payer, or was turned into another currency, is a transfer that bears the receipt's date.
_CASH: Final = (
    "(c.kind = 'receipt' OR (c.kind = 'transfer_out' "
    "AND EXISTS (SELECT 1 FROM open_item s WHERE s.id = c.source_id AND s.kind = 'receipt'))) "
    "AND c.reverses_id IS NULL AND c.amount < 0"
)
# On the very day only what was recorded after the promise came after it.
_CAME_IN_TIME: Final = (
    "c.ledger_date >= f.made_on AND c.document_date >= f.made_on AND c.document_date <= p.until "
    "AND (c.document_date > f.made_on OR c.audit_no > f.audit_no) AND c.currency = p.currency"
)
_CAME_FOR_ITEMS: Final = (
    "SELECT p.id AS promise_id, sum(a.amount) AS part FROM wanted p JOIN promise f ON f.id = p.first_id "
    "JOIN promise_item x ON x.promise_id = p.id JOIN allocation a ON a.debit_item_id = x.item_id "
    f"JOIN open_item c ON c.id = a.credit_item_id WHERE {_CASH} AND {_CAME_IN_TIME} GROUP BY p.id"
)
# A payer's money counts for those it pays for.
_FAMILY: Final = (
    "(SELECT w.id AS promise_id, coalesce(o.payer_id, o.id) AS member FROM wanted w "
    "JOIN customer o ON o.id = w.customer_id UNION "
    "SELECT w.id, m.id FROM wanted w JOIN customer o ON o.id = w.customer_id "
    "JOIN customer m ON m.payer_id = coalesce(o.payer_id, o.id)) y"
)
# Not what closes a receipt because it came back, was paid back, kept as income, or moved to somebody else.
_OWED: Final = (
    "d.amount > 0 AND d.reverses_id IS NULL AND d.kind NOT IN ('returned_payment', 'refund', 'over_payment') "
    "AND NOT EXISTS (SELECT 1 FROM open_item s WHERE s.id = d.source_id AND s.amount < 0)"
)
_CAME_FOR_ANY: Final = (
    "SELECT p.id AS promise_id, sum(a.amount) AS part FROM wanted p JOIN promise f ON f.id = p.first_id "
    f"JOIN {_FAMILY} ON y.promise_id = p.id JOIN open_item c ON c.customer_id = y.member "
    "JOIN allocation a ON a.credit_item_id = c.id AND a.debit_customer_id = p.customer_id "
    "JOIN open_item d ON d.id = a.debit_item_id "
    "WHERE NOT EXISTS (SELECT 1 FROM promise_item x WHERE x.promise_id = p.id) "
    f"AND {_OWED} AND {_CASH} AND {_CAME_IN_TIME} GROUP BY p.id"
)
_UNAPPLIED: Final = (
    "SELECT p.id AS promise_id, sum(-c.open) AS part FROM wanted p JOIN promise f ON f.id = p.first_id "
    f"JOIN {_FAMILY} ON y.promise_id = p.id JOIN open_item c ON c.customer_id = y.member "
    f"WHERE c.open <> 0 AND {_CASH} AND {_CAME_IN_TIME} GROUP BY p.id"
)


def _sums(read: Reading, wanted: str, parts: tuple[str, ...], params: dict[str, Any]) -> dict[int, int]:
    sql = f"{wanted}SELECT z.promise_id, sum(z.part) FROM ({' UNION ALL '.join(parts)}) z GROUP BY z.promise_id"
    return {id_: int(part) for id_, part in read.rows(sql, **params)}


def _promised(
    row: tuple[Any, ...], came: int, unapplied: int, numbers: tuple[str, ...], today: dt.date
) -> Promised:
    id_, customer_id, code, name, made_on, day, until, currency, amount, base, tolerance, verdict, left, *rest = row
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
