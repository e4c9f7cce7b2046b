"""What an entry of the timeline led to: what settled an invoice, where a payment went, what a promise brought."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from ar_desktop.collections.promise_states import Promised, promises
from ar_desktop.collections.timeline import Entry
from ar_desktop.company import Reading

MOST: Final = 50
_ITEMS: Final = 1  # where open items stand among the sources of the timeline


class Settled(NamedTuple):
    """What an item was applied to, or what was applied to it, and stands; `amount` is positive."""

    kind: str
    number: str
    date: date
    currency: str
    amount: int


class LedTo(NamedTuple):
    """`open` is what the item has open now; None where the entry is no item."""

    settled: tuple[Settled, ...]
    open: int | None
    promise: Promised | None


def led_to(read: Reading, entry: Entry, today: date) -> LedTo:
    if entry.key.source == _ITEMS:
        opened = read.value("SELECT open FROM open_item WHERE id = :i", i=entry.id)
        return LedTo(_settled(read, entry), int(opened or 0), None)
    found = promises(read, today, event_ids=[entry.id]) if entry.kind == "promise" else []
    return LedTo((), None, found[0] if found else None)


def _settled(read: Reading, entry: Entry) -> tuple[Settled, ...]:
    """The latest first where there are too many to read."""
    own, other = ("debit", "credit") if entry.amount > 0 else ("credit", "debit")
    rows = read.rows(
        f"SELECT o.kind, o.number, a.date, o.currency, a.amount FROM allocation a "
        f"JOIN open_item o ON o.id = a.{other}_item_id WHERE a.{own}_item_id = :i AND a.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM allocation v WHERE v.reverses_id = a.id) "
        "ORDER BY a.date DESC, a.id DESC LIMIT :most",
        i=entry.id,
        most=MOST,
    )
    return tuple(
        Settled(kind, number, date.fromisoformat(day), currency, amount) for kind, number, day, currency, amount in rows
    )
