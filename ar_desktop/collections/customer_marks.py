"""What collections know of customers for a list of them: the flags beside a name, and the last contact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ar_desktop.collections.events import last_contacts
from ar_desktop.collections.promise_states import Promised, promises
from ar_desktop.company import Reading


class Marks(NamedTuple):
    """Of one customer. `promised_for` is the date of the next promise that runs, or of one that is broken."""

    last_contact: date | None
    disputed: bool
    promised_for: date | None
    broken: bool
    follow_up: date | None


def marks_of(read: Reading, ids: Sequence[int], today: date) -> dict[int, Marks]:
    """For a page of customers; a few queries, whatever its length."""
    if not ids:
        return {}
    marks = ",".join(str(int(id_)) for id_ in ids)
    contacts = last_contacts(read, ids)
    disputed = {
        row[0] for row in read.rows(f"SELECT customer_id FROM dispute WHERE outcome = '' AND customer_id IN ({marks})")
    }
    follow_ups: dict[int, str] = dict(
        read.rows(
            "SELECT customer_id, min(due) FROM follow_up WHERE done_no IS NULL "
            f"AND customer_id IN ({marks}) GROUP BY customer_id"
        )
    )
    next_ones: dict[int, Promised] = {}
    for one in promises(read, today, customers=ids, only_left=True):
        if one.state != "kept":
            next_ones.setdefault(one.customer_id, one)
    return {id_: _marks(id_, contacts, disputed, next_ones, follow_ups) for id_ in ids}


def next_promise(read: Reading, customer_id: int, today: date) -> Promised | None:
    """The first that is not kept and of which something is still owed."""
    found = promises(read, today, customers=[customer_id], only_left=True)
    return next((one for one in found if one.state != "kept"), None)


def _marks(
    id_: int,
    contacts: dict[int, date],
    disputed: set[int],
    next_ones: dict[int, Promised],
    follow_ups: dict[int, str],
) -> Marks:
    promise, due = next_ones.get(id_), follow_ups.get(id_)
    return Marks(
        contacts.get(id_),
        id_ in disputed,
        promise.date if promise else None,
        promise is not None and promise.state == "broken",
        date.fromisoformat(due) if due else None,
    )
