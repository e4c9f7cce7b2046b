"""Disputes: what a customer won't pay before something is cleared up. The item stays what it is; a part is flagged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from ar_desktop.collections.events import NewEvent, add_event, code_of, recording, withdraw_event
from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.errors import Refused, UserError
from ar_desktop.values.money import plain_amount
from ar_desktop.words import N_

Outcome = Literal["credited", "paid", "withdrawn"]

REASONS: Final[Mapping[str, str]] = {
    "price": N_("Price"),
    "quantity": N_("Quantity"),
    "damaged": N_("Damaged or faulty"),
    "not_delivered": N_("Not delivered"),
    "not_ordered": N_("Not ordered"),
    "duplicate": N_("Billed twice"),
    "returned": N_("Sent back"),
    "discount": N_("Discount or rebate"),
    "tax": N_("Tax"),
    "paperwork": N_("Order number or papers missing"),
    "paid": N_("Says it is paid"),
    "other": N_("Other"),
}


@dataclass(frozen=True, slots=True)
class NewDispute:
    """What is disputed and why.

    Attributes:
        items: (item id, amount) in the item's currency; None: all it has open.
        owner: who clears it up.
        answer_by: when the customer is to hear.
        channel: how it came in.
    """

    customer_id: int
    items: tuple[tuple[int, int | None], ...]
    reason: str
    text: str = ""
    owner: str = ""
    answer_by: dt.date | None = None
    person: str = ""
    contact_id: int | None = None
    channel: str = "call"
    inbound: bool = False


class MoreThanOpen(UserError):
    code = "AR511"
    text = N_("{number} has {left} {currency} open that is not disputed yet.")

    def __init__(self, number: str, left: int, currency: str) -> None:
        super().__init__(number=number, left=plain_amount(left, currency), currency=currency)
        self.number, self.left = number, left


@dataclass(frozen=True)
class Disputed(Done):
    dispute_id: int = 0
    event_id: int = 0


def open_dispute(company: Company, new: NewDispute) -> Disputed:
    """Flags amounts on items; they stay in the aging and are left out of reminders."""
    with company.writing("open dispute") as write:
        found = add_dispute(write, new)
        undo = Reversal(
            N_("Take back the dispute of {customer}"),
            {"customer": code_of(write, new.customer_id)},
            call=lambda own: _take_back(own, found.event_id, new),
        )
        return Disputed(
            found.changed, found.customers, found.change, undo, dispute_id=found.dispute_id, event_id=found.event_id
        )


def add_dispute(write: Writing, new: NewDispute) -> Disputed:
    """The same inside another verb's transaction; without a reversal."""
    if new.reason not in REASONS:
        raise Refused(N_("“{reason}” is not a reason for a dispute."), reason=new.reason)
    parts = _parts(write, new)
    with recording(write, "dispute", new.customer_id) as audit_no:
        event_id = add_event(write, audit_no, _event(new))
        id_ = write.take_ids("dispute")
        answer_by = new.answer_by.isoformat() if new.answer_by else None
        row = (
            id_, audit_no, new.customer_id, event_id, write.today.isoformat(), new.reason, new.owner.strip(),
            answer_by, "", "", None,
        )  # fmt: skip
        write.add("dispute", row)
        first = write.take_ids("dispute_item", len(parts))
        for offset, (item_id, amount) in enumerate(parts):
            write.add("dispute_item", (first + offset, audit_no, id_, item_id, amount))
    _flag(write, id_, 1)
    return Disputed(_CHANGED, (new.customer_id,), write.change, dispute_id=id_, event_id=event_id)


def end_dispute(company: Company, dispute_id: int, outcome: Outcome, text: str = "") -> Done:
    """It was credited, paid or withdrawn: nothing of the items is disputed any more."""
    with company.writing("end dispute") as write:
        customer_id = end_within(write, dispute_id, outcome, text)
        undo = Reversal(N_("Dispute it again"), call=lambda own: reopen_dispute(own, dispute_id))
        return Done(_CHANGED, (customer_id,), write.change, undo)


def end_within(write: Writing, dispute_id: int, outcome: Outcome, text: str = "") -> int:
    """The same inside another verb's transaction; returns the customer."""
    customer_id = _running(write, dispute_id)
    with recording(write, "dispute", customer_id) as audit_no:
        add_event(write, audit_no, NewEvent(customer_id, "dispute", text, outcome))
    _set(write, dispute_id, outcome=outcome, ended_on=write.today.isoformat())
    _flag(write, dispute_id, -1)
    return customer_id


def reopen_within(write: Writing, dispute_id: int) -> tuple[int, str]:
    """It runs again; returns the customer and how it had ended."""
    row = write.row("SELECT customer_id, outcome FROM dispute WHERE id = :d AND outcome <> ''", d=dispute_id)
    if row is None:
        raise Refused(N_("This dispute is not ended."))
    with recording(write, "dispute", row[0]) as audit_no:
        add_event(write, audit_no, NewEvent(row[0], "dispute", outcome="reopened"))
    _set(write, dispute_id, outcome="", ended_on=None)
    _flag(write, dispute_id, 1)
    return row[0], row[1]


def reopen_dispute(company: Company, dispute_id: int) -> Done:
    """It was not over after all."""
    with company.writing("reopen dispute") as write:
        customer_id, outcome = reopen_within(write, dispute_id)
        undo = Reversal(N_("End the dispute"), call=lambda own: end_dispute(own, dispute_id, _outcome(outcome)))
        return Done(_CHANGED, (customer_id,), write.change, undo)


def assign_dispute(
    company: Company, dispute_id: int, *, owner: str, answer_by: dt.date | None, root_cause: str = ""
) -> Done:
    """Who clears it up by when, and what it came from."""
    with company.writing("assign dispute") as write:
        customer_id = _running(write, dispute_id)
        before = write.row("SELECT owner, answer_by, root_cause FROM dispute WHERE id = :d", d=dispute_id)
        assert before is not None
        until = answer_by.isoformat() if answer_by else None
        _set(write, dispute_id, owner=owner.strip(), answer_by=until, root_cause=root_cause.strip())
        day = dt.date.fromisoformat(before[1]) if before[1] else None
        said = N_("Give the dispute back to {owner}") if before[0] else N_("Give the dispute back to nobody")
        if owner.strip() == before[0]:
            said = N_("Take back the change of the dispute")
        undo = Reversal(
            said,
            {"owner": before[0]},
            call=lambda own: assign_dispute(own, dispute_id, owner=before[0], answer_by=day, root_cause=before[2]),
        )
        return Done(Changed.COLLECTIONS, (customer_id,), write.change, undo)


def end_of_event(write: Writing, event_id: int) -> None:
    """Takes the flags off what an entry that is taken back had disputed."""
    for (dispute_id,) in write.rows("SELECT id FROM dispute WHERE event_id = :e AND outcome = ''", e=event_id):
        _set(write, dispute_id, outcome="withdrawn", ended_on=write.today.isoformat())
        _flag(write, dispute_id, -1)


def _outcome(text: str) -> Outcome:
    return "credited" if text == "credited" else "paid" if text == "paid" else "withdrawn"


_CHANGED: Final = Changed.COLLECTIONS | Changed.ITEMS


def _take_back(company: Company, event_id: int, new: NewDispute) -> Done:
    with company.writing("take dispute back") as write:
        withdraw_event(write, event_id)
        end_of_event(write, event_id)
        undo = Reversal(N_("Dispute it again"), call=lambda own: open_dispute(own, new))
        return Done(_CHANGED, (new.customer_id,), write.change, undo)


def _parts(write: Writing, new: NewDispute) -> list[tuple[int, int]]:
    if not new.items or len({item_id for item_id, _ in new.items}) < len(new.items):
        raise Refused(N_("Name each disputed item once."))
    return [(item_id, _part(write, new.customer_id, item_id, amount)) for item_id, amount in new.items]


def _part(write: Writing, customer_id: int, item_id: int, amount: int | None) -> int:
    row = write.row(
        "SELECT number, open, disputed, currency FROM open_item WHERE id = :i AND customer_id = :c",
        i=item_id,
        c=customer_id,
    )
    if row is None or row[1] <= 0:
        raise Refused(N_("Only what this customer still owes can be disputed."))
    number, open_, disputed, currency = row
    left = max(0, open_ - disputed)
    part: int = left if amount is None else amount
    if not 0 < part <= left:
        raise MoreThanOpen(number, left, currency)
    return part


def _event(new: NewDispute) -> NewEvent:
    return NewEvent(
        new.customer_id, "dispute", new.text, "dispute", new.channel, new.inbound, new.contact_id, new.person,
        title=new.reason,
    )  # fmt: skip


def _flag(write: Writing, dispute_id: int, sign: int) -> None:
    """Adds a dispute's amounts to the flags of its items, or takes them off."""
    write.execute(
        "UPDATE open_item SET disputed = disputed + :s * "
        "(SELECT sum(x.amount) FROM dispute_item x WHERE x.item_id = open_item.id AND x.dispute_id = :d) "
        "WHERE id IN (SELECT x.item_id FROM dispute_item x WHERE x.dispute_id = :d)",
        s=sign,
        d=dispute_id,
    )


def _set(write: Writing, dispute_id: int, **values: str | None) -> None:
    """Changes what lives of a dispute; what it was is in the audit chain."""
    columns = ", ".join(values)
    row = write.row(f"SELECT {columns} FROM dispute WHERE id = :d", d=dispute_id)
    assert row is not None
    before = dict(zip(values, row, strict=True))
    write.record("dispute changed", f"dispute {dispute_id}", before=before, after=values)
    write.execute(
        f"UPDATE dispute SET {', '.join(f'{name} = :{name}' for name in values)} WHERE id = :d", d=dispute_id, **values
    )


def _running(read: Reading, dispute_id: int) -> int:
    customer_id: int | None = read.value(
        "SELECT customer_id FROM dispute WHERE id = :d AND outcome = ''", d=dispute_id
    )
    if customer_id is None:
        raise Refused(N_("This dispute is over."))
    return customer_id
